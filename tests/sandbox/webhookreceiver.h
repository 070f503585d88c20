// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <atomic>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace taabia {

/// A shop's own server that receives webhooks, answers with the status it is told, and remembers everything.
class WebhookReceiver {
public:
    struct Received {
        QByteArray path;
        QByteArray body;
        QByteArray timestamp;
        QByteArray timedSignature;
        QByteArray plainSignature;

        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        QString event() const { return json()[QLatin1String("event")].toString(); }
        int newStatus() const { return json()[QLatin1String("status_code_new")].toInt(-1); }
    };

    WebhookReceiver()
    {
        const auto receive = [this](const httplib::Request &request, httplib::Response &response) {
            const auto header = [&](const char *name) {
                return QByteArray::fromStdString(request.get_header_value(name));
            };
            const int status = answer; // before anybody can see that it was received and change its mind
            {
                const std::lock_guard lock(m_mutex);
                m_received.push_back(
                    {QByteArray::fromStdString(request.target), QByteArray::fromStdString(request.body),
                        header("X-Webhook-Timestamp"), header("X-Webhook-Signature"), header("X-Signature")});
            }
            response.status = status;
            if (status == 302)
                response.set_header("Location", "/elsewhere");
        };
        m_server.Post(".*", receive);
        m_server.Get(".*", receive);
        m_port = m_server.bind_to_any_port("127.0.0.1");
        std::promise<void> running;
        m_server.new_task_queue = [&running] {
            auto *const pool = new httplib::ThreadPool(4);
            running.set_value();
            return pool;
        };
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        running.get_future().get();
    }

    ~WebhookReceiver()
    {
        m_server.stop();
        m_thread.join();
    }

    QByteArray url(const char *path = "/webhook?shop=1") const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_port) + path;
    }

    std::size_t count() const
    {
        const std::lock_guard lock(m_mutex);
        return m_received.size();
    }

    Received at(std::size_t index) const
    {
        const std::lock_guard lock(m_mutex);
        return m_received.at(index);
    }

    std::atomic<int> answer = 200;

private:
    httplib::Server m_server;
    int m_port = 0;
    std::thread m_thread;
    mutable std::mutex m_mutex;
    std::vector<Received> m_received;
};

} // namespace taabia
