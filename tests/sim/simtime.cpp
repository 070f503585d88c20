// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simtime.h"

#include <algorithm>

namespace taabia::sim {

std::uint64_t SimTime::after(std::int64_t delay, Life life, std::function<void()> action)
{
    const bool dead = life != outside && life <= m_lastEnded;
    ++m_lastId;
    if (!dead)
        m_events.push_back({m_now + delay, m_lastId, life, std::move(action)});
    return m_lastId;
}

void SimTime::cancel(std::uint64_t event)
{
    std::erase_if(m_events, [event](const Event &e) { return e.id == event; });
}

void SimTime::endLife(Life life)
{
    m_lastEnded = life;
    std::erase_if(m_events, [life](const Event &e) { return e.life == life; });
}

bool SimTime::runNext(std::int64_t until)
{
    const auto next = std::min_element(m_events.begin(), m_events.end(),
        [](const Event &a, const Event &b) { return a.at != b.at ? a.at < b.at : a.id < b.id; });
    if (next == m_events.end() || next->at > until) {
        m_now = std::max(m_now, until);
        return false;
    }
    m_now = next->at;
    const std::function<void()> action = std::move(next->action);
    *next = std::move(m_events.back()); // their order is in `at` and `id`, not in their places
    m_events.pop_back();
    action();
    return true;
}

SimClock::SimClock(SimTime &time, SimTime::Life life, std::int64_t wallClockError)
    : m_time(time)
    , m_life(life)
    , m_bootedAt(time.now())
    , m_wallClockError(wallClockError)
{ }

std::chrono::milliseconds SimClock::monotonic() const
{
    return std::chrono::milliseconds(1000 + m_time.now() - m_bootedAt);
}

QDateTime SimClock::wallClockUtc() const
{
    return QDateTime::fromSecsSinceEpoch(m_time.serverSeconds() + m_wallClockError, Qt::UTC);
}

Clock::TimerId SimClock::after(std::chrono::milliseconds delay, std::function<void()> action)
{
    return m_time.after(delay.count(), m_life, std::move(action));
}

void SimEntropy::fill(std::span<std::byte> bytes)
{
    for (std::byte &byte : bytes)
        byte = static_cast<std::byte>(m_plan.pick(Choice::Entropy, 256));
}

} // namespace taabia::sim
