// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningsandbox.h"
#include "webhookreceiver.h"

#include "sandbox/webhookaddress.h"
#include "sandbox/webhookmessage.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace taabia;
using J = QLatin1String;

namespace {

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray setUrl(const QByteArray &url)
{
    return "{\"webhook_url\":\"" + url + "\"}";
}

} // namespace

class WebhooksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPublishedVectorIsSignedRight()
    {
        // RFC 4231, test case 2.
        QCOMPARE(signWebhook("what do ya want for nothing?", "Jefe", 0).ofPayload,
            QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    void theTimestampAndADotGoBeforeThePayload()
    {
        const WebhookProof signature = signWebhook("{}", "secret", 1767982917);
        QCOMPARE(signature.timestamp, QByteArray("1767982917"));
        QCOMPARE(signature.ofTimedPayload, signWebhook("1767982917.{}", "secret", 0).ofPayload);
    }

    void addressesAreTakenApartOrRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("target");
        QTest::newRow("https") << u8("https://shop.example/hook?a=1#x") << u8("https://shop.example")
                               << u8("/hook?a=1");
        QTest::newRow("no path") << u8("https://shop.example:8443") << u8("https://shop.example:8443") << u8("/");
        QTest::newRow("loopback") << u8("http://127.0.0.1:80/") << u8("http://127.0.0.1:80") << u8("/");
        QTest::newRow("localhost") << u8("http://localhost:8080/a%20b") << u8("http://localhost:8080") << u8("/a%20b");
        QTest::newRow("IPv6 loopback") << u8("http://[::1]:8080/") << u8("http://[::1]:8080") << u8("/");
        for (const char *bad : {"http://shop.example/", "http://127.0.0.1.shop.example/", "http://128.0.0.1/",
                 "ftp://127.0.0.1/", "https://", "https:///x", "//shop.example/", "https://a b/",
                 "https://u:p@shop.example/", "javascript:alert(1)", "http://[::2]/", "http://0.0.0.0/"})
            QTest::addRow("refused: %s", bad) << u8(bad) << QString() << QString();
    }
    void addressesAreTakenApartOrRefused()
    {
        QFETCH(QString, url);
        QFETCH(QString, origin);
        const auto address = WebhookAddress::fromText(url);
        QCOMPARE(address.has_value(), !origin.isEmpty());
        if (address) {
            QCOMPARE(address->origin, origin);
            QTEST(address->target, "target");
        }
    }

    void everyChangeIsTold()
    {
        WebhookReceiver shop;
        RunningSandbox sandbox;
        QVERIFY(sandbox.start());
        QCOMPARE(sandbox.post("/webhook", setUrl(shop.url()))->status, 200);
        sandbox.recharge("0612345678", "A");
        QTRY_COMPARE(shop.count(), 1U);
        sandbox.clock->turn(2 * secondMs); // nobody asks: the world turns by itself
        QTRY_COMPARE(shop.count(), 2U);
        sandbox.clock->turn(3 * secondMs);
        QTRY_COMPARE(shop.count(), 3U);

        QCOMPARE(shop.at(0).path, QByteArray("/webhook?shop=1"));
        QCOMPARE(shop.at(0).event(), u8("recharge.created"));
        QVERIFY(shop.at(0).json()[J("status_code_old")].isNull());
        QCOMPARE(shop.at(0).newStatus(), 1);
        QCOMPARE(shop.at(1).body,
            QByteArray("{\"event\":\"recharge.status_changed\",\"client_code\":\"API-TRAINING\",\"status_code_old\":1,"
                       "\"status_code_new\":2,\"recharge\":{\"ref_interne\":\"SBX-189957100000001\","
                       "\"external_reference\":\"A\",\"phone\":\"0612345678\",\"operator\":\"Orange\",\"value\":10,"
                       "\"type\":\"0\",\"billing_amount\":9.35,\"created_at\":\"2026-01-09 19:21:57\","
                       "\"executed_at\":\"2026-01-09 19:21:59\"}}"));
        QCOMPARE(shop.at(2).newStatus(), 3);
    }

    void bothSignaturesAreMadeWithTheApiKey()
    {
        WebhookReceiver shop;
        RunningSandbox sandbox;
        QVERIFY(sandbox.start());
        sandbox.post("/webhook", setUrl(shop.url()));
        sandbox.recharge("0612345678", "A");
        QTRY_COMPARE(shop.count(), 1U);
        const auto received = shop.at(0);
        QCOMPARE(received.timestamp, QByteArray("1767982917"));
        const auto expected = signWebhook(received.body, trainingApiKey.data(), 1767982917);
        QCOMPARE(received.timedSignature, expected.ofTimedPayload);
        QCOMPARE(received.plainSignature, expected.ofPayload);
        QCOMPARE(received.plainSignature.size(), 64);
    }

    void withoutAnAddressNothingIsSentNorKept()
    {
        WebhookReceiver shop;
        RunningSandbox sandbox;
        QVERIFY(sandbox.start());
        sandbox.recharge("0612345678", "BEFORE");
        sandbox.post("/webhook", setUrl(shop.url()));
        sandbox.recharge("0612345678", "AFTER");
        QTRY_COMPARE(shop.count(), 1U);
        QCOMPARE(shop.at(0).json()[J("recharge")][J("external_reference")].toString(), u8("AFTER"));
    }

    void whatWasNotReceivedIsTriedAgainByTheTimetable_data()
    {
        QTest::addColumn<int>("answer");
        QTest::newRow("an error") << 500;
        QTest::newRow("a redirect, which is not followed") << 302;
        QTest::newRow("a refusal") << 404;
    }
    void whatWasNotReceivedIsTriedAgainByTheTimetable()
    {
        QFETCH(int, answer);
        WebhookReceiver shop;
        shop.answer = answer;
        RunningSandbox sandbox;
        QVERIFY(sandbox.start());
        sandbox.post("/webhook", setUrl(shop.url("/w")));
        sandbox.recharge("0600000098", "A");
        QTRY_COMPARE(shop.count(), 1U);
        sandbox.clock->turn(2 * secondMs); // status 2: a webhook of its own
        QTRY_COMPARE(shop.count(), 2U);
        std::size_t sent = 2;
        for (const qint64 wait : {60, 300, 900, 1800, 3600, 7200}) {
            // Each request below is done after the webhooks that were due before it, so a count that is too high shows.
            sandbox.clock->turn((wait - 3) * secondMs);
            QVERIFY(sandbox.get("/balance"));
            QCOMPARE(shop.count(), sent);
            sandbox.clock->turn(3 * secondMs);
            sent += 2;
            QTRY_COMPARE(shop.count(), sent);
            QCOMPARE(shop.at(sent - 1).path, QByteArray("/w"));
        }
        QVERIFY(shop.at(0).timestamp != shop.at(sent - 2).timestamp); // signed anew
        QCOMPARE(shop.at(0).body, shop.at(2).body);
        shop.answer = 200;
        sandbox.clock->turn(dayMs); // after the sixth it is given up
        sandbox.recharge("0600000098", "B");
        QTRY_COMPARE(shop.count(), sent + 1);
        QCOMPARE(shop.at(sent).json()[J("recharge")][J("external_reference")].toString(), u8("B"));
    }

    void anyTwoHundredIsReceived_data()
    {
        QTest::addColumn<int>("answer");
        QTest::newRow("accepted") << 202;
        QTest::newRow("no content") << 204;
    }
    void anyTwoHundredIsReceived()
    {
        QFETCH(int, answer);
        WebhookReceiver shop;
        shop.answer = answer;
        RunningSandbox sandbox;
        QVERIFY(sandbox.start());
        sandbox.post("/webhook", setUrl(shop.url()));
        sandbox.recharge("0600000098", "A");
        QTRY_COMPARE(shop.count(), 1U);
        sandbox.clock->turn(2 * secondMs);
        QTRY_COMPARE(shop.count(), 2U);
        sandbox.clock->turn(dayMs);
        sandbox.recharge("0600000098", "B");
        QTRY_COMPARE(shop.count(), 3U);
        QCOMPARE(shop.at(2).json()[J("recharge")][J("external_reference")].toString(), u8("B"));
    }

    void aRestartGoesOnWithWhatWasNotReceived()
    {
        QTemporaryDir dir;
        SandboxConfig config;
        config.databaseFile = dir.filePath(u8("sandbox.db"));
        WebhookReceiver shop;
        shop.answer = 500;
        {
            RunningSandbox sandbox(config);
            QVERIFY(sandbox.start());
            sandbox.post("/webhook", setUrl(shop.url()));
            sandbox.recharge("0600000098", "A");
            QTRY_COMPARE(shop.count(), 1U);
        }
        shop.answer = 200;
        RunningSandbox sandbox(config);
        QVERIFY(sandbox.start());
        sandbox.clock->turn(60 * secondMs);
        QTRY_COMPARE(shop.count(), 3U); // the first again, and the change to status 2
        QCOMPARE(shop.at(1).newStatus() + shop.at(2).newStatus(), 3);
    }

    void aReceiverThatNeverAnswersDoesNotHoldUpTheEnd()
    {
        httplib::Server shop;
        std::promise<void> asked;
        std::promise<void> ended;
        std::shared_future<void> end = ended.get_future().share();
        shop.Post(".*", [&](const httplib::Request &, httplib::Response &) {
            asked.set_value();
            end.wait();
        });
        const int port = shop.bind_to_any_port("127.0.0.1");
        std::thread serving([&] { shop.listen_after_bind(); });
        {
            RunningSandbox sandbox;
            QVERIFY(sandbox.start());
            sandbox.post("/webhook", setUrl("http://127.0.0.1:" + QByteArray::number(port) + "/"));
            sandbox.recharge("0612345678", "A");
            asked.get_future().get();
            QVERIFY(sandbox.balance() > 0); // and the API goes on meanwhile
            QElapsedTimer timer;
            timer.start();
            sandbox.stop();
            QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        }
        ended.set_value();
        shop.stop();
        serving.join();
    }
};

QTEST_GUILESS_MAIN(WebhooksTest)
#include "tst_webhooks.moc"
