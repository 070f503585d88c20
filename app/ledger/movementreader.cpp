// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/movementreader.h"

#include "ledger/database.h"
#include "ledger/rows.h"

#include <algorithm>

namespace taabia::movementreader {

namespace {

const QLatin1String select("SELECT id, shift, moved_utc, clerk, kind, method, amount, reason, sale, customer "
                           "FROM cash_movement ");

LedgerResult<CashMovement> movementFrom(const Statement &row)
{
    const qint64 kind = row.integer(4);
    const auto method = rows::methodOf(row.integer(5));
    if (!method || kind < static_cast<qint64>(CashMove::In) || kind > static_cast<qint64>(CashMove::GiveBack))
        return Unexpected{
            trouble(LedgerError::Kind::Damaged, QStringLiteral("cash movement %1 is unreadable").arg(row.integer(0)))};
    return CashMovement{.id = row.integer(0),
        .shift = row.optionalInteger(1),
        .utc = rows::utcOf(row.integer(2)),
        .clerk = row.text(3),
        .kind = static_cast<CashMove>(kind),
        .method = *method,
        .amount = Money::fromCentimes(row.integer(6)),
        .reason = row.text(7),
        .sale = row.optionalInteger(8),
        .customer = row.optionalInteger(9)};
}

LedgerResult<std::vector<CashMovement>> allFrom(Statement &read)
{
    std::vector<CashMovement> movements;
    while (true) {
        const LedgerResult<bool> row = read.next();
        if (!row)
            return Unexpected{row.error()};
        if (!*row)
            return movements;
        auto movement = movementFrom(read);
        if (!movement)
            return Unexpected{movement.error()};
        movements.push_back(*std::move(movement));
    }
}

} // namespace

LedgerResult<std::vector<CashMovement>> between(Database &database, const QDateTime &fromUtc, const QDateTime &untilUtc)
{
    Statement read = database.statement(select
        + QStringLiteral("INDEXED BY cash_movement_by_time WHERE moved_utc >= ? AND moved_utc < ? "
                         "ORDER BY moved_utc, id"));
    read.bind(rows::msOf(fromUtc)).bind(rows::msOf(untilUtc));
    return allFrom(read);
}

LedgerResult<std::vector<CashMovement>> ofCustomer(Database &database, CustomerId customer, int limit)
{
    Statement read = database.statement(
        select + QStringLiteral("INDEXED BY cash_movement_by_customer WHERE customer = ? ORDER BY id DESC LIMIT ?"));
    read.bind(customer).bind(std::max(limit, 0));
    return allFrom(read);
}

} // namespace taabia::movementreader
