// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/polltimetable.h"

#include <QTest>

using namespace taabia;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestPollTimetable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void questionsGrowRarerFromASecondToMinutes();
    void theDiceSpreadByAFifth();
    void aDeadLineIsAskedEverMoreRarely();
    void aDoneSaleIsLookedAtAgainUntilItIsForgotten();
    void onlyWhatCanStillChangeIsLookedAt();
    void aLookThatCameToNothingIsTakenAgainWhileTheProviderRemembers();
};

namespace {
constexpr unsigned middle = 32768;
}

void TestPollTimetable::questionsGrowRarerFromASecondToMinutes()
{
    QCOMPARE(PollTimetable::untilNextAsk(0, middle), 1000ms);
    milliseconds before = 0ms;
    for (int asked = 0; asked < 100; ++asked) {
        const milliseconds now = PollTimetable::untilNextAsk(asked, middle);
        QVERIFY(now >= before);
        before = now;
    }
    QCOMPARE(before, milliseconds(5min));
    QCOMPARE(PollTimetable::untilNextAsk(1'000'000, middle), milliseconds(5min));
}

void TestPollTimetable::theDiceSpreadByAFifth()
{
    QCOMPARE(PollTimetable::untilNextAsk(0, 0), 800ms);
    const milliseconds longest = PollTimetable::untilNextAsk(0, 65535);
    QVERIFY(longest > 1190ms && longest <= 1200ms);
}

void TestPollTimetable::aDeadLineIsAskedEverMoreRarely()
{
    QCOMPARE(PollTimetable::afterFailure(1, middle), 2000ms);
    QCOMPARE(PollTimetable::afterFailure(2, middle), 4000ms);
    QCOMPARE(PollTimetable::afterFailure(50, middle), milliseconds(60s));
}

void TestPollTimetable::aDoneSaleIsLookedAtAgainUntilItIsForgotten()
{
    constexpr qint64 born = 1'767'000'000;
    constexpr qint64 retention = 30 * 24 * 3600;
    int looks = 0;
    std::optional<qint64> at = PollTimetable::nextLook(SaleState::Done, born, born);
    while (at) {
        QVERIFY(*at > born && *at < born + retention);
        ++looks;
        const auto next = PollTimetable::nextLook(SaleState::Done, born, *at);
        QVERIFY(!next || *next > *at);
        at = next;
    }
    QVERIFY(looks >= 8);
    QCOMPARE(PollTimetable::nextLook(SaleState::Done, born, born + retention), std::nullopt);
}

void TestPollTimetable::onlyWhatCanStillChangeIsLookedAt()
{
    for (const SaleState state : {SaleState::Done, SaleState::Failed, SaleState::Rejected})
        QVERIFY(PollTimetable::nextLook(state, 1000, 1000));
    for (const SaleState state : {SaleState::Void, SaleState::Refunded, SaleState::Unresolved, SaleState::Conflict}) {
        QVERIFY(!PollTimetable::nextLook(state, 1000, 1000));
        QVERIFY(!PollTimetable::repeatedLook(state, 1000, 1000));
    }
}

void TestPollTimetable::aLookThatCameToNothingIsTakenAgainWhileTheProviderRemembers()
{
    constexpr qint64 retention = 30 * 24 * 3600;
    QCOMPARE(PollTimetable::repeatedLook(SaleState::Rejected, 1000, 5000), std::optional<qint64>(8600));
    QVERIFY(!PollTimetable::repeatedLook(SaleState::Rejected, 1000, 1000 + retention));
}

QTEST_APPLESS_MAIN(TestPollTimetable)
#include "tst_polltimetable.moc"
