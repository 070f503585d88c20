// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/webhooksignature.h"
#include "fixture.h"

#include <QTest>

using namespace taabia;
using WebhookSignature::Verdict;
using namespace std::chrono_literals;

namespace {

const QByteArray secret("YOUR_HMAC_SECRET");
const QByteArray stamp("1767982920");
constexpr std::chrono::seconds made = 1767982920s;
constexpr std::chrono::seconds tolerance = 5min;

QByteArray payload()
{
    return fixture(QStringLiteral("good/webhook-event.json"));
}

Verdict verified(const QByteArray &timestamp, const QByteArray &signature, std::chrono::seconds now)
{
    return WebhookSignature::verify(secret, timestamp, payload(), signature, now, tolerance);
}

} // namespace

class TestWebhookSignature : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePublishedVectorsHold_data();
    void thePublishedVectorsHold();
    void theDocumentsOwnPayloadIsSignedAsOthersSignIt();
    void aGenuineWebhookIsTaken();
    void whatWasTamperedWithIsForged();
    void aSignatureOfTheWrongFormIsRefused_data();
    void aSignatureOfTheWrongFormIsRefused();
    void anOldOrFutureWebhookIsRefused_data();
    void anOldOrFutureWebhookIsRefused();
    void aTimestampThatIsNoNumberIsRefused_data();
    void aTimestampThatIsNoNumberIsRefused();
    void anEmptySecretProvesNothing();
};

void TestWebhookSignature::thePublishedVectorsHold_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("mac");
    QTest::newRow("RFC 4231, 4.2") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                                   << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("RFC 4231, 4.3") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                                   << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("RFC 4231, 4.4") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                                   << QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    QTest::newRow("RFC 4231, 4.5") << QByteArray::fromHex("0102030405060708090a0b0c0d0e0f10111213141516171819")
                                   << QByteArray(50, '\xcd')
                                   << QByteArray("82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
    QTest::newRow("RFC 4231, 4.7") << QByteArray(131, '\xaa')
                                   << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                                   << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    QTest::newRow("RFC 4231, 4.8") << QByteArray(131, '\xaa')
                                   << QByteArray("This is a test using a larger than block-size key and a larger than "
                                                 "block-size data. The key needs to be hashed before being used by the "
                                                 "HMAC algorithm.")
                                   << QByteArray("9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
}

void TestWebhookSignature::thePublishedVectorsHold()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, data);
    QFETCH(const QByteArray, mac);
    QCOMPARE(WebhookSignature::signPayload(key, data), mac);
    QVERIFY(WebhookSignature::verifyPayload(key, data, mac) == Verdict::Genuine);
    QVERIFY(WebhookSignature::verifyPayload(key, data + ' ', mac) == Verdict::Forged);
}

void TestWebhookSignature::theDocumentsOwnPayloadIsSignedAsOthersSignIt()
{
    // Computed with the openssl command over the same file: openssl dgst -sha256 -hmac YOUR_HMAC_SECRET
    QCOMPARE(WebhookSignature::signPayload(secret, payload()),
        QByteArray("19d10fcc62f8993b60501d72cf58d87a57a40f86f798702a6ec2a54578421548"));
    QCOMPARE(WebhookSignature::sign(secret, stamp, payload()),
        QByteArray("2f060bfad74e4fd0b1f80a86991161ae1444560d861dd93cdd8f97544d8ceac0"));
}

void TestWebhookSignature::aGenuineWebhookIsTaken()
{
    const QByteArray signature = WebhookSignature::sign(secret, stamp, payload());
    QVERIFY(verified(stamp, signature, made + 1s) == Verdict::Genuine);
    QVERIFY(verified(stamp, signature.toUpper(), made + 1s) == Verdict::Genuine);
    const QByteArray inMilliseconds = stamp + "123";
    QVERIFY(verified(inMilliseconds, WebhookSignature::sign(secret, inMilliseconds, payload()), made + 1s)
        == Verdict::Genuine);
    QVERIFY(WebhookSignature::verifyPayload(secret, payload(), WebhookSignature::signPayload(secret, payload()))
        == Verdict::Genuine);
}

