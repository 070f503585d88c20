// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/creditbook.h"
#include "ledger/ledgertrouble.h"

namespace taabia {

class Database;

/// Who owes what, worked out of the sales on credit that stand and the repayments.
namespace CreditLines {

LedgerResult<std::vector<CreditLine>> all(Database &database); ///< by name
LedgerResult<std::optional<CreditLine>> of(Database &database, CustomerId customer); ///< empty: there is no such one

/// The customer as last saved; empty: there is no such one.
LedgerResult<std::optional<Customer>> customer(Database &database, CustomerId customer);

} // namespace CreditLines
} // namespace taabia
