// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/passingledger.h"

#include <condition_variable>
#include <memory>
#include <mutex>

namespace taabia {

/// A door in front of the disk, in a test's hand: while it is shut, whoever wants to write waits before it. So "while
/// the sale is being saved" is a moment that lasts as long as the test likes. Any thread.
class Gate {
public:
    void shut();
    void open();
    bool somebodyWaits() const;

    void pass(); ///< of the ledger, on its way to a write

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_opened;
    bool m_shut = false;
    int m_waiting = 0;
};

/// A ledger behind a gate. Reads go through.
class GatedLedger : public PassingLedger {
public:
    GatedLedger(std::unique_ptr<SaleLedger> ledger, std::shared_ptr<Gate> gate);

    LedgerResult<std::vector<Sale>> recordIntents(const std::vector<NewSale> &sales) override;
    LedgerResult<std::vector<Sale>> claimAttempts(const std::vector<AttemptClaim> &claims, QDateTime nowUtc) override;
    LedgerResult<std::vector<Sale>> recordOutcomes(
        const std::vector<OutcomeUpdate> &updates, QDateTime nowUtc) override;
    LedgerResult<std::vector<Sale>> recordStandings(
        const std::vector<StandingUpdate> &updates, QDateTime nowUtc) override;

private:
    std::unique_ptr<SaleLedger> m_ledger;
    std::shared_ptr<Gate> m_gate;
};

} // namespace taabia
