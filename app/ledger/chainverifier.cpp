// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chainverifier.h"

#include "domain/printedlink.h"
#include "ledger/database.h"
#include "ledger/snapshot.h"

#include <algorithm>

namespace taabia {

namespace {

using Kind = ChainBreak::Kind;

constexpr qint64 linksBetweenQuestions = 512;

QString keyTable()
{
    return QStringLiteral("chain_key");
}

LedgerError noHash()
{
    return trouble(LedgerError::Kind::Unwritable, QStringLiteral("the chain's hashes cannot be made"));
}

std::optional<ChainBreak> whole()
{
    return std::nullopt;
}

std::optional<ChainBreak> found(Kind kind, qint64 link, const QString &table, qint64 row)
{
    return ChainBreak{kind, link, table, row};
}

} // namespace

ChainVerifier::ChainVerifier(Database &database, const QByteArray &key)
    : m_database(database)
    , m_mac(key)
    , m_rows(database)
{ }

LedgerResult<ChainVerdict> ChainVerifier::verify(const std::function<bool()> &goOn, const QByteArray &onPaper)
{
    Q_ASSERT_X(onPaper.isEmpty() || onPaper.size() >= PrintedLink::fewestBytes, "verify", "that many links begin so");
    Snapshot snapshot(m_database);
    if (LedgerTrouble failed = snapshot.begin())
        return Unexpected{*failed};
    m_lastRow.clear();
    m_previousHash = QByteArray(ChainMac::size, '\0');
    if (LedgerTrouble failed = readEpochs())
        return Unexpected{*failed};
    ChainVerdict verdict;
    bool finished = false;
    if (LedgerTrouble failed = walk(goOn, verdict, finished))
        return Unexpected{*failed};
    if (finished && !verdict.broken) {
        Finding rest = leftOver();
        if (!rest)
            return Unexpected{rest.error()};
        verdict.broken = *rest;
    }
    if (finished && !verdict.broken && !onPaper.isEmpty()) {
        const auto there = isInChain(onPaper);
        if (!there)
            return Unexpected{there.error()};
        if (!*there)
            verdict.broken = ChainBreak{Kind::TailCut, 0, {}, 0};
    }
    return verdict;
}

LedgerTrouble ChainVerifier::readEpochs()
{
    m_epochs.clear();
    const auto own = m_mac.fingerprint();
    if (!own)
        return noHash();
    // A row numbered 0 or less is none of ours: leftOver() names it.
    Statement read = m_database.statement(
        QStringLiteral("SELECT epoch, first_link, fingerprint FROM chain_key WHERE epoch > 0 ORDER BY epoch"));
    return read.eachRow([&](const Statement &row) {
        m_epochs.push_back({row.integer(0), row.integer(1), ChainMac::same(row.bytes(2), *own)});
    });
}

const ChainVerifier::Epoch *ChainVerifier::epochOf(qint64 link) const
{
    const auto later =
        std::find_if(m_epochs.begin(), m_epochs.end(), [&](const Epoch &one) { return one.firstLink > link; });
    return later == m_epochs.begin() ? nullptr : &*std::prev(later);
}

/// Link by link, with the rows beside them. \a finished: to the end, or to a break.
LedgerTrouble ChainVerifier::walk(const std::function<bool()> &goOn, ChainVerdict &verdict, bool &finished)
{
    Statement read =
        m_database.statement(QStringLiteral("SELECT number, \"table\", row, hash FROM chain_link ORDER BY number"));
    for (qint64 number = 1;; ++number) {
        if (goOn && (number - 1) % linksBetweenQuestions == 0 && !goOn())
            return std::nullopt;
        const LedgerResult<bool> next = read.next();
        if (!next)
            return next.error();
        finished = !*next;
        if (finished)
            return std::nullopt;
        const Link link{read.integer(0), read.integer(1), read.integer(2), read.bytes(3)};
        Finding finding = link.number == number ? check(link, verdict) : found(Kind::LinkMissing, number, {}, 0);
        if (!finding)
            return finding.error();
        verdict.broken = *finding;
        finished = verdict.broken.has_value();
        if (finished)
            return std::nullopt;
        verdict.lastLink = m_previousHash = link.hash;
    }
}

ChainVerifier::Finding ChainVerifier::check(const Link &link, ChainVerdict &verdict)
{
    const ChainedRows::Table *const table = ChainedRows::find(link.table);
    if (!table)
        return madeFor(link);
    // Rows are chained in the order of their numbers, so the next row of the table must be the link's.
    const auto next = m_rows.rowAfter(*table, m_lastRow[table->number]);
    if (!next)
        return Unexpected{next.error()};
    if (!*next || (*next)->id != link.row)
        return misplaced(link, *table, *next);
    return checkHash(link, *table, **next, verdict);
}

LedgerResult<bool> ChainVerifier::matches(
    const Link &link, const ChainedRows::Table &table, const ChainedRows::Row &row) const
{
    const auto hash = m_mac.of(ChainedRows::message(m_previousHash, link.number, table, row));
    if (!hash)
        return Unexpected{noHash()};
    return ChainMac::same(*hash, link.hash);
}

ChainVerifier::Finding ChainVerifier::checkHash(
    const Link &link, const ChainedRows::Table &table, const ChainedRows::Row &row, ChainVerdict &verdict)
{
    const auto genuine = matches(link, table, row);
    if (!genuine)
        return Unexpected{genuine.error()};
    const bool beginsEpoch = table.name == keyTable();
    const Epoch *const epoch = epochOf(link.number);
    if (!epoch || (beginsEpoch && (epoch->number != row.id || epoch->firstLink != link.number)))
        return found(Kind::RowChanged, link.number, table.name, row.id);
    if (epoch->own && !*genuine)
        return found(Kind::RowChanged, link.number, table.name, row.id);
    if (!epoch->own && *genuine) // made with our key: the file only says that it was another one
        return found(Kind::RowChanged, epoch->firstLink, keyTable(), epoch->number);
    ++(epoch->own ? verdict.links : verdict.foreignKey);
    m_lastRow[table.number] = row.id;
    return whole();
}

/// The link was changed itself, if the row that it was made for stands there with another name; that row is named.
ChainVerifier::Finding ChainVerifier::madeFor(const Link &link)
{
    for (const ChainedRows::Table &table : ChainedRows::tables()) {
        const auto row = m_rows.rowAfter(table, m_lastRow[table.number]);
        if (!row)
            return Unexpected{row.error()};
        const auto genuine = *row ? matches(link, table, **row) : LedgerResult<bool>(false);
        if (!genuine)
            return Unexpected{genuine.error()};
        if (*genuine)
            return found(Kind::RowChanged, link.number, table.name, (*row)->id);
    }
    return found(Kind::RowChanged, link.number, {}, link.row);
}

/// The table's next row is not the one that the link names: which of the two is wrong?
ChainVerifier::Finding ChainVerifier::misplaced(
    const Link &link, const ChainedRows::Table &table, const std::optional<ChainedRows::Row> &next)
{
    const Finding own = madeFor(link);
    if (!own || !(**own).table.isEmpty())
        return own;
    const auto named = m_rows.row(table, link.row);
    if (!named)
        return Unexpected{named.error()};
    if (!*named)
        return found(Kind::RowMissing, link.number, table.name, link.row);
    const auto genuine = matches(link, table, **named);
    if (!genuine)
        return Unexpected{genuine.error()};
    const auto isKnown = next ? isNamed(table, next->id) : LedgerResult<bool>(true);
    if (!isKnown)
        return Unexpected{isKnown.error()};
    if (!*isKnown && (*genuine || link.row > m_lastRow[table.number]))
        return found(Kind::RowAdded, 0, table.name, next->id);
    return found(Kind::RowChanged, link.number, table.name, link.row);
}

/// Rows beyond the last link, or numbered so that the walk never came by.
ChainVerifier::Finding ChainVerifier::leftOver()
{
    std::optional<ChainBreak> first;
    for (const ChainedRows::Table &table : ChainedRows::tables()) {
        auto row = m_rows.rowBeforeFirst(table);
        if (row && !*row)
            row = m_rows.rowAfter(table, m_lastRow[table.number]);
        if (!row)
            return Unexpected{row.error()};
        if (!*row)
            continue;
        const auto cut = table.name == QLatin1String("closing") ? isCutOff((*row)->id) : LedgerResult<bool>(false);
        if (!cut)
            return Unexpected{cut.error()};
        if (*cut) // says more than that there is a row too many
            return found(Kind::TailCut, 0, table.name, (*row)->id);
        if (!first)
            first = found(Kind::RowAdded, 0, table.name, (*row)->id);
    }
    return first;
}

LedgerResult<bool> ChainVerifier::isNamed(const ChainedRows::Table &table, qint64 row)
{
    Statement read = m_database.statement(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM chain_link WHERE \"table\" = ? AND row = ?)"));
    const LedgerResult<bool> answer = read.bind(table.number).bind(row).next();
    if (!answer)
        return answer;
    return read.integer(0) != 0;
}

LedgerResult<bool> ChainVerifier::isInChain(const QByteArray &beginning)
{
    Statement read =
        m_database.statement(QStringLiteral("SELECT EXISTS (SELECT 1 FROM chain_link WHERE substr(hash, 1, ?) = ?)"));
    const LedgerResult<bool> answer = read.bind(beginning.size()).bind(beginning).next();
    if (!answer)
        return answer;
    return read.integer(0) != 0;
}

/// Whether the chain that a Z report saw, by its last hash, is not there any more.
LedgerResult<bool> ChainVerifier::isCutOff(qint64 closing)
{
    QByteArray last;
    {
        Statement read = m_database.statement(QStringLiteral("SELECT last_link FROM closing WHERE number = ?"));
        const LedgerResult<bool> row = read.bind(closing).next();
        if (!row)
            return row;
        last = read.bytes(0);
    }
    const LedgerResult<bool> there = isInChain(last);
    if (!there)
        return there;
    return !*there;
}

} // namespace taabia
