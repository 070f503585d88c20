// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/historyplan.h"

#include "ledger/database.h"
#include "ledger/rows.h"
#include "ledger/searchterms.h"

#include <limits>

namespace taabia {

namespace {

/// What is few enough to be read and sorted whole for every page: a few milliseconds.
constexpr int few = 10000;

/// A condition, with the values for its question marks and the index that finds the sales that meet it.
struct Clause {
    QString sql; ///< empty: everything meets it
    QVariantList values;
    QString index; ///< empty: there is none of use
    bool isEmpty() const { return sql.isEmpty(); }
};

Clause stateClause(StateFilter state)
{
    // Word for word the conditions of the partial indexes, or SQLite would not use them.
    switch (state) {
    case StateFilter::Any:
        return {};
    case StateFilter::Pending:
        return {QStringLiteral("state IN (0, 2, 3)"), {}, QStringLiteral("sale_unsettled")};
    case StateFilter::Done:
        return {QStringLiteral("state = 4"), {}, {}};
    case StateFilter::Failed:
        return {QStringLiteral("state IN (1, 5, 7)"), {}, QStringLiteral("sale_failed")};
    case StateFilter::Refunded:
        return {QStringLiteral("state = 6"), {}, QStringLiteral("sale_refunded")};
    case StateFilter::NeedsAttention:
        return {QStringLiteral("attention <> 0"), {}, QStringLiteral("sale_attention")};
    }
    Q_UNREACHABLE();
}

Clause timeClause(const HistoryFilter &filter)
{
    Clause clause;
    if (filter.fromUtc) {
        clause.sql = QStringLiteral("created_utc >= ?");
        clause.values += rows::msOf(*filter.fromUtc);
    }
    if (filter.untilUtc) {
        clause.sql += QLatin1String(clause.isEmpty() ? "" : " AND ") + QLatin1String("created_utc < ?");
        clause.values += rows::msOf(*filter.untilUtc);
    }
    clause.index = QStringLiteral("sale_by_created");
    return clause;
}

Clause operatorClause(const std::optional<Operator> &op)
{
    if (!op)
        return {};
    return {QStringLiteral("operator = ?"), {rows::numberOf(*op)}, QStringLiteral("sale_by_operator")};
}

/// As a range of the index. Everything that begins with a text sorts before the text and Unicode's last character.
Clause prefixClause(const QString &column, const QString &index, const QString &prefix)
{
    if (prefix.isEmpty())
        return {};
    const char32_t last = 0x10FFFF;
    return {QStringLiteral("(%1 >= ? AND %1 < ?)").arg(column), {prefix, prefix + QString::fromUcs4(&last, 1)}, index};
}

Clause phoneBeginning(const QString &digits)
{
    return prefixClause(QStringLiteral("phone"), QStringLiteral("sale_by_phone"), digits);
}

Clause ourReferenceBeginning(const SearchTerms &terms)
{
    return prefixClause(QStringLiteral("reference"), QStringLiteral("sale_by_reference"), terms.ourPrefix);
}

Clause providerReferenceBeginning(const SearchTerms &terms)
{
    return prefixClause(
        QStringLiteral("provider_reference"), QStringLiteral("sale_by_provider_reference"), terms.providerPrefix);
}

constexpr qsizetype shortestPart = 3; // digits that phone_part can find
constexpr qsizetype wholeNumber = 10;

Clause joined(const QList<Clause> &clauses, QLatin1String word)
{
    Clause all;
    for (const Clause &clause : clauses) {
        if (clause.isEmpty())
            continue;
        if (!all.isEmpty())
            all.sql += word;
        all.sql += clause.sql;
        all.values += clause.values;
    }
    return all;
}

Clause bothOf(const Clause &a, const Clause &b)
{
    return joined({a, b}, QLatin1String(" AND "));
}

/// The whole search as one condition on a sale's own columns.
Clause searchClause(const SearchTerms &terms)
{
    Clause phone = phoneBeginning(terms.phoneDigits);
    if (terms.phoneDigits.size() >= shortestPart)
        phone = {QStringLiteral("instr(phone, ?) > 0"), {terms.phoneDigits}, {}};
    Clause any =
        joined({phone, ourReferenceBeginning(terms), providerReferenceBeginning(terms)}, QLatin1String(" OR "));
    if (!any.isEmpty())
        any.sql = QLatin1Char('(') + any.sql + QLatin1Char(')');
    return any;
}

IdQuery idsFrom(const QString &source, const Clause &clause)
{
    const QString where = clause.isEmpty() ? QString() : clause.sql + QLatin1String(" AND ");
    return {QStringLiteral("SELECT id FROM sale %1 WHERE %2id < ? ORDER BY id DESC LIMIT ?").arg(source, where),
        clause.values};
}

IdQuery idsFromIndex(const QString &index, const Clause &clause)
{
    return idsFrom(QLatin1String("INDEXED BY ") + index, clause);
}

LedgerResult<bool> isMetByFew(Database &database, const Clause &clause)
{
    Statement count =
        database.statement(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM sale INDEXED BY %1 WHERE %2 LIMIT ?)")
                               .arg(clause.index, clause.sql));
    const LedgerResult<bool> row = count.bindValues(clause.values).bind(few).next();
    if (!row)
        return row;
    return count.integer(0) < few;
}

/// The queries of a search; \a narrowing is what else a sale must meet.
LedgerResult<std::vector<IdQuery>> searchQueries(Database &database, const SearchTerms &terms, const Clause &narrowing)
{
    std::vector<IdQuery> queries;
    QList<Clause> beginnings{ourReferenceBeginning(terms), providerReferenceBeginning(terms)};
    if (terms.phoneDigits.size() == wholeNumber) {
        const Clause number{QStringLiteral("phone = ?"), {terms.phoneDigits}, {}};
        queries.push_back(idsFromIndex(QStringLiteral("sale_by_phone"), bothOf(number, narrowing)));
    } else if (terms.phoneDigits.size() >= shortestPart) {
        // Digits alone by now, but quoted all the same: the text is an expression of its own language there.
        const QString phrase = QLatin1Char('"') + terms.phoneDigits + QLatin1Char('"');
        const Clause part = bothOf({QStringLiteral("phone_part MATCH ?"), {phrase}, {}}, narrowing);
        const QString join = narrowing.isEmpty()
            ? QString()
            : QStringLiteral("CROSS JOIN sale INDEXED BY sale_glance ON sale.id = phone_part.rowid ");
        queries.push_back({QStringLiteral("SELECT phone_part.rowid FROM phone_part %1WHERE %2 AND phone_part.rowid < ? "
                                          "ORDER BY phone_part.rowid DESC LIMIT ?")
                               .arg(join, part.sql),
            part.values});
    } else {
        beginnings += phoneBeginning(terms.phoneDigits);
    }
    for (const Clause &beginning : beginnings) {
        if (beginning.isEmpty())
            continue;
        const LedgerResult<bool> rare = isMetByFew(database, beginning);
        if (!rare)
            return Unexpected{rare.error()};
        const Clause clause = bothOf(beginning, narrowing);
        // Where many begin so (every reference of ours begins with the till's prefix), the newest are soon found.
        queries.push_back(
            *rare ? idsFromIndex(beginning.index, clause) : idsFrom(QStringLiteral("NOT INDEXED"), clause));
    }
    return queries;
}

/// A list of an old stretch of time would begin by walking over everything newer: this is where it may begin instead.
LedgerResult<SaleId> beginningOf(Database &database, const Clause &time, SaleId before)
{
    if (time.isEmpty() || before != std::numeric_limits<SaleId>::max())
        return before;
    {
        Statement newest = database.statement(
            QStringLiteral("SELECT id FROM sale WHERE id = (SELECT max(id) FROM sale) AND ") + time.sql);
        const LedgerResult<bool> row = newest.bindValues(time.values).next();
        if (!row)
            return Unexpected{row.error()};
        if (*row)
            return before;
    }
    Statement last = database.statement(
        QStringLiteral("SELECT coalesce(max(id), 0) FROM sale INDEXED BY sale_by_created WHERE ") + time.sql);
    const LedgerResult<bool> row = last.bindValues(time.values).next();
    if (!row)
        return Unexpected{row.error()};
    return last.integer(0) + 1;
}

} // namespace

