// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/clock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>

namespace taabia {

/// The real time, on the event loop of the thread that made it.
class SystemClock : public Clock {
public:
    SystemClock();
    std::chrono::milliseconds monotonic() const override;
    QDateTime wallClockUtc() const override;
    TimerId after(std::chrono::milliseconds delay, std::function<void()> action) override;
    void cancel(TimerId timer) override;

private:
    QElapsedTimer m_since;
    std::map<TimerId, std::unique_ptr<QTimer>> m_timers;
    TimerId m_lastId = noTimer;
};

} // namespace taabia
