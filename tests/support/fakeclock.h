// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/clock.h"

#include <map>

namespace taabia {

/// A clock that stands still until a test turns it.
class FakeClock : public Clock {
public:
    std::chrono::milliseconds monotonic() const override { return m_now; }
    QDateTime wallClockUtc() const override { return m_wallClock; }
    TimerId after(std::chrono::milliseconds delay, std::function<void()> action) override;
    void cancel(TimerId timer) override;

    /// Lets \a duration pass, running what falls due on the way in its order.
    void turn(std::chrono::milliseconds duration);

    /// Somebody sets the PC's clock; no time passes.
    void setWallClock(const QDateTime &utc) { m_wallClock = utc; }

    int pendingTimers() const { return static_cast<int>(m_timers.size()); }

private:
    struct Timer {
        TimerId id;
        std::function<void()> action;
    };
    std::chrono::milliseconds m_now{1000};
    QDateTime m_wallClock = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    std::multimap<std::chrono::milliseconds, Timer> m_timers;
    TimerId m_lastId = noTimer;
};

} // namespace taabia
