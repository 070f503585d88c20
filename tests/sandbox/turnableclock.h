// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/worldclock.h"

#include <atomic>
#include <mutex>
#include <utility>

namespace taabia {

/// A clock that stands still until a test turns it. It begins at 2026-01-09 18:21:57 UTC, when the documents' sample
/// recharge was made (19:21:57 in Morocco).
class TurnableClock : public WorldClock {
public:
    static constexpr qint64 beginMs = 1'767'982'917'000;

    qint64 nowMs() const override { return m_nowMs; }

    void onJump(std::function<void()> wake) override
    {
        const std::lock_guard lock(m_mutex);
        m_wake = std::move(wake);
    }

    void turn(qint64 ms)
    {
        m_nowMs += ms;
        const std::lock_guard lock(m_mutex);
        if (m_wake)
            m_wake();
    }

private:
    std::atomic<qint64> m_nowMs = beginMs;
    std::mutex m_mutex;
    std::function<void()> m_wake;
};

constexpr qint64 secondMs = 1000;
constexpr qint64 hourMs = 3600 * secondMs;
constexpr qint64 dayMs = 24 * hourMs;

} // namespace taabia
