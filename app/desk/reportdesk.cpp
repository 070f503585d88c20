// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reportdesk.h"

#include "desk/saleprivacy.h"

namespace taabia {

ReportDesk::ReportDesk(ShopReportsFactory factory, std::shared_ptr<Permit> permit)
    : m_factory(std::move(factory))
    , m_permit(permit ? std::move(permit) : Permit::unguarded({}))
{ }

ReportDesk::~ReportDesk() = default;

/// The connection is opened when it is first needed, on the reading thread.
ShopReports *ReportDesk::reports(Ticket ticket)
{
    if (!m_reports) {
        LedgerResult<std::unique_ptr<ShopReports>> opened = m_factory();
        if (!opened) {
            Q_EMIT failed(ticket, opened.error());
            return nullptr;
        }
        m_reports = *std::move(opened);
    }
    return m_reports.get();
}

Ticket ReportDesk::post(Ticket ticket, Action action, std::function<void(ShopReports &)> question)
{
    QMetaObject::invokeMethod(
        this,
        [this, ticket, action, question = std::move(question)] {
            if (!m_permit->take(action))
                Q_EMIT failed(ticket, LedgerError::notAllowed(action));
            else if (ShopReports *open = reports(ticket))
                question(*open);
        },
        Qt::QueuedConnection);
    return ticket;
}

/// Posts \a question and tells its answer, or that it failed.
template <typename Question, typename Tell> Ticket ReportDesk::ask(Action action, Question question, Tell tell)
{
    const Ticket ticket = ++m_lastTicket;
    return post(ticket, action, [this, ticket, question, tell](ShopReports &open) {
        const auto result = question(open);
        if (result)
            tell(ticket, *result);
        else
            Q_EMIT failed(ticket, result.error());
    });
}

Ticket ReportDesk::fetchSales(const DayRange &range)
{
    return ask(
        Action::SeeReports, [range](ShopReports &open) { return open.sales(range); },
        [this](Ticket ticket, const SalesReport &report) { Q_EMIT salesArrived(ticket, report); });
}

Ticket ReportDesk::fetchNamed(NamedSales kind, const DayRange &range, int limit)
{
    return ask(
        Action::SeeReports, [=](ShopReports &open) { return open.named(kind, range, limit); },
        [this, kind](Ticket ticket, const std::vector<Sale> &sales) { Q_EMIT namedArrived(ticket, kind, sales); });
}

Ticket ReportDesk::fetchMovements(const DayRange &range)
{
    return ask(
        Action::SeeReports, [range](ShopReports &open) { return open.movements(range); },
        [this](Ticket ticket, const std::vector<CashMovement> &found) { Q_EMIT movementsArrived(ticket, found); });
}

Ticket ReportDesk::fetchClosings(int limit)
{
    return ask(
        Action::SeeReports, [limit](ShopReports &open) { return open.closings(limit); },
        [this](Ticket ticket, const std::vector<ShiftReport> &found) { Q_EMIT closingsArrived(ticket, found); });
}

Ticket ReportDesk::fetchCustomer(CustomerId customer, int limit)
{
    using Both = std::pair<std::vector<CashMovement>, std::vector<Sale>>;
    const auto question = [=, this](ShopReports &open) -> LedgerResult<Both> {
        LedgerResult<std::vector<CashMovement>> movements = open.customerMovements(customer, limit);
        if (!movements)
            return Unexpected{movements.error()};
        LedgerResult<std::vector<Sale>> sales = open.customerSales(customer, limit);
        if (!sales)
            return Unexpected{sales.error()};
        return Both{*std::move(movements), SalePrivacy::seen(*m_permit, *std::move(sales))};
    };
    return ask(Action::TakeRepayment, question,
        [this](Ticket ticket, const Both &found) { Q_EMIT customerArrived(ticket, found.first, found.second); });
}

Ticket ReportDesk::fetchBalance(const DayRange &range)
{
    using Both = std::pair<std::vector<BalanceLine>, std::vector<BalanceMisfit>>;
    const auto question = [range](ShopReports &open) -> LedgerResult<Both> {
        LedgerResult<std::vector<BalanceLine>> lines = open.balance(range);
        if (!lines)
            return Unexpected{lines.error()};
        LedgerResult<std::vector<BalanceMisfit>> misfits = open.misfits(range);
        if (!misfits)
            return Unexpected{misfits.error()};
        return Both{*std::move(lines), *std::move(misfits)};
    };
    return ask(Action::SeeReports, question,
        [this](Ticket ticket, const Both &found) { Q_EMIT balanceArrived(ticket, found.first, found.second); });
}

Ticket ReportDesk::fetchForeign(int limit)
{
    return ask(
        Action::SeeReports, [limit](ShopReports &open) { return open.foreign(limit); },
        [this](Ticket ticket, const std::vector<ForeignRecharge> &found) { Q_EMIT foreignArrived(ticket, found); });
}

Ticket ReportDesk::verifyChain(const QByteArray &onPaper)
{
    const Ticket ticket = ++m_lastTicket;
    m_verifying = ticket; // before it is posted: one that is under way ends at once
    return post(ticket, Action::SeeReports, [this, ticket, onPaper](ShopReports &open) {
        const auto wanted = [this, ticket] { return m_verifying == ticket; };
        if (!wanted())
            return; // overtaken before it began
        const LedgerResult<ChainVerdict> verdict = open.verifyChain(wanted, onPaper);
        if (!wanted())
            return; // what it found is of a part of the chain
        if (verdict)
            Q_EMIT chainVerified(ticket, *verdict);
        else
            Q_EMIT failed(ticket, verdict.error());
    });
}

} // namespace taabia
