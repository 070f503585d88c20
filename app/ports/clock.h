// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace taabia {

/// Time, as the till needs it. Decisions use monotonic() and the server's Date; wallClock() is for people only,
/// because a shop's PC may be set to any day. Till thread.
class Clock {
public:
    using TimerId = quint64;
    static constexpr TimerId noTimer = 0;

    virtual ~Clock() = default;
    virtual std::chrono::milliseconds monotonic() const = 0;
    virtual QDateTime wallClockUtc() const = 0;

    /// Calls \a action once, not before \a delay has passed, never from inside after().
    virtual TimerId after(std::chrono::milliseconds delay, std::function<void()> action) = 0;
    virtual void cancel(TimerId timer) = 0;
};

} // namespace taabia
