// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"
#include "domain/money.h"

#include <optional>

namespace taabia {

using CustomerId = qint64; ///< the ledger's row number of a customer in the credit book

/// How a customer paid. The numbers are written in the ledger: never renumber.
enum class PaymentMethod {
    Cash = 1,
    Card = 2,
    CreditBook = 3, ///< not yet: the shop lent it, the credit book says to whom
};

/// What passed over the counter for one sale. By default the exact amount in cash, because a clerk in a hurry presses
/// one key and nothing more.
struct Payment {
    PaymentMethod method = PaymentMethod::Cash;
    std::optional<Money> received{}; ///< cash handed over; empty: the exact amount
    std::optional<CustomerId> customer{}; ///< of the credit book; exactly with CreditBook

    friend bool operator==(const Payment &, const Payment &) = default;
};

enum class PaymentError {
    TooLittle, ///< less was handed over than is due
    NotPlausible, ///< more than 100 times the largest note: a phone number was typed here
};

/// The change for \a received when \a due is to be paid, in centimes and exact.
Expected<Money, PaymentError> changeOf(Money due, Money received);

} // namespace taabia
