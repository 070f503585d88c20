// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/permit.h"
#include "desk/snapshots.h"
#include "ports/shopreports.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace taabia {

/// Opens the read-only connection; runs on the reading thread.
using ShopReportsFactory = std::function<LedgerResult<std::unique_ptr<ShopReports>>()>;

/// The window's way to the figures: as HistoryDesk, on a thread of its own. Each question ends in the signal named
/// with it, or in failed(), with the ticket returned. Each takes Action::SeeReports, unless it says otherwise.
class ReportDesk : public QObject {
    Q_OBJECT
public:
    /// \a permit: who asks; null: somebody who may see everything.
    explicit ReportDesk(ShopReportsFactory factory, std::shared_ptr<Permit> permit = nullptr);
    ~ReportDesk() override;

    Ticket fetchSales(const DayRange &range); ///< salesArrived()
    Ticket fetchNamed(NamedSales kind, const DayRange &range, int limit); ///< namedArrived()
    Ticket fetchMovements(const DayRange &range); ///< movementsArrived()
    Ticket fetchClosings(int limit); ///< closingsArrived()
    Ticket fetchCustomer(CustomerId customer, int limit); ///< customerArrived(). Action::TakeRepayment
    Ticket fetchBalance(const DayRange &range); ///< balanceArrived()
    Ticket fetchForeign(int limit); ///< foreignArrived()
    /// chainVerified(); a newer call ends the one before, which then tells nothing. \a onPaper: see
    /// ShopReports::verifyChain().
    Ticket verifyChain(const QByteArray &onPaper = {});

    /// Ends a check that is under way, which then tells nothing. To be called before the thread is asked to end.
    void stopVerifying() { m_verifying = 0; }

Q_SIGNALS:
    void salesArrived(taabia::Ticket ticket, const taabia::SalesReport &report);
    void namedArrived(taabia::Ticket ticket, taabia::NamedSales kind, const std::vector<taabia::Sale> &sales);
    void movementsArrived(taabia::Ticket ticket, const std::vector<taabia::CashMovement> &movements);
    void closingsArrived(taabia::Ticket ticket, const std::vector<taabia::ShiftReport> &closings);
    void customerArrived(taabia::Ticket ticket, const std::vector<taabia::CashMovement> &movements,
        const std::vector<taabia::Sale> &sales);
    void balanceArrived(taabia::Ticket ticket, const std::vector<taabia::BalanceLine> &lines,
        const std::vector<taabia::BalanceMisfit> &misfits);
    void foreignArrived(taabia::Ticket ticket, const std::vector<taabia::ForeignRecharge> &recharges);
    void chainVerified(taabia::Ticket ticket, const taabia::ChainVerdict &verdict);
    void failed(taabia::Ticket ticket, const taabia::LedgerError &error);

private:
    ShopReports *reports(Ticket ticket);
    Ticket post(Ticket ticket, Action action, std::function<void(ShopReports &)> question);
    template <typename Question, typename Tell> Ticket ask(Action action, Question question, Tell tell);

    ShopReportsFactory m_factory;
    std::shared_ptr<Permit> m_permit;
    std::unique_ptr<ShopReports> m_reports;
    std::atomic<Ticket> m_lastTicket = 0;
    std::atomic<Ticket> m_verifying = 0;
};

} // namespace taabia
