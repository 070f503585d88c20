// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/requestbudget.h"
#include "ports/clock.h"
#include "ports/topupserver.h"

#include <functional>
#include <map>
#include <vector>

namespace taabia {

class Entropy;
class LinkMonitor;
class ServerClock;

/// Asks the provider what has become of sales: by-ref, one by one; or, when many are due at once, by reading /history,
/// where one page answers for a hundred. It keeps the timetable and the budget, and knows nothing of what the answers
/// mean. Till thread.
class StatusPoller {
public:
    /// A record of /history that belongs to a watched sale.
    struct Listed {
        SaleId sale = 0;
        RechargeRecord record;
    };

    /// Where the answers go. It may call back into the poller.
    class Listener {
    public:
        virtual ~Listener() = default;
        virtual void recordAnswered(SaleId sale, const Reply<RechargeRecord> &reply) = 0;
        virtual void recordsListed(const std::vector<Listed> &records) = 0;

        /// Finished sales that want another look now, for a refund that came later.
        virtual std::vector<Sale> dueForLook(int limit) = 0;
    };

    /// What a by-ref question ended in; empty if it brought a record.
    using Answered = std::function<void(const std::optional<Failure> &failure)>;

    StatusPoller(TopupServer &server, Clock &clock, Entropy &entropy, ServerClock &serverClock, LinkMonitor &link,
        Listener &listener);
    ~StatusPoller();
    StatusPoller(const StatusPoller &) = delete;
    StatusPoller &operator=(const StatusPoller &) = delete;

    /// Begins to look at finished sales from time to time.
    void start();

    /// Patient: one of many in a list, and nobody stands there for it. It lets all others go first, and takes a quarter
    /// of the budget that they take, so that a thousand are through in minutes.
    enum class Pace { Prompt, Patient };

    /// Asks about this sale again and again, first after \a delay, until forget(). Watching it anew starts its
    /// timetable over, because what has just moved will soon move again. Once patient, it stays so.
    void watch(const Sale &sale, std::chrono::milliseconds delay, Pace pace = Pace::Prompt);
    void forget(SaleId sale);

    /// Asks by-ref, once, ahead of all others and even while the line seems down, because a person wants to know.
    void askNow(const Sale &sale, Answered answered);

    /// For others who read /history: they take from the same budget.
    RequestBudget &budget() { return m_budget; }

private:
    struct Entry {
        ExternalReference reference;
        QString providerReference;
        std::chrono::milliseconds dueAt{0};
        int timesAsked = 0;
        bool asking = false;
        bool once = false; ///< a look, or a person's question: gone when it is answered
        bool byRefOnly = false; ///< no page of /history names it
        bool patient = false;
        std::vector<Answered> waiting;
    };

    void pump();
    bool startNext(std::chrono::milliseconds now);
    void sleepUntil(std::chrono::milliseconds when, std::chrono::milliseconds now);
    bool isDue(const Entry &entry, std::chrono::milliseconds now) const;
    static bool comesBefore(const Entry &a, const Entry &b);
    bool isListable(const Entry &entry) const;
    bool isWorthATry(int due) const;
    void askByReference(SaleId sale);
    void byReferenceAnswered(SaleId sale, const Reply<RechargeRecord> &reply);
    void askPage();
    void pageAnswered(const Reply<HistoryPage> &reply);
    void planNextPage(const HistoryPage &page);
    std::vector<Listed> matchPage(const HistoryPage &page);
    void noteEnd(const Failure *failure);
    void reschedule(Entry &entry);
    void lookForRefunds();
    unsigned dice();

    TopupServer &m_server;
    Clock &m_clock;
    Entropy &m_entropy;
    ServerClock &m_serverClock;
    LinkMonitor &m_link;
    Listener &m_listener;
    RequestBudget m_budget;
    std::map<SaleId, Entry> m_entries;
    Clock::TimerId m_pumpTimer = Clock::noTimer;
    Clock::TimerId m_lookTimer = Clock::noTimer;
    std::chrono::milliseconds m_restUntil{0};
    int m_failures = 0;
    bool m_readingHistory = false;
    int m_nextPage = 1; ///< above 1: in the middle of a reading
    std::chrono::milliseconds m_readingSince{0};
    std::optional<bool> m_historyNamesOurReferences; ///< empty: no page has told
};

} // namespace taabia
