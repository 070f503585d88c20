// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QTcpServer>

using namespace taabia;
using namespace taabia::wire;

namespace {

using Server = RawServer;

Server::Script json(const QByteArray &body)
{
    return {Server::send(Server::reply(200, body))};
}

} // namespace

/// The contract as it goes over the wire, and the life of a call.
class TestHttpTopupServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSaleIsOnePostWithBothCredentials();
    void everyQuestionHasItsDocumentedAddress();
    void whatIsUpdatedIsPosted();
    void aNameOfTheProviderCannotLeaveItsFolder();
    void aReferenceThatNoPathHoldsIsNotAskedFor_data();
    void aReferenceThatNoPathHoldsIsNotAskedFor();
    void credentialsThatWouldBreakAHeaderAreNotSent_data();
    void credentialsThatWouldBreakAHeaderAreNotSent();
    void theServersDateAndWordsAreKept();
    void aClosedPortMeansNotSent();
    void aNameThatDoesNotExistMeansNotSent();
    void aCallThatFindsNoConnectionInTimeWasNotSent();
    void aCancelledCallAnswersOnceAndNotFromInside();
    void aCancelledCallThatNeverLeftIsNotSentLater();
    void cancellingWhatIsOverDoesNothing();
    void aDestroyedClientAnswersNobody();
    void anAnswerMayDestroyTheClient();
    void manyCallsAtOnceEachAnswerOnce();
    void aProxyIsNotAskedForThisComputersOwnServer();
};

void TestHttpTopupServer::aSaleIsOnePostWithBothCredentials()
{
    Server server;
    server.answerEach(json(acceptedBody));
    HttpTopupServer client(at(server.port()), credentials, patient);
    const QByteArray body = client.rechargeBody(order(), reference());
    const QByteArray canonical(
        R"({"phone":"0612345678","operator":"Inwi","value":10,"type":"6","external_reference":"TEST-001"})");
    QCOMPARE(body, canonical);

    Heard<RechargeAccepted> heard;
    client.recharge(body, heard.answer());
    QVERIFY(heard.comes());
    QVERIFY(heard.reply().result);
    QCOMPARE(heard.reply().result->providerReference, QStringLiteral("189957125550360"));
    QCOMPARE(heard.reply().raw, acceptedBody);
    QCOMPARE(server.requests().size(), std::size_t(1));
    const Server::Request &request = server.requests().front();
    QCOMPARE(request.method(), QByteArray("POST"));
    QCOMPARE(request.target(), QByteArray("/api/recharge"));
    QCOMPARE(request.body, body);
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.header("Content-Length"), QByteArray::number(body.size()));
    QCOMPARE(request.header("X-Client-Code"), QByteArray("API-20251226-569"));
    QCOMPARE(request.header("X-Api-Key"), key);
    QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
}

void TestHttpTopupServer::everyQuestionHasItsDocumentedAddress()
{
    Server server;
    server.answerEach(json("{}"));
    HttpTopupServer client(at(server.port()), credentials, patient);
    Heard<RechargeRecord> record;
    Heard<HistoryPage> page;
    Heard<Account> account;
    Heard<Balance> balance;
    Heard<Prices> prices;
    Heard<WebhookConfig> webhook;
    Heard<ServerHealth> health;
    client.byReference(reference(), record.answer());
    QVERIFY(record.comes());
    client.history(3, 50, page.answer());
    QVERIFY(page.comes());
    client.account(account.answer());
    QVERIFY(account.comes());
    client.balance(balance.answer());
    QVERIFY(balance.comes());
    client.prices(prices.answer());
    QVERIFY(prices.comes());
    client.webhook(webhook.answer());
    QVERIFY(webhook.comes());
    client.health(health.answer());
    QVERIFY(health.comes());

    QList<QByteArray> asked;
    for (const Server::Request &request : server.requests()) {
        asked.append(request.method() + ' ' + request.target());
        QCOMPARE(request.header("X-Api-Key"), key);
    }
    QCOMPARE(asked,
        (QList<QByteArray>{"GET /api/recharge/by-ref/TEST-001", "GET /api/history?page=3&pageSize=50", "GET /api/me",
            "GET /api/balance", "GET /api/prices", "GET /api/webhook", "GET /api/health"}));
}

