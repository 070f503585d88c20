// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"

namespace taabia {

class Database;
class Statement;

/// What the writing and the reading side read alike.
namespace salereader {

/// All rows of a statement whose columns are rows::saleColumns().
LedgerResult<std::vector<Sale>> allFrom(Statement &statement);

/// NotFound, if there is no such sale.
LedgerResult<Sale> sale(Database &database, SaleId id);
LedgerResult<SaleDetails> details(Database &database, SaleId id);

} // namespace salereader
} // namespace taabia
