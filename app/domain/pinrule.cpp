// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pinrule.h"

#include "domain/digits.h"

#include <algorithm>
#include <array>

namespace taabia {

namespace {

/// Every digit is the one before it plus \a step.
bool runsBy(int step, const QString &digits)
{
    for (qsizetype i = 1; i < digits.size(); ++i) {
        if (digits[i].unicode() - digits[i - 1].unicode() != step)
            return false;
    }
    return true;
}

} // namespace

std::optional<PinRule::Fault> PinRule::faultOf(QStringView pin)
{
    const QString digits = plainDigits(pin);
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    if (!std::all_of(digits.begin(), digits.end(), isDigit))
        return Fault::NotDigits;
    if (digits.size() < shortest)
        return Fault::TooShort;
    if (digits.size() > longest)
        return Fault::TooLong;
    if (runsBy(0, digits) || runsBy(1, digits) || runsBy(-1, digits))
        return Fault::TooEasy;
    return std::nullopt;
}

std::chrono::seconds PinRule::waitAfter(int wrongInARow)
{
    using namespace std::chrono_literals;
    if (wrongInARow <= freeTries)
        return 0s;
    static constexpr std::array<std::chrono::seconds, 6> waits{30s, 1min, 2min, 5min, 15min, 1h};
    const auto step = static_cast<std::size_t>(wrongInARow - freeTries - 1);
    return waits[std::min(step, waits.size() - 1)];
}

} // namespace taabia
