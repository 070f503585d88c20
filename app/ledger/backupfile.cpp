// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/backupfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace taabia {

namespace {

constexpr qint64 largest = 1 << 20; ///< bytes; what is longer is not ours

struct Named {
    BackupError::Kind kind;
    const char *name;
};

/// How the file calls them, so that the order in the source may change.
constexpr Named kindNames[] = {
    {BackupError::Kind::FolderMissing, "folder-missing"},
    {BackupError::Kind::ReadOnly, "read-only"},
    {BackupError::Kind::Full, "full"},
    {BackupError::Kind::FullHere, "full-here"},
    {BackupError::Kind::SourceTroubled, "source-troubled"},
    {BackupError::Kind::CopyDamaged, "copy-damaged"},
    {BackupError::Kind::NoKey, "no-key"},
    {BackupError::Kind::Stopped, "stopped"},
    {BackupError::Kind::Failed, "failed"},
    {BackupError::Kind::NotAllowed, "not-allowed"},
};

QString nameOf(BackupError::Kind kind)
{
    for (const Named &one : kindNames) {
        if (one.kind == kind)
            return QLatin1String(one.name);
    }
    return {};
}

BackupError::Kind kindOf(const QString &name)
{
    for (const Named &one : kindNames) {
        if (name == QLatin1String(one.name))
            return one.kind;
    }
    return BackupError::Kind::Failed;
}

QString textOf(const QDateTime &utc)
{
    return utc.toString(Qt::ISODateWithMs);
}

QDateTime timeIn(const QJsonObject &object, const QString &key)
{
    return QDateTime::fromString(object[key].toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject toJson(const BackupRecord::Made &made)
{
    return {{QStringLiteral("name"), made.name}, {QStringLiteral("at"), textOf(made.atUtc)},
        {QStringLiteral("bytes"), made.bytes}, {QStringLiteral("sealed"), made.isSealed},
        {QStringLiteral("chain_holds"), made.chainHolds}};
}

/// Empty: it is none.
std::optional<BackupRecord::Made> madeIn(const QJsonObject &object)
{
    const BackupRecord::Made made{object[QStringLiteral("name")].toString(), timeIn(object, QStringLiteral("at")),
        object[QStringLiteral("bytes")].toInteger(), object[QStringLiteral("sealed")].toBool(),
        object[QStringLiteral("chain_holds")].toBool(true)};
    return made.name.isEmpty() || !made.atUtc.isValid() ? std::nullopt : std::optional(made);
}

QJsonObject toJson(const BackupRecord &record)
{
    QJsonArray made;
    for (const BackupRecord::Made &one : record.made)
        made += toJson(one);
    QJsonObject object{{QStringLiteral("folder"), record.choice.folder},
        {QStringLiteral("automatic"), record.choice.automatic}, {QStringLiteral("elsewhere"), record.isElsewhere},
        {QStringLiteral("lock"), QString::fromLatin1(record.lock.toBase64())},
        {QStringLiteral("since"), textOf(record.sinceUtc)}, {QStringLiteral("owed"), record.isOwed},
        {QStringLiteral("failed_since"), record.hasFailedSince}, {QStringLiteral("pending"), record.pending},
        {QStringLiteral("series"), record.series}, {QStringLiteral("made"), made}};
    if (record.last)
        object[QStringLiteral("last")] = toJson(*record.last);
    if (record.failure) {
        object[QStringLiteral("failure")] = QJsonObject{{QStringLiteral("at"), textOf(record.failure->atUtc)},
            {QStringLiteral("kind"), nameOf(record.failure->kind)}, {QStringLiteral("detail"), record.failure->detail}};
    }
    return object;
}

BackupRecord recordIn(const QJsonObject &object)
{
    BackupRecord record;
    record.choice.folder = object[QStringLiteral("folder")].toString();
    record.choice.automatic = object[QStringLiteral("automatic")].toBool(true);
    record.isElsewhere = object[QStringLiteral("elsewhere")].toBool();
    record.lock = QByteArray::fromBase64(object[QStringLiteral("lock")].toString().toLatin1());
    record.sinceUtc = timeIn(object, QStringLiteral("since"));
    record.isOwed = object[QStringLiteral("owed")].toBool();
    record.last = madeIn(object[QStringLiteral("last")].toObject());
    record.hasFailedSince = object[QStringLiteral("failed_since")].toBool();
    record.pending = object[QStringLiteral("pending")].toString();
    record.series = object[QStringLiteral("series")].toString();
    const QJsonObject failure = object[QStringLiteral("failure")].toObject();
    if (const QDateTime at = timeIn(failure, QStringLiteral("at")); at.isValid()) {
        record.failure = BackupRecord::Failure{
            at, kindOf(failure[QStringLiteral("kind")].toString()), failure[QStringLiteral("detail")].toString()};
    }
    for (const QJsonValue &one : object[QStringLiteral("made")].toArray()) {
        if (const auto made = madeIn(one.toObject()))
            record.made.push_back(*made);
    }
    return record;
}

} // namespace

BackupFile::BackupFile(QString path)
    : m_path(std::move(path))
{ }

QString BackupFile::beside(const QString &ledgerFile)
{
    return QFileInfo(ledgerFile).absoluteDir().filePath(QStringLiteral("backup.json"));
}

BackupRecord BackupFile::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return recordIn(QJsonDocument::fromJson(file.read(largest)).object());
}

bool BackupFile::write(const BackupRecord &record)
{
    QSaveFile file(m_path);
    const QByteArray content = QJsonDocument(toJson(record)).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

} // namespace taabia
