// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sqlitesalehistory.h"

#include "ledger/database.h"
#include "ledger/historyplan.h"
#include "ledger/openledger.h"
#include "ledger/rows.h"
#include "ledger/salereader.h"

#include <algorithm>
#include <limits>

namespace taabia {

namespace {

LedgerTrouble appendIds(Database &database, const IdQuery &query, SaleId before, int limit, std::vector<SaleId> &ids)
{
    Statement read = database.statement(query.sql);
    for (const QVariant &value : query.values)
        read.bindValue(value);
    read.bind(before).bind(limit);
    while (true) {
        const LedgerResult<bool> row = read.next();
        if (!row)
            return row.error();
        if (!*row)
            return std::nullopt;
        ids.push_back(read.integer(0));
    }
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
    const HistoryFilter &filter, std::optional<SaleId> before, int limit)
{
    if (limit <= 0)
        return std::vector<SaleId>();
    const SaleId below = before.value_or(std::numeric_limits<SaleId>::max());
    const auto plan = planHistory(*m_database, filter, below);
    if (!plan)
        return Unexpected{plan.error()};
    if (plan->everything)
        return allIds(plan->before, limit);

    std::vector<SaleId> found;
    for (const IdQuery &query : plan->queries) {
        if (LedgerTrouble failed = appendIds(*m_database, query, plan->before, limit, found))
            return Unexpected{*failed};
    }
    if (plan->queries.size() > 1) { // each gave its newest: the newest of all are among them, some of them twice
        std::sort(found.begin(), found.end(), std::greater<>());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        found.resize(std::min(found.size(), static_cast<std::size_t>(limit)));
    }
    return found;
}

LedgerResult<std::vector<SaleId>> SqliteSaleHistory::allIds(SaleId before, int limit)
{
    // Ids have no gaps, so the list of all of them is known from the newest alone.
    Statement read = m_database->statement(QStringLiteral("SELECT max(id) FROM sale"));
    const LedgerResult<bool> row = read.next();
    if (!row)
        return Unexpected{row.error()};
    const SaleId newest = std::min(read.integer(0), before - 1);
    std::vector<SaleId> ids(static_cast<std::size_t>(std::clamp<SaleId>(newest, 0, limit)));
    std::generate(ids.begin(), ids.end(), [next = newest]() mutable { return next--; });
    return ids;
}

LedgerResult<std::vector<Sale>> SqliteSaleHistory::sales(const std::vector<SaleId> &ids)
{
    if (ids.empty())
        return std::vector<Sale>();
    QString wanted(QLatin1Char('['));
    for (const SaleId id : ids)
        wanted += QString::number(id) + QLatin1Char(',');
    wanted.back() = QLatin1Char(']');
    Statement read = m_database->statement(QStringLiteral(
        "SELECT %1 FROM json_each(?) AS wanted CROSS JOIN sale ON sale.id = wanted.value ORDER BY wanted.key")
                                               .arg(rows::saleColumns()));
    read.bind(wanted);
    return salereader::allFrom(read);
}

LedgerResult<SaleDetails> SqliteSaleHistory::details(SaleId id)
{
    return salereader::details(*m_database, id);
}

LedgerResult<DayTotal> SqliteSaleHistory::dayTotal(QDateTime fromUtc, QDateTime untilUtc)
{
    Statement read = m_database->statement(
        QStringLiteral("SELECT count(*), coalesce(sum(face_value), 0) FROM sale INDEXED BY sale_by_created "
                       "WHERE created_utc >= ? AND created_utc < ? AND state NOT IN (?, ?, ?, ?)"));
    read.bind(rows::msOf(fromUtc)).bind(rows::msOf(untilUtc));
    for (const SaleState nothingSold : {SaleState::Void, SaleState::Rejected, SaleState::Failed, SaleState::Refunded})
        read.bind(rows::numberOf(nothingSold));
    const LedgerResult<bool> row = read.next();
    if (!row)
        return Unexpected{row.error()};
    return DayTotal{static_cast<int>(read.integer(0)), Money::fromCentimes(read.integer(1))};
}

} // namespace taabia
