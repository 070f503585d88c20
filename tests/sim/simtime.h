// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/clock.h"
#include "ports/entropy.h"
#include "sim/faultplan.h"

#include <functional>
#include <vector>

namespace taabia::sim {

/// Thrown by a port when the program dies there. Whoever runs the program's callbacks catches it.
struct ProgramDied { };

/// What happens when. Lives of the program are numbered from 1, one after the other; what belongs to one does not
/// happen after it. Milliseconds since the simulation began. One thread.
class SimTime {
public:
    using Life = int;
    static constexpr Life outside = 0; ///< the provider's and the network's things: they never die

    std::int64_t now() const { return m_now; }
    std::int64_t serverSeconds() const { return serverStart + m_now / 1000; }

    std::uint64_t after(std::int64_t delay, Life life, std::function<void()> action);
    void cancel(std::uint64_t event);
    void endLife(Life life);

    /// Does the next thing that is due until then; false, with the time moved there, if there is none.
    bool runNext(std::int64_t until);

private:
    struct Event {
        std::int64_t at = 0;
        std::uint64_t id = 0;
        Life life = outside;
        std::function<void()> action;
    };
    static constexpr std::int64_t serverStart = 1'772'445'600; // 2 March 2026, 10:00 UTC

    std::int64_t m_now = 0;
    std::uint64_t m_lastId = 0;
    Life m_lastEnded = outside;
    std::vector<Event> m_events; ///< a dozen at most: a heap would be slower
};

/// The clock of one life of the program.
class SimClock : public Clock {
public:
    SimClock(SimTime &time, SimTime::Life life, std::int64_t wallClockError);

    std::chrono::milliseconds monotonic() const override;
    QDateTime wallClockUtc() const override;
    TimerId after(std::chrono::milliseconds delay, std::function<void()> action) override;
    void cancel(TimerId timer) override { m_time.cancel(timer); }

private:
    SimTime &m_time;
    SimTime::Life m_life;
    std::int64_t m_bootedAt;
    std::int64_t m_wallClockError; ///< seconds by which the PC's date is wrong
};

/// The seed's own randomness, for references and for the poller's dice.
class SimEntropy : public Entropy {
public:
    explicit SimEntropy(FaultPlan &plan)
        : m_plan(plan)
    { }
    void fill(std::span<std::byte> bytes) override;

private:
    FaultPlan &m_plan;
};

} // namespace taabia::sim
