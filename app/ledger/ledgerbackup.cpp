// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerbackup.h"

#include "domain/moroccotime.h"
#include "ledger/chainverifier.h"
#include "ledger/database.h"
#include "ledger/folderwork.h"
#include "ledger/ledgercopy.h"
#include "ledger/migrations.h"
#include "ledger/openledger.h"
#include "ports/datadisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace taabia {

namespace {

using Kind = BackupError::Kind;

QString plainEnd()
{
    return QStringLiteral(".sqlite");
}

QString partEnd()
{
    return QStringLiteral(".part");
}

/// As a person would find it who restores it: the till's ledger as this program keeps it.
LedgerTrouble refuseUnfinished(Database &copy)
{
    const LedgerResult<int> schema = schemaNumber(copy);
    if (!schema)
        return schema.error();
    if (*schema == embeddedMigrations().back().number)
        return std::nullopt;
    return trouble(LedgerError::Kind::Damaged, QStringLiteral("a copy of schema %1").arg(*schema));
}

/// A name of ours and nothing else: it is read from a file that anybody can write to.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.contains(QLatin1Char('/')) && !name.contains(QLatin1Char('\\'))
        && !name.contains(QLatin1Char('*')) && !name.contains(QLatin1Char('?')) && !name.contains(QLatin1Char('['))
        && name != QLatin1String(".") && name != QLatin1String("..");
}

bool isAnyThere(const QDir &folder, const QString &name)
{
    return !folder
                .entryList({name + QLatin1Char('.') + QLatin1Char('*'), name + QLatin1String("-chain-broken.*")},
                    QDir::Files | QDir::Hidden)
                .isEmpty();
}

/// False: it is another's. Where nothing can be written there is nobody to share with, and make() will say so.
bool claim(const QString &folder, const QString &name)
{
    if (isAnyThere(QDir(folder), name))
        return false;
    const QString part = LedgerCopy::partOf(QDir(folder).filePath(name + plainEnd()));
    return folder.isEmpty() || QFile(part).open(QIODevice::WriteOnly | QIODevice::NewOnly) || !QFileInfo::exists(part);
}

} // namespace

LedgerBackup::LedgerBackup(QString ledgerFile, QString kind, QByteArray chainKey, std::unique_ptr<FileSeal> seal)
    : m_ledgerFile(std::move(ledgerFile))
    , m_kind(std::move(kind))
    , m_chainKey(std::move(chainKey))
    , m_seal(std::move(seal))
{ }

/// Two backups within a second are two, also of two tills that know nothing of each other: whoever makes the empty file
/// of a name has the name.
QString LedgerBackup::nameFor(const QString &folder, const QDateTime &nowUtc)
{
    const QString first = m_kind + QLatin1Char('-') + MoroccoTime::inName(nowUtc);
    QString name = first;
    for (int copy = 2; !claim(folder, name); ++copy)
        name = first + QLatin1Char('-') + QString::number(copy);
    return name;
}

Expected<BackupMade, BackupError> LedgerBackup::make(const Wish &wish, const QDateTime &nowUtc, const GoOn &goOn)
{
    const QDir folder(wish.folder);
    if (wish.folder.isEmpty() || !folder.exists())
        return Unexpected{BackupError{Kind::FolderMissing, wish.folder}};
    const bool isSealed = !wish.lock.isEmpty();
    const QString half = folder.filePath(wish.name + plainEnd() + (isSealed ? FileSeal::suffix() : QString()));
    const QString plain = isSealed ? workFile() : half;
    removeWork();
    std::optional<BackupError> failed = tooLittleRoom(wish);
    const Copied copied = failed ? Copied(Unexpected{*failed}) : copyTo(plain, goOn);
    if (!copied)
        failed = copied.error();
    else if (isSealed)
        failed = seal(plain, half + partEnd(), wish.lock, goOn);
    removeWork();
    const QString made = isSealed ? half + partEnd() : half;
    QString path = half;
    if (copied && *copied)
        path.insert(folder.filePath(wish.name).size(), QLatin1String("-chain-broken"));
    if (!failed && made != path && !FolderWork().rename(made, path))
        failed = LedgerCopy::troubleWriting(path, 0, QStringLiteral("%1 cannot be given its name").arg(made));
    if (failed && copied)
        QFile::remove(made); // nobody had its name before
    // A disk that came back between the write and now says that all is well with it: what is left there goes.
    removeHalf(wish.folder, wish.name);
    if (failed)
        return Unexpected{*failed};
    return BackupMade{path, QFileInfo(path).size(), nowUtc, isSealed, *copied};
}

/// Where the copy would lie on the disk that the till sells on: a backup that cannot be made costs nothing, a sale
/// does. Elsewhere nobody else needs the room, and the disk itself tells when it is full.
std::optional<BackupError> LedgerBackup::tooLittleRoom(const Wish &wish) const
{
    const bool isSealed = !wish.lock.isEmpty();
    const int copies = (isSealed ? 1 : 0) + (isOnOwnDisk(wish.folder) ? 1 : 0);
    const QStorageInfo disk(QFileInfo(m_ledgerFile).absolutePath());
    if (copies == 0 || !disk.isValid() || disk.bytesTotal() <= 0) // some network drives do not say
        return std::nullopt;
    const qint64 bytes = QFileInfo(m_ledgerFile).size() + QFileInfo(m_ledgerFile + QLatin1String("-wal")).size();
    if (disk.bytesAvailable() >= copies * bytes + DataDisk::keptForSales)
        return std::nullopt;
    return BackupError{isSealed ? Kind::FullHere : Kind::Full,
        QStringLiteral("%1 of %2 bytes left for a copy of %3")
            .arg(disk.bytesAvailable())
            .arg(disk.bytesTotal())
            .arg(bytes)};
}

