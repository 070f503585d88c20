// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backupdesk.h"
#include "support/fakebackup.h"

#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString stick = QStringLiteral("/media/stick");

} // namespace

/// The backups that make themselves, on sticks that come and go and under a clock that a test turns.
class TestBackupKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aMinuteAfterTheStartTheFirstIsMade();
    void oneADayIsEnough();
    void aStickThatComesBackGetsWhatItMissed();
    void anEmptyPlaceOfTheStickOnTheOwnDiskIsNotTheStick();
    void anotherStickGetsOneToo();
    void aFullStickIsNotTriedEachMinute();
    void afterAFailureTheNextSuccessEndsTheWorry();
    void whatIsNotWantedIsNotMade();
    void aClosedShiftIsBackedUp();
    void aClosedShiftIsNotForgottenByARestart();
    void oldOnesGoOnlyWhenANewOneIsThere();
    void onlyWhatTheTillMadeItselfGoes();
    void whatWasMadeBeforeARestoreStays();
    void aHalfOneGoesWhenItsStickIsBack();
    void aHalfOneOfACrashIsKnownByItsName();
    void aClockThatJumpsBackMakesOneMore();
    void aBrokenChainIsKeptAndTold();
    void theOwnersLockIsUsedFromThenOn();
    void stoppingIsNoFailure();
    void aChosenFolderIsUsedAtOnce();
    void whatIsDoneByHandIsTheOwnersAlone();

private:
    /// A till is started: what it kept is read again.
    void start()
    {
        m_keeper.reset();
        BackupParts parts;
        auto sticks = std::make_unique<FakeSticks>();
        auto clock = std::make_unique<FakeClock>();
        if (m_sticks) {
            static_cast<FakeSticks &>(*sticks) = *m_last;
            clock->setWallClock(m_day);
        }
        m_sticks = sticks.get();
        m_clock = clock.get();
        m_clock->setWallClock(m_day);
        parts.backup = std::move(sticks);
        parts.store = std::make_unique<FakeBackupStore>(m_record);
        parts.clock = std::move(clock);
        m_keeper = std::make_unique<BackupKeeper>(
            std::move(parts), [this](const BackupStanding &standing) { m_standing = standing; }, [] { return true; });
        m_keeper->begin();
    }
    void restart()
    {
        m_last = std::make_unique<FakeSticks>(*m_sticks);
        start();
    }
    void nextDay(int days = 1)
    {
        m_day = m_day.addDays(days);
        m_clock->setWallClock(m_day);
        m_clock->turn(1min);
    }
    QStringList names() const
    {
        QStringList all;
        for (const FakeSticks::File &file : m_sticks->files)
            all += file.name;
        return all;
    }

    QDateTime m_day;
    BackupRecord m_record;
    BackupStanding m_standing;
    std::unique_ptr<BackupKeeper> m_keeper;
    std::unique_ptr<FakeSticks> m_last;
    FakeSticks *m_sticks = nullptr; ///< the keeper's
    FakeClock *m_clock = nullptr; ///< the keeper's
};

void TestBackupKeeper::init()
{
    m_keeper.reset();
    m_last.reset();
    m_sticks = nullptr;
    m_day = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    m_record = {};
    m_record.choice.folder = stick;
    start();
    m_sticks->plugged = {stick};
}

void TestBackupKeeper::aMinuteAfterTheStartTheFirstIsMade()
{
    m_clock->turn(59s);
    QCOMPARE(m_sticks->made, 0); // the start is for the sale
    m_clock->turn(1s);
    QCOMPARE(m_sticks->made, 1);
    QVERIFY(m_standing.last);
    QCOMPARE(m_standing.last->atUtc, m_day.addSecs(60));
    QVERIFY(m_standing.isThere);
    QVERIFY(!m_standing.isUnderWay);
    QVERIFY(m_record.last == m_standing.last);
}

void TestBackupKeeper::oneADayIsEnough()
{
    m_clock->turn(8h);
    QCOMPARE(m_sticks->made, 1);
    restart();
    m_clock->turn(2h);
    QCOMPARE(m_sticks->made, 1);
    nextDay();
    QCOMPARE(m_sticks->made, 2);
}

