// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/moroccotime.h"

#include <QTest>

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

QTEST_APPLESS_MAIN(TestMoroccoTime)
#include "tst_moroccotime.moc"
