// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/restoredesk.h"

namespace taabia {

RestoreDesk::RestoreDesk(RestoreFactory factory, std::shared_ptr<Permit> permit, QString till, QString nobody)
    : m_factory(std::move(factory))
    , m_permit(std::move(permit))
    , m_till(std::move(till))
    , m_nobody(std::move(nobody))
{ }

RestoreDesk::~RestoreDesk()
{
    if (m_parts.restore)
        m_parts.restore->forget();
}

RestoreParts &RestoreDesk::parts()
{
    if (!m_parts.restore)
        m_parts = m_factory();
    return m_parts;
}

Ticket RestoreDesk::post(std::function<void(Ticket)> work)
{
    const Ticket ticket = ++m_lastTicket;
    QMetaObject::invokeMethod(
        this, [ticket, work = std::move(work)] { work(ticket); }, Qt::QueuedConnection);
    return ticket;
}

bool RestoreDesk::mayNot(Ticket ticket)
{
    if (!m_permit || m_permit->take(Action::RestoreBackup))
        return false;
    Q_EMIT failed(ticket, RestoreError::notAllowed(Action::RestoreBackup));
    return true;
}

Ticket RestoreDesk::look(const QString &path, const Secret &passphrase)
{
    return post([this, path, passphrase](Ticket ticket) {
        if (mayNot(ticket))
            return;
        const auto preview = parts().restore->look(path, passphrase, [this] { return !m_stopped; });
        if (preview)
            Q_EMIT looked(ticket, *preview);
        else
            Q_EMIT failed(ticket, preview.error());
    });
}

Ticket RestoreDesk::prepare()
{
    return post([this](Ticket ticket) {
        if (mayNot(ticket))
            return;
        const QString name = m_permit ? m_permit->name() : m_nobody;
        const auto &[restore, clock] = parts();
        const auto ready = restore->prepare({name.isEmpty() ? m_nobody : name, clock->wallClockUtc(), m_till});
        if (ready)
            Q_EMIT prepared(ticket, *ready);
        else
            Q_EMIT failed(ticket, ready.error());
    });
}

void RestoreDesk::forget()
{
    post([this](Ticket) {
        if (m_parts.restore)
            m_parts.restore->forget();
    });
}

void RestoreDesk::stop()
{
    m_stopped = true;
}

} // namespace taabia
