// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerbackup.h"

#include "domain/moroccotime.h"
#include "ledger/database.h"
#include "ledger/openledger.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

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

/// A name that nothing has: two backups within a second are two.
QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name + QLatin1String(".sqlite"));
    for (int copy = 2; QFileInfo::exists(path); ++copy)
        path = folder.filePath(QStringLiteral("%1-%2.sqlite").arg(name).arg(copy));
    return path;
}

} // namespace

LedgerBackup::LedgerBackup(QString ledgerFile, QString kind)
    : m_ledgerFile(std::move(ledgerFile))
    , m_kind(std::move(kind))
{ }

Expected<BackupMade, BackupError> LedgerBackup::make(const QString &folder, const QDateTime &nowUtc)
{
    const QDir dir(folder);
    if (folder.isEmpty() || !dir.exists())
        return Unexpected{BackupError{BackupError::Kind::FolderMissing, folder}};
    const QString day = MoroccoTime::fromUtc(nowUtc).toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    const QString path = freePath(dir, m_kind + QLatin1Char('-') + day);
    const QString part = path + QLatin1String(".part");
    removePart(part);

    Trouble trouble = copyTo(part);
    if (!trouble)
        trouble = makeDurable(part);
    if (trouble && trouble->kind == BackupError::Kind::Failed)
        trouble = troubleWith(folder, part, trouble->detail);
    if (!trouble)
        trouble = verify(part);
    if (!trouble && !QFile::rename(part, path))
        trouble = troubleWith(folder, part, QStringLiteral("%1 cannot be given its name").arg(part));
    if (trouble) {
        removePart(part);
        return Unexpected{*trouble};
    }
    return BackupMade{path, QFileInfo(path).size(), nowUtc};
}

LedgerBackup::Trouble LedgerBackup::copyTo(const QString &path) const
{
    const auto source = openLedgerForReading(m_ledgerFile);
    if (!source)
        return BackupError{BackupError::Kind::SourceTroubled, source.error().detail};
    // The file is opened for reading alone; this pragma would keep the copy from being written too.
    LedgerTrouble failed = (*source)->execute(QStringLiteral("PRAGMA query_only = OFF"));
    if (!failed)
        failed = (*source)->execute(QStringLiteral("VACUUM INTO ") + quoted(QDir::toNativeSeparators(path)));
    if (!failed)
        return std::nullopt;
    const bool unreadable = failed->kind == LedgerError::Kind::Damaged;
    return BackupError{unreadable ? BackupError::Kind::SourceTroubled : BackupError::Kind::Failed, failed->detail};
}

/// VACUUM INTO leaves its file to the system's cache, and a stick is pulled out early: a commit on the copy itself
/// makes SQLite wait until all of it has arrived. It writes what stands there already.
LedgerBackup::Trouble LedgerBackup::makeDurable(const QString &path)
{
    const auto copy = Database::open(path, Database::Access::ReadWrite);
    LedgerTrouble failed = copy ? std::nullopt : LedgerTrouble(copy.error());
    for (const QString &pragma :
        {QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA fullfsync = ON")}) {
        if (!failed)
            failed = (*copy)->execute(pragma);
    }
    if (failed)
        return BackupError{BackupError::Kind::Failed, failed->detail};
    const LedgerResult<QVariant> version = (*copy)->valueOf(QStringLiteral("PRAGMA user_version"));
    failed = version ? (*copy)->execute(QStringLiteral("PRAGMA user_version = %1").arg(version->toInt()))
                     : LedgerTrouble(version.error());
    return failed ? Trouble(BackupError{BackupError::Kind::Failed, failed->detail}) : std::nullopt;
}

/// As a person would who restores it: it opens as this till's ledger, and every page of it is sound.
LedgerBackup::Trouble LedgerBackup::verify(const QString &path) const
{
    const auto copy = openLedgerForReading(path);
    if (!copy)
        return BackupError{BackupError::Kind::CopyDamaged, copy.error().detail};
    const LedgerResult<QVariant> verdict = (*copy)->valueOf(QStringLiteral("PRAGMA integrity_check"));
    if (!verdict || verdict->toString() != QLatin1String("ok"))
        return BackupError{BackupError::Kind::CopyDamaged, verdict ? verdict->toString() : verdict.error().detail};
    return std::nullopt;
}

BackupError LedgerBackup::troubleWith(const QString &folder, const QString &part, const QString &detail) const
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return {BackupError::Kind::FolderMissing, detail};
    const QStorageInfo storage(folder);
    if (!info.isWritable() || storage.isReadOnly())
        return {BackupError::Kind::ReadOnly, detail};
    const qint64 missing = QFileInfo(m_ledgerFile).size() - QFileInfo(part).size();
    if (storage.isValid() && storage.bytesAvailable() < missing + slack)
        return {BackupError::Kind::Full, detail};
    return {BackupError::Kind::Failed, detail};
}

} // namespace taabia