void TestBackupKeeper::aStickThatComesBackGetsWhatItMissed()
{
    m_sticks->plugged.clear();
    m_clock->turn(10min);
    QCOMPARE(m_sticks->made, 0);
    QVERIFY(m_standing.failure);
    QCOMPARE(m_standing.failure->kind, BackupError::Kind::FolderMissing);
    QCOMPARE(m_standing.failure->atUtc, m_day.addSecs(60)); // the first time that it was found missing today
    QVERIFY(!m_standing.isThere);
    m_sticks->plugged = {stick};
    m_clock->turn(1min);
    QCOMPARE(m_sticks->made, 1);
    QVERIFY(!m_standing.hasFailedSince);
}

void TestBackupKeeper::anEmptyPlaceOfTheStickOnTheOwnDiskIsNotTheStick()
{
    m_clock->turn(1min);
    QVERIFY(m_record.isElsewhere);
    m_sticks->onOwnDisk = {stick}; // pulled out, and the folder where it was mounted stayed
    nextDay();
    QCOMPARE(m_sticks->made, 1);
    QCOMPARE(m_standing.failure->kind, BackupError::Kind::FolderMissing);
    QVERIFY(!m_keeper->makeNow());
    m_sticks->onOwnDisk.clear();
    m_clock->turn(1min);
    QCOMPARE(m_sticks->made, 2);
}

void TestBackupKeeper::anotherStickGetsOneToo()
{
    m_clock->turn(1min);
    m_sticks->files.clear(); // another one, in the same slot
    m_clock->turn(1min);
    QCOMPARE(m_sticks->made, 2);
    m_clock->turn(1h);
    QCOMPARE(m_sticks->made, 2);
}

void TestBackupKeeper::aFullStickIsNotTriedEachMinute()
{
    m_sticks->trouble = BackupError{BackupError::Kind::Full, u"no space left"_s};
    m_clock->turn(30min);
    QCOMPARE(m_sticks->made, 1);
    QCOMPARE(m_standing.failure->kind, BackupError::Kind::Full);
    QCOMPARE(m_standing.failure->detail, u"no space left"_s);
    m_clock->turn(31min);
    QCOMPARE(m_sticks->made, 2);
    QVERIFY(!m_keeper->makeNow()); // by hand at once
    QCOMPARE(m_sticks->made, 3);
}

void TestBackupKeeper::afterAFailureTheNextSuccessEndsTheWorry()
{
    m_clock->turn(1min);
    m_sticks->plugged.clear();
    nextDay(2);
    QCOMPARE(m_standing.worry, BackupRule::Worry::None);
    nextDay(1);
    QCOMPARE(m_standing.worry, BackupRule::Worry::Failing);
    QCOMPARE(m_standing.daysWithout, 3);
    restart();
    QCOMPARE(m_standing.worry, BackupRule::Worry::Failing);
    m_sticks->plugged = {stick};
    m_clock->turn(1min);
    QCOMPARE(m_standing.worry, BackupRule::Worry::None);
    QVERIFY(m_standing.failure); // what was last is still known
}

void TestBackupKeeper::whatIsNotWantedIsNotMade()
{
    m_keeper->choose({stick, false});
    m_clock->turn(2h);
    QCOMPARE(m_sticks->made, 0);
    QVERIFY(m_keeper->makeNow());
    m_keeper->choose({{}, true});
    nextDay(5);
    QCOMPARE(m_sticks->made, 1);
    QCOMPARE(m_standing.worry, BackupRule::Worry::NoFolder);
}

void TestBackupKeeper::aClosedShiftIsBackedUp()
{
    m_clock->turn(1min);
    m_keeper->owe();
    QCOMPARE(m_sticks->made, 1); // not while the report is printed
    m_clock->turn(1min);
    QCOMPARE(m_sticks->made, 2);
    m_clock->turn(1h);
    QCOMPARE(m_sticks->made, 2);
}

