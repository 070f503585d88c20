// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakehistory.h"

namespace taabia {

FakeHistory::FakeHistory(SaleId count, std::function<SaleDetails(SaleId)> makeRow)
    : m_count(count)
    , m_makeRow(std::move(makeRow))
{ }

LedgerResult<std::vector<SaleId>> FakeHistory::ids(const HistoryFilter &filter, std::optional<SaleId> after, int limit)
{
    std::vector<SaleId> found;
    const bool upwards = filter.order != HistoryOrder::NewestFirst; // its numbers rise with the ids, as far as it goes
    const SaleId first = upwards ? after.value_or(0) + 1 : after.value_or(m_count + 1) - 1;
    for (SaleId id = first; id > 0 && id <= m_count && static_cast<int>(found.size()) < limit; id += upwards ? 1 : -1) {
        if (!matches || matches(filter, m_makeRow(id).sale))
            found.push_back(id);
    }
    return found;
}

LedgerResult<std::vector<Sale>> FakeHistory::sales(const std::vector<SaleId> &ids)
{
    std::vector<Sale> rows;
    for (const SaleId id : ids) {
        if (id >= 1 && id <= m_count)
            rows.push_back(m_makeRow(id).sale);
    }
    return rows;
}

LedgerResult<std::map<SaleId, PaymentMethod>> FakeHistory::methods(const std::vector<SaleId> &ids)
{
    std::map<SaleId, PaymentMethod> found;
    for (const SaleId id : ids) {
        if (const auto method = paidBy ? paidBy(id) : std::nullopt)
            found.emplace(id, *method);
    }
    return found;
}

LedgerResult<SaleDetails> FakeHistory::details(SaleId id)
{
    if (id < 1 || id > m_count)
        return Unexpected{LedgerError{LedgerError::Kind::NotFound, {}}};
    return m_makeRow(id);
}

LedgerResult<DayTotal> FakeHistory::dayTotal(QDateTime fromUtc, QDateTime untilUtc)
{
    DayTotal total;
    for (SaleId id = 1; id <= m_count; ++id) {
        const Sale sale = m_makeRow(id).sale;
        if (sale.createdUtc >= fromUtc && sale.createdUtc < untilUtc) {
            ++total.sales;
            total.faceValue = total.faceValue + sale.order.faceValue;
        }
    }
    return total;
}

LedgerResult<std::vector<Regular>> FakeHistory::regulars(const QString &digits, int limit)
{
    std::vector<Regular> found;
    for (const Regular &one : served) {
        const QString phone = one.phone.national();
        const bool fits = digits.size() >= 3 && (phone.startsWith(digits) || phone.endsWith(digits));
        if (fits && static_cast<int>(found.size()) < limit)
            found.push_back(one);
    }
    return found;
}

} // namespace taabia
