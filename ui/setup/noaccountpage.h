// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace taabia {

/// What a till without an account shows: there is nothing to sell through, but everything to practise on. UI thread.
class NoAccountPage : public QWidget {
    Q_OBJECT
public:
    explicit NoAccountPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void trainingChosen();
    void closed(); ///< the window was closed without a choice

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_train;
};

} // namespace taabia
