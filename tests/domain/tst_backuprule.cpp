// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "domain/backuprule.h"

using namespace taabia;
using namespace Qt::StringLiterals;
using BackupRule::Kept;

namespace {

/// Noon in Morocco, by summer's or winter's clock.
QDateTime noon(const QDate &day)
{
    return {day, QTime(12, 0), Qt::UTC};
}

Kept of(const QDate &day, bool chainHolds = true)
{
    return {day.toString(Qt::ISODate), noon(day), chainHolds};
}

/// One a day, the oldest first.
std::vector<Kept> daily(const QDate &first, const QDate &last)
{
    std::vector<Kept> made;
    for (QDate day = first; day <= last; day = day.addDays(1))
        made.push_back(of(day));
    return made;
}

QStringList namesOf(const std::vector<Kept> &made)
{
    QStringList names;
    for (const Kept &one : made)
        names += one.name;
    return names;
}

QStringList staying(const std::vector<Kept> &made, const BackupRule::Rotation &rotation = {})
{
    QStringList names = namesOf(made);
    for (const QString &gone : BackupRule::superseded(made, rotation))
        names.removeOne(gone);
    return names;
}

} // namespace

/// Which backups may go, when one is due, and when the owner hears of it.
class TestBackupRule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWeekOfDaysAMonthOfWeeksAndAYearOfMonthsStay();
    void ofADayTheNewestStays();
    void oneByOneTheSameStay();
    void aWrongYearPushesNothingRightOut();
    void aClockThatJumpsBackKeepsTheNewest();
    void oneWhoseChainIsBrokenPushesOutNoneThatHolds();
    void theNewestOfEitherKindAlwaysStays();
    void nothingMadeNothingGoes();
    void whatIsDue_data();
    void whatIsDue();
    void whatTheOwnerHears_data();
    void whatTheOwnerHears();
};

void TestBackupRule::aWeekOfDaysAMonthOfWeeksAndAYearOfMonthsStay()
{
    const QStringList kept = staying(daily({2024, 6, 1}, {2026, 11, 22}));
    QCOMPARE(kept,
        (QStringList{u"2025-12-31"_s, u"2026-01-31"_s, u"2026-02-28"_s, u"2026-03-31"_s, u"2026-04-30"_s,
            u"2026-05-31"_s, u"2026-06-30"_s, u"2026-07-31"_s, u"2026-08-31"_s, u"2026-09-30"_s,
            u"2026-10-25"_s, // a Sunday: the fifth week
            u"2026-10-31"_s, u"2026-11-01"_s, u"2026-11-08"_s, u"2026-11-15"_s, u"2026-11-16"_s, u"2026-11-17"_s,
            u"2026-11-18"_s, u"2026-11-19"_s, u"2026-11-20"_s, u"2026-11-21"_s, u"2026-11-22"_s}));
}

