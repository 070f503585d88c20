// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/cashledger.h"

#include <QFrame>

class QLabel;

namespace taabia {

class ActionButton;
class AmountField;
class Notice;
class Paragraph;

/// What stands where there is no open shift: how much is put into the drawer, and the button that opens one.
class OpenShiftCard : public QFrame {
    Q_OBJECT
public:
    explicit OpenShiftCard(QWidget *parent = nullptr);

    void setFloat(Money amount); ///< as it was counted
    void setWaiting(bool waiting);
    void setTrouble(const std::optional<CashError> &trouble);
    void clear();

Q_SIGNALS:
    void openWanted(taabia::Money openingFloat);
    void countWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void open();
    void showTrouble();

    QLabel *m_title;
    Paragraph *m_why;
    AmountField *m_float;
    ActionButton *m_count;
    Notice *m_notice;
    ActionButton *m_open;
    bool m_waiting = false;
    std::optional<CashError> m_trouble;
};

} // namespace taabia
