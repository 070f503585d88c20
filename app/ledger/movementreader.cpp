// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/movementreader.h"

#include "ledger/database.h"
#include "ledger/rows.h"

#include <algorithm>

namespace taabia::movementreader {

namespace {

const QLatin1String select("SELECT id, shift, moved_utc, clerk, kind, method, amount, reason, sale, customer, "
                           "(SELECT phone FROM sale WHERE sale.id = cash_movement.sale) FROM cash_movement ");

LedgerResult<CashMovement> movementFrom(const Statement &row)
{
    const qint64 kind = row.integer(4);
    const auto method = rows::methodOf(row.integer(5));
    if (!method || kind < static_cast<qint64>(CashMove::In) || kind > static_cast<qint64>(CashMove::GiveBack))
        return Unexpected{
            trouble(LedgerError::Kind::Damaged, QStringLiteral("cash movement %1 is unreadable").arg(row.integer(0)))};
    const auto phone = Msisdn::parse(row.text(10));
    return CashMovement{.id = row.integer(0),
        .shift = row.optionalInteger(1),
        .utc = rows::utcOf(row.integer(2)),
        .clerk = row.text(3),
        .kind = static_cast<CashMove>(kind),
        .method = *method,
        .amount = Money::fromCentimes(row.integer(6)),
        .reason = row.text(7),
        .sale = row.optionalInteger(8),
        .phone = phone ? std::optional(*phone) : std::nullopt,
        .customer = row.optionalInteger(9)};
}

} // namespace

LedgerResult<std::vector<CashMovement>> between(Database &database, const QDateTime &fromUtc, const QDateTime &untilUtc)
{
    Statement read = database.statement(select
        + QStringLiteral("INDEXED BY cash_movement_by_time WHERE moved_utc >= ? AND moved_utc < ? "
                         "ORDER BY moved_utc, id"));
    read.bind(rows::msOf(fromUtc)).bind(rows::msOf(untilUtc));
    return read.allRows(movementFrom);
}

LedgerResult<std::vector<CashMovement>> ofCustomer(Database &database, CustomerId customer, int limit)
{
    Statement read = database.statement(
        select + QStringLiteral("INDEXED BY cash_movement_by_customer WHERE customer = ? ORDER BY id DESC LIMIT ?"));
    read.bind(customer).bind(std::max(limit, 0));
    return read.allRows(movementFrom);
}

LedgerResult<std::optional<CashMovement>> giveBackOf(Database &database, SaleId sale)
{
    Statement read = database.statement(select + QStringLiteral("INDEXED BY given_back_once WHERE sale = ?"));
    const LedgerResult<bool> row = read.bind(sale).next();
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return std::optional<CashMovement>();
    auto movement = movementFrom(read);
    if (!movement)
        return Unexpected{movement.error()};
    return std::optional(*std::move(movement));
}

} // namespace taabia::movementreader
