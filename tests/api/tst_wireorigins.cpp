// SPDX-License-Identifier: GPL-3.0-or-later
#include "wirecall.h"

using namespace taabia;
using namespace taabia::wire;

namespace {

using Server = RawServer;

/// Where a redirect may point, seen from a server that has \a elsewhere beside it.
struct Target {
    const char *name;
    std::function<QByteArray(const Server &here, const Server &elsewhere, bool tls)> location;
};

QByteArray address(const char *scheme, const Server &server)
{
    return QByteArray(scheme) + "://127.0.0.1:" + QByteArray::number(server.port()) + "/api/recharge";
}

const std::vector<Target> &targets()
{
    using S = const Server &;
    static const std::vector<Target> all{
        {"another origin", [](S, S there, bool) { return address("http", there); }},
        {"another origin under TLS", [](S, S there, bool) { return address("https", there); }},
        {"another origin without a scheme", [](S, S there, bool) { return address("", there).mid(1); }},
        {"another origin with a name and a password",
            [](S, S there, bool) { return "http://u:p@127.0.0.1:" + QByteArray::number(there.port()) + "/api"; }},
        {"the other scheme of this origin", [](S here, S, bool tls) { return address(tls ? "http" : "https", here); }},
        {"the same place", [](S here, S, bool tls) { return address(tls ? "https" : "http", here); }},
        {"another path", [](S, S, bool) { return QByteArray("/elsewhere"); }},
        {"a path beside it", [](S, S, bool) { return QByteArray("again"); }},
        {"nowhere", [](S, S, bool) { return QByteArray("::::"); }},
    };
    return all;
}

/// Long enough for a server that answers at once.
constexpr HttpTopupServer::Timeouts soon{3s, 3s};

bool isOneOf(const WireCall &call, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return qstrcmp(call.name, name) == 0; });
}

} // namespace

/// The key and the body go to the one server that they are for: not after a redirect, not to who cannot prove itself,
/// not over a connection that may be gone.
class TestWireOrigins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noRedirectIsFollowed_data();
    void noRedirectIsFollowed();
    void nobodyWithoutAProofSeesAByte_data();
    void nobodyWithoutAProofSeesAByte();
    void aPostNeverGoesOverAConnectionThatStoodIdle_data();
    void aPostNeverGoesOverAConnectionThatStoodIdle();
    void aReplyTooManyAnswersNoOtherQuestion_data();
    void aReplyTooManyAnswersNoOtherQuestion();
    void theKeyIsInNoAddress();
};

void TestWireOrigins::noRedirectIsFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("tls");
    for (int status = 300; status <= 308; ++status) {
        QTest::addRow("%d, plain", status) << status << false;
        QTest::addRow("%d, TLS", status) << status << true;
    }
}

void TestWireOrigins::noRedirectIsFollowed()
{
    QFETCH(const int, status);
    QFETCH(const bool, tls);
    Stage stage(tls);
    Server elsewhere;
    HttpTopupServer client(stage.url(), credentials, soon);
    int number = 0;
    for (const Target &target : targets()) {
        const QByteArray headers = "Location: " + target.location(stage.server(), elsewhere, tls)
            + "\r\nSet-Cookie: track=1; Path=/\r\nRefresh: 0; url=/elsewhere\r\nConnection: close\r\n";
        for (const WireCall &call : allCalls()) {
            if (!isOneOf(call, {"recharge", "set webhook", "by reference", "history"}))
                continue;
            stage.server().answerNext({Server::send(Server::reply(status, call.honest, headers)), Server::hangUp()});
            const Ending ending = exchange(client, call);
            const QByteArray story = QByteArray(call.name) + " to " + target.name + ": " + nameOf(ending);
            QVERIFY2(ending.kind == FailureKind::Redirected && ending.httpStatus == status, story.constData());
            QVERIFY2(stage.server().requests().size() == static_cast<std::size_t>(++number), story.constData());
            QVERIFY2(elsewhere.connections() == 0, story.constData());
        }
    }
    stage.server().answerEach({Server::send(Server::reply(200, "{}"))});
    QVERIFY(isQuiet(stage.server(), tls));
    QCOMPARE(stage.server().requests().size(), static_cast<std::size_t>(number + 1));
    QCOMPARE(elsewhere.connections(), 0);
    QVERIFY(!stage.server().received().toLower().contains("cookie"));
    QCOMPARE(stage.server().encryptedConnections(), tls ? stage.server().connections() : 0);
}

