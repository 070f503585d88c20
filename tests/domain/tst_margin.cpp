// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/margin.h"

#include <QTest>

using namespace taabia;

class TestMargin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSeedsPricesGiveTheirShare();
    void halfACentimeGoesAwayFromZero();
};

void TestMargin::theSeedsPricesGiveTheirShare()
{
    QCOMPARE(Margin::fromBasisPoints(650).shareOf(Money::fromDirhams(10)), Money::fromCentimes(65));
    QCOMPARE(Margin::fromBasisPoints(-300).shareOf(Money::fromDirhams(10)), Money::fromCentimes(-30));
    QCOMPARE(Margin::fromBasisPoints(650).toDecimal(), QStringLiteral("6.5"));
    QCOMPARE(Margin::fromBasisPoints(-300).toDecimal(), QStringLiteral("-3"));
}

void TestMargin::halfACentimeGoesAwayFromZero()
{
    QCOMPARE(Margin::fromBasisPoints(650).shareOf(Money::fromDirhams(5)), Money::fromCentimes(33)); // 32.5
    QCOMPARE(Margin::fromBasisPoints(-650).shareOf(Money::fromDirhams(5)), Money::fromCentimes(-33));
}

QTEST_APPLESS_MAIN(TestMargin)
#include "tst_margin.moc"
