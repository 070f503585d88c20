// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/saleage.h"

#include <algorithm>

namespace taabia {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds resendLimit = 24h;
constexpr std::chrono::seconds retention = 24h * 30;
constexpr std::chrono::seconds clockSlack = 5min; ///< servers behind one name need not agree to the second

} // namespace

SaleAge saleAge(
    std::optional<qint64> bornServer, std::optional<qint64> nowServer, std::optional<std::chrono::milliseconds> held)
{
    std::optional<std::chrono::seconds> age;
    if (held)
        age = std::chrono::duration_cast<std::chrono::seconds>(*held);
    if (bornServer && nowServer) {
        const std::chrono::seconds byServer(*nowServer - *bornServer);
        if (byServer < -clockSlack)
            return SaleAge::Unknown;
        age = std::max(age.value_or(0s), byServer);
    }
    if (!age)
        return SaleAge::Unknown;
    if (*age < resendLimit)
        return SaleAge::Fresh;
    return *age < retention ? SaleAge::Old : SaleAge::Forgotten;
}

} // namespace taabia
