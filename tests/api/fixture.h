// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

namespace taabia {

/// A file of tests/api/data: "good/recharge.json".
inline QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR) + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    return file.readAll();
}

/// Every file of tests/api/data/broken.
inline QStringList brokenFixtures()
{
    const QStringList names = QDir(QStringLiteral(TEST_DATA_DIR) + QStringLiteral("/broken")).entryList(QDir::Files);
    if (names.isEmpty())
        qFatal("the broken files are missing");
    return names;
}

} // namespace taabia
