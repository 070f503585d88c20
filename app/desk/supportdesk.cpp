// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/supportdesk.h"

namespace taabia {

SupportDesk::SupportDesk(Collect collect)
    : m_collect(std::move(collect))
{ }

Ticket SupportDesk::compose()
{
    const Ticket ticket = ++m_lastTicket;
    QMetaObject::invokeMethod(
        this, [this, ticket] { Q_EMIT composed(ticket, m_collect()); }, Qt::QueuedConnection);
    return ticket;
}

} // namespace taabia
