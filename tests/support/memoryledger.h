// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/saleledger.h"

#include <deque>
#include <map>

namespace taabia {

/// A ledger in memory that keeps the port's promises, and fails when a test says so.
class MemoryLedger : public SaleLedger {
public:
    /// The next writes: true fails, and leaves nothing behind. Empty: all work.
    std::deque<bool> failures;
    bool broken = false; ///< every write fails
    int writes = 0; ///< that were kept
    std::map<SaleId, SaleDetails> rows;
    std::map<SaleId, std::optional<qint64>> looks;
    std::map<SaleId, Payment> payments; ///< as recordIntent() was told

    LedgerResult<Sale> recordIntent(const NewSale &sale) override;
    LedgerResult<Sale> claimAttempt(SaleId sale, int number, SaleState expected, QDateTime nowUtc) override;
    LedgerResult<Sale> recordOutcome(SaleId sale, int number, const AttemptReport &report,
        const std::optional<StatusReport> &status, const SaleStanding &standing, QDateTime nowUtc) override;
    LedgerResult<std::vector<Sale>> recordStandings(
        const std::vector<StandingUpdate> &updates, QDateTime nowUtc) override;
    LedgerResult<Sale> sale(SaleId id) override;
    LedgerResult<SaleDetails> details(SaleId id) override;
    LedgerResult<std::vector<Sale>> unsettled() override;
    LedgerResult<std::vector<Sale>> dueForLook(qint64 serverNow, int limit) override;
    LedgerResult<std::vector<Sale>> byProviderReferences(const QStringList &references) override;
    LedgerResult<std::optional<Sale>> unresolvedLike(const Msisdn &phone, Money faceValue) override;
    LedgerResult<std::optional<Operator>> lastOperatorOf(const Msisdn &phone) override;
    LedgerResult<int> attentionCount() override;

private:
    bool mayWrite();
    void apply(SaleDetails &row, const std::optional<StatusReport> &report, const SaleStanding &standing,
        const QDateTime &nowUtc);
};

} // namespace taabia
