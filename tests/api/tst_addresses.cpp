// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apikey.h"
#include "api/baseurl.h"
#include "api/httpdate.h"
#include "api/oneshotbody.h"

#include <QTest>

using namespace taabia;

/// The small parts that the client stands on.
class TestAddresses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressThatIsSafeIsTaken_data();
    void anAddressThatIsSafeIsTaken();
    void anAddressThatIsNotIsRefusedWithItsReason_data();
    void anAddressThatIsNotIsRefusedWithItsReason();
    void anEndpointIsTheBaseAndItsPath();
    void aServersDateIsRead_data();
    void aServersDateIsRead();
    void aBodyIsReadOnceAndNeverRewound();
    void aRevokedBodyIsGone();
    void aSecretIsWipedWhereItStands();
    void aKeyIsStruckOutOfTexts();
};

void TestAddresses::anAddressThatIsSafeIsTaken_data()
{
    QTest::addColumn<QString>("understood");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const char *text, const char *understood, bool loopback) {
        QTest::newRow(text) << QString::fromLatin1(understood) << loopback;
    };
    row("https://api.moroccotopup.com/rest/V1/recharge-api", "https://api.moroccotopup.com/rest/V1/recharge-api",
        false);
    row("https://api.moroccotopup.com/rest/V1/recharge-api/sandbox/",
        "https://api.moroccotopup.com/rest/V1/recharge-api/sandbox", false);
    row(" https://shop.example:8443// ", "https://shop.example:8443", false);
    row("HTTPS://Shop.Example", "https://shop.example", false);
    row("http://127.0.0.1:8080", "http://127.0.0.1:8080", true);
    row("http://127.8.9.10/x", "http://127.8.9.10/x", true);
    row("http://localhost:1/", "http://localhost:1", true);
    row("http://LOCALHOST", "http://localhost", true);
    row("http://[::1]:8080/api", "http://[::1]:8080/api", true);
    row("https://127.0.0.1", "https://127.0.0.1", true);
}

void TestAddresses::anAddressThatIsSafeIsTaken()
{
    QFETCH(const QString, understood);
    QFETCH(const bool, loopback);
    const auto url = BaseUrl::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(url);
    QCOMPARE(url->text(), understood);
    QCOMPARE(url->isLoopback(), loopback);
}

void TestAddresses::anAddressThatIsNotIsRefusedWithItsReason_data()
{
    QTest::addColumn<int>("reason");
    const auto row = [](const char *text, BaseUrlError reason) { QTest::newRow(text) << static_cast<int>(reason); };
    row("", BaseUrlError::Empty);
    row("  ", BaseUrlError::Empty);
    row("api.moroccotopup.com", BaseUrlError::NotAnAddress);
    row("https://", BaseUrlError::NotAnAddress);
    row("https:///path", BaseUrlError::NotAnAddress);
    row("https://host:99999", BaseUrlError::NotAnAddress);
    row("https://host:0", BaseUrlError::NotAnAddress);
    row("https://a b", BaseUrlError::NotAnAddress);
    row("https://host/..//x", BaseUrlError::NotAnAddress); // means another place each time it is put in order
    row("ftp://127.0.0.1", BaseUrlError::WrongScheme);
    row("ws://127.0.0.1", BaseUrlError::WrongScheme);
    row("http://api.moroccotopup.com", BaseUrlError::PlainHttp);
    row("http://10.0.0.1", BaseUrlError::PlainHttp);
    row("http://0.0.0.0", BaseUrlError::PlainHttp);
    row("http://128.0.0.1", BaseUrlError::PlainHttp);
    row("http://127.0.0.1.evil.example", BaseUrlError::PlainHttp);
    row("http://localhost.evil.example", BaseUrlError::PlainHttp);
    row("http://localhost.", BaseUrlError::PlainHttp);
    row("http://[::ffff:127.0.0.1]", BaseUrlError::PlainHttp);
    row("http://[::2]", BaseUrlError::PlainHttp);
    row("https://user:password@host", BaseUrlError::HoldsUserInfo);
    row("https://user@host", BaseUrlError::HoldsUserInfo);
    row("https://@host", BaseUrlError::HoldsUserInfo);
    row("http://127.0.0.1@evil.example", BaseUrlError::HoldsUserInfo);
    row("https://host/?key=1", BaseUrlError::HoldsQuery);
    row("https://host/?", BaseUrlError::HoldsQuery);
    row("https://host/#top", BaseUrlError::HoldsQuery);
}

void TestAddresses::anAddressThatIsNotIsRefusedWithItsReason()
{
    QFETCH(const int, reason);
    const auto url = BaseUrl::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!url);
    QCOMPARE(static_cast<int>(url.error()), reason);
}

