// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/relay.h"
#include "wirecall.h"

#include <set>

using namespace taabia;
using namespace taabia::wire;

namespace {

using Server = RawServer;

const QByteArray chunkedHead("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");

QByteArray inChunks(const QByteArray &body)
{
    QByteArray chunks;
    for (qsizetype from = 0; from < body.size(); from += 120) {
        const QByteArray piece = body.mid(from, 120);
        chunks += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return chunkedHead + chunks + "0\r\n\r\n";
}

enum class Density { Few, Some, EachByte };

/// Where a reply is cut: where something begins or ends, and some places between.
std::set<qsizetype> places(const QByteArray &reply, Density density)
{
    std::set<qsizetype> places;
    const qsizetype body = reply.indexOf("\r\n\r\n") + 4;
    switch (density) {
    case Density::EachByte:
        for (qsizetype at = 0; at < reply.size(); ++at)
            places.insert(at);
        break;
    case Density::Some:
        for (const qsizetype at : {qsizetype(0), qsizetype(1), qsizetype(12), reply.indexOf('\n') + 1, body - 3,
                 body - 1, body, body + 1, (body + reply.size()) / 2, reply.lastIndexOf('}'), reply.size() - 1})
            places.insert(at);
        break;
    case Density::Few:
        for (const qsizetype at : {qsizetype(0), body / 2, body, (body + reply.size()) / 2})
            places.insert(at);
        break;
    }
    return places;
}

/// Each byte of the sale's own reply, because there the money is.
Density densityFor(const WireCall &call, bool tls)
{
    const bool sells = call.name == recharge().name;
    return sells && !tls ? Density::EachByte : call.posts ? Density::Some : Density::Few;
}

/// Two cuts are noticed by nobody but our own clock: one in the size of a chunk, and one in the status line of a GET's
/// reply (Qt asks again over a new connection, and trips over what it had read before).
constexpr HttpTopupServer::Timeouts forCuts{150ms, 500ms};

/// A margin for a busy computer; a call that waits for ever ends the test program.
bool isWithin(const Ending &ending)
{
    return ending.took < forCuts.post + 8s;
}

} // namespace

/// The line goes down at every point of an exchange, on plain and on TLS: the sale is sent at most once, the call ends
/// once, and nothing is taken for an answer that did not come whole.
class TestWireCuts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReplyThatIsCutIsNoAnswer_data();
    void aReplyThatIsCutIsNoAnswer();
    void aRequestThatIsCutIsSentOnce_data();
    void aRequestThatIsCutIsSentOnce();
    void aServersSideThatIsCutSendsNothingTwice_data();
    void aServersSideThatIsCutSendsNothingTwice();
};

void TestWireCuts::aReplyThatIsCutIsNoAnswer_data()
{
    addCallRows();
}

void TestWireCuts::aReplyThatIsCutIsNoAnswer()
{
    QFETCH(const int, call);
    QFETCH(const bool, tls);
    const WireCall &asked = allCalls()[static_cast<std::size_t>(call)];
    Stage stage(tls);
    HttpTopupServer client(stage.url(), credentials, forCuts);
    int number = 0;
    for (const QByteArray &reply :
        {Server::reply(200, asked.honest), Server::reply(400, refusal), inChunks(asked.honest)}) {
        const qsizetype whole = reply.lastIndexOf('}') + 1;
        for (const qsizetype cut : places(reply, densityFor(asked, tls))) {
            const QString tag = QStringLiteral("CUT-%1-").arg(++number);
            const auto end = number % 2 == 0 ? Server::reset() : Server::hangUp();
            stage.server().answerNext({Server::send(reply.left(cut)), end});
            stage.server().answerNext({Server::send(Server::reply(200, asked.honest))}); // to a second copy
            const Ending ending = exchange(client, asked, tag);
            stage.server().forgetScripts();
            const QByteArray story = "after " + QByteArray::number(cut) + " bytes: " + nameOf(ending);
            QVERIFY2(ending.answers == 1 && isWithin(ending), story.constData());
            QVERIFY2(ending.kind != FailureKind::NotSent, story.constData());
            if (!asked.posts)
                continue; // a question may be asked twice
            const qsizetype copies = stage.server().received().count(tag.toLatin1());
            const qsizetype fewest = ending.kind == FailureKind::TimedOut ? 0 : 1;
            QVERIFY2(copies >= fewest && copies <= 1, (story + ", copies: " + QByteArray::number(copies)).constData());
            if (cut < whole)
                QVERIFY2(ending.kind && ending.kind != FailureKind::Refused, story.constData());
        }
    }
    stage.server().answerEach({Server::send(Server::reply(200, "{}"))});
    QVERIFY(isQuiet(stage.server(), tls));
    if (asked.posts)
        QVERIFY(stage.server().copiesOf("POST") <= number);
    QCOMPARE(stage.server().encryptedConnections(), tls ? stage.server().connections() : 0);
}

