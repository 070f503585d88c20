// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/relay.h"
#include "wirecall.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace taabia;
using namespace taabia::wire;

namespace {

using Server = RawServer;

constexpr HttpTopupServer::Timeouts brief{250ms, 250ms};

/// Notices how long this thread's event loop stands still, which in the program is the till's.
class StallWatch {
public:
    StallWatch()
    {
        m_beat.callOnTimeout([this] { note(); });
        m_beat.start(5);
        m_since.start();
    }
    qint64 longest()
    {
        note();
        return m_longest;
    }

private:
    void note() { m_longest = std::max(m_longest, m_since.restart()); }

    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

/// Servers that take their time, or give more than anybody wants: each call ends at its timeout, and the thread that
/// it was made on goes on working.
class TestWirePace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDripEndsAtTheTimeout_data();
    void aDripEndsAtTheTimeout();
    void silenceEndsAtTheTimeout_data();
    void silenceEndsAtTheTimeout();
    void aFloodOfHeadersHoldsNothingUp_data();
    void aFloodOfHeadersHoldsNothingUp();
};

void TestWirePace::aDripEndsAtTheTimeout_data()
{
    addTransportRows();
}

void TestWirePace::aDripEndsAtTheTimeout()
{
    // Under TLS the handshake drips too, and never ends.
    QFETCH(const bool, tls);
    for (const int msPerByte : {3, 10, 40}) {
        for (const WireCall &call : allCalls()) {
            if (qstrcmp(call.name, "recharge") != 0 && qstrcmp(call.name, "by reference") != 0)
                continue;
            Stage stage(tls);
            stage.server().answerEach({Server::send(Server::reply(200, call.honest + QByteArray(3000, ' ')))});
            Relay relay(stage.server().port());
            relay.dripFromServer(msPerByte);
            HttpTopupServer client(stage.url(relay.port()), credentials, brief);
            const Ending ending = exchange(client, call);
            const QByteArray story = QByteArray(call.name) + ": " + nameOf(ending);
            const FailureKind expected = tls ? FailureKind::NotSent : FailureKind::TimedOut;
            QVERIFY2(ending.kind == expected, story.constData());
            QVERIFY2(ending.took >= 240ms && ending.took < 8s, story.constData());
            QVERIFY2(stage.server().copiesOf("POST") <= 1, story.constData());
            QVERIFY(!tls || !relay.fromClient().contains(key));
        }
    }
}

void TestWirePace::silenceEndsAtTheTimeout_data()
{
    addCallRows();
}

void TestWirePace::silenceEndsAtTheTimeout()
{
    QFETCH(const int, call);
    QFETCH(const bool, tls);
    const WireCall &asked = allCalls()[static_cast<std::size_t>(call)];
    Stage stage(tls);
    HttpTopupServer client(stage.url(), credentials, brief);
    const Ending ending = exchange(client, asked);
    QVERIFY2(ending.kind == FailureKind::TimedOut, nameOf(ending).constData());
    QVERIFY2(ending.took >= 240ms && ending.took < 8s, nameOf(ending).constData());
    QCOMPARE(stage.server().copiesOf("POST"), asked.posts ? 1 : 0);
}

void TestWirePace::aFloodOfHeadersHoldsNothingUp_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("posts");
    QTest::addColumn<bool>("tls");
    const auto rows = [](const char *name, const QByteArray &head, int times) {
        QTest::addRow("POST, %s", name) << head << times << true << true;
        QTest::addRow("GET, %s", name) << head << times << false << true;
    };
    rows("many short headers that never end", "X-A: b\r\n", 1'000'000);
    rows("a few thousand headers and an end", "X-%: more\r\n", 5'000);
    rows("a hundred thousand headers and an end", "X-%: more\r\n", 100'000);
    rows("one header that never ends", "x", 8'000'000);
    QTest::newRow("POST, plain, a hundred thousand headers and an end")
        << QByteArray("X-%: more\r\n") << 100'000 << true << false;
}

void TestWirePace::aFloodOfHeadersHoldsNothingUp()
{
    QFETCH(const QByteArray, head);
    QFETCH(const int, times);
    QFETCH(const bool, posts);
    QFETCH(const bool, tls);
    QByteArray flood("HTTP/1.1 200 OK\r\n");
    if (head.contains('%')) {
        for (int i = 0; i < times; ++i)
            flood += "X-" + QByteArray::number(i) + ": more\r\n";
        flood += "Content-Length: 2\r\n\r\n{}";
    } else {
        flood += head.repeated(times);
    }
    const WireCall &call = allCalls()[posts ? 0 : 3];
    Stage stage(tls);
    stage.server().answerEach({Server::send(flood)});
    StallWatch stall;
    {
        HttpTopupServer client(stage.url(), credentials, brief);
        const Ending ending = exchange(client, call);
        QVERIFY2(ending.kind && ending.kind != FailureKind::Refused && ending.kind != FailureKind::NotSent,
            nameOf(ending).constData());
        QVERIFY2(ending.took < 8s, nameOf(ending).constData());
        QTest::qWait(50); // the call is let go of after its answer
    }
    QVERIFY(stage.server().copiesOf("POST") <= 1);
    // Without TLS, which the till speaks to this computer alone, Qt's network thread reads a head byte by byte for as
    // long as there is one, and its manager waits for it: up to 5 s. Under TLS it does not. (The limit here is wide
    // because the server of this test encrypts its megabytes on the same thread.)
    if (tls)
        QVERIFY2(stall.longest() < 1500, QByteArray::number(stall.longest()).constData());
}

QTEST_GUILESS_MAIN(TestWirePace)
#include "tst_wirepace.moc"
