// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cashcount.h"
#include "domain/payment.h"
#include "domain/sale.h"

namespace taabia {

using ShiftId = qint64; ///< 1, 2, 3... in the order of opening

/// From the float put into the drawer to the count that closes it. One is open at a time.
struct Shift {
    ShiftId id = 0;
    QDateTime openedUtc;
    QString openedBy;
    Money openingFloat;
};

/// Cash that moves without a sale. The numbers are written in the ledger: never renumber.
enum class CashMove {
    In = 1, ///< change brought from the bank, the owner's own money
    Out = 2, ///< to the safe, for a purchase
    Repayment = 3, ///< a customer of the credit book pays
    GiveBack = 4, ///< to the customer of a sale that was refunded, or failed after its cash was counted
};

/// One such movement, as the ledger holds it.
struct CashMovement {
    qint64 id = 0;
    std::optional<ShiftId> shift; ///< empty: no shift was open
    QDateTime utc;
    QString clerk;
    CashMove kind = CashMove::In;
    PaymentMethod method = PaymentMethod::Cash; ///< only Cash moves the drawer
    Money amount; ///< always positive: the kind tells the direction
    QString reason;
    std::optional<SaleId> sale; ///< of a GiveBack
    std::optional<CustomerId> customer; ///< of a Repayment
};

struct MethodTotal {
    PaymentMethod method = PaymentMethod::Cash;
    qint64 sales = 0;
    Money amount;

    friend bool operator==(const MethodTotal &, const MethodTotal &) = default;
};

struct OperatorTotal {
    Operator op = Operator::Orange;
    qint64 sales = 0;
    Money faceValue;

    friend bool operator==(const OperatorTotal &, const OperatorTotal &) = default;
};

struct CountAndAmount {
    qint64 sales = 0;
    Money amount;

    friend bool operator==(const CountAndAmount &, const CountAndAmount &) = default;
};

/// What an X report says of the open shift, and a Z report of a closed one. A sale counts as sold unless it is known
/// that the customer got nothing (Void, Failed, Rejected: his money is given back on the spot) or that the provider
/// took it back (Refunded: in the drawer until a GiveBack says that it is out). Amounts are face values: what
/// customers pay.
struct ShiftReport {
    Shift shift;
    QString till; ///< the reference prefix
    QDateTime madeUtc;
    QString madeBy;

    std::vector<MethodTotal> sold; ///< Cash, Card, CreditBook, each only if it occurred
    std::vector<OperatorTotal> byOperator; ///< of what was sold
    CountAndAmount notDelivered; ///< Void, Failed, Rejected
    CountAndAmount refunded; ///< Refunded, whether given back yet or not
    CountAndAmount outsideShifts; ///< sold while no shift was open, since the one before this; not in the drawer's sum
    std::vector<Sale> unresolved; ///< unsettled or wanting a person now, oldest first: carried over by name

    Money cashTaken; ///< cash payments of this shift, of sold and refunded sales
    Money cashIn;
    Money cashOut;
    Money repaid; ///< repayments in cash
    Money givenBack; ///< in cash
    Money expected; ///< float + taken + in - out + repaid - given back

    // Of a Z report only
    std::optional<qint64> number; ///< gapless, 1, 2, 3...
    std::optional<CashCount> counted;
    Money difference; ///< counted - expected
    QString reason; ///< for a difference
    Money grandTotal; ///< everything ever sold up to this closing, outside shifts too; never resets, never shrinks
    QByteArray lastLink; ///< the chain's hash when it was closed, 32 bytes: shows a cut tail later

    Money soldTotal() const;
    qint64 soldCount() const;
};

/// A give-back that is owed: the sale and how it had been paid.
struct GiveBack {
    Sale sale;
    PaymentMethod method = PaymentMethod::Cash; ///< CreditBook: no cash, the debt is gone by itself
};

} // namespace taabia
