// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"
#include "ledger/ledgertrouble.h"

namespace taabia {

class Database;

/// Cash movements, as rows for people to read. Damaged, if one holds what no ledger writes.
namespace movementreader {

/// From the first instant on, before the second; oldest first.
LedgerResult<std::vector<CashMovement>> between(
    Database &database, const QDateTime &fromUtc, const QDateTime &untilUtc);

/// Newest first.
LedgerResult<std::vector<CashMovement>> ofCustomer(Database &database, CustomerId customer, int limit);

/// Empty: nothing was given back for this sale.
LedgerResult<std::optional<CashMovement>> giveBackOf(Database &database, SaleId sale);

} // namespace movementreader
} // namespace taabia
