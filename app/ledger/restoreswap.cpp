// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/restoreswap.h"

#include "domain/moroccotime.h"
#include "ledger/database.h"
#include "ledger/ledgerdisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVariant>

namespace taabia {

namespace {

constexpr QLatin1String successorEnd(".successor");
constexpr QLatin1String log("-wal");
constexpr QLatin1String logIndex("-shm");
constexpr QLatin1String journal("-journal");

QString asideStem(const QString &ledger)
{
    const QFileInfo file(ledger);
    return file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QLatin1String("-before-restore-");
}

/// Those that wait, the newest one last.
QStringList successors(const QString &ledger)
{
    const QFileInfo stem(asideStem(ledger));
    QStringList found;
    for (const QString &name : QDir(stem.absolutePath())
                                   .entryList({stem.fileName() + QLatin1String("*.sqlite") + successorEnd},
                                       QDir::Files | QDir::Hidden, QDir::Name))
        found += stem.absolutePath() + QLatin1Char('/') + name;
    return found;
}

LedgerTrouble cannot(const QString &what, const QString &path)
{
    return trouble(LedgerError::Kind::Unwritable, QStringLiteral("restoring: cannot %1 %2").arg(what, path));
}

/// Folds the log into the ledger, so that one file goes aside and not two. Empty: it cannot be read, and then nobody
/// knows how far it was written.
std::optional<QString> foldedTail(const QString &ledger)
{
    if (QFileInfo(ledger).size() == 0)
        return std::nullopt; // SQLite would take it for a new one, and throw its log away
    {
        // One that cannot be read goes aside as it is: who opens it for writing may already throw its log away.
        const auto looked = Database::open(ledger, Database::Access::ReadOnly);
        if (!looked || !RestoreSwap::tailOf(**looked))
            return std::nullopt;
    }
    const auto database = Database::open(ledger, Database::Access::ReadWrite);
    if (!database)
        return std::nullopt;
    (void)(*database)->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    const LedgerResult<QString> tail = RestoreSwap::tailOf(**database);
    return tail ? std::optional(*tail) : std::nullopt;
}

/// What was shown to whoever decided; empty: it could not be shown, or not be read again.
QString shownTail(const QString &successor)
{
    const auto database = Database::open(successor, Database::Access::ReadOnly);
    if (!database)
        return {};
    Statement read = (*database)->statement(QStringLiteral("SELECT value FROM meta WHERE name = ?"));
    const LedgerResult<bool> row = read.bind(QString(RestoreSwap::tailName)).next();
    return row && *row ? read.text(0) : QString();
}

/// Whoever decided is told of it. A disk that does not take the note is no reason to leave the successor there.
void noteGivenUp(const QString &ledger, const QString &successor)
{
    const auto database = Database::open(ledger, Database::Access::ReadWrite);
    if (!database)
        return;
    const QString name(RestoreSwap::givenUpName);
    Statement note = (*database)->statement(QStringLiteral(
        "INSERT INTO meta (name, value) SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM meta WHERE name = ?)"));
    (void)note.bind(name).bind(QFileInfo(successor).fileName()).bind(name).run();
}

} // namespace

namespace RestoreSwap {

QString realPath(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    if (file.isSymLink()) // its file has gone aside
        return realPath(file.symLinkTarget());
    return QFileInfo(file.absolutePath()).canonicalFilePath() + QLatin1Char('/') + file.fileName();
}

QString copyBeside(const QString &ledger)
{
    return ledger + QLatin1String(".looked-at");
}

void dropCopy(const QString &ledger)
{
    const QString copy = copyBeside(ledger);
    for (const QString &path : {copy, copy + log, copy + logIndex, copy + journal})
        QFile::remove(path);
}

QString nameAside(const QString &ledger, const QDateTime &nowUtc)
{
    const QString stem = asideStem(ledger) + MoroccoTime::inName(nowUtc);
    QString path = stem + QLatin1String(".sqlite");
    const auto isTaken = [](const QString &name) {
        return QFileInfo::exists(name) || QFileInfo::exists(name + log) || QFileInfo::exists(successorOf(name));
    };
    for (int other = 2; isTaken(path); ++other)
        path = QStringLiteral("%1-%2.sqlite").arg(stem).arg(other);
    return path;
}

QString successorOf(const QString &aside)
{
    return aside + successorEnd;
}

LedgerResult<QString> tailOf(Database &ledger)
{
    QStringList numbers;
    for (const char *table : {"sale", "shift", "closing", "cash_movement", "customer_change", "receipt",
             "person_change", "pin_change", "bulk_run"}) {
        const LedgerResult<QVariant> newest =
            ledger.valueOf(QStringLiteral("SELECT coalesce(max(rowid), 0) FROM %1").arg(QLatin1String(table)));
        if (!newest)
            return Unexpected{newest.error()};
        numbers += newest->toString();
    }
    return numbers.join(QLatin1Char(' '));
}

LedgerTrouble finish(const QString &ledger)
{
    FolderWork work;
    return finish(ledger, work);
}

LedgerTrouble finish(const QString &ledger, FolderWork &work)
{
    dropCopy(ledger);
    QStringList waiting = successors(ledger);
    if (waiting.isEmpty())
        return std::nullopt;
    const QString successor = waiting.takeLast();
    for (const QString &older : waiting) { // decided for, and then decided anew
        if (!work.remove(older))
            return cannot(QStringLiteral("remove"), older);
    }
    QString aside = successor.chopped(successorEnd.size());
    const bool isUnderWay = QFileInfo::exists(aside) || QFileInfo::exists(aside + log);
    if (!isUnderWay && QFileInfo::exists(ledger)) {
        const std::optional<QString> tail = foldedTail(ledger);
        const QString shown = shownTail(successor);
        if (tail && !shown.isEmpty() && *tail != shown) {
            noteGivenUp(ledger, successor); // before it goes, so that no cut leaves neither
            return work.remove(successor) ? std::nullopt : cannot(QStringLiteral("remove"), successor);
        }
    }
    if (QFileInfo::exists(aside) && QFileInfo::exists(ledger)) {
        // A program that knows nothing of this has begun a new ledger in between: it is kept as well.
        aside = nameAside(ledger, QFileInfo(successor).lastModified().toUTC());
    }
    for (const QString &part : {QString(log), QString(journal), QString()}) {
        if (QFileInfo::exists(ledger + part) && !work.rename(ledger + part, aside + part))
            return cannot(QStringLiteral("put aside"), ledger + part);
    }
    if (const QString index = ledger + logIndex; QFileInfo::exists(index) && !work.remove(index)) // of no use alone
        return cannot(QStringLiteral("remove"), index);
    if (!work.rename(successor, ledger))
        return cannot(QStringLiteral("give its name to"), successor);
    QFile::remove(LedgerDisk::damagePath(ledger)); // that was of the other one
    return std::nullopt;
}

} // namespace RestoreSwap
} // namespace taabia
