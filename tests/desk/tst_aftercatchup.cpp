// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/restoredworld.h"

using namespace taabia;
using namespace std::chrono_literals;

/// Each customer of the part that a backup forgot is one of whom the clerk is asked, whichever way he would be sold to
/// again.
class TestAfterCatchUp : public QObject, private RestoredWorld {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_world.reset(); }

    void whoWasServedInTheLostPartIsNotServedAgainUnasked();
    void aRechargeThatFailedIsNoReasonToAsk();
    void aDayLaterItIsNot();
    void whatHasNoDateIsJustMadeWhateverThePCsClockSays();
    void aSaleOfTheBackupIsNotSentAgainUnaskedToWhoWasServedSince();
    void aListOfTheBackupIsNotSentAgain_data();
    void aListOfTheBackupIsNotSentAgain();
    void aListIsNotSentAgainAfterASecondRestoreEither();
};

void TestAfterCatchUp::whoWasServedInTheLostPartIsNotServedAgainUnasked()
{
    restoreHere();
    list({lost("1", "+212611111111", 20, 600), samples::record(*m_sold, 3)});
    const SaleOrder again = samples::order("0611111111", Operator::Inwi, 20);
    QCOMPARE(trySelling(again), SellRefusal::Kind::JustSold);
    QVERIFY(world().refusals.front().foreign);
    QVERIFY(!world().refusals.front().like);
    QCOMPARE(world().refusals.front().foreign->record.providerReference, QStringLiteral("1"));
    QVERIFY(world().server->posts.empty());
    QVERIFY(!trySelling(samples::order("0611111111", Operator::Inwi, 30))); // another amount
    QVERIFY(!trySelling(again, Till::Hold::SellAgain)); // knowing it
}

void TestAfterCatchUp::aRechargeThatFailedIsNoReasonToAsk()
{
    restoreHere();
    list({lost("1", "0611111111", 20, 600, 4), samples::record(*m_sold, 3)});
    QVERIFY(!trySelling(samples::order("0611111111", Operator::Inwi, 20)));
}

void TestAfterCatchUp::aDayLaterItIsNot()
{
    restoreHere();
    list({lost("1", "0611111111", 20, 600), samples::record(*m_sold, 3)});
    world().clock->turn(23h);
    QCOMPARE(trySelling(samples::order("0611111111", Operator::Inwi, 20)), SellRefusal::Kind::JustSold);
    world().clock->turn(1h);
    QVERIFY(!trySelling(samples::order("0611111111", Operator::Inwi, 20)));
}

void TestAfterCatchUp::whatHasNoDateIsJustMadeWhateverThePCsClockSays()
{
    const QDateTime right = world().clock->wallClockUtc();
    world().clock->setWallClock(right.addDays(-30)); // a PC whose battery is empty
    restoreHere();
    RechargeRecord undated = lost("1", "0611111111", 20);
    undated.createdAt.clear();
    list({undated, samples::record(*m_sold, 3)});
    QCOMPARE(view()->state, CatchUpView::State::Done);
    const SaleOrder again = samples::order("0611111111", Operator::Inwi, 20);
    QCOMPARE(trySelling(again), SellRefusal::Kind::JustSold);
    world().clock->setWallClock(right); // and somebody has set it
    QCOMPARE(trySelling(again), SellRefusal::Kind::JustSold);
    world().clock->turn(24h);
    QVERIFY(!trySelling(again));
}

/// A's sale has no end in the backup; in the lost part the customer was served with B.
void TestAfterCatchUp::aSaleOfTheBackupIsNotSentAgainUnaskedToWhoWasServedSince()
{
    const Sale open = openAndUnknown(samples::order("0655555555", Operator::Inwi, 20));
    list({lost("1", "0655555555", 20), samples::record(*m_sold, 3)});
    QCOMPARE(view()->state, CatchUpView::State::Done);
    const auto sendAgain = [&](auto... knowing) {
        world().refusals.clear();
        world().server->posts.clear();
        world().engine->resend(7, open.id, knowing...);
        for (int second = 0; second < 20 && world().server->lookups.empty(); ++second)
            world().clock->turn(1s);
        while (!world().server->lookups.empty())
            world().server->answerLookup(Unexpected{samples::refused(ErrorCode::NotFound, "NOT_FOUND")});
        return world().server->posts.size();
    };
    QCOMPARE(sendAgain(), 0U);
    QCOMPARE(world().refusals.size(), 1U);
    QCOMPARE(world().refusals.front().kind, SellRefusal::Kind::JustSold);
    QCOMPARE(world().refusals.front().sendingAgain, open.id);
    QVERIFY(world().refusals.front().foreign);
    QCOMPARE(sendAgain(Till::Hold::SellAgain), 1U); // knowing it
    QVERIFY(world().refusals.empty());
}

void TestAfterCatchUp::aListOfTheBackupIsNotSentAgain_data()
{
    QTest::addColumn<int>("daysAhead");
    QTest::newRow("by a right clock") << 0;
    QTest::newRow("by a clock that ran ahead then") << 30;
}

/// It was sent after the backup was made, which still has it as not sent.
void TestAfterCatchUp::aListOfTheBackupIsNotSentAgain()
{
    QFETCH(const int, daysAhead);
    const QDateTime right = world().clock->wallClockUtc();
    world().clock->setWallClock(right.addDays(daysAhead));
    const BulkRunId run = listThatWaits();
    world().clock->setWallClock(right.addSecs(60));
    world().serverNow += 3 * 86'400; // days ago
    restoreHere();
    list({lost("1", "0611111111", 20, 2 * 86'400), lost("2", "0699999999", 20, 2 * 86'400),
        samples::record(*m_sold, 3)});
    QCOMPARE(view()->state, CatchUpView::State::Done);
    QCOMPARE(sentOf(run), QStringList{QStringLiteral("0622222222")});
    answerCall();
    QCOMPARE(sentOf(run), QStringList{QStringLiteral("0611111111")}); // going on knowing it
    answerCall();
    // A list of today is another wish than the recharge of two days ago.
    QVERIFY(world().engine->office()->bulk().begin(
        QStringLiteral("more.csv"), {{2, samples::order("0699999999", Operator::Inwi, 20)}}));
    QCOMPARE(sentNow(), QStringList{QStringLiteral("0699999999")});
}

void TestAfterCatchUp::aListIsNotSentAgainAfterASecondRestoreEither()
{
    const BulkRunId run = listThatWaits();
    world().serverNow += 3 * 86'400;
    restoreHere();
    list({lost("1", "0611111111", 20, 2 * 86'400), samples::record(*m_sold, 3)});
    QCOMPARE(view()->state, CatchUpView::State::Done);
    const Sale today = world().sellUntil(3, samples::order("0644444444", Operator::Inwi, 10));
    world().serverNow += 3600;
    restoreHere();
    list({samples::record(today, 3)});
    QCOMPARE(view()->state, CatchUpView::State::Done);
    QCOMPARE(sentOf(run), QStringList{QStringLiteral("0622222222")});
}

QTEST_GUILESS_MAIN(TestAfterCatchUp)
#include "tst_aftercatchup.moc"
