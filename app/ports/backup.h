// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"
#include "domain/permissions.h"

#include <QDateTime>
#include <QString>

namespace taabia {

/// Why there is no backup, or none that can be trusted.
struct BackupError {
    enum class Kind {
        FolderMissing, ///< a stick that is not plugged in, for one
        ReadOnly, ///< nothing may be written there
        Full,
        SourceTroubled, ///< the till's own file could not be read to its end
        CopyDamaged, ///< it was written, and is not what it should be: deleted
        Failed, ///< anything else: see detail
        NotAllowed, ///< not the disk but the door refused
    };
    Kind kind = Kind::Failed;
    QString detail{}; ///< in English, for who mends it

    static BackupError notAllowed(Action) { return {Kind::NotAllowed}; }
};

/// A copy that was read again and found whole.
struct BackupMade {
    QString path;
    qint64 bytes = 0;
    QDateTime atUtc;

    friend bool operator==(const BackupMade &, const BackupMade &) = default;
};

/// Copies all that the till has written, while it goes on working, into a file of its own. Takes as long as the disks
/// do: on a thread of its own.
class Backup {
public:
    virtual ~Backup() = default;

    /// A new file in \a folder, named after \a nowUtc in Moroccan time. Nothing half done stays there, and no file that
    /// is there already is touched.
    virtual Expected<BackupMade, BackupError> make(const QString &folder, const QDateTime &nowUtc) = 0;
};

} // namespace taabia
