// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/bulkledger.h"

#include <deque>
#include <functional>
#include <map>

namespace taabia {

/// A ledger in memory that keeps the port's promises, and fails when a test says so.
class MemoryLedger : public SaleLedger, public BulkLedger {
public:
    /// The next writes: true fails, and leaves nothing behind. Empty: all work.
    std::deque<bool> failures;
    bool broken = false; ///< every write fails
    int writes = 0; ///< that were kept
    std::function<void()> beforeWrite; ///< if set: may throw, as a program that dies
    std::map<SaleId, SaleDetails> rows;
    std::map<SaleId, std::optional<qint64>> looks;
    std::map<SaleId, Payment> payments; ///< as recordIntents() was told
    std::map<SaleId, BulkPlace> places; ///< of the sales that are lines of a run
    struct StoredRun {
        BulkRun run;
        std::vector<BulkRunLine> lines; ///< without their sales
    };
    std::vector<StoredRun> stored;

    LedgerResult<std::vector<Sale>> recordIntents(const std::vector<NewSale> &sales) override;
    LedgerResult<std::vector<Sale>> claimAttempts(const std::vector<AttemptClaim> &claims, QDateTime nowUtc) override;
    LedgerResult<std::vector<Sale>> recordOutcomes(
        const std::vector<OutcomeUpdate> &updates, QDateTime nowUtc) override;
    LedgerResult<std::vector<Sale>> recordStandings(
        const std::vector<StandingUpdate> &updates, QDateTime nowUtc) override;
    LedgerResult<Sale> sale(SaleId id) override;
    LedgerResult<SaleDetails> details(SaleId id) override;
    LedgerResult<std::vector<Sale>> unsettled() override;
    LedgerResult<std::vector<Sale>> dueForLook(qint64 serverNow, int limit) override;
    LedgerResult<std::vector<Sale>> byProviderReferences(const QStringList &references) override;
    LedgerResult<std::optional<Sale>> unresolvedLike(const Msisdn &phone, Money faceValue) override;
    LedgerResult<std::optional<Operator>> lastOperatorOf(const Msisdn &phone) override;
    LedgerResult<std::optional<Sale>> lastSoldLike(const SaleOrder &order) override;
    LedgerResult<std::optional<qint64>> latestDate() override;
    LedgerResult<int> attentionCount() override;

    LedgerResult<BulkRun> beginRun(
        const QString &title, const std::vector<BulkRunLine> &lines, const Doing &doing) override;
    LedgerResult<BulkRun> endRun(BulkRunId run, const Doing &doing) override;
    LedgerResult<BulkProgress> progress(BulkRunId run) override;
    LedgerResult<std::vector<BulkProgress>> runs(int limit) override;
    LedgerResult<std::vector<BulkRunLine>> lines(BulkRunId run) override;
    LedgerResult<std::optional<BulkRunId>> runOf(SaleId sale) override;
    LedgerResult<bool> resemblesUnresolved(const SaleOrder &order, BulkRunId run) override;

private:
    bool mayWrite();
    bool neverLeft(SaleId sale) const;
    std::optional<SaleId> saleAt(const BulkPlace &place) const;
    StoredRun *find(BulkRunId run);
    void apply(SaleDetails &row, const std::optional<StatusReport> &report, const SaleStanding &standing,
        const QDateTime &nowUtc);
};

} // namespace taabia
