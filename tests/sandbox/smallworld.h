// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "turnableclock.h"

#include "sandbox/contract.h"
#include "sandbox/provider.h"
#include "sandbox/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace taabia {

/// A whole sandbox without threads and without a network: what a request is answered, right now.
class SmallWorld {
public:
    explicit SmallWorld(Money balance = Money::fromDirhams(100), ProviderRules rules = defaultRules())
        : m_store(*Store::open(QString(), {balance, clock.nowMs()}))
        , provider(*m_store, clock, std::move(rules))
        , m_contract(CallerCheck("API-1", "SECRET"))
    { }

    static ProviderRules defaultRules()
    {
        ProviderRules rules;
        rules.clientCode = QStringLiteral("API-1");
        rules.margins = {{Operator::Orange, Margin::fromBasisPoints(650)},
            {Operator::Inwi, Margin::fromBasisPoints(-300)}, {Operator::MarocTelecom, Margin::fromBasisPoints(400)}};
        return rules;
    }

    /// With credentials, from 127.0.0.1, on the sandbox's base path.
    static ApiRequest request(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        ApiRequest request;
        request.method = method;
        request.path = QString(sandboxBasePath) + path;
        request.body = body;
        request.clientCode = "API-1";
        request.apiKey = "SECRET";
        request.remoteAddress = QStringLiteral("127.0.0.1");
        return request;
    }

    ApiReply ask(const ApiRequest &request)
    {
        m_store->begin();
        provider.catchUp();
        const ApiReply reply = m_contract.answer(request, provider);
        return m_store->commit() ? reply : Contract::answerWhenNotKept(request);
    }

    ApiReply get(const char *path) { return ask(request("GET", QString::fromUtf8(path))); }
    ApiReply post(const char *path, const QByteArray &body)
    {
        return ask(request("POST", QString::fromUtf8(path), body));
    }

    /// A recharge of ten dirhams by Orange: 9.35 billed.
    ApiReply recharge(const QByteArray &phone, const QByteArray &reference)
    {
        return post("/recharge", order(phone, reference));
    }

    static QByteArray order(const QByteArray &phone, const QByteArray &reference)
    {
        return "{\"phone\":\"" + phone
            + "\",\"operator\":\"Orange\",\"value\":10,\"type\":\"6\",\"external_reference\":\"" + reference + "\"}";
    }

    QJsonObject found(const QByteArray &reference) { return json(get(("/recharge/by-ref/" + reference).constData())); }

    int statusOf(const QByteArray &reference) { return found(reference)[QLatin1String("status_code")].toInt(-1); }

    double balance() { return json(get("/balance"))[QLatin1String("balance")].toDouble(); }

    static QJsonObject json(const ApiReply &reply) { return QJsonDocument::fromJson(reply.body).object(); }

    static QString codeOf(const ApiReply &reply)
    {
        return json(reply)[QLatin1String("parameters")][QLatin1String("code")].toString();
    }

    static QString messageOf(const ApiReply &reply) { return json(reply)[QLatin1String("message")].toString(); }

    TurnableClock clock;

private:
    std::unique_ptr<Store> m_store;

public:
    Provider provider;

private:
    Contract m_contract;
};

} // namespace taabia
