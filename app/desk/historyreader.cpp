// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/historyreader.h"

#include "desk/linkmonitor.h"
#include "desk/requestbudget.h"
#include "desk/serverclock.h"

namespace taabia {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr int pageSize = 100;
constexpr milliseconds apart = 1s;
constexpr milliseconds polite = 10s; ///< so long it lets the poller go first

} // namespace

HistoryReader::HistoryReader(
    TopupServer &server, Clock &clock, ServerClock &serverClock, LinkMonitor &link, RequestBudget &budget)
    : m_server(server)
    , m_clock(clock)
    , m_serverClock(serverClock)
    , m_link(link)
    , m_budget(budget)
{ }

HistoryReader::~HistoryReader()
{
    m_clock.cancel(m_timer);
}

void HistoryReader::read(int mostPages, PageRead pageRead, Ended ended)
{
    Q_ASSERT(!isReading());
    m_pageRead = std::move(pageRead);
    m_ended = std::move(ended);
    m_mostPages = mostPages;
    m_nextPage = 1;
    m_waitingSince = m_clock.monotonic();
    askWhenAllowed();
}

void HistoryReader::askWhenAllowed()
{
    const milliseconds now = m_clock.monotonic();
    const milliseconds spare = now - m_waitingSince < polite ? RequestBudget::perRequest : 0ms;
    if (!m_budget.hasFreeSlot() || m_budget.wait(now - spare) > 0ms) {
        wait();
        return;
    }
    m_budget.begin(now);
    m_server.history(m_nextPage, pageSize, [this](const Reply<HistoryPage> &reply) { answered(reply); });
}

void HistoryReader::wait()
{
    m_timer = m_clock.after(apart, [this] {
        m_timer = Clock::noTimer;
        askWhenAllowed();
    });
}

void HistoryReader::answered(const Reply<HistoryPage> &reply)
{
    m_budget.end();
    m_serverClock.heard(reply.serverTime);
    m_link.heard(reply);
    if (!reply.result) {
        end(reply.result.error());
        return;
    }
    const HistoryPage &page = *reply.result;
    const bool wanted = m_pageRead(page);
    const bool isEmpty = page.items.empty() && page.skipped == 0;
    const bool anyLeft = !isEmpty && static_cast<qint64>(m_nextPage) * std::max(page.pageSize, 1) < page.total;
    if (!wanted || !anyLeft || m_nextPage == m_mostPages) {
        end(std::nullopt);
        return;
    }
    ++m_nextPage;
    m_waitingSince = m_clock.monotonic();
    wait();
}

void HistoryReader::end(const std::optional<Failure> &failure)
{
    m_nextPage = 0;
    m_pageRead = {};
    std::exchange(m_ended, {})(failure);
}

} // namespace taabia
