// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/balancedesk.h"

#include "desk/tillengine.h"

namespace taabia {

BalanceDesk::BalanceDesk(Till &till)
    : QObject(&till)
    , m_till(till)
{ }

BalanceDesk::~BalanceDesk() = default;

Ticket BalanceDesk::post(std::function<void(Reconciler &, Ticket)> work)
{
    const auto refuse = [this](Ticket ticket) { Q_EMIT refused(ticket, TillEngine::notThere()); };
    return m_till.post(
        [work = std::move(work), refuse](TillEngine &engine, Ticket ticket) {
            if (BackOffice *office = engine.office())
                work(office->reconciler(), ticket);
            else
                refuse(ticket);
        },
        refuse);
}

Ticket BalanceDesk::scanHistory(const QDateTime &sinceUtc)
{
    return post([this, sinceUtc](Reconciler &reconciler, Ticket ticket) {
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
    return post([this, providerReference, reason](Reconciler &reconciler, Ticket ticket) {
        const LedgerResult<ForeignRecharge> answered = reconciler.adopt(providerReference, reason);
        if (answered)
            Q_EMIT adopted(ticket, *answered);
        else
            Q_EMIT refused(ticket, answered.error());
    });
}

} // namespace taabia
