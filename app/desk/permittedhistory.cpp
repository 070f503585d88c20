// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/permittedhistory.h"

#include "desk/saleprivacy.h"
#include "domain/moroccotime.h"

#include <algorithm>

namespace taabia {

namespace {

constexpr int chunk = 500; ///< a day of a busy counter; its rows are read to tell whose they are

template <typename T> std::optional<T> lesser(const std::optional<T> &one, const T &other)
{
    return one ? std::min(*one, other) : other;
}

template <typename T> std::optional<T> greater(const std::optional<T> &one, const T &other)
{
    return one ? std::max(*one, other) : other;
}

} // namespace

PermittedHistory::PermittedHistory(
    std::unique_ptr<SaleHistory> all, std::shared_ptr<Permit> permit, std::function<QDateTime()> nowUtc)
    : m_all(std::move(all))
    , m_permit(std::move(permit))
    , m_nowUtc(std::move(nowUtc))
{ }

LedgerResult<std::vector<SaleId>> PermittedHistory::ids(
    const HistoryFilter &filter, std::optional<SaleId> before, int limit)
{
    if (m_permit->may(Action::SeeEverySale))
        return m_all->ids(filter, before, limit);
    const LedgerResult<std::vector<Sale>> own = ownToday(filter, before, limit);
    if (!own)
        return Unexpected{own.error()};
    std::vector<SaleId> ids;
    for (const Sale &sale : *own)
        ids.push_back(sale.id);
    return ids;
}

LedgerResult<std::vector<Sale>> PermittedHistory::sales(const std::vector<SaleId> &ids)
{
    const LedgerResult<std::vector<Sale>> found = visible(ids);
    if (!found)
        return found;
    return SalePrivacy::seen(*m_permit, *found);
}

LedgerResult<std::map<SaleId, PaymentMethod>> PermittedHistory::methods(const std::vector<SaleId> &ids)
{
    const LedgerResult<std::vector<Sale>> found = visible(ids);
    if (!found)
        return Unexpected{found.error()};
    std::vector<SaleId> seen;
    for (const Sale &sale : *found)
        seen.push_back(sale.id);
    return m_all->methods(seen);
}

LedgerResult<SaleDetails> PermittedHistory::details(SaleId id)
{
    const LedgerResult<SaleDetails> found = m_all->details(id);
    if (!found)
        return found;
    if (!SalePrivacy::maySee(*m_permit, found->sale, m_nowUtc()) && !m_permit->take(Action::SeeEverySale))
        return Unexpected{LedgerError::notAllowed(Action::SeeEverySale)};
    return SalePrivacy::seen(*m_permit, *found);
}

LedgerResult<DayTotal> PermittedHistory::dayTotal(QDateTime fromUtc, QDateTime untilUtc)
{
    if (m_permit->may(Action::SeeEverySale))
        return m_all->dayTotal(fromUtc, untilUtc);
    HistoryFilter day;
    day.fromUtc = fromUtc;
    day.untilUtc = untilUtc;
    const LedgerResult<std::vector<Sale>> own = ownToday(day, std::nullopt, std::nullopt);
    if (!own)
        return Unexpected{own.error()};
    DayTotal total;
    for (const Sale &sale : *own) {
        if (!countsAsSold(sale.state))
            continue;
        ++total.sales;
        total.faceValue = total.faceValue + sale.order.faceValue;
    }
    return total;
}

LedgerResult<std::vector<Regular>> PermittedHistory::regulars(const QString &digits, int limit)
{
    if (!m_permit->may(Action::Sell))
        return std::vector<Regular>();
    return m_all->regulars(digits, limit);
}

/// Those of \a ids that may be seen.
LedgerResult<std::vector<Sale>> PermittedHistory::visible(const std::vector<SaleId> &ids)
{
    LedgerResult<std::vector<Sale>> found = m_all->sales(ids);
    if (found) {
        std::erase_if(
            *found, [&, now = m_nowUtc()](const Sale &sale) { return !SalePrivacy::maySee(*m_permit, sale, now); });
    }
    return found;
}

/// What matches \a filter among the own sales of today, newest first. Without \a limit: all of them.
LedgerResult<std::vector<Sale>> PermittedHistory::ownToday(
    HistoryFilter filter, std::optional<SaleId> before, std::optional<int> limit)
{
    std::vector<Sale> own;
    if (!m_permit->who())
        return own;
    const auto [begin, end] = MoroccoTime::utcRange(MoroccoTime::dayOf(m_nowUtc()));
    filter.fromUtc = greater(filter.fromUtc, begin);
    filter.untilUtc = lesser(filter.untilUtc, end);
    for (bool last = false; !last;) {
        const LedgerResult<std::vector<SaleId>> ids = m_all->ids(filter, before, chunk);
        if (!ids)
            return Unexpected{ids.error()};
        last = static_cast<int>(ids->size()) < chunk;
        const LedgerResult<std::vector<Sale>> found = visible(*ids);
        if (!found)
            return found;
        for (const Sale &sale : *found) {
            if (limit && static_cast<int>(own.size()) == *limit)
                return own;
            own.push_back(sale);
        }
        if (!last)
            before = ids->back();
    }
    return own;
}

} // namespace taabia
