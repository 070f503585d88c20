// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cashier.h"
#include "ports/bulkledger.h"

#include <set>

namespace taabia {

/// One line that is to be sold.
struct BulkWish {
    int number = 0; ///< the line of the file that it came from, counted from 1
    SaleOrder order;

    friend bool operator==(const BulkWish &, const BulkWish &) = default;
};

/// Why a run was not begun, or did not go on. Nothing of it was sent.
struct BulkRefusal {
    enum class Kind {
        NotAllowed, ///< Action::SellBulk; or the lines are not for whoever asks to see
        Empty, ///< no line
        AnotherUnderWay, ///< one at a time: see run
        NotFound, ///< there is no such run, or it is through
        LedgerTrouble, ///< see trouble
        NotStarted,
        CatchingUp, ///< the ledger came from a backup and has not caught up yet
    };
    Kind kind = Kind::NotStarted;
    std::optional<BulkRunId> run{};
    std::optional<LedgerError> trouble{};

    static BulkRefusal notAllowed(Action) { return {Kind::NotAllowed}; }
};

/// Sells long lists, call by call, and keeps on disk which line became which sale. After a start nothing goes on by
/// itself. Till thread.
///
/// 20 lines a call: an answer that is lost leaves no more than these to be asked for one by one, and a thousand lines
/// still take only fifty calls. One call at a time, so that what the first one says of the account (no funds) spares
/// the rest. A line like an unresolved sale (number and amount) is held back until a person goes on knowing it, as at
/// the counter; lines of the same run are not compared, because the list itself was shown before it was let go.
class BulkSeller {
public:
    struct Parts {
        BulkLedger &ledger;
        Cashier &cashier;
        Clock &clock;
        std::shared_ptr<const Permit> permit; ///< in whose name
        QString till;
        std::function<std::optional<LedgerError>()> objection{}; ///< to anything new now: the disk's; null: never
        /// Whether the provider knows a recharge like it that this ledger does not; null: never.
        std::function<LedgerResult<bool>(const SaleOrder &order, BulkRunId run)> mayBeSold{};
    };
    template <typename T> using Result = Expected<T, BulkRefusal>;
    using Told = std::function<void(const BulkProgress &)>;
    using Stopped = std::function<void(const Result<BulkProgress> &)>;

    static constexpr std::size_t linesPerCall = 20;

    /// \a progressed: at most ten times a second, and always once more after the last change.
    BulkSeller(Parts parts, Told progressed);
    ~BulkSeller();
    BulkSeller(const BulkSeller &) = delete;
    BulkSeller &operator=(const BulkSeller &) = delete;

    /// After a start: runs of which nothing is left to send are through. Nothing is sent.
    void recover();

    Result<BulkProgress> begin(const QString &title, const std::vector<BulkWish> &wishes);
    Result<BulkProgress> goOn(BulkRunId run);
    Result<BulkProgress> abandon(BulkRunId run);

    /// \a stopped once no call is on the wire, which takes as long as one may take.
    void stop(BulkRunId run, const Stopped &stopped);

    Result<std::vector<BulkProgress>> runs();
    Result<std::vector<BulkRunLine>> lines(BulkRunId run); ///< as whoever is there may see them

    void saleChanged(const Sale &sale);

private:
    struct Active {
        BulkRunId run = 0;
        QString clerk;
        std::vector<BulkRunLine> lines; ///< as they stood when it began to be sent
        bool knowing = false; ///< nothing is held back
        std::size_t next = 0; ///< the first line not looked at
        int heldBack = 0;
        bool calling = false;
        std::vector<Stopped> stopping{};
    };
    struct Pause {
        BulkPause why = BulkPause::None;
        QString refusal;
    };

    std::optional<LedgerError> objection() const { return m_parts.objection ? m_parts.objection() : std::nullopt; }
    Result<BulkProgress> send(BulkRunId run, bool knowing);
    void sendSoon();
    void sendNext();
    LedgerResult<std::vector<Cashier::ListedOrder>> nextCall();
    LedgerResult<bool> isHeldBack(const SaleOrder &order);
    void callEnded(const std::optional<BulkReading> &reading);
    void finish(const Pause &otherwise);
    void pause(const Pause &pause);
    LedgerResult<BulkProgress> progress(BulkRunId run);
    Result<BulkProgress> waiting(BulkRunId run);
    bool isHis(const BulkRun &run, const std::vector<BulkRunLine> &lines) const;
    Doing doing(const QString &clerk) const;
    void tellSoon(BulkRunId run);
    void tell();

    Parts m_parts;
    Told m_progressed;
    std::optional<Active> m_active;
    std::map<BulkRunId, Pause> m_pauses; ///< of this life
    std::set<BulkRunId> m_stale;
    Clock::TimerId m_sendTimer = Clock::noTimer;
    Clock::TimerId m_tellTimer = Clock::noTimer;
};

} // namespace taabia
