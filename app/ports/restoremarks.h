// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkrun.h"
#include "ports/balanceledger.h"

#include <vector>

namespace taabia {

/// What a ledger that came from a backup knows of it, until somebody has read what was found.
struct RestoreMark {
    enum class State {
        CatchingUp, ///< nothing may be sold: the provider has not been asked yet what this ledger does not know
        CaughtUp, ///< it was; nobody has read yet what came of it
        Read, ///< somebody has
    };
    State state = State::CatchingUp;
    QDateTime restoredUtc;
    QDateTime asOfUtc; ///< of the newest entry then; invalid: there was none
    /// The last sale's date by the provider's clock, in seconds (the oldest one, if backups were brought back before);
    /// empty: not known.
    std::optional<qint64> since;
    /// The newest sales that the provider had given a reference when the backup was made, at most mostListed: behind
    /// one of these in the provider's list nothing was lost. Not those whose reference is heard of later: nobody knows
    /// when the provider got them.
    std::vector<SaleId> listed;
    BulkRunId lastRun = 0; ///< the newest list that it has; 0: none
    QString keptAs; ///< the ledger that was there before
    QString decidedBy{}; ///< with CaughtUp: who let the till sell although not all could be known; empty: nobody had to
    QDateTime readBackTo{}; ///< with CaughtUp: the oldest recharge that the provider listed; invalid: it told none
    std::optional<qint64> caughtUpAt{}; ///< by the provider's clock, in seconds; empty: it was not known

    static constexpr int mostListed = 100;
};

/// What was found by asking.
struct RestoreFound {
    int recharges = 0; ///< that the ledger did not know
    Money faceValue; ///< of those whose face value was told
};

/// Where a restored ledger keeps that it has to catch up: in itself, so that a crash does not make it forget. Every
/// writing call is one transaction on the disk. Till thread.
class RestoreMarks {
public:
    virtual ~RestoreMarks() = default;

    virtual LedgerResult<std::optional<RestoreMark>> mark() = 0; ///< empty: it never came from a backup
    virtual LedgerResult<RestoreFound> found() = 0; ///< recharges kept as foreign since the restore
    virtual LedgerResult<std::monostate> keep(const RestoreMark &mark) = 0;

    /// The newest recharge of another till, or one that the backup forgot, to this number of this face value (or of one
    /// that was not told) made since \a sinceUtc, and that did not fail; of those that the provider has not dated, one
    /// that was found since \a undatedUtc by the PC's clock.
    virtual LedgerResult<std::optional<ForeignRecharge>> foreignLike(
        const SaleOrder &order, const QDateTime &sinceUtc, const QDateTime &undatedUtc) = 0;

    /// A restore was decided on, and given up at a start, because the ledger had something that nobody was shown.
    virtual LedgerResult<bool> wasGivenUp() = 0;
    virtual LedgerResult<std::monostate> forgetGivenUp() = 0; ///< somebody has read it
};

} // namespace taabia
