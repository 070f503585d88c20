// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sqliterestoremarks.h"

#include "ledger/balancerows.h"
#include "ledger/database.h"
#include "ledger/ledgerfile.h"
#include "ledger/restoreswap.h"
#include "ledger/rows.h"
#include "ledger/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace taabia {

namespace {

const QString markName = QStringLiteral("restore");
const QString knownName = QStringLiteral("restore_known_recharges"); ///< the newest foreign one that the backup knew

QJsonValue written(const QDateTime &utc)
{
    return utc.isValid() ? QJsonValue(rows::msOf(utc)) : QJsonValue();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return value.isDouble() ? rows::utcOf(value.toInteger()) : QDateTime();
}

QString textOf(const RestoreMark &mark)
{
    QJsonObject object{
        {QStringLiteral("caught_up"), mark.state != RestoreMark::State::CatchingUp},
        {QStringLiteral("read"), mark.state == RestoreMark::State::Read},
        {QStringLiteral("restored"), written(mark.restoredUtc)},
        {QStringLiteral("as_of"), written(mark.asOfUtc)},
        {QStringLiteral("last_run"), qint64(mark.lastRun)},
        {QStringLiteral("kept_as"), mark.keptAs},
        {QStringLiteral("decided_by"), mark.decidedBy},
        {QStringLiteral("read_back_to"), written(mark.readBackTo)},
    };
    QJsonArray listed;
    for (const SaleId sale : mark.listed)
        listed.append(qint64(sale));
    object.insert(QStringLiteral("listed"), listed);
    if (mark.since)
        object.insert(QStringLiteral("since"), *mark.since);
    if (mark.caughtUpAt)
        object.insert(QStringLiteral("caught_up_at"), *mark.caughtUpAt);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// What cannot be read is no reason to sell: it is caught up with everything.
RestoreMark markFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    RestoreMark mark;
    if (object.value(QStringLiteral("caught_up")).toBool())
        mark.state =
            object.value(QStringLiteral("read")).toBool() ? RestoreMark::State::Read : RestoreMark::State::CaughtUp;
    mark.restoredUtc = timeFrom(object.value(QStringLiteral("restored")));
    mark.asOfUtc = timeFrom(object.value(QStringLiteral("as_of")));
    mark.lastRun = object.value(QStringLiteral("last_run")).toInteger();
    const QJsonArray listed = object.value(QStringLiteral("listed")).toArray();
    for (const QJsonValue &sale : listed)
        mark.listed.push_back(sale.toInteger());
    mark.keptAs = object.value(QStringLiteral("kept_as")).toString();
    mark.decidedBy = object.value(QStringLiteral("decided_by")).toString();
    mark.readBackTo = timeFrom(object.value(QStringLiteral("read_back_to")));
    if (const QJsonValue since = object.value(QStringLiteral("since")); since.isDouble())
        mark.since = since.toInteger();
    if (const QJsonValue at = object.value(QStringLiteral("caught_up_at")); at.isDouble())
        mark.caughtUpAt = at.toInteger();
    return mark;
}

LedgerTrouble remove(Database &database, const QString &name)
{
    return database.statement(QStringLiteral("DELETE FROM meta WHERE name = ?")).bind(name).run();
}

/// The table lets nothing be replaced that is there.
LedgerTrouble write(Database &database, const QString &name, const QString &value)
{
    if (LedgerTrouble failed = remove(database, name))
        return failed;
    return database.statement(QStringLiteral("INSERT INTO meta (name, value) VALUES (?, ?)"))
        .bind(name)
        .bind(value)
        .run();
}

LedgerResult<std::optional<RestoreMark>> readMark(Database &database)
{
    Statement read = database.statement(QStringLiteral("SELECT value FROM meta WHERE name = ?"));
    const LedgerResult<bool> row = read.bind(markName).next();
    if (!row)
        return Unexpected{row.error()};
    return *row ? std::optional(markFrom(read.text(0))) : std::nullopt;
}

/// The newest date that was heard of a sale: what is made after that sale is younger still.
LedgerTrouble readKnown(Database &copy, RestoreMark &mark)
{
    Statement newest = copy.statement(
        QStringLiteral("SELECT (SELECT known_since FROM sale WHERE known_since IS NOT NULL ORDER BY id DESC LIMIT 1), "
                       "(SELECT coalesce(max(id), 0) FROM bulk_run)"));
    if (const LedgerResult<bool> row = newest.next(); !row)
        return row.error();
    mark.since = newest.optionalInteger(0);
    mark.lastRun = newest.integer(1);
    Statement listed = copy.statement(
        QStringLiteral("SELECT id FROM sale WHERE provider_reference IS NOT NULL ORDER BY id DESC LIMIT ?"));
    mark.listed.clear();
    return listed.bind(qint64(RestoreMark::mostListed)).eachRow([&](const Statement &row) {
        mark.listed.push_back(row.integer(0));
    });
}

LedgerTrouble writeNewestForeign(Database &copy)
{
    const auto newest = copy.valueOf(QStringLiteral("SELECT coalesce(max(id), 0) FROM foreign_recharge"));
    return newest ? write(copy, knownName, newest->toString()) : LedgerTrouble(newest.error());
}

} // namespace

