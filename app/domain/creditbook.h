// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payment.h"

#include <QDateTime>
#include <QString>

namespace taabia {

/// Who may owe the shop, and how much at most.
struct Customer {
    CustomerId id = 0; ///< 0: not in the ledger yet
    QString name;
    QString phone; ///< as written by the clerk; may be empty
    Money limit; ///< what he may owe at most
};

/// One line of the credit book. What is owed is worked out, never kept: sales on credit that stand, less repayments.
struct CreditLine {
    Customer customer;
    Money owed; ///< negative: the shop owes him (he had repaid a sale that was refunded)
    QDateTime lastUtc; ///< the last sale or repayment; invalid: none yet
};

} // namespace taabia
