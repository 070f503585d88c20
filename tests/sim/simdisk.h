// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/auditor.h"
#include "support/memoryledger.h"

#include <type_traits>

namespace taabia::sim {

/// A disk that keeps the ledger port's promises and nothing beyond them: a write fails and leaves nothing, or fails
/// and is there again after a power cut (what SQLite's write-ahead log does when the sync behind a commit fails), or
/// the disk is full for a while; and the program dies before or after any write. It outlives the program.
class SimDisk : public SaleLedger, public BulkLedger {
public:
    SimDisk(FaultPlan &plan, SimTime &time, Trace &trace, Auditor &auditor)
        : m_plan(plan)
        , m_time(time)
        , m_trace(trace)
        , m_auditor(auditor)
    { }

    void powerCut();
    const MemoryLedger &durable() const { return m_durable; }

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
    template <typename Write>
    LedgerResult<std::vector<Sale>> writeSales(const char *what, const std::vector<SaleId> &ids, Write change);
    template <typename Write> std::invoke_result_t<Write, MemoryLedger &> write(const char *what, Write change);
    template <typename Read> std::invoke_result_t<Read, MemoryLedger &> read(Read question);
    LedgerResult<BulkRun> told(LedgerResult<BulkRun> written);
    bool isFull();
    std::optional<Sale> rowBefore(SaleId sale) const;

    FaultPlan &m_plan;
    SimTime &m_time;
    Trace &m_trace;
    Auditor &m_auditor;
    MemoryLedger m_durable;
    std::optional<MemoryLedger> m_unsure; ///< the ledger as a power cut would bring it back
    std::int64_t m_fullUntil = -1;
};

} // namespace taabia::sim