void TestWireOrigins::nobodyWithoutAProofSeesAByte_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::newRow("signed by itself") << QStringLiteral("selfsigned.pem");
    QTest::newRow("expired") << QStringLiteral("expired.pem");
    QTest::newRow("for another name") << QStringLiteral("wronghost.pem");
    QTest::newRow("of an unknown authority") << QStringLiteral("trusted.pem");
}

void TestWireOrigins::nobodyWithoutAProofSeesAByte()
{
    QFETCH(const QString, certificate);
    Stage stage(true, certificate);
    std::optional<ProcessWideTls> nobody;
    if (certificate == QLatin1String("trusted.pem")) {
        QSslConfiguration empty = QSslConfiguration::defaultConfiguration();
        empty.setCaCertificates({QSslCertificate(fixture(QStringLiteral("tls/selfsigned.pem")))});
        nobody.emplace(empty);
    }
    HttpTopupServer client(stage.url(), credentials, soon);
    for (const WireCall &call : allCalls()) {
        const Ending ending = exchange(client, call);
        QVERIFY2(ending.kind == FailureKind::TlsUntrusted, (QByteArray(call.name) + ": " + nameOf(ending)).constData());
        QCOMPARE(stage.server().received(), QByteArray());
    }
}

void TestWireOrigins::aPostNeverGoesOverAConnectionThatStoodIdle_data()
{
    addTransportRows();
}

void TestWireOrigins::aPostNeverGoesOverAConnectionThatStoodIdle()
{
    QFETCH(const bool, tls);
    Stage stage(tls);
    const WireCall &question = allCalls()[3];
    for (int i = 0; i < 24; ++i) {
        HttpTopupServer client(stage.url(), credentials, patient);
        // The question's connection is closed at about the moment at which the POST leaves, sooner or later.
        const auto end = i % 2 == 0 ? Server::hangUp() : Server::reset();
        stage.server().answerNext({Server::send(Server::reply(200, question.honest)), Server::wait(1 + i / 4), end});
        QVERIFY(!exchange(client, question).kind);
        const int questionsLine = stage.server().requests().back().connection;
        stage.server().answerNext({Server::send(Server::reply(200, recharge().honest))});
        const QString tag = QStringLiteral("IDLE-%1-").arg(i);
        const Ending ending = exchange(client, recharge(), tag);
        QVERIFY2(!ending.kind, nameOf(ending).constData());
        QCOMPARE(stage.server().received().count(tag.toLatin1()), 1);
        QVERIFY(stage.server().requests().back().connection != questionsLine);
    }
    QCOMPARE(stage.server().copiesOf("POST"), 24);
}

void TestWireOrigins::aReplyTooManyAnswersNoOtherQuestion_data()
{
    addTransportRows();
}

void TestWireOrigins::aReplyTooManyAnswersNoOtherQuestion()
{
    QFETCH(const bool, tls);
    Stage stage(tls);
    HttpTopupServer client(stage.url(), credentials, {1s, 1s});
    const WireCall &question = allCalls()[3];
    const QByteArray refused = Server::reply(404, R"({"message":"m","parameters":{"code":"NOT_FOUND"}})");
    for (int i = 0; i < 5; ++i) {
        // Somebody else's reply hangs on the line behind ours.
        stage.server().answerNext({Server::send(Server::reply(200, question.honest) + refused)});
        QVERIFY(!exchange(client, question).kind);
        stage.server().answerNext({Server::send(Server::reply(200, question.honest))});
        stage.server().answerNext({Server::send(Server::reply(200, question.honest))});
        const Ending next = exchange(client, question);
        QVERIFY2(next.kind != FailureKind::Refused, nameOf(next).constData());
        stage.server().forgetScripts();
    }
}

void TestWireOrigins::theKeyIsInNoAddress()
{
    Stage stage(false);
    HttpTopupServer client(stage.url(), credentials, patient);
    for (const WireCall &call : allCalls()) {
        stage.server().answerNext({Server::send(Server::reply(200, call.honest))});
        QVERIFY(!exchange(client, call).kind);
        const Server::Request &request = stage.server().requests().back();
        QVERIFY(!request.target().contains(key));
        QVERIFY(!request.body.contains(key));
        QCOMPARE(request.head.count(key), 1);
        QCOMPARE(request.header("X-Api-Key"), key);
    }
}

QTEST_GUILESS_MAIN(TestWireOrigins)
#include "tst_wireorigins.moc"
