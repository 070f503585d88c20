// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/accountcodec.h"
#include "api/bulkcodec.h"
#include "api/jsontext.h"
#include "api/rechargecodec.h"
#include "api/recordcodec.h"
#include "api/webhookcodec.h"
#include "fixture.h"

#include <QTest>

using namespace taabia;

namespace {

std::optional<Money> dirhams(const char *text)
{
    return *Money::parse(QString::fromLatin1(text));
}

SaleOrder orderOf(const char *value, Operator op, const char *type)
{
    return {*Msisdn::parse(u"0612345678"), op, *dirhams(value), *Promo::fromType(QString::fromLatin1(type))};
}

QByteArray accepted(const QByteArray &field)
{
    return R"({"success":true,"status_code":1,"ref_interne":"7",)" + field + '}';
}

} // namespace

/// The replies of the API's own documents, word for word, and what servers may make of them.
class TestCodecs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDocumentedRechargeIsRead();
    void aRechargeIsReadWithWhatMayVary_data();
    void aRechargeIsReadWithWhatMayVary();
    void aRechargeIsAcceptedOnlyAsDocumented_data();
    void aRechargeIsAcceptedOnlyAsDocumented();
    void anAmountThatIsNoWholeCentimeIsLeftOut();
    void theBodyOfASaleIsCanonical_data();
    void theBodyOfASaleIsCanonical();
    void theDocumentedBulkAnswerIsRead();
    void oneBrokenLineMakesTheBulkAnswerUnreadable_data();
    void oneBrokenLineMakesTheBulkAnswerUnreadable();
    void theDocumentedRecordsAreRead();
    void theDocumentedHistoryPageIsRead();
    void aBrokenItemIsLeftOutOfItsPage();
    void aPageWithoutItsFrameIsUnreadable_data();
    void aPageWithoutItsFrameIsUnreadable();
    void theDocumentedAccountIsRead();
    void theDocumentedBalanceIsRead();
    void aBalanceThatCannotBeReadIsNotGuessed_data();
    void aBalanceThatCannotBeReadIsNotGuessed();
    void theDocumentedPricesAreRead();
    void pricesThatTheTillCannotUseAreLeftOut();
    void theDocumentedWebhookIsRead();
    void theDocumentedEventIsRead();
    void anEventThatNobodyDocumentedKeepsItsName();
    void noBrokenFileIsReadByAnyDecoder_data();
    void noBrokenFileIsReadByAnyDecoder();
    void nestingIsMeasuredOutsideTexts();
};

void TestCodecs::theDocumentedRechargeIsRead()
{
    const auto read = RechargeCodec::decode(fixture(QStringLiteral("good/recharge.json")));
    QVERIFY(read);
    QCOMPARE(read->status.value(), 1);
    QCOMPARE(read->providerReference, QStringLiteral("189957125550360"));
    QCOMPARE(read->externalReference, QStringLiteral("TEST-001"));
    QVERIFY(read->faceValue == dirhams("10"));
    QVERIFY(read->billed == dirhams("9.35"));
    QVERIFY(read->balanceAfter == dirhams("70"));
}

void TestCodecs::aRechargeIsReadWithWhatMayVary_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reference");
    const auto row = [](const char *name, const char *json, int status, const char *reference) {
        QTest::newRow(name) << QByteArray(json) << status << QString::fromLatin1(reference);
    };
    row("as little as there must be", R"({"success":true,"status_code":1,"ref_interne":"7"})", 1, "7");
    row("a status as text", R"({"success":true,"status_code":"16","ref_interne":"7"})", 16, "7");
    row("a status that nobody documented", R"({"success":true,"status_code":-9999,"ref_interne":"7"})", -9999, "7");
    row("a reference as a number", R"({"success":true,"status_code":1,"ref_interne":189957125550360})", 1,
        "189957125550360");
    row("a reference as a number beyond 53 bits", R"({"success":true,"status_code":1,"ref_interne":9007199254740993})",
        1, "9007199254740993");
    row("null is missing",
        R"({"success":true,"status_code":1,"ref_interne":"7","external_reference":null,"value":null})", 1, "7");
    row("fields that nobody asked for", R"({"x":{"y":[1,{}]},"success":true,"status_code":1,"ref_interne":"7"})", 1,
        "7");
    row("the last of two equal keys", R"({"success":true,"status_code":1,"status_code":3,"ref_interne":"7"})", 3, "7");
    row("a byte order mark", "\xef\xbb\xbf{\"success\":true,\"status_code\":1,\"ref_interne\":\"7\"}", 1, "7");
    row("spaces around", "\r\n {\"success\":true,\"status_code\":1.0,\"ref_interne\":\"SBX-1\"} \n", 1, "SBX-1");
}

