// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/bulkdesk.h"

#include "desk/tillengine.h"

namespace taabia {

BulkDesk::BulkDesk(Till &till)
    : QObject(&till)
    , m_door(till, &BackOffice::bulk, BulkRefusal{},
          [this](Ticket ticket, const BulkRefusal &why) { Q_EMIT refused(ticket, why); })
{ }

BulkDesk::~BulkDesk() = default;

Ticket BulkDesk::begin(const QString &title, const std::vector<BulkWish> &wishes)
{
    return m_door.ask(
        Action::SellBulk, [title, wishes](BulkSeller &seller) { return seller.begin(title, wishes); },
        [this](Ticket ticket, const BulkProgress &progress) { Q_EMIT begun(ticket, progress); });
}

Ticket BulkDesk::stop(BulkRunId run)
{
    return m_door.askLater<BulkProgress>(
        [run](BulkSeller &seller, const BulkSeller::Stopped &ended) { seller.stop(run, ended); },
        [this](Ticket ticket, const BulkProgress &progress) { Q_EMIT stopped(ticket, progress); });
}

Ticket BulkDesk::goOn(BulkRunId run)
{
    return m_door.ask(
        Action::SellBulk, [run](BulkSeller &seller) { return seller.goOn(run); },
        [this](Ticket ticket, const BulkProgress &progress) { Q_EMIT resumed(ticket, progress); });
}

Ticket BulkDesk::abandon(BulkRunId run)
{
    return m_door.ask(
        Action::SellBulk, [run](BulkSeller &seller) { return seller.abandon(run); },
        [this](Ticket ticket, const BulkProgress &progress) { Q_EMIT abandoned(ticket, progress); });
}

Ticket BulkDesk::askRuns()
{
    return m_door.ask([](BulkSeller &seller) { return seller.runs(); },
        [this](Ticket ticket, const std::vector<BulkProgress> &runs) { Q_EMIT runsRead(ticket, runs); });
}

Ticket BulkDesk::askLines(BulkRunId run)
{
    return m_door.ask([run](BulkSeller &seller) { return seller.lines(run); },
        [this, run](Ticket ticket, const std::vector<BulkRunLine> &lines) { Q_EMIT linesRead(ticket, run, lines); });
}

} // namespace taabia
