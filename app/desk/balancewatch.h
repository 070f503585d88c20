// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/clock.h"
#include "ports/topupserver.h"

#include <functional>
#include <optional>

namespace taabia {

class LinkMonitor;
class ServerClock;

/// Keeps the balance fresh: at the start, once a minute, and soon after money has moved. It is also the till's pulse:
/// while the line is down it is this call that finds out when it is back. Till thread.
class BalanceWatch {
public:
    /// \a askedAt: the monotonic clock's reading when the question left.
    using Read = std::function<void(const Balance &balance, std::chrono::milliseconds askedAt)>;

    BalanceWatch(TopupServer &server, Clock &clock, ServerClock &serverClock, LinkMonitor &link, Read read);
    ~BalanceWatch();

    void refreshNow();

    /// Money has moved: asks in a moment, once for many sales.
    void refreshSoon();

private:
    void planSoon();
    void plan(std::chrono::milliseconds delay);
    void answered(const Reply<Balance> &reply);

    TopupServer &m_server;
    Clock &m_clock;
    ServerClock &m_serverClock;
    LinkMonitor &m_link;
    Read m_read;
    Clock::TimerId m_timer = Clock::noTimer;
    std::chrono::milliseconds m_plannedFor{0};
    std::chrono::milliseconds m_askedAt{0};
    std::optional<std::chrono::milliseconds> m_answeredAt;
    bool m_asking = false;
    bool m_askAgain = false;
    int m_failures = 0;
};

} // namespace taabia
