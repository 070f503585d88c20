// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/salemachine.h"

#include <chrono>
#include <optional>

namespace taabia {

/// How long the provider remembers a recharge (the sandbox's 30 days; the production's is told nowhere).
inline constexpr std::chrono::seconds providerRetention = std::chrono::hours(24 * 30);

/// What can be trusted about when a sale was made; any of it may be unknown.
struct SaleDates {
    std::optional<qint64> born; ///< by the server's clock, in seconds
    std::optional<qint64> knownSince; ///< by the same clock: it was made then or before
    std::optional<std::chrono::milliseconds> held; ///< by this process; empty if an earlier run made it
};

/// How old a sale is at \a serverNow. The older of the readings counts, because a laptop that slept did not count the
/// hours. knownSince alone can show that a sale is old, never that it is fresh. A sale that by the server's clock was
/// made in the future has no age that can be trusted.
SaleAge saleAge(const SaleDates &dates, std::optional<qint64> serverNow);

} // namespace taabia
