// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "domain/pinrule.h"

using namespace taabia;

class TestPinRule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_pin_is_four_to_eight_digits_that_nobody_tries_first_data();
    void a_pin_is_four_to_eight_digits_that_nobody_tries_first();
    void the_wait_grows_and_stays_at_an_hour();
};

void TestPinRule::a_pin_is_four_to_eight_digits_that_nobody_tries_first_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<int>("fault"); // -1: none
    const auto fault = [](PinRule::Fault why) { return static_cast<int>(why); };
    QTest::newRow("four") << "4719" << -1;
    QTest::newRow("eight") << "47190365" << -1;
    QTest::newRow("Arabic digits") << QStringLiteral("\u0664\u0667\u0661\u0669") << -1;
    QTest::newRow("nearly a run") << "1235" << -1;
    QTest::newRow("two digits by turns") << "1212" << -1;
    QTest::newRow("nothing") << "" << fault(PinRule::Fault::TooShort);
    QTest::newRow("three") << "471" << fault(PinRule::Fault::TooShort);
    QTest::newRow("nine") << "471903651" << fault(PinRule::Fault::TooLong);
    QTest::newRow("a letter") << "47l9" << fault(PinRule::Fault::NotDigits);
    QTest::newRow("a minus") << "-4719" << fault(PinRule::Fault::NotDigits);
    QTest::newRow("a space inside") << "47 19" << fault(PinRule::Fault::NotDigits);
    QTest::newRow("one digit") << "0000" << fault(PinRule::Fault::TooEasy);
    QTest::newRow("a run up") << "1234" << fault(PinRule::Fault::TooEasy);
    QTest::newRow("a run down") << "87654321" << fault(PinRule::Fault::TooEasy);
}

void TestPinRule::a_pin_is_four_to_eight_digits_that_nobody_tries_first()
{
    QFETCH(QString, pin);
    QFETCH(int, fault);
    const auto found = PinRule::faultOf(pin);
    QCOMPARE(found ? static_cast<int>(*found) : -1, fault);
}

void TestPinRule::the_wait_grows_and_stays_at_an_hour()
{
    using namespace std::chrono_literals;
    QCOMPARE(PinRule::waitAfter(0), 0s);
    QCOMPARE(PinRule::waitAfter(PinRule::freeTries), 0s);
    QCOMPARE(PinRule::waitAfter(PinRule::freeTries + 1), 30s);
    for (int wrong = 1; wrong < 20; ++wrong)
        QVERIFY(PinRule::waitAfter(wrong + 1) >= PinRule::waitAfter(wrong));
    QCOMPARE(PinRule::waitAfter(10), 1h);
    QCOMPARE(PinRule::waitAfter(1'000'000), 1h);
}

QTEST_APPLESS_MAIN(TestPinRule)
#include "tst_pinrule.moc"
