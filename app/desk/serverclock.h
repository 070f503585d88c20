// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace taabia {

class Clock;

/// The server's time, carried on between replies by the till's monotonic clock. The PC's own date is never asked: it
/// may be set to anything, and the age of a sale decides whether it may be sent again. Till thread.
class ServerClock {
public:
    explicit ServerClock(const Clock &clock)
        : m_clock(clock)
    { }

    /// The Date header of a reply (seconds since 1970), if it had one.
    void heard(std::optional<qint64> serverTime);

    /// Seconds since 1970 by the server; empty until a reply has told.
    std::optional<qint64> now() const;

private:
    const Clock &m_clock;
    std::optional<qint64> m_told;
    std::chrono::milliseconds m_toldAt{0};
};

} // namespace taabia
