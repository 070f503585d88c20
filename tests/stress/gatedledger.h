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

    LedgerResult<Sale> recordIntent(const NewSale &sale) override;
    LedgerResult<Sale> claimAttempt(SaleId sale, int number, SaleState expected, QDateTime nowUtc) override;
    LedgerResult<Sale> recordOutcome(SaleId sale, int number, const AttemptReport &report,
        const std::optional<StatusReport> &status, const SaleStanding &standing, QDateTime nowUtc) override;
    LedgerResult<std::vector<Sale>> recordStandings(
        const std::vector<StandingUpdate> &updates, QDateTime nowUtc) override;

private:
    std::unique_ptr<SaleLedger> m_ledger;
    std::shared_ptr<Gate> m_gate;
};

} // namespace taabia
