// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetree.h"

#include <QDebug>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace taabia::house {

namespace {

QDir project()
{
    return QDir(QStringLiteral(TAABIA_SOURCE_DIR));
}

bool isOurs(const QString &top)
{
    if (top == QLatin1String(".ci"))
        return true;
    return !top.startsWith(QLatin1Char('.')) && top != QLatin1String("build")
        && !top.startsWith(QLatin1String("build-"));
}

void collect(const QString &folder, const QStringList &globs, QStringList *found)
{
    QDirIterator walk(project().filePath(folder), globs, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = project().relativeFilePath(walk.next());
        if (!path.contains(QLatin1String("__pycache__")))
            found->append(path);
    }
}

} // namespace

QStringList filesIn(const QString &folder, const QStringList &globs)
{
    QStringList found;
    if (!folder.isEmpty()) {
        collect(folder, globs, &found);
    } else {
        found = project().entryList(globs, QDir::Files);
        for (const QString &top : project().entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
            if (isOurs(top))
                collect(top, globs, &found);
        }
    }
    found.sort();
    return found;
}

QByteArray contentOf(const QString &path)
{
    QFile file(project().filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Complaints::add(const QString &file, int line, const QString &what)
{
    m_lines.append(QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(what));
}

bool Complaints::noneAfterPrinting() const
{
    for (const QString &line : m_lines)
        qWarning().noquote() << line;
    return m_lines.isEmpty();
}

} // namespace taabia::house
