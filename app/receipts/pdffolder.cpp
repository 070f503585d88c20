// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/pdffolder.h"

#include "receipts/paperpainter.h"

#include <QDir>

namespace taabia {

namespace {

constexpr qsizetype longestName = 80;
constexpr int mostNamesakes = 10'000;

/// What every file system takes: letters and digits of any script, and a few signs.
QString fileName(const QString &title)
{
    QString name;
    for (const QChar c : title) {
        if (c.isLetterOrNumber() || QStringLiteral("-_ ").contains(c))
            name += c;
        else if (c.isSpace() || c.isPunct())
            name += QLatin1Char(' ');
    }
    name = name.simplified().left(longestName).trimmed();
    return name.isEmpty() ? QStringLiteral("Taabia") : name;
}

} // namespace

PrintResult PdfFolder::save(const PaperDocument &document, PaperWidth width, const QString &folder)
{
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return {false, folder, QStringLiteral("the folder %1 cannot be made").arg(folder)};
    const QDir place(folder);
    const QString name = fileName(document.title);
    QString path = place.absoluteFilePath(name + QLatin1String(".pdf"));
    for (int namesake = 2; QFile::exists(path); ++namesake) {
        if (namesake > mostNamesakes)
            return {false, path, QStringLiteral("the folder %1 is full of such files").arg(folder)};
        path = place.absoluteFilePath(QStringLiteral("%1 (%2).pdf").arg(name).arg(namesake));
    }
    if (const auto trouble = writePdf(document, width, path))
        return {false, path, *trouble};
    return {true, path, {}};
}

} // namespace taabia
