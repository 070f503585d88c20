// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/accountsession.h"

#include "desk/linkmonitor.h"
#include "desk/serverclock.h"

#include <memory>

namespace taabia {

AccountSession::AccountSession(TopupServer &server, ServerClock &clock, LinkMonitor &link)
    : m_server(server)
    , m_clock(clock)
    , m_link(link)
{ }

template <typename T> void AccountSession::heard(const Reply<T> &reply)
{
    m_clock.heard(reply.serverTime);
    m_link.heard(reply);
}

void AccountSession::read(const Done<AccountReading> &done)
{
    struct Both {
        AccountReading reading;
        int open = 2;
    };
    const auto both = std::make_shared<Both>();
    const auto ended = [both, done] {
        if (--both->open == 0)
            done(both->reading);
    };
    const auto takeInto = [this, both, ended](auto &place) {
        return [this, both, ended, &place](const auto &reply) {
            heard(reply);
            if (reply.result)
                place = *reply.result;
            else
                both->reading.failure = reply.result.error();
            ended();
        };
    };
    m_server.account(takeInto(both->reading.told.account));
    m_server.prices(takeInto(both->reading.told.prices));
}

void AccountSession::readWebhook(const Done<Expected<WebhookConfig, Failure>> &done)
{
    m_server.webhook([this, done](const Reply<WebhookConfig> &reply) {
        heard(reply);
        done(reply.result);
    });
}

/// A 5xx and a broken answer prove nothing, except where the provider says by its own code that it could not save.
bool AccountSession::surelyUnchanged(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::NotSent:
    case FailureKind::TlsUntrusted:
    case FailureKind::Refused:
        return true;
    case FailureKind::ServerError:
        return failure.code == ErrorCode::WebhookUpdateFailed;
    case FailureKind::TimedOut:
    case FailureKind::Dropped:
    case FailureKind::Redirected:
    case FailureKind::TooLarge:
    case FailureKind::Unreadable:
    case FailureKind::Cancelled:
        return false;
    }
    return false;
}

void AccountSession::changeWebhook(const WebhookConfig &wanted, const Done<WebhookChange> &done)
{
    m_server.setWebhook(wanted, [this, done](const Reply<WebhookConfig> &reply) {
        heard(reply);
        if (reply.result) {
            done({WebhookChange::End::Saved, std::nullopt, *reply.result});
            return;
        }
        const Failure why = reply.result.error();
        if (surelyUnchanged(why)) {
            done({WebhookChange::End::NotChanged, why, std::nullopt});
            return;
        }
        readWebhook([done, why](const Expected<WebhookConfig, Failure> &now) {
            done({WebhookChange::End::Unknown, why, now ? std::optional(*now) : std::nullopt});
        });
    });
}

} // namespace taabia
