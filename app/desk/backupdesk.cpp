// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backupdesk.h"

namespace taabia {

BackupDesk::BackupDesk(BackupFactory factory, std::shared_ptr<Permit> permit)
    : m_factory(std::move(factory))
    , m_permit(std::move(permit))
{ }

BackupDesk::~BackupDesk() = default;

Ticket BackupDesk::make(const QString &folder)
{
    const Ticket ticket = ++m_lastTicket;
    QMetaObject::invokeMethod(
        this,
        [this, ticket, folder] {
            if (m_permit && !m_permit->take(Action::ChangeSettings)) {
                Q_EMIT failed(ticket, BackupError::notAllowed(Action::ChangeSettings));
                return;
            }
            if (!m_backup)
                m_backup = m_factory();
            const auto backup = m_backup->make(folder, QDateTime::currentDateTimeUtc());
            if (backup)
                Q_EMIT made(ticket, *backup);
            else
                Q_EMIT failed(ticket, backup.error());
        },
        Qt::QueuedConnection);
    return ticket;
}

} // namespace taabia
