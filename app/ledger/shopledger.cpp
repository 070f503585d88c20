// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/shopledger.h"

#include "ledger/ledgerdisk.h"
#include "ledger/ledgerfile.h"
#include "ledger/sqlitebalanceledger.h"
#include "ledger/sqlitebulkledger.h"
#include "ledger/sqlitecashledger.h"
#include "ledger/sqlitepaperledger.h"
#include "ledger/sqlitepeopleledger.h"
#include "ledger/sqliterestoremarks.h"

namespace taabia {

LedgerResult<ShopLedger> openShopLedger(
    const QString &path, const QString &clientCode, const QByteArray &chainKey, LedgerAge age)
{
    auto opened = LedgerFile::open(path, clientCode, chainKey, age);
    if (!opened)
        return Unexpected{opened.error()};
    const std::shared_ptr<LedgerFile> &file = *opened;
    auto paper = std::make_unique<SqlitePaperLedger>(file);
    if (LedgerTrouble failed = paper->takeUpJobs())
        return Unexpected{*failed};
    ShopLedger shop;
    shop.sales = std::make_unique<SqliteSaleLedger>(file);
    shop.cash = std::make_unique<SqliteCashLedger>(file);
    shop.paper = std::move(paper);
    shop.balance = std::make_unique<SqliteBalanceLedger>(file);
    shop.bulk = std::make_unique<SqliteBulkLedger>(file);
    shop.people = std::make_unique<SqlitePeopleLedger>(file);
    shop.restored = std::make_unique<SqliteRestoreMarks>(file);
    shop.disk = std::make_unique<LedgerDisk>(file);
    return shop;
}

} // namespace taabia