void TestWebhookSignature::whatWasTamperedWithIsForged()
{
    const QByteArray signature = WebhookSignature::sign(secret, stamp, payload());
    QVERIFY(verified("1767982921", signature, made) == Verdict::Forged);
    for (const qsizetype at : {qsizetype(0), qsizetype(31), signature.size() - 1}) {
        QByteArray bent = signature;
        bent[at] = bent[at] == '0' ? '1' : '0';
        QVERIFY(verified(stamp, bent, made) == Verdict::Forged);
    }
    QByteArray other = payload();
    other.replace("\"status_code_new\": 2", "\"status_code_new\": 3");
    QVERIFY(other != payload());
    QVERIFY(WebhookSignature::verify(secret, stamp, other, signature, made, tolerance) == Verdict::Forged);
    QVERIFY(WebhookSignature::verify("another", stamp, payload(), signature, made, tolerance) == Verdict::Forged);
    // The two kinds are not each other's.
    QVERIFY(WebhookSignature::verifyPayload(secret, payload(), signature) == Verdict::Forged);
    QVERIFY(verified(stamp, WebhookSignature::signPayload(secret, payload()), made) == Verdict::Forged);
}

void TestWebhookSignature::aSignatureOfTheWrongFormIsRefused_data()
{
    QTest::addColumn<QByteArray>("signature");
    const QByteArray good = WebhookSignature::sign(secret, stamp, payload());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("too short") << good.chopped(2);
    QTest::newRow("an odd length") << good.chopped(1);
    QTest::newRow("too long") << good + "00";
    QTest::newRow("twice") << good + good;
    QTest::newRow("not hexadecimal") << good.chopped(1) + 'g';
    QTest::newRow("spaces") << good.chopped(2) + "  ";
    QTest::newRow("with its method") << "sha256=" + good;
    QTest::newRow("base64") << QByteArray::fromHex(good).toBase64();
    QTest::newRow("raw") << QByteArray::fromHex(good);
    QTest::newRow("a zero inside") << good.chopped(1) + '\0';
}

void TestWebhookSignature::aSignatureOfTheWrongFormIsRefused()
{
    QFETCH(const QByteArray, signature);
    QVERIFY(verified(stamp, signature, made) == Verdict::Malformed);
    QVERIFY(WebhookSignature::verifyPayload(secret, payload(), signature) == Verdict::Malformed);
}

void TestWebhookSignature::anOldOrFutureWebhookIsRefused_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, std::chrono::seconds now, Verdict verdict) {
        QTest::newRow(name) << qint64(now.count()) << static_cast<int>(verdict);
    };
    row("just now", made, Verdict::Genuine);
    row("at the edge of the past", made + tolerance, Verdict::Genuine);
    row("over the edge of the past", made + tolerance + 1s, Verdict::Stale);
    row("a year later", made + 8760h, Verdict::Stale);
    row("at the edge of the future", made - tolerance, Verdict::Genuine);
    row("over the edge of the future", made - tolerance - 1s, Verdict::FromTheFuture);
}

void TestWebhookSignature::anOldOrFutureWebhookIsRefused()
{
    QFETCH(const qint64, now);
    QFETCH(const int, verdict);
    const QByteArray signature = WebhookSignature::sign(secret, stamp, payload());
    QCOMPARE(static_cast<int>(verified(stamp, signature, std::chrono::seconds(now))), verdict);
    const bool forgedIsForgedFirst = verified(stamp, QByteArray(64, '0'), std::chrono::seconds(now)) == Verdict::Forged;
    QVERIFY(forgedIsForgedFirst);
}

void TestWebhookSignature::aTimestampThatIsNoNumberIsRefused_data()
{
    QTest::addColumn<QByteArray>("timestamp");
    for (const char *text : {"", "now", "-1767982920", "1767982920.5", " 1767982920", "0x69615F08",
             "99999999999999999999", "2026-01-09 19:22:00"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void TestWebhookSignature::aTimestampThatIsNoNumberIsRefused()
{
    QFETCH(const QByteArray, timestamp);
    const QByteArray signature = WebhookSignature::sign(secret, timestamp, payload());
    QVERIFY(verified(timestamp, signature, made) == Verdict::BadTimestamp);
}

void TestWebhookSignature::anEmptySecretProvesNothing()
{
    const QByteArray signature = WebhookSignature::sign({}, stamp, payload());
    QVERIFY(WebhookSignature::verify({}, stamp, payload(), signature, made, tolerance) == Verdict::NoSecret);
    QVERIFY(WebhookSignature::verifyPayload({}, payload(), WebhookSignature::signPayload({}, payload()))
        == Verdict::NoSecret);
}

QTEST_APPLESS_MAIN(TestWebhookSignature)
#include "tst_webhooksignature.moc"
