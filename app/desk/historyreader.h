// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/clock.h"
#include "ports/topupserver.h"

#include <functional>
#include <optional>

namespace taabia {

class LinkMonitor;
class RequestBudget;
class ServerClock;

/// Reads the provider's /history page by page, newest first, at most one a second and behind the poller: they share
/// one budget, and a sale that waits for its answer is worth more than a look back. Till thread.
class HistoryReader {
public:
    using PageRead = std::function<bool(const HistoryPage &page)>; ///< true: the next one too
    using Ended = std::function<void(const std::optional<Failure> &failure)>;

    HistoryReader(
        TopupServer &server, Clock &clock, ServerClock &serverClock, LinkMonitor &link, RequestBudget &budget);
    ~HistoryReader();
    HistoryReader(const HistoryReader &) = delete;
    HistoryReader &operator=(const HistoryReader &) = delete;

    bool isReading() const { return m_nextPage > 0; }

    /// Until a page is not wanted any more, there are none left, \a mostPages are read or one cannot be had. One
    /// reading at a time.
    void read(int mostPages, PageRead pageRead, Ended ended);

private:
    void askWhenAllowed();
    void wait();
    void answered(const Reply<HistoryPage> &reply);
    void end(const std::optional<Failure> &failure);

    TopupServer &m_server;
    Clock &m_clock;
    ServerClock &m_serverClock;
    LinkMonitor &m_link;
    RequestBudget &m_budget;
    PageRead m_pageRead;
    Ended m_ended;
    int m_nextPage = 0; ///< 0: not reading
    int m_mostPages = 0;
    std::chrono::milliseconds m_waitingSince{0};
    Clock::TimerId m_timer = Clock::noTimer;
};

} // namespace taabia
