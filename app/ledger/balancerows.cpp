// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/balancerows.h"

#include "ledger/rows.h"
#include "ledger/statement.h"

namespace taabia::balancerows {

namespace {

std::optional<Money> moneyAt(const Statement &row, int column)
{
    const auto centimes = row.optionalInteger(column);
    return centimes ? std::optional(Money::fromCentimes(*centimes)) : std::nullopt;
}

} // namespace

QString checkColumns()
{
    return QStringLiteral("balance_check.id, balance_check.seen_utc, balance_check.amount, balance_check.billed, "
                          "balance_check.given_back, balance_check.difference, balance_check.last_sale");
}

BalanceCheck checkFrom(const Statement &row, int first)
{
    const auto money = [&](int column) { return Money::fromCentimes(row.integer(first + column)); };
    return {row.integer(first), rows::utcOf(row.integer(first + 1)), money(2), money(3), money(4), money(5),
        row.integer(first + 6)};
}

QString foreignSelect()
{
    return QStringLiteral(
        "SELECT recharge.id, recharge.provider_reference, recharge.status, recharge.external_reference, "
        "recharge.phone, "
        "recharge.operator, recharge.type, recharge.face_value, recharge.billed, recharge.created_at, "
        "recharge.executed_at, recharge.raw_reply, recharge.made_utc, recharge.seen_utc, adoption.adopted_utc, "
        "adoption.clerk, adoption.explains "
        "FROM foreign_recharge AS recharge LEFT JOIN adoption ON adoption.recharge = recharge.id ");
}

QString notOurs()
{
    // The index does not tell upper from lower case; references of the provider's may differ by just that.
    return QStringLiteral("NOT EXISTS (SELECT 1 FROM sale INDEXED BY sale_by_provider_reference "
                          "WHERE sale.provider_reference = recharge.provider_reference COLLATE NOCASE "
                          "AND sale.provider_reference = recharge.provider_reference COLLATE BINARY) ");
}

ForeignRecharge foreignFrom(const Statement &row)
{
    ForeignRecharge recharge;
    RechargeRecord &record = recharge.record;
    record.providerReference = row.text(1);
    record.status = StatusCode(static_cast<int>(row.integer(2)));
    record.externalReference = row.text(3);
    record.phone = row.text(4);
    record.op = row.text(5);
    record.type = row.text(6);
    record.faceValue = moneyAt(row, 7);
    record.billed = moneyAt(row, 8);
    record.createdAt = row.text(9);
    record.executedAt = row.text(10);
    record.raw = row.bytes(11);
    if (const auto made = row.optionalInteger(12))
        recharge.madeUtc = rows::utcOf(*made);
    recharge.seenUtc = rows::utcOf(row.integer(13));
    if (const auto adopted = row.optionalInteger(14))
        recharge.adoptedUtc = rows::utcOf(*adopted);
    recharge.adoptedBy = row.text(15);
    recharge.explains = row.optionalInteger(16);
    return recharge;
}

} // namespace taabia::balancerows
