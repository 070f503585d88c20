// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/moroccotime.h"

#include <QTest>
#include <QTimeZone>

using namespace taabia;

namespace {
QDateTime utc(int y, int m, int d, int h, int min = 0)
{
    return {QDate(y, m, d), QTime(h, min), Qt::UTC};
}
} // namespace

class TestMoroccoTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itWasOneHourAheadMostOfTheYear();
    void itWasOnGreenwichTimeInRamadan();
    void aDayLastsTwentyThreeOrTwentyFiveHoursWhenTheClockChanges();
    void theApisTimestampsAreMoroccan();
    void theHourThatComesTwiceIsReadAsItsFirst();
    void whatIsNoTimestampIsInvalid();
    void whatTheProgramKnowsIsWhatTheTimeZoneDataSay();
    void itIsGreenwichTimeNowEvenWhereTheComputerHasNotHeard();
    void noTimeStaysNoTime();
};

void TestMoroccoTime::itWasOneHourAheadMostOfTheYear()
{
    QCOMPARE(MoroccoTime::fromUtc(utc(2026, 1, 9, 18, 21)).time(), QTime(19, 21));
    QCOMPARE(MoroccoTime::dayOf(utc(2026, 1, 9, 23, 30)), QDate(2026, 1, 10));
}

void TestMoroccoTime::itWasOnGreenwichTimeInRamadan()
{
    QCOMPARE(MoroccoTime::fromUtc(utc(2026, 3, 1, 12)).time(), QTime(12, 0)); // Ramadan 2026: 18 February to 19 March
}

void TestMoroccoTime::aDayLastsTwentyThreeOrTwentyFiveHoursWhenTheClockChanges()
{
    const auto longDay = MoroccoTime::utcRange(QDate(2026, 2, 15));
    QCOMPARE(longDay.first.secsTo(longDay.second), 25 * 3600);
    const auto shortDay = MoroccoTime::utcRange(QDate(2026, 3, 22));
    QCOMPARE(shortDay.first.secsTo(shortDay.second), 23 * 3600);
    const auto plainDay = MoroccoTime::utcRange(QDate(2026, 7, 1));
    QCOMPARE(plainDay.first, utc(2026, 6, 30, 23));
    QCOMPARE(plainDay.first.secsTo(plainDay.second), 24 * 3600);
}

void TestMoroccoTime::theApisTimestampsAreMoroccan()
{
    QCOMPARE(MoroccoTime::utcFromApi(QStringLiteral("2026-01-09 19:21:57")),
        QDateTime(QDate(2026, 1, 9), QTime(18, 21, 57), Qt::UTC));
}

void TestMoroccoTime::theHourThatComesTwiceIsReadAsItsFirst()
{
    QCOMPARE(MoroccoTime::utcFromApi(QStringLiteral("2026-02-15 02:30:00")), utc(2026, 2, 15, 1, 30));
}

void TestMoroccoTime::whatIsNoTimestampIsInvalid()
{
    QVERIFY(!MoroccoTime::utcFromApi(QString()).isValid());
    QVERIFY(!MoroccoTime::utcFromApi(QStringLiteral("2026-13-09 19:21:57")).isValid());
    QVERIFY(!MoroccoTime::utcFromApi(QStringLiteral("yesterday")).isValid());
    QVERIFY(!MoroccoTime::utcFromApi(QStringLiteral("-2026-09-20 01:30:00")).isValid());
}

void TestMoroccoTime::whatTheProgramKnowsIsWhatTheTimeZoneDataSay()
{
    const QTimeZone zone("Africa/Casablanca");
    const QDateTime changed = utc(2026, 9, 20, 1);
    if (!zone.isValid() || zone.offsetFromUtc(changed) != 0 || zone.offsetFromUtc(changed.addSecs(-1)) != 3600)
        QSKIP("the time zone data of this computer are older than September 2026");
    // Each half hour, so that no change in either is stepped over; until what is known today ends.
    for (QDateTime when = utc(2018, 1, 1, 0); when < utc(2027, 1, 1, 0); when = when.addSecs(1800))
        QVERIFY2(MoroccoTime::knownOffset(when.toSecsSinceEpoch()) == zone.offsetFromUtc(when),
            qPrintable(when.toString(Qt::ISODate)));
}

void TestMoroccoTime::itIsGreenwichTimeNowEvenWhereTheComputerHasNotHeard()
{
    QCOMPARE(MoroccoTime::fromUtc(utc(2026, 9, 20, 0, 59)).time(), QTime(1, 59));
    QCOMPARE(MoroccoTime::fromUtc(utc(2026, 9, 20, 1)).time(), QTime(1, 0));
    QCOMPARE(MoroccoTime::fromUtc(utc(2026, 11, 22, 18, 30)).time(), QTime(18, 30));
    QCOMPARE(MoroccoTime::dayOf(utc(2026, 11, 22, 23, 30)), QDate(2026, 11, 22));
    QCOMPARE(MoroccoTime::utcRange(QDate(2026, 11, 22)).first, utc(2026, 11, 22, 0));
    QCOMPARE(MoroccoTime::utcRange(QDate(2026, 9, 20)).first, utc(2026, 9, 19, 23));
}

void TestMoroccoTime::noTimeStaysNoTime()
{
    QVERIFY(!MoroccoTime::fromUtc(QDateTime()).isValid());
    QVERIFY(!MoroccoTime::dayOf(QDateTime()).isValid());
}

QTEST_APPLESS_MAIN(TestMoroccoTime)
#include "tst_moroccotime.moc"
