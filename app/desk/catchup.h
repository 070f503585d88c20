// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/catchupview.h"
#include "desk/permit.h"
#include "desk/reconciler.h"

#include <deque>

namespace taabia {

class Cashier;
class CashLedger;

/// A ledger that came from a backup does not know what was sold after it. Until the provider has been asked (each sale
/// of the backup without an end, then the list of recharges back to the backup's last sale) the Cashier sends nothing:
/// a customer who was served in the part that is lost could be charged again. Goes on by itself when the line is back.
/// Where the list does not reach back so far, nobody can know, and an owner says whether the till sells all the same.
/// Till thread.
class CatchUp {
public:
    struct Parts {
        RestoreMarks *marks; ///< null: this till's ledger is never restored
        SaleLedger &sales;
        CashLedger &cash;
        Cashier &cashier;
        Reconciler &reconciler;
        Clock &clock;
        ServerClock &serverClock;
        std::shared_ptr<const Permit> permit;
        QString till;
    };
    using Told = std::function<void(const std::optional<CatchUpView> &)>;

    CatchUp(Parts parts, Told told);
    ~CatchUp();
    CatchUp(const CatchUp &) = delete;
    CatchUp &operator=(const CatchUp &) = delete;

    /// At a start, before anything can be sold: trouble, if it cannot be read whether there is something to catch up.
    LedgerResult<std::monostate> begin();

    const std::optional<CatchUpView> &view() const { return m_view; } ///< empty: nothing is to be told

    /// Undecided: whoever is signed in says that the till sells all the same; his name is kept and chained.
    LedgerResult<std::monostate> sellAllTheSame();

    /// Done: somebody has read what was found, and if anything was, he is an owner.
    LedgerResult<std::monostate> markRead();

    /// A recharge like it that this till did not make, or has forgotten, and that is younger than a day by the
    /// provider's clock (or so that it may be): most likely this very customer's.
    LedgerResult<std::optional<ForeignRecharge>> likeOf(const SaleOrder &order);

    /// The same for a line of a list: of one that was in the backup, each recharge that was found may be it.
    LedgerResult<bool> mayBeSoldAlready(const SaleOrder &order, BulkRunId run);

private:
    void askNext();
    void askedOne(const std::optional<Failure> &failure);
    void readList();
    void listRead(const Reconciler::ScanEnd &end);
    QDateTime undatedSince(qint64 now) const;
    bool reachesTheBackup(const Reconciler::ScanEnd &end) const;
    LedgerResult<std::monostate> finish(const QString &decidedBy);
    void waitAndTryAgain(const std::optional<Failure> &failure, const std::optional<LedgerError> &trouble);
    void become(CatchUpView::State state);
    void count();

    Parts m_parts;
    Told m_told;
    std::optional<CatchUpView> m_view;
    std::optional<RestoreMark> m_mark; ///< as it stands in the ledger, also when nothing is to be told any more
    std::deque<SaleId> m_toAsk;
    int m_tries = 0; ///< of the sale that is asked for
    Clock::TimerId m_timer = Clock::noTimer;
};

} // namespace taabia
