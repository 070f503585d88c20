// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/storefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <utility>

namespace taabia {

namespace {

constexpr int applicationId = 0x54614253; // "TaBS"
constexpr int schemaVersion = 1;

const char *const schema[] = {
    "CREATE TABLE account (id INTEGER PRIMARY KEY CHECK (id = 1), balance INTEGER NOT NULL, webhook_url TEXT NOT NULL,"
    " ip_whitelist TEXT NOT NULL, created_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL)",
    // AUTOINCREMENT: a number that was forgotten after 30 days is never given out again.
    "CREATE TABLE recharge (id INTEGER PRIMARY KEY AUTOINCREMENT, external_reference TEXT UNIQUE, phone TEXT NOT NULL,"
    " operator TEXT NOT NULL, value INTEGER NOT NULL, billed INTEGER NOT NULL, type TEXT NOT NULL,"
    " status INTEGER NOT NULL, charged INTEGER NOT NULL, created_ms INTEGER NOT NULL, executed_ms INTEGER,"
    " timeline TEXT NOT NULL, next_step INTEGER NOT NULL, due_ms INTEGER)",
    "CREATE INDEX recharge_due ON recharge (due_ms) WHERE due_ms IS NOT NULL",
    "CREATE INDEX recharge_created ON recharge (created_ms)",
    "CREATE TABLE latecomer (id INTEGER PRIMARY KEY, due_ms INTEGER NOT NULL, external_reference TEXT,"
    " phone TEXT NOT NULL, operator TEXT NOT NULL, value INTEGER NOT NULL, type TEXT NOT NULL, timeline TEXT NOT NULL)",
    "CREATE TABLE lost (external_reference TEXT PRIMARY KEY, created_ms INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE delivery (id INTEGER PRIMARY KEY AUTOINCREMENT, payload BLOB NOT NULL, failures INTEGER NOT NULL,"
    " due_ms INTEGER NOT NULL)",
    "CREATE INDEX delivery_due ON delivery (due_ms)",
};

bool execute(const QSqlDatabase &db, const QString &sql, QString &problem)
{
    QSqlQuery query(db);
    if (query.exec(sql))
        return true;
    problem = query.lastError().databaseText();
    return false;
}

/// A pragma's or query's single number; -1 if it cannot be had.
int number(const QSqlDatabase &db, const QString &sql, QString &problem)
{
    QSqlQuery query(db);
    if (query.exec(sql) && query.next())
        return query.value(0).toInt();
    problem = query.lastError().databaseText();
    return -1;
}

bool create(const QSqlDatabase &db, const WorldSeed &seed, QString &problem)
{
    for (const char *const statement : schema) {
        if (!execute(db, QString::fromLatin1(statement), problem))
            return false;
    }
    const QString account = QStringLiteral("INSERT INTO account VALUES (1, %1, '', '', %2, %2)")
                                .arg(seed.balance.centimes())
                                .arg(seed.nowMs);
    return execute(db, account, problem)
        && execute(db, QStringLiteral("PRAGMA application_id = %1").arg(applicationId), problem)
        && execute(db, QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion), problem);
}

bool adopt(const QSqlDatabase &db, QString &problem)
{
    const int owner = number(db, QStringLiteral("PRAGMA application_id"), problem);
    const int version = number(db, QStringLiteral("PRAGMA user_version"), problem);
    if (owner != applicationId)
        problem = QStringLiteral("it belongs to another program");
    else if (version > schemaVersion)
        problem = QStringLiteral("it was written by a newer version of this program");
    else if (version != schemaVersion)
        problem = QStringLiteral("its version is unknown");
    else
        return true;
    return false;
}

bool prepare(const QSqlDatabase &db, const WorldSeed &seed, QString &problem)
{
    // EXCLUSIVE: a second sandbox on the same file fails to start instead of mixing into this one's world.
    if (!execute(db, QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"), problem)
        || !execute(db, QStringLiteral("BEGIN IMMEDIATE"), problem))
        return false;
    const int tables = number(db, QStringLiteral("SELECT count(*) FROM sqlite_master"), problem);
    if (tables < 0)
        return false;
    const bool ready = tables == 0 ? create(db, seed, problem) : adopt(db, problem);
    QString ignored; // the first problem is the one to tell
    if (!execute(db, ready ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"), ready ? problem : ignored)
        || !ready)
        return false;
    return execute(db, QStringLiteral("PRAGMA journal_mode = WAL"), problem)
        && execute(db, QStringLiteral("PRAGMA synchronous = FULL"), problem);
}

} // namespace

Expected<QSqlDatabase, QString> openStoreFile(const QString &file, const WorldSeed &seed)
{
    if (!file.isEmpty())
        QDir().mkpath(QFileInfo(file).absolutePath());
    const QString name = QStringLiteral("sandbox-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    db.setDatabaseName(file.isEmpty() ? QStringLiteral(":memory:") : file);
    db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=500"));
    QString problem;
    bool ready = db.open();
    if (ready)
        ready = prepare(db, seed, problem);
    else
        problem = db.lastError().databaseText();
    if (ready)
        return db;
    closeStoreFile(std::exchange(db, QSqlDatabase()));
    return Unexpected{QStringLiteral("The sandbox's data file %1 cannot be used: %2.").arg(file, problem)};
}

void closeStoreFile(QSqlDatabase database)
{
    const QString name = database.connectionName();
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

} // namespace taabia
