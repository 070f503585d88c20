// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/statuspoller.h"

#include "desk/linkmonitor.h"
#include "desk/polltimetable.h"
#include "desk/serverclock.h"
#include "ports/entropy.h"

#include <algorithm>
#include <array>

namespace taabia {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr int pageSize = 100;
constexpr int mostPages = 10; ///< in one reading of /history: a thousand sales
constexpr int worthAPage = 4; ///< from so many due sales on, a page is cheaper than asking one by one
constexpr int worthATry = 12; ///< ... and from so many on to see what a page tells at all
constexpr milliseconds lookEvery = 15s;

} // namespace

StatusPoller::StatusPoller(TopupServer &server, Clock &clock, Entropy &entropy, ServerClock &serverClock,
    LinkMonitor &link, Listener &listener)
    : m_server(server)
    , m_clock(clock)
    , m_entropy(entropy)
    , m_serverClock(serverClock)
    , m_link(link)
    , m_listener(listener)
{ }

StatusPoller::~StatusPoller()
{
    m_clock.cancel(m_pumpTimer);
    m_clock.cancel(m_lookTimer);
}

void StatusPoller::start()
{
    lookForRefunds();
}

void StatusPoller::watch(const Sale &sale, milliseconds delay, Pace pace)
{
    Entry fresh{sale.reference, sale.providerReference, m_clock.monotonic() + delay, 0, false, false, false,
        pace == Pace::Patient, {}};
    const auto [place, isNew] = m_entries.try_emplace(sale.id, fresh);
    if (!isNew) {
        Entry &entry = place->second;
        fresh.asking = entry.asking;
        fresh.patient = fresh.patient || entry.patient;
        fresh.waiting = std::move(entry.waiting);
        entry = std::move(fresh);
    }
    pump();
}

void StatusPoller::forget(SaleId sale)
{
    const auto found = m_entries.find(sale);
    if (found == m_entries.end())
        return;
    if (found->second.waiting.empty())
        m_entries.erase(found);
    else
        found->second.once = true; // somebody still waits for the answer
}

void StatusPoller::askNow(const Sale &sale, Answered answered)
{
    const auto [place, isNew] = m_entries.try_emplace(
        sale.id, Entry{sale.reference, sale.providerReference, m_clock.monotonic(), 0, false, true, true, false, {}});
    place->second.waiting.push_back(std::move(answered));
    pump();
}

bool StatusPoller::isDue(const Entry &entry, milliseconds now) const
{
    const bool wanted = !entry.waiting.empty();
    const bool resting = now < m_restUntil;
    return !entry.asking && (wanted || (!resting && entry.dueAt <= now));
}

/// A person's question comes first, then the counter's sales, then those of lists; of each whoever has waited longest.
bool StatusPoller::comesBefore(const Entry &a, const Entry &b)
{
    if (a.waiting.empty() != b.waiting.empty())
        return b.waiting.empty();
    if (a.patient != b.patient)
        return b.patient;
    return a.dueAt < b.dueAt;
}

bool StatusPoller::isListable(const Entry &entry) const
{
    return !entry.byRefOnly && entry.waiting.empty()
        && (!entry.providerReference.isEmpty() || m_historyNamesOurReferences.value_or(false));
}

/// The lines of a long list come by the hundred, and all that is known of them is our reference. Whether a page names
/// that is worth a look, once.
bool StatusPoller::isWorthATry(int due) const
{
    return !m_historyNamesOurReferences && due >= worthATry;
}

/// Starts every request that is due and within the budget, then sets the alarm for the next moment that matters.
void StatusPoller::pump()
{
    m_clock.cancel(m_pumpTimer);
    m_pumpTimer = Clock::noTimer;
    const milliseconds now = m_clock.monotonic();
    while (startNext(now)) { }

    milliseconds next = milliseconds::max();
    for (const auto &[sale, entry] : m_entries) {
        if (!entry.asking)
            next = std::min(next, entry.waiting.empty() ? std::max(entry.dueAt, m_restUntil) : now);
    }
    // A full set of requests in flight needs no alarm: the next answer pumps.
    if (next != milliseconds::max() && m_budget.hasFreeSlot())
        sleepUntil(std::max(next, now + m_budget.wait(now)), now);
}

void StatusPoller::sleepUntil(milliseconds when, milliseconds now)
{
    m_pumpTimer = m_clock.after(std::max(when - now, 1ms), [this] {
        m_pumpTimer = Clock::noTimer;
        pump();
    });
}

bool StatusPoller::startNext(milliseconds now)
{
    if (!m_budget.hasFreeSlot() || m_budget.wait(now) > 0ms)
        return false;
    int due = 0;
    int listable = 0;
    auto single = m_entries.end();
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (!isDue(entry->second, now))
            continue;
        ++due;
        const bool onAPage = isListable(entry->second);
        listable += onAPage ? 1 : 0;
        // While a page is being read, those that it may answer for wait for it.
        const bool askable = !m_readingHistory || !onAPage;
        if (askable && (single == m_entries.end() || comesBefore(entry->second, single->second)))
            single = entry;
    }
    if ((listable >= worthAPage || isWorthATry(due)) && !m_readingHistory) {
        askPage();
        return true;
    }
    if (single == m_entries.end())
        return false;
    askByReference(single->first);
    return true;
}

void StatusPoller::askByReference(SaleId sale)
{
    Entry &entry = m_entries.at(sale);
    entry.asking = true;
    m_budget.begin(m_clock.monotonic(), entry.patient ? RequestBudget::perRequest / 4 : RequestBudget::perRequest);
    m_server.byReference(
        entry.reference, [this, sale](const Reply<RechargeRecord> &reply) { byReferenceAnswered(sale, reply); });
}