void TestAddresses::anEndpointIsTheBaseAndItsPath()
{
    const BaseUrl base = *BaseUrl::parse(QStringLiteral("https://host/rest/V1/recharge-api/"));
    QCOMPARE(base.endpoint("/recharge/by-ref/a%2Fb").toEncoded(),
        QByteArray("https://host/rest/V1/recharge-api/recharge/by-ref/a%2Fb"));
    QCOMPARE(base.endpoint("/history?page=1&pageSize=20").toEncoded(),
        QByteArray("https://host/rest/V1/recharge-api/history?page=1&pageSize=20"));
    QCOMPARE(pathPiece(QStringLiteral("a/b?c#d")), std::optional(QByteArray("a%2Fb%3Fc%23d")));
    QVERIFY(!pathPiece(QStringLiteral("..")));
}

void TestAddresses::aServersDateIsRead_data()
{
    QTest::addColumn<std::optional<qint64>>("seconds");
    const auto row = [](const char *text, std::optional<qint64> seconds) { QTest::newRow(text) << seconds; };
    row("Sun, 06 Nov 1994 08:49:37 GMT", 784111777); // RFC 7231's own example
    row("Thu, 01 Jan 1970 00:00:00 GMT", 0);
    row("Thu, 29 Feb 2024 23:59:59 GMT", 1709251199);
    row("Sat, 31 Dec 2016 23:59:60 GMT", 1483228799); // a leap second
    row("", {});
    row("Sunday, 06-Nov-94 08:49:37 GMT", {});
    row("Sun Nov  6 08:49:37 1994", {});
    row("Mon, 06 Nov 1994 08:49:37 GMT", {});
    row("Wed, 30 Feb 2022 00:00:00 GMT", {});
    row("Sun, 06 Nov 1994 24:00:00 GMT", {});
    row("Sun, 06 Nov 1994 08:49:37 UTC", {});
    row("Sun, 06 nov 1994 08:49:37 GMT", {});
    row("Sun, 06 Nov 1994 08:49:37 GMT ", {});
    row("Sun, -6 Nov 1994 08:49:37 GMT", {});
    row("Tue, 04 Jan 2O25 18:21:57 GMT", {}); // a letter: Qt has a year -1, and its 4 January was a Tuesday
}

void TestAddresses::aServersDateIsRead()
{
    QFETCH(const std::optional<qint64>, seconds);
    QCOMPARE(secondsOfHttpDate(QTest::currentDataTag()), seconds);
}

void TestAddresses::aBodyIsReadOnceAndNeverRewound()
{
    OneShotBody body("0123456789");
    QVERIFY(body.isSequential());
    QVERIFY(!body.isTouched());
    QCOMPARE(body.bytesAvailable(), qint64(10));
    QCOMPARE(body.read(4), QByteArray("0123"));
    QVERIFY(body.isTouched());
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray("456789"));
    QVERIFY(body.atEnd());
    QVERIFY(body.readAll().isEmpty());
}

void TestAddresses::aRevokedBodyIsGone()
{
    OneShotBody body("0123456789");
    QCOMPARE(body.read(1), QByteArray("0"));
    body.revoke();
    QVERIFY(body.readAll().isEmpty());
    QVERIFY(body.atEnd());
}

void TestAddresses::aSecretIsWipedWhereItStands()
{
    char buffer[] = "SECRET-0123456789";
    QByteArray secret = QByteArray::fromRawData(buffer, sizeof buffer - 1);
    const QByteArray shared = secret;
    wipe(secret); // detaches, because the bytes are not its own
    QVERIFY(secret.isEmpty());
    QCOMPARE(shared, QByteArray("SECRET-0123456789"));

    const QByteArray given("SECRET-0123456789");
    {
        const ApiKey key(given);
        QVERIFY(key.header().constData() != given.constData());
        QCOMPARE(key.header(), given);
    }
    QCOMPARE(given, QByteArray("SECRET-0123456789"));
}

void TestAddresses::aKeyIsStruckOutOfTexts()
{
    const ApiKey key("SECRET-0123456789");
    QCOMPARE(key.struckFrom(QStringLiteral("é SECRET-0123456789!")), QStringLiteral("é [key]!"));
    QCOMPARE(key.struckFrom(QByteArray("nothing")), QByteArray("nothing"));
    QVERIFY(!ApiKey("1").isShownBy("0612345678"));
    QVERIFY(key.isSendable());
    QVERIFY(!ApiKey("").isSendable());
    QVERIFY(!ApiKey("a b").isSendable());
    QVERIFY(!ApiKey("a\r\nb").isSendable());
}

QTEST_APPLESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
