// SPDX-License-Identifier: GPL-3.0-or-later
#include "wirecall.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace taabia::wire {

const QByteArray refusal(R"({"message":"Solde insuffisant.","parameters":{"code":"INSUFFICIENT_FUNDS"}})");

namespace {

template <typename T> TopupServer::Answer<T> told(const WireCall::Tell &tell)
{
    return [tell](const Reply<T> &reply) {
        tell(reply.result ? std::nullopt : std::optional(reply.result.error().kind), reply.httpStatus);
    };
}

ExternalReference referenceOf(const QString &tag)
{
    return *ExternalReference::fromText(tag);
}

using Client = HttpTopupServer;
using Tag = const QString &;
using Tell = const WireCall::Tell &;

std::vector<WireCall> postingCalls()
{
    return {
        {"recharge", true, fixture(QStringLiteral("good/recharge.json")),
            [](Client &client, Tag tag, Tell tell) {
                client.recharge(client.rechargeBody(order(), referenceOf(tag)), told<RechargeAccepted>(tell));
            }},
        {"bulk", true, fixture(QStringLiteral("good/bulk.json")),
            [](Client &client, Tag tag, Tell tell) {
                client.rechargeBulk({{order(), referenceOf(tag)}}, told<BulkAnswer>(tell));
            }},
        {"set webhook", true, fixture(QStringLiteral("good/webhook-post.json")),
            [](Client &client, Tag tag, Tell tell) {
                const QString url = QStringLiteral("https://client.example/") + tag;
                client.setWebhook({url, QString()}, told<WebhookConfig>(tell));
            }},
    };
}

/// Over a connection that is being opened when the POST comes.
WireCall expectedRecharge()
{
    return {"recharge, expected", true, fixture(QStringLiteral("good/recharge.json")),
        [](Client &client, Tag tag, Tell tell) {
            client.expectRecharge();
            client.recharge(client.rechargeBody(order(), referenceOf(tag)), told<RechargeAccepted>(tell));
        }};
}

std::vector<WireCall> readingCalls()
{
    return {
        {"by reference", false, fixture(QStringLiteral("good/by-ref.json")),
            [](Client &client, Tag tag, Tell tell) {
                client.byReference(referenceOf(tag), told<RechargeRecord>(tell));
            }},
        {"by id", false, fixture(QStringLiteral("good/by-id.json")),
            [](Client &client, Tag tag, Tell tell) { client.byProviderReference(tag, told<RechargeRecord>(tell)); }},
        {"history", false, fixture(QStringLiteral("good/history.json")),
            [](Client &client, Tag, Tell tell) { client.history(1, 100, told<HistoryPage>(tell)); }},
        {"account", false, fixture(QStringLiteral("good/me.json")),
            [](Client &client, Tag, Tell tell) { client.account(told<Account>(tell)); }},
        {"balance", false, fixture(QStringLiteral("good/balance.json")),
            [](Client &client, Tag, Tell tell) { client.balance(told<Balance>(tell)); }},
        {"prices", false, fixture(QStringLiteral("good/prices.json")),
            [](Client &client, Tag, Tell tell) { client.prices(told<Prices>(tell)); }},
        {"webhook", false, fixture(QStringLiteral("good/webhook-get.json")),
            [](Client &client, Tag, Tell tell) { client.webhook(told<WebhookConfig>(tell)); }},
        {"health", false, QByteArray(R"({"success":true})"),
            [](Client &client, Tag, Tell tell) { client.health(told<ServerHealth>(tell)); }},
    };
}

} // namespace

const std::vector<WireCall> &allCalls()
{
    static const std::vector<WireCall> calls = [] {
        std::vector<WireCall> all = postingCalls();
        for (const WireCall &call : readingCalls())
            all.push_back(call);
        all.insert(all.end() - 1, expectedRecharge()); // where the tests that take one by its place look for none
        return all;
    }();
    return calls;
}

const WireCall &recharge()
{
    return allCalls().front();
}

Ending exchange(HttpTopupServer &client, const WireCall &call, const QString &tag)
{
    // Shared, because a second answer, if there were one, would come after this function has returned.
    const auto ending = std::make_shared<Ending>();
    QEventLoop loop;
    QElapsedTimer watch;
    watch.start();
    QTimer::singleShot(30'000, &loop, [] { qFatal("a call did not end"); });
    call.begin(client, tag, [ending, &loop, done = std::make_shared<bool>(false)](auto kind, int httpStatus) {
        if (std::exchange(*done, true))
            qFatal("a call answered twice");
        ending->kind = kind;
        ending->httpStatus = httpStatus;
        ++ending->answers;
        loop.quit();
    });
    loop.exec();
    ending->took = std::chrono::milliseconds(watch.elapsed());
    return *ending;
}

bool isQuiet(const RawServer &server, bool tls)
{
    HttpTopupServer other(
        tls ? at(server.port(), https) : at(server.port()), {QStringLiteral("other"), "other"}, patient);
    return exchange(other, allCalls().back()).answers == 1;
}

Stage::Stage(bool tls, const QString &certificate)
    : m_tls(tls)
    , m_trust(tls ? trustingTheTestsAuthorityAlone() : QSslConfiguration::defaultConfiguration())
    , m_server(tls ? std::make_unique<RawServer>(identity(certificate)) : std::make_unique<RawServer>())
{ }

BaseUrl Stage::url(quint16 port) const
{
    return m_tls ? at(port, https) : at(port);
}

bool Stage::spokeAsItShould(const QByteArray &onTheWire) const
{
    if (!m_tls)
        return m_server->encryptedConnections() == 0;
    const bool handshake = onTheWire.isEmpty() || onTheWire.startsWith(QByteArray::fromHex("160301"));
    return handshake && !onTheWire.contains("HTTP/1.1") && !onTheWire.contains(key)
        && m_server->encryptedConnections() == m_server->connections();
}

void addCallRows()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<bool>("tls");
    for (const bool tls : {false, true}) {
        for (std::size_t i = 0; i < allCalls().size(); ++i)
            QTest::addRow("%s %s", allCalls()[i].name, tls ? "TLS" : "plain") << static_cast<int>(i) << tls;
    }
}

void addTransportRows()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

QByteArray nameOf(const Ending &ending)
{
    return (ending.kind ? "failure " + QByteArray::number(static_cast<int>(*ending.kind)) : QByteArray("taken"))
        + ", HTTP " + QByteArray::number(ending.httpStatus) + ", " + QByteArray::number(ending.took.count()) + " ms";
}

} // namespace taabia::wire
