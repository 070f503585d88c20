// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/memoryledger.h"
#include "support/passingledger.h"

#include <QStringList>

namespace taabia {

/// What the ledger has promised so far, kept outside of the disk and the program: every write that returned OK, done
/// again on a ledger in memory. It outlives crashes.
class LedgerPromises {
public:
    using Write = std::function<void(SaleLedger &)>;

    /// A file just opened must hold every write that was acknowledged and nothing else, except that one write whose
    /// end nobody saw may be in it as a whole: one that was told as failed, or was under way when the program died.
    /// Compares all sales, attempts and statuses, and goes on from what is there. Returns what is wrong.
    QStringList compareAtStart(SaleLedger &file);

    /// While the program runs, what was told as failed must not be there.
    QStringList compareNow(SaleLedger &file) const;

    mutable MemoryLedger acknowledged;
    std::vector<Write> unacknowledged; ///< since the last write that was
    int writesFailed = 0; ///< so that the clerk must have been told
    QStringList complaints; ///< answers that differ from the ledger in memory
};

/// Hands everything on to the ledger in the file, and remembers what that promised.
class WatchedLedger : public PassingLedger {
public:
    /// \a dead: nobody hears any more what the ledger answers.
    WatchedLedger(SaleLedger &file, LedgerPromises &promises, std::function<bool()> dead);

    LedgerResult<std::vector<Sale>> recordIntents(const std::vector<NewSale> &sales) override;
    LedgerResult<std::vector<Sale>> claimAttempts(const std::vector<AttemptClaim> &claims, QDateTime nowUtc) override;
    LedgerResult<std::vector<Sale>> recordOutcomes(
        const std::vector<OutcomeUpdate> &updates, QDateTime nowUtc) override;
    LedgerResult<std::vector<Sale>> recordStandings(
        const std::vector<StandingUpdate> &updates, QDateTime nowUtc) override;

private:
    template <typename Call> auto write(Call call);

    LedgerPromises &m_promises;
    std::function<bool()> m_dead;
};

/// Every sale in the ledger with all that belongs to it, in order; what cannot be read ends it with a complaint.
std::vector<SaleDetails> everySale(SaleLedger &ledger, QStringList &complaints);

} // namespace taabia
