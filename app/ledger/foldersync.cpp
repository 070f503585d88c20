// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the ledger asks of the system itself. Qt has no way to wait for a folder, and its QFile::rename() copies and
// deletes where the system refuses (a file that a scanner holds, for one); so does the standard library's on Windows,
// for another disk. NTFS keeps its names in a journal of its own, in their order, and offers nothing to wait for.
#include "ledger/foldersync.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#else
#include <qt_windows.h>
#endif

namespace taabia {

void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return; // a file system whose folders cannot be opened writes them in its own way
    (void)::fsync(handle);
    ::close(handle);
#else
    (void)folder;
#endif
}

bool renameDurably(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return false;
    syncFolder(QFileInfo(to).absolutePath());
    return true;
#else
    return MoveFileExW(QFileInfo(from).filesystemFilePath().c_str(), QFileInfo(to).filesystemFilePath().c_str(),
               MOVEFILE_WRITE_THROUGH)
        != 0;
#endif
}

} // namespace taabia
