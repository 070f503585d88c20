// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakereports.h"

namespace taabia {

FakeReports::FakeReports(std::shared_ptr<ReportsPlan> plan)
    : m_plan(std::move(plan))
{ }

LedgerResult<SalesReport> FakeReports::sales(const DayRange &range)
{
    ++m_plan->salesAsked;
    SalesReport report;
    if (m_plan->sales)
        report = m_plan->sales(range);
    report.range = range;
    return answer(std::move(report));
}

LedgerResult<std::vector<Sale>> FakeReports::named(NamedSales kind, const DayRange &range, int limit)
{
    std::vector<Sale> sales;
    if (m_plan->named)
        sales = m_plan->named(kind, range);
    if (sales.size() > static_cast<std::size_t>(limit))
        sales.erase(sales.begin() + limit, sales.end());
    return answer(std::move(sales));
}

LedgerResult<std::vector<CashMovement>> FakeReports::movements(const DayRange &)
{
    return answer(m_plan->movements);
}

LedgerResult<std::vector<ShiftReport>> FakeReports::closings(int)
{
    return answer(m_plan->closings);
}

LedgerResult<std::vector<CashMovement>> FakeReports::customerMovements(CustomerId customer, int)
{
    std::vector<CashMovement> found;
    for (const CashMovement &movement : m_plan->movements) {
        if (movement.customer == customer)
            found.push_back(movement);
    }
    return answer(std::move(found));
}

LedgerResult<std::vector<Sale>> FakeReports::customerSales(CustomerId, int)
{
    return answer(std::vector<Sale>());
}

LedgerResult<std::vector<BalanceLine>> FakeReports::balance(const DayRange &)
{
    return answer(m_plan->balance);
}

LedgerResult<std::vector<BalanceMisfit>> FakeReports::misfits(const DayRange &)
{
    return answer(m_plan->misfits);
}

LedgerResult<std::vector<ForeignRecharge>> FakeReports::foreign(int)
{
    return answer(m_plan->foreign);
}

LedgerResult<ChainVerdict> FakeReports::verifyChain(const std::function<bool()> &, const QByteArray &onPaper)
{
    m_plan->onPaper = onPaper;
    return answer(m_plan->verdict);
}

} // namespace taabia
