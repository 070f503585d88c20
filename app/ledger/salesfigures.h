// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/salesreport.h"
#include "ledger/ledgertrouble.h"

namespace taabia {

class Database;

/// The sums of some days, read from the lines that the ledger keeps by day and by month: one statement, and so of one
/// moment. An empty or reversed range has nothing in it. Damaged, if a line holds what no ledger writes.
LedgerResult<SalesReport> readSalesReport(Database &database, const DayRange &range);

} // namespace taabia
