// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/balancedesk.h"

#include "desk/tillengine.h"

namespace taabia {

BalanceDesk::BalanceDesk(Till &till)
    : QObject(&till)
    , m_door(till, &BackOffice::reconciler, TillEngine::notThere(),
          [this](Ticket ticket, const LedgerError &why) { Q_EMIT refused(ticket, why); })
    , m_catchUp(till, &BackOffice::catchUp, TillEngine::notThere(),
          [this](Ticket ticket, const LedgerError &why) { Q_EMIT refused(ticket, why); })
{ }

BalanceDesk::~BalanceDesk() = default;

Ticket BalanceDesk::scanHistory(const QDateTime &sinceUtc)
{
    return m_door.post(Action::SeeReports, [this, sinceUtc](Reconciler &reconciler, Ticket ticket) {
        reconciler.scanHistory(sinceUtc, [this, ticket](const Reconciler::ScanEnd &end) {
            if (end.trouble)
                Q_EMIT refused(ticket, *end.trouble);
            else
                Q_EMIT historyScanned(ticket, end.found, end.failure);
        });
    });
}

Ticket BalanceDesk::adopt(const QString &providerReference, const QString &reason)
{
    return m_door.ask(
        Action::AdoptRecharge,
        [providerReference, reason](Reconciler &reconciler) { return reconciler.adopt(providerReference, reason); },
        [this](Ticket ticket, const ForeignRecharge &recharge) { Q_EMIT adopted(ticket, recharge); });
}

Ticket BalanceDesk::sellAllTheSame()
{
    return m_catchUp.ask(
        Action::ReleaseHeldSale, [](CatchUp &catchUp) { return catchUp.sellAllTheSame(); },
        [this](Ticket ticket, std::monostate) { Q_EMIT decided(ticket); });
}

Ticket BalanceDesk::markRead()
{
    return m_catchUp.ask([](CatchUp &catchUp) { return catchUp.markRead(); },
        [this](Ticket ticket, std::monostate) { Q_EMIT decided(ticket); });
}

} // namespace taabia
