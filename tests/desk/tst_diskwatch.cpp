// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/diskwatch.h"
#include "desk/till.h"
#include "ports/entropy.h"
#include "support/fakeclock.h"
#include "support/fakedisk.h"
#include "support/fakeentropy.h"
#include "support/fakeserver.h"
#include "support/memoryledger.h"
#include "support/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace taabia;
using namespace std::chrono_literals;
using State = DiskView::State;
using Kind = LedgerError::Kind;

namespace {

struct World {
    FakeClock clock;
    FakeDisk disk;
    std::vector<State> told;
    int healthChecks = 0;
    std::unique_ptr<DiskWatch> watch = std::make_unique<DiskWatch>(&disk, clock,
        DiskWatch::News{[this](const DiskView &view) { told.push_back(view.state); }, [this] { ++healthChecks; }});

    std::optional<Kind> objection() const
    {
        const auto stop = watch->objection();
        return stop ? std::optional(stop->kind) : std::nullopt;
    }
};

/// A till on a disk that a test fills, with one sale in flight.
struct TillWorld {
    FakeClock *clock = new FakeClock;
    FakeDisk *disk = new FakeDisk;
    MemoryLedger *ledger = new MemoryLedger;
    FakeServer *server = new FakeServer;
    Till till{[this] {
        TillParts parts;
        parts.clock.reset(clock);
        parts.disk.reset(disk);
        parts.ledger.reset(ledger);
        parts.server.reset(server);
        parts.entropy = std::make_unique<FakeEntropy>();
        parts.referencePrefix = QStringLiteral("T1");
        parts.clerk = QStringLiteral("Amina");
        return Expected<TillParts, LedgerError>(std::move(parts));
    }};
    QSignalSpy recorded{&till, &Till::saleRecorded};
    QSignalSpy refused{&till, &Till::sellRefused};

    TillWorld()
    {
        till.start();
        QCoreApplication::processEvents();
    }
    void sell(const char *phone)
    {
        till.sell(samples::order(phone, Operator::Inwi, 10));
        QCoreApplication::processEvents();
    }
    std::optional<Kind> whyRefused()
    {
        if (refused.isEmpty())
            return std::nullopt;
        const auto refusal = refused.takeFirst().at(1).value<SellRefusal>();
        return refusal.trouble ? std::optional(refusal.trouble->kind) : std::nullopt;
    }
};

} // namespace

/// Selling stops before the disk can lose anything, and only then.
class TestDiskWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDiskWithRoomIsNotTalkedAbout();
    void itsRoomIsLookedAtOnceAMinute();
    void whatIsToldFollowsTheRoom_data();
    void whatIsToldFollowsTheRoom();
    void sellingDoesNotComeAndGoAtTheBound();
    void aFullDiskIsLookedAtOften();
    void aDiskThatDoesNotSayIsTrusted();
    void aFailureIsFollowedByALookAtOnce();
    void aSaveThatFoundItFullStopsSellingWhateverTheDiskSays();
    void damageStopsSellingForGood();
    void damageIsRememberedBeyondTheEndOfTheProgram();
    void aNoteOfDamageIsLiftedByASoundReading();
    void theReserveGrowsPieceByPiece();
    void theReserveIsLetGoWhenThereIsNothingLeft();
    void theReserveIsLetGoWhenASaveFails();
    void theReserveIsLetGoWhereAQuotaIsSpent();
    void theReserveNeverTakesTheRoomToSell();
    void theLedgerIsReadThroughSoonAndOnceADay();

    void aTillOnAFullDiskSellsNothingNewAndSavesWhatWasSent();
    void aTillWhoseLedgerIsDamagedSellsNothingMore();
    void aSaleThatIsToBeSentAgainWaitsForRoom();
    void nothingNewBeginsBeforeWhatWasHeardIsSaved();
};

void TestDiskWatch::aDiskWithRoomIsNotTalkedAbout()
{
    World w;
    w.watch->start();
    w.clock.turn(24h);
    QVERIFY(w.told.empty());
    QVERIFY(!w.objection());
}

void TestDiskWatch::itsRoomIsLookedAtOnceAMinute()
{
    World w;
    w.disk.wholeAt = 0;
    w.watch->start();
    w.clock.turn(10s); // the reserve asks too
    const int before = w.disk.looks;
    w.clock.turn(10min);
    QCOMPARE(w.disk.looks - before, 10);
}

void TestDiskWatch::whatIsToldFollowsTheRoom_data()
{
    QTest::addColumn<qint64>("free");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("mayBegin");
    QTest::newRow("just enough") << DiskWatch::low << int(State::Well) << true;
    QTest::newRow("low") << DiskWatch::low - 1 << int(State::Low) << true;
    QTest::newRow("still enough to sell") << DiskWatch::stop << int(State::Low) << true;
    QTest::newRow("too little to sell") << DiskWatch::stop - 1 << int(State::Full) << false;
    QTest::newRow("nothing") << qint64(0) << int(State::Full) << false;
}

