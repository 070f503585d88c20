// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/passingledger.h"

#include <QRandomGenerator>

#include <chrono>
#include <memory>

namespace taabia::kill9 {

/// The real ledger on a tired disk: each write takes up to \a most longer, before it is done or after it. A good disk
/// syncs faster than a request leaves the computer, so that a till which sends first and writes afterwards would be
/// saved by its luck.
class SlowLedger final : public PassingLedger {
public:
    SlowLedger(std::unique_ptr<SaleLedger> ledger, std::chrono::microseconds most, quint32 seed);

    LedgerResult<std::vector<Sale>> recordIntents(const std::vector<NewSale> &sales) override;
    LedgerResult<std::vector<Sale>> claimAttempts(const std::vector<AttemptClaim> &claims, QDateTime nowUtc) override;
    LedgerResult<std::vector<Sale>> recordOutcomes(
        const std::vector<OutcomeUpdate> &updates, QDateTime nowUtc) override;
    LedgerResult<std::vector<Sale>> recordStandings(
        const std::vector<StandingUpdate> &updates, QDateTime nowUtc) override;

private:
    template <typename Write> auto slowly(Write write);

    std::unique_ptr<SaleLedger> m_ledger;
    const std::chrono::microseconds m_most;
    QRandomGenerator m_dice;
};

} // namespace taabia::kill9
