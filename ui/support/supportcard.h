// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace taabia {

class ActionButton;
class Paragraph;

/// Where the settings lead to the report for support. UI thread.
class SupportCard : public QFrame {
    Q_OBJECT
public:
    explicit SupportCard(QWidget *parent = nullptr);

    ActionButton *button() const { return m_button; }

    /// What such a button says, wherever it stands.
    static QString name();

Q_SIGNALS:
    void wanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    Paragraph *m_why;
    ActionButton *m_button;
};

} // namespace taabia
