// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/accountsession.h"
#include "desk/officedoor.h"

#include <QObject>

namespace taabia {

/// The door to the shop's account at the provider. Belongs to a Till and lives on its thread; commands may be called
/// from any thread and return at once. Every command ends in the signal named with it or in refused(), with the ticket
/// returned.
class AccountDesk : public QObject {
    Q_OBJECT
public:
    explicit AccountDesk(Till &till);
    ~AccountDesk() override;

    Ticket read(); ///< Action::SeeMargins. Ends in accountRead(), and tells Till::accountRead() too
    Ticket readWebhook(); ///< Action::ChangeAccount. webhookRead()

    /// Action::ChangeAccount. webhookChanged(), also where it was not, or where that is not known.
    Ticket changeWebhook(const WebhookConfig &wanted);

Q_SIGNALS:
    void accountRead(taabia::Ticket ticket, const taabia::AccountReading &reading);
    void webhookRead(taabia::Ticket ticket, const taabia::Expected<taabia::WebhookConfig, taabia::Failure> &config);
    void webhookChanged(taabia::Ticket ticket, const taabia::WebhookChange &change);
    void refused(taabia::Ticket ticket, const taabia::AccountRefusal &why);

private:
    Till &m_till;
    OfficeDoor<AccountSession, AccountRefusal> m_door;
};

} // namespace taabia