void TestBackupKeeper::aClosedShiftIsNotForgottenByARestart()
{
    m_clock->turn(1min);
    m_keeper->owe();
    restart(); // the till was closed at once
    m_clock->turn(1min);
    QCOMPARE(m_sticks->made, 2);
}

void TestBackupKeeper::oldOnesGoOnlyWhenANewOneIsThere()
{
    for (int day = 0; day < 60; ++day)
        nextDay();
    QCOMPARE(m_sticks->made, 60);
    const QStringList before = names();
    QVERIFY(before.size() > 7 && before.size() < 20);
    QCOMPARE(m_record.made.size(), std::size_t(before.size())); // and no more is remembered
    m_sticks->trouble = BackupError{BackupError::Kind::CopyDamaged};
    for (int day = 0; day < 60; ++day)
        nextDay();
    QCOMPARE(names(), before);
    QVERIFY(m_sticks->made > 60);
}

void TestBackupKeeper::onlyWhatTheTillMadeItselfGoes()
{
    m_sticks->files.push_back({stick, u"taabia-20250101-100000-0.sqlite"_s, 4096}); // another till's, by its name
    for (int day = 0; day < 40; ++day)
        nextDay();
    QVERIFY(names().contains(u"taabia-20250101-100000-0.sqlite"_s));
    const QString oldest = m_record.made.front().name;
    for (FakeSticks::File &file : m_sticks->files) {
        if (file.name == oldest)
            file.bytes = 17; // something else has taken its name
    }
    for (int day = 0; day < 400; ++day)
        nextDay();
    QVERIFY(names().contains(oldest));
}

/// The restored ledger lacks what was sold since its backup; those that have it are for the owner to throw away.
void TestBackupKeeper::whatWasMadeBeforeARestoreStays()
{
    for (int day = 0; day < 10; ++day)
        nextDay();
    const QStringList before = names();
    m_sticks->life = u"restored"_s;
    restart();
    m_clock->turn(1min); // on the same day
    QCOMPARE(names().size(), before.size() + 1); // the restored ledger gets one of its own
    for (int day = 0; day < 60; ++day)
        nextDay();
    for (const QString &name : before)
        QVERIFY2(names().contains(name), qPrintable(name));
    restart(); // of the same life: its own ones still give way
    nextDay();
    QCOMPARE(m_record.made.size(), std::size_t(names().size() - before.size()));
    QVERIFY(m_record.made.size() < 24);
    m_sticks->life.reset(); // not to be read now
    restart();
    QVERIFY(!m_record.made.empty());
}

void TestBackupKeeper::aHalfOneGoesWhenItsStickIsBack()
{
    m_sticks->trouble = BackupError{BackupError::Kind::FolderMissing};
    m_sticks->whileMaking = [this] { m_sticks->plugged.clear(); }; // pulled out in the middle
    m_clock->turn(1min);
    QCOMPARE(m_sticks->halves.size(), 1);
    m_sticks->trouble.reset();
    m_sticks->whileMaking = {};
    m_clock->turn(5min);
    QCOMPARE(m_sticks->halves.size(), 1);
    m_sticks->plugged = {stick};
    m_clock->turn(1min);
    QVERIFY(m_sticks->halves.isEmpty());
    QCOMPARE(m_sticks->made, 2);
}

void TestBackupKeeper::aHalfOneOfACrashIsKnownByItsName()
{
    QString begun;
    m_sticks->whileMaking = [&] { begun = m_record.pending; }; // what the disk has, while it is being made
    m_clock->turn(1min);
    QVERIFY(!begun.isEmpty());
    QVERIFY(m_record.pending.isEmpty());
    m_sticks->whileMaking = {};
    m_record.pending = begun; // the power went then
    m_sticks->halves = {begun, u"somebody's.part"_s};
    restart();
    m_clock->turn(1min);
    QCOMPARE(m_sticks->halves, QStringList{u"somebody's.part"_s});
}

