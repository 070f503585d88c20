// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/openledger.h"

#include "ledger/database.h"
#include "ledger/migrations.h"
#include "ledger/saledays.h"
#include "ledger/transaction.h"
#include "ledger/upgradecopies.h"

#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <QVariant>

namespace taabia {

namespace {

/// SQLite takes an empty file for a new database and throws its write-ahead log away. A log without its database is a
/// ledger that lost its file, though, and nothing to start afresh on.
LedgerTrouble refuseEmptied(const QString &path)
{
    if (QFileInfo(path).size() > 0 || QFileInfo(path + QLatin1String("-wal")).size() == 0)
        return std::nullopt;
    return trouble(
        LedgerError::Kind::Damaged, QStringLiteral("%1 is empty or missing, but its write-ahead log is not").arg(path));
}

enum class Identity { Ledger, New };

/// Whose file is it? Reads; changes nothing.
LedgerResult<Identity> identify(Database &database, int newestSchema)
{
    const auto application = database.valueOf(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return Unexpected{application.error()};
    const auto objects = database.valueOf(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!objects)
        return Unexpected{objects.error()};
    const auto schema = schemaNumber(database);
    if (!schema)
        return Unexpected{schema.error()};

    if (application->toInt() == 0 && objects->toLongLong() == 0 && *schema == 0)
        return Identity::New;
    if (application->toInt() != ledgerApplicationId)
        return Unexpected{trouble(LedgerError::Kind::Foreign,
            QStringLiteral("%1 belongs to another program (application_id %2)")
                .arg(database.path())
                .arg(application->toInt()))};
    if (*schema > newestSchema)
        return Unexpected{trouble(LedgerError::Kind::FromTheFuture,
            QStringLiteral("%1 has schema %2; this program knows up to %3")
                .arg(database.path())
                .arg(*schema)
                .arg(newestSchema))};
    if (*schema < 1)
        return Unexpected{trouble(LedgerError::Kind::Damaged,
            QStringLiteral("%1 calls itself a ledger of schema %2").arg(database.path()).arg(*schema))};
    return Identity::Ledger;
}

/// The names of everything in the schema: "trigger sale_is_never_deleted".
LedgerResult<QSet<QString>> schemaObjects(Database &database)
{
    QSet<QString> names;
    Statement read = database.statement(QStringLiteral("SELECT type || ' ' || name FROM sqlite_schema"));
    if (LedgerTrouble failed = read.eachRow([&](const Statement &row) { names += row.text(0); }))
        return Unexpected{*failed};
    return names;
}

/// Everything that a whole ledger of this program has, learnt from one made in memory at the first call: what travels
/// in the program does not change while it runs.
LedgerResult<QSet<QString>> expectedObjects(const std::vector<Migration> &migrations)
{
    static QMutex mutex;
    static QSet<QString> known;
    const QMutexLocker locker(&mutex);
    if (!known.isEmpty())
        return known;
    const auto model = Database::open(QStringLiteral(":memory:"), Database::Access::ReadWrite);
    if (!model)
        return Unexpected{model.error()};
    if (LedgerTrouble failed = migrate(**model, migrations))
        return Unexpected{*failed};
    const auto made = schemaObjects(**model);
    if (made)
        known = *made;
    return made;
}

/// Cheap, and it notices a trigger or an index that somebody dropped. Names only, and only what is missing: SQLite
/// words some definitions anew from version to version, and an index that the owner added does no harm.
LedgerTrouble refuseIncomplete(Database &database, const std::vector<Migration> &migrations)
{
    const auto expected = expectedObjects(migrations);
    if (!expected)
        return expected.error();
    const auto found = schemaObjects(database);
    if (!found)
        return found.error();
    const QSet<QString> missing = *expected - *found;
    if (missing.isEmpty())
        return std::nullopt;
    return trouble(LedgerError::Kind::Damaged, QStringLiteral("%1 has no %2").arg(database.path(), *missing.begin()));
}

LedgerTrouble refuseOtherAccount(Database &database, const QString &clientCode)
{
    Statement read = database.statement(QStringLiteral("SELECT value FROM meta WHERE name = 'client_code'"));
    const LedgerResult<bool> row = read.next();
    if (!row)
        return row.error();
    if (!*row || read.text(0) == clientCode)
        return std::nullopt;
    return trouble(LedgerError::Kind::Foreign,
        QStringLiteral("%1 belongs to the account %2, not to %3").arg(database.path(), read.text(0), clientCode));
}

/// Writes the account into a ledger that has none yet. Also where a write-protected file is found out, because SQLite
/// opens one without a word.
LedgerTrouble bindToAccount(Database &database, const QString &clientCode)
{
    Transaction step(database);
    if (LedgerTrouble failed = step.begin())
        return failed;
    if (LedgerTrouble failed =
            database
                .statement(QStringLiteral("INSERT INTO meta (name, value) SELECT 'client_code', ? "
                                          "WHERE NOT EXISTS (SELECT 1 FROM meta WHERE name = 'client_code')"))
                .bind(clientCode)
                .run())
        return failed;
    return step.commit();
}

} // namespace

LedgerResult<std::unique_ptr<Database>> openLedgerForWriting(
    const QString &path, const QString &clientCode, Upgrade upgrade)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Unexpected{
            trouble(LedgerError::Kind::Unwritable, QStringLiteral("cannot make the folder of %1").arg(path))};
    if (LedgerTrouble refused = refuseEmptied(path))
        return Unexpected{*refused};
    auto opened = Database::open(path, Database::Access::ReadWrite);
    if (!opened)
        return opened;
    Database &database = **opened;