void TestDiskWatch::whatIsToldFollowsTheRoom()
{
    QFETCH(qint64, free);
    QFETCH(int, state);
    QFETCH(bool, mayBegin);
    World w;
    w.watch->start();
    w.disk.free = free;
    w.clock.turn(1min);
    QCOMPARE(int(w.watch->view().state), state);
    QCOMPARE(w.watch->view().bytesFree, std::optional(free));
    QCOMPARE(!w.objection(), mayBegin);
    QCOMPARE(w.told.size(), state == int(State::Well) ? 0U : 1U);
}

void TestDiskWatch::sellingDoesNotComeAndGoAtTheBound()
{
    World w;
    w.disk.free = DiskWatch::stop - 1;
    w.watch->start();
    w.disk.free = DiskWatch::resume - 1;
    w.clock.turn(1min);
    QVERIFY(w.objection());
    w.disk.free = DiskWatch::resume;
    w.clock.turn(1min);
    QVERIFY(!w.objection());
    QCOMPARE(w.told, (std::vector{State::Full, State::Low}));
}

void TestDiskWatch::aFullDiskIsLookedAtOften()
{
    World w;
    w.disk.free = 0;
    w.watch->start();
    w.disk.free = DiskWatch::low;
    w.clock.turn(5s); // whoever made room has a customer waiting
    QVERIFY(!w.objection());
}

void TestDiskWatch::aDiskThatDoesNotSayIsTrusted()
{
    World w;
    w.disk.free.reset();
    w.watch->start();
    w.clock.turn(1h);
    QVERIFY(!w.objection());
    QVERIFY(w.told.empty());
}

void TestDiskWatch::aFailureIsFollowedByALookAtOnce()
{
    World w;
    w.watch->start();
    w.disk.free = DiskWatch::stop - 1;
    w.disk.tell({Kind::Unwritable, {}});
    QVERIFY(w.told.empty()); // not from inside whatever failed
    w.clock.turn(0ms);
    QCOMPARE(w.told, std::vector{State::Full});
}

void TestDiskWatch::aSaveThatFoundItFullStopsSellingWhateverTheDiskSays()
{
    World w; // a quota, for one: the disk itself has room
    w.watch->start();
    w.disk.tell({Kind::Full, {}});
    QCOMPARE(w.objection(), std::optional(Kind::Full));
    w.clock.turn(0ms);
    QCOMPARE(w.told, std::vector{State::Full});
    w.clock.turn(5s);
    QVERIFY(!w.objection()); // the next save tells whether it still is
}

void TestDiskWatch::damageStopsSellingForGood()
{
    World w;
    w.watch->start();
    w.watch->heard({Kind::Damaged, {}});
    QCOMPARE(w.objection(), std::optional(Kind::Damaged));
    w.clock.turn(24h);
    QCOMPARE(w.objection(), std::optional(Kind::Damaged));
    QCOMPARE(w.told, std::vector{State::Damaged});
}

void TestDiskWatch::damageIsRememberedBeyondTheEndOfTheProgram()
{
    World w;
    w.watch->start();
    w.disk.tell({Kind::Damaged, {}});
    w.watch->heardSound(); // an old reading: what was seen counts
    QCOMPARE(w.objection(), std::optional(Kind::Damaged));

    w.watch.reset();
    World again;
    again.disk.notedDamaged = w.disk.notedDamaged;
    again.watch->start();
    QCOMPARE(again.told, std::vector{State::Damaged});
    QCOMPARE(again.objection(), std::optional(Kind::Damaged));
    again.clock.turn(0ms);
    QCOMPARE(again.healthChecks, 1); // at once: somebody waits for the verdict
}

void TestDiskWatch::aNoteOfDamageIsLiftedByASoundReading()
{
    World w;
    w.disk.notedDamaged = true;
    w.watch->start();
    w.watch->heardSound();
    w.clock.turn(0ms);
    QVERIFY(!w.objection());
    QVERIFY(!w.disk.notedDamaged);
    QCOMPARE(w.told, (std::vector{State::Damaged, State::Well}));
}

void TestDiskWatch::theReserveGrowsPieceByPiece()
{
    World w;
    w.watch->start();
    QCOMPARE(w.disk.pieces, 1);
    w.clock.turn(250ms);
    QCOMPARE(w.disk.pieces, 2);
    w.clock.turn(1min);
    QCOMPARE(w.disk.pieces, w.disk.wholeAt);
}

void TestDiskWatch::theReserveIsLetGoWhenThereIsNothingLeft()
{
    World w;
    w.watch->start();
    w.clock.turn(1min);
    w.disk.free = DiskWatch::stop - 1;
    w.clock.turn(1min);
    QCOMPARE(w.disk.released, 0); // there is room for what is under way
    w.disk.free = DiskWatch::nothingLeft - 1;
    w.clock.turn(1min);
    QVERIFY(w.disk.released > 0);
    w.disk.free = 100 * FakeDisk::gigabyte;
    w.clock.turn(1min);
    QCOMPARE(w.disk.pieces, w.disk.wholeAt); // and kept anew
}

