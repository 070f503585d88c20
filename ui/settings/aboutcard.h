// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace taabia {

class Paragraph;

/// The program's version, what is new in it, and the licences of what it is made of. UI thread.
class AboutCard : public QFrame {
    Q_OBJECT
public:
    explicit AboutCard(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    Paragraph *m_version;
    QLabel *m_newsTitle;
    Paragraph *m_news; ///< of this version
    Paragraph *m_licence;
    Paragraph *m_parts;
};

} // namespace taabia
