// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/shiftreporttext.h"

#include "ledger/ledgerfixture.h"
#include "ledger/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace taabia;

/// How a Z report is written into its closing and read back, years later.
class TestShiftReportText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFactComesBack();
    void anXReportComesBackToo();
    void aReportOfBeforeSalesWereNotedAsNotSettledReads();
    void theSameReportIsTheSameBytes();
    void whatIsNoReportIsDamaged_data();
    void whatIsNoReportIsDamaged();
    void aCountIsOneLine();
    void whatIsNoCountIsRefused_data();
    void whatIsNoCountIsRefused();
};

namespace {

Sale sale(SaleId id)
{
    return {.id = id,
        .reference = *ExternalReference::fromText(QStringLiteral("T1-8HK2")),
        .order = order("0712345678", Operator::MarocTelecom, 30, "6"),
        .state = SaleState::Pending,
        .attention = Attention::Check,
        .clerk = QStringLiteral("أمينة"),
        .createdUtc = utc(2026, 2, 15, 1, 30),
        .serverTime = 1'771'111'111,
        .knownSince = 1'771'111'112,
        .status = StatusCode(21),
        .providerReference = QStringLiteral("P\"1"),
        .billed = Money::fromCentimes(2'805),
        .errorCode = QStringLiteral("X"),
        .attempts = 2};
}

Sale bareSale(SaleId id)
{
    return {.id = id,
        .reference = *ExternalReference::fromText(QStringLiteral("T1-9")),
        .order = order(),
        .createdUtc = utc(2026, 2, 15)};
}

ShiftReport zReport()
{
    ShiftReport report;
    report.shift = {7, utc(2026, 2, 14, 8), QStringLiteral("Amina"), Money::fromCentimes(20'050)};
    report.till = QStringLiteral("T1");
    report.madeUtc = utc(2026, 2, 15, 2, 3);
    report.madeBy = QStringLiteral("Youssef");
    report.sold = {
        {PaymentMethod::Cash, 3, Money::fromCentimes(4'500)}, {PaymentMethod::CreditBook, 1, Money::fromDirhams(10)}};
    report.byOperator = {
        {Operator::Orange, 1, Money::fromDirhams(5)}, {Operator::MarocTelecom, 3, Money::fromDirhams(50)}};
    report.notSettled = {2, Money::fromDirhams(25)};
    report.notDelivered = {2, Money::fromDirhams(30)};
    report.refunded = {1, Money::fromDirhams(20)};
    report.outsideShifts = {4, Money::fromDirhams(40)};
    report.unresolved = {sale(11), bareSale(12)};
    report.cashTaken = Money::fromCentimes(9'007'199'254'740'993); // no double holds it
    report.cashIn = Money::fromCentimes(1);
    report.cashOut = Money::fromCentimes(2);
    report.repaid = Money::fromCentimes(3);
    report.givenBack = Money::fromCentimes(4);
    report.expected = Money::fromCentimes(-5);
    report.number = 3;
    report.counted.emplace();
    report.counted->set(Money::fromDirhams(200), 2);
    report.counted->set(Money::fromCentimes(50), 7);
    report.difference = Money::fromCentimes(-150);
    report.reason = QStringLiteral("قطعة \"ضاعت\"\nderrière le frigo");
    report.grandTotal = Money::fromCentimes(123'456'789);
    report.lastLink = QByteArray("\x00\x01\xFE\xFF", 4) + QByteArray(28, '\x7F');
    return report;
}

} // namespace

void TestShiftReportText::everyFactComesBack()
{
    const ShiftReport report = zReport();
    const ShiftReport read = must(ShiftReportText::read(ShiftReportText::write(report)));
    QCOMPARE(read.shift.id, 7);
    QCOMPARE(read.shift.openedUtc, report.shift.openedUtc);
    QCOMPARE(read.shift.openedBy, report.shift.openedBy);
    QVERIFY(read.shift.openingFloat == report.shift.openingFloat);
    QCOMPARE(read.till, report.till);
    QCOMPARE(read.madeUtc, report.madeUtc);
    QCOMPARE(read.madeBy, report.madeBy);
    QVERIFY(read.sold == report.sold);
    QVERIFY(read.byOperator == report.byOperator);
    QVERIFY(read.notSettled == report.notSettled);
    QVERIFY(read.notDelivered == report.notDelivered);
    QVERIFY(read.refunded == report.refunded);
    QVERIFY(read.outsideShifts == report.outsideShifts);
    using Amount = Money ShiftReport::*;
    for (const Amount amount :
        {&ShiftReport::cashTaken, &ShiftReport::cashIn, &ShiftReport::cashOut, &ShiftReport::repaid,
            &ShiftReport::givenBack, &ShiftReport::expected, &ShiftReport::difference, &ShiftReport::grandTotal})
        QCOMPARE((read.*amount).centimes(), (report.*amount).centimes());
    QCOMPARE(read.number, report.number);
    QVERIFY(read.counted == report.counted);
    QCOMPARE(read.reason, report.reason);
    QCOMPARE(read.lastLink, report.lastLink);
    QCOMPARE(read.unresolved.size(), 2U);
    const Sale &named = read.unresolved.front();
    const Sale original = sale(11);
    QCOMPARE(named.id, original.id);
    QVERIFY(named.reference == original.reference);
    QVERIFY(named.order == original.order);
    QCOMPARE(named.state, original.state);
    QCOMPARE(named.attention, original.attention);
    QCOMPARE(named.clerk, original.clerk);
    QCOMPARE(named.createdUtc, original.createdUtc);
    QCOMPARE(named.serverTime, original.serverTime);
    QCOMPARE(named.knownSince, original.knownSince);
    QCOMPARE(named.status->value(), 21);
    QCOMPARE(named.providerReference, original.providerReference);
    QVERIFY(named.billed == original.billed);
    QCOMPARE(named.errorCode, original.errorCode);
    QCOMPARE(named.attempts, original.attempts);
    const Sale &bare = read.unresolved.back();
    QVERIFY(!bare.serverTime && !bare.knownSince && !bare.status && !bare.billed);
}

void TestShiftReportText::anXReportComesBackToo()
{
    ShiftReport report = zReport();
    report.number.reset();
    report.counted.reset();
    report.lastLink.clear();
    const ShiftReport read = must(ShiftReportText::read(ShiftReportText::write(report)));
    QCOMPARE(read.number, std::nullopt);
    QVERIFY(!read.counted);
    QVERIFY(read.lastLink.isEmpty());
}

void TestShiftReportText::aReportOfBeforeSalesWereNotedAsNotSettledReads()
{
    QJsonObject old = QJsonDocument::fromJson(ShiftReportText::write(zReport())).object();
    old.remove(QStringLiteral("not_settled"));
    const QByteArray text = QJsonDocument(old).toJson(QJsonDocument::Compact);
    const ShiftReport read = must(ShiftReportText::read(text));
    QCOMPARE(read.notSettled, std::nullopt); // not "none": nobody has noted it
    QCOMPARE(read.number, std::optional<qint64>(3));
    QCOMPARE(ShiftReportText::write(read), text);
}

void TestShiftReportText::theSameReportIsTheSameBytes()
{
    const QByteArray text = ShiftReportText::write(zReport());
    QCOMPARE(ShiftReportText::write(zReport()), text);
    QCOMPARE(ShiftReportText::write(must(ShiftReportText::read(text))), text);
}

void TestShiftReportText::whatIsNoReportIsDamaged_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("Z 1");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another object") << QByteArray("{}");
    const QByteArray whole = ShiftReportText::write(zReport());
    QTest::newRow("cut off") << whole.chopped(1);
    QTest::newRow("an operator that there is not") << QByteArray(whole).replace("\"operator\":3", "\"operator\":9");
    QTest::newRow("a method that there is not") << QByteArray(whole).replace("\"method\":3", "\"method\":9");
    QTest::newRow("a state that there is not") << QByteArray(whole).replace("\"state\":3", "\"state\":10");
    QTest::newRow("an impossible phone") << QByteArray(whole).replace("0712345678", "0512345678");
    QTest::newRow("an impossible coin") << QByteArray(whole).replace("20000x2", "20001x2");
    const QJsonObject object = QJsonDocument::fromJson(whole).object();
    for (const QString &key : object.keys()) {
        QJsonObject without = object;
        without.insert(key, QJsonValue()); // a null is of no fact's type
        QTest::newRow(qPrintable(QStringLiteral("without its ") + key)) << QJsonDocument(without).toJson();
    }
}

void TestShiftReportText::whatIsNoReportIsDamaged()
{
    QFETCH(QByteArray, text);
    QCOMPARE(kindOf(ShiftReportText::read(text)), LedgerError::Kind::Damaged);
}

void TestShiftReportText::aCountIsOneLine()
{
    CashCount count;
    QCOMPARE(ShiftReportText::ofCount(count), QString());
    QVERIFY(ShiftReportText::toCount(QString()) == count);
    count.set(Money::fromDirhams(10), 12);
    count.set(Money::fromDirhams(200), 3);
    count.set(Money::fromCentimes(10), 1);
    QCOMPARE(ShiftReportText::ofCount(count), QStringLiteral("20000x3 1000x12 10x1"));
    QVERIFY(ShiftReportText::toCount(QStringLiteral("20000x3 1000x12 10x1")) == count);
}

void TestShiftReportText::whatIsNoCountIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"x", "20000", "20000x", "x3", "20000x3x4", "20000x-1", "20000x100001", "25000x1", "a b"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestShiftReportText::whatIsNoCountIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!ShiftReportText::toCount(text));
}

QTEST_GUILESS_MAIN(TestShiftReportText)
#include "tst_shiftreporttext.moc"
