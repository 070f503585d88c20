// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/balancereader.h"

#include "ledger/balancerows.h"
#include "ledger/database.h"
#include "ledger/rows.h"
#include "ledger/saledays.h"
#include "ledger/salereader.h"

namespace taabia::balancereader {

namespace {

constexpr int salesAround = 50;

Money moneyAt(const Statement &row, int column)
{
    return Money::fromCentimes(row.integer(column));
}

/// The columns: day, billed, given back, deposits, missing, adopted, closing.
LedgerResult<BalanceLine> lineFrom(const Statement &row)
{
    BalanceLine line{.day = saledays::dayOf(row.integer(0)),
        .opening = {},
        .billed = moneyAt(row, 1),
        .givenBack = moneyAt(row, 2),
        .deposits = moneyAt(row, 3),
        .adopted = moneyAt(row, 5),
        .unknown = moneyAt(row, 4) - moneyAt(row, 5),
        .closing = moneyAt(row, 6)};
    line.opening = line.closing + line.billed - line.givenBack - line.deposits + line.unknown + line.adopted;
    if (!line.day.isValid() || !row.optionalInteger(6))
        return Unexpected{
            trouble(LedgerError::Kind::Damaged, QStringLiteral("unreadable balance of day %1").arg(row.integer(0)))};
    return line;
}

/// The sales between a check and the one before, by their numbers: the clock may have been set in between.
LedgerResult<std::vector<Sale>> around(Database &database, SaleId before, SaleId last)
{
    Statement read =
        database.statement(QStringLiteral("SELECT %1 FROM sale WHERE id > ? AND id <= ? ORDER BY id DESC LIMIT ?")
                               .arg(rows::saleColumns()));
    read.bind(before).bind(last).bind(salesAround);
    return salereader::allFrom(read);
}

struct FoundMisfit {
    BalanceMisfit misfit;
    SaleId lastSaleBefore = 0;
};

LedgerResult<std::vector<FoundMisfit>> misfitsAlone(Database &database, const DayRange &range)
{
    Statement read = database.statement(
        QStringLiteral("SELECT %1, coalesce((SELECT sum(accounts_for) FROM adoption "
                       "WHERE adoption.explains = balance_check.id), 0), before.seen_utc, before.last_sale "
                       "FROM balance_check INDEXED BY balance_check_misfit "
                       "JOIN balance_check AS before ON before.id = balance_check.id - 1 "
                       "WHERE balance_check.difference <> 0 AND balance_check.day BETWEEN ? AND ? "
                       "ORDER BY balance_check.day DESC, balance_check.id DESC LIMIT ?")
            .arg(balancerows::checkColumns()));
    read.bind(saledays::numberOf(range.first)).bind(saledays::numberOf(range.last)).bind(ShopReports::mostMisfits);
    return read.allRows([](const Statement &row) {
        return FoundMisfit{
            {balancerows::checkFrom(row), moneyAt(row, 7), rows::utcOf(row.integer(8)), {}}, row.integer(9)};
    });
}

} // namespace

LedgerResult<std::vector<BalanceLine>> lines(Database &database, const DayRange &range)
{
    if (range.isEmpty())
        return std::vector<BalanceLine>();
    Statement read = database.statement(QStringLiteral(
        "SELECT day, billed, given_back, deposits, missing, adopted, closing FROM ("
        "SELECT *, (SELECT amount FROM balance_check WHERE id = 1) "
        "+ sum(given_back - billed + deposits - missing) OVER (ORDER BY day) AS closing FROM balance_day) "
        "WHERE day BETWEEN ? AND ? ORDER BY day"));
    read.bind(saledays::numberOf(range.first)).bind(saledays::numberOf(range.last));
    return read.allRows(lineFrom);
}

LedgerResult<std::vector<BalanceMisfit>> misfits(Database &database, const DayRange &range)
{
    std::vector<BalanceMisfit> misfits;
    if (range.isEmpty())
        return misfits;
    LedgerResult<std::vector<FoundMisfit>> found = misfitsAlone(database, range);
    if (!found)
        return Unexpected{found.error()};
    for (FoundMisfit &one : *found) {
        auto sales = around(database, one.lastSaleBefore, one.misfit.check.lastSale);
        if (!sales)
            return Unexpected{sales.error()};
        one.misfit.around = *std::move(sales);
        misfits.push_back(std::move(one.misfit));
    }
    return misfits;
}

LedgerResult<std::vector<ForeignRecharge>> foreign(Database &database, int limit)
{
    std::vector<ForeignRecharge> recharges;
    for (const bool adopted : {false, true}) {
        const int left = limit - static_cast<int>(recharges.size());
        if (left <= 0)
            break;
        const QString which = adopted ? QStringLiteral("adoption.id IS NOT NULL ")
                                      : QStringLiteral("adoption.id IS NULL AND ") + balancerows::notOurs();
        Statement read = database.statement(balancerows::foreignSelect() + QStringLiteral("WHERE ") + which
            + QStringLiteral("ORDER BY coalesce(recharge.made_utc, recharge.seen_utc) DESC, recharge.id DESC LIMIT ?"));
        read.bind(left);
        const LedgerTrouble failed =
            read.eachRow([&](const Statement &row) { recharges.push_back(balancerows::foreignFrom(row)); });
        if (failed)
            return Unexpected{*failed};
    }
    return recharges;
}

} // namespace taabia::balancereader
