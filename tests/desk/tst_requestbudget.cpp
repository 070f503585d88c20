// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/requestbudget.h"

#include <QTest>

#include <deque>

using namespace taabia;
using namespace std::chrono_literals;

class TestRequestBudget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBurstOfFourIsFollowedByOneAtATime();
    void neverMoreThanFourAreInFlight();
    void noMinuteHasMoreThanSixty();
};

void TestRequestBudget::aBurstOfFourIsFollowedByOneAtATime()
{
    RequestBudget budget;
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(budget.wait(10s), 0ms);
        budget.begin(10s);
        budget.end();
    }
    QCOMPARE(budget.wait(10s), RequestBudget::perRequest);
    QCOMPARE(budget.wait(10600ms), RequestBudget::perRequest - 600ms);
    QCOMPARE(budget.wait(10s + RequestBudget::perRequest), 0ms);
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

void TestRequestBudget::noMinuteHasMoreThanSixty()
{
    RequestBudget budget;
    std::deque<std::chrono::milliseconds> lastMinute;
    for (std::chrono::milliseconds now = 0ms; now < 1h; now += 10ms) {
        if (budget.wait(now) > 0ms)
            continue;
        budget.begin(now);
        budget.end();
        lastMinute.push_back(now);
        while (now - lastMinute.front() >= 1min)
            lastMinute.pop_front();
        QVERIFY(lastMinute.size() <= 60);
    }
    QVERIFY(lastMinute.size() >= 55); // and it is made use of
}

QTEST_APPLESS_MAIN(TestRequestBudget)
#include "tst_requestbudget.moc"
