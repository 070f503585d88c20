// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk/trial.h"

class QTextStream;

namespace taabia {

/// How thorough to be.
struct CampaignSize {
    quint64 powerSeeds = 2; ///< power cuts at each operation: one leaves nothing unsynced, the others a random part
    qint64 variantStride = 4; ///< the variants of a fault (crash, spell...) at every n-th place
    qint64 morningStride = 3; ///< the same for all faults of a first start, most of which is the making of the tables
    qint64 secondStride = 15; ///< a second fault after the first one at every n-th place; 0: none
    bool everySecond = false; ///< at each operation of the recovery, not just at one of them
    QString only; ///< one kind of fault, or one scene; empty: all
    int share = 0; ///< of the places this process tries every shares-th, beginning with this one
    int shares = 1;

    static CampaignSize large();
};

/// Tries every fault at every place until one is past the scene's end. Prints each violation with the words that
/// replay it, and a line for each kind.
struct CampaignResult {
    qint64 trials = 0;
    qint64 seconds = 0; ///< second faults that struck
    qint64 violations = 0;
};
CampaignResult runCampaign(const CampaignSize &size, QTextStream &out);

} // namespace taabia
