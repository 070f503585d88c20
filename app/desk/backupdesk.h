// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/backupkeeper.h"
#include "desk/permit.h"
#include "desk/snapshots.h"

#include <QObject>

#include <atomic>
#include <functional>

namespace taabia {

using BackupFactory = std::function<BackupParts()>;

/// The window's way to the backups: on a thread of their own, because a stick takes as long as it takes. Commands may
/// be called from any thread and return at once; each ends in the signal named with it or in failed().
class BackupDesk : public QObject {
    Q_OBJECT
public:
    /// \a permit null: anybody may.
    BackupDesk(BackupFactory factory, std::shared_ptr<Permit> permit);
    ~BackupDesk() override;

    void begin(); ///< backups are made by themselves from now on; told() follows
    void ask(); ///< told()
    void noteShiftClosed(); ///< another backup is due then

    Ticket make(); ///< into the folder that was chosen: made(). Action::ChangeSettings
    Ticket choose(const BackupChoice &choice); ///< kept(). Action::ChangeSettings
    Ticket lock(const Secret &passphrase); ///< from now on: kept(). Action::ChangeSettings
    Ticket unlock(); ///< from now on: kept(). Action::ChangeSettings

    /// One that is under way ends at its next step (see Backup::make()), and none is begun any more. What cannot be cut
    /// short is one copying and one reading through, and a stick or a share that does not answer: whoever waits for
    /// this thread waits for those (see OwnThread). Any thread.
    void stop() { m_goesOn = false; }

Q_SIGNALS:
    void told(const taabia::BackupStanding &standing); ///< whenever it changes, too
    void kept(taabia::Ticket ticket);
    void made(taabia::Ticket ticket, const taabia::BackupMade &backup);
    void failed(taabia::Ticket ticket, const taabia::BackupError &why);

private:
    BackupKeeper &keeper();
    void post(std::function<void(BackupKeeper &)> work);
    Ticket postOwners(std::function<void(Ticket, BackupKeeper &)> work);

    BackupFactory m_factory;
    std::shared_ptr<Permit> m_permit;
    std::unique_ptr<BackupKeeper> m_keeper; ///< made on the desk's own thread, and ends there
    std::atomic<bool> m_goesOn = true;
    std::atomic<Ticket> m_lastTicket = 0;
};

} // namespace taabia
