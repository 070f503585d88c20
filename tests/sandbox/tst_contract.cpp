// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallworld.h"

#include <QTest>

using namespace taabia;
using J = QLatin1String;

namespace {

QStringList keysOf(const QJsonValue &value)
{
    return value.toObject().keys();
} // sorted

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Each address of the documents, in their words.
class ContractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void meShowsTheAccountInTheDocumentedShape()
    {
        SmallWorld world;
        const ApiReply reply = world.get("/me");
        QCOMPARE(reply.status, 200);
        QVERIFY2(reply.body.startsWith("{\"client_id\":7,\"name\":"), reply.body.constData());
        const QJsonObject me = SmallWorld::json(reply);
        QCOMPARE(keysOf(me),
            QStringList(
                {u8("client_id"), u8("code"), u8("created_at"), u8("credit_limit"), u8("devise"), u8("ip_whitelist"),
                    u8("name"), u8("solde"), u8("status"), u8("type"), u8("updated_at"), u8("webhook_url")}));
        QCOMPARE(me[J("code")].toString(), u8("API-1"));
        QCOMPARE(me[J("solde")].toDouble(), 100.0);
        QCOMPARE(me[J("created_at")].toString(), u8("2026-01-09 19:21:57"));
    }

    void balanceIsAsDocumented()
    {
        SmallWorld world;
        QCOMPARE(world.get("/balance").body, QByteArray("{\"balance\":100,\"devise\":\"MAD\",\"credit_limit\":0}"));
    }

    void pricesNameOperatorsInLowerCase()
    {
        SmallWorld world;
        QCOMPARE(world.get("/prices").body,
            QByteArray("{\"client_code\":\"API-1\",\"devise\":\"MAD\",\"prices\":["
                       "{\"operator\":\"orange\",\"margin_percent\":6.5},"
                       "{\"operator\":\"inwi\",\"margin_percent\":-3.0},"
                       "{\"operator\":\"maroc telecom\",\"margin_percent\":4.0}]}"));
    }

    void rechargeAnswersAsDocumented()
    {
        SmallWorld world;
        QCOMPARE(world.recharge("0612345678", "TEST-001").body,
            QByteArray("{\"success\":true,\"status_code\":1,\"ref_interne\":\"SBX-189957100000001\","
                       "\"external_reference\":\"TEST-001\",\"value\":10,\"billing_amount\":9.35,"
                       "\"balance_after\":90.65}"));
    }

    void byRefAndByIdShowTheSameRechargeUnderTheirOwnNames()
    {
        SmallWorld world;
        world.recharge("0600000004", "TEST-001");
        world.clock.turn(5 * secondMs);
        QCOMPARE(world.get("/recharge/by-ref/TEST-001").body,
            QByteArray("{\"ref_interne\":\"SBX-189957100000001\",\"external_reference\":\"TEST-001\","
                       "\"phone\":\"0600000004\",\"operator\":\"Orange\",\"value\":10,\"billing_amount\":9.35,"
                       "\"type\":\"6\",\"status_code\":4,\"created_at\":\"2026-01-09 19:21:57\","
                       "\"executed_at\":\"2026-01-09 19:21:59\"}"));
        QCOMPARE(world.get("/recharge/by-id/SBX-189957100000001").body,
            QByteArray("{\"id\":\"SBX-189957100000001\",\"phone\":\"0600000004\",\"operator\":\"Orange\",\"value\":10,"
                       "\"billing_amount\":9.35,\"type\":\"6\",\"status_code\":4,\"external_reference\":\"TEST-001\","
                       "\"created_at\":\"2026-01-09 19:21:57\",\"executed_at\":\"2026-01-09 19:21:59\"}"));
    }

    void aRechargeWithoutReferenceAndTypeIsAccepted()
    {
        SmallWorld world;
        const QByteArray body = "{\"phone\":\"0612345678\",\"operator\":\"Maroc Telecom\",\"value\":5}";
        QVERIFY(SmallWorld::json(world.post("/recharge", body))[J("external_reference")].isNull());
        QCOMPARE(world.post("/recharge", body).status, 200); // and again: nothing makes the two one
        const QJsonObject found = SmallWorld::json(world.get("/recharge/by-id/SBX-189957100000002"));
        QCOMPARE(found[J("type")].toString(), u8("0"));
        QVERIFY(found[J("external_reference")].isNull());
    }

