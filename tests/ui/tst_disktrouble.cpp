// SPDX-License-Identifier: GPL-3.0-or-later
#include "sellingworld.h"

#include "support/fakedisk.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/notice.h"
#include "ui/words/words.h"

using namespace taabia;
using namespace std::chrono_literals;
using State = DiskView::State;

namespace {

/// The window on a disk whose room the test sets.
struct DiskWorld : SellingWorld {
    DiskWorld()
        : SellingWorld({QStringLiteral("Amina"), false}, false)
    {
        furnish = [this](TillParts parts) {
            auto own = std::make_unique<FakeDisk>();
            disk = own.get();
            parts.disk = std::move(own);
            return Expected<TillParts, LedgerError>(std::move(parts));
        };
        QSignalSpy started(&till, &Till::started);
        till.start();
        (void)(started.count() > 0 || started.wait());
        QCoreApplication::processEvents();
    }

    void leave(qint64 free)
    {
        disk->free = free;
        clock->turn(1min);
        QCoreApplication::processEvents();
    }
    Notice *band() const
    {
        for (Notice *one : window.findChildren<Notice *>()) {
            if (one->isVisible() && !page->isAncestorOf(one))
                return one;
        }
        return nullptr;
    }
    void openReadBack()
    {
        type("0612345678");
        press(Qt::Key_Return);
        type("10");
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTest::qWait(0);
    }
    /// Past the quarter of a second in which a sheet takes no press.
    void arm()
    {
        QVERIFY(QTest::qWaitFor([this] { return readBack()->isArmed(); }));
    }
    QString reason() const
    {
        for (Notice *one : readBack()->findChildren<Notice *>()) {
            if (one->isVisible())
                return one->sentence();
        }
        return {};
    }

    FakeDisk *disk = nullptr;
};

QString sentence(State state, std::optional<qint64> free = {})
{
    return Words::disk({state, free});
}

} // namespace

