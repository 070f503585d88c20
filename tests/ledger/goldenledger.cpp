// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/goldenledger.h"

#include "ledger/ledgerfixture.h"
#include "ledger/migrations.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace taabia::GoldenLedger {

namespace {

QDir folder()
{
    return QDir(QStringLiteral(TAABIA_SOURCE_DIR "/tests/ledger/golden"));
}

QString contentOf(const QString &name)
{
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no golden/%s", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

} // namespace

std::vector<int> schemas()
{
    std::vector<int> found;
    for (const QString &name : folder().entryList({QStringLiteral("schema-*.dump")}, QDir::Files))
        found.push_back(name.section(QLatin1Char('-'), 1).section(QLatin1Char('.'), 0, 0).toInt());
    std::sort(found.begin(), found.end());
    return found;
}

void layOut(int schema, const QString &path)
{
    const auto database = must(Database::open(path, Database::Access::ReadWrite));
    for (const QString &statement : splitStatements(contentOf(QStringLiteral("schema-%1.dump").arg(schema)))) {
        if (const LedgerTrouble failed = database->execute(statement))
            qFatal("golden schema %d: %s", schema, qPrintable(failed->detail));
    }
    if (const LedgerTrouble failed = database->execute(QStringLiteral("PRAGMA journal_mode = WAL")))
        qFatal("golden schema %d: %s", schema, qPrintable(failed->detail));
}

QByteArray ofSchema(int schema)
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("golden.sqlite"));
    layOut(schema, path);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, QString> figures(int schema)
{
    QMap<QString, QString> all;
    const QString content = contentOf(QStringLiteral("schema-%1.expected").arg(schema));
    for (const QString &line : content.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        all.insert(line.section(QLatin1String(" = "), 0, 0), line.section(QLatin1String(" = "), 1));
    return all;
}

} // namespace taabia::GoldenLedger