    void whatIsNotFoundSaysSoInTheDocumentedShape_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/recharge/by-ref/NOPE", "/recharge/by-id/NOPE", "/recharge/by-id/SBX-189957100000002",
                 "/recharge/by-id/189957100000001", "/recharge/by-id/SBX-0189957100000001", "/recharge/by-id/SBX-",
                 "/recharge/by-ref/test-001"})
            QTest::addRow("%s", path) << QByteArray(path);
    }
    void whatIsNotFoundSaysSoInTheDocumentedShape()
    {
        QFETCH(QByteArray, path);
        SmallWorld world;
        world.recharge("0612345678", "TEST-001");
        const ApiReply reply = world.get(path.constData());
        QCOMPARE(reply.status, 404);
        QCOMPARE(QString::fromUtf8(reply.body),
            u8("{\"message\":\"Recharge introuvable.\",\"parameters\":{\"code\":\"NOT_FOUND\"}}"));
    }

    void invalidOrdersGetTheDocumentedMessage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        const QString payload = u8("Missing or invalid payload (phone, operator, value).");
        const QString op = u8("Operateur invalide. Valeurs autorisées: Orange, Inwi, Maroc Telecom.");
        const auto with = [](const char *phone, const char *op_, const char *value, const char *more = "") {
            return QByteArray("{\"phone\":") + phone + ",\"operator\":" + op_ + ",\"value\":" + value + more + "}";
        };
        const char *const good = "\"0612345678\"";
        const char *const inwi = "\"Inwi\"";
        QTest::newRow("no body") << QByteArray() << payload;
        QTest::newRow("broken JSON") << QByteArray("{\"phone\":\"0612345678\"") << payload;
        QTest::newRow("an array") << QByteArray("[]") << payload;
        QTest::newRow("null") << QByteArray("null") << payload;
        QTest::newRow("no members") << QByteArray("{}") << payload;
        QTest::newRow("nine digits") << with("\"061234567\"", inwi, "10") << payload;
        QTest::newRow("international form") << with("\"+212612345678\"", inwi, "10") << payload;
        QTest::newRow("spaces") << with("\"06 12 34 56 78\"", inwi, "10") << payload;
        QTest::newRow("a landline") << with("\"0522345678\"", inwi, "10") << payload;
        QTest::newRow("a number as the phone") << with("612345678", inwi, "10") << payload;
        QTest::newRow("value zero") << with(good, inwi, "0") << payload;
        QTest::newRow("value negative") << with(good, inwi, "-10") << payload;
        QTest::newRow("value with half centimes") << with(good, inwi, "1.005") << payload;
        QTest::newRow("value as text") << with(good, inwi, "\"10\"") << payload;
        QTest::newRow("value null") << with(good, inwi, "null") << payload;
        QTest::newRow("value enormous") << with(good, inwi, "1e21") << payload;
        QTest::newRow("operator empty") << with(good, "\"\"", "10") << payload;
        QTest::newRow("operator a number") << with(good, "1", "10") << payload;
        QTest::newRow("operator in lower case") << with(good, "\"inwi\"", "10") << op;
        QTest::newRow("operator unknown") << with(good, "\"IAM\"", "10") << op;
        QTest::newRow("type a number") << with(good, inwi, "10", ",\"type\":6")
                                       << u8("type invalide (ex: \"6\" pour la promo *6, \"0\" sans promo).");
        QTest::newRow("reference a number")
            << with(good, inwi, "10", ",\"external_reference\":7") << u8("external_reference invalide.");
        QTest::newRow("reference too long")
            << with(good, inwi, "10", (",\"external_reference\":\"" + QByteArray(101, 'x') + "\"").constData())
            << u8("external_reference invalide.");
    }
    void invalidOrdersGetTheDocumentedMessage()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        SmallWorld world;
        const ApiReply reply = world.post("/recharge", body);
        QCOMPARE(reply.status, 400);
        QCOMPARE(SmallWorld::messageOf(reply), message);
        QCOMPARE(keysOf(SmallWorld::json(reply)), QStringList{u8("message")}); // bare
        QCOMPARE(world.balance(), 100.0);
    }

    void historyIsNewestFirstInPages()
    {
        SmallWorld world(Money::fromDirhams(1000));
        for (int i = 1; i <= 45; ++i)
            world.recharge("0612345678", "R" + QByteArray::number(i));
        const QJsonObject first = SmallWorld::json(world.get("/history"));
        QCOMPARE(first[J("items")].toArray().size(), 20);
        QCOMPARE(first[J("items")][0][J("external_reference")].toString(), u8("R45"));
        QCOMPARE(keysOf(first[J("items")][0]).size(), 10);
        ApiRequest request = SmallWorld::request("GET", u8("/history"));
        request.page = u8("3");
        request.pageSize = u8("20");
        const QJsonObject last = SmallWorld::json(world.ask(request));
        QCOMPARE(last[J("items")].toArray().size(), 5);
        QCOMPARE(last[J("items")][4][J("external_reference")].toString(), u8("R1"));
        QCOMPARE(QJsonDocument(last[J("pagination")].toObject()).toJson(QJsonDocument::Compact),
            QByteArray("{\"page\":3,\"page_size\":20,\"total\":45}"));
    }

    void pagesAreBroughtIntoRangeOrRefused_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("size");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("pageIs");
        QTest::addColumn<int>("sizeIs");
        QTest::newRow("too small") << u8("0") << u8("-5") << 200 << 1 << 1;
        QTest::newRow("too large") << u8("2") << u8("5000") << 200 << 2 << 100;
        QTest::newRow("far beyond the end") << u8("999999999999") << u8("100") << 200 << 1'000'000'000 << 100;
        QTest::newRow("a word") << u8("one") << u8("20") << 400 << 0 << 0;
        QTest::newRow("empty") << u8("1") << u8("") << 400 << 0 << 0;
        QTest::newRow("a fraction") << u8("1.5") << u8("20") << 400 << 0 << 0;
    }
    void pagesAreBroughtIntoRangeOrRefused()
    {
        QFETCH(QString, page);
        QFETCH(QString, size);
        QFETCH(int, status);
        SmallWorld world;
        ApiRequest request = SmallWorld::request("GET", u8("/history"));
        request.page = page;
        request.pageSize = size;
        const ApiReply reply = world.ask(request);
        QCOMPARE(reply.status, status);
        if (status == 200) {
            const QJsonValue pagination = SmallWorld::json(reply)[J("pagination")];
            QTEST(pagination[J("page")].toInt(), "pageIs");
            QTEST(pagination[J("page_size")].toInt(), "sizeIs");
        } else {
            QVERIFY(SmallWorld::codeOf(reply).isEmpty());
        }
    }

    void credentialsAreAskedForEverywhereButAtHealth()
    {
        SmallWorld world;
        for (const char *path : {"/me", "/balance", "/prices", "/history", "/webhook", "/recharge/by-ref/X"}) {
            ApiRequest request = SmallWorld::request("GET", u8(path));
            request.apiKey.reset();
            QCOMPARE(world.ask(request).status, 401);
            QCOMPARE(SmallWorld::codeOf(world.ask(request)), u8("AUTH_MISSING"));
            request.apiKey = "secret";
            QCOMPARE(world.ask(request).status, 401);
            QCOMPARE(SmallWorld::codeOf(world.ask(request)), u8("AUTH_INVALID"));
        }
        ApiRequest otherCode = SmallWorld::request("GET", u8("/me"));
        otherCode.clientCode = "API-2";
        QCOMPARE(SmallWorld::codeOf(world.ask(otherCode)), u8("AUTH_INVALID"));
        otherCode.clientCode = "";
        QCOMPARE(SmallWorld::codeOf(world.ask(otherCode)), u8("AUTH_MISSING"));
        ApiRequest health = SmallWorld::request("GET", u8("/health"));
        health.apiKey.reset();
        health.clientCode.reset();
        QCOMPARE(world.ask(health).status, 200);
        QVERIFY(SmallWorld::json(world.ask(health))[J("success")].toBool());
    }

    void aSuspendedAccountIsToldSo()
    {
        ProviderRules rules = SmallWorld::defaultRules();
        rules.suspended = true;
        SmallWorld world(Money(), rules);
        QCOMPARE(world.get("/me").status, 403);
        QCOMPARE(SmallWorld::codeOf(world.get("/me")), u8("CLIENT_SUSPENDED"));
        QCOMPARE(world.get("/health").status, 200);
    }

    void aWhiteListShutsOutEveryOtherAddress()
    {
        SmallWorld world;
        const QByteArray url = "{\"webhook_url\":\"http://127.0.0.1:9/w\",\"ip_whitelist\":\"1.2.3.4, 127.0.0.1\"}";
        QCOMPARE(world.post("/webhook", url).status, 200);
        QCOMPARE(world.get("/me").status, 200);
        ApiRequest other = SmallWorld::request("GET", u8("/me"));
        other.remoteAddress = u8("127.0.0.2");
        QCOMPARE(world.ask(other).status, 403);
        QCOMPARE(SmallWorld::codeOf(world.ask(other)), u8("IP_NOT_ALLOWED"));
    }

    void theWebhookIsKeptAndShown()
    {
        SmallWorld world;
        QCOMPARE(world.get("/webhook").body, QByteArray("{\"webhook_url\":\"\",\"ip_whitelist\":\"\"}"));
        world.clock.turn(dayMs);
        const ApiReply set = world.post(
            "/webhook", "{\"webhook_url\":\"https://client.example/webhook\",\"ip_whitelist\":\"127.0.0.1, 5.6.7.8\"}");
        QCOMPARE(set.body,
            QByteArray("{\"success\":true,\"webhook_url\":\"https://client.example/webhook\","
                       "\"ip_whitelist\":\"127.0.0.1, 5.6.7.8\"}"));
        world.post("/webhook", "{\"webhook_url\":\"https://client.example/other\"}");
        QCOMPARE(world.get("/webhook").body,
            QByteArray("{\"webhook_url\":\"https://client.example/other\",\"ip_whitelist\":\"127.0.0.1, 5.6.7.8\"}"));
        QCOMPARE(SmallWorld::json(world.get("/me"))[J("webhook_url")].toString(), u8("https://client.example/other"));
        QCOMPARE(SmallWorld::json(world.get("/me"))[J("updated_at")].toString(), u8("2026-01-10 19:21:57"));
    }

    void badWebhooksAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QString required = u8("WEBHOOK_URL_REQUIRED");
        const QString invalid = u8("WEBHOOK_URL_INVALID");
        QTest::newRow("broken JSON") << QByteArray("{") << 400 << required;
        QTest::newRow("missing") << QByteArray("{}") << 400 << required;
        QTest::newRow("empty") << QByteArray("{\"webhook_url\":\" \"}") << 400 << required;
        QTest::newRow("null") << QByteArray("{\"webhook_url\":null}") << 400 << required;
        QTest::newRow("a number") << QByteArray("{\"webhook_url\":7}") << 400 << invalid;
        QTest::newRow("no scheme") << QByteArray("{\"webhook_url\":\"client.example\"}") << 400 << invalid;
        QTest::newRow("a file") << QByteArray("{\"webhook_url\":\"file:///etc/passwd\"}") << 400 << invalid;
        QTest::newRow("plain http elsewhere")
            << QByteArray("{\"webhook_url\":\"http://client.example/\"}") << 400 << invalid;
        QTest::newRow("cannot be kept") << QByteArray("{\"webhook_url\":\"https://update-failed.invalid/\"}") << 500
                                        << u8("WEBHOOK_UPDATE_FAILED");
        QTest::newRow("a white list of names")
            << QByteArray("{\"webhook_url\":\"https://client.example/\",\"ip_whitelist\":\"my-shop\"}") << 400
            << QString();
        QTest::newRow("a white list that is none")
            << QByteArray("{\"webhook_url\":\"https://client.example/\",\"ip_whitelist\":[]}") << 400 << QString();
    }
    void badWebhooksAreRefusedByName()
    {
        QFETCH(QByteArray, body);
        SmallWorld world;
        const ApiReply reply = world.post("/webhook", body);
        QTEST(reply.status, "status");
        QTEST(SmallWorld::codeOf(reply), "code");
        QVERIFY(!SmallWorld::messageOf(reply).isEmpty());
        QCOMPARE(world.get("/webhook").body, QByteArray("{\"webhook_url\":\"\",\"ip_whitelist\":\"\"}"));
    }

    void anUnknownAddressIsNeverMistakenForAMissingRecharge_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"/", "/rest/V1/recharge-api", "/rest/V1/recharge-api/sandbox",
                 "/rest/V1/recharge-api/x", "/rest/V1/recharge-api/balance/", "/rest/V1/recharge-api/recharge/by-ref/",
                 "/rest/V1/recharge-apix/balance", "/rest/V1/recharge-api/sandboxbalance",
                 "/rest/v1/recharge-api/balance"})
            QTest::addRow("%s", path) << u8(path);
    }
    void anUnknownAddressIsNeverMistakenForAMissingRecharge()
    {
        QFETCH(QString, path);
        SmallWorld world;
        ApiRequest request = SmallWorld::request("GET", QString());
        request.path = path;
        const ApiReply reply = world.ask(request);
        QCOMPARE(reply.status, 404);
        QVERIFY(SmallWorld::codeOf(reply).isEmpty());
    }

    void bothBasePathsShowOneWorld()
    {
        SmallWorld world;
        world.recharge("0612345678", "A");
        ApiRequest request = SmallWorld::request("GET", QString());
        request.path = QString(productionBasePath) + u8("/recharge/by-ref/A");
        QCOMPARE(world.ask(request).status, 200);
        request.path = QString(productionBasePath) + u8("/health");
        QCOMPARE(world.ask(request).status, 200);
    }

    void aMethodThatAnAddressDoesNotKnowIsNotAllowed()
    {
        SmallWorld world;
        const ApiReply reply = world.ask(SmallWorld::request("DELETE", u8("/webhook")));
        QCOMPARE(reply.status, 405);
        QCOMPARE(reply.headers.at(0).second, QByteArray("GET, HEAD, POST"));
        QCOMPARE(world.ask(SmallWorld::request("GET", u8("/recharge"))).status, 405);
        QCOMPARE(world.ask(SmallWorld::request("POST", u8("/recharge/by-ref/A"))).status, 405);
        QCOMPARE(world.ask(SmallWorld::request("HEAD", u8("/balance"))).status, 200);
    }
};

QTEST_GUILESS_MAIN(ContractTest)
#include "tst_contract.moc"
