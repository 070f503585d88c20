// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsidentity.h"
#include "wire.h"

using namespace taabia;
using namespace taabia::wire;

namespace {

using Server = RawServer;

} // namespace

/// Who is spoken to, and how. The authority of the tests is trusted inside them alone.
class TestTlsRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTrustedServerIsSpokenTo();
    void aServerThatCannotProveItselfSeesNothing_data();
    void aServerThatCannotProveItselfSeesNothing();
    void noProcessWideSettingWeakensTheRules();
    void aServerWithoutTlsSeesNoKey();
    void aHangUpBeforeTheAnswerSendsOneCopy_data();
    void aHangUpBeforeTheAnswerSendsOneCopy();
    void aRedirectIsNotFollowed();
};

void TestTlsRules::initTestCase()
{
    QVERIFY2(QSslSocket::supportsSsl(), "Qt finds no TLS library");
}

void TestTlsRules::aTrustedServerIsSpokenTo()
{
    const ProcessWideTls trust(trustingTheTestsAuthority());
    Server server(identity(QStringLiteral("trusted.pem")));
    server.answerEach({Server::send(Server::reply(200, acceptedBody))});
    HttpTopupServer client(at(server.port(), https), credentials, patient);
    Heard<RechargeAccepted> heard;
    client.recharge(client.rechargeBody(order(), reference()), heard.answer());
    QVERIFY(heard.comes());
    QVERIFY2(!heard.kind(), heard.kind() ? qPrintable(heard.reply().result.error().message) : "");
    QCOMPARE(server.copiesOf("POST"), 1);
    QCOMPARE(server.requests().front().header("X-Api-Key"), key);
}

void TestTlsRules::aServerThatCannotProveItselfSeesNothing_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("authorityTrusted");
    QTest::newRow("signed by itself") << QStringLiteral("selfsigned.pem") << true;
    QTest::newRow("expired") << QStringLiteral("expired.pem") << true;
    QTest::newRow("for another name") << QStringLiteral("wronghost.pem") << true;
    QTest::newRow("of an unknown authority") << QStringLiteral("trusted.pem") << false;
}

void TestTlsRules::aServerThatCannotProveItselfSeesNothing()
{
    QFETCH(const QString, certificate);
    QFETCH(const bool, authorityTrusted);
    const ProcessWideTls trust(
        authorityTrusted ? trustingTheTestsAuthority() : QSslConfiguration::defaultConfiguration());
    Server server(identity(certificate));
    HttpTopupServer client(at(server.port(), https), credentials, patient);
    Heard<RechargeAccepted> sale;
    client.recharge(client.rechargeBody(order(), reference()), sale.answer());
    Heard<Balance> balance;
    client.balance(balance.answer());
    QVERIFY(sale.comes());
    QVERIFY(balance.comes());
    QCOMPARE(sale.kind(), FailureKind::TlsUntrusted);
    QCOMPARE(balance.kind(), FailureKind::TlsUntrusted);
    QCOMPARE(server.received(), QByteArray());
}

void TestTlsRules::noProcessWideSettingWeakensTheRules()
{
    QSslConfiguration careless = QSslConfiguration::defaultConfiguration();
    careless.setPeerVerifyMode(QSslSocket::VerifyNone);
    careless.setProtocol(QSsl::AnyProtocol);
    const ProcessWideTls trust(careless);

    Server impostor(identity(QStringLiteral("selfsigned.pem")));
    HttpTopupServer client(at(impostor.port(), https), credentials, patient);
    Heard<RechargeAccepted> sale;
    client.recharge(client.rechargeBody(order(), reference()), sale.answer());
    QVERIFY(sale.comes());
    QCOMPARE(sale.kind(), FailureKind::TlsUntrusted);
    QCOMPARE(impostor.received(), QByteArray());

    // What the client offers, as it stands in its first message: extension 43, supported_versions.
    Server listener;
    HttpTopupServer other(at(listener.port(), https), credentials, patient);
    Heard<Balance> balance;
    const TopupServer::CallId call = other.balance(balance.answer());
    const QByteArray tls13AndTls12 = QByteArray::fromHex("002b00050403040303");
    QTRY_VERIFY(listener.received().contains(tls13AndTls12));
    other.cancel(call);
    QVERIFY(balance.comes());
}

void TestTlsRules::aServerWithoutTlsSeesNoKey()
{
    Server plain;
    plain.onConnect({Server::send(Server::reply(200, acceptedBody)), Server::hangUp()});
    HttpTopupServer client(at(plain.port(), https), credentials, patient);
    Heard<RechargeAccepted> sale;
    client.recharge(client.rechargeBody(order(), reference()), sale.answer());
    QVERIFY(sale.comes());
    QCOMPARE(sale.kind(), FailureKind::NotSent);
    QVERIFY(!plain.received().contains(key));
}

void TestTlsRules::aHangUpBeforeTheAnswerSendsOneCopy_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("hang-up") << false;
    QTest::newRow("reset") << true;
}

void TestTlsRules::aHangUpBeforeTheAnswerSendsOneCopy()
{
    QFETCH(const bool, reset);
    const ProcessWideTls trust(trustingTheTestsAuthority());
    Server server(identity(QStringLiteral("trusted.pem")));
    server.answerNext({reset ? Server::reset() : Server::hangUp()});
    server.answerEach({Server::send(Server::reply(200, acceptedBody))});
    HttpTopupServer client(at(server.port(), https), credentials, patient);
    Heard<RechargeAccepted> sale;
    client.recharge(client.rechargeBody(order(), reference()), sale.answer());
    QVERIFY(sale.comes());
    QCOMPARE(sale.kind(), FailureKind::Dropped);
    QVERIFY(settle(server.port(), https));
    QCOMPARE(sale.replies.size(), std::size_t(1));
    QCOMPARE(server.copiesOf("POST"), 1);
}

void TestTlsRules::aRedirectIsNotFollowed()
{
    const ProcessWideTls trust(trustingTheTestsAuthority());
    Server elsewhere;
    Server server(identity(QStringLiteral("trusted.pem")));
    const QByteArray there = "Location: http://127.0.0.1:" + QByteArray::number(elsewhere.port()) + "/api\r\n";
    server.answerEach({Server::send(Server::reply(307, "{}", there))});
    HttpTopupServer client(at(server.port(), https), credentials, patient);
    Heard<RechargeAccepted> sale;
    client.recharge(client.rechargeBody(order(), reference()), sale.answer());
    QVERIFY(sale.comes());
    QCOMPARE(sale.kind(), FailureKind::Redirected);
    QVERIFY(settle(server.port(), https));
    QCOMPARE(elsewhere.connections(), 0);
    QCOMPARE(server.copiesOf("POST"), 1);
}

QTEST_GUILESS_MAIN(TestTlsRules)
#include "tst_tlsrules.moc"
