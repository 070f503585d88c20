// SPDX-License-Identifier: GPL-3.0-or-later
#include "supportreport.h"

#include "ledger/ledgerfigures.h"
#include "log/log.h"
#include "log/zipfile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTimeZone>

namespace taabia::Support {

namespace {

constexpr qint64 longestFile = qint64(4) << 20; ///< bytes; a log file has one
constexpr int chainPatience = 30'000; ///< milliseconds

QByteArray maskedLines(const QByteArray &content, const LogMask &mask)
{
    QByteArray masked;
    for (const QByteArray &line : content.split('\n')) {
        QByteArray kept = line;
        // What the log has put before its lines is a time, with as many digits as a telephone number.
        const qsizetype time = line.size() > 24 && line.at(10) == 'T' && line.at(23) == 'Z' ? 24 : 0;
        kept = line.left(time) + mask.everywhere(QString::fromUtf8(line.mid(time))).toUtf8();
        masked += kept + '\n';
    }
    masked.chop(1);
    return masked;
}

QByteArray contentOf(const QString &path, const LogMask &mask)
{
    QFile file(path);
    if (!file.exists())
        return "(there is none)\n";
    if (!file.open(QIODevice::ReadOnly))
        return "(it cannot be read)\n";
    return maskedLines(file.read(longestFile), mask);
}

QString line(const char *name, const QString &value)
{
    return QString::fromLatin1(name) + QLatin1String(": ") + value + u'\n';
}

QString megabytes(qint64 bytes)
{
    return QStringLiteral("%1 MB").arg(bytes / (1024 * 1024));
}

QByteArray computer(const SupportSources &sources, const QDateTime &nowUtc)
{
    const QStorageInfo disk(sources.dataDir);
    QString text;
    text += line("Taabia", QStringLiteral(TAABIA_VERSION));
    text +=
        line("Qt", QStringLiteral("%1, built with %2").arg(QLatin1String(qVersion()), QStringLiteral(QT_VERSION_STR)));
    text += line("system", QSysInfo::prettyProductName());
    text += line("kernel", QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
    text += line("processor", QSysInfo::currentCpuArchitecture());
    text += line("locale", QLocale::system().name());
    text += line("time zone", QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    text += line("made", nowUtc.toString(Qt::ISODate));
    text += line("disk, free", megabytes(disk.bytesAvailable()));
    text += line("disk, whole", megabytes(disk.bytesTotal()));
    text += line("disk, file system", QString::fromUtf8(disk.fileSystemType()));
    text += line("disk, read-only", disk.isReadOnly() ? QStringLiteral("yes") : QStringLiteral("no"));
    return (text + sources.screens).toUtf8();
}

/// What lies there, by name and size; folders by how much is in them.
QByteArray dataFolder(const SupportSources &sources, const LogMask &mask)
{
    QString text;
    const QDir folder(sources.dataDir);
    for (const QFileInfo &entry :
        folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name)) {
        const qint64 size = entry.isDir()
            ? QDir(entry.filePath()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size()
            : (entry.size() + 1023) / 1024;
        text += mask.everywhere(entry.fileName())
            + (entry.isDir() ? QStringLiteral("/ (entries: %1)\n") : QStringLiteral(" (kilobytes: %1)\n")).arg(size);
    }
    return text.toUtf8();
}

void addLogs(std::vector<SupportFile> &files, const SupportSources &sources, const LogMask &mask)
{
    const QDir folder(sources.dataDir + QLatin1String("/log"));
    for (const QString &name : folder.entryList({QStringLiteral("*.log")}, QDir::Files, QDir::Name))
        files.push_back({QLatin1String("log/") + name, contentOf(folder.filePath(name), mask)});
}

} // namespace

SupportReport collect(const SupportSources &sources)
{
    if (sources.log)
        sources.log->flush();
    const LogMask mask = sources.log ? sources.log->mask() : LogMask();
    SupportReport report;
    report.madeUtc = QDateTime::currentDateTimeUtc();
    report.files.push_back({QStringLiteral("computer.txt"), computer(sources, report.madeUtc)});
    report.files.push_back({QStringLiteral("data-folder.txt"), dataFolder(sources, mask)});
    const QDeadlineTimer patience(chainPatience);
    const QString figures =
        ledgerFigures(sources.ledgerFile, sources.chainKey, [&patience] { return !patience.hasExpired(); });
    report.files.push_back({QStringLiteral("ledger.txt"), maskedLines(figures.toUtf8(), mask)});
    for (const char *name : {"account.json", "preferences.ini"}) {
        const QString own = QLatin1String(name);
        report.files.push_back({QLatin1String("settings/") + own, contentOf(sources.dataDir + u'/' + own, mask)});
    }
    addLogs(report.files, sources, mask);
    std::vector<ZipFile::Entry> entries;
    for (const SupportFile &file : report.files)
        entries.push_back({file.name, file.content});
    report.zip = ZipFile::pack(entries, report.madeUtc);
    return report;
}

QString screens()
{
    QString text;
    for (const QScreen *screen : QGuiApplication::screens())
        text += QStringLiteral("screen: %1 x %2 at %3 dots an inch, scaled by %4\n")
                    .arg(screen->size().width())
                    .arg(screen->size().height())
                    .arg(qRound(screen->logicalDotsPerInch()))
                    .arg(screen->devicePixelRatio());
    return text;
}

} // namespace taabia::Support
