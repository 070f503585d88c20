// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/accountdesk.h"

#include "desk/tillengine.h"

namespace taabia {

AccountDesk::AccountDesk(Till &till)
    : QObject(&till)
    , m_till(till)
    , m_door(till, &BackOffice::account, AccountRefusal{},
          [this](Ticket ticket, const AccountRefusal &why) { Q_EMIT refused(ticket, why); })
{ }

AccountDesk::~AccountDesk() = default;

Ticket AccountDesk::read()
{
    return m_door.post(Action::SeeMargins, [this](AccountSession &account, Ticket ticket) {
        account.read([this, ticket](const AccountReading &reading) {
            m_till.heardAccount(reading.told); // the Sell page warns by these margins
            Q_EMIT accountRead(ticket, reading);
        });
    });
}

Ticket AccountDesk::readWebhook()
{
    return m_door.post(Action::ChangeAccount, [this](AccountSession &account, Ticket ticket) {
        account.readWebhook(
            [this, ticket](const Expected<WebhookConfig, Failure> &config) { Q_EMIT webhookRead(ticket, config); });
    });
}

Ticket AccountDesk::changeWebhook(const WebhookConfig &wanted)
{
    return m_door.post(Action::ChangeAccount, [this, wanted](AccountSession &account, Ticket ticket) {
        account.changeWebhook(
            wanted, [this, ticket](const WebhookChange &change) { Q_EMIT webhookChanged(ticket, change); });
    });
}

} // namespace taabia
