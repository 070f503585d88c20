// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"
#include "ports/balanceledger.h"

#include <memory>

namespace taabia {

class Database;
class LedgerFile;

/// The account's balance, in the file of the sales.
///
/// Where the port leaves room: the first check of a ledger counts nothing as billed or given back, because nobody knows
/// what the balance was before. A record without a provider's reference is nothing to keep. Of a recharge that the
/// provider has called failed or refunded, whose billed amount or time it did not tell, an adoption explains nothing.
/// When a check misses less than the adopted recharge cost, it is explained wholly and the rest of the cost by none.
class SqliteBalanceLedger final : public BalanceLedger {
public:
    explicit SqliteBalanceLedger(std::shared_ptr<LedgerFile> file);
    ~SqliteBalanceLedger() override;

    LedgerResult<std::optional<BalanceCheck>> recordCheck(Money amount, QDateTime nowUtc) override;
    LedgerResult<std::optional<Money>> differenceAt(Money amount) override;
    LedgerResult<std::optional<BalanceCheck>> lastCheck() override;
    LedgerResult<std::vector<ForeignRecharge>> keepForeign(
        const std::vector<RechargeRecord> &records, QDateTime nowUtc) override;
    LedgerResult<ForeignRecharge> adopt(
        const QString &providerReference, const QString &reason, const QString &clerk, QDateTime nowUtc) override;

private:
    struct Standing;
    LedgerResult<Standing> standingAt(Money amount);
    LedgerTrouble insertCheck(const Standing &standing, const BalanceCheck &check);
    LedgerResult<std::optional<qint64>> insertForeign(const RechargeRecord &record, const QDateTime &nowUtc);
    LedgerResult<qint64> insertAdoption(const ForeignRecharge &recharge, qint64 row, const QString &reason,
        const QString &clerk, const QDateTime &nowUtc);

    std::shared_ptr<LedgerFile> m_file;
    Database &m_database;
};

} // namespace taabia
