// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/database.h"

#include <QSqlError>
#include <QUuid>
#include <QVariant>

namespace taabia {

namespace {

// Only a backup program or a curious person with a SQLite shell can hold the file; the till does not wait long for
// them.
constexpr int busyTimeoutMs = 500;

constexpr QLatin1String sqliteError("1"); // of ROLLBACK, prepared: no transaction is under way

} // namespace

LedgerResult<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    // Qt names connections globally; a name nobody else can have keeps two ledgers of one process apart.
    const QString name = QStringLiteral("taabia-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection.setConnectOptions(options);

    std::unique_ptr<Database> database(new Database(connection, path));
    connection = {};
    if (!database->m_connection.open())
        return Unexpected{troubleFrom(database->m_connection.lastError(), QStringLiteral("opening %1").arg(path))};
    if (LedgerTrouble failed = database->configure(access))
        return Unexpected{*failed};
    return database;
}

Database::Database(const QSqlDatabase &connection, QString path)
    : m_connection(connection)
    , m_path(std::move(path))
{ }

Database::~Database()
{
    m_prepared.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {}; // the last reference, or removeDatabase() complains
    QSqlDatabase::removeDatabase(name);
}

LedgerTrouble Database::configure(Access access)
{
    QStringList pragmas{
        QStringLiteral(
            "PRAGMA trusted_schema = OFF"), // a file can come from anywhere; its schema may not call functions
        QStringLiteral("PRAGMA cell_size_check = ON"), // notices a damaged page when it is read, not later
        QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA recursive_triggers = ON"), // so that REPLACE asks the DELETE triggers too
        QStringLiteral("PRAGMA temp_store = MEMORY"),
        QStringLiteral("PRAGMA cache_size = -6000"), // 6 MB, of nine readers: the upper levels of the indexes
    };
    if (access == Access::ReadOnly)
        pragmas += QStringLiteral("PRAGMA query_only = ON");
    for (const QString &pragma : pragmas) {
        if (LedgerTrouble failed = execute(pragma))
            return failed;
    }
    return std::nullopt;
}

LedgerTrouble Database::makeDurable()
{
    const LedgerResult<QVariant> mode = valueOf(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode)
        return mode.error();
    if (mode->toString() != QLatin1String("wal")) // a network drive without shared memory, for one
        return trouble(LedgerError::Kind::Unwritable,
            QStringLiteral("%1: this drive allows no write-ahead log (journal mode \"%2\")")
                .arg(m_path, mode->toString()));
    for (const QString &pragma : {
             QStringLiteral("PRAGMA synchronous = FULL"),
             QStringLiteral("PRAGMA fullfsync = ON"), // macOS: fsync() alone stops at the drive's cache
             QStringLiteral("PRAGMA checkpoint_fullfsync = ON"),
             QStringLiteral("PRAGMA journal_size_limit = 16777216"),
         }) {
        if (LedgerTrouble failed = execute(pragma))
            return failed;
    }
    return std::nullopt;
}

LedgerError Database::failed(const QSqlQuery &query, const QString &doing) const
{
    const LedgerError trouble = troubleFrom(query.lastError(), doing);
    if (m_heard)
        m_heard(trouble);
    return trouble;
}

Database::Prepared &Database::prepared(const QString &sql)
{
    std::unique_ptr<Prepared> &kept = m_prepared[sql];
    if (!kept || kept->trouble) {
        kept = std::make_unique<Prepared>(m_connection);
        kept->query.setForwardOnly(true);
        if (!kept->query.prepare(sql))
            kept->trouble = failed(kept->query, QStringLiteral("preparing \"%1\"").arg(sql));
    }
    return *kept;
}

Statement Database::statement(const QString &sql)
{
    const LedgerTrouble unfinished = finishRollBack();
    Prepared &kept = prepared(sql);
    return Statement(kept.query, unfinished ? unfinished : kept.trouble, m_heard);
}

void Database::rollBack()
{
    m_rollBackOwed = true;
    (void)finishRollBack();
}

LedgerTrouble Database::finishRollBack()
{
    if (!m_rollBackOwed)
        return std::nullopt;
    Prepared &kept = prepared(QStringLiteral("ROLLBACK"));
    if (kept.trouble)
        return kept.trouble;
    // After a full disk or an I/O error SQLite may have rolled back by itself; then there is nothing left to undo and
    // ROLLBACK fails, which is as good.
    if (!kept.query.exec() && kept.query.lastError().nativeErrorCode() != sqliteError)
        return failed(kept.query, QStringLiteral("rolling back"));
    m_rollBackOwed = false;
    return std::nullopt;
}

LedgerTrouble Database::execute(const QString &sql)
{
    if (LedgerTrouble unfinished = finishRollBack())
        return unfinished;
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failed(query, QStringLiteral("running \"%1\"").arg(sql));
    while (query.next()) { } // a statement stops at its first row until somebody reads on
    if (query.lastError().isValid())
        return failed(query, QStringLiteral("running \"%1\"").arg(sql));
    return std::nullopt;
}

LedgerResult<QVariant> Database::valueOf(const QString &sql)
{
    if (LedgerTrouble unfinished = finishRollBack())
        return Unexpected{*unfinished};
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql) || !query.next()) {
        if (query.lastError().isValid())
            return Unexpected{failed(query, QStringLiteral("reading \"%1\"").arg(sql))};
        return QVariant();
    }
    return query.value(0);
}

QStringList Database::preparedTexts() const
{
    QStringList texts;
    for (const auto &[sql, prepared] : m_prepared)
        texts += sql;
    return texts;
}

} // namespace taabia
