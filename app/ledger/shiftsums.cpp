// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/shiftsums.h"

#include "ledger/database.h"
#include "ledger/givebacks.h"
#include "ledger/rows.h"
#include "ledger/salereader.h"
#include "ledger/salestates.h"

#include <algorithm>
#include <type_traits>

namespace taabia::ShiftSums {

namespace {

// A sale that failed or was refunded has its cash in the drawer only as long as the give-back list has it, or until the
// movement that took it out. Else the customer had it back on the spot: it never counted.
QString inDrawer()
{
    return QStringLiteral("payment.method = 1 AND (sale.state NOT IN %1 OR sale.attention = 2 "
                          "OR EXISTS (SELECT 1 FROM cash_movement WHERE cash_movement.sale = sale.id))")
        .arg(salestates::notSold);
}

template <typename Total, typename Is>
Total &lineOf(std::vector<Total> &totals, Is is, const std::type_identity_t<Total> &empty)
{
    const auto found = std::find_if(totals.begin(), totals.end(), is);
    return found == totals.end() ? totals.emplace_back(empty) : *found;
}

void add(CountAndAmount &sum, qint64 sales, Money amount)
{
    sum.sales += sales;
    sum.amount = sum.amount + amount;
}

/// One line of the query in addSales().
LedgerTrouble addLine(const Statement &read, ShiftReport &report)
{
    const auto method = rows::methodOf(read.integer(0));
    const auto op = rows::operatorOf(read.integer(1));
    if (!method || !op)
        return trouble(LedgerError::Kind::Damaged, QStringLiteral("unreadable payments"));
    const qint64 sales = read.integer(3);
    const Money amount = Money::fromCentimes(read.integer(4));
    report.cashTaken = report.cashTaken + Money::fromCentimes(read.integer(5));
    const auto state = static_cast<SaleState>(read.integer(2));
    if (!countsAsSold(state)) {
        add(cameToNothing(state) ? report.notDelivered : report.refunded, sales, amount);
        return std::nullopt;
    }
    if (endIsUnknown(state))
        add(*report.notSettled, sales, amount);
    MethodTotal &byMethod =
        lineOf(report.sold, [&](const MethodTotal &one) { return one.method == *method; }, {*method, 0, {}});
    byMethod.sales += sales;
    byMethod.amount = byMethod.amount + amount;
    OperatorTotal &byOperator =
        lineOf(report.byOperator, [&](const OperatorTotal &one) { return one.op == *op; }, {*op, 0, {}});
    byOperator.sales += sales;
    byOperator.faceValue = byOperator.faceValue + amount;
    return std::nullopt;
}

LedgerTrouble addSales(Database &database, ShiftReport &report)
{
    Statement read = database.statement(
        QStringLiteral("SELECT payment.method, sale.operator, sale.state, "
                       "count(*), sum(payment.due), coalesce(sum(payment.due) FILTER (WHERE %1), 0) "
                       "FROM payment INDEXED BY payment_by_shift JOIN sale ON sale.id = payment.sale "
                       "WHERE payment.shift = ? GROUP BY 1, 2, 3 ORDER BY 1, 2, 3")
            .arg(inDrawer()));
    report.notSettled.emplace();
    if (LedgerTrouble failed =
            read.bind(report.shift.id).eachRow([&](const Statement &row) { return addLine(row, report); }))
        return failed;
    std::sort(report.byOperator.begin(), report.byOperator.end(),
        [](const OperatorTotal &a, const OperatorTotal &b) { return a.op < b.op; });
    return std::nullopt;
}

LedgerTrouble addMovements(Database &database, ShiftReport &report)
{
    Statement read = database.statement(
        QStringLiteral("SELECT kind, sum(amount) FROM cash_movement WHERE shift = ? AND method = 1 GROUP BY kind"));
    return read.bind(report.shift.id).eachRow([&report](const Statement &row) {
        const Money amount = Money::fromCentimes(row.integer(1));
        switch (static_cast<CashMove>(row.integer(0))) {
        case CashMove::In:
            report.cashIn = amount;
            break;
        case CashMove::Out:
            report.cashOut = amount;
            break;
        case CashMove::Repayment:
            report.repaid = amount;
            break;
        case CashMove::GiveBack:
            report.givenBack = amount;
            break;
        }
    });
}

/// Sales between the closing before (or the sum of what came before there were shifts) and this shift's opening.
LedgerTrouble addOutsideShifts(Database &database, ShiftReport &report)
{
    qint64 after = 0;
    {
        Statement before = database.statement(QStringLiteral(
            "SELECT coalesce(closing.last_sale, old.last_sale), iif(closing.number IS NULL, old.sales, 0), "
            "iif(closing.number IS NULL, old.amount, 0) FROM sold_before_shifts AS old "
            "LEFT JOIN closing ON closing.number = (SELECT max(number) FROM closing)"));
        const LedgerResult<bool> row = before.next();
        if (!row)
            return row.error();
        if (*row) {
            after = before.integer(0);
            report.outsideShifts = {before.integer(1), Money::fromCentimes(before.integer(2))};
        }
    }
    Statement read =
        database.statement(QStringLiteral("SELECT count(*), coalesce(sum(face_value), 0) FROM sale WHERE id > ? "
                                          "AND id <= (SELECT sales_before FROM shift WHERE id = ?) AND state NOT IN %1")
                               .arg(salestates::notSold));
    const LedgerResult<bool> row = read.bind(after).bind(report.shift.id).next();
    if (!row)
        return row.error();
    add(report.outsideShifts, read.integer(0), Money::fromCentimes(read.integer(1)));
    return std::nullopt;
}

/// A sale that failed after its closing asks for no attention of its own, but its customer's cash is in the drawer.
LedgerTrouble addFailedAndOwed(Database &database, ShiftReport &report)
{
    const auto owed = GiveBacks::owed(database);
    if (!owed)
        return owed.error();
    for (const GiveBack &one : *owed) {
        if (one.sale.attention == Attention::None)
            report.unresolved.push_back(one.sale);
    }
    std::sort(
        report.unresolved.begin(), report.unresolved.end(), [](const Sale &a, const Sale &b) { return a.id < b.id; });
    return std::nullopt;
}

LedgerTrouble addUnresolved(Database &database, ShiftReport &report)
{
    Statement read = database.statement(
        QStringLiteral("SELECT %1 FROM sale WHERE id IN ("
                       "SELECT id FROM sale INDEXED BY sale_unsettled WHERE state IN %2 "
                       "UNION SELECT id FROM sale INDEXED BY sale_attention WHERE attention <> 0) ORDER BY id")
            .arg(rows::saleColumns(), salestates::unsettled));
    auto sales = salereader::allFrom(read);
    if (!sales)
        return sales.error();
    report.unresolved = *std::move(sales);
    return addFailedAndOwed(database, report);
}

} // namespace

LedgerResult<ShiftReport> of(Database &database, const Shift &shift)
{
    ShiftReport report;
    report.shift = shift;
    for (const auto add : {addSales, addMovements, addOutsideShifts, addUnresolved}) {
        if (LedgerTrouble failed = add(database, report))
            return Unexpected{*failed};
    }
    report.expected = report.expectedNow();
    return report;
}

LedgerResult<Position> position(Database &database)
{
    Statement read = database.statement(QStringLiteral(
        "SELECT (SELECT coalesce(max(id), 0) FROM sale), (SELECT coalesce(max(id), 0) FROM cash_movement)"));
    const LedgerResult<bool> row = read.next();
    if (!row)
        return Unexpected{row.error()};
    return Position{read.integer(0), read.integer(1)};
}

LedgerResult<bool> cashHasMoved(
    Database &database, ShiftId shift, const Position &counted, Money expected, Money expectedNow)
{
    if (expected != expectedNow)
        return true;
    // As much may have come as went: it is not what was counted all the same.
    Statement read = database.statement(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM cash_movement WHERE id > ? AND shift = ? AND method = 1) "
                       "OR EXISTS (SELECT 1 FROM payment JOIN sale ON sale.id = payment.sale "
                       "WHERE payment.sale > ? AND payment.shift = ? AND %1)")
            .arg(inDrawer()));
    const LedgerResult<bool> row =
        read.bind(counted.lastMovement).bind(shift).bind(counted.lastSale).bind(shift).next();
    if (!row)
        return Unexpected{row.error()};
    return read.integer(0) != 0;
}

LedgerResult<ClosedBefore> beforeClosing(Database &database)
{
    Statement read =
        database.statement(QStringLiteral("SELECT number, grand_total FROM closing ORDER BY number DESC LIMIT 1"));
    const LedgerResult<bool> row = read.next();
    if (!row)
        return Unexpected{row.error()};
    return *row ? ClosedBefore{read.integer(0), Money::fromCentimes(read.integer(1))} : ClosedBefore{};
}

} // namespace taabia::ShiftSums
