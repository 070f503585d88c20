// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include <QTest>

using namespace taabia;

class TestMoney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatAPersonTypesIsReadToTheCentime_data();
    void whatAPersonTypesIsReadToTheCentime();
    void whatIsNoAmountIsRefusedWithItsReason_data();
    void whatIsNoAmountIsRefusedWithItsReason();
    void theWireFormHasADotAndNoNeedlessZeros();
    void thousandsAreGroupedWithANarrowNoBreakSpace();
    void aNegativeAmountShowsAMinusSign();
    void everyAmountThatIsShownCanBeReadBack();
};

void TestMoney::whatAPersonTypesIsReadToTheCentime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("centimes");
    QTest::newRow("whole") << QStringLiteral("10") << qint64(1000);
    QTest::newRow("comma") << QStringLiteral("10,5") << qint64(1050);
    QTest::newRow("dot") << QStringLiteral("9.35") << qint64(935);
    QTest::newRow("zero") << QStringLiteral("0") << qint64(0);
    QTest::newRow("spaces around") << QStringLiteral("  25 ") << qint64(2500);
    QTest::newRow("grouped by space") << QStringLiteral("1 234,50") << qint64(123450);
    QTest::newRow("grouped by narrow space") << QStringLiteral(u"1\u202F234,50") << qint64(123450);
    QTest::newRow("Arabic-Indic digits") << QStringLiteral(u"\u0661\u0662\u066B\u0665") << qint64(1250);
    QTest::newRow("Eastern digits") << QStringLiteral(u"\u06F5\u06F0") << qint64(5000);
    QTest::newRow("isolated") << QStringLiteral(u"\u206610,00\u2069") << qint64(1000);
    QTest::newRow("negative") << QStringLiteral("-0,30") << qint64(-30);
    QTest::newRow("a million dirhams") << QStringLiteral("1000000") << qint64(100000000);
    QTest::newRow("the largest") << QStringLiteral("10000000000") << Money::largest().centimes();
    QTest::newRow("leading zeros") << QStringLiteral("007") << qint64(700);
}

void TestMoney::whatAPersonTypesIsReadToTheCentime()
{
    QFETCH(QString, text);
    QFETCH(qint64, centimes);
    const auto read = Money::parse(text);
    QVERIFY(read);
    QCOMPARE(read->centimes(), centimes);
}

void TestMoney::whatIsNoAmountIsRefusedWithItsReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QString &text, MoneyError reason) {
        QTest::newRow(name) << text << static_cast<int>(reason);
    };
    row("nothing", QString(), MoneyError::Empty);
    row("only spaces", QStringLiteral("   "), MoneyError::Empty);
    row("letters", QStringLiteral("dix"), MoneyError::NotANumber);
    row("a currency behind it", QStringLiteral("10DH"), MoneyError::NotANumber);
    row("exponent", QStringLiteral("1e3"), MoneyError::NotANumber);
    row("two marks", QStringLiteral("1,2,3"), MoneyError::NotANumber);
    row("no whole part", QStringLiteral(",5"), MoneyError::NotANumber);
    row("nothing behind the mark", QStringLiteral("5,"), MoneyError::NotANumber);
    row("a tenth of a centime", QStringLiteral("1.005"), MoneyError::TooManyDecimals);
    row("plus sign", QStringLiteral("+5"), MoneyError::NotANumber);
    row("minus alone", QStringLiteral("-"), MoneyError::NotANumber);
    row("a space beside the mark", QStringLiteral("1 ,5"), MoneyError::NotANumber);
    row("one dirham too much", QStringLiteral("10000000001"), MoneyError::TooLarge);
    row("a hundred digits", QString(100, QLatin1Char('9')), MoneyError::TooLarge);
    row("a hundred decimals", QStringLiteral("1.") + QString(100, QLatin1Char('1')), MoneyError::TooManyDecimals);
    row("hexadecimal", QStringLiteral("0x10"), MoneyError::NotANumber);
    row("infinity", QStringLiteral("inf"), MoneyError::NotANumber);
}

void TestMoney::whatIsNoAmountIsRefusedWithItsReason()
{
    QFETCH(QString, text);
    QFETCH(int, reason);
    const auto read = Money::parse(text);
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error()), reason);
}

void TestMoney::theWireFormHasADotAndNoNeedlessZeros()
{
    QCOMPARE(Money::fromDirhams(10).toDecimal(), QStringLiteral("10"));
    QCOMPARE(Money::fromCentimes(935).toDecimal(), QStringLiteral("9.35"));
    QCOMPARE(Money::fromCentimes(750).toDecimal(), QStringLiteral("7.5"));
    QCOMPARE(Money::fromCentimes(5).toDecimal(), QStringLiteral("0.05"));
    QCOMPARE(Money::fromCentimes(-30).toDecimal(), QStringLiteral("-0.3"));
}

void TestMoney::thousandsAreGroupedWithANarrowNoBreakSpace()
{
    QCOMPARE(Money::fromCentimes(123450).toDisplay(), QStringLiteral(u"1\u202F234,50"));
    QCOMPARE(Money::fromDirhams(1234567).toDisplay(), QStringLiteral(u"1\u202F234\u202F567,00"));
    QCOMPARE(Money::fromDirhams(100).toShortDisplay(), QStringLiteral("100"));
    QCOMPARE(Money::fromCentimes(750).toShortDisplay(), QStringLiteral("7,50"));
}

void TestMoney::aNegativeAmountShowsAMinusSign()
{
    QCOMPARE(Money::fromCentimes(-30).toDisplay(), QStringLiteral(u"\u22120,30"));
}

void TestMoney::everyAmountThatIsShownCanBeReadBack()
{
    for (qint64 centimes = -300000; centimes < 300000; centimes += 37) {
        const Money money = Money::fromCentimes(centimes);
        QCOMPARE(*Money::parse(money.toDisplay()), money);
        QCOMPARE(*Money::parse(money.toDecimal()), money);
    }
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
