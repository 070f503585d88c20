// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkworld.h"
#include "shopworld.h"

#include "support/fakedisk.h"

#include <QTest>

using namespace taabia;
using namespace std::chrono_literals;
using Kind = LedgerError::Kind;

namespace {

/// A shop on the real ledger, and a disk whose room the test sets.
struct World {
    FakeDisk *disk = new FakeDisk;
    ShopWorld shop{[this](TillParts &parts) { parts.disk.reset(disk); }};

    void leave(qint64 free)
    {
        disk->free = free;
        shop.clock->turn(1min);
    }
    BulkSeller &bulk() { return shop.engine->office()->bulk(); }
    void acceptCall()
    {
        BulkAnswer answer;
        answer.lines.resize(
            shop.server->bulkCalls.front().orders.size(), {true, StatusCode(1), QStringLiteral("X"), {}, "{}"});
        shop.server->answerBulk(answer);
    }
    BulkProgress onlyRun() { return bulk().runs()->front(); }
};

template <typename T> std::optional<Kind> whyNot(const T &result)
{
    return !result && result.error().trouble ? std::optional(result.error().trouble->kind) : std::nullopt;
}

} // namespace

/// What does not begin on a disk without room, or on a ledger that is damaged, beside the sale at the counter (which
/// tst_diskwatch tells of); and what goes on all the same.
class TestDiskStops : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noShiftIsOpened();
    void theShiftThatIsOpenIsCountedAndClosed();
    void noListIsBegun();
    void aListStopsBetweenTwoCallsAndGoesOnWhenThereIsRoom();
    void whatFailsBesideTheSaleStopsSellingToo();
};

void TestDiskStops::noShiftIsOpened()
{
    World w;
    w.leave(0);
    QCOMPARE(whyNot(w.shop.cash().openShift(Money::fromDirhams(100))), std::optional(Kind::Full));
    w.leave(FakeDisk::gigabyte);
    QVERIFY(w.shop.cash().openShift(Money::fromDirhams(100)));
    w.shop.engine->disk().heard({Kind::Damaged, {}});
    QCOMPARE(whyNot(w.shop.cash().openShift(Money::fromDirhams(100))), std::optional(Kind::Damaged));
}

void TestDiskStops::theShiftThatIsOpenIsCountedAndClosed()
{
    World w;
    QVERIFY(w.shop.cash().openShift(Money()));
    w.leave(0);
    QVERIFY(w.shop.cash().count(CashCount()));
    QVERIFY(w.shop.cash().closeShift({}));
}

void TestDiskStops::noListIsBegun()
{
    World w;
    w.leave(0);
    QCOMPARE(whyNot(w.bulk().begin(QStringLiteral("staff.csv"), BulkWorld::wishes(3))), std::optional(Kind::Full));
    QVERIFY(w.bulk().runs()->empty()); // not even its lines are kept
}

void TestDiskStops::aListStopsBetweenTwoCallsAndGoesOnWhenThereIsRoom()
{
    World w;
    QVERIFY(w.bulk().begin(QStringLiteral("staff.csv"), BulkWorld::wishes(25)));
    w.shop.clock->turn(0ms);
    w.leave(0);
    QCOMPARE(w.shop.server->posted.size(), 20U);
    w.acceptCall(); // how these ended is saved
    w.shop.clock->turn(1s);
    QVERIFY(w.shop.server->bulkCalls.empty());
    QCOMPARE(w.onlyRun().pause, BulkPause::LedgerTrouble);
    QCOMPARE(w.onlyRun().unsent, 5);
    QCOMPARE(whyNot(w.bulk().goOn(1)), std::optional(Kind::Full));
    w.leave(FakeDisk::gigabyte);
    QVERIFY(w.bulk().goOn(1));
    w.shop.clock->turn(0ms);
    QCOMPARE(w.shop.server->posted.size(), 25U);
}

/// A customer's record hits a damaged page; the sale would not.
void TestDiskStops::whatFailsBesideTheSaleStopsSellingToo()
{
    World w;
    w.disk->tell({Kind::Damaged, QStringLiteral("in the credit book")});
    QVERIFY(!w.shop.sell());
    QCOMPARE(w.shop.refusals.size(), 1U);
    QCOMPARE(w.shop.refusals.front().trouble->kind, Kind::Damaged);
}

QTEST_GUILESS_MAIN(TestDiskStops)
#include "tst_diskstops.moc"
