// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"

#include <algorithm>

namespace taabia {

Clock::TimerId FakeClock::after(std::chrono::milliseconds delay, std::function<void()> action)
{
    m_timers.emplace(m_now + delay, Timer{++m_lastId, std::move(action)});
    return m_lastId;
}

void FakeClock::cancel(TimerId timer)
{
    const auto found =
        std::find_if(m_timers.begin(), m_timers.end(), [&](const auto &t) { return t.second.id == timer; });
    if (found != m_timers.end())
        m_timers.erase(found);
}

void FakeClock::turn(std::chrono::milliseconds duration)
{
    const std::chrono::milliseconds until = m_now + duration;
    while (!m_timers.empty() && m_timers.begin()->first <= until) {
        const auto next = m_timers.begin();
        const std::function<void()> action = next->second.action;
        m_wallClock = m_wallClock.addMSecs((next->first - m_now).count());
        m_now = next->first;
        m_timers.erase(next);
        action();
    }
    m_wallClock = m_wallClock.addMSecs((until - m_now).count());
    m_now = until;
}

} // namespace taabia
