// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/openledger.h"
#include "ledger/sqlitesaleledger.h"
#include "ports/balanceledger.h"
#include "ports/bulkledger.h"
#include "ports/cashledger.h"
#include "ports/datadisk.h"
#include "ports/paperledger.h"
#include "ports/peopleledger.h"
#include "ports/restoremarks.h"

namespace taabia {

/// All ledgers of a till, on one file.
struct ShopLedger {
    std::unique_ptr<SqliteSaleLedger> sales;
    std::unique_ptr<CashLedger> cash;
    std::unique_ptr<PaperLedger> paper;
    std::unique_ptr<BalanceLedger> balance;
    std::unique_ptr<BulkLedger> bulk;
    std::unique_ptr<PeopleLedger> people;
    std::unique_ptr<RestoreMarks> restored;
    std::unique_ptr<DataDisk> disk; ///< that the file lies on
};

/// Opens or creates the file at \a path for the account \a clientCode, and keeps other programs out as long as one of
/// the ledgers lives. \a chainKey: see AuditChain; empty: chained, but for everybody to forge. For the refusals see
/// openLedgerForWriting(); Busy: another program has it.
LedgerResult<ShopLedger> openShopLedger(
    const QString &path, const QString &clientCode, const QByteArray &chainKey, LedgerAge age = LedgerAge::MayBeNew);

} // namespace taabia
