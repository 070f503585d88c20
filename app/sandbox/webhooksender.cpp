// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooksender.h"

#include "sandbox/webhookmessage.h"

#include <httplib.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace taabia {

namespace {

constexpr auto connectPatience = std::chrono::seconds(3); // also how long stop() may have to wait
constexpr auto replyPatience = std::chrono::seconds(10);
constexpr uint64_t mostReplyBytes = 64 * 1024; // nothing in a receiver's answer is of interest but its status

} // namespace

/// What is to be done now, or how long there is nothing to do.
struct WebhookSender::Errand {
    std::optional<PendingDelivery> delivery;
    std::optional<WebhookAddress> address;
    qint64 nowMs = 0;
    qint64 waitMs = 60'000;
};

WebhookSender::WebhookSender(World &world, const WorldClock &clock, QByteArray secret)
    : m_world(world)
    , m_clock(clock)
    , m_secret(std::move(secret))
{ }

WebhookSender::~WebhookSender()
{
    stop();
}

void WebhookSender::start()
{
    m_thread = std::thread([this] { live(); });
}

void WebhookSender::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        if (m_talking)
            m_talking->stop();
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void WebhookSender::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_wake.notify_all();
}

void WebhookSender::live()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        m_woken = false;
        lock.unlock();
        const Errand errand = nextErrand();
        if (errand.delivery) {
            const bool received = errand.address && deliver(*errand.address, errand.delivery->payload);
            lock.lock();
            if (m_ending && !received)
                return; // we hung up, not the receiver: it does not count as a try
            lock.unlock();
            m_world.ask([&](Provider &provider) {
                received ? provider.deliverySucceeded(*errand.delivery)
                         : provider.deliveryFailed(*errand.delivery, errand.nowMs);
                return received;
            });
        }
        lock.lock();
        const auto somethingNew = [this] { return m_ending || m_woken; };
        if (!errand.delivery)
            m_wake.wait_for(lock, std::chrono::milliseconds(errand.waitMs), somethingNew);
    }
}

WebhookSender::Errand WebhookSender::nextErrand()
{
    const qint64 now = m_clock.nowMs();
    const auto find = [now](Provider &provider) {
        Errand errand;
        errand.nowMs = now;
        const std::optional<PendingDelivery> next = provider.nextDelivery();
        if (next && next->dueMs <= now) {
            errand.delivery = next;
            errand.address = WebhookAddress::fromText(provider.account().webhookUrl);
        } else if (next) {
            errand.waitMs = std::min(errand.waitMs, next->dueMs - now);
        }
        return errand;
    };
    return m_world.ask(find).value_or(Errand());
}

bool WebhookSender::deliver(const WebhookAddress &address, const QByteArray &payload)
{
#ifndef CPPHTTPLIB_OPENSSL_SUPPORT
    if (address.origin.startsWith(QLatin1String("https:")))
        return false;
#endif
    httplib::Client client(address.origin.toStdString());
    if (!client.is_valid())
        return false;
    client.set_connection_timeout(connectPatience);
    client.set_read_timeout(replyPatience);
    client.set_write_timeout(replyPatience);
    client.set_follow_location(false); // the signature is meant for this address and no other
    client.set_url_encode(false); // it is encoded already
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending)
            return false;
        m_talking = &client;
    }
    const bool received = post(client, address, payload);
    const std::lock_guard lock(m_mutex);
    m_talking = nullptr;
    return received;
}

bool WebhookSender::post(httplib::Client &client, const WebhookAddress &address, const QByteArray &payload)
{
    // Signed anew at each try: the timestamp tells when it was sent, and receivers refuse stale ones.
    const WebhookProof signature = signWebhook(payload, m_secret, m_clock.nowMs() / 1000);
    int status = 0;
    httplib::Request request;
    request.method = "POST";
    request.path = address.target.toStdString();
    request.body = payload.toStdString();
    request.headers = {{"Content-Type", "application/json"}, {"User-Agent", "taabia-sandbox"},
        {"X-Webhook-Timestamp", signature.timestamp.toStdString()},
        {"X-Webhook-Signature", signature.ofTimedPayload.toStdString()},
        {"X-Signature", signature.ofPayload.toStdString()}};
    request.response_handler = [&](const httplib::Response &response) {
        status = response.status;
        return true;
    };
    request.content_receiver = [](const char *, size_t size, uint64_t offset, uint64_t) {
        return offset + size <= mostReplyBytes;
    };
    const httplib::Result result = client.send(request);
    // A body that is too long or broken does not take back the 2xx that came before it; and of a 204, which has no
    // body, only the result tells.
    if (result)
        status = result->status;
    return status >= 200 && status < 300;
}

} // namespace taabia
