// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/polltimetable.h"

#include "desk/saleage.h"

#include <algorithm>
#include <array>

namespace taabia::PollTimetable {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::array<milliseconds, 15> askDelays{
    1s, 1500ms, 2s, 3s, 4s, 6s, 10s, 15s, 20s, 30s, 45s, 60s, 90s, 180s, 300s};

constexpr std::array<seconds, 10> lookAges{30s, 2min, 10min, 1h, 6h, 24h, 24h * 3, 24h * 7, 24h * 14, 24h * 29};

/// A refused sale is not in the provider's books. It is looked for twice all the same: should a second copy of the
/// POST have been on the wire, this is how it comes to light.
constexpr std::array<seconds, 2> rejectedLookAges{2min, 1h};

milliseconds spread(milliseconds delay, unsigned dice)
{
    constexpr int full = 65536;
    const auto offset = delay.count() * (static_cast<int>(dice % full) * 2 - full) / full / 5;
    return delay + milliseconds(offset);
}

template <std::size_t N> std::optional<qint64> firstAfter(const std::array<seconds, N> &ages, qint64 born, qint64 now)
{
    const auto next = std::find_if(ages.begin(), ages.end(), [&](seconds age) { return born + age.count() > now; });
    return next == ages.end() ? std::nullopt : std::optional<qint64>(born + next->count());
}

} // namespace

milliseconds untilNextAsk(int timesAsked, unsigned dice)
{
    const auto last = static_cast<int>(askDelays.size()) - 1;
    const auto index = static_cast<std::size_t>(std::clamp(timesAsked, 0, last));
    return spread(askDelays[index], dice);
}

milliseconds afterFailure(int failures, unsigned dice)
{
    constexpr int doublings = 5;
    return spread(std::min<milliseconds>(1s * (1 << std::clamp(failures, 1, doublings + 1)), 60s), dice);
}

bool isLookedAt(SaleState state)
{
    switch (state) {
    case SaleState::Done:
    case SaleState::Failed:
    case SaleState::Rejected:
        return true;
    case SaleState::Intent:
    case SaleState::Void:
    case SaleState::Open:
    case SaleState::Pending:
    case SaleState::Refunded:
    case SaleState::Unresolved:
    case SaleState::Conflict:
        return false;
    }
    Q_UNREACHABLE();
}

std::optional<qint64> nextLook(SaleState state, qint64 born, qint64 now)
{
    if (!isLookedAt(state))
        return std::nullopt;
    return state == SaleState::Rejected ? firstAfter(rejectedLookAges, born, now) : firstAfter(lookAges, born, now);
}

std::optional<qint64> repeatedLook(SaleState state, qint64 born, qint64 now)
{
    constexpr seconds pause = 1h;
    const qint64 next = now + pause.count();
    const bool remembered = next < born + providerRetention.count();
    return isLookedAt(state) && remembered ? std::optional(next) : std::nullopt;
}

} // namespace taabia::PollTimetable
