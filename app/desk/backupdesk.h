// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/permit.h"
#include "desk/snapshots.h"
#include "ports/backup.h"

#include <QObject>

#include <atomic>
#include <functional>

namespace taabia {

using BackupFactory = std::function<std::unique_ptr<Backup>()>;

/// The window's way to a backup: on a thread of its own, because a stick takes as long as it takes. Commands may be
/// called from any thread and return at once.
class BackupDesk : public QObject {
    Q_OBJECT
public:
    /// \a permit null: anybody may.
    BackupDesk(BackupFactory factory, std::shared_ptr<Permit> permit);
    ~BackupDesk() override;

    /// Action::ChangeSettings. Ends in made() or failed().
    Ticket make(const QString &folder);

Q_SIGNALS:
    void made(taabia::Ticket ticket, const taabia::BackupMade &backup);
    void failed(taabia::Ticket ticket, const taabia::BackupError &why);

private:
    BackupFactory m_factory;
    std::shared_ptr<Permit> m_permit;
    std::unique_ptr<Backup> m_backup;
    std::atomic<Ticket> m_lastTicket = 0;
};

} // namespace taabia
