// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/saleledger.h"

namespace taabia {

/// A ledger in front of another one, to which it hands everything on. What wants to slow, hold or watch some of it
/// overrides just that.
class PassingLedger : public SaleLedger {
public:
    /// \a behind outlives this one.
    explicit PassingLedger(SaleLedger &behind)
        : m_behind(behind)
    { }

    LedgerResult<std::vector<Sale>> recordIntents(const std::vector<NewSale> &sales) override
    {
        return m_behind.recordIntents(sales);
    }
    LedgerResult<std::vector<Sale>> claimAttempts(const std::vector<AttemptClaim> &claims, QDateTime nowUtc) override
    {
        return m_behind.claimAttempts(claims, nowUtc);
    }
    LedgerResult<std::vector<Sale>> recordOutcomes(const std::vector<OutcomeUpdate> &updates, QDateTime nowUtc) override
    {
        return m_behind.recordOutcomes(updates, nowUtc);
    }
    LedgerResult<std::vector<Sale>> recordStandings(
        const std::vector<StandingUpdate> &updates, QDateTime nowUtc) override
    {
        return m_behind.recordStandings(updates, nowUtc);
    }
    LedgerResult<Sale> sale(SaleId id) override { return m_behind.sale(id); }
    LedgerResult<SaleDetails> details(SaleId id) override { return m_behind.details(id); }
    LedgerResult<std::vector<Sale>> unsettled() override { return m_behind.unsettled(); }
    LedgerResult<std::vector<Sale>> dueForLook(qint64 serverNow, int limit) override
    {
        return m_behind.dueForLook(serverNow, limit);
    }
    LedgerResult<std::vector<Sale>> byProviderReferences(const QStringList &references) override
    {
        return m_behind.byProviderReferences(references);
    }
    LedgerResult<std::optional<Sale>> unresolvedLike(const Msisdn &phone, Money faceValue) override
    {
        return m_behind.unresolvedLike(phone, faceValue);
    }
    LedgerResult<std::optional<Operator>> lastOperatorOf(const Msisdn &phone) override
    {
        return m_behind.lastOperatorOf(phone);
    }
    LedgerResult<std::optional<Sale>> lastSoldLike(const SaleOrder &order) override
    {
        return m_behind.lastSoldLike(order);
    }
    LedgerResult<std::optional<qint64>> latestDate() override { return m_behind.latestDate(); }
    LedgerResult<int> attentionCount() override { return m_behind.attentionCount(); }

protected:
    SaleLedger &behind() { return m_behind; }

private:
    SaleLedger &m_behind;
};

} // namespace taabia
