// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/saledays.h"

#include "domain/moroccotime.h"
#include "ledger/database.h"
#include "ledger/rows.h"
#include "ledger/transaction.h"

#include <QVariant>

#include <algorithm>

namespace taabia::saledays {

namespace {

constexpr int chunk = 20'000; // sales a transaction: about a third of a second, and a log of a few megabytes

struct Undated {
    SaleId id;
    qint64 createdMs;
};

LedgerResult<std::vector<Undated>> nextUndated(Database &database, SaleId after)
{
    Statement read = database.statement(
        QStringLiteral("SELECT id, created_utc FROM sale WHERE id > ? AND day IS NULL ORDER BY id LIMIT ?"));
    read.bind(after).bind(chunk);
    return read.allRows([](const Statement &row) { return Undated{row.integer(0), row.integer(1)}; });
}

/// Asks the time zone data once for each quarter of an hour in which the clock does not change, since a busy shop's
/// sales lie close together.
class Places {
public:
    Place of(qint64 ms)
    {
        constexpr qint64 quarter = 900'000;
        const qint64 slot = ms / quarter;
        if (ms < 0 || slot != m_slot) {
            m_slot = slot;
            m_place = placeOf(rows::utcOf(slot * quarter));
            const Place end = placeOf(rows::utcOf((slot + 1) * quarter - 1));
            m_whole = m_place.day == end.day && m_place.hour == end.hour;
        }
        return m_whole && ms >= 0 ? m_place : placeOf(rows::utcOf(ms));
    }

private:
    qint64 m_slot = -1;
    Place m_place;
    bool m_whole = false;
};

LedgerTrouble fillChunk(Database &database, const std::vector<Undated> &sales, Places &places)
{
    Transaction step(database);
    if (LedgerTrouble failed = step.begin())
        return failed;
    for (const Undated &sale : sales) {
        const Place place = places.of(sale.createdMs);
        Statement write = database.statement(QStringLiteral("UPDATE sale SET day = ?, hour = ? WHERE id = ?"));
        if (LedgerTrouble failed = write.bind(place.day).bind(place.hour).bind(sale.id).run())
            return failed;
    }
    if (LedgerTrouble failed = count(database, sales.front().id, sales.back().id))
        return failed;
    return step.commit();
}

LedgerTrouble markComplete(Database &database)
{
    Transaction step(database);
    if (LedgerTrouble failed = step.begin())
        return failed;
    if (LedgerTrouble failed =
            database.statement(QStringLiteral("INSERT INTO meta (name, value) VALUES ('sales_counted', 'all')")).run())
        return failed;
    return step.commit();
}

} // namespace

qint64 numberOf(QDate day)
{
    const QDate kept = std::clamp(day, QDate(1900, 1, 1), QDate(9999, 12, 31));
    return (qint64{kept.year()} * 100 + kept.month()) * 100 + kept.day();
}

QDate dayOf(qint64 number)
{
    if (number < 19000101 || number > 99991231)
        return {};
    return QDate(
        static_cast<int>(number / 10'000), static_cast<int>(number / 100 % 100), static_cast<int>(number % 100));
}

Place placeOf(const QDateTime &utc)
{
    const QDateTime local = MoroccoTime::fromUtc(utc);
    return {numberOf(local.date()), local.time().hour()};
}

LedgerTrouble fillIn(Database &database)
{
    const LedgerResult<bool> complete = areComplete(database);
    if (!complete)
        return complete.error();
    if (*complete)
        return std::nullopt;
    Places places;
    for (SaleId after = 0;;) {
        const LedgerResult<std::vector<Undated>> sales = nextUndated(database, after);
        if (!sales)
            return sales.error();
        if (sales->empty())
            return markComplete(database);
        if (LedgerTrouble failed = fillChunk(database, *sales, places))
            return failed;
        after = sales->back().id;
    }
}

LedgerResult<bool> areComplete(Database &database)
{
    Statement read = database.statement(QStringLiteral("SELECT 1 FROM meta WHERE name = 'sales_counted'"));
    return read.next();
}

LedgerTrouble count(Database &database, SaleId first, SaleId last)
{
    {
        Statement sums = database.statement(
            QStringLiteral("INSERT INTO figure_entry "
                           "SELECT period, dimension, outcome, key, sum(sales), sum(face_value), sum(billed_sales), "
                           "sum(billed_face_value), sum(billed), sum(losing_sales), sum(lost) "
                           "FROM sale_share WHERE sale BETWEEN ? AND ? GROUP BY period, dimension, outcome, key"));
        if (LedgerTrouble failed = sums.bind(first).bind(last).run())
            return failed;
    }
    Statement account = database.statement(QStringLiteral(
        "WITH share AS (SELECT coalesce(sum(billed), 0) AS billed, coalesce(sum(given_back), 0) AS given_back "
        "FROM sale_share WHERE sale BETWEEN ? AND ? AND dimension = 0) "
        "UPDATE account_total SET billed = account_total.billed + share.billed, "
        "given_back = account_total.given_back + share.given_back FROM share"));
    return account.bind(first).bind(last).run();
}

LedgerTrouble checkSums(Database &database)
{
    // What one side has in plus and the other in minus leaves nothing, line by line. One dimension after the other, or
    // sorting a million sales six times over would take half a gigabyte of memory.
    const QString columns = QStringLiteral("dimension, outcome, key, -sales, -face_value, -billed_sales, "
                                           "-billed_face_value, -billed, -losing_sales, -lost");
    const QString compare = QStringLiteral("SELECT period FROM (SELECT * FROM figure WHERE %1 UNION ALL SELECT %2) "
                                           "GROUP BY period, dimension, outcome, key "
                                           "HAVING sum(sales) <> 0 OR sum(face_value) <> 0 OR sum(billed_sales) <> 0 "
                                           "OR sum(billed_face_value) <> 0 OR sum(billed) <> 0 "
                                           "OR sum(losing_sales) <> 0 OR sum(lost) <> 0 LIMIT 1");
    QStringList comparisons{compare.arg(QStringLiteral("true"),
        QStringLiteral("period / 100, %1 FROM figure WHERE period > 999912 UNION ALL SELECT period, %1 FROM figure "
                       "WHERE period > 999912")
            .arg(columns))}; // each month with its days
    for (int dimension = 0; dimension < 6; ++dimension)
        comparisons += compare.arg(QStringLiteral("period > 999912 AND dimension = %1").arg(dimension),
            QStringLiteral("period, %1 FROM sale_share WHERE dimension = %2").arg(columns).arg(dimension));
    for (const QString &sql : comparisons) {
        const auto wrong = database.valueOf(sql);
        if (!wrong)
            return wrong.error();
        if (!wrong->isNull())
            return trouble(LedgerError::Kind::Damaged,
                QStringLiteral("the sums of %1 are not what the sales add up to").arg(wrong->toLongLong()));
    }
    const auto account = database.valueOf(
        QStringLiteral("SELECT billed = (SELECT coalesce(sum(billed), 0) FROM sale) AND given_back = "
                       "(SELECT coalesce(sum(billed), 0) FROM sale WHERE state IN (5, 6)) FROM account_total"));
    if (!account)
        return account.error();
    if (!account->toBool())
        return trouble(
            LedgerError::Kind::Damaged, QStringLiteral("the account's totals are not what the sales add up to"));
    return std::nullopt;
}

} // namespace taabia::saledays