void TestCodecs::aRechargeIsReadWithWhatMayVary()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, status);
    QFETCH(const QString, reference);
    const auto read = RechargeCodec::decode(json);
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QCOMPARE(read->status.value(), status);
    QCOMPARE(read->providerReference, reference);
    QVERIFY(read->externalReference.isEmpty());
    QVERIFY(!read->faceValue);
}

void TestCodecs::aRechargeIsAcceptedOnlyAsDocumented_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
    row("nothing", "{}");
    row("no success", R"({"status_code":1,"ref_interne":"7"})");
    row("success false", R"({"success":false,"status_code":1,"ref_interne":"7"})");
    row("success as text", R"({"success":"true","status_code":1,"ref_interne":"7"})");
    row("success as a number", R"({"success":1,"status_code":1,"ref_interne":"7"})");
    row("success null", R"({"success":null,"status_code":1,"ref_interne":"7"})");
    row("no status", R"({"success":true,"ref_interne":"7"})");
    row("half a status", R"({"success":true,"status_code":10.5,"ref_interne":"7"})");
    row("a status beyond 32 bits", R"({"success":true,"status_code":2147483648,"ref_interne":"7"})");
    row("a status beyond reason", R"({"success":true,"status_code":1e300,"ref_interne":"7"})");
    row("a status in words", R"({"success":true,"status_code":"done","ref_interne":"7"})");
    row("an empty status", R"({"success":true,"status_code":"","ref_interne":"7"})");
    row("a status with a space", R"({"success":true,"status_code":" 3","ref_interne":"7"})");
    row("a status that is true", R"({"success":true,"status_code":true,"ref_interne":"7"})");
    row("no reference", R"({"success":true,"status_code":1})");
    row("an empty reference", R"({"success":true,"status_code":1,"ref_interne":""})");
    row("a broken reference", R"({"success":true,"status_code":1,"ref_interne":1.5})");
    row("a reference that a double bent", R"({"success":true,"status_code":1,"ref_interne":99999999999999999999})");
    row("a reference in a list", R"({"success":true,"status_code":1,"ref_interne":["7"]})");
    row("our reference as an object", R"({"success":true,"status_code":1,"ref_interne":"7","external_reference":{}})");
    row("the error shape", R"({"message":"Solde insuffisant.","parameters":{"code":"INSUFFICIENT_FUNDS"}})");
}

void TestCodecs::aRechargeIsAcceptedOnlyAsDocumented()
{
    QFETCH(const QByteArray, json);
    const auto read = RechargeCodec::decode(json);
    QVERIFY(!read);
    QVERIFY(!read.error().isEmpty());
}

void TestCodecs::anAmountThatIsNoWholeCentimeIsLeftOut()
{
    for (const char *field : {R"("billing_amount":4.675)", R"("billing_amount":{})", R"("billing_amount":true)",
             R"("billing_amount":"nine")", R"("billing_amount":1e300)"}) {
        const auto read = RechargeCodec::decode(accepted(field));
        QVERIFY2(read, field);
        QVERIFY2(!read->billed, field);
    }
    QVERIFY(RechargeCodec::decode(accepted("\"billing_amount\":\"9.35\""))->billed == dirhams("9.35"));
}

void TestCodecs::theBodyOfASaleIsCanonical_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("printed");
    QTest::newRow("whole") << QByteArray("10") << QByteArray("10");
    QTest::newRow("one decimal") << QByteArray("7.50") << QByteArray("7.5");
    QTest::newRow("two decimals") << QByteArray("0.05") << QByteArray("0.05");
    QTest::newRow("large") << QByteArray("1000000") << QByteArray("1000000");
}

void TestCodecs::theBodyOfASaleIsCanonical()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, printed);
    const QByteArray body = RechargeCodec::encode(
        orderOf(value.constData(), Operator::MarocTelecom, "0"), *ExternalReference::fromText(u"T1-ABC"));
    const QByteArray expected = R"({"phone":"0612345678","operator":"Maroc Telecom","value":)" + printed
        + R"(,"type":"0","external_reference":"T1-ABC"})";
    QCOMPARE(body, expected);
    QVERIFY(JsonText::object(body));
}

