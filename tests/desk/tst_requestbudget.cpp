// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/requestbudget.h"

#include <QTest>

using namespace taabia;
using namespace std::chrono_literals;

class TestRequestBudget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBurstOfFourIsFollowedByOneASecond();
    void neverMoreThanFourAreInFlight();
    void overAnHourItIsOneASecond();
};

void TestRequestBudget::aBurstOfFourIsFollowedByOneASecond()
{
    RequestBudget budget;
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(budget.wait(10s), 0ms);
        budget.begin(10s);
        budget.end();
    }
    QCOMPARE(budget.wait(10s), 1000ms);
    QCOMPARE(budget.wait(10600ms), 400ms);
    QCOMPARE(budget.wait(11s), 0ms);
}

void TestRequestBudget::neverMoreThanFourAreInFlight()
{
    RequestBudget budget;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(budget.hasFreeSlot());
        budget.begin(std::chrono::seconds(100 * (i + 1)));
    }
    QVERIFY(!budget.hasFreeSlot());
    budget.end();
    QVERIFY(budget.hasFreeSlot());
}

void TestRequestBudget::overAnHourItIsOneASecond()
{
    RequestBudget budget;
    int started = 0;
    for (std::chrono::milliseconds now = 0ms; now < 1h; now += 10ms) {
        if (budget.wait(now) == 0ms) {
            budget.begin(now);
            budget.end();
            ++started;
        }
    }
    QVERIFY(started <= 3600 + RequestBudget::burst);
    QVERIFY(started >= 3600);
}

QTEST_APPLESS_MAIN(TestRequestBudget)
#include "tst_requestbudget.moc"