    const std::vector<Migration> migrations = embeddedMigrations();
    const auto identity = identify(database, migrations.back().number);
    if (!identity)
        return Unexpected{identity.error()};
    if (*identity == Identity::Ledger) {
        if (LedgerTrouble refused = refuseOtherAccount(database, clientCode))
            return Unexpected{*refused};
    }
    const LedgerResult<int> schema = schemaNumber(database);
    if (!schema)
        return Unexpected{schema.error()};
    const int newest = migrations.back().number;
    if (upgrade == Upgrade::AfterACopy && *identity == Identity::Ledger
        && *schema < newest) { // before anything else touches the file
        if (LedgerTrouble refused = UpgradeCopies::make(path, *schema + 1, QDateTime::currentDateTimeUtc()))
            return Unexpected{*refused};
    }
    if (LedgerTrouble failed = database.makeDurable())
        return Unexpected{*failed};
    if (LedgerTrouble failed = migrate(database, migrations))
        return Unexpected{*failed};
    if (LedgerTrouble refused = refuseIncomplete(database, migrations))
        return Unexpected{*refused};
    if (LedgerTrouble failed = bindToAccount(database, clientCode))
        return Unexpected{*failed};
    if (LedgerTrouble failed = saledays::fillIn(database))
        return Unexpected{*failed};
    return opened;
}

LedgerResult<std::unique_ptr<Database>> openLedgerForReading(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Unexpected{trouble(LedgerError::Kind::NotFound, QStringLiteral("there is no %1").arg(path))};
    auto opened = Database::open(path, Database::Access::ReadOnly);
    if (!opened)
        return opened;
    const int newest = embeddedMigrations().back().number;
    const auto identity = identify(**opened, newest);
    if (!identity)
        return Unexpected{identity.error()};
    const auto schema = schemaNumber(**opened);
    if (!schema)
        return Unexpected{schema.error()};
    if (*schema < newest)
        return Unexpected{trouble(LedgerError::Kind::Busy,
            QStringLiteral("%1 still has schema %2: the till must open it first").arg(path).arg(*schema))};
    return opened;
}

} // namespace taabia
