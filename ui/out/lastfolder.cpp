// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/out/lastfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace taabia {

namespace {

/// Since the program began; every list shares it.
QString &lastFolder()
{
    static QString folder;
    return folder;
}

} // namespace

QString LastFolder::toBeginIn()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &folder : {lastFolder(), documents}) { // some systems name a folder for them and have none
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

void LastFolder::note(const QString &path)
{
    lastFolder() = QFileInfo(path).absolutePath();
}

} // namespace taabia
