// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/restoredesk.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace taabia;

namespace {

/// A restore that notes what it is asked, on whichever thread.
class NotingRestore : public Restore {
public:
    struct Notes {
        QStringList asked;
        QString doneBy;
        QDateTime doneUtc;
        QThread *on = nullptr;
        bool refuses = false;
    };
    explicit NotingRestore(Notes &notes)
        : m_notes(notes)
    { }
    ~NotingRestore() override { m_notes.asked += QStringLiteral("gone"); }

    Expected<RestorePreview, RestoreError> look(const QString &path, const Secret &, const GoOn &goOn) override
    {
        m_notes.on = QThread::currentThread();
        m_notes.asked += QStringLiteral("look ") + path;
        if (m_notes.refuses || !goOn())
            return Unexpected{
                RestoreError{m_notes.refuses ? RestoreError::Kind::Damaged : RestoreError::Kind::Stopped}};
        RestorePreview preview;
        preview.path = path;
        return preview;
    }
    Expected<RestoreReady, RestoreError> prepare(const Doing &doing) override
    {
        m_notes.asked += QStringLiteral("prepare");
        m_notes.doneUtc = doing.nowUtc;
        m_notes.doneBy = doing.clerk + QLatin1Char(' ') + doing.till;
        return RestoreReady{QStringLiteral("aside")};
    }
    void forget() override { m_notes.asked += QStringLiteral("forget"); }

private:
    Notes &m_notes;
};

} // namespace

/// Only an owner brings a backup back, and nothing of it happens on the window's thread.
class TestRestoreDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOwnerLooksAndDecidesOnAThreadOfItsOwn();
    void aClerkIsRefusedAndNothingIsTouched();
    void whereNobodySignsInWhoeverIsThereMay();
    void whatIsRefusedIsTold();
    void whatWasLookedAtIsForgottenWithTheDesk();
    void whatIsUnderWayEndsWhenTheTillCloses();

private:
    struct Desk {
        explicit Desk(const std::shared_ptr<Permit> &permit)
            : desk(new RestoreDesk([this] { return parts(); }, permit, QStringLiteral("T1"), QStringLiteral("the PC")))
        {
            desk->moveToThread(&thread);
            QObject::connect(&thread, &QThread::finished, desk, &QObject::deleteLater);
            thread.start();
        }
        ~Desk()
        {
            thread.quit();
            thread.wait();
        }
        RestoreParts parts()
        {
            auto clock = std::make_unique<FakeClock>();
            clock->setWallClock(now);
            return {std::make_unique<NotingRestore>(notes), std::move(clock)};
        }
        const QDateTime now{QDate(2026, 1, 9), QTime(9, 0), Qt::UTC};
        NotingRestore::Notes notes;
        QThread thread;
        RestoreDesk *desk;
    };
};

void TestRestoreDesk::anOwnerLooksAndDecidesOnAThreadOfItsOwn()
{
    const auto permit = Permit::guarded();
    permit->signIn({1, QStringLiteral("Youssef"), Role::Owner, true});
    Desk world(permit);
    QSignalSpy looked(world.desk, &RestoreDesk::looked);
    QSignalSpy prepared(world.desk, &RestoreDesk::prepared);
    const Ticket ticket = world.desk->look(QStringLiteral("/stick/b.sqlite"), {});
    QTRY_COMPARE(looked.size(), 1);
    QCOMPARE(looked.front().front().value<Ticket>(), ticket);
    QCOMPARE(world.notes.on, &world.thread);
    world.desk->prepare();
    QTRY_COMPARE(prepared.size(), 1);
    QCOMPARE(world.notes.doneBy, QStringLiteral("Youssef T1"));
    QCOMPARE(world.notes.doneUtc, world.now);
}

void TestRestoreDesk::aClerkIsRefusedAndNothingIsTouched()
{
    const auto permit = Permit::guarded();
    permit->signIn({2, QStringLiteral("Amina"), Role::Clerk, true});
    Desk world(permit);
    QSignalSpy failed(world.desk, &RestoreDesk::failed);
    world.desk->look(QStringLiteral("/stick/b.sqlite"), {});
    world.desk->prepare();
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed.front().back().value<RestoreError>().kind, RestoreError::Kind::NotAllowed);
    QVERIFY(world.notes.asked.isEmpty());
}

void TestRestoreDesk::whereNobodySignsInWhoeverIsThereMay()
{
    Desk world(nullptr);
    QSignalSpy prepared(world.desk, &RestoreDesk::prepared);
    world.desk->look(QStringLiteral("/stick/b.sqlite"), {});
    world.desk->prepare();
    QTRY_COMPARE(prepared.size(), 1);
    QCOMPARE(world.notes.doneBy, QStringLiteral("the PC T1"));
}

void TestRestoreDesk::whatIsRefusedIsTold()
{
    Desk world(nullptr);
    world.notes.refuses = true;
    QSignalSpy failed(world.desk, &RestoreDesk::failed);
    const Ticket ticket = world.desk->look(QStringLiteral("/stick/b.sqlite"), {});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Ticket>(), ticket);
    QCOMPARE(failed.front().back().value<RestoreError>().kind, RestoreError::Kind::Damaged);
}

void TestRestoreDesk::whatWasLookedAtIsForgottenWithTheDesk()
{
    Desk world(nullptr);
    QSignalSpy looked(world.desk, &RestoreDesk::looked);
    world.desk->look(QStringLiteral("/stick/b.sqlite"), {});
    QTRY_COMPARE(looked.size(), 1);
    world.thread.quit();
    world.thread.wait();
    QCOMPARE(world.notes.asked,
        QStringList({QStringLiteral("look /stick/b.sqlite"), QStringLiteral("forget"), QStringLiteral("gone")}));
}

void TestRestoreDesk::whatIsUnderWayEndsWhenTheTillCloses()
{
    Desk world(nullptr);
    QSignalSpy failed(world.desk, &RestoreDesk::failed);
    world.desk->stop();
    world.desk->look(QStringLiteral("/stick/b.sqlite"), {});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().back().value<RestoreError>().kind, RestoreError::Kind::Stopped);
}

QTEST_GUILESS_MAIN(TestRestoreDesk)
#include "tst_restoredesk.moc"
