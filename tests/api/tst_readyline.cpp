// SPDX-License-Identifier: GPL-3.0-or-later
#include "wirecall.h"

#include <QDeadlineTimer>

using namespace taabia;
using namespace taabia::wire;

namespace {

using Server = RawServer;

constexpr HttpTopupServer::Timeouts longReady{20s, 20s, 20s}; ///< a connection that was expected stays young
constexpr HttpTopupServer::Timeouts shortReady{20s, 20s, 300ms};

} // namespace

/// The connection of a POST may be opened while its sale is put on disk; everything else about a POST stays as it is.
class TestReadyLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExpectedConnectionSaysNothing_data() { addTransportRows(); }
    void anExpectedConnectionSaysNothing();
    void thePostGoesOverTheConnectionThatWaits_data() { addTransportRows(); }
    void thePostGoesOverTheConnectionThatWaits();
    void aPostThatComesWhileItIsBeingOpenedWaitsForIt_data() { addTransportRows(); }
    void aPostThatComesWhileItIsBeingOpenedWaitsForIt();
    void noConnectionServesTwoPosts_data() { addTransportRows(); }
    void noConnectionServesTwoPosts();
    void oneThatStoodIdleForTooLongIsNotUsed_data() { addTransportRows(); }
    void oneThatStoodIdleForTooLongIsNotUsed();
    void oneThatStoodIdleBehindASlowDiskIsNotUsed_data() { addTransportRows(); }
    void oneThatStoodIdleBehindASlowDiskIsNotUsed();
    void oneThatTheServerClosesMeanwhileSendsAtMostOneCopy_data() { addTransportRows(); }
    void oneThatTheServerClosesMeanwhileSendsAtMostOneCopy();
    void aHangUpBeforeTheAnswerSendsOneCopy_data() { addTransportRows(); }
    void aHangUpBeforeTheAnswerSendsOneCopy();
    void whereNobodyListensNothingWasSent();
    void aServerThatCannotProveItselfSeesNothing();
    void noNewerProtocolIsOffered();
    void aClientThatGoesTakesItAlong();
};

void TestReadyLine::anExpectedConnectionSaysNothing()
{
    QFETCH(const bool, tls);
    Stage stage(tls);
    HttpTopupServer client(stage.url(), credentials, longReady);
    client.expectRecharge();
    QTRY_COMPARE(stage.server().connections(), 1);
    stage.server().answerEach({Server::send(Server::reply(200, R"({"success":true})"))});
    QVERIFY(isQuiet(stage.server(), tls));
    QCOMPARE(stage.server().requests().size(), std::size_t(1)); // of the other client that isQuiet() brings
    QCOMPARE(stage.server().connections(), 2);
}

void TestReadyLine::thePostGoesOverTheConnectionThatWaits()
{
    QFETCH(const bool, tls);
    Stage stage(tls);
    stage.server().answerEach({Server::send(Server::reply(200, recharge().honest))});
    HttpTopupServer client(stage.url(), credentials, longReady);
    client.expectRecharge();
    QTRY_COMPARE(stage.server().connections(), 1);
    if (tls)
        QTRY_COMPARE(stage.server().encryptedConnections(), 1);
    const Ending ending = exchange(client, recharge());
    QVERIFY2(!ending.kind, nameOf(ending).constData());
    QCOMPARE(stage.server().connections(), 1);
    QCOMPARE(stage.server().copiesOf("POST"), 1);
    QVERIFY(!stage.server().received().contains("Upgrade:"));
}

void TestReadyLine::aPostThatComesWhileItIsBeingOpenedWaitsForIt()
{
    QFETCH(const bool, tls);
    Stage stage(tls);
    stage.server().answerEach({Server::send(Server::reply(200, recharge().honest))});
    HttpTopupServer client(stage.url(), credentials, longReady);
    client.expectRecharge();
    const Ending ending = exchange(client, recharge());
    QVERIFY2(!ending.kind, nameOf(ending).constData());
    QCOMPARE(stage.server().connections(), 1);
    QCOMPARE(stage.server().copiesOf("POST"), 1);
}

void TestReadyLine::noConnectionServesTwoPosts()
{
    QFETCH(const bool, tls);
    Stage stage(tls);
    stage.server().answerEach({Server::send(Server::reply(200, recharge().honest))});
    HttpTopupServer client(stage.url(), credentials, longReady);
    client.expectRecharge();
    QVERIFY(!exchange(client, recharge()).kind);
    QVERIFY(!exchange(client, recharge(), QStringLiteral("TAG-2")).kind);
    QCOMPARE(stage.server().requests().size(), std::size_t(2));
    QVERIFY(stage.server().requests()[0].connection != stage.server().requests()[1].connection);
}

