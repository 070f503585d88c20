// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/faultplan.h"

#include <algorithm>
#include <charconv>

namespace taabia::sim {

namespace {

constexpr std::array<std::string_view, faultKinds> names{"not-connected", "certificate-bad", "request-lost",
    "request-cut", "request-delayed", "request-doubled", "reply-lost", "reply-delayed", "reply-cut", "portal-answers",
    "errs-before", "errs-after", "refuses", "burns-reference", "books-late", "answers-oddly", "status-slow",
    "status-odd", "refunds", "changes-its-mind", "looks-behind", "question-errs", "mixes-up-records", "reference-taken",
    "history-thin", "write-fails", "write-unsure", "disk-fills", "read-fails", "crash-before-write",
    "crash-after-write", "crash-before-send", "crash-after-send", "crash-while-showing", "crash-while-idle",
    "pc-clock-wrong", "date-missing", "date-skewed", "list-jumbled"};

/// How often the kinds strike in the seeds in which they strike at all, in thousandths.
constexpr std::array<std::uint32_t, 4> rates{20, 80, 200, 500};
constexpr std::uint32_t calmPercent = 60; ///< of the seeds know nothing of a given kind

/// Faults that hurt most together. Left to chance they would seldom meet, so some seeds are about just these.
constexpr std::uint32_t themePercent = 15;
constexpr std::array themes{
    std::array{Fault::Refuses, Fault::RequestDoubled, Fault::QuestionErrs, Fault::MixesUpRecords},
    std::array{Fault::WriteFails, Fault::RequestLost, Fault::ReplyLost, Fault::LooksBehind},
    std::array{Fault::DateMissing, Fault::ReplyLost, Fault::StatusSlow, Fault::CrashAfterSend},
    std::array{Fault::StatusSlow, Fault::HistoryThin, Fault::LooksBehind, Fault::CrashWhileIdle},
};

std::size_t indexOf(Fault fault)
{
    return static_cast<std::size_t>(fault);
}

} // namespace

/// The finaliser of SplitMix64, twice: cheap, and every input bit reaches every output bit.
std::uint64_t mix(std::uint64_t a, std::uint64_t b, std::uint64_t c)
{
    const auto finalise = [](std::uint64_t x) {
        x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
        return x ^ (x >> 31U);
    };
    constexpr std::uint64_t step = 0x9e3779b97f4a7c15ULL;
    return finalise(finalise(a * step + b + step) + c * step);
}

std::string_view nameOf(Fault fault)
{
    return names[indexOf(fault)];
}

std::string textOf(const std::set<Strike> &strikes)
{
    std::string text;
    for (const Strike &strike : strikes) {
        text += text.empty() ? "" : ",";
        text += std::string(nameOf(strike.fault)) + ':' + std::to_string(strike.nth);
    }
    return text;
}

std::optional<std::set<Strike>> strikesFrom(std::string_view text)
{
    std::set<Strike> strikes;
    while (!text.empty()) {
        const std::string_view one = text.substr(0, text.find(','));
        text.remove_prefix(std::min(text.size(), one.size() + 1));
        const std::size_t colon = one.find(':');
        const auto name = std::find(names.begin(), names.end(), one.substr(0, colon));
        std::uint32_t nth = 0;
        if (colon == std::string_view::npos || name == names.end())
            return std::nullopt;
        const char *end = one.data() + one.size();
        const auto read = std::from_chars(one.data() + colon + 1, end, nth);
        if (read.ec != std::errc() || read.ptr != end)
            return std::nullopt;
        strikes.insert({static_cast<Fault>(name - names.begin()), nth});
    }
    return strikes;
}

FaultPlan::FaultPlan(std::uint64_t seed, std::optional<std::set<Strike>> only)
    : m_seed(seed)
    , m_only(std::move(only))
{
    constexpr std::uint64_t ratesStream = 1000;
    for (std::size_t kind = 0; kind < faultKinds; ++kind) {
        const std::uint64_t bits = mix(m_seed, ratesStream, kind);
        m_permille[kind] = bits % 100 < calmPercent ? 0 : rates[(bits >> 32U) % rates.size()];
    }
    const std::uint64_t bits = mix(m_seed, ratesStream, faultKinds);
    if (bits % 100 < themePercent) {
        for (const Fault fault : themes[(bits >> 32U) % themes.size()])
            m_permille[indexOf(fault)] = rates.back();
    }
}

bool FaultPlan::strikes(Fault fault)
{
    const std::size_t kind = indexOf(fault);
    const std::uint32_t nth = m_asked[kind]++;
    if (m_stopped || m_permille[kind] == 0)
        return false;
    if (mix(m_seed, kind, nth) % 1000 >= m_permille[kind])
        return false;
    if (m_only && !m_only->contains({fault, nth}))
        return false;
    m_struck.insert({fault, nth});
    return true;
}

std::uint32_t FaultPlan::pick(Choice choice, std::uint32_t bound)
{
    constexpr std::uint64_t choiceStreams = 2000;
    const auto kind = static_cast<std::size_t>(choice);
    return static_cast<std::uint32_t>(mix(m_seed, choiceStreams + kind, m_picked[kind]++) % bound);
}

std::int64_t FaultPlan::between(Choice choice, std::int64_t low, std::int64_t high)
{
    return low + pick(choice, static_cast<std::uint32_t>(high - low + 1));
}

} // namespace taabia::sim
