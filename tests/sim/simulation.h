// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/faultplan.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace taabia::sim {

/// What became of one seed.
struct Outcome {
    std::string violation; ///< the first broken promise; empty: all were kept
    std::set<Strike> struck; ///< the faults that struck
    std::uint64_t fingerprint = 0; ///< of everything that happened
    int sales = 0;
    int booked = 0; ///< recharges in the provider's books
};

/// Plays one shop: a few lives of the till with everything that can go wrong, then calm weather until all is decided.
/// A pure function of its arguments. \a readAloud prints what happens.
Outcome simulate(std::uint64_t seed, const std::optional<std::set<Strike>> &only, bool readAloud);

/// The few faults of a failing seed without which it would not fail (in this way or another).
std::set<Strike> shrink(std::uint64_t seed, const std::set<Strike> &struck);

} // namespace taabia::sim
