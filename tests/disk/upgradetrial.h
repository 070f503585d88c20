// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk/trial.h"

namespace taabia {

/// A newer program starts on an older ledger, and copies the whole of it afterwards, with a fault somewhere on the way.
/// Whatever strikes: what was in it is in it, and it is never of a newer schema without a whole copy of the older one
/// beside it; a copy is whole or it is not there; on a disk that is well the next start brings it up to date.
/// Without power cuts: giving a copy its name does not go through SQLite, and the shim would not know of it.
class UpgradeTrials {
public:
    UpgradeTrials();
    ~UpgradeTrials();
    TrialResult run(const Trial &trial);
    TrialGround::Measure measure();

private:
    struct Ground;
    class Run;
    std::unique_ptr<Ground> m_ground;
};

} // namespace taabia
