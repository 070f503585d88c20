// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/cashdesk.h"

#include "desk/tillengine.h"

namespace taabia {

CashDesk::CashDesk(Till &till)
    : QObject(&till)
    , m_door(till, &BackOffice::cash, CashError{CashTrouble::LedgerTrouble, TillEngine::notThere()},
          [this](Ticket ticket, const CashError &why) { Q_EMIT refused(ticket, why); })
{ }

CashDesk::~CashDesk() = default;

Ticket CashDesk::askShift()
{
    return m_door.ask(
        Action::OpenShift, [](CashSession &cash) { return cash.shift(); },
        [this](Ticket ticket, const std::optional<ShiftView> &shift) { Q_EMIT shiftRead(ticket, shift); });
}

Ticket CashDesk::openShift(Money openingFloat)
{
    return m_door.ask(
        Action::OpenShift, [openingFloat](CashSession &cash) { return cash.openShift(openingFloat); },
        [this](Ticket ticket, const std::optional<ShiftView> &shift) { Q_EMIT shiftRead(ticket, shift); });
}

Ticket CashDesk::moveCash(CashMove kind, Money amount, const QString &reason)
{
    return m_door.ask(
        Action::MoveCash, [=](CashSession &cash) { return cash.moveCash(kind, amount, reason); },
        [this](Ticket ticket, const CashMovement &movement) { Q_EMIT cashMoved(ticket, movement); });
}

Ticket CashDesk::count(const CashCount &count)
{
    return m_door.ask(
        Action::CloseShift, [count](CashSession &cash) { return cash.count(count); },
        [this](Ticket ticket, Money difference) { Q_EMIT counted(ticket, difference); });
}

Ticket CashDesk::closeShift(const QString &reason)
{
    return m_door.ask(
        Action::CloseShift, [reason](CashSession &cash) { return cash.closeShift(reason); },
        [this](Ticket ticket, const ShiftReport &report) { Q_EMIT shiftClosed(ticket, report); });
}

Ticket CashDesk::printX()
{
    return m_door.ask(
        Action::PrintX, [](CashSession &cash) { return cash.printX(); },
        [this](Ticket ticket, const ShiftReport &report) { Q_EMIT reportQueued(ticket, report); });
}

Ticket CashDesk::printZ(qint64 number)
{
    return m_door.ask(
        Action::SeeReports, [number](CashSession &cash) { return cash.printZ(number); },
        [this](Ticket ticket, const ShiftReport &report) { Q_EMIT reportQueued(ticket, report); });
}

Ticket CashDesk::askGiveBacks()
{
    return m_door.ask(
        Action::GiveBack, [](CashSession &cash) { return cash.giveBacks(); },
        [this](Ticket ticket, const std::vector<GiveBack> &owed) { Q_EMIT giveBacksRead(ticket, owed); });
}

Ticket CashDesk::giveBack(SaleId sale)
{
    return m_door.ask(
        Action::GiveBack, [sale](CashSession &cash) { return cash.giveBack(sale); },
        [this](Ticket ticket, const CashMovement &movement) { Q_EMIT cashMoved(ticket, movement); });
}

Ticket CashDesk::askCreditBook()
{
    return m_door.ask(
        Action::TakeRepayment, [](CashSession &cash) { return cash.creditBook(); },
        [this](Ticket ticket, const std::vector<CreditLine> &lines) { Q_EMIT creditBookRead(ticket, lines); });
}

Ticket CashDesk::saveCustomer(const Customer &customer)
{
    return m_door.ask(
        Action::EditCustomers, [customer](CashSession &cash) { return cash.saveCustomer(customer); },
        [this](Ticket ticket, const Customer &saved) { Q_EMIT customerSaved(ticket, saved); });
}

Ticket CashDesk::repay(CustomerId customer, Money amount, PaymentMethod method)
{
    return m_door.ask(
        Action::TakeRepayment, [=](CashSession &cash) { return cash.repay(customer, amount, method); },
        [this](Ticket ticket, const CashMovement &movement) { Q_EMIT cashMoved(ticket, movement); });
}

} // namespace taabia
