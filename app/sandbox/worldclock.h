// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace taabia {

/// The time that the sandbox lives by: statuses, retention, webhook retries and the Date header. Any thread.
class WorldClock {
public:
    virtual ~WorldClock() = default;

    /// Milliseconds since 1970, UTC.
    virtual qint64 nowMs() const = 0;

    /// A clock that can be turned by hand calls \a wake each time it was, until it is given another (or an empty one,
    /// after which it never calls the old one again). A clock that runs by itself has nothing to tell.
    virtual void onJump(std::function<void()> wake);
};

/// The computer's own clock.
class SystemWorldClock : public WorldClock {
public:
    qint64 nowMs() const override;
};

} // namespace taabia
