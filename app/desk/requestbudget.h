// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace taabia {

/// What the poller may ask of the server: never more than 4 requests at once, nor more than 60 in any minute (a short
/// burst of 4 after a quiet while among them), of which a small question takes a part. Pure; times are the monotonic
/// clock's.
class RequestBudget {
public:
    static constexpr int mostInFlight = 4;
    static constexpr int burst = 4;
    static constexpr std::chrono::milliseconds perRequest{1070}; ///< a minute has room for 56 of them, and the burst

    /// How long until a request may start, as far as the rate goes; zero if now.
    std::chrono::milliseconds wait(std::chrono::milliseconds now) const;
    bool hasFreeSlot() const { return m_inFlight < mostInFlight; }

    /// \a cost: what it takes of the second that a request has.
    void begin(std::chrono::milliseconds now, std::chrono::milliseconds cost = perRequest);
    void end();

private:
    /// The bucket as one number: when it will be full again. Each request moves it on by its cost.
    std::chrono::milliseconds m_fullAt{0};
    int m_inFlight = 0;
};

} // namespace taabia
