// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simulation.h"

#include "sim/simshop.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace taabia::sim {

namespace {

constexpr std::int64_t second = 1000;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

class Simulation {
public:
    Simulation(std::uint64_t seed, const std::optional<std::set<Strike>> &only, bool readAloud)
        : m_plan(seed, only)
        , m_trace(readAloud)
    {
        m_auditor.attend(m_disk, m_provider);
    }

    Outcome run()
    {
        for (std::int64_t lives = m_plan.between(Choice::Workload, 1, 4); lives > 0; --lives) {
            open(Selling::Yes);
            live(upTime());
            const bool staysOpen = lives == 1 && m_plan.chance(Choice::Workload, 50);
            if (!staysOpen) {
                close();
                pass(downTime());
            }
        }
        comeToRest();
        const auto sales = static_cast<int>(m_disk.durable().rows.size());
        return {m_auditor.violation(), m_plan.struck(), m_trace.fingerprint(), sales,
            static_cast<int>(m_provider.books().size())};
    }

private:
    std::int64_t upTime()
    {
        const std::uint32_t kind = m_plan.pick(Choice::Workload, 100);
        if (kind < 1)
            return m_plan.between(Choice::Workload, 6 * hour, 26 * hour);
        return kind < 60 ? m_plan.between(Choice::Workload, 10 * second, 3 * minute)
                         : m_plan.between(Choice::Workload, 3 * minute, 20 * minute);
    }

    std::int64_t downTime()
    {
        constexpr std::array times{3 * second, 3 * second, minute, 10 * minute, 5 * hour, day, 3 * day, 31 * day};
        return times[m_plan.pick(Choice::Workload, times.size())];
    }

    bool isOver() const { return !m_auditor.violation().empty(); }

    enum class Selling { No, Yes };

    void open(Selling selling)
    {
        m_alive = guarded([&] {
            m_shop.open();
            if (selling == Selling::Yes)
                m_shop.work(3 * minute);
            if (m_plan.strikes(Fault::CrashWhileIdle))
                m_crashAt = m_time.now() + m_plan.between(Choice::Delay, 0, 10 * minute);
        });
    }

    void live(std::int64_t duration)
    {
        const std::int64_t until = m_time.now() + duration;
        bool more = true;
        while (m_alive && more && !isOver()) {
            m_alive = guarded([&] { more = m_time.runNext(std::min(until, m_crashAt)); });
            m_auditor.compare();
            m_alive = m_alive && m_time.now() < m_crashAt;
        }
    }

    void close()
    {
        m_crashAt = never;
        m_alive = false;
        m_shop.close();
        m_auditor.compare();
    }

    /// The till is off; what is on the way arrives.
    void pass(std::int64_t duration)
    {
        const std::int64_t until = m_time.now() + duration;
        while (!isOver() && m_time.runNext(until))
            m_auditor.compare();
    }

    /// From here on nothing goes wrong: within an hour and a quarter everything is decided or brought to a person,
    /// whether or not the till is started again; after the next look at each finished sale both ledgers say the same;
    /// and after a month more nothing waits for what the provider has forgotten.
    void comeToRest()
    {
        m_plan.stop();
        m_provider.hurry();
        m_crashAt = never;
        if (!m_alive) {
            close();
            open(Selling::Yes);
        }
        live(75 * minute);
        if (!isOver())
            m_auditor.atRest();
        constexpr std::int64_t beyondTheNextLook = 16 * day;
        comeBackAfter(beyondTheNextLook);
        if (!isOver())
            m_auditor.atEnd();
        comeBackAfter(31 * day);
        if (!isOver())
            m_auditor.aMonthLater();
        close();
    }

    void comeBackAfter(std::int64_t duration)
    {
        close();
        pass(duration);
        open(Selling::No);
        live(3 * minute);
    }

    /// False if the program died.
    template <typename Action> bool guarded(Action action)
    {
        try {
            action();
            return true;
        } catch (const ProgramDied &) {
            m_auditor.programDied();
            return false;
        }
    }

    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

    FaultPlan m_plan;
    Trace m_trace;
    SimTime m_time;
    Auditor m_auditor{m_time, m_trace};
    SimDisk m_disk{m_plan, m_time, m_trace, m_auditor};
    SimProvider m_provider{m_plan, m_time, m_trace, m_auditor};
    SimNetwork m_network{m_plan, m_time, m_trace, m_auditor, m_provider};
    SimShop m_shop{m_plan, m_time, m_trace, m_auditor, m_disk, m_network};
    std::int64_t m_crashAt = never;
    bool m_alive = false;
};

} // namespace

Outcome simulate(std::uint64_t seed, const std::optional<std::set<Strike>> &only, bool readAloud)
{
    return Simulation(seed, only, readAloud).run();
}

/// Leaves out ever smaller pieces and keeps what still fails (delta debugging).
std::set<Strike> shrink(std::uint64_t seed, const std::set<Strike> &struck)
{
    std::vector<Strike> left(struck.begin(), struck.end());
    for (std::size_t piece = std::max<std::size_t>(1, left.size() / 2); piece > 0; piece /= 2) {
        for (std::size_t at = 0; at < left.size();) {
            std::vector<Strike> fewer(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(at));
            const std::size_t behind = std::min(left.size(), at + piece);
            fewer.insert(fewer.end(), left.begin() + static_cast<std::ptrdiff_t>(behind), left.end());
            const Outcome outcome = simulate(seed, std::set<Strike>(fewer.begin(), fewer.end()), false);
            if (outcome.violation.empty())
                at += piece;
            else
                left = {outcome.struck.begin(), outcome.struck.end()};
        }
    }
    return {left.begin(), left.end()};
}

} // namespace taabia::sim
