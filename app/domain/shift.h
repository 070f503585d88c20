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
    std::optional<Msisdn> phone; ///< of that sale, where movements are listed for people
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
    std::optional<CountAndAmount>
        notSettled; ///< of what was sold: its end is unknown. Empty: an old Z has not noted it
    CountAndAmount notDelivered; ///< Void, Failed, Rejected
    CountAndAmount refunded; ///< Refunded, whether given back yet or not
    CountAndAmount outsideShifts; ///< sold while no shift was open, since the one before this; not in the drawer's sum
    /// Unsettled, wanting a person, or to be given back now, oldest first: carried over by name.
    std::vector<Sale> unresolved;

    Money cashTaken; ///< cash payments of this shift, of sold and refunded sales
    Money cashIn;
    Money cashOut;
    Money repaid; ///< repayments in cash
    Money givenBack; ///< in cash
    Money expected; ///< see expectedNow()

    // Of a Z report only
    std::optional<qint64> number; ///< gapless, 1, 2, 3...
    std::optional<CashCount> counted;
    Money difference; ///< counted - expected
    QString reason; ///< for a difference
    Money grandTotal; ///< everything ever sold up to this closing, outside shifts too; never resets, never shrinks
    QByteArray lastLink; ///< the chain's hash when it was closed, 32 bytes: shows a cut tail later

    Money soldTotal() const;
    qint64 soldCount() const;
    Money expectedNow() const; ///< float + taken + in - out + repaid - given back
};

/// The single figures of a report. Which there are, and in which order, stands here alone; paper and screen each have
/// their words for them.
enum class ShiftFigure {
    // Sales
    NotSettled,
    NotDelivered,
    Refunded,
    OutsideShifts,
    // The drawer
    Float,
    CashTaken,
    CashIn,
    CashOut,
    Repaid,
    GivenBack,
    Expected,
};

/// Sales that are not among the sold ones.
std::vector<std::pair<ShiftFigure, CountAndAmount>> notSoldOf(const ShiftReport &report);

/// What moved the drawer. The sum, what should be in it, only of a Z report: until then the count is blind. (Its parts,
/// all of them, are there for the owner who reads an X report.)
std::vector<std::pair<ShiftFigure, Money>> drawerOf(const ShiftReport &report);

/// A give-back that is owed: the sale and how it had been paid.
struct GiveBack {
    Sale sale;
    PaymentMethod method = PaymentMethod::Cash; ///< CreditBook: no cash, the debt is gone by itself
};

} // namespace taabia
