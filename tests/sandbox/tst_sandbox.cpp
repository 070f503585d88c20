// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningsandbox.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <barrier>
#include <thread>

using namespace taabia;
using J = QLatin1String;

namespace {

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The whole of it, over the wire.
class SandboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itTellsWhereItIs()
    {
        RunningSandbox sandbox;
        QCOMPARE(sandbox.sandbox().baseUrl(), QString());
        QVERIFY(sandbox.start());
        QCOMPARE(sandbox.sandbox().baseUrl(),
            QStringLiteral("http://127.0.0.1:%1/rest/V1/recharge-api/sandbox").arg(sandbox.port()));
        sandbox.stop();
        QCOMPARE(sandbox.sandbox().baseUrl(), QString());
    }

    void aSaleGoesFromAcceptanceToDone()
    {
        RunningSandbox sandbox;
        QVERIFY(sandbox.start());
        const httplib::Result reply = sandbox.recharge("0612345678", "A");
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(
            QByteArray::fromStdString(reply->get_header_value("Date")), QByteArray("Fri, 09 Jan 2026 18:21:57 GMT"));
        sandbox.clock->turn(5 * secondMs);
        QCOMPARE(sandbox.statusOf("A"), 3);
        QCOMPARE(sandbox.balance(), 990.65);
        QCOMPARE(sandbox.json("/history?page=1&pageSize=5")[J("pagination")][J("page_size")].toInt(), 5);
    }

    void ofEightCopiesOneIsAcceptedAndSevenAreDuplicates()
    {
        RunningSandbox sandbox;
        QVERIFY(sandbox.start());
        for (int round = 0; round < 10; ++round) {
            const QByteArray reference = "R" + QByteArray::number(round);
            std::atomic<int> accepted = 0;
            std::atomic<int> duplicates = 0;
            std::barrier together(8);
            std::vector<std::jthread> clients;
            for (int i = 0; i < 8; ++i) {
                clients.emplace_back([&] {
                    together.arrive_and_wait();
                    const httplib::Result reply = sandbox.recharge("0612345678", reference);
                    accepted += reply && reply->status == 200 ? 1 : 0;
                    duplicates += reply && reply->status == 409 ? 1 : 0;
                });
            }
            clients.clear();
            QCOMPARE(accepted.load(), 1);
            QCOMPARE(duplicates.load(), 7);
        }
        QCOMPARE(sandbox.balance(), 1000 - 93.5);
    }

    void lostAnswersAreFoundByReference()
    {
        SandboxConfig config;
        config.speed = 40; // the slow answer takes 200 ms
        RunningSandbox sandbox(config);
        QVERIFY(sandbox.start());
        QVERIFY(!sandbox.recharge("0600000103", "CUT"));
        QVERIFY(!sandbox.recharge("0600000112", "HALF"));
        QVERIFY(!sandbox.recharge("0600000104", "NOTHING"));
        QCOMPARE(sandbox.recharge("0600000101", "SLOW")->status, 200);
        QCOMPARE(sandbox.recharge("0600000106", "PAGE")->status, 500);
        QCOMPARE(sandbox.recharge("0600000109", "MOVED")->status, 307);
        QVERIFY(sandbox.recharge("0600000111", "HUGE")->body.size() > 30'000'000U);
        for (const char *reference : {"CUT", "HALF", "SLOW", "PAGE", "HUGE"})
            QCOMPARE(sandbox.statusOf(reference), 1);
        QCOMPARE(sandbox.get("/recharge/by-ref/NOTHING")->status, 404);
        QCOMPARE(sandbox.get("/recharge/by-ref/MOVED")->status, 404);
        QCOMPARE(sandbox.balance(), 1000 - 5 * 9.35);
    }

    void aReferenceMayHoldWhatHasToBeEncoded()
    {
        RunningSandbox sandbox;
        QVERIFY(sandbox.start());
        sandbox.recharge("0612345678", "a/b c+\xC3\xA9");
        QCOMPARE(sandbox.get("/recharge/by-ref/a%2Fb%20c%2B%C3%A9")->status, 200);
    }

    void stoppingDoesNotWaitForAClientThatGetsNoAnswer()
    {
        RunningSandbox sandbox;
        QVERIFY(sandbox.start());
        std::jthread client([&] { sandbox.recharge("0600000102", "A"); });
        QTRY_COMPARE(sandbox.statusOf("A"), 1);
        QElapsedTimer timer;
        timer.start();
        sandbox.stop();
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void aRestartForgetsNothing()
    {
        QTemporaryDir dir;
        SandboxConfig config;
        config.databaseFile = dir.filePath(u8("sandbox.db"));
        config.balance = Money::fromDirhams(50);
        QString id;
        {
            RunningSandbox sandbox(config);
            QVERIFY(sandbox.start());
            sandbox.recharge("0600000011", "A");
            sandbox.recharge("0600000115", "LATE");
            sandbox.clock->turn(5 * secondMs);
            id = sandbox.json("/recharge/by-ref/A")[J("ref_interne")].toString();
            QCOMPARE(sandbox.statusOf("A"), 3);
        }
        config.balance = Money::fromDirhams(7); // of new files only
        RunningSandbox sandbox(config);
        QVERIFY(sandbox.start());
        QCOMPARE(sandbox.json("/recharge/by-ref/A")[J("ref_interne")].toString(), id);
        QCOMPARE(sandbox.balance(), 40.65);
        QCOMPARE(sandbox.recharge("0612345678", "A")->status, 409);
        sandbox.clock->turn(20 * secondMs);
        QCOMPARE(sandbox.statusOf("A"), 11); // its story went on
        QCOMPARE(sandbox.statusOf("LATE"), 1);
        QCOMPARE(sandbox.balance(), 40.65);
    }

    void itCanBeStoppedAndStartedAgain()
    {
        RunningSandbox sandbox;
        QVERIFY(sandbox.start());
        sandbox.stop();
        sandbox.stop();
        QVERIFY(sandbox.start());
        QCOMPARE(sandbox.get("/health")->status, 200);
    }

    void twoSandboxesDoNotShareADataFile()
    {
        QTemporaryDir dir;
        SandboxConfig config;
        config.databaseFile = dir.filePath(u8("sandbox.db"));
        RunningSandbox first(config);
        QVERIFY(first.start());
        Sandbox second(config);
        const auto started = second.start();
        QVERIFY(!started);
        QVERIFY(started.error().contains(config.databaseFile));
    }

    void aWhiteListThatShutsEverybodyOutCanBeForgotten()
    {
        QTemporaryDir dir;
        SandboxConfig config;
        config.databaseFile = dir.filePath(u8("sandbox.db"));
        {
            RunningSandbox sandbox(config);
            QVERIFY(sandbox.start());
            const char *const list = "{\"webhook_url\":\"https://shop.example/\",\"ip_whitelist\":\"1.2.3.4\"}";
            QCOMPARE(sandbox.post("/webhook", list)->status, 200);
            QCOMPARE(sandbox.get("/balance")->status, 403);
        }
        config.forgetAccess = true;
        RunningSandbox sandbox(config);
        QVERIFY(sandbox.start());
        QCOMPARE(sandbox.json("/webhook")[J("webhook_url")].toString(), QString());
    }
};

QTEST_GUILESS_MAIN(SandboxTest)
#include "tst_sandbox.moc"
