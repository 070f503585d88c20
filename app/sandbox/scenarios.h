// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apirefusal.h"
#include "sandbox/timeline.h"

#include "domain/msisdn.h"

#include <QLatin1String>
#include <QString>

#include <optional>
#include <span>

namespace taabia {

/// What goes wrong with the POST that recharges a training number.
enum class Fault {
    None,
    // Nothing is done:
    HangUpBefore,
    SilenceBefore,
    ErrorBefore,
    Redirect,
    TooManyRequests,
    StrangePage, ///< 200 with somebody else's HTML: the guest network's log-in page
    LostOnce, ///< hangs up the first time that a reference comes, and serves the second copy
    ActsLate, ///< hangs up, and acts later: "not found" proves nothing meanwhile
    ForeignReference, ///< the reference turns out to belong to another recharge
    // The recharge is accepted:
    SlowReply,
    SilenceAfter,
    HangUpAfter,
    ErrorAfter,
    BrokenJson,
    NullReply,
    EmptyReply,
    CutShort,
    HugeReply,
};

/// A number with a fate of its own.
struct Scenario {
    QLatin1String number; ///< "0600000004"
    QLatin1String says; ///< what happens, in English, for --numbers and the README
    QLatin1String timeline; ///< see Timeline
    Fault fault = Fault::None;
    std::optional<ApiRefusal> refusal = std::nullopt; ///< the answer, instead of a recharge
};

/// The whole table, in the order in which people read it. One place: the rules, --numbers and the README live off it.
std::span<const Scenario> trainingNumbers();

/// The fate of a number. Any number that is not in the table is done after five seconds.
Scenario scenarioOf(const Msisdn &phone);

/// The table as --numbers prints it.
QString trainingNumbersText();

constexpr qint64 slowReplyMs = 8'000;
constexpr qint64 lateActionMs = 20'000;

/// A webhook address that the sandbox refuses with WEBHOOK_UPDATE_FAILED.
constexpr QLatin1String webhookHostThatFails("update-failed.invalid");

} // namespace taabia
