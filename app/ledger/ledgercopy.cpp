// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgercopy.h"

#include "ledger/database.h"
#include "ledger/folderwork.h"
#include "ledger/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QVariant>

namespace taabia {

namespace {

constexpr qint64 slack = 1 << 20; ///< what a file system keeps for itself

QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
}

/// Removes what is left of a copy that was not finished; nothing else has such a name.
void removePart(const QString &part)
{
    QFile::remove(part + QLatin1String("-journal"));
    QFile::remove(part);
}

/// VACUUM INTO leaves its file to the system's cache, and a stick is pulled out early: a commit on the copy itself
/// makes SQLite wait until all of it has arrived, and its journal makes it wait for the folder. It writes what stands
/// there already.
LedgerTrouble makeDurable(const QString &path)
{
    const auto copy = Database::open(path, Database::Access::ReadWrite);
    LedgerTrouble failed = copy ? std::nullopt : LedgerTrouble(copy.error());
    for (const QString &pragma :
        {QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA fullfsync = ON")}) {
        if (!failed)
            failed = (*copy)->execute(pragma);
    }
    if (failed)
        return failed;
    const LedgerResult<int> schema = schemaNumber(**copy);
    return schema ? (*copy)->execute(QStringLiteral("PRAGMA user_version = %1").arg(*schema))
                  : LedgerTrouble(schema.error());
}

} // namespace

/// What tells a file of this program's, and how old it is.
struct LedgerCopy::Identity {
    int application = 0;
    int schema = 0;

    friend bool operator==(const Identity &, const Identity &) = default;

    static LedgerResult<Identity> of(Database &database)
    {
        const auto application = database.valueOf(QStringLiteral("PRAGMA application_id"));
        const auto schema = schemaNumber(database);
        if (!application || !schema)
            return Unexpected{application ? schema.error() : application.error()};
        return Identity{application->toInt(), *schema};
    }
};

LedgerCopy::LedgerCopy(QString ledgerFile)
    : m_ledgerFile(std::move(ledgerFile))
{ }

QString LedgerCopy::partOf(const QString &path)
{
    return path + QLatin1String(".part");
}

Expected<qint64, BackupError> LedgerCopy::make(const QString &path, const Check &check, const GoOn &goOn) const
{
    const QString part = partOf(path);
    if (QFileInfo(part).size() > 0) // of a run that a crash ended
        removePart(part);
    Identity original;
    const std::function<Trouble()> steps[] = {
        [&]() -> Trouble {
            const auto copied = copyTo(part);
            if (!copied)
                return copied.error();
            original = *copied;
            return std::nullopt;
        },
        [&]() -> Trouble {
            const LedgerTrouble failed = makeDurable(part);
            return failed ? Trouble(troubleWith(part, failed->detail)) : std::nullopt;
        },
        [&] { return verify(part, original, check); },
        [&]() -> Trouble {
            return FolderWork().rename(part, path)
                ? std::nullopt
                : Trouble(troubleWith(part, QStringLiteral("%1 cannot be given its name").arg(part)));
        },
    };
    Trouble trouble;
    for (const auto &step : steps) {
        if (goOn && !goOn())
            trouble = BackupError{BackupError::Kind::Stopped, part};
        else
            trouble = step();
        if (trouble)
            break;
    }
    removePart(part);
    if (trouble)
        return Unexpected{*trouble};
    if (const LedgerTrouble failed = makeDurable(path)) { // its name as well
        const BackupError error = troubleWith(path, failed->detail);
        removePart(path);
        return Unexpected{error};
    }
    return QFileInfo(path).size();
}

LedgerCopy::Trouble LedgerCopy::verify(const QString &part, const Identity &original, const Check &check) const
{
    const auto damaged = [](const QString &detail) { return BackupError{BackupError::Kind::CopyDamaged, detail}; };
    const auto copy = Database::open(part, Database::Access::ReadOnly);
    const auto made = copy ? Identity::of(**copy) : Unexpected{copy.error()};
    if (!made)
        return damaged(made.error().detail);
    if (*made != original)
        return damaged(QStringLiteral("%1 is not what was copied").arg(part));
    const LedgerResult<QVariant> verdict = (*copy)->valueOf(QStringLiteral("PRAGMA integrity_check"));
    if (!verdict || verdict->toString() != QLatin1String("ok"))
        return damaged(verdict ? verdict->toString() : verdict.error().detail);
    const LedgerTrouble objection = check ? check(**copy) : std::nullopt;
    return objection ? Trouble(damaged(objection->detail)) : std::nullopt;
}

Expected<LedgerCopy::Identity, BackupError> LedgerCopy::copyTo(const QString &path) const
{
    const auto unreadable = [](const QString &detail) {
        return Unexpected{BackupError{BackupError::Kind::SourceTroubled, detail}};
    };
    const auto source = QFileInfo::exists(m_ledgerFile) // else SQLite would say so less plainly
        ? Database::open(m_ledgerFile, Database::Access::ReadOnly)
        : Unexpected{trouble(LedgerError::Kind::NotFound, QStringLiteral("there is no %1").arg(m_ledgerFile))};
    const auto identity = source ? Identity::of(**source) : Unexpected{source.error()};
    if (!identity)
        return unreadable(identity.error().detail);
    if (identity->application != ledgerApplicationId)
        return unreadable(QStringLiteral("%1 is not a ledger").arg(m_ledgerFile));
    // The file is opened for reading alone; this pragma would keep the copy from being written too.
    LedgerTrouble failed = (*source)->execute(QStringLiteral("PRAGMA query_only = OFF"));
    if (!failed)
        failed = (*source)->execute(QStringLiteral("VACUUM INTO ") + quoted(QDir::toNativeSeparators(path)));
    if (!failed)
        return *identity;
    if (failed->kind == LedgerError::Kind::Damaged)
        return unreadable(failed->detail);
    if (failed->kind == LedgerError::Kind::Full) // a quota too, of which the file system tells nothing
        return Unexpected{BackupError{BackupError::Kind::Full, failed->detail}};
    return Unexpected{troubleWith(path, failed->detail)};
}

BackupError LedgerCopy::troubleWith(const QString &part, const QString &detail) const
{
    return troubleWriting(part, QFileInfo(m_ledgerFile).size() - QFileInfo(part).size(), detail);
}

BackupError LedgerCopy::troubleWriting(const QString &path, qint64 missing, const QString &detail)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QFileInfo info(folder);
    if (!info.isDir())
        return {BackupError::Kind::FolderMissing, detail};
    const QStorageInfo storage(folder);
    if (!info.isWritable() || storage.isReadOnly())
        return {BackupError::Kind::ReadOnly, detail};
    if (storage.isValid() && storage.bytesAvailable() < missing + slack)
        return {BackupError::Kind::Full, detail};
    return {BackupError::Kind::Failed, detail};
}

} // namespace taabia
