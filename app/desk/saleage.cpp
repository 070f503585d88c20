// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/saleage.h"

#include <algorithm>

namespace taabia {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds resendLimit = 24h;
constexpr std::chrono::seconds clockSlack = 5min; ///< servers behind one name need not agree to the second

} // namespace

SaleAge saleAge(const SaleDates &dates, std::optional<qint64> serverNow)
{
    std::optional<std::chrono::seconds> age;
    if (dates.held)
        age = std::chrono::duration_cast<std::chrono::seconds>(*dates.held);
    if (dates.born && serverNow) {
        const std::chrono::seconds byServer(*serverNow - *dates.born);
        if (byServer < -clockSlack)
            return SaleAge::Unknown;
        age = std::max(age.value_or(0s), byServer);
    }
    std::chrono::seconds atLeast = age.value_or(0s);
    if (dates.knownSince && serverNow)
        atLeast = std::max(atLeast, std::chrono::seconds(*serverNow - *dates.knownSince));
    if (atLeast >= providerRetention)
        return SaleAge::Forgotten;
    if (atLeast >= resendLimit)
        return SaleAge::Old;
    return age ? SaleAge::Fresh : SaleAge::Unknown;
}

} // namespace taabia
