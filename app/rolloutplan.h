// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rolloutfile.h"
#include "rolloutkeys.h"

namespace taabia {

/// What a roll-out file says of one till.
struct RolloutPlan {
    QString till; ///< its section's name; empty: the file has none
    RolloutDraft wanted; ///< what is not said is as the program comes
    std::vector<RolloutLine> lines; ///< of this till, its own after those of every till
};

struct RolloutReading {
    std::vector<RolloutPlan> tills; ///< at least one
    std::vector<RolloutFault> faults; ///< of all tills, by line; each once

    /// The till of that name, whatever its case; without sections of tills the one there is. Null: there is none.
    const RolloutPlan *plan(const QString &till) const;
};

/// Reads a whole file and checks all that can be checked without this computer: unknown keys and what makes no sense
/// are faults, in every till's section. \a catalogue: as it came with the program. Pure.
RolloutReading readRollout(const QByteArray &content, const Catalogue &catalogue);

} // namespace taabia
