// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/attemptreading.h"
#include "desk/dossier.h"
#include "desk/permit.h"
#include "desk/snapshots.h"
#include "desk/statuspoller.h"

#include <deque>

namespace taabia {

/// Runs the sale machine: carries each sale from the clerk's Confirm to the provider's last word, putting on disk what
/// has to survive before the next thing happens, and showing only what is there. What could not be saved was not
/// heard: the till stays where it was and asks the provider again. Till thread.
class Cashier : private StatusPoller::Listener {
public:
    struct Identity {
        QString referencePrefix;
        std::shared_ptr<const Permit> permit; ///< who sells, asked with each sale
    };

    struct Events {
        std::function<void(const Sale &)> saleChanged; ///< committed, and different from before
        std::function<void(const Workload &)> workloadChanged;
        std::function<void()> moneyMoved; ///< the balance is no longer what it was
        std::function<void(const LedgerError &)> ledgerTroubled;
        std::function<void()> ledgerRecovered;
    };

    /// A person's question was answered: the sale as it now stands, and why there was no record, if there was none.
    using Checked = std::function<void(const Sale &sale, const std::optional<Failure> &failure)>;
    using Refused = std::function<void(WishRefusal why)>;

    Cashier(Identity identity, SaleLedger &ledger, TopupServer &server, Clock &clock, Entropy &entropy,
        ServerClock &serverClock, LinkMonitor &link, Events events);
    ~Cashier() override;

    /// After a start: what was never sent is void, what may have been sent is asked for. Only GETs.
    LedgerResult<std::monostate> recover();

    /// Step 1: puts the intent on disk, unless an unresolved sale to the same number and amount holds it back and
    /// \a knowing is false. Nothing is sent yet.
    Expected<Sale, SellRefusal> record(const SaleOrder &order, bool knowing, const Payment &payment = {});

    /// Steps 2 and 3: claims the first attempt of a recorded sale and sends it. If the claim cannot be put on disk,
    /// nothing is sent and the sale becomes void.
    void send(SaleId sale);

    /// A line of a run, to be sold.
    struct ListedOrder {
        BulkPlace place;
        SaleOrder order;
    };

    /// Step 1 for the lines of one bulk call, in one transaction and in the name of whoever let the run go: nothing
    /// passes over the counter. Each one's bytes are kept as a POST of its own would send them.
    LedgerResult<std::vector<Sale>> recordLines(const std::vector<ListedOrder> &lines, const QString &clerk);

    /// How a bulk call ended, once that is on disk; empty: it could not be put there. If it was the claim, nothing was
    /// sent and the sales become void.
    using LinesEnded = std::function<void(const std::optional<BulkReading> &reading)>;

    /// Steps 2 and 3 for all of them: one transaction, one POST, one transaction. \a ended may come from inside.
    void sendLines(const std::vector<Sale> &sales, const LinesEnded &ended);

    void checkNow(SaleId sale, const Checked &checked, const Refused &refused);

    /// Asks the provider once more, and if it does not know the sale and the sale is under 24 hours old, sends the
    /// same reference again.
    void resend(SaleId sale, const Checked &checked, const Refused &refused);

    /// A person has dealt with what the sale wanted attention for.
    void acknowledge(SaleId sale, const Checked &checked, const Refused &refused);

    /// Nothing new leaves, and nothing is sent again: the ledger came from a backup and has to catch up first
    /// (CatchUp). Questions do.
    void setClosed(bool closed) { m_closed = closed; }
    bool isClosed() const { return m_closed; }

    RequestBudget &requestBudget() { return m_poller.budget(); }

private:
    /// What came with an event, for the ledger.
    struct Evidence {
        AttemptReport attempt;
        std::optional<StatusReport> status;
    };

    enum class LookBack { Done, CameToNothing };

    struct Told {
        SaleId sale = 0;
        SaleEvent event;
        std::optional<StatusReport> status;
        AttemptReport attempt{}; ///< with an event that decides one
    };

    /// One sale's part of a step that several take together.
    struct Joint {
        Dossier dossier;
        SaleStep taken;
    };

    struct Unsaved {
        SaleId sale = 0;
        SaleEvent event;
        Evidence evidence;
    };

    void recordAnswered(SaleId sale, const Reply<RechargeRecord> &reply) override;
    void recordsListed(const std::vector<StatusPoller::Listed> &records) override;
    std::vector<Sale> dueForLook(int limit) override;

    LedgerResult<Dossier> dossier(SaleId sale);
    Told readRecord(const Dossier &dossier, const RechargeRecord &record, const QString &source) const;
    Told recordMissing(const Dossier &dossier);
    NewSale newSale(const SaleOrder &order, const QString &clerk);
    void hear(const std::vector<Told> &told);
    bool advance(Dossier dossier, const SaleEvent &event, const Evidence &evidence);
    LedgerResult<Sale> save(
        SaleEffect effect, const Dossier &dossier, const SaleProgress &next, const Evidence &evidence);
    void post(const Dossier &dossier);
    void postAnswered(SaleId sale, const Reply<RechargeAccepted> &reply);
    void voidUnclaimed(const Dossier &recorded);
    void postLines(const std::vector<Joint> &lines, const LinesEnded &ended);
    void linesAnswered(const std::vector<SaleId> &sales, const Reply<BulkAnswer> &reply, const LinesEnded &ended);
    void settleLines(const std::vector<Joint> &lines, const std::vector<Sale> &saved);
    void settle(const Dossier &dossier, const Sale &before, bool askNow);
    void resendAnswered(
        SaleId sale, const std::optional<Failure> &failure, const Checked &checked, const Refused &refused);
    void saveLater(Unsaved unsaved);
    void retryUnsaved();
    std::optional<LedgerError> stillUnsaved();
    SaleAge ageOf(const Dossier &dossier) const;
    SaleStanding standing(const Dossier &dossier, const SaleProgress &next, LookBack look) const;
    void report(const LedgerError *trouble);
    void tellWorkload();

    Identity m_identity;
    SaleLedger &m_ledger;
    TopupServer &m_server;
    Clock &m_clock;
    Entropy &m_entropy;
    ServerClock &m_serverClock;
    LinkMonitor &m_link;
    Events m_events;
    std::map<SaleId, Dossier> m_open; ///< every sale that is unsettled or has a POST in flight
    std::deque<Unsaved> m_unsaved;
    Clock::TimerId m_retryTimer = Clock::noTimer;
    bool m_troubled = false;
    bool m_closed = false;
    LedgerError m_lastTrouble;
    std::optional<Workload> m_workload; ///< as last told
    StatusPoller m_poller;
};

} // namespace taabia
