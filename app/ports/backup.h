// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"
#include "domain/permissions.h"
#include "domain/secret.h"
#include "ports/shopreports.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace taabia {

/// Why there is no backup, or none that can be trusted.
struct BackupError {
    enum class Kind {
        FolderMissing, ///< a stick that is not plugged in, for one
        ReadOnly, ///< nothing may be written there
        Full,
        FullHere, ///< no room beside the ledger for the copy that is locked before it goes to the folder
        SourceTroubled, ///< the till's own file could not be read to its end
        CopyDamaged, ///< it was written, and is not what it should be: deleted
        NoKey, ///< it cannot be locked: the key that the owner's passphrase opens is not this till's any more
        Stopped, ///< the program is closed; nothing is wrong
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
    bool isSealed = false;
    /// Not empty: the copy is whole, yet the audit chain in it is broken. It is what the till's own file says too, so
    /// throwing the copy away would leave the shop without any; it is kept, with "chain-broken" in its name.
    std::optional<ChainBreak> broken{};
};

/// What the owner has chosen.
struct BackupChoice {
    QString folder{}; ///< empty: not chosen yet
    bool automatic = true;

    friend bool operator==(const BackupChoice &, const BackupChoice &) = default;
};

/// All that a till keeps of its backups between two runs.
struct BackupRecord {
    struct Made {
        QString name; ///< of the file
        QDateTime atUtc;
        qint64 bytes = 0;
        bool isSealed = false;
        bool chainHolds = true;

        friend bool operator==(const Made &, const Made &) = default;
    };
    struct Failure {
        QDateTime atUtc;
        BackupError::Kind kind = BackupError::Kind::Failed;
        QString detail{};

        friend bool operator==(const Failure &, const Failure &) = default;
    };

    BackupChoice choice{};
    bool isElsewhere = false; ///< the folder was seen on another disk than the ledger's
    QByteArray lock{}; ///< see Backup::lockFor(); empty: backups are not locked
    QDateTime sinceUtc{}; ///< when it was first written
    bool isOwed = false; ///< something happened that the last one does not know
    std::optional<Made> last{}; ///< that worked
    std::optional<Failure> failure{}; ///< the last one, before or after
    bool hasFailedSince = false; ///< after the last one that worked
    QString series{}; ///< see Backup::series(): whose the ones in made are
    QString pending{}; ///< how the name begins of one that was begun, and may lie there half written
    std::vector<Made> made{}; ///< that lie somewhere, in the order in which they were made: no other may be deleted

    friend bool operator==(const BackupRecord &, const BackupRecord &) = default;
};

/// Where that record is kept: a file beside the ledger, so that training has one of its own. Any one thread.
class BackupStore {
public:
    virtual ~BackupStore() = default;
    virtual BackupRecord read() = 0; ///< what cannot be read is as if it had never been written
    virtual bool write(const BackupRecord &record) = 0;
};

/// Copies all that the till has written, while it goes on working, into a file of its own. Takes as long as the disks
/// do: on a thread of its own.
class Backup {
public:
    /// What to make.
    struct Wish {
        QString folder;
        QString name; ///< by nameFor()
        QByteArray lock{}; ///< empty: not locked
    };
    struct Place {
        bool isThere = false;
        bool isOwnDisk = false; ///< the ledger lies on it too
    };

    virtual ~Backup() = default;

    /// How the files of a backup made now begin: after the moment in Moroccan time, and as nothing there does. The name
    /// is kept for it from then on, with a file that removeHalf() and make() take away.
    virtual QString nameFor(const QString &folder, const QDateTime &nowUtc) = 0;

    /// A new file. Nothing half done stays there, as far as the disk lets us, and no file that is there already is
    /// touched. \a goOn is asked between any two steps; no ends it in Stopped. A step itself (the copying, the reading
    /// through) takes as long as the disk does. On the ledger's own disk it leaves DataDisk::keptForSales free, or is
    /// not begun.
    virtual Expected<BackupMade, BackupError> make(
        const Wish &wish, const QDateTime &nowUtc, const std::function<bool()> &goOn) = 0;

    /// What make() left of it when the stick was pulled or the power went.
    virtual void removeHalf(const QString &folder, const QString &name) = 0;

    /// Which ledger it is, and in which of its lives: another text after each restore, and of a ledger that was begun
    /// anew. Empty: it cannot be read now.
    virtual std::optional<QString> series() = 0;

    virtual Place look(const QString &folder) = 0;
    virtual bool has(const QString &folder, const BackupRecord::Made &made) = 0;
    virtual bool remove(const QString &folder, const BackupRecord::Made &made) = 0; ///< if it is the very one

    /// What it takes to lock backups so that \a passphrase opens them, on any PC; no secret itself. Half a second.
    virtual Expected<QByteArray, BackupError> lockFor(const Secret &passphrase) = 0;
};

} // namespace taabia
