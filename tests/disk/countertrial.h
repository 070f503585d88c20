// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk/trial.h"

namespace taabia {

/// What is written around the sales, step by step on a ledger over a failing disk: a shift, payments, movements, the
/// credit book, counts, receipts, print jobs, the closing. Each step is told as done and is there as a whole, or is
/// told as failed and has left no trace; after a crash in the middle of it, it is one of the two. The steps are always
/// the same, with the same clock and key, so that all rows (and the chain's hashes) are known beforehand.
class CounterTrials {
public:
    CounterTrials();
    ~CounterTrials();

    TrialResult run(const Trial &trial); ///< its first fault alone
    TrialGround::Measure measure();

private:
    class Run;
    struct Ground;
    std::unique_ptr<Ground> m_ground;
};

} // namespace taabia
