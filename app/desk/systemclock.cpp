// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/systemclock.h"

namespace taabia {

SystemClock::SystemClock()
{
    m_since.start();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::milliseconds(m_since.elapsed());
}

QDateTime SystemClock::wallClockUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

Clock::TimerId SystemClock::after(std::chrono::milliseconds delay, std::function<void()> action)
{
    const TimerId id = ++m_lastId;
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [this, id, action = std::move(action)] {
        // The timer is in the middle of its own signal: it is let go of later, and the action may end this clock.
        const std::function<void()> due = action;
        const auto found = m_timers.find(id);
        found->second.release()->deleteLater();
        m_timers.erase(found);
        due();
    });
    timer->start(delay);
    m_timers.emplace(id, std::move(timer));
    return id;
}

void SystemClock::cancel(TimerId timer)
{
    m_timers.erase(timer);
}

} // namespace taabia
