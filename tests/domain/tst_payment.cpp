// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "domain/cashcount.h"
#include "domain/payment.h"

using namespace taabia;

class TestPayment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void change_is_exact_to_the_centime_data();
    void change_is_exact_to_the_centime();
    void too_little_is_not_taken();
    void a_phone_number_is_not_taken_for_money();

    void the_denominations_are_those_that_circulate();
    void a_count_adds_up();
    void a_count_takes_nothing_that_is_no_denomination();
    void a_count_that_is_set_to_nothing_is_as_if_never_counted();
    void a_full_safe_does_not_overflow();
};

void TestPayment::change_is_exact_to_the_centime_data()
{
    QTest::addColumn<qint64>("due");
    QTest::addColumn<qint64>("received");
    QTest::addColumn<qint64>("change");
    QTest::newRow("exact") << qint64(1000) << qint64(1000) << qint64(0);
    QTest::newRow("a note for a small sale") << qint64(1000) << qint64(20000) << qint64(19000);
    QTest::newRow("centimes on both sides") << qint64(1005) << qint64(1010) << qint64(5);
    QTest::newRow("one centime") << qint64(1) << qint64(2) << qint64(1);
    QTest::newRow("the largest plausible") << qint64(100) << qint64(2'000'000) << qint64(1'999'900);
}

void TestPayment::change_is_exact_to_the_centime()
{
    QFETCH(qint64, due);
    QFETCH(qint64, received);
    QFETCH(qint64, change);
    const auto result = changeOf(Money::fromCentimes(due), Money::fromCentimes(received));
    QVERIFY(result);
    QCOMPARE(result->centimes(), change);
}

void TestPayment::too_little_is_not_taken()
{
    const auto oneShort = changeOf(Money::fromCentimes(1000), Money::fromCentimes(999));
    QVERIFY(!oneShort);
    QCOMPARE(oneShort.error(), PaymentError::TooLittle);
    QVERIFY(!changeOf(Money::fromDirhams(10), Money()));
}

void TestPayment::a_phone_number_is_not_taken_for_money()
{
    const auto result = changeOf(Money::fromDirhams(10), Money::fromDirhams(612'345'678));
    QVERIFY(!result);
    QCOMPARE(result.error(), PaymentError::NotPlausible);
}

void TestPayment::the_denominations_are_those_that_circulate()
{
    QStringList values;
    Money before = Money::largest();
    for (const Denomination &one : denominations()) {
        QVERIFY(one.value < before); // largest first, none twice
        before = one.value;
        values += one.value.toDecimal();
    }
    QCOMPARE(values.join(QLatin1Char(' ')), QStringLiteral("200 100 50 20 10 5 2 1 0.5 0.2 0.1"));
}

void TestPayment::a_count_adds_up()
{
    CashCount count;
    QVERIFY(count.set(Money::fromDirhams(200), 3));
    QVERIFY(count.set(Money::fromDirhams(5), 7));
    QVERIFY(count.set(Money::fromCentimes(50), 3));
    QCOMPARE(count.total(), Money::fromCentimes(63'650));
    QVERIFY(count.set(Money::fromDirhams(200), 1)); // counted anew
    QCOMPARE(count.total(), Money::fromCentimes(23'650));
}

void TestPayment::a_count_takes_nothing_that_is_no_denomination()
{
    CashCount count;
    QVERIFY(!count.set(Money::fromDirhams(500), 1));
    QVERIFY(!count.set(Money(), 1));
    QVERIFY(!count.set(Money::fromDirhams(20), -1));
    QVERIFY(!count.set(Money::fromDirhams(20), 100'001));
    QCOMPARE(count, CashCount());
}

void TestPayment::a_count_that_is_set_to_nothing_is_as_if_never_counted()
{
    CashCount count;
    QVERIFY(count.set(Money::fromDirhams(20), 4));
    QVERIFY(count.set(Money::fromDirhams(20), 0));
    QCOMPARE(count, CashCount());
}

void TestPayment::a_full_safe_does_not_overflow()
{
    CashCount count;
    for (const Denomination &one : denominations())
        QVERIFY(count.set(one.value, 100'000));
    QCOMPARE(count.total(), Money::fromCentimes(38'880LL * 100'000));
}

QTEST_GUILESS_MAIN(TestPayment)
#include "tst_payment.moc"
