// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/saleage.h"

#include <QTest>

using namespace taabia;
using namespace std::chrono_literals;

class TestSaleAge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theServersClockDecides();
    void aSaleOfThisRunHasAnAgeWithoutTheServer();
    void theOlderReadingCountsAfterALaptopSlept();
    void withoutAnyClockTheAgeIsUnknown();
    void aSaleFromTheFutureHasNoAgeToTrust();
    void aDateHeardLaterCanShowThatASaleIsOldAndNeverThatItIsFresh();
};

namespace {
constexpr qint64 day = 24 * 3600;
constexpr qint64 born = 1'767'000'000;
} // namespace

void TestSaleAge::theServersClockDecides()
{
    QCOMPARE(saleAge({born, {}, {}}, born), SaleAge::Fresh);
    QCOMPARE(saleAge({born, {}, {}}, born + day - 1), SaleAge::Fresh);
    QCOMPARE(saleAge({born, {}, {}}, born + day), SaleAge::Old);
    QCOMPARE(saleAge({born, {}, {}}, born + 30 * day - 1), SaleAge::Old);
    QCOMPARE(saleAge({born, {}, {}}, born + 30 * day), SaleAge::Forgotten);
}

void TestSaleAge::aSaleOfThisRunHasAnAgeWithoutTheServer()
{
    QCOMPARE(saleAge({{}, {}, 5min}, {}), SaleAge::Fresh);
    QCOMPARE(saleAge({{}, {}, 25h}, {}), SaleAge::Old);
}

void TestSaleAge::theOlderReadingCountsAfterALaptopSlept()
{
    QCOMPARE(saleAge({born, {}, 1h}, born + 31 * day), SaleAge::Forgotten);
    QCOMPARE(saleAge({born, {}, 25h}, born + 3600), SaleAge::Old);
}

void TestSaleAge::withoutAnyClockTheAgeIsUnknown()
{
    QCOMPARE(saleAge({{}, {}, {}}, {}), SaleAge::Unknown);
    QCOMPARE(saleAge({born, {}, {}}, {}), SaleAge::Unknown);
    QCOMPARE(saleAge({{}, {}, {}}, born), SaleAge::Unknown);
}

void TestSaleAge::aSaleFromTheFutureHasNoAgeToTrust()
{
    QCOMPARE(saleAge({born, {}, 1h}, born - day), SaleAge::Unknown);
    QCOMPARE(saleAge({born, {}, {}}, born - 60), SaleAge::Fresh); // two servers that differ by a minute
}

void TestSaleAge::aDateHeardLaterCanShowThatASaleIsOldAndNeverThatItIsFresh()
{
    QCOMPARE(saleAge({{}, born, {}}, born + 60), SaleAge::Unknown);
    QCOMPARE(saleAge({{}, born, {}}, born + day), SaleAge::Old);
    QCOMPARE(saleAge({{}, born, {}}, born + 30 * day), SaleAge::Forgotten);
    QCOMPARE(saleAge({{}, born, {}}, {}), SaleAge::Unknown);
    QCOMPARE(saleAge({{}, born, 1h}, born + 3600), SaleAge::Fresh); // this process made it itself
}

QTEST_APPLESS_MAIN(TestSaleAge)
#include "tst_saleage.moc"
