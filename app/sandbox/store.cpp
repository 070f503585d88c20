// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/store.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <utility>

namespace taabia {

namespace {

QVariant nullable(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant nullable(const QString &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}

std::optional<qint64> optionalNumber(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

const char *const rechargeColumns = "SELECT id, external_reference, phone, operator, value, billed, type, status,"
                                    " charged, created_ms, executed_ms, timeline, next_step, due_ms FROM recharge ";

StoredRecharge rechargeFrom(const QSqlQuery &row)
{
    StoredRecharge recharge;
    recharge.id = row.value(0).toLongLong();
    recharge.externalReference = row.value(1).toString();
    recharge.phone = row.value(2).toString();
    recharge.op = row.value(3).toString();
    recharge.value = Money::fromCentimes(row.value(4).toLongLong());
    recharge.billed = Money::fromCentimes(row.value(5).toLongLong());
    recharge.type = row.value(6).toString();
    recharge.status = row.value(7).toInt();
    recharge.charged = row.value(8).toBool();
    recharge.createdMs = row.value(9).toLongLong();
    recharge.executedMs = optionalNumber(row.value(10));
    recharge.timeline = row.value(11).toString();
    recharge.nextStep = row.value(12).toInt();
    recharge.dueMs = optionalNumber(row.value(13));
    return recharge;
}

} // namespace

Expected<std::unique_ptr<Store>, QString> Store::open(const QString &file, const WorldSeed &seed)
{
    const Expected<QSqlDatabase, QString> database = openStoreFile(file, seed);
    if (!database)
        return Unexpected{database.error()};
    return std::unique_ptr<Store>(new Store(*database));
}

Store::Store(QSqlDatabase database)
    : m_database(std::move(database))
{ }

Store::~Store()
{
    closeStoreFile(std::exchange(m_database, QSqlDatabase()));
}

QSqlQuery Store::run(const QString &sql, std::initializer_list<QVariant> values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool done = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        m_spoilt = true;
    return query;
}

void Store::begin()
{
    m_spoilt = false;
    run(QStringLiteral("BEGIN"));
}

bool Store::commit()
{
    if (!m_spoilt)
        run(QStringLiteral("COMMIT"));
    if (!m_spoilt)
        return true;
    rollback();
    return false;
}

void Store::rollback()
{
    run(QStringLiteral("ROLLBACK"));
}

StoredAccount Store::account()
{
    QSqlQuery row =
        run(QStringLiteral("SELECT balance, webhook_url, ip_whitelist, created_ms, updated_ms FROM account"));
    if (!row.next())
        return {};
    return {Money::fromCentimes(row.value(0).toLongLong()), row.value(1).toString(), row.value(2).toString(),
        row.value(3).toLongLong(), row.value(4).toLongLong()};
}

void Store::setBalance(Money balance)
{
    run(QStringLiteral("UPDATE account SET balance = ?"), {balance.centimes()});
}

void Store::setAccess(const QString &webhookUrl, const QString &ipWhitelist, qint64 nowMs)
{
    // An empty QString may be a null one, which SQL would take for NULL.
    const QString empty = QLatin1String("");
    run(QStringLiteral("UPDATE account SET webhook_url = ?, ip_whitelist = ?, updated_ms = ?"),
        {webhookUrl.isEmpty() ? empty : webhookUrl, ipWhitelist.isEmpty() ? empty : ipWhitelist, nowMs});
}

qint64 Store::insert(const StoredRecharge &r)
{
    const QString timeline = r.timeline.isEmpty() ? QLatin1String("") : r.timeline;
    const QSqlQuery query =
        run(QStringLiteral("INSERT INTO recharge (external_reference, phone, operator, value, billed, type, status,"
                           " charged, created_ms, executed_ms, timeline, next_step, due_ms)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {nullable(r.externalReference), r.phone, r.op, r.value.centimes(), r.billed.centimes(), r.type, r.status,
                r.charged ? 1 : 0, r.createdMs, nullable(r.executedMs), timeline, r.nextStep, nullable(r.dueMs)});
    return query.lastInsertId().toLongLong();
}

void Store::updateProgress(const StoredRecharge &r)
{
    run(QStringLiteral("UPDATE recharge SET status = ?, charged = ?, executed_ms = ?, next_step = ?, due_ms = ?"
                       " WHERE id = ?"),
        {r.status, r.charged ? 1 : 0, nullable(r.executedMs), r.nextStep, nullable(r.dueMs), r.id});
}

std::optional<StoredRecharge> Store::one(const QString &condition, std::initializer_list<QVariant> values)
{
    QSqlQuery row = run(QString::fromLatin1(rechargeColumns) + condition, values);
    return row.next() ? std::optional(rechargeFrom(row)) : std::nullopt;
}

std::optional<StoredRecharge> Store::byReference(const QString &externalReference)
{
    return one(QStringLiteral("WHERE external_reference = ?"), {externalReference});
}

std::optional<StoredRecharge> Store::byId(qint64 id)
{
    return one(QStringLiteral("WHERE id = ?"), {id});
}

std::optional<StoredRecharge> Store::nextDue()
{
    return one(QStringLiteral("WHERE due_ms IS NOT NULL ORDER BY due_ms, id LIMIT 1"), {});
}

std::vector<StoredRecharge> Store::newestFirst(qint64 offset, int count)
{
    std::vector<StoredRecharge> page;
    QSqlQuery rows = run(
        QString::fromLatin1(rechargeColumns) + QStringLiteral("ORDER BY id DESC LIMIT ? OFFSET ?"), {count, offset});
    while (rows.next())
        page.push_back(rechargeFrom(rows));
    return page;
}

qint64 Store::count()
{
    QSqlQuery row = run(QStringLiteral("SELECT count(*) FROM recharge"));
    return row.next() ? row.value(0).toLongLong() : 0;
}

Money Store::billedBetween(qint64 fromMs, qint64 untilMs)
{
    QSqlQuery row = run(QStringLiteral("SELECT coalesce(sum(billed), 0) FROM recharge"
                                       " WHERE created_ms >= ? AND created_ms < ? AND charged = 1"),
        {fromMs, untilMs});
    return row.next() ? Money::fromCentimes(row.value(0).toLongLong()) : Money();
}

void Store::insertLatecomer(const Latecomer &late)
{
    run(QStringLiteral("INSERT INTO latecomer (due_ms, external_reference, phone, operator, value, type, timeline)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {late.dueMs, nullable(late.order.externalReference), late.order.phone.national(), wireName(late.order.op),
            late.order.value.centimes(), late.order.type, late.timeline});
}

std::optional<Latecomer> Store::nextLatecomer()
{
    QSqlQuery row = run(QStringLiteral("SELECT id, due_ms, phone, operator, value, type, external_reference, timeline"
                                       " FROM latecomer ORDER BY due_ms, id LIMIT 1"));
    if (!row.next())
        return std::nullopt;
    const Expected<Msisdn, MsisdnError> phone = Msisdn::parse(row.value(2).toString());
    const std::optional<Operator> op = operatorFromName(row.value(3).toString());
    if (!phone || !op) {
        m_spoilt = true; // nothing that this class wrote
        return std::nullopt;
    }
    return Latecomer{row.value(0).toLongLong(), row.value(1).toLongLong(),
        {*phone, *op, Money::fromCentimes(row.value(4).toLongLong()), row.value(5).toString(), row.value(6).toString()},
        row.value(7).toString()};
}

void Store::removeLatecomer(qint64 id)
{
    run(QStringLiteral("DELETE FROM latecomer WHERE id = ?"), {id});
}

bool Store::markLost(const QString &externalReference, qint64 nowMs)
{
    const QSqlQuery query = run(QStringLiteral("INSERT OR IGNORE INTO lost VALUES (?, ?)"), {externalReference, nowMs});
    return query.numRowsAffected() == 1;
}

void Store::insertDelivery(const QByteArray &payload, qint64 dueMs)
{
    run(QStringLiteral("INSERT INTO delivery (payload, failures, due_ms) VALUES (?, 0, ?)"), {payload, dueMs});
}

std::optional<PendingDelivery> Store::nextDelivery()
{
    QSqlQuery row =
        run(QStringLiteral("SELECT id, payload, failures, due_ms FROM delivery ORDER BY due_ms, id LIMIT 1"));
    if (!row.next())
        return std::nullopt;
    return PendingDelivery{
        row.value(0).toLongLong(), row.value(1).toByteArray(), row.value(2).toInt(), row.value(3).toLongLong()};
}

void Store::postponeDelivery(qint64 id, qint64 dueMs)
{
    run(QStringLiteral("UPDATE delivery SET failures = failures + 1, due_ms = ? WHERE id = ?"), {dueMs, id});
}

void Store::removeDelivery(qint64 id)
{
    run(QStringLiteral("DELETE FROM delivery WHERE id = ?"), {id});
}

void Store::forgetBefore(qint64 ms)
{
    // Asked first, because a DELETE takes the write lock even where there is nothing to delete.
    const auto anyIn = [&](const QString &table) {
        return run(QStringLiteral("SELECT 1 FROM %1 WHERE created_ms < ? LIMIT 1").arg(table), {ms}).next();
    };
    for (const QString &table : {QStringLiteral("recharge"), QStringLiteral("lost")}) {
        if (anyIn(table))
            run(QStringLiteral("DELETE FROM %1 WHERE created_ms < ?").arg(table), {ms});
    }
}

} // namespace taabia
