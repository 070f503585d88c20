// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/upgradecopies.h"

#include "domain/moroccotime.h"
#include "ledger/ledgercopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>
#include <set>

namespace taabia::UpgradeCopies {

namespace {

constexpr qint64 megabyte = 1 << 20;

QString stem(const QString &ledgerFile)
{
    return QFileInfo(ledgerFile).completeBaseName() + QLatin1String("-before-schema-");
}

/// What is missing for a copy, if that is why there is none.
std::optional<qint64> bytesMissing(const QString &ledgerFile)
{
    const QFileInfo ledger(ledgerFile);
    const QStorageInfo disk(ledger.absolutePath());
    if (!disk.isValid())
        return std::nullopt;
    // The copy, and the log of the upgrade itself: some of it rewrites a whole table.
    return std::max<qint64>(2 * ledger.size() + megabyte - disk.bytesAvailable(), megabyte);
}

/// The last copy of each of the newest schemas; the ledger may have been put back and have moved on since an older one.
void letOldOnesGo(const QString &ledgerFile)
{
    std::set<int> schemas;
    for (const Kept &copy : beside(ledgerFile)) {
        const bool isKept = static_cast<int>(schemas.size()) < mostKept && schemas.insert(copy.schema).second;
        if (!isKept)
            QFile::remove(copy.path);
    }
}

} // namespace

std::vector<Kept> beside(const QString &ledgerFile)
{
    const QString named = stem(ledgerFile);
    const QRegularExpression pattern(QLatin1Char('^') + QRegularExpression::escape(named)
        + QStringLiteral("(\\d+)-(\\d{4}-\\d\\d-\\d\\d-\\d{6})(-\\d+)?\\.sqlite$"));
    const QDir folder = QFileInfo(ledgerFile).absoluteDir();
    std::vector<Kept> found;
    for (const QString &name : folder.entryList({named + QLatin1String("*.sqlite")}, QDir::Files)) {
        if (const auto match = pattern.match(name); match.hasMatch())
            found.push_back({folder.filePath(name), match.captured(1).toInt(),
                QDateTime::fromString(match.captured(2), MoroccoTime::formInNames())});
    }
    std::sort(found.begin(), found.end(), [](const Kept &a, const Kept &b) {
        return std::tie(a.schema, a.madeMorocco, a.path) > std::tie(b.schema, b.madeMorocco, b.path);
    });
    return found;
}

LedgerTrouble make(const QString &ledgerFile, int schema, const QDateTime &nowUtc)
{
    const QString name = QStringLiteral("%1%2-%3").arg(stem(ledgerFile)).arg(schema).arg(MoroccoTime::inName(nowUtc));
    const QDir folder = QFileInfo(ledgerFile).absoluteDir();
    QString path = folder.filePath(name + QLatin1String(".sqlite"));
    for (int again = 2; QFileInfo::exists(path); ++again)
        path = folder.filePath(QStringLiteral("%1-%2.sqlite").arg(name).arg(again));
    const auto copied = LedgerCopy(ledgerFile).make(path);
    if (!copied) {
        LedgerError refused = trouble(LedgerError::Kind::NotCopied,
            QStringLiteral("no copy of %1 before schema %2: %3")
                .arg(ledgerFile)
                .arg(schema)
                .arg(copied.error().detail));
        if (copied.error().kind == BackupError::Kind::SourceTroubled)
            refused.kind = LedgerError::Kind::Damaged;
        else if (copied.error().kind == BackupError::Kind::Full)
            refused.bytesMissing = bytesMissing(ledgerFile);
        return refused;
    }
    letOldOnesGo(ledgerFile);
    return std::nullopt;
}

} // namespace taabia::UpgradeCopies
