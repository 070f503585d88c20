// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace taabia {

/// Whether there may be no ledger yet.
enum class LedgerAge {
    MayBeNew,
    Kept, ///< it has been sold with: one that is missing or empty is damaged, and none is made in its place
};

} // namespace taabia