void StatusPoller::byReferenceAnswered(SaleId sale, const Reply<RechargeRecord> &reply)
{
    m_budget.end();
    m_serverClock.heard(reply.serverTime);
    const std::optional<Failure> failure = reply.result ? std::nullopt : std::optional(reply.result.error());
    noteEnd(failure ? &*failure : nullptr);

    std::vector<Answered> waiting;
    const auto found = m_entries.find(sale);
    if (found != m_entries.end()) {
        Entry &entry = found->second;
        entry.asking = false;
        waiting = std::exchange(entry.waiting, {});
        if (entry.once)
            m_entries.erase(found);
        else
            reschedule(entry);
    }
    m_listener.recordAnswered(sale, reply);
    for (const Answered &answered : waiting)
        answered(failure);
    pump();
}

void StatusPoller::askPage()
{
    const milliseconds now = m_clock.monotonic();
    if (m_nextPage == 1)
        m_readingSince = now;
    m_readingHistory = true;
    m_budget.begin(now);
    m_server.history(m_nextPage, pageSize, [this](const Reply<HistoryPage> &reply) { pageAnswered(reply); });
}

void StatusPoller::pageAnswered(const Reply<HistoryPage> &reply)
{
    m_budget.end();
    m_readingHistory = false;
    m_serverClock.heard(reply.serverTime);
    noteEnd(reply.result ? nullptr : &reply.result.error());
    if (reply.result) {
        m_listener.recordsListed(matchPage(*reply.result));
        planNextPage(*reply.result);
    } else {
        m_nextPage = 1;
        if (!LinkMonitor::isTrouble(reply.result.error())) {
            m_historyNamesOurReferences = m_historyNamesOurReferences.value_or(false);
            for (auto &[sale, entry] : m_entries) // the server lives but lists nothing: one by one, then
                entry.byRefOnly = true;
        }
    }
    pump();
}

/// Reads on while enough of the sales that were due when the reading began are still unanswered. Those that no page
/// named are asked for by-ref.
void StatusPoller::planNextPage(const HistoryPage &page)
{
    std::vector<Entry *> missed;
    for (auto &[sale, entry] : m_entries) {
        if (isDue(entry, m_readingSince) && isListable(entry))
            missed.push_back(&entry);
    }
    const qint64 read = static_cast<qint64>(m_nextPage) * std::max(page.pageSize, 1);
    const bool morePages = !page.items.empty() && read < page.total && m_nextPage < mostPages;
    if (morePages && static_cast<int>(missed.size()) >= worthAPage) {
        ++m_nextPage;
        return;
    }
    m_nextPage = 1;
    if (morePages)
        return;
    for (Entry *entry : missed)
        entry->byRefOnly = true;
}

std::vector<StatusPoller::Listed> StatusPoller::matchPage(const HistoryPage &page)
{
    std::map<QString, SaleId> byProvider;
    std::map<QString, SaleId> byOurs;
    for (const auto &[sale, entry] : m_entries) {
        byOurs.emplace(entry.reference.text(), sale);
        if (!entry.providerReference.isEmpty())
            byProvider.emplace(entry.providerReference, sale);
    }
    if (!m_historyNamesOurReferences)
        m_historyNamesOurReferences = false; // unless one of these records does
    std::vector<Listed> listed;
    for (const RechargeRecord &record : page.items) {
        if (!record.externalReference.isEmpty())
            m_historyNamesOurReferences = true;
        auto found = byOurs.find(record.externalReference);
        if (found == byOurs.end()) {
            found = byProvider.find(record.providerReference);
            if (found == byProvider.end())
                continue;
        }
        listed.push_back({found->second, record});
        const auto place = m_entries.find(found->second);
        if (place == m_entries.end() || place->second.asking || !place->second.waiting.empty())
            continue;
        if (place->second.once)
            m_entries.erase(place);
        else
            reschedule(place->second);
    }
    return listed;
}

/// After calls that got no answer the poller rests ever longer, so that a dead line is not hammered.
void StatusPoller::noteEnd(const Failure *failure)
{
    m_link.heard(failure);
    if (failure && LinkMonitor::isTrouble(*failure)) {
        ++m_failures;
        m_restUntil = m_clock.monotonic() + PollTimetable::afterFailure(m_failures, dice());
    } else {
        m_failures = 0;
        m_restUntil = 0ms;
    }
}

void StatusPoller::reschedule(Entry &entry)
{
    entry.dueAt = m_clock.monotonic() + PollTimetable::untilNextAsk(entry.timesAsked, dice());
    ++entry.timesAsked;
}

void StatusPoller::lookForRefunds()
{
    const milliseconds now = m_clock.monotonic();
    if (now >= m_restUntil) {
        for (const Sale &sale : m_listener.dueForLook(pageSize)) {
            m_entries.try_emplace(
                sale.id, Entry{sale.reference, sale.providerReference, now, 0, false, true, false, false, {}});
        }
        pump();
    }
    m_lookTimer = m_clock.after(lookEvery, [this] { lookForRefunds(); });
}

unsigned StatusPoller::dice()
{
    std::array<std::byte, 2> bytes{};
    m_entropy.fill(bytes);
    return std::to_integer<unsigned>(bytes[0]) * 256 + std::to_integer<unsigned>(bytes[1]);
}

} // namespace taabia
