// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace taabia {

/// What a PIN may be, and how long a till makes somebody wait who does not know it.
namespace PinRule {

constexpr int shortest = 4; ///< digits
constexpr int longest = 8;

enum class Fault {
    NotDigits,
    TooShort,
    TooLong,
    TooEasy, ///< one digit only, or a run up or down: what anybody tries first
};

/// \a pin as typed; Arabic-Indic digits count as what they are.
std::optional<Fault> faultOf(QStringView pin);

constexpr int freeTries = 4; ///< wrong ones in a row that cost no wait

/// How long after this many wrong ones in a row nobody is let in under that name: it grows from half a minute to an
/// hour and stays there. The count is kept on disk, the wait is not: a till that was started anew begins it again
/// from its start, so neither a restart nor the PC's clock shortens it.
std::chrono::seconds waitAfter(int wrongInARow);

} // namespace PinRule
} // namespace taabia