/// Gives the break in the copy's chain, if there is one.
LedgerBackup::Copied LedgerBackup::copyTo(const QString &path, const GoOn &goOn) const
{
    std::optional<ChainBreak> broken;
    bool isStopped = false;
    const auto check = [&](Database &copy) -> LedgerTrouble {
        if (LedgerTrouble unfinished = refuseUnfinished(copy))
            return unfinished;
        const auto ask = [&] {
            isStopped = isStopped || (goOn && !goOn());
            return !isStopped;
        };
        const auto verdict = ChainVerifier(copy, m_chainKey).verify(ask);
        if (!verdict)
            return verdict.error();
        broken = verdict->broken;
        return isStopped ? LedgerTrouble(trouble(LedgerError::Kind::Busy, QStringLiteral("stopped"))) : std::nullopt;
    };
    const auto bytes = LedgerCopy(m_ledgerFile).make(path, check, goOn);
    if (bytes)
        return broken;
    BackupError error = bytes.error();
    if (isStopped)
        error.kind = Kind::Stopped;
    else if (error.kind == Kind::Full && path == workFile())
        error.kind = Kind::FullHere;
    return Unexpected{error};
}

std::optional<BackupError> LedgerBackup::seal(
    const QString &plain, const QString &path, const QByteArray &lock, const GoOn &goOn) const
{
    if (!m_seal)
        return BackupError{Kind::NoKey, QStringLiteral("this till locks no backups")};
    const qint64 bytes = QFileInfo(plain).size();
    const FileSeal::Outcome fault = m_seal->seal(plain, path, lock, goOn);
    if (!fault)
        return std::nullopt;
    switch (fault->trouble) {
    case FileSeal::Trouble::NoKey:
        return BackupError{Kind::NoKey, fault->detail};
    case FileSeal::Trouble::Unreadable:
        return BackupError{Kind::Failed, fault->detail};
    case FileSeal::Trouble::Unwritable:
        return LedgerCopy::troubleWriting(path, bytes, fault->detail);
    case FileSeal::Trouble::NotWhole:
        return BackupError{Kind::CopyDamaged, fault->detail};
    case FileSeal::Trouble::Stopped:
        return BackupError{Kind::Stopped, fault->detail};
    }
    Q_UNREACHABLE();
}

/// Whatever its end is: a journal, the part that was being locked. The name was free before, so nothing else has it;
/// and what was finished is not half.
void LedgerBackup::removeHalf(const QString &folder, const QString &name)
{
    if (folder.isEmpty() || !isPlainName(name))
        return;
    const QDir dir(folder);
    const QString part = plainEnd() + QLatin1String("*") + partEnd() + QLatin1Char('*');
    for (const QString &file : dir.entryList({name + part}, QDir::Files | QDir::Hidden))
        QFile::remove(dir.filePath(file));
}

/// Each restore leaves a note of itself in what it has restored, which stays.
std::optional<QString> LedgerBackup::series()
{
    const auto ledger = openLedgerForReading(m_ledgerFile);
    if (!ledger)
        return std::nullopt;
    // The first link is of the chain's key alone. No two ledgers have the same second one; a new one has none before
    // its first person or shift.
    const LedgerResult<QVariant> life = (*ledger)->valueOf(
        QStringLiteral("SELECT coalesce((SELECT hex(hash) FROM chain_link WHERE number = 2), '') || "
                       "coalesce((SELECT max(done_utc) FROM override_record WHERE kind = 'restored'), '')"));
    return life ? std::optional(life->toString()) : std::nullopt;
}

Backup::Place LedgerBackup::look(const QString &folder)
{
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        return {};
    return {true, isOnOwnDisk(folder)};
}

bool LedgerBackup::isOnOwnDisk(const QString &folder) const
{
    return QStorageInfo(folder).rootPath() == QStorageInfo(QFileInfo(m_ledgerFile).absolutePath()).rootPath();
}

bool LedgerBackup::has(const QString &folder, const BackupRecord::Made &made)
{
    if (folder.isEmpty() || !isPlainName(made.name))
        return false;
    const QFileInfo file(QDir(folder).filePath(made.name));
    return file.isFile() && file.size() == made.bytes;
}

bool LedgerBackup::remove(const QString &folder, const BackupRecord::Made &made)
{
    return has(folder, made) && QFile::remove(QDir(folder).filePath(made.name));
}

Expected<QByteArray, BackupError> LedgerBackup::lockFor(const Secret &passphrase)
{
    const auto lock = m_seal ? m_seal->lockFor(passphrase) : std::nullopt;
    if (!lock)
        return Unexpected{BackupError{Kind::NoKey, QStringLiteral("no lock can be made now")}};
    return *lock;
}

QString LedgerBackup::workFile() const
{
    return QFileInfo(m_ledgerFile).absoluteDir().filePath(QStringLiteral("backup-to-be-locked.sqlite"));
}

/// Also what an earlier run left there, which a crash can.
void LedgerBackup::removeWork() const
{
    const QString work = workFile();
    for (const QString &end : {QString(), QStringLiteral("-journal"), partEnd(), partEnd() + QLatin1String("-journal")})
        QFile::remove(work + end);
}

} // namespace taabia