SqliteRestoreMarks::SqliteRestoreMarks(std::shared_ptr<LedgerFile> file)
    : m_file(std::move(file))
    , m_database(m_file->database())
{ }

SqliteRestoreMarks::~SqliteRestoreMarks() = default;

LedgerTrouble SqliteRestoreMarks::begin(Database &copy, RestoreMark mark, const QString &tail)
{
    const LedgerResult<std::optional<RestoreMark>> former = readMark(copy);
    if (!former)
        return former.error();
    mark.state = RestoreMark::State::CatchingUp;
    if (LedgerTrouble failed = readKnown(copy, mark))
        return failed;
    const bool isUnfinished = *former && (*former)->state == RestoreMark::State::CatchingUp;
    if (*former) // what that one forgot may still be a line of a list
        mark.since = mark.since && (*former)->since ? std::min(mark.since, (*former)->since) : std::nullopt;
    if (isUnfinished) {
        mark.listed = (*former)->listed;
    } else if (LedgerTrouble failed = writeNewestForeign(copy)) {
        return failed;
    }
    if (LedgerTrouble failed = remove(copy, RestoreSwap::givenUpName))
        return failed;
    if (LedgerTrouble failed = write(copy, RestoreSwap::tailName, tail))
        return failed;
    return write(copy, markName, textOf(mark));
}

LedgerResult<std::optional<RestoreMark>> SqliteRestoreMarks::mark()
{
    return readMark(m_database);
}

LedgerResult<bool> SqliteRestoreMarks::wasGivenUp()
{
    Statement read = m_database.statement(QStringLiteral("SELECT 1 FROM meta WHERE name = ?"));
    return read.bind(QString(RestoreSwap::givenUpName)).next();
}

LedgerResult<std::monostate> SqliteRestoreMarks::forgetGivenUp()
{
    const LedgerTrouble failed = remove(m_database, RestoreSwap::givenUpName);
    return failed ? LedgerResult<std::monostate>(Unexpected{*failed}) : std::monostate{};
}

LedgerResult<RestoreFound> SqliteRestoreMarks::found()
{
    Statement read = m_database.statement(
        QStringLiteral("SELECT count(*), coalesce(sum(face_value), 0) FROM foreign_recharge AS recharge "
                       "WHERE id > (SELECT CAST(value AS INTEGER) FROM meta WHERE name = ?) AND %1")
            .arg(balancerows::notOurs()));
    const LedgerResult<bool> row = read.bind(knownName).next();
    if (!row)
        return Unexpected{row.error()};
    return RestoreFound{static_cast<int>(read.integer(0)), Money::fromCentimes(read.integer(1))};
}

LedgerResult<std::monostate> SqliteRestoreMarks::keep(const RestoreMark &mark)
{
    Transaction step(m_database);
    LedgerTrouble failed = step.begin();
    if (!failed)
        failed = write(m_database, markName, textOf(mark));
    if (!failed)
        failed = step.commit();
    return failed ? LedgerResult<std::monostate>(Unexpected{*failed}) : std::monostate{};
}

LedgerResult<std::optional<ForeignRecharge>> SqliteRestoreMarks::foreignLike(
    const SaleOrder &order, const QDateTime &sinceUtc, const QDateTime &undatedUtc)
{
    Statement read = m_database.statement(balancerows::foreignSelect()
        + QStringLiteral("WHERE (recharge.made_utc >= ? OR (recharge.made_utc IS NULL AND recharge.seen_utc >= ?)) "
                         "AND (recharge.face_value IS NULL OR recharge.face_value = ?) AND ")
        + balancerows::notOurs()
        + QStringLiteral(" ORDER BY coalesce(recharge.made_utc, recharge.seen_utc) DESC, recharge.id DESC"));
    read.bind(rows::msOf(sinceUtc)).bind(rows::msOf(undatedUtc)).bind(order.faceValue.centimes());
    for (;;) {
        const LedgerResult<bool> row = read.next();
        if (!row)
            return Unexpected{row.error()};
        if (!*row)
            return std::optional<ForeignRecharge>();
        ForeignRecharge recharge = balancerows::foreignFrom(read);
        const Verdict verdict = recharge.record.status.verdict();
        const auto phone = Msisdn::parse(recharge.record.phone); // as the provider writes it
        if (phone && *phone == order.phone && verdict != Verdict::Failed && verdict != Verdict::Refunded)
            return std::optional(std::move(recharge));
    }
}

} // namespace taabia
