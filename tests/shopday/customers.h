// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/operator.h"
#include "domain/payment.h"

#include <QString>

#include <map>
#include <vector>

namespace taabia {

/// What becomes of a customer's recharge, by the sandbox's training numbers.
enum class Fate {
    Delivered,
    Failed, ///< charged at first, given back by the provider
    Refused, ///< never charged
    Refunded, ///< status 11
    Pending, ///< for ever
};

struct ServedCustomer {
    QString phone;
    Operator op;
    int dirhams;
    Fate fate;
    PaymentMethod method;
    int received; ///< dirhams; 0: the exact amount, not typed
};

/// The forty of the day, in their order.
const std::vector<ServedCustomer> &customersOfTheDay();

/// What the day must come to, worked out from the list above and from nothing that the program says.
struct DayOnPaper {
    std::map<PaymentMethod, Money> sold;
    std::map<Operator, Money> soldBy;
    int soldCount = 0;
    int notDelivered = 0;
    Money notDeliveredAmount;
    int refunded = 0;
    Money refundedAmount;
    Money cashTaken; ///< sold and refunded, in cash
    int delivered = 0;
    Money deliveredFaceValue;
    Money deliveredBilled;
    Money charged; ///< by the provider, in the end

    Money soldTotal() const;
};
DayOnPaper dayOnPaper();

} // namespace taabia
