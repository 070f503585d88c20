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
    bool isBlind = false; ///< for whom an X report is not: soFar holds no figure, only what is carried over by name
};

/// The door to the drawer: shifts, cash and the credit book. Belongs to a Till and lives on its thread; commands may be
/// called from any thread and return at once. Every command ends in the signal named with it or in refused(), with the
/// ticket returned. Each names the Action that it takes; what is told is cut to what whoever is signed in may see.
class CashDesk : public QObject {
    Q_OBJECT
public:
    explicit CashDesk(Till &till);
    ~CashDesk() override;

    Ticket askShift(); ///< shiftRead(). Action::OpenShift
    Ticket openShift(Money openingFloat); ///< shiftRead(). Action::OpenShift
    Ticket moveCash(CashMove kind, Money amount, const QString &reason); ///< In or Out: cashMoved(). Action::MoveCash
    Ticket count(const CashCount &count); ///< counted(). Action::CloseShift
    Ticket closeShift(const QString &reason); ///< shiftClosed(); prints the Z report. Action::CloseShift
    Ticket printX(); ///< reportQueued(). Action::PrintX
    Ticket printZ(qint64 number); ///< reportQueued(). Action::SeeReports

    Ticket askGiveBacks(); ///< giveBacksRead(). Action::GiveBack
    Ticket giveBack(SaleId sale); ///< cashMoved(); the sale no longer wants attention. Action::GiveBack

    Ticket askCreditBook(); ///< creditBookRead(). Action::TakeRepayment
    Ticket saveCustomer(const Customer &customer); ///< customerSaved(). Action::EditCustomers
    Ticket repay(CustomerId customer, Money amount, PaymentMethod method); ///< cashMoved(). Action::TakeRepayment

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