/// What a clerk sees of a disk that is full or sick: the reason across the window, and a Confirm that rests.
class TestDiskTrouble : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDiskWithRoomIsNotTalkedAbout()
    {
        DiskWorld world;
        QVERIFY(!world.band());
    }

    void aDiskThatIsAlmostFullIsToldCalmlyAndSellingGoesOn()
    {
        DiskWorld world;
        const qint64 free = 300 * FakeDisk::megabyte;
        world.leave(free);
        QVERIFY(world.band());
        QCOMPARE(world.band()->sentence(), sentence(State::Low, free));
        QVERIFY(world.band()->sentence().contains(Words::megabytes(free)));
        QCOMPARE(world.band()->tone(), Tone::Warning);
        world.openReadBack();
        QVERIFY(world.readBack());
        QVERIFY(world.readBack()->confirmButton()->isEnabled());
        QVERIFY(world.reason().isEmpty());
        world.leave(FakeDisk::gigabyte);
        QVERIFY(!world.band());
    }

    void aFullDiskRestsConfirmAndSaysWhy()
    {
        DiskWorld world;
        world.leave(0);
        QCOMPARE(world.band()->sentence(), sentence(State::Full));
        QCOMPARE(world.band()->tone(), Tone::Bad);
        world.openReadBack();
        QVERIFY(world.readBack());
        QVERIFY(!world.readBack()->confirmButton()->isEnabled());
        QCOMPARE(world.reason(), Words::whyNotNow({State::Full}));
        QCOMPARE(world.window.size(), QSize(1024, 768)); // band, read-back and reason have room
        world.arm();
        world.press(Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(world.readBack()); // nor does Enter throw the order away
        QVERIFY(world.ledger->rows.empty());
        QVERIFY(world.server->posted.empty());
    }

    void aDiskThatFillsUpUnderTheReadBackRestsItsConfirm()
    {
        DiskWorld world;
        world.openReadBack();
        QVERIFY(world.readBack()->confirmButton()->isEnabled());
        world.arm();
        world.leave(0);
        QVERIFY(!world.readBack()->confirmButton()->isEnabled());
        QCOMPARE(world.reason(), Words::whyNotNow({State::Full}));
        world.press(Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(world.server->posted.empty());
    }

    void onceThereIsRoomAgainTheSameReadBackSells()
    {
        DiskWorld world;
        world.leave(0);
        world.openReadBack();
        world.leave(FakeDisk::gigabyte);
        QVERIFY(!world.band());
        QVERIFY(world.readBack()->confirmButton()->isEnabled());
        QVERIFY(world.reason().isEmpty());
        world.arm();
        world.press(Qt::Key_Return);
        QTRY_COMPARE(world.server->posted.size(), 1U);
    }

    void whatWasSentIsStillToldOnAFullDisk()
    {
        DiskWorld world;
        world.openReadBack();
        world.arm();
        world.press(Qt::Key_Return);
        QTRY_COMPARE(world.server->posted.size(), 1U);
        world.leave(0);
        const Sale sale = world.ledger->rows.at(1).sale;
        world.server->answerPost(samples::accepted(sale, 3), 200);
        QCoreApplication::processEvents();
        QVERIFY(world.page->lastSale()->sale());
        QVERIFY(world.page->lastSale()->sale()->state != SaleState::Open);
    }

    void aDamagedLedgerSellsNothingMoreAndSaysWhatToDo()
    {
        DiskWorld world;
        world.openReadBack();
        world.till.heardOfLedger({LedgerError::Kind::Damaged, {}});
        QCoreApplication::processEvents();
        world.clock->turn(0ms);
        QCoreApplication::processEvents();
        QCOMPARE(world.band()->sentence(), sentence(State::Damaged));
        QVERIFY(!world.readBack()->confirmButton()->isEnabled());
        QCOMPARE(world.reason(), Words::whyNotNow({State::Damaged}));
        world.leave(100 * FakeDisk::gigabyte);
        QVERIFY(!world.readBack()->confirmButton()->isEnabled());
    }

    void itIsAnnounced()
    {
        DiskWorld world;
        announceToNobodyToo();
        world.leave(0);
        QCoreApplication::processEvents();
        bool told = false;
        for (Announcement *one : world.window.findChildren<Announcement *>()) {
            QAccessibleInterface *news = QAccessible::queryAccessibleInterface(one);
            for (int i = 0; i < news->childCount(); ++i)
                told = told || news->child(i)->text(QAccessible::Name).contains(sentence(State::Full).left(40));
        }
        QVERIFY(told);
    }

    void aSaveThatFoundTheDiskFullIsNotToldOnceThereIsRoom()
    {
        DiskWorld world;
        Q_EMIT world.till.ledgerTroubled({LedgerError::Kind::Full, {}});
        QCOMPARE(world.band()->sentence(), Words::ledgerTrouble({LedgerError::Kind::Full, {}}));
        world.leave(0);
        world.leave(FakeDisk::gigabyte);
        QVERIFY(!world.band());
    }

    void eachReasonHasItsSentence()
    {
        QVERIFY(sentence(State::Well).isEmpty());
        QVERIFY(Words::whyNotNow({State::Well}).isEmpty() && Words::whyNotNow({State::Low}).isEmpty());
        const QStringList all{Words::whyNotNow({State::Full}), Words::whyNotNow({State::Damaged}), sentence(State::Low),
            sentence(State::Low, FakeDisk::gigabyte), sentence(State::Full), sentence(State::Damaged),
            Words::ledgerTrouble({LedgerError::Kind::NotCopied, {}}),
            Words::ledgerTrouble({LedgerError::Kind::NotCopied, {}, {}, 300 * FakeDisk::megabyte}),
            Words::ledgerTrouble({LedgerError::Kind::Unwritable, {}})};
        for (const QString &one : all)
            QVERIFY(one.size() > 20);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    }
};

QTEST_MAIN(TestDiskTrouble)
#include "tst_disktrouble.moc"
