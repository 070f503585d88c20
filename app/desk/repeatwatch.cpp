// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/repeatwatch.h"

#include "desk/serverclock.h"
#include "ports/clock.h"

#include <algorithm>

namespace taabia {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// Longer than the window: a date of the provider's, which is heard after the sale was made, must not contradict what
/// this process knows of the minutes around the window's end.
constexpr milliseconds kept = 1h;

} // namespace

RepeatWatch::RepeatWatch(SaleLedger &ledger, const Clock &clock, const ServerClock &serverClock)
    : m_ledger(ledger)
    , m_clock(clock)
    , m_serverClock(serverClock)
{ }

void RepeatWatch::recorded(SaleId sale)
{
    const milliseconds now = m_clock.monotonic();
    while (!m_made.empty() && now - m_made.front().at > kept)
        m_made.pop_front();
    m_made.push_back({sale, now});
}

LedgerResult<std::optional<RepeatWatch::Former>> RepeatWatch::formerOf(const SaleOrder &order)
{
    const LedgerResult<std::optional<Sale>> like = m_ledger.lastSoldLike(order);
    if (!like)
        return Unexpected{like.error()};
    if (!*like)
        return std::optional<Former>();
    const Sale &sale = **like;
    if (const auto held = heldFor(sale.id)) {
        if (*held >= window)
            return std::optional<Former>();
        return std::optional(Former{sale, std::chrono::duration_cast<seconds>(*held)});
    }
    // An earlier run made it (or it was made long ago): only the provider's dates can show that it is old. The PC's own
    // may be set to anything.
    const LedgerResult<std::optional<qint64>> now = latestDate();
    if (!now)
        return Unexpected{now.error()};
    if (!sale.knownSince || !*now)
        return std::optional(Former{sale, std::nullopt});
    const seconds atLeast{**now - *sale.knownSince};
    if (atLeast >= window)
        return std::optional<Former>();
    const bool told = m_serverClock.now().has_value() && atLeast >= 0s;
    return std::optional(Former{sale, told ? std::optional(atLeast) : std::nullopt});
}

std::optional<milliseconds> RepeatWatch::heldFor(SaleId sale) const
{
    const auto found =
        std::find_if(m_made.rbegin(), m_made.rend(), [sale](const Made &made) { return made.sale == sale; });
    return found == m_made.rend() ? std::nullopt : std::optional(m_clock.monotonic() - found->at);
}

/// It is this late at least: by the provider's clock, or before that is heard by the last date that the ledger knows
/// of.
LedgerResult<std::optional<qint64>> RepeatWatch::latestDate() const
{
    if (const std::optional<qint64> now = m_serverClock.now())
        return now;
    return m_ledger.latestDate();
}

} // namespace taabia
