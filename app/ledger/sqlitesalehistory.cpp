// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sqlitesalehistory.h"

#include "ledger/database.h"
#include "ledger/historyplan.h"
#include "ledger/openledger.h"
#include "ledger/rows.h"
#include "ledger/salereader.h"
#include "ledger/salestates.h"

#include <algorithm>

namespace taabia {

namespace {

constexpr qsizetype shortestPart = 3; ///< of a number that the indexes of 0007_served.sql find

/// As one value to bind: "[7,6,5]".
QString jsonArrayOf(const std::vector<SaleId> &ids)
{
    QStringList numbers;
    for (const SaleId id : ids)
        numbers << QString::number(id);
    return u'[' + numbers.join(u',') + u']';
}

LedgerTrouble appendIds(Database &database, const IdQuery &query, int limit, std::vector<SaleId> &ids)
{
    Statement read = database.statement(query.sql);
    read.bindValues(query.values).bind(limit);
    return read.eachRow([&](const Statement &row) { ids.push_back(row.integer(0)); });
}

} // namespace

LedgerResult<std::unique_ptr<SqliteSaleHistory>> SqliteSaleHistory::open(const QString &path)
{
    auto database = openLedgerForReading(path);
    if (!database)
        return Unexpected{database.error()};
    return std::make_unique<SqliteSaleHistory>(*std::move(database));
}

SqliteSaleHistory::SqliteSaleHistory(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{ }

SqliteSaleHistory::~SqliteSaleHistory() = default;

LedgerResult<std::vector<SaleId>> SqliteSaleHistory::ids(
    const HistoryFilter &filter, std::optional<SaleId> after, int limit)
{
    if (limit <= 0)
        return std::vector<SaleId>();
    const auto plan = planHistory(*m_database, filter, after);
    if (!plan)
        return Unexpected{plan.error()};
    if (plan->everything)
        return allIds(filter.order, after, limit);

    std::vector<SaleId> found;
    for (const IdQuery &query : plan->queries) {
        if (LedgerTrouble failed = appendIds(*m_database, query, limit, found))
            return Unexpected{*failed};
    }
    if (plan->queries.size() > 1) { // each gave its first: the first of all are among them, some of them twice
        if (filter.order == HistoryOrder::NewestFirst)
            std::sort(found.begin(), found.end(), std::greater<>());
        else
            std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        found.resize(std::min(found.size(), static_cast<std::size_t>(limit)));
    }
    return found;
}

LedgerResult<std::vector<SaleId>> SqliteSaleHistory::allIds(HistoryOrder order, std::optional<SaleId> after, int limit)
{
    // Ids have no gaps, so the list of all of them is known from the newest alone.
    Statement read = m_database->statement(QStringLiteral("SELECT max(id) FROM sale"));
    const LedgerResult<bool> row = read.next();
    if (!row)
        return Unexpected{row.error()};
    const SaleId newest = read.integer(0);
    const bool upwards = order == HistoryOrder::OldestFirst;
    const SaleId first = upwards ? after.value_or(0) + 1 : std::min(newest, after.value_or(newest + 1) - 1);
    const SaleId left = upwards ? newest - first + 1 : first;
    std::vector<SaleId> ids(static_cast<std::size_t>(std::clamp<SaleId>(left, 0, limit)));
    std::generate(ids.begin(), ids.end(), [next = first, step = upwards ? 1 : -1]() mutable {
        const SaleId id = next;
        next += step;
        return id;
    });
    return ids;
}

LedgerResult<std::vector<Sale>> SqliteSaleHistory::sales(const std::vector<SaleId> &ids)
{
    Statement read = m_database->statement(QStringLiteral(
        "SELECT %1 FROM json_each(?) AS wanted CROSS JOIN sale ON sale.id = wanted.value ORDER BY wanted.key")
                                               .arg(rows::saleColumns()));
    read.bind(jsonArrayOf(ids));
    return salereader::allFrom(read);
}

LedgerResult<std::map<SaleId, PaymentMethod>> SqliteSaleHistory::methods(const std::vector<SaleId> &ids)
{
    std::map<SaleId, PaymentMethod> methods;
    Statement read = m_database->statement(QStringLiteral(
        "SELECT sale, method FROM json_each(?) AS wanted CROSS JOIN payment ON payment.sale = wanted.value"));
    read.bind(jsonArrayOf(ids));
    const LedgerTrouble failed = read.eachRow(
        [&](const Statement &row) { methods.emplace(row.integer(0), static_cast<PaymentMethod>(row.integer(1))); });
    if (failed)
        return Unexpected{*failed};
    return methods;
}

LedgerResult<SaleDetails> SqliteSaleHistory::details(SaleId id)
{
    return salereader::details(*m_database, id);
}

LedgerResult<DayTotal> SqliteSaleHistory::dayTotal(QDateTime fromUtc, QDateTime untilUtc)
{
    Statement read = m_database->statement(
        QStringLiteral("SELECT count(*), coalesce(sum(face_value), 0) FROM sale INDEXED BY sale_by_created "
                       "WHERE created_utc >= ? AND created_utc < ? AND state NOT IN %1")
            .arg(salestates::notSold));
    const LedgerResult<bool> row = read.bind(rows::msOf(fromUtc)).bind(rows::msOf(untilUtc)).next();
    if (!row)
        return Unexpected{row.error()};
    return DayTotal{static_cast<int>(read.integer(0)), Money::fromCentimes(read.integer(1))};
}

LedgerResult<std::vector<Regular>> SqliteSaleHistory::regulars(const QString &digits, int limit)
{
    if (digits.size() < shortestPart || limit <= 0)
        return std::vector<Regular>();
    // Both halves are read off their index, newest first; the tables are touched only for the few that are found.
    Statement read = m_database->statement(
        QStringLiteral("WITH beginning AS (SELECT phone, sale FROM served INDEXED BY served_by_beginning "
                       "WHERE substr(phone, 1, 3) = ? AND substr(phone, 1, ?) = ? ORDER BY sale DESC LIMIT ?), "
                       "ending AS (SELECT phone, sale FROM served INDEXED BY served_by_ending "
                       "WHERE substr(phone, -3) = ? AND substr(phone, ?) = ? ORDER BY sale DESC LIMIT ?) "
                       "SELECT %1, served.times FROM (SELECT * FROM beginning UNION SELECT * FROM ending) AS found "
                       "CROSS JOIN served ON served.phone = found.phone CROSS JOIN sale ON sale.id = found.sale "
                       "ORDER BY found.sale DESC LIMIT ?")
            .arg(rows::saleColumns()));
    const qint64 length = digits.size();
    read.bind(digits.left(shortestPart)).bind(length).bind(digits).bind(limit);
    read.bind(digits.right(shortestPart)).bind(-length).bind(digits).bind(limit).bind(limit);
    return read.allRows([](const Statement &row) -> LedgerResult<Regular> {
        const LedgerResult<Sale> last = rows::saleFrom(row);
        if (!last)
            return Unexpected{last.error()};
        const SaleOrder &order = last->order;
        return Regular{order.phone, order.op, order.faceValue, order.promo, last->createdUtc,
            static_cast<int>(row.integer(rows::saleColumnCount))};
    });
}

} // namespace taabia