LedgerResult<HistoryPlan> planHistory(Database &database, const HistoryFilter &filter, SaleId before)
{
    const SearchTerms terms = SearchTerms::parse(filter.search);
    const Clause state = stateClause(filter.state);
    const Clause time = timeClause(filter);
    const Clause op = operatorClause(filter.op);
    const Clause narrowing = joined({state, time, op}, QLatin1String(" AND "));

    HistoryPlan plan;
    plan.before = before;
    plan.everything = narrowing.isEmpty() && terms.isEmpty();
    if (plan.everything)
        return plan;

    for (const Clause &clause : {state, time, op}) {
        if (clause.isEmpty() || clause.index.isEmpty())
            continue;
        const LedgerResult<bool> rare = isMetByFew(database, clause);
        if (!rare)
            return Unexpected{rare.error()};
        if (*rare) {
            plan.queries.push_back(idsFromIndex(clause.index, bothOf(narrowing, searchClause(terms))));
            return plan;
        }
    }

    const LedgerResult<SaleId> beginning = beginningOf(database, time, before);
    if (!beginning)
        return Unexpected{beginning.error()};
    plan.before = *beginning;
    if (!terms.isEmpty()) {
        auto queries = searchQueries(database, terms, narrowing);
        if (!queries)
            return Unexpected{queries.error()};
        plan.queries = *std::move(queries);
        return plan;
    }
    QString index = QStringLiteral("sale_glance");
    if (!state.index.isEmpty())
        index = state.index;
    else if (state.isEmpty() && time.isEmpty())
        index = op.index;
    plan.queries.push_back(idsFromIndex(index, narrowing));
    return plan;
}

} // namespace taabia
