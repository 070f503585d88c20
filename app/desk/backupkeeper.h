// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backuprule.h"
#include "ports/backup.h"
#include "ports/clock.h"

#include <memory>

namespace taabia {

/// What backups are made of, put together on their thread.
struct BackupParts {
    std::unique_ptr<Backup> backup;
    std::unique_ptr<BackupStore> store;
    std::unique_ptr<Clock> clock;
};

/// How the backups stand, as the window shows it.
struct BackupStanding {
    BackupChoice choice{};
    bool isLocked = false; ///< with a passphrase
    bool isUnderWay = false;
    bool isThere = false; ///< the folder
    bool isOwnDisk = false; ///< which lies on the disk that the ledger is on
    std::optional<BackupRecord::Made> last{}; ///< that worked
    std::optional<BackupRecord::Failure> failure{};
    bool hasFailedSince = false;
    BackupRule::Worry worry = BackupRule::Worry::None;
    int daysWithout = 0;
};

/// Makes the backups by itself: a minute after the start, then whenever one is due (BackupRule), or the folder does not
/// have the last one (another stick, a new folder), or a shift was closed; and lets older ones go. A folder that is not
/// there is looked for again each minute; after any other failure an hour passes, so that a copy of everything is not
/// begun again and again. Backups that were made before a restore are never let go. A plain class on the thread of the
/// backups.
class BackupKeeper {
public:
    static constexpr std::chrono::minutes pace{1};
    static constexpr std::chrono::hours patience{1};

    /// \a tell: whenever the standing changes. \a goOn: see Backup::make().
    BackupKeeper(BackupParts parts, std::function<void(const BackupStanding &)> tell, std::function<bool()> goOn);
    ~BackupKeeper();
    BackupKeeper(const BackupKeeper &) = delete;
    BackupKeeper &operator=(const BackupKeeper &) = delete;

    void begin(); ///< from now on by itself
    BackupStanding standing();
    Expected<BackupMade, BackupError> makeNow(); ///< whatever is due
    void choose(const BackupChoice &choice);
    std::optional<BackupError> lock(const Secret &passphrase);
    void unlock();
    void owe(); ///< a shift was closed: the last one does not know of it

private:
    void beginSeries();
    void look();
    bool isReachable(const Backup::Place &place) const;
    bool hasLast();
    Expected<BackupMade, BackupError> run();
    void succeed(const BackupMade &made);
    void fail(const BackupError &why);
    void rotate();
    void clearHalf();
    void keep();
    void tell();
    BackupRule::Facts facts() const;

    BackupParts m_parts;
    std::function<void(const BackupStanding &)> m_tell;
    std::function<bool()> m_goOn;
    BackupRecord m_record;
    bool m_isUnderWay = false;
    std::optional<std::chrono::milliseconds> m_notBefore; ///< of the next try by itself; monotonic
    Clock::TimerId m_timer = Clock::noTimer;
};

} // namespace taabia
