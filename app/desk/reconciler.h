// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/historyreader.h"
#include "desk/permit.h"
#include "ports/balanceledger.h"

#include <deque>
#include <map>
#include <set>

namespace taabia {

/// Holds the provider's balance against the ledger. A balance counts only if it was asked for and told while nothing
/// moved; one that does not fit is believed only after the provider's /history has been read, where recharges of
/// others come to light, and sales of ours that ended otherwise than we had heard (those are asked for again). What
/// still does not fit is kept as it is: nothing is corrected silently. Till thread.
class Reconciler {
public:
    struct Wishes {
        std::function<void()> askBalance; ///< now
        std::function<void(SaleId)> askAbout; ///< this sale, by-ref
    };
    struct News {
        std::function<void(const BalanceCheck &)> checked; ///< one was kept
        std::function<void(int found)> foreignFound; ///< by a look back of its own
    };
    /// How a look back ended: early, with \a failure or \a trouble, or as far back as was wanted.
    struct ScanEnd {
        int found = 0; ///< recharges that this till does not know, kept for the first time
        Money foundValue{}; ///< of those whose face value was told
        int unclear = 0; ///< scanForRestored(): entries that cannot be read, or do not tell whom they served
        std::optional<Failure> failure{};
        std::optional<LedgerError> trouble{};
        bool asked = false; ///< for sales of ours that ended otherwise than we had heard
        int pages = 0; ///< that were read
        QDateTime oldestUtc{}; ///< of the recharges that were read; invalid: none told its time
        bool reachedSince = false; ///< one was older than what was wanted
        bool sawOurs = false; ///< one was of the ledger's own that were looked for
        bool listEnded = false; ///< there was nothing more to read
    };
    using Scanned = std::function<void(const ScanEnd &end)>;

    /// \a permit: who adopts, asked when it is done.
    Reconciler(std::shared_ptr<const Permit> permit, BalanceLedger &ledger, SaleLedger &sales, TopupServer &server,
        Clock &clock, ServerClock &serverClock, LinkMonitor &link, RequestBudget &budget, Wishes wishes, News news);
    ~Reconciler();

    /// A sale was made, sent or heard of.
    void saleMoved(const Sale &sale);

    /// \a askedAt: the monotonic clock's reading when the question left.
    void balanceRead(Money amount, std::chrono::milliseconds askedAt);

    /// Reads /history back to \a sinceUtc and keeps what this till does not know. One look back after the other.
    void scanHistory(const QDateTime &sinceUtc, const Scanned &scanned);

    /// The same for a ledger that came from a backup, back to one of its sales \a listed: as far as it takes, telling
    /// \a progressed of each page. What only looks like one of its sales is not taken for it.
    void scanForRestored(
        const QDateTime &sinceUtc, std::set<SaleId> listed, const Scanned &progressed, const Scanned &scanned);

    /// A person says that this recharge, though not made here, is ours to answer for.
    LedgerResult<ForeignRecharge> adopt(const QString &providerReference, const QString &reason);

private:
    /// What is looked into before it is believed: a difference, or the opening balance of a ledger that has sales (one
    /// that was refunded unheard would be missing from it for ever).
    struct Doubt {
        bool isOpening = false;
        Money amount; ///< the difference, or the whole balance
        friend bool operator==(const Doubt &, const Doubt &) = default;
    };

    /// A look back.
    struct Scan {
        QDateTime sinceUtc; ///< invalid: not known how far
        SaleId sinceSale = 0; ///< a page that names one of ours up to this one is far enough back; 0: none
        std::set<SaleId> listed{}; ///< or one of these
        bool forRestored = false;
        int mostPages = 0;
        bool keepsForeign = true;
        Scanned ended;
        Scanned progressed{}; ///< of each page
        ScanEnd end{};
        std::set<SaleId> outdated{}; ///< ours, of which the provider now says something else
    };

    bool isQuiet(std::chrono::milliseconds askedAt, const std::vector<Sale> &unsettled) const;
    bool hasRested(const Sale &sale) const;
    void askOnceQuiet();
    void keep(Money amount);
    std::optional<Doubt> doubtAt(Money amount, const std::optional<Money> &difference);
    void lookBack(const Doubt &doubt);
    void lookedBack(const Doubt &doubt, const ScanEnd &end);
    static bool isFarEnough(const Scan &scan, const Sale &sale);
    static int servedNobodyKnown(const std::vector<RechargeRecord> &strangers, const std::vector<Sale> &unsettled);
    static void noteDates(Scan &scan, const std::vector<RechargeRecord> &items);
    static void noteOutdated(Scan &scan, const Sale &sale, const std::vector<RechargeRecord> &items);
    void startScan();
    bool readPage(const HistoryPage &page);
    void scanEnded(const std::optional<Failure> &failure);
    static std::vector<RechargeRecord> strangers(const Scan &scan, const std::vector<RechargeRecord> &items,
        const std::vector<Sale> &ours, const std::vector<Sale> &unsettled);
    static bool isOlder(const RechargeRecord &record, const QDateTime &sinceUtc);

    std::shared_ptr<const Permit> m_permit;
    BalanceLedger &m_ledger;
    SaleLedger &m_sales;
    Clock &m_clock;
    ServerClock &m_serverClock;
    Wishes m_wishes;
    News m_news;
    HistoryReader m_reader;
    std::chrono::milliseconds m_startedAt;
    std::optional<std::chrono::milliseconds> m_lastMove;
    std::map<SaleId, std::chrono::milliseconds> m_moves; ///< of unsettled sales, the last one
    Clock::TimerId m_quietTimer = Clock::noTimer;
    std::deque<Scan> m_scans; ///< the first one is being read
    bool m_lookingBack = false;
    int m_failedLooks = 0;
    std::optional<Doubt> m_lookedFor; ///< what a look back did not explain
    std::set<SaleId> m_askedAbout; ///< since the last check: each one once
    std::optional<qint64> m_checkedAt; ///< server's seconds when the account last added up, in this run
};

} // namespace taabia