void TestCodecs::theDocumentedBulkAnswerIsRead()
{
    const auto read = BulkCodec::decode(fixture(QStringLiteral("good/bulk.json")));
    QVERIFY(read);
    QCOMPARE(read->lines.size(), std::size_t(2));
    QVERIFY(read->lines[0].success);
    QVERIFY(read->lines[0].status == StatusCode(1));
    QCOMPARE(read->lines[0].providerReference, QStringLiteral("189957125550360"));
    QVERIFY(!read->lines[1].success);
    QVERIFY(!read->lines[1].status);
    QCOMPARE(read->lines[1].error, QStringLiteral("INSUFFICIENT_FUNDS"));
    QVERIFY(read->balance == dirhams("70"));
}

void TestCodecs::oneBrokenLineMakesTheBulkAnswerUnreadable_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &line) {
        QTest::newRow(name) << R"({"items":[{"success":false,"error":"X"},)" + line + "]}";
    };
    row("no object", "null");
    row("no success", R"({"error":"X"})");
    row("success without a reference", R"({"success":true,"status_code":1})");
    row("success without a status", R"({"success":true,"ref_interne":"7"})");
    row("an error that is no text", R"({"success":false,"error":5})");
    QTest::newRow("no list") << QByteArray(R"({"items":{}})");
    QTest::newRow("no items") << QByteArray(R"({"balance":70})");
}

void TestCodecs::oneBrokenLineMakesTheBulkAnswerUnreadable()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!BulkCodec::decode(json));
}

void TestCodecs::theDocumentedRecordsAreRead()
{
    for (const QString &name : {QStringLiteral("good/by-ref.json"), QStringLiteral("good/by-id.json")}) {
        const QByteArray json = fixture(name);
        const auto read = RecordCodec::decode(json);
        QVERIFY(read);
        QCOMPARE(read->providerReference, QStringLiteral("189957125550360"));
        QCOMPARE(read->status.value(), 4);
        QCOMPARE(read->externalReference, QStringLiteral("TEST-001"));
        QCOMPARE(read->phone, QStringLiteral("0612345678"));
        QCOMPARE(read->op, QStringLiteral("Inwi"));
        QCOMPARE(read->type, QStringLiteral("6"));
        QVERIFY(read->faceValue == dirhams("10"));
        QVERIFY(read->billed == dirhams("9.35"));
        QCOMPARE(read->createdAt, QStringLiteral("2026-01-09 19:21:57"));
        QCOMPARE(read->executedAt, QStringLiteral("2026-01-09 19:22:00"));
        QCOMPARE(read->raw, json);
    }
    // A number has lost its leading zero: to read it would make another customer of it.
    QVERIFY(!RecordCodec::decode("{\"id\":\"7\",\"status_code\":1,\"phone\":612345678}"));
    QVERIFY(!RecordCodec::decode("{\"status_code\":1}"));
    QVERIFY(!RecordCodec::decode("{\"id\":\"7\"}"));
}

void TestCodecs::theDocumentedHistoryPageIsRead()
{
    const auto read = RecordCodec::decodePage(fixture(QStringLiteral("good/history.json")));
    QVERIFY(read);
    QCOMPARE(read->page, 1);
    QCOMPARE(read->pageSize, 20);
    QCOMPARE(read->total, qint64(11));
    QCOMPARE(read->items.size(), std::size_t(1));
    const RechargeRecord &item = read->items.front();
    QCOMPARE(item.providerReference, QStringLiteral("189957125550360"));
    QCOMPARE(item.phone, QStringLiteral("0612345678"));
    QCOMPARE(item.status.value(), 4);
    const QByteArray raw(R"({"id":"189957125550360","phone":"0612345678","status_code":4})");
    QCOMPARE(item.raw, raw);
    QVERIFY(!item.faceValue);
}

void TestCodecs::aBrokenItemIsLeftOutOfItsPage()
{
    const auto read = RecordCodec::decodePage(R"({"items":[{"id":"1","status_code":3},null,{"id":"2"},
        {"id":"3","status_code":10.5},{"id":4,"status_code":"11"}],
        "pagination":{"page":1,"page_size":5,"total":5}})");
    QVERIFY(read);
    QCOMPARE(read->items.size(), std::size_t(2));
    QCOMPARE(read->skipped, 3); // and counted: whoever looks for something has not seen all
    QCOMPARE(read->items[1].providerReference, QStringLiteral("4"));
    QCOMPARE(read->items[1].status.value(), 11);
}

void TestCodecs::aPageWithoutItsFrameIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
    row("no items", R"({"pagination":{"page":1,"page_size":5,"total":5}})");
    row("items no list", R"({"items":{},"pagination":{"page":1,"page_size":5,"total":5}})");
    row("no pagination", R"({"items":[]})");
    row("half a page", R"({"items":[],"pagination":{"page":1.5,"page_size":5,"total":5}})");
    row("fewer than none", R"({"items":[],"pagination":{"page":1,"page_size":-5,"total":5}})");
}

void TestCodecs::aPageWithoutItsFrameIsUnreadable()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!RecordCodec::decodePage(json));
}

void TestCodecs::theDocumentedAccountIsRead()
{
    const auto read = AccountCodec::decodeAccount(fixture(QStringLiteral("good/me.json")));
    QVERIFY(read);
    QCOMPARE(read->clientId, qint64(7));
    QCOMPARE(read->name, QStringLiteral("MAHI AHMED 3"));
    QCOMPARE(read->code, QStringLiteral("API-20251226-569"));
    QCOMPARE(read->type, QStringLiteral("reseller"));
    QCOMPARE(read->status, QStringLiteral("active"));
    QVERIFY(read->balance == dirhams("90"));
    QCOMPARE(read->currency, QStringLiteral("MAD"));
    QVERIFY(read->creditLimit == dirhams("0"));
    QCOMPARE(read->webhookUrl, QStringLiteral("https://client.example/webhook"));
    QVERIFY(!AccountCodec::decodeAccount("{}"));
    QVERIFY(!AccountCodec::decodeAccount("{\"code\":\"A\",\"name\":5}"));
}

void TestCodecs::theDocumentedBalanceIsRead()
{
    const auto read = AccountCodec::decodeBalance(fixture(QStringLiteral("good/balance.json")));
    QVERIFY(read);
    QCOMPARE(read->amount, Money::fromDirhams(90));
    QCOMPARE(read->currency, QStringLiteral("MAD"));
    QCOMPARE(read->creditLimit, Money());
    QCOMPARE(AccountCodec::decodeBalance("{\"balance\":-12.5}")->amount, Money::fromCentimes(-1250));
}

void TestCodecs::aBalanceThatCannotBeReadIsNotGuessed_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"{}", R"({"balance":null})", R"({"balance":1.005})", R"({"balance":"many"})",
             R"({"balance":1e300})", R"({"balance":[90]})", R"({"balance":90,"devise":5})"})
        QTest::newRow(json) << QByteArray(json);
}

void TestCodecs::aBalanceThatCannotBeReadIsNotGuessed()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!AccountCodec::decodeBalance(json));
}

void TestCodecs::theDocumentedPricesAreRead()
{
    const auto read = AccountCodec::decodePrices(fixture(QStringLiteral("good/prices.json")));
    QVERIFY(read);
    QCOMPARE(read->currency, QStringLiteral("MAD"));
    QCOMPARE(read->margins.size(), std::size_t(2));
    QCOMPARE(read->margins.at(Operator::Orange).basisPoints(), 650);
    QCOMPARE(read->margins.at(Operator::Inwi).basisPoints(), -300);
}

void TestCodecs::pricesThatTheTillCannotUseAreLeftOut()
{
    const auto read = AccountCodec::decodePrices(R"({"prices":[{"operator":"MAROC telecom","margin_percent":"4.25"},
        {"operator":"Elsewhere","margin_percent":5},{"operator":"orange","margin_percent":6.555},
        {"operator":"inwi","margin_percent":1},{"operator":"Inwi","margin_percent":2},
        {"operator":"orange","margin_percent":100000}]})");
    QVERIFY(read);
    QCOMPARE(read->margins.size(), std::size_t(2));
    QCOMPARE(read->margins.at(Operator::MarocTelecom).basisPoints(), 425);
    QCOMPARE(read->margins.at(Operator::Inwi).basisPoints(), 200);
    QVERIFY(!AccountCodec::decodePrices("{}"));
    QVERIFY(!AccountCodec::decodePrices("{\"prices\":[7]}"));
}