void TestBackupRule::ofADayTheNewestStays()
{
    const QDateTime evening({2026, 1, 9}, QTime(22, 59), Qt::UTC); // 23:59 in Morocco
    const std::vector<Kept> made{{u"morning"_s, evening.addSecs(-40'000), true}, {u"evening"_s, evening, true},
        {u"after midnight"_s, evening.addSecs(120), true}};
    QCOMPARE(BackupRule::superseded(made), QStringList{u"morning"_s});
}

/// As it happens: each day one is made and what may go goes.
void TestBackupRule::oneByOneTheSameStay()
{
    std::vector<Kept> there;
    std::size_t most = 0;
    for (QDate day(2024, 6, 1); day <= QDate(2026, 11, 22); day = day.addDays(1)) {
        there.push_back(of(day));
        const QStringList gone = BackupRule::superseded(there);
        std::erase_if(there, [&](const Kept &one) { return gone.contains(one.name); });
        most = std::max(most, there.size());
        QCOMPARE(there.back().name, day.toString(Qt::ISODate));
    }
    QCOMPARE(namesOf(there), staying(daily({2024, 6, 1}, {2026, 11, 22})));
    QVERIFY2(most <= 24, qPrintable(QString::number(most)));
}

void TestBackupRule::aWrongYearPushesNothingRightOut()
{
    std::vector<Kept> made = daily({2037, 1, 1}, {2037, 3, 1}); // the clock stood wrong
    const std::vector<Kept> right = daily({2026, 11, 1}, {2026, 11, 22});
    made.insert(made.end(), right.begin(), right.end());
    const QStringList kept = staying(made);
    for (int back = 0; back < 7; ++back)
        QVERIFY(kept.contains(QDate(2026, 11, 22).addDays(-back).toString(Qt::ISODate)));
}

void TestBackupRule::aClockThatJumpsBackKeepsTheNewest()
{
    std::vector<Kept> made = daily({2026, 11, 1}, {2026, 11, 22});
    made.push_back({u"jumped"_s, noon({2020, 1, 1}), true});
    made.push_back({u"and again"_s, noon({2020, 1, 1}), true});
    const QStringList kept = staying(made);
    QVERIFY(kept.contains(u"and again"_s));
    QVERIFY(!kept.contains(u"jumped"_s));
    QVERIFY(kept.contains(u"2026-11-22"_s));
}

void TestBackupRule::oneWhoseChainIsBrokenPushesOutNoneThatHolds()
{
    std::vector<Kept> made = daily({2026, 10, 1}, {2026, 10, 10});
    const QStringList before = staying(made);
    for (QDate day(2026, 10, 11); day <= QDate(2026, 11, 22); day = day.addDays(1))
        made.push_back(of(day, false));
    const QStringList kept = staying(made);
    for (const QString &name : before)
        QVERIFY2(kept.contains(name), qPrintable(name));
    QVERIFY(kept.contains(u"2026-11-22"_s));
    QVERIFY(!kept.contains(u"2026-11-12"_s)); // they are let go among themselves
}

void TestBackupRule::theNewestOfEitherKindAlwaysStays()
{
    const BackupRule::Rotation none{0, 0, 0};
    std::vector<Kept> made = daily({2026, 1, 1}, {2026, 1, 5});
    made.push_back(of({2026, 1, 6}, false));
    QCOMPARE(staying(made, none), (QStringList{u"2026-01-05"_s, u"2026-01-06"_s}));
}

void TestBackupRule::nothingMadeNothingGoes()
{
    QVERIFY(BackupRule::superseded({}).isEmpty());
}

void TestBackupRule::whatIsDue_data()
{
    QTest::addColumn<QDateTime>("last");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("due");
    const auto at = [](int day, int hour, int minute) {
        return QDateTime(QDate(2026, 1, day), QTime(hour, minute), Qt::UTC);
    };
    QTest::newRow("never") << QDateTime() << at(9, 12, 0) << true;
    QTest::newRow("this morning") << at(9, 8, 0) << at(9, 20, 0) << false;
    QTest::newRow("yesterday") << at(8, 20, 0) << at(9, 8, 0) << true;
    QTest::newRow("before midnight in Morocco") << at(9, 22, 59) << at(9, 23, 0) << true;
    QTest::newRow("after midnight in Morocco, not yet in UTC") << at(9, 23, 1) << at(10, 0, 30) << false;
    QTest::newRow("a clock that jumped back within the day") << at(9, 20, 0) << at(9, 8, 0) << true;
    QTest::newRow("a clock that jumped back for years") << at(9, 20, 0) << at(9, 20, 0).addYears(-6) << true;
    QTest::newRow("at the very moment") << at(9, 20, 0) << at(9, 20, 0) << false;
}

void TestBackupRule::whatIsDue()
{
    QFETCH(const QDateTime, last);
    QFETCH(const QDateTime, now);
    QFETCH(const bool, due);
    QCOMPARE(BackupRule::isDue(last.isValid() ? std::optional(last) : std::nullopt, now), due);
}

void TestBackupRule::whatTheOwnerHears_data()
{
    QTest::addColumn<BackupRule::Facts>("facts");
    QTest::addColumn<int>("worry");
    using BackupRule::Facts;
    using BackupRule::Worry;
    const QDateTime now = noon({2026, 1, 9});
    const auto ago = [now](int days) { return now.addDays(-days); };
    const auto row = [](const char *what, const Facts &facts, Worry worry) {
        QTest::newRow(what) << facts << static_cast<int>(worry);
    };
    row("a new till", {true, false, false, true, ago(2), {}}, Worry::None);
    row("a till without a folder for days", {true, false, false, true, ago(3), {}}, Worry::NoFolder);
    row("backups are not wanted", {false, false, false, true, ago(300), {}}, Worry::None);
    row("made today", {true, true, false, true, ago(300), now}, Worry::None);
    row("it failed yesterday and today", {true, true, true, true, ago(300), ago(2)}, Worry::None);
    row("it has failed for days", {true, true, true, true, ago(300), ago(3)}, Worry::Failing);
    row("it never worked", {true, true, true, true, ago(3), {}}, Worry::Failing);
    row("closed for a week, and not tried yet", {true, true, false, true, ago(300), ago(7)}, Worry::None);
    row("the chain does not hold", {true, true, false, false, ago(300), now}, Worry::ChainBroken);
    row("the chain does not hold, made by hand", {false, true, false, false, ago(300), ago(20)}, Worry::ChainBroken);
    row("a clock that jumped back", {true, true, true, true, ago(300), now.addDays(40)}, Worry::None);
    row("no day is known", {true, false, false, true, {}, {}}, Worry::None);
}

void TestBackupRule::whatTheOwnerHears()
{
    QFETCH(const BackupRule::Facts, facts);
    QFETCH(const int, worry);
    QCOMPARE(static_cast<int>(BackupRule::worry(facts, noon({2026, 1, 9}))), worry);
}

QTEST_APPLESS_MAIN(TestBackupRule)
#include "tst_backuprule.moc"
