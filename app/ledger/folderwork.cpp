// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/folderwork.h"

#include "ledger/foldersync.h"

#include <QFile>
#include <QFileInfo>

namespace taabia {

bool FolderWork::rename(const QString &from, const QString &to)
{
    const QFileInfo target(to);
    if (target.exists() || target.isSymLink())
        return false;
    return renameDurably(from, to);
}

bool FolderWork::remove(const QString &path)
{
    if (!QFile::remove(path))
        return false;
    syncFolder(QFileInfo(path).absolutePath());
    return true;
}

} // namespace taabia
