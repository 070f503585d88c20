// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace taabia::sim {

/// Runs every program beside \a thisProgram that has a mistake compiled in, on at most \a seeds seeds each, and tells
/// which the simulation caught. True if it caught them all.
bool runMutants(const char *thisProgram, std::uint64_t seeds, unsigned jobs);

} // namespace taabia::sim
