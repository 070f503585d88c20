// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payment.h"

namespace taabia {

namespace {
constexpr Money mostPlausible = Money::fromDirhams(20'000);
}

Expected<Money, PaymentError> changeOf(Money due, Money received)
{
    if (received < due)
        return Unexpected{PaymentError::TooLittle};
    if (received > mostPlausible)
        return Unexpected{PaymentError::NotPlausible};
    return received - due;
}

} // namespace taabia
