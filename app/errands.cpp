// SPDX-License-Identifier: GPL-3.0-or-later
#include "errands.h"

#include "shop.h"
#include "supportreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>

#include <cstdio>

namespace taabia::Errands {

int setUp(int &argc, char **argv, const Command &command, const RolloutSecrets &secrets, const Shelf &shelf)
{
    const QCoreApplication app(argc, argv); // there may be no display at all
    QCoreApplication::setApplicationName(QStringLiteral("taabia"));
    Rollout rollout({command.file, command.till, command.dataDir, command.onlyCheck}, secrets, shelf.catalogue);
    rollout.setTerminal([](const QString &line) { std::printf("%s\n", qPrintable(line)); },
        [](const QString &line) { std::fprintf(stderr, "taabia: %s\n", qPrintable(line)); });
    rollout.setPlaces(
        QSysInfo::machineHostName(), QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    QObject::connect(
        &rollout, &Rollout::finished, &app, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    rollout.begin();
    return QCoreApplication::exec();
}

int saveReport(int &argc, char **argv, const Command &command)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("taabia"));
    SupportSources sources;
    sources.dataDir = command.dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                                                : QDir(command.dataDir).absolutePath();
    sources.ledgerFile = sources.dataDir + QLatin1String("/ledger.sqlite");
    const SupportReport report = Support::collect(sources);
    QSaveFile file(command.file);
    if (!file.open(QIODevice::WriteOnly) || file.write(report.zip) != report.zip.size() || !file.commit()) {
        std::fprintf(stderr, "taabia: %s cannot be written: %s\n", qPrintable(QDir::toNativeSeparators(command.file)),
            qPrintable(file.errorString()));
        return Rollout::NotDone;
    }
    for (const SupportFile &part : report.files)
        std::printf("%s\n", qPrintable(part.name));
    return Rollout::Done;
}

int printExample()
{
    QFile example(QStringLiteral(":/taabia/rollout/example.ini"));
    if (!example.open(QIODevice::ReadOnly))
        return 3;
    const QByteArray text = example.readAll();
    return std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout)
            == static_cast<std::size_t>(text.size())
        ? 0
        : 4;
}

} // namespace taabia::Errands
