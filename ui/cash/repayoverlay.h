// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cashdesk.h"
#include "ui/widgets/overlay.h"

namespace taabia {

class ActionButton;
class AmountField;
class Notice;
class Paragraph;
class TileGroup;

/// A customer of the credit book pays: how much, in cash or by card. Stays until the till has answered.
class RepayOverlay : public Overlay {
    Q_OBJECT
public:
    RepayOverlay(CashDesk &cash, const CreditLine &line, QWidget *covered, QWidget *window);

Q_SIGNALS:
    void repaid(const taabia::CashMovement &movement);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void wire();
    void retranslate();
    void takeAll();
    void save();
    void showRest();
    void showWaiting();
    PaymentMethod method() const;
    void takeRefusal(Ticket ticket, const CashError &why);

    CashDesk &m_cash;
    const CreditLine m_line;
    Ticket m_ticket = 0; ///< 0: nothing is under way
    std::optional<CashError> m_refusal;
    Paragraph *m_title; ///< the name
    Paragraph *m_owes;
    AmountField *m_amount;
    ActionButton *m_all;
    Paragraph *m_rest;
    TileGroup *m_methods;
    Notice *m_notice;
    ActionButton *m_save;
    ActionButton *m_leave;
};

} // namespace taabia