void TestWireCuts::aRequestThatIsCutIsSentOnce_data()
{
    addTransportRows();
}

void TestWireCuts::aRequestThatIsCutIsSentOnce()
{
    QFETCH(const bool, tls);
    Stage stage(tls);
    stage.server().answerEach({Server::send(Server::reply(200, acceptedBody))});
    const auto length = [&] {
        Relay relay(stage.server().port());
        HttpTopupServer client(stage.url(relay.port()), credentials, forCuts);
        exchange(client, recharge(), QStringLiteral("CUT-WHOLE"));
        return relay.carried(Relay::Side::Client);
    }();
    QVERIFY2(length > 300, QByteArray::number(length).constData());
    int number = 0;
    for (qint64 cut = 0; cut < length; cut += tls ? 9 : 3) {
        for (const bool reset : {false, true}) {
            const QString tag = QStringLiteral("CUT-%1-").arg(++number);
            Relay relay(stage.server().port());
            relay.cutFirst({Relay::Side::Client, cut, reset});
            HttpTopupServer client(stage.url(relay.port()), credentials, forCuts);
            const qsizetype before = stage.server().received().size();
            const Ending ending = exchange(client, recharge(), tag);
            const QByteArray story = "after " + QByteArray::number(cut) + " bytes: " + nameOf(ending);
            QVERIFY2(ending.answers == 1 && isWithin(ending), story.constData());
            QVERIFY(isQuiet(stage.server(), tls)); // what was let through has arrived
            QByteArray came = stage.server().received().mid(before);
            came.truncate(came.indexOf("GET /api/health") < 0 ? came.size() : came.indexOf("GET /api/health"));
            const qsizetype copies = stage.server().received().count(tag.toLatin1());
            QVERIFY2(copies <= 1, (story + ", copies: " + QByteArray::number(copies)).constData());
            QVERIFY2(ending.kind != FailureKind::Refused, story.constData());
            if (ending.kind == FailureKind::NotSent)
                QVERIFY2(came.isEmpty(), (story + ", came: " + came).constData());
            if (!ending.kind)
                QVERIFY2(copies == 1, story.constData());
            QVERIFY2(stage.spokeAsItShould(relay.fromClient()), story.constData());
        }
    }
}

void TestWireCuts::aServersSideThatIsCutSendsNothingTwice_data()
{
    addTransportRows();
}

void TestWireCuts::aServersSideThatIsCutSendsNothingTwice()
{
    QFETCH(const bool, tls);
    Stage stage(tls);
    stage.server().answerEach({Server::send(Server::reply(200, acceptedBody))});
    const auto length = [&] {
        Relay relay(stage.server().port());
        HttpTopupServer client(stage.url(relay.port()), credentials, forCuts);
        exchange(client, recharge(), QStringLiteral("CUT-WHOLE"));
        return relay.carried(Relay::Side::Server);
    }();
    int number = 0;
    for (qint64 cut = 1; cut < length; cut += tls ? 13 : 5) {
        for (const bool reset : {false, true}) {
            const QString tag = QStringLiteral("CUT-%1-").arg(++number);
            Relay relay(stage.server().port());
            relay.cutFirst({Relay::Side::Server, cut, reset});
            HttpTopupServer client(stage.url(relay.port()), credentials, forCuts);
            const Ending ending = exchange(client, recharge(), tag);
            const QByteArray story = "after " + QByteArray::number(cut) + " bytes: " + nameOf(ending);
            QVERIFY2(ending.answers == 1 && isWithin(ending), story.constData());
            QVERIFY(isQuiet(stage.server(), tls));
            const qsizetype copies = stage.server().received().count(tag.toLatin1());
            QVERIFY2(copies <= 1, (story + ", copies: " + QByteArray::number(copies)).constData());
            if (ending.kind == FailureKind::NotSent)
                QVERIFY2(copies == 0, story.constData());
            if (!ending.kind)
                QVERIFY2(copies == 1, story.constData());
            QVERIFY2(ending.kind != FailureKind::Refused, story.constData());
            QVERIFY2(stage.spokeAsItShould(relay.fromClient()), story.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestWireCuts)
#include "tst_wirecuts.moc"
