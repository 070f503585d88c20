// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/balancewatch.h"

#include "desk/linkmonitor.h"
#include "desk/serverclock.h"

#include <algorithm>

namespace taabia {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds pulse = 60s;
constexpr std::chrono::milliseconds afterMoneyMoved = 1500ms;
constexpr std::chrono::milliseconds apart = 5s; ///< in a rush of sales the figure need not follow each of them

std::chrono::milliseconds afterFailures(int failures)
{
    return std::min<std::chrono::milliseconds>(3s * failures, pulse);
}

} // namespace

BalanceWatch::BalanceWatch(TopupServer &server, Clock &clock, ServerClock &serverClock, LinkMonitor &link, Read read)
    : m_server(server)
    , m_clock(clock)
    , m_serverClock(serverClock)
    , m_link(link)
    , m_read(std::move(read))
{ }

BalanceWatch::~BalanceWatch()
{
    m_clock.cancel(m_timer);
}

void BalanceWatch::refreshNow()
{
    if (m_asking) {
        m_askAgain = true; // the answer under way may be older than what made us ask
        return;
    }
    m_clock.cancel(m_timer);
    m_timer = Clock::noTimer;
    m_asking = true;
    m_askedAt = m_clock.monotonic();
    m_server.balance([this](const Reply<Balance> &reply) { answered(reply); });
}

void BalanceWatch::refreshSoon()
{
    if (m_asking)
        m_askAgain = true;
    else
        planSoon();
}

void BalanceWatch::planSoon()
{
    const auto rested = m_answeredAt ? *m_answeredAt + apart - m_clock.monotonic() : 0ms;
    plan(std::max(afterMoneyMoved, rested));
}

void BalanceWatch::plan(std::chrono::milliseconds delay)
{
    const auto at = m_clock.monotonic() + delay;
    if (m_timer != Clock::noTimer && m_plannedFor <= at)
        return;
    m_clock.cancel(m_timer);
    m_plannedFor = at;
    m_timer = m_clock.after(delay, [this] {
        m_timer = Clock::noTimer;
        refreshNow();
    });
}

void BalanceWatch::answered(const Reply<Balance> &reply)
{
    m_asking = false;
    m_answeredAt = m_clock.monotonic();
    m_serverClock.heard(reply.serverTime);
    m_link.heard(reply);
    if (reply.result) {
        m_failures = 0;
        m_read(*reply.result, m_askedAt);
    } else {
        ++m_failures;
    }
    if (std::exchange(m_askAgain, false) && m_failures == 0)
        planSoon();
    else
        plan(m_failures == 0 ? pulse : afterFailures(m_failures));
}

} // namespace taabia