void TestDiskWatch::theReserveIsLetGoWhenASaveFails()
{
    World w;
    w.watch->start();
    w.clock.turn(1min);
    w.disk.free = 0;
    w.disk.tell({Kind::Full, {}});
    w.clock.turn(0ms);
    QCOMPARE(w.disk.released, 1);
    QCOMPARE(w.disk.pieces, 0);
}

/// SQLite takes it for a disk that fails, and the disk itself has room.
void TestDiskWatch::theReserveIsLetGoWhereAQuotaIsSpent()
{
    World w;
    w.watch->start();
    w.clock.turn(50s);
    QVERIFY(w.disk.pieces > 0);
    w.disk.tell({Kind::Unwritable, {}});
    w.clock.turn(0ms);
    QCOMPARE(w.disk.released, 1);
    QCOMPARE(w.disk.pieces, 0);
    QVERIFY(w.told.empty()); // nobody knows that it is full
    w.clock.turn(2min);
    QVERIFY(w.disk.pieces > 0); // it was not
}

void TestDiskWatch::theReserveNeverTakesTheRoomToSell()
{
    World w;
    w.disk.free = DiskWatch::resume - 1; // low, and selling goes on
    w.watch->start();
    w.clock.turn(10min);
    QCOMPARE(w.disk.pieces, 0);
    QVERIFY(!w.objection());
}

void TestDiskWatch::theLedgerIsReadThroughSoonAndOnceADay()
{
    World w;
    w.watch->start();
    QCOMPARE(w.healthChecks, 0); // the morning's first customers come first
    w.clock.turn(1min);
    QCOMPARE(w.healthChecks, 1);
    w.clock.turn(72h);
    QCOMPARE(w.healthChecks, 4);
}

// ---------------------------------------------------------------- the till on it

void TestDiskWatch::aTillOnAFullDiskSellsNothingNewAndSavesWhatWasSent()
{
    TillWorld w;
    w.sell("0612345678");
    QCOMPARE(w.recorded.count(), 1);
    w.disk->free = 0;
    w.clock->turn(1min);
    w.sell("0661002233");
    QCOMPARE(w.whyRefused(), std::optional(Kind::Full));
    QCOMPARE(w.server->posted.size(), 1U);
    const int writes = w.ledger->writes;
    w.server->answerPost(samples::accepted(w.ledger->rows.at(1).sale), 200);
    QCOMPARE(w.ledger->writes, writes + 1); // how the first one ended is on disk
    w.disk->free = FakeDisk::gigabyte;
    w.clock->turn(5s);
    w.sell("0661002233");
    QCOMPARE(w.recorded.count(), 2);
}

void TestDiskWatch::aTillWhoseLedgerIsDamagedSellsNothingMore()
{
    TillWorld w;
    QSignalSpy changed(&w.till, &Till::diskChanged);
    w.till.heardOfLedger({Kind::Damaged, QStringLiteral("quick_check")});
    QCoreApplication::processEvents();
    w.sell("0612345678");
    QCOMPARE(w.whyRefused(), std::optional(Kind::Damaged));
    QVERIFY(w.server->posted.empty());
    w.clock->turn(0ms);
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.first().first().value<DiskView>().state == State::Damaged);
}

void TestDiskWatch::aSaleThatIsToBeSentAgainWaitsForRoom()
{
    TillWorld w;
    QSignalSpy wishes(&w.till, &Till::wishRefused);
    w.sell("0612345678");
    w.server->answerPost(Unexpected{samples::failed(FailureKind::Dropped)}, 0);
    w.disk->free = 0;
    w.clock->turn(1min);
    w.till.resend(1);
    QCoreApplication::processEvents();
    QCOMPARE(wishes.count(), 1);
    QVERIFY(wishes.first().at(1).value<WishRefusal>() == WishRefusal::LedgerTrouble);
    QCOMPARE(w.server->posted.size(), 1U);
}

/// The disk fails, and would take the next sale again: what came before is saved first.
void TestDiskWatch::nothingNewBeginsBeforeWhatWasHeardIsSaved()
{
    TillWorld w;
    w.sell("0612345678");
    w.ledger->failures = {true, true}; // the outcome, and once more
    w.server->answerPost(samples::accepted(w.ledger->rows.at(1).sale), 200);
    w.sell("0661002233");
    QCOMPARE(w.whyRefused(), std::optional(Kind::Unwritable));
    QCOMPARE(w.ledger->rows.size(), 1U);
    w.sell("0661002233"); // now the outcome goes on disk, and then the sale
    QCOMPARE(w.recorded.count(), 2);
    QVERIFY(w.ledger->rows.at(1).sale.state != SaleState::Open);
}

QTEST_GUILESS_MAIN(TestDiskWatch)
#include "tst_diskwatch.moc"