void TestReadyLine::oneThatStoodIdleForTooLongIsNotUsed()
{
    QFETCH(const bool, tls);
    Stage stage(tls);
    stage.server().answerEach({Server::send(Server::reply(200, recharge().honest))});
    HttpTopupServer client(stage.url(), credentials, shortReady);
    client.expectRecharge();
    QTRY_COMPARE(stage.server().openConnections(), 1);
    QTRY_COMPARE(stage.server().openConnections(), 0); // nobody came for it
    QVERIFY(!exchange(client, recharge()).kind);
    QCOMPARE(stage.server().requests().back().connection, 2);
}

void TestReadyLine::oneThatStoodIdleBehindASlowDiskIsNotUsed()
{
    QFETCH(const bool, tls);
    Stage stage(tls);
    stage.server().answerEach({Server::send(Server::reply(200, recharge().honest))});
    HttpTopupServer client(stage.url(), credentials, shortReady);
    client.expectRecharge();
    QTRY_COMPARE(stage.server().connections(), 1);
    // As while the till thread waits for its disk: no event of its own comes through.
    for (const QDeadlineTimer tooLong(2 * shortReady.ready); !tooLong.hasExpired();) { }
    QVERIFY(!exchange(client, recharge()).kind);
    QCOMPARE(stage.server().requests().back().connection, 2);
}

void TestReadyLine::oneThatTheServerClosesMeanwhileSendsAtMostOneCopy()
{
    QFETCH(const bool, tls);
    for (int i = 0; i < 24; ++i) {
        Stage stage(tls);
        // Closed before the POST leaves, at about that moment, or after.
        stage.server().onConnect({Server::wait(i / 4), i % 2 == 0 ? Server::hangUp() : Server::reset()});
        stage.server().answerEach({Server::send(Server::reply(200, recharge().honest))});
        HttpTopupServer client(stage.url(), credentials, longReady);
        client.expectRecharge();
        QTRY_COMPARE(stage.server().connections(), 1);
        stage.server().onConnect({});
        const Ending ending = exchange(client, recharge());
        QVERIFY(isQuiet(stage.server(), tls));
        QVERIFY(stage.server().received().count("external_reference") <= 1);
        QVERIFY2(!ending.kind || stage.server().copiesOf("POST") == 0, nameOf(ending).constData());
    }
}

void TestReadyLine::aHangUpBeforeTheAnswerSendsOneCopy()
{
    QFETCH(const bool, tls);
    for (const auto &end : {Server::hangUp(), Server::reset()}) {
        Stage stage(tls);
        stage.server().answerNext({end});
        stage.server().answerEach({Server::send(Server::reply(200, recharge().honest))});
        HttpTopupServer client(stage.url(), credentials, longReady);
        client.expectRecharge();
        QTRY_COMPARE(stage.server().connections(), 1);
        const Ending ending = exchange(client, recharge());
        QVERIFY2(ending.kind == FailureKind::Dropped, nameOf(ending).constData());
        QVERIFY(isQuiet(stage.server(), tls));
        QCOMPARE(stage.server().copiesOf("POST"), 1);
    }
}

void TestReadyLine::whereNobodyListensNothingWasSent()
{
    const quint16 closed = std::make_unique<RawServer>()->port();
    HttpTopupServer client(at(closed), credentials, longReady);
    client.expectRecharge();
    const Ending ending = exchange(client, recharge());
    QVERIFY2(ending.kind == FailureKind::NotSent, nameOf(ending).constData());
}

void TestReadyLine::aServerThatCannotProveItselfSeesNothing()
{
    for (const char *certificate : {"selfsigned.pem", "expired.pem", "wronghost.pem"}) {
        Stage stage(true, QLatin1String(certificate));
        HttpTopupServer client(stage.url(), credentials, longReady);
        client.expectRecharge();
        const Ending ending = exchange(client, recharge());
        QVERIFY2(ending.kind == FailureKind::TlsUntrusted, nameOf(ending).constData());
        QCOMPARE(stage.server().received(), QByteArray());
    }
}

/// As to every other request: HTTP/1.1, which the one-shot body is made for.
void TestReadyLine::noNewerProtocolIsOffered()
{
    const ProcessWideTls trust(trustingTheTestsAuthorityAlone());
    Server listener; // what the client says first, as it stands
    HttpTopupServer client(at(listener.port(), https), credentials, longReady);
    client.expectRecharge();
    QTRY_VERIFY(listener.received().startsWith(QByteArray::fromHex("160301")));
    QVERIFY(!listener.received().contains(QByteArray::fromHex("026832"))); // "h2" among the protocols
}

void TestReadyLine::aClientThatGoesTakesItAlong()
{
    Server server;
    {
        HttpTopupServer client(at(server.port()), credentials, longReady);
        client.expectRecharge();
        QTRY_COMPARE(server.connections(), 1);
    }
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.received(), QByteArray());
}

QTEST_GUILESS_MAIN(TestReadyLine)
#include "tst_readyline.moc"
