// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/historyplan.h"

#include "ledger/database.h"
#include "ledger/rows.h"
#include "ledger/searchterms.h"

#include <limits>

namespace taabia {

namespace {

/// What is few enough to be read and sorted whole for every page, and to be counted before: a tenth of a millisecond.
constexpr int few = 2000;

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
constexpr qsizetype rarePart = 5; // so few sales hold these that all of them are read
constexpr qsizetype longPart = 7; // so few places are left for these that each is looked up
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

/// Where a list goes on, and which way.
class Walk {
public:
    Walk(HistoryOrder order, std::optional<SaleId> after)
        : m_order(order)
        , m_after(after)
    { }

    bool isAtItsBeginning() const { return !m_after; }
    bool isByNumber() const { return m_order == HistoryOrder::ByNumber; }
    bool isUpwards() const { return m_order != HistoryOrder::NewestFirst; }

    /// What follows, as a condition; \a id: the column.
    Clause beyond(const QString &id) const
    {
        if (!isByNumber())
            return {id + QLatin1String(isUpwards() ? " > ?" : " < ?"),
                {m_after.value_or(isUpwards() ? 0 : std::numeric_limits<SaleId>::max())}, {}};
        if (!m_after)
            return {};
        return {QStringLiteral("(sale.phone, sale.id) > ((SELECT phone FROM sale WHERE id = ?), ?)"),
            {*m_after, *m_after}, {}};
    }

