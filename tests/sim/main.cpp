// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/mutantrun.h"
#include "sim/simulation.h"

#include <atomic>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <thread>
#include <vector>

using namespace taabia::sim;

namespace {

constexpr const char *usage = R"(taabia-sim --from S --seeds N [--jobs J] [--first]
    Plays the till's real sale machine, Cashier, poller and recovery on a simulated clock, network, provider and disk,
    once for each seed from S on, and holds it to the promises of the README's page "What we promise, and how it is
    tested". The last line is: seeds N violations V. The exit code is 0 only without violations.
      --jobs J    threads (default: one for each core)
      --first     stop at the first violation
taabia-sim --from S --seeds 1 [--only FAULTS] --trace
    Tells what happens in one seed. --only leaves out all faults but these; a violation prints the few that matter.
taabia-sim --mutants [--seeds N]
    Runs the same with each of the deliberate mistakes in tests/sim/mutants compiled in, at most N seeds each, and
    says what caught it. The last line is: mutants M survivors S. The exit code is 0 only without survivors.
)";

struct Options {
    std::uint64_t from = 1;
    std::uint64_t seeds = 1000;
    unsigned jobs = std::max(1U, std::thread::hardware_concurrency());
    bool first = false;
    bool trace = false;
    bool mutants = false;
    std::optional<std::set<Strike>> only;
};

template <typename Number> bool readNumber(const char *text, Number &number)
{
    const char *end = text + std::strlen(text);
    const auto read = std::from_chars(text, end, number);
    return read.ec == std::errc() && read.ptr == end && number > 0;
}

std::optional<Options> optionsFrom(const std::vector<const char *> &arguments)
{
    Options options;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view name = arguments[i];
        const char *value = i + 1 < arguments.size() ? arguments[i + 1] : "";
        bool understood = true;
        if (name == "--first") {
            options.first = true;
            continue;
        }
        if (name == "--trace") {
            options.trace = true;
            continue;
        }
        if (name == "--mutants") {
            options.mutants = true;
            continue;
        }
        if (name == "--from")
            understood = readNumber(value, options.from);
        else if (name == "--seeds")
            understood = readNumber(value, options.seeds);
        else if (name == "--jobs")
            understood = readNumber(value, options.jobs);
        else if (name == "--only")
            understood = (options.only = strikesFrom(value)).has_value();
        else
            understood = false;
        if (!understood)
            return std::nullopt;
        ++i;
    }
    return options;
}

/// Shares the seeds out among the threads; each seed is a world of its own.
class Campaign {
public:
    explicit Campaign(const Options &options)
        : m_options(options)
    { }

    bool run()
    {
        std::vector<std::thread> threads;
        for (unsigned i = 0; i < m_options.jobs; ++i)
            threads.emplace_back([this] { work(); });
        for (std::thread &thread : threads)
            thread.join();
        std::printf("sales %llu recharges %llu faults %llu\n", static_cast<unsigned long long>(m_sales),
            static_cast<unsigned long long>(m_booked), static_cast<unsigned long long>(m_faults));
        std::printf("seeds %llu violations %llu\n", static_cast<unsigned long long>(m_done),
            static_cast<unsigned long long>(m_violations));
        return m_violations == 0 && m_done > 0;
    }

private:
    void work()
    {
        for (;;) {
            const std::uint64_t index = m_next++;
            if (index >= m_options.seeds || (m_options.first && m_violations > 0))
                return;
            play(m_options.from + index);
        }
    }

    void play(std::uint64_t seed)
    {
        const Outcome outcome = simulate(seed, m_options.only, m_options.trace);
        ++m_done;
        m_sales += static_cast<std::uint64_t>(outcome.sales);
        m_booked += static_cast<std::uint64_t>(outcome.booked);
        m_faults += outcome.struck.size();
        if (!outcome.violation.empty())
            tell(seed, outcome.violation, outcome.struck);
        constexpr std::uint64_t everySoMany = 64;
        if (seed % everySoMany == 0 && simulate(seed, m_options.only, false).fingerprint != outcome.fingerprint)
            tell(seed, "the same seed went another way the second time", outcome.struck);
    }

    void tell(std::uint64_t seed, const std::string &violation, const std::set<Strike> &struck)
    {
        constexpr std::uint64_t mostShrunk = 5;
        const std::uint64_t number = ++m_violations;
        const std::set<Strike> few = number <= mostShrunk ? shrink(seed, struck) : struck;
        const std::lock_guard lock(m_printing);
        std::printf("seed %llu: %s\n  replay: taabia-sim --from %llu --seeds 1 --trace%s%s\n",
            static_cast<unsigned long long>(seed), violation.c_str(), static_cast<unsigned long long>(seed),
            few.empty() ? "" : " --only ", textOf(few).c_str());
        std::fflush(stdout);
    }

    const Options &m_options;
    std::atomic<std::uint64_t> m_next = 0;
    std::atomic<std::uint64_t> m_done = 0;
    std::atomic<std::uint64_t> m_violations = 0;
    std::atomic<std::uint64_t> m_sales = 0;
    std::atomic<std::uint64_t> m_booked = 0;
    std::atomic<std::uint64_t> m_faults = 0;
    std::mutex m_printing;
};

} // namespace

int main(int argc, char *argv[])
{
    const std::optional<Options> options = optionsFrom({argv, argv + argc});
    if (!options) {
        std::fputs(usage, stderr);
        return 2;
    }
    if (options->mutants)
        return runMutants(argv[0], options->seeds, options->jobs) ? 0 : 1;
    return Campaign(*options).run() ? 0 : 1;
}
