// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cashdesk.h"
#include "ui/widgets/overlay.h"

class QLabel;

namespace taabia {

class ActionButton;
class AmountField;
class LineField;
class Notice;
class Paragraph;

/// Cash that goes into the drawer or leaves it without a sale: how much, and why. Stays until the till has answered.
class CashMoveOverlay : public Overlay {
    Q_OBJECT
public:
    /// \a kind: In or Out.
    CashMoveOverlay(CashDesk &cash, CashMove kind, QWidget *covered, QWidget *window);

Q_SIGNALS:
    void moved(const taabia::CashMovement &movement);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void save();
    void showWaiting();
    void takeMovement(Ticket ticket, const CashMovement &movement);
    void takeRefusal(Ticket ticket, const CashError &why);

    CashDesk &m_cash;
    const CashMove m_kind;
    Ticket m_ticket = 0; ///< 0: nothing is under way
    std::optional<CashError> m_refusal;
    QLabel *m_title;
    Paragraph *m_what;
    AmountField *m_amount;
    LineField *m_reason;
    Notice *m_notice;
    ActionButton *m_save;
    ActionButton *m_leave;
};

} // namespace taabia