void TestHttpTopupServer::whatIsUpdatedIsPosted()
{
    Server server;
    server.answerNext(json(R"({"success":true,"webhook_url":"https://client.example/webhook","ip_whitelist":""})"));
    server.answerNext(json(R"({"items":[{"success":true,"status_code":1,"ref_interne":"7"}],"balance":70})"));
    HttpTopupServer client(at(server.port()), credentials, patient);
    Heard<WebhookConfig> webhook;
    client.setWebhook({QStringLiteral("https://client.example/webhook"), QStringLiteral("1.2.3.4")}, webhook.answer());
    QVERIFY(webhook.comes());
    QVERIFY(!webhook.kind());
    Heard<BulkAnswer> bulk;
    client.rechargeBulk({{order(), reference()}}, bulk.answer());
    QVERIFY(bulk.comes());
    QVERIFY(!bulk.kind());
    QCOMPARE(server.requests()[0].target(), QByteArray("/api/webhook"));
    const QByteArray canonical(R"({"webhook_url":"https://client.example/webhook","ip_whitelist":"1.2.3.4"})");
    QCOMPARE(server.requests()[0].body, canonical);
    QCOMPARE(server.requests()[1].target(), QByteArray("/api/recharge/bulk"));
    QCOMPARE(server.requests()[1].body, "{\"items\":[" + client.rechargeBody(order(), reference()) + "]}");
}

void TestHttpTopupServer::aNameOfTheProviderCannotLeaveItsFolder()
{
    Server server;
    server.answerEach(json("{}"));
    HttpTopupServer client(at(server.port()), credentials, patient);
    Heard<RechargeRecord> heard;
    client.byProviderReference(QStringLiteral("../me?x=1#y z%2Fé"), heard.answer());
    QVERIFY(heard.comes());
    QCOMPARE(server.requests().front().target(), QByteArray("/api/recharge/by-id/..%2Fme%3Fx%3D1%23y%20z%252F%C3%A9"));
}

void TestHttpTopupServer::aReferenceThatNoPathHoldsIsNotAskedFor_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("nothing") << QString();
    QTest::newRow("this folder") << QStringLiteral(".");
    QTest::newRow("the folder above") << QStringLiteral("..");
}

void TestHttpTopupServer::aReferenceThatNoPathHoldsIsNotAskedFor()
{
    QFETCH(const QString, id);
    Server server;
    HttpTopupServer client(at(server.port()), credentials, patient);
    Heard<RechargeRecord> heard;
    client.byProviderReference(id, heard.answer());
    QVERIFY(heard.replies.empty());
    QVERIFY(heard.comes());
    QCOMPARE(heard.kind(), FailureKind::NotSent);
    QCOMPARE(server.connections(), 0);
}

void TestHttpTopupServer::credentialsThatWouldBreakAHeaderAreNotSent_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("no code") << QString() << key;
    QTest::newRow("no key") << QStringLiteral("API-1") << QByteArray();
    QTest::newRow("a line end in the code") << QStringLiteral("API\r\nX-Evil: 1") << key;
    QTest::newRow("a line end in the key") << QStringLiteral("API-1") << QByteArray("abc\nX-Evil: 1");
    QTest::newRow("a letter beyond ASCII") << QStringLiteral("APIé") << key;
}

void TestHttpTopupServer::credentialsThatWouldBreakAHeaderAreNotSent()
{
    QFETCH(const QString, code);
    QFETCH(const QByteArray, secret);
    Server server;
    HttpTopupServer client(at(server.port()), {code, secret}, patient);
    Heard<Balance> heard;
    client.balance(heard.answer());
    QVERIFY(heard.comes());
    QCOMPARE(heard.kind(), FailureKind::NotSent);
    QCOMPARE(server.connections(), 0);
}

void TestHttpTopupServer::theServersDateAndWordsAreKept()
{
    Server server;
    const QByteArray refusal(R"({"message":"Recharge introuvable.","parameters":{"code":"NOT_FOUND"}})");
    server.answerEach({Server::send(Server::reply(404, refusal, "Date: Fri, 09 Jan 2026 18:21:57 GMT\r\n"))});
    HttpTopupServer client(at(server.port()), credentials, patient);
    Heard<RechargeRecord> heard;
    client.byReference(reference(), heard.answer());
    QVERIFY(heard.comes());
    QCOMPARE(heard.kind(), FailureKind::Refused);
    const Failure &failure = heard.reply().result.error();
    QVERIFY(failure.code == ErrorCode::NotFound);
    QCOMPARE(failure.codeText, QStringLiteral("NOT_FOUND"));
    QCOMPARE(failure.message, QStringLiteral("Recharge introuvable."));
    QCOMPARE(heard.reply().serverTime, std::optional<qint64>(1767982917));
    QCOMPARE(heard.reply().httpStatus, 404);
    QCOMPARE(heard.reply().raw, refusal);
}

void TestHttpTopupServer::aClosedPortMeansNotSent()
{
    quint16 closed = 0;
    {
        QTcpServer listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        closed = listener.serverPort();
    }
    HttpTopupServer client(at(closed), credentials, patient);
    Heard<RechargeAccepted> sale;
    client.recharge(client.rechargeBody(order(), reference()), sale.answer());
    QVERIFY(sale.replies.empty());
    QVERIFY(sale.comes());
    QCOMPARE(sale.kind(), FailureKind::NotSent);
    QCOMPARE(sale.reply().httpStatus, 0);
    QVERIFY(!sale.reply().result.error().message.contains(QString::fromLatin1(key)));
}

void TestHttpTopupServer::aNameThatDoesNotExistMeansNotSent()
{
    HttpTopupServer client(at(443, QStringLiteral("https://nohost.invalid")), credentials, patient);
    Heard<RechargeAccepted> sale;
    client.recharge(client.rechargeBody(order(), reference()), sale.answer());
    QVERIFY(sale.comes());
    QCOMPARE(sale.kind(), FailureKind::NotSent);
}

void TestHttpTopupServer::aCallThatFindsNoConnectionInTimeWasNotSent()
{
    // https to a server that takes the connection and says nothing: the handshake never ends.
    Server silent;
    HttpTopupServer client(at(silent.port(), QStringLiteral("https://127.0.0.1")), credentials, hasty);
    Heard<RechargeAccepted> sale;
    client.recharge(client.rechargeBody(order(), reference()), sale.answer());
    QVERIFY(sale.comes());
    QCOMPARE(sale.kind(), FailureKind::NotSent);
    QCOMPARE(silent.connections(), 1);
}

void TestHttpTopupServer::aCancelledCallAnswersOnceAndNotFromInside()
{
    Server server;
    HttpTopupServer client(at(server.port()), credentials, patient);
    Heard<RechargeAccepted> heard;
    const TopupServer::CallId call = client.recharge(client.rechargeBody(order(), reference()), heard.answer());
    QTRY_COMPARE(server.copiesOf("POST"), 1);
    client.cancel(call);
    client.cancel(call);
    QVERIFY(heard.replies.empty());
    QVERIFY(heard.comes());
    QCOMPARE(heard.kind(), FailureKind::Cancelled);
    server.answerEach(json("{}"));
    QVERIFY(settle(server.port()));
    QCOMPARE(heard.replies.size(), std::size_t(1));
    QCOMPARE(server.copiesOf("POST"), 1);
}

void TestHttpTopupServer::aCancelledCallThatNeverLeftIsNotSentLater()
{
    Server server;
    server.answerEach(json("{}"));
    HttpTopupServer client(at(server.port()), credentials, patient);
    Heard<RechargeAccepted> heard;
    client.cancel(client.recharge(client.rechargeBody(order(), reference()), heard.answer()));
    QVERIFY(heard.comes());
    QCOMPARE(heard.kind(), FailureKind::Cancelled);
    QVERIFY(settle(server.port()));
    QVERIFY(!server.received().contains("external_reference"));
}

void TestHttpTopupServer::cancellingWhatIsOverDoesNothing()
{
    Server server;
    server.answerEach(json(R"({"balance":90,"devise":"MAD","credit_limit":0})"));
    HttpTopupServer client(at(server.port()), credentials, patient);
    Heard<Balance> heard;
    const TopupServer::CallId call = client.balance(heard.answer());
    QVERIFY(heard.comes());
    QVERIFY(!heard.kind());
    client.cancel(call);
    client.cancel(4711);
    QVERIFY(settle(server.port()));
    QCOMPARE(heard.replies.size(), std::size_t(1));
}

void TestHttpTopupServer::aDestroyedClientAnswersNobody()
{
    Server server;
    Heard<RechargeAccepted> sale;
    Heard<Balance> balance;
    Heard<Balance> cancelled;
    {
        HttpTopupServer client(at(server.port()), credentials, hasty);
        client.recharge(client.rechargeBody(order(), reference()), sale.answer());
        client.balance(balance.answer());
        client.cancel(client.balance(cancelled.answer())); // its answer is already on the way
        QTRY_COMPARE(server.copiesOf("POST"), 1);
        client.cancel(client.balance(cancelled.answer()));
    }
    server.answerEach(json("{}"));
    const std::size_t before = cancelled.replies.size();
    QVERIFY(settle(server.port()));
    QVERIFY(sale.replies.empty());
    QVERIFY(balance.replies.empty());
    QCOMPARE(cancelled.replies.size(), before);
}

void TestHttpTopupServer::anAnswerMayDestroyTheClient()
{
    Server server;
    server.answerEach(json(acceptedBody));
    auto client = std::make_unique<HttpTopupServer>(at(server.port()), credentials, patient);
    int answers = 0;
    client->recharge(client->rechargeBody(order(), reference()), [&](const Reply<RechargeAccepted> &reply) {
        QVERIFY(reply.result);
        client.reset();
        ++answers;
    });
    client->byReference(reference(), [&](const Reply<RechargeRecord> &) {
        client.reset();
        ++answers;
    });
    QTRY_VERIFY(answers > 0);
    QVERIFY(settle(server.port()));
    QCOMPARE(answers, 1);
}

void TestHttpTopupServer::manyCallsAtOnceEachAnswerOnce()
{
    Server server;
    server.answerEach(json(acceptedBody));
    HttpTopupServer client(at(server.port()), credentials, patient);
    constexpr std::size_t calls = 20;
    std::vector<int> answers(calls, 0);
    for (std::size_t i = 0; i < calls; ++i)
        client.recharge(client.rechargeBody(order(), reference()), [&, i](const auto &) { ++answers[i]; });
    QTRY_COMPARE_WITH_TIMEOUT(std::count(answers.begin(), answers.end(), 1), qsizetype(calls), 15000);
    QCOMPARE(server.copiesOf("POST"), static_cast<int>(calls));
}

void TestHttpTopupServer::aProxyIsNotAskedForThisComputersOwnServer()
{
    Server proxy;
    Server server;
    server.answerEach(json("{}"));
    const QNetworkProxy before = QNetworkProxy::applicationProxy();
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()});
    HttpTopupServer client(at(server.port()), credentials, patient);
    Heard<ServerHealth> health;
    client.health(health.answer());
    Heard<RechargeAccepted> sale;
    client.recharge(client.rechargeBody(order(), reference()), sale.answer());
    const bool came = health.comes() && sale.comes();
    QNetworkProxy::setApplicationProxy(before);
    QVERIFY(came);
    QVERIFY(!health.kind());
    QCOMPARE(proxy.connections(), 0);
    QCOMPARE(server.requests().size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestHttpTopupServer)
#include "tst_httptopupserver.moc"