void TestBackupKeeper::aClockThatJumpsBackMakesOneMore()
{
    m_clock->turn(1min);
    m_day = m_day.addYears(-6);
    m_clock->setWallClock(m_day);
    m_clock->turn(1h);
    QCOMPARE(m_sticks->made, 2);
    QCOMPARE(names().size(), 2);
}

void TestBackupKeeper::aBrokenChainIsKeptAndTold()
{
    m_clock->turn(1min);
    const QString sound = names().front();
    m_sticks->broken = ChainBreak{ChainBreak::Kind::RowChanged, 3, u"receipt"_s, 7};
    for (int day = 0; day < 100; ++day)
        nextDay();
    QCOMPARE(m_standing.worry, BackupRule::Worry::ChainBroken);
    QVERIFY(!m_standing.last->chainHolds);
    QVERIFY(names().contains(sound)); // the last one that holds, for ever
    m_sticks->broken.reset();
    nextDay();
    QCOMPARE(m_standing.worry, BackupRule::Worry::None);
}

void TestBackupKeeper::theOwnersLockIsUsedFromThenOn()
{
    m_clock->turn(1min);
    QVERIFY(!m_standing.isLocked);
    QVERIFY(!m_keeper->lock(Secret(QByteArrayView("the owner's words"))));
    QVERIFY(m_standing.isLocked);
    m_clock->turn(1min); // at once: what lies there is open
    QCOMPARE(m_sticks->made, 2);
    QCOMPARE(m_sticks->lastLock, QByteArray("a lock"));
    restart();
    nextDay();
    QCOMPARE(m_sticks->lastLock, QByteArray("a lock"));
    m_sticks->lockWorks = false;
    QVERIFY(m_keeper->lock(Secret(QByteArrayView("other words"))));
    QVERIFY(m_standing.isLocked);
    m_keeper->unlock();
    nextDay();
    QVERIFY(m_sticks->lastLock.isEmpty());
}

void TestBackupKeeper::stoppingIsNoFailure()
{
    m_sticks->trouble = BackupError{BackupError::Kind::Stopped};
    m_clock->turn(1min);
    QCOMPARE(m_sticks->made, 1);
    QVERIFY(!m_standing.failure);
}

void TestBackupKeeper::aChosenFolderIsUsedAtOnce()
{
    m_clock->turn(1min);
    const QString other = u"/media/other"_s;
    m_sticks->plugged += other;
    m_keeper->choose({other, true});
    m_clock->turn(1min);
    QCOMPARE(m_sticks->filesIn(stick), 1);
    QCOMPARE(m_sticks->filesIn(other), 1);
}

void TestBackupKeeper::whatIsDoneByHandIsTheOwnersAlone()
{
    const auto permit = Permit::guarded();
    BackupRecord record;
    record.choice.folder = stick;
    BackupDesk desk(
        [&record] {
            BackupParts parts = noBackups();
            parts.store = std::make_unique<FakeBackupStore>(record);
            static_cast<FakeSticks &>(*parts.backup).plugged = {stick};
            return parts;
        },
        permit);
    std::vector<BackupError::Kind> failed;
    QStringList made;
    QObject::connect(
        &desk, &BackupDesk::failed, &desk, [&](Ticket, const BackupError &why) { failed.push_back(why.kind); });
    QObject::connect(&desk, &BackupDesk::made, &desk, [&](Ticket, const BackupMade &one) { made << one.path; });
    permit->signIn({2, u"Amina"_s, Role::Clerk, true});
    desk.make();
    desk.choose({u"/media/other"_s, true});
    desk.lock(Secret(QByteArrayView("Amina's words")));
    desk.unlock();
    QTRY_COMPARE(failed, std::vector(4, BackupError::Kind::NotAllowed));
    QVERIFY(made.isEmpty());
    QCOMPARE(record.choice.folder, stick);
    permit->signIn({1, u"Rachid"_s, Role::Owner, true});
    desk.make();
    QTRY_COMPARE(made.size(), 1);
}

QTEST_GUILESS_MAIN(TestBackupKeeper)
#include "tst_backupkeeper.moc"
