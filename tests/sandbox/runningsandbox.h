// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "turnableclock.h"

#include "sandbox/sandbox.h"

#include <httplib.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace taabia {

/// A sandbox on its own clock, and a client that speaks HTTP to it.
class RunningSandbox {
public:
    explicit RunningSandbox(SandboxConfig config = {})
        : m_sandbox(withClock(std::move(config), clock))
    { }

    bool start()
    {
        const auto started = m_sandbox.start();
        m_port = started ? *started : 0;
        return m_port != 0;
    }
    void stop() { m_sandbox.stop(); }
    const Sandbox &sandbox() const { return m_sandbox; }
    quint16 port() const { return m_port; }

    static httplib::Headers credentials()
    {
        return {{"X-Client-Code", trainingClientCode.data()}, {"X-Api-Key", trainingApiKey.data()}};
    }
    static std::string path(const QByteArray &endpoint)
    {
        return "/rest/V1/recharge-api/sandbox" + endpoint.toStdString();
    }

    httplib::Client client() const
    {
        httplib::Client client("127.0.0.1", m_port);
        client.set_read_timeout(10);
        return client;
    }

    httplib::Result get(const QByteArray &endpoint) const { return client().Get(path(endpoint), credentials()); }

    httplib::Result post(const QByteArray &endpoint, const QByteArray &body) const
    {
        return client().Post(path(endpoint), credentials(), body.toStdString(), "application/json");
    }

    httplib::Result recharge(const QByteArray &phone, const QByteArray &reference) const
    {
        return post("/recharge",
            "{\"phone\":\"" + phone + "\",\"operator\":\"Orange\",\"value\":10,\"external_reference\":\"" + reference
                + "\"}");
    }

    QJsonObject json(const QByteArray &endpoint) const
    {
        const httplib::Result reply = get(endpoint);
        return reply ? QJsonDocument::fromJson(QByteArray::fromStdString(reply->body)).object() : QJsonObject();
    }

    int statusOf(const QByteArray &reference) const
    {
        return json("/recharge/by-ref/" + reference)[QLatin1String("status_code")].toInt(-1);
    }

    double balance() const { return json("/balance")[QLatin1String("balance")].toDouble(); }

    const std::shared_ptr<TurnableClock> clock = std::make_shared<TurnableClock>();

private:
    static SandboxConfig withClock(SandboxConfig config, std::shared_ptr<WorldClock> clock)
    {
        config.clock = std::move(clock);
        return config;
    }

    Sandbox m_sandbox;
    quint16 m_port = 0;
};

} // namespace taabia
