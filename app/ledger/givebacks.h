// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"
#include "ledger/ledgertrouble.h"

namespace taabia {

class Database;

/// What customers are to be given back, as the rows tell: sales that the provider took back (Attention::GiveBack), and
/// those whose cash was counted as sold (see carried_over) and which then failed. Not those whose give-back is
/// recorded.
namespace GiveBacks {

LedgerResult<std::vector<GiveBack>> owed(Database &database); ///< oldest first
LedgerResult<std::optional<GiveBack>> owedFor(Database &database, SaleId sale);

} // namespace GiveBacks
} // namespace taabia
