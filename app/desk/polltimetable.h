// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sale.h"

#include <chrono>
#include <optional>

namespace taabia {

/// When to ask again. Pure.
namespace PollTimetable {

/// How long to wait after the \a timesAsked-th question about a sale that is under way: from 1 second to 5 minutes.
/// \a dice, 0 to 65535, spreads it by a fifth either way, so that sales made together are not asked for together.
std::chrono::milliseconds untilNextAsk(int timesAsked, unsigned dice);

/// How long all questions rest after the \a failures-th call in a row that got no answer: from 2 s to 1 minute.
std::chrono::milliseconds afterFailure(int failures, unsigned dice);

/// When a finished sale is looked at again (3 can be followed by 11), in the server's seconds: often in the first
/// hour, then ever more rarely until the provider forgets it after 30 days. Empty: not any more, or never.
std::optional<qint64> nextLook(SaleState state, qint64 born, qint64 now);

/// The same after a look that came to nothing, because the server answered something else: an hour later, as long as
/// the provider remembers.
std::optional<qint64> repeatedLook(SaleState state, qint64 born, qint64 now);

/// Whether sales in this state are looked at again at all.
bool isLookedAt(SaleState state);

} // namespace PollTimetable
} // namespace taabia
