// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/officedoor.h"
#include "ports/cashledger.h"

#include <QObject>

namespace taabia {

class CashSession;

/// The open shift, as the window shows it.
struct ShiftView {
    Shift shift;
    ShiftReport soFar; ///< what an X report would say; the window keeps its `expected` to itself until it was counted
};

/// The door to the drawer: shifts, cash and the credit book. Belongs to a Till and lives on its thread; commands may be
/// called from any thread and return at once. Every command ends in the signal named with it or in refused(), with the
/// ticket returned.
class CashDesk : public QObject {
    Q_OBJECT
public:
    explicit CashDesk(Till &till);
    ~CashDesk() override;

    Ticket askShift(); ///< shiftRead()
    Ticket openShift(Money openingFloat); ///< shiftRead()
    Ticket moveCash(CashMove kind, Money amount, const QString &reason); ///< In or Out: cashMoved()
    Ticket count(const CashCount &count); ///< counted()
    Ticket closeShift(const QString &reason); ///< shiftClosed(); prints the Z report
    Ticket printX(); ///< reportQueued()
    Ticket printZ(qint64 number); ///< reportQueued()

    Ticket askGiveBacks(); ///< giveBacksRead()
    Ticket giveBack(SaleId sale); ///< cashMoved(); the sale no longer wants attention

    Ticket askCreditBook(); ///< creditBookRead()
    Ticket saveCustomer(const Customer &customer); ///< customerSaved()
    Ticket repay(CustomerId customer, Money amount, PaymentMethod method); ///< cashMoved()

Q_SIGNALS:
    void shiftRead(taabia::Ticket ticket, const std::optional<taabia::ShiftView> &shift); ///< also unasked, ticket 0
    void cashMoved(taabia::Ticket ticket, const taabia::CashMovement &movement);
    void counted(taabia::Ticket ticket, taabia::Money difference);
    void shiftClosed(taabia::Ticket ticket, const taabia::ShiftReport &report);
    void reportQueued(taabia::Ticket ticket, const taabia::ShiftReport &report);
    void giveBacksRead(taabia::Ticket ticket, const std::vector<taabia::GiveBack> &owed); ///< also unasked, ticket 0
    void creditBookRead(taabia::Ticket ticket, const std::vector<taabia::CreditLine> &lines); ///< also unasked
    void customerSaved(taabia::Ticket ticket, const taabia::Customer &customer);
    void refused(taabia::Ticket ticket, const taabia::CashError &why);

private:
    OfficeDoor<CashSession, CashError> m_door;
};

} // namespace taabia
