// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"
#include "ports/shopreports.h"

namespace taabia {

class Database;

/// What the ledger knows of the account's balance, for the owner to read. Questions of more than one statement take
/// the snapshot of their caller.
namespace balancereader {

/// Days with checks, oldest first. Worked out from the first check on in the order of the days, so that each line adds
/// up and begins where the one before ended, even when the PC's clock went back to an earlier day.
LedgerResult<std::vector<BalanceLine>> lines(Database &database, const DayRange &range);

/// Checks with a difference, of either sign, newest first.
LedgerResult<std::vector<BalanceMisfit>> misfits(Database &database, const DayRange &range);

/// Not adopted first, newest first.
LedgerResult<std::vector<ForeignRecharge>> foreign(Database &database, int limit);

} // namespace balancereader
} // namespace taabia