    QString order(const QString &id) const
    {
        if (isByNumber())
            return QStringLiteral("sale.phone, sale.id");
        return isUpwards() ? id : id + QLatin1String(" DESC");
    }

private:
    HistoryOrder m_order;
    std::optional<SaleId> m_after;
};

/// "SELECT \a select WHERE clause, in order, as many as are wanted".
IdQuery select(const QString &select, const QString &id, const Clause &clause, const Walk &walk)
{
    const Clause all = bothOf(clause, walk.beyond(id));
    const QString where = all.isEmpty() ? QString() : QLatin1String(" WHERE ") + all.sql;
    return {QStringLiteral("SELECT %1%2 ORDER BY %3 LIMIT ?").arg(select, where, walk.order(id)), all.values};
}

IdQuery idsFrom(const QString &source, const Clause &clause, const Walk &walk)
{
    return select(QLatin1String("sale.id FROM sale ") + source, QStringLiteral("sale.id"), clause, walk);
}

IdQuery idsFromIndex(const QString &index, const Clause &clause, const Walk &walk)
{
    return idsFrom(QLatin1String("INDEXED BY ") + index, clause, walk);
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

/// Every way in which a number can begin that has these digits somewhere in it: "345678" is in 0[67]345678,
/// 0[67]0345678... A number has ten digits and begins with 06 or 07, says the schema.
QString beginningsWith(const QString &digits)
{
    QStringList found;
    QStringList heads{QString()};
    for (qsizetype place = 0; place + digits.size() <= wholeNumber; ++place) {
        for (const QString &head : std::as_const(heads)) {
            const QString beginning = head + digits;
            if (beginning.startsWith(QLatin1String("06")) || beginning.startsWith(QLatin1String("07")))
                found += QLatin1Char('"') + beginning + QLatin1Char('"');
        }
        QStringList longer;
        for (const QString &head : std::as_const(heads)) {
            for (const QChar next : QStringView(place == 0 ? u"0" : place == 1 ? u"67" : u"0123456789"))
                longer += head + next;
        }
        heads = longer;
    }
    return QLatin1Char('[') + found.join(QLatin1Char(',')) + QLatin1Char(']');
}

IdQuery partByBeginnings(const QString &digits, const Clause &narrowing, const Walk &walk)
{
    const Clause clause{QStringLiteral("sale.phone >= beginning.value AND sale.phone < beginning.value || ?"),
        {beginningsWith(digits), QStringLiteral(":")}, {}}; // what follows 9
    return select(QStringLiteral("DISTINCT sale.id FROM json_each(?) AS beginning CROSS JOIN sale INDEXED BY "
                                 "sale_by_phone"),
        QStringLiteral("sale.id"), bothOf(clause, narrowing), walk);
}

/// Whether the first and the last three digits, as far apart as they are here, tell nearly all. They don't where they
/// are alike ("77777" would be every number with 777), or begin half the numbers that there are.
bool isToldByItsEnds(const QString &digits)
{
    const QStringView first = QStringView(digits).first(3);
    const QStringView last = QStringView(digits).last(3);
    const bool alike = first == last || first.last(2) == last.first(2) || last.last(2) == first.first(2);
    return !alike && !digits.startsWith(QLatin1String("06")) && !digits.startsWith(QLatin1String("07"));
}

/// From the index of all parts, which has a list for each three digits: two of them are read, and what they found is
/// compared with the numbers themselves, because they may also stand the other way around.
IdQuery partByEnds(const QString &digits, const Clause &narrowing, const Walk &walk)
{
    const QString near =
        QStringLiteral("NEAR(\"%1\" \"%2\", %3)").arg(digits.first(3), digits.last(3)).arg(digits.size() - 4);
    const Clause part{QStringLiteral("phone_part MATCH ? AND instr(sale.phone, ?) > 0"), {near, digits}, {}};
    return select(QStringLiteral("sale.id FROM phone_part CROSS JOIN sale ON sale.id = phone_part.rowid"),
        QStringLiteral("+sale.id"), bothOf(part, narrowing), walk);
}

/// Sales whose number has these digits in it. Three or four are in so many that the newest are soon found: the index of
/// all parts is read from the end until a page is full. It is slow to read backwards, though, and reads a list for each
/// three digits; so five and six are read from its beginning, by their ends if that will do, and more are looked up in
/// the index of numbers, which takes some twenty steps. (Five that begin a number are in many.)
IdQuery partOfNumber(const QString &digits, const Clause &narrowing, const Walk &walk)
{
    if (digits.size() >= rarePart && digits.size() < longPart && isToldByItsEnds(digits))
        return partByEnds(digits, narrowing, walk);
    if (digits.size() > rarePart)
        return partByBeginnings(digits, narrowing, walk);
    const QString join = narrowing.isEmpty()
        ? QString()
        : QStringLiteral(" CROSS JOIN sale INDEXED BY sale_glance ON sale.id = phone_part.rowid");
    // Digits alone by now, but quoted all the same: the text is an expression of its own language there.
    const QString phrase = QLatin1Char('"') + digits + QLatin1Char('"');
    const Clause part = bothOf({QStringLiteral("phone_part MATCH ?"), {phrase}, {}}, narrowing);
    const bool whole = digits.size() >= rarePart && !digits.startsWith(QLatin1Char('0'));
    return select(QLatin1String("phone_part.rowid FROM phone_part") + join,
        QLatin1String(whole ? "+phone_part.rowid" : "phone_part.rowid"), part, walk);
}

/// The queries of a search; \a narrowing is what else a sale must meet.
LedgerResult<std::vector<IdQuery>> searchQueries(
    Database &database, const SearchTerms &terms, const Clause &narrowing, const Walk &walk)
{
    std::vector<IdQuery> queries;
    QList<Clause> beginnings{ourReferenceBeginning(terms), providerReferenceBeginning(terms)};
    if (terms.phoneDigits.size() >= shortestPart)
        queries.push_back(partOfNumber(terms.phoneDigits, narrowing, walk));
    else
        beginnings += phoneBeginning(terms.phoneDigits);
    for (const Clause &beginning : beginnings) {
        if (beginning.isEmpty())
            continue;
        const LedgerResult<bool> rare = isMetByFew(database, beginning);
        if (!rare)
            return Unexpected{rare.error()};
        const Clause clause = bothOf(beginning, narrowing);
        // Where many begin so (every reference of ours begins with the till's prefix), the newest are soon found.
        queries.push_back(
            *rare ? idsFromIndex(beginning.index, clause, walk) : idsFrom(QStringLiteral("NOT INDEXED"), clause, walk));
    }
    return queries;
}

/// A search in the order of numbers: few sales are found first and put in order then; otherwise the index of numbers
/// is walked, which comes upon the next that matches soon enough.
LedgerResult<IdQuery> searchByNumber(
    Database &database, const SearchTerms &terms, const Clause &narrowing, const Walk &walk)
{
    const auto queries = searchQueries(database, terms, narrowing, Walk(HistoryOrder::NewestFirst, std::nullopt));
    if (!queries)
        return Unexpected{queries.error()};
    QStringList ids;
    for (const IdQuery &query : *queries) {
        Statement read = database.statement(query.sql);
        read.bindValues(query.values).bind(few);
        if (LedgerTrouble failed = read.eachRow([&](const Statement &row) { ids += QString::number(row.integer(0)); }))
            return Unexpected{*failed};
    }
    if (ids.size() >= few)
        return idsFromIndex(QStringLiteral("sale_by_phone"), bothOf(narrowing, searchClause(terms)), walk);
    ids.removeDuplicates();
    const Clause among{QStringLiteral("sale.id IN (SELECT value FROM json_each(?))"),
        {QLatin1Char('[') + ids.join(QLatin1Char(',')) + QLatin1Char(']')}, {}};
    return idsFrom(QString(), among, walk);
}

/// A list of an old stretch of time would begin by walking over everything newer, and one that begins with the oldest
/// by walking over everything older: this is where it may begin instead.
LedgerResult<Walk> beginning(Database &database, const Clause &time, HistoryOrder order)
{
    const Walk fromTheEnd(order, std::nullopt);
    const QString outermost = order == HistoryOrder::NewestFirst ? QStringLiteral("max") : QStringLiteral("min");
    {
        Statement read = database.statement(
            QStringLiteral("SELECT id FROM sale WHERE id = (SELECT %1(id) FROM sale) AND %2").arg(outermost, time.sql));
        const LedgerResult<bool> row = read.bindValues(time.values).next();
        if (!row)
            return Unexpected{row.error()};
        if (*row)
            return fromTheEnd;
    }
    Statement read = database.statement(
        QStringLiteral("SELECT %1(id) FROM sale INDEXED BY sale_by_created WHERE %2").arg(outermost, time.sql));
    const LedgerResult<bool> row = read.bindValues(time.values).next();
    if (!row)
        return Unexpected{row.error()};
    if (!read.optionalInteger(0))
        return fromTheEnd; // there is none at all
    return Walk(order, read.integer(0) + (fromTheEnd.isUpwards() ? -1 : 1));
}

} // namespace

LedgerResult<HistoryPlan> planHistory(Database &database, const HistoryFilter &filter, std::optional<SaleId> after)
{
    const SearchTerms terms = SearchTerms::parse(filter.search);
    const Clause state = stateClause(filter.state);
    const Clause time = timeClause(filter);
    const Clause op = operatorClause(filter.op);
    const Clause narrowing = joined({state, time, op}, QLatin1String(" AND "));
    Walk walk(filter.order, after);

    HistoryPlan plan;
    plan.everything = narrowing.isEmpty() && terms.isEmpty() && !walk.isByNumber();
    if (plan.everything)
        return plan;

    for (const Clause &clause : {state, time, op}) {
        if (clause.isEmpty() || clause.index.isEmpty())
            continue;
        const LedgerResult<bool> rare = isMetByFew(database, clause);
        if (!rare)
            return Unexpected{rare.error()};
        if (*rare) {
            plan.queries.push_back(idsFromIndex(clause.index, bothOf(narrowing, searchClause(terms)), walk));
            return plan;
        }
    }

    if (walk.isByNumber()) {
        if (terms.isEmpty()) {
            plan.queries.push_back(idsFromIndex(QStringLiteral("sale_by_phone"), narrowing, walk));
            return plan;
        }
        auto query = searchByNumber(database, terms, narrowing, walk);
        if (!query)
            return Unexpected{query.error()};
        plan.queries.push_back(*std::move(query));
        return plan;
    }

    if (!time.isEmpty() && walk.isAtItsBeginning()) {
        const LedgerResult<Walk> begun = beginning(database, time, filter.order);
        if (!begun)
            return Unexpected{begun.error()};
        walk = *begun;
    }
    if (!terms.isEmpty()) {
        auto queries = searchQueries(database, terms, narrowing, walk);
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
    plan.queries.push_back(idsFromIndex(index, narrowing, walk));
    return plan;
}

} // namespace taabia
