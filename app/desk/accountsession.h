// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/snapshots.h"

#include <functional>

namespace taabia {

class LinkMonitor;
class ServerClock;

/// What came of reading the account: what was told, and why the rest was not.
struct AccountReading {
    AccountView told; ///< of this reading alone
    std::optional<Failure> failure;
};

/// What came of a change of the webhook and the white list at the provider.
struct WebhookChange {
    enum class End {
        Saved, ///< the provider says so: see now
        NotChanged, ///< it refused, or nothing reached it: see failure
        Unknown, ///< the answer was lost (see failure): it may be changed now or later. See now for what was read after
    };
    End end = End::Unknown;
    std::optional<Failure> failure{};
    std::optional<WebhookConfig> now{}; ///< as the provider tells it; empty: that could not be read either
};

/// Why nothing about the account was asked.
struct AccountRefusal {
    enum class Kind { NotAllowed, NotStarted };
    Kind kind = Kind::NotStarted;

    static AccountRefusal notAllowed(Action) { return {Kind::NotAllowed}; }
};

/// Asks and changes what the provider keeps of the shop beside its sales. Every question answers once, later. Till
/// thread.
class AccountSession {
public:
    template <typename T> using Done = std::function<void(const T &)>;

    AccountSession(TopupServer &server, ServerClock &clock, LinkMonitor &link);

    /// /me and /prices.
    void read(const Done<AccountReading> &done);

    void readWebhook(const Done<Expected<WebhookConfig, Failure>> &done);

    /// Never sent twice by itself; where the answer is lost, the provider is asked what it has.
    void changeWebhook(const WebhookConfig &wanted, const Done<WebhookChange> &done);

private:
    template <typename T> void heard(const Reply<T> &reply);
    static bool surelyUnchanged(const Failure &failure);

    TopupServer &m_server;
    ServerClock &m_clock;
    LinkMonitor &m_link;
};

} // namespace taabia
