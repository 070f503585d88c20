// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"
#include "ports/shopreports.h"

#include <memory>

namespace taabia {

class Database;

/// The shop's figures over a read-only connection to the ledger's file. Each call sees one state of the file, and lets
/// go of it before it returns.
///
/// Where the port leaves room: a reversed or invalid range has nothing in it. A sale belongs to the Moroccan day that
/// was written with it. Unresolved names the sales that are counted as SaleOutcome::Unresolved, so that the list and
/// the figure agree; those still pending are not among them. named() goes by the day, newest first, and by the order of
/// the sales within a day. Misfits are the checks with a difference of either sign.
class SqliteShopReports final : public ShopReports {
public:
    /// The ledger must have been opened by its writer before. For the refusals see openLedgerForReading(); Busy also
    /// while the writer is still counting the sales of an older schema. \a chainKey is for verifyChain().
    static LedgerResult<std::unique_ptr<SqliteShopReports>> open(const QString &path, const QByteArray &chainKey);

    SqliteShopReports(std::unique_ptr<Database> database, QByteArray chainKey);
    ~SqliteShopReports() override;

    LedgerResult<SalesReport> sales(const DayRange &range) override;
    LedgerResult<std::vector<Sale>> named(NamedSales kind, const DayRange &range, int limit) override;
    LedgerResult<std::vector<CashMovement>> movements(const DayRange &range) override;
    LedgerResult<std::vector<ShiftReport>> closings(int limit) override;
    LedgerResult<std::vector<CashMovement>> customerMovements(CustomerId customer, int limit) override;
    LedgerResult<std::vector<Sale>> customerSales(CustomerId customer, int limit) override;
    LedgerResult<std::vector<BalanceLine>> balance(const DayRange &range) override;
    LedgerResult<std::vector<BalanceMisfit>> misfits(const DayRange &range) override;
    LedgerResult<std::vector<ForeignRecharge>> foreign(int limit) override;
    LedgerResult<ChainVerdict> verifyChain(const std::function<bool()> &goOn, const QByteArray &onPaper = {}) override;

private:
    std::unique_ptr<Database> m_database;
    QByteArray m_chainKey;
};

} // namespace taabia
