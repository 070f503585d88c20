// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace taabia::sim {

/// Everything that can go wrong around the till. Each one strikes a seed often, seldom or never (swarm testing: a run
/// in which everything fails at once hides the faults that need a calm sea around them).
enum class Fault {
    NotConnected, ///< not a byte leaves
    CertificateBad,
    RequestLost,
    RequestCut, ///< the provider gets half a POST
    RequestDelayed, ///< up to 40 minutes
    RequestDoubled, ///< a copy of a POST arrives, up to 40 minutes later
    ReplyLost,
    ReplyDelayed,
    ReplyCut, ///< some bytes of it
    PortalAnswers, ///< somebody between us and the provider answers in its place

    ErrsBefore, ///< the provider fails before it has booked the recharge
    ErrsAfter, ///< ... and after
    Refuses, ///< a documented 400, 401 or 403
    BurnsReference, ///< a refused attempt uses the reference up
    BooksLate, ///< the POST is booked seconds or minutes after it came
    AnswersOddly, ///< 200, and yet no acceptance of this recharge
    StatusSlow, ///< final after minutes or days
    StatusOdd, ///< a code that nobody has documented
    Refunds,
    ChangesItsMind, ///< delivered, no, failed; or failed, no, delivered
    LooksBehind, ///< by-ref does not know yet what is booked, or shows an older status
    QuestionErrs, ///< a GET ends in an error
    MixesUpRecords, ///< by-ref answers with another recharge
    ReferenceTaken, ///< our reference names somebody else's recharge
    HistoryThin, ///< /history without our references

    WriteFails,
    WriteUnsure, ///< the write failed, and is there again after a power cut
    DiskFills, ///< for seconds or minutes
    ReadFails,

    CrashBeforeWrite,
    CrashAfterWrite,
    CrashBeforeSend,
    CrashAfterSend,
    CrashWhileShowing,
    CrashWhileIdle,

    PcClockWrong,
    DateMissing, ///< a reply without a Date
    DateSkewed, ///< a server a few minutes off
    ListJumbled, ///< the lines of a bulk answer are not those that were asked for: one missing, one more, or two
                 ///< swapped
};
constexpr std::size_t faultKinds = static_cast<std::size_t>(Fault::ListJumbled) + 1;

std::string_view nameOf(Fault fault);

/// One fault of a run: the n-th time that this kind could have struck.
struct Strike {
    Fault fault = Fault::NotConnected;
    std::uint32_t nth = 0;

    friend auto operator<=>(const Strike &, const Strike &) = default;
};

std::string textOf(const std::set<Strike> &strikes); ///< "reply-lost:2,crash-after-send:0"
std::optional<std::set<Strike>> strikesFrom(std::string_view text);

/// The ways in which a run can go without anything being wrong.
enum class Choice { Workload, Clerk, Delay, Status, Detail, Entropy };
constexpr std::size_t choiceKinds = static_cast<std::size_t>(Choice::Entropy) + 1;

/// Decides everything in a run, by the seed alone: each decision is a pure function of the seed, its kind and how many
/// of that kind came before. So taking one fault away leaves the others where they were, which is what lets a failing
/// run be shrunk. One thread.
class FaultPlan {
public:
    /// \a only: no other fault strikes than these (all, if empty).
    FaultPlan(std::uint64_t seed, std::optional<std::set<Strike>> only);

    bool strikes(Fault fault);

    /// From now on nothing goes wrong.
    void stop() { m_stopped = true; }
    bool isStopped() const { return m_stopped; }

    /// 0 to \a bound - 1.
    std::uint32_t pick(Choice choice, std::uint32_t bound);
    std::int64_t between(Choice choice, std::int64_t low, std::int64_t high); ///< both included
    bool chance(Choice choice, std::uint32_t percent) { return pick(choice, 100) < percent; }

    const std::set<Strike> &struck() const { return m_struck; }

private:
    std::uint64_t m_seed;
    std::optional<std::set<Strike>> m_only;
    std::array<std::uint32_t, faultKinds> m_permille{};
    std::array<std::uint32_t, faultKinds> m_asked{};
    std::array<std::uint32_t, choiceKinds> m_picked{};
    std::set<Strike> m_struck;
    bool m_stopped = false;
};

/// Well mixed bits of three numbers.
std::uint64_t mix(std::uint64_t a, std::uint64_t b, std::uint64_t c);

} // namespace taabia::sim