void TestCodecs::theDocumentedWebhookIsRead()
{
    const auto got = WebhookCodec::decode(fixture(QStringLiteral("good/webhook-get.json")));
    QVERIFY(got);
    QCOMPARE(got->url, QStringLiteral("https://client.example/webhook"));
    QCOMPARE(got->ipWhitelist, QStringLiteral("1.2.3.4, 5.6.7.8"));
    QVERIFY(WebhookCodec::decodeUpdated(fixture(QStringLiteral("good/webhook-post.json"))));
    QVERIFY(!WebhookCodec::decodeUpdated(fixture(QStringLiteral("good/webhook-get.json"))));
    QVERIFY(!WebhookCodec::decodeUpdated("{\"success\":false,\"webhook_url\":\"https://a\"}"));
    QVERIFY(WebhookCodec::decode("{\"webhook_url\":null,\"ip_whitelist\":null}")->url.isEmpty());
    QVERIFY(!WebhookCodec::decode("{\"webhook_url\":7}"));
    // A refusal that comes with status 200 is no account without a webhook.
    const QByteArray refusal(R"({"message":"Adresse non autorisee.","parameters":{"code":"IP_NOT_ALLOWED"}})");
    QVERIFY(!WebhookCodec::decode(refusal));
    QVERIFY(!WebhookCodec::decode("{}"));
    QVERIFY(!WebhookCodec::decodeUpdated("{\"success\":true}"));
    const QByteArray body(R"({"webhook_url":"https://a/\"b\\","ip_whitelist":""})");
    QCOMPARE(WebhookCodec::encode({QStringLiteral("https://a/\"b\\"), {}}), body);
}

void TestCodecs::theDocumentedEventIsRead()
{
    const auto read = WebhookCodec::decodeEvent(fixture(QStringLiteral("good/webhook-event.json")));
    QVERIFY(read);
    QVERIFY(read->kind == WebhookEvent::Kind::StatusChanged);
    QCOMPARE(read->clientCode, QStringLiteral("API-20251226-569"));
    QVERIFY(read->oldStatus == StatusCode(1));
    QCOMPARE(read->newStatus.value(), 2);
    QCOMPARE(read->recharge.status.value(), 2);
    QCOMPARE(read->recharge.externalReference, QStringLiteral("TEST-001"));
    QVERIFY(read->recharge.billed == dirhams("9.35"));
    QVERIFY(read->recharge.raw.startsWith("{\"billing_amount\":9.35"));
}

void TestCodecs::anEventThatNobodyDocumentedKeepsItsName()
{
    const auto read =
        WebhookCodec::decodeEvent(R"({"event":"recharge.blessed","status_code_new":3,"recharge":{"ref_interne":"7"}})");
    QVERIFY(read);
    QVERIFY(read->kind == WebhookEvent::Kind::Unlisted);
    QCOMPARE(read->name, QStringLiteral("recharge.blessed"));
    QVERIFY(!read->oldStatus);
    QVERIFY(!WebhookCodec::decodeEvent("{\"event\":\"recharge.created\",\"status_code_new\":3}"));
    QVERIFY(!WebhookCodec::decodeEvent("{\"event\":\"recharge.created\",\"recharge\":{\"ref_interne\":\"7\"}}"));
}

void TestCodecs::noBrokenFileIsReadByAnyDecoder_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const QString &name : brokenFixtures())
        QTest::newRow(qPrintable(name)) << fixture(QStringLiteral("broken/") + name);
}

void TestCodecs::noBrokenFileIsReadByAnyDecoder()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!RechargeCodec::decode(json));
    QVERIFY(!BulkCodec::decode(json));
    QVERIFY(!RecordCodec::decode(json));
    QVERIFY(!RecordCodec::decodePage(json));
    QVERIFY(!AccountCodec::decodeAccount(json));
    QVERIFY(!AccountCodec::decodeBalance(json));
    QVERIFY(!AccountCodec::decodePrices(json));
    QVERIFY(!WebhookCodec::decodeEvent(json));
}

void TestCodecs::nestingIsMeasuredOutsideTexts()
{
    QVERIFY(!JsonText::isDeeperThan("[[1,2],[3]]", 2));
    QVERIFY(JsonText::isDeeperThan("[[[]]]", 2));
    QVERIFY(!JsonText::isDeeperThan("[\"[[[[\\\"[[[[\"]", 1));
    QVERIFY(JsonText::isDeeperThan("[\"\\\\\",[[]]]", 2));
    QVERIFY(!JsonText::isDeeperThan("\"\\", 0));
    const QByteArray asDeepAsAllowed = "{\"a\":" + QByteArray(31, '[') + QByteArray(31, ']') + '}';
    QVERIFY(JsonText::object(asDeepAsAllowed));
    const QByteArray deeper = "{\"a\":" + QByteArray(32, '[') + QByteArray(32, ']') + '}';
    QVERIFY(!JsonText::object(deeper));
}

QTEST_APPLESS_MAIN(TestCodecs)
#include "tst_codecs.moc"
