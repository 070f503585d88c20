// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/webhookaddress.h"
#include "sandbox/world.h"

#include <QByteArray>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace httplib {
class Client;
}

namespace taabia {

/// Sends webhooks, one after the other in the order of their times, to the address that the account has at that
/// moment. 2xx is received; anything else, a redirect included, is tried again by the documented timetable. The world
/// keeps what is still to be sent, so a restart goes on where this one stopped; a webhook that was being sent then may
/// come twice, never not at all.
///
/// https needs a cpp-httplib with TLS (Debian's has it), and its certificates are checked; without it every delivery to
/// an https address counts as not received.
class WebhookSender {
public:
    WebhookSender(World &world, const WorldClock &clock, QByteArray secret);
    ~WebhookSender();
    WebhookSender(const WebhookSender &) = delete;
    WebhookSender &operator=(const WebhookSender &) = delete;

    void start();
    void stop(); ///< hangs up on a receiver that is taking its time; that webhook stays to be sent

    /// Something may be due. Any thread.
    void wake();

private:
    struct Errand;
    void live();
    Errand nextErrand();
    bool deliver(const WebhookAddress &address, const QByteArray &payload);
    bool post(httplib::Client &client, const WebhookAddress &address, const QByteArray &payload);

    World &m_world;
    const WorldClock &m_clock;
    const QByteArray m_secret;
    std::thread m_thread;

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_wake;
    httplib::Client *m_talking = nullptr;
    bool m_woken = false;
    bool m_ending = false;
};

} // namespace taabia
