// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"
#include "ports/balanceledger.h"

namespace taabia {

class Statement;

/// How checks of the balance and recharges of others stand in the tables.
namespace balancerows {

/// The columns that checkFrom() reads, in its order.
QString checkColumns();
BalanceCheck checkFrom(const Statement &row, int first = 0);

/// Foreign recharges with their adoptions: columns and tables, to which a WHERE belongs. A recharge that has turned out
/// to be a sale of this ledger (its reference came late) is to be left out: notOurs() says so.
QString foreignSelect();
QString notOurs();
ForeignRecharge foreignFrom(const Statement &row);
constexpr int foreignRowColumn = 0; ///< of foreignSelect(): the row's number

} // namespace balancerows
} // namespace taabia
