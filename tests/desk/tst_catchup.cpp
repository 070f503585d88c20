// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/restoredworld.h"

using namespace taabia;
using namespace std::chrono_literals;

/// After a restore nothing is sold until the provider has told what the backup does not know.
class TestCatchUp : public QObject, private RestoredWorld {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_world.reset(); }

    void nothingLeavesUntilTheListWasReadBackToTheBackup();
    void salesWithoutAnEndAreAskedForFirst();
    void aSaleThatWasSentAgainSinceIsNoSignOfTheBackup_data();
    void aSaleThatWasSentAgainSinceIsNoSignOfTheBackup();
    void aThinRecordIsNotTakenForASaleOfTheBackup();
    void anEntryThatCannotBeReadLeavesItUndecided();
    void aPageThatCannotBeReadAtAllIsNotTheLastOne();
    void aRechargeToNobodyKnownLeavesItUndecided();
    void whatTheProviderDatesAnHourTooEarlyIsReadAsWell();
    void whatWasFoundIsToldUntilAnOwnerHasReadIt();
    void aCrashInTheMiddleBeginsAnew();
    void withoutALineItWaitsAndGoesOnByItself();
    void aListThatDoesNotReachTheBackupIsAPersonsToDecideOn();
    void anEmptyBackupKnowsAllOnceTheListIsRead();
    void aBackupOlderThanTheProvidersMemoryIsToldAsSuch_data();
    void aBackupOlderThanTheProvidersMemoryIsToldAsSuch();
    void aMarkThatCannotBeReadLetsNobodySell();
    void aTillThatWasNeverRestoredAsksNothing();
    void aRestoreThatWasGivenUpIsToldUntilSomebodyHasReadIt_data();
    void aRestoreThatWasGivenUpIsToldUntilSomebodyHasReadIt();
};

void TestCatchUp::nothingLeavesUntilTheListWasReadBackToTheBackup()
{
    restoreHere();
    QCOMPARE(trySelling(), SellRefusal::Kind::CatchingUp);
    QCOMPARE(trySelling(samples::order(), Till::Hold::SellKnowing), SellRefusal::Kind::CatchingUp);
    const auto bulk = world().engine->office()->bulk().begin(QStringLiteral("staff.csv"), {{2, samples::order()}});
    QVERIFY(!bulk);
    QCOMPARE(bulk.error().kind, BulkRefusal::Kind::CatchingUp);
    list({lost("1", "0611111111", 20), lost("2", "0622222222", 50)}, 500);
    QCOMPARE(trySelling(), SellRefusal::Kind::CatchingUp); // the first page does not reach the backup
    QCOMPARE(view()->pages, 1);
    QCOMPARE(view()->found.recharges, 2);
    list({lost("3", "0633333333", 10), samples::record(*m_sold, 3)}, 500);
    QCOMPARE(view()->state, CatchUpView::State::Done);
    QCOMPARE(view()->found.recharges, 3);
    QCOMPARE(view()->found.faceValue, Money::fromDirhams(80));
    QVERIFY(!trySelling(samples::order("0644444444", Operator::Inwi, 10)));
    QCOMPARE(world().server->posts.size(), 1U);
}

void TestCatchUp::salesWithoutAnEndAreAskedForFirst()
{
    const Sale open = *world().sell(samples::order("0655555555", Operator::Inwi, 20)); // its answer never comes
    world().clock->turn(1s);
    restoreHere();
    world().server->pages.clear();
    QCOMPARE(view()->state, CatchUpView::State::Asking);
    QCOMPARE(view()->toAsk, 1);
    world().clock->turn(2s);
    QVERIFY(world().server->pages.empty());
    QVERIFY(!world().server->lookups.empty());
    QCOMPARE(world().server->lookups.front().reference, open.reference);
    world().server->answerLookup(samples::record(open, 3));
    QCOMPARE(world().now(open.id).state, SaleState::Done);
    list({samples::record(open, 3)}, 500);
    QCOMPARE(view()->state, CatchUpView::State::Reading); // when the provider got it nobody knew when it was backed up
    list({samples::record(*m_sold, 3)}, 500);
    QCOMPARE(view()->state, CatchUpView::State::Done);
    QCOMPARE(view()->found.recharges, 0); // it is ours, and no stranger
}

void TestCatchUp::aSaleThatWasSentAgainSinceIsNoSignOfTheBackup_data()
{
    QTest::addColumn<bool>("dated");
    QTest::newRow("dated") << true;
    QTest::newRow("undated") << false;
}

/// It is the newest recharge of all: what was lost stands behind it.
void TestCatchUp::aSaleThatWasSentAgainSinceIsNoSignOfTheBackup()
{
    QFETCH(const bool, dated);
    const Sale open = *world().sell(samples::order("0655555555", Operator::Inwi, 20));
    world().server->posts.clear(); // its answer never comes
    const Sale later = world().sellUntil(3, samples::order("0666666666", Operator::Inwi, 20));
    world().clock->turn(1s);
    restoreHere();
    world().clock->turn(2s);
    world().server->answerLookup(samples::record(open, 3));
    RechargeRecord again = samples::record(open, 3);
    if (dated)
        again.createdAt = lost("", "", 5, 30).createdAt;
    list({again, lost("1", "0611111111", 20, 60)}, 500);
    QCOMPARE(view()->state, CatchUpView::State::Reading);
    list({lost("2", "0622222222", 50, 120), samples::record(later, 3)}, 500);
    QCOMPARE(view()->state, CatchUpView::State::Done);
    QCOMPARE(view()->found.recharges, 2);
    QCOMPARE(trySelling(samples::order("0622222222", Operator::Inwi, 50)), SellRefusal::Kind::JustSold);
}

/// It tells no amount and no reference of ours: it may as well be another customer's, of any amount.
void TestCatchUp::aThinRecordIsNotTakenForASaleOfTheBackup()
{
    const Sale open = openAndUnknown(samples::order("0655555555", Operator::Inwi, 20));
    RechargeRecord thin;
    thin.providerReference = QStringLiteral("77");
    thin.phone = QStringLiteral("0655555555");
    thin.status = StatusCode(3);
    list({thin, samples::record(*m_sold, 3)});
    QCOMPARE(view()->state, CatchUpView::State::Done);
    QCOMPARE(view()->found.recharges, 1);
    QCOMPARE(trySelling(samples::order("0655555555", Operator::Inwi, 50)), SellRefusal::Kind::JustSold);
    RechargeRecord told = samples::record(open, 3);
    told.providerReference = QStringLiteral("77");
    world().engine->checkNow(0, open.id);
    for (int second = 0; second < 60 && world().server->lookups.empty(); ++second)
        world().clock->turn(1s);
    world().server->answerLookup(told); // it was that one after all
    QVERIFY(!trySelling(samples::order("0655555555", Operator::Inwi, 50)));
}

void TestCatchUp::anEntryThatCannotBeReadLeavesItUndecided()
{
    restoreHere();
    QVERIFY(asksForAPage());
    world().server->answerPage(HistoryPage{{samples::record(*m_sold, 3)}, 1, 100, 500, 1});
    QCOMPARE(view()->state, CatchUpView::State::Undecided);
    QCOMPARE(view()->unclear, 1);
    QCOMPARE(trySelling(), SellRefusal::Kind::CatchingUp);
    QVERIFY(world().engine->office()->catchUp().sellAllTheSame());
    QVERIFY(!trySelling(samples::order("0644444444", Operator::Inwi, 10)));
}

void TestCatchUp::aPageThatCannotBeReadAtAllIsNotTheLastOne()
{
    restoreHere();
    QVERIFY(asksForAPage());
    world().server->answerPage(HistoryPage{{}, 1, 100, 500, 100});
    QCOMPARE(view()->state, CatchUpView::State::Reading);
    list({lost("1", "0611111111", 20), samples::record(*m_sold, 3)}, 500);
    QCOMPARE(view()->state, CatchUpView::State::Undecided);
    QCOMPARE(view()->found.recharges, 1);
}

void TestCatchUp::aRechargeToNobodyKnownLeavesItUndecided()
{
    restoreHere();
    list({lost("1", "", 20), lost("2", "", 20, 600, 4), samples::record(*m_sold, 3)});
    QCOMPARE(view()->state, CatchUpView::State::Undecided);
    QCOMPARE(view()->unclear, 1); // the other one failed: nobody was served with it
}

/// Its dates have no zone: an hour that the clock shows twice, or one that is not Morocco's.
void TestCatchUp::whatTheProviderDatesAnHourTooEarlyIsReadAsWell()
{
    restoreHere();
    list({lost("1", "0611111111", 20, 3600 + 3000)}, 500); // "50 minutes before the backup"
    QCOMPARE(view()->state, CatchUpView::State::Reading);
    QCOMPARE(view()->found.recharges, 1);
    list({samples::record(*m_sold, 3)}, 500);
    QCOMPARE(view()->state, CatchUpView::State::Done);
}

void TestCatchUp::whatWasFoundIsToldUntilAnOwnerHasReadIt()
{
    world().permit = Permit::guarded();
    restoreHere();
    list({lost("1", "0611111111", 20), samples::record(*m_sold, 3)});
    world().crashAndRestart();
    QVERIFY(view());
    QCOMPARE(view()->state, CatchUpView::State::Done); // and selling goes on
    QCOMPARE(view()->found.recharges, 1);
    CatchUp &catchUp = world().engine->office()->catchUp();
    world().permit->signIn({1, QStringLiteral("Amina"), Role::Clerk, true});
    QVERIFY(!catchUp.markRead());
    world().permit->signIn({2, QStringLiteral("Youssef"), Role::Owner, true});
    QVERIFY(catchUp.markRead());
    QVERIFY(!view());
    world().crashAndRestart();
    QVERIFY(!view());
}

void TestCatchUp::aCrashInTheMiddleBeginsAnew()
{
    restoreHere();
    list({lost("1", "0611111111", 20)}, 500);
    world().crashAndRestart();
    listen();
    QCOMPARE(trySelling(), SellRefusal::Kind::CatchingUp);
    list({lost("1", "0611111111", 20), samples::record(*m_sold, 3)});
    QCOMPARE(view()->state, CatchUpView::State::Done);
    QCOMPARE(view()->found.recharges, 1); // what was kept before the crash counts, once
}

void TestCatchUp::withoutALineItWaitsAndGoesOnByItself()
{
    restoreHere();
    QVERIFY(asksForAPage());
    world().server->answerPage(Unexpected{samples::failed(FailureKind::NotSent)});
    QCOMPARE(view()->state, CatchUpView::State::Waiting);
    QVERIFY(view()->failure);
    QCOMPARE(trySelling(), SellRefusal::Kind::CatchingUp);
    world().clock->turn(15s);
    QCOMPARE(view()->state, CatchUpView::State::Reading);
    list({samples::record(*m_sold, 3)});
    QCOMPARE(view()->state, CatchUpView::State::Done);
    QVERIFY(!trySelling(samples::order("0644444444", Operator::Inwi, 10)));
}

void TestCatchUp::aListThatDoesNotReachTheBackupIsAPersonsToDecideOn()
{
    restoreHere();
    list({lost("1", "0611111111", 20)}); // and that is all: no sale of the backup's is in it
    QCOMPARE(view()->state, CatchUpView::State::Undecided);
    QCOMPARE(trySelling(), SellRefusal::Kind::CatchingUp);
    world().clock->turn(1h);
    QCOMPARE(view()->state, CatchUpView::State::Undecided);
    QVERIFY(world().engine->office()->catchUp().sellAllTheSame());
    QCOMPARE(view()->state, CatchUpView::State::Done);
    QCOMPARE(view()->mark.decidedBy, QStringLiteral("Amina"));
    QVERIFY(!trySelling(samples::order("0644444444", Operator::Inwi, 10)));
    world().crashAndRestart();
    QCOMPARE(view()->mark.decidedBy, QStringLiteral("Amina"));
    const auto database = Database::open(world().ledgerFile(), Database::Access::ReadOnly);
    QCOMPARE((*database)
                 ->valueOf(QStringLiteral("SELECT clerk FROM override_record WHERE reason LIKE 'restored%'"))
                 ->toString(),
        QStringLiteral("Amina")); // in the chain too
}

void TestCatchUp::anEmptyBackupKnowsAllOnceTheListIsRead()
{
    m_world.emplace();
    restoreHere();
    list({lost("1", "0611111111", 20)});
    QCOMPARE(view()->state, CatchUpView::State::Done);
    QCOMPARE(view()->found.recharges, 1);
}

void TestCatchUp::aBackupOlderThanTheProvidersMemoryIsToldAsSuch_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("reaches");
    QTest::newRow("a day") << 1 << true;
    QTest::newRow("31 days") << 31 << false;
}

/// Its one sale was refused, so that nothing of it could stand in the list.
void TestCatchUp::aBackupOlderThanTheProvidersMemoryIsToldAsSuch()
{
    QFETCH(const int, days);
    QFETCH(const bool, reaches);
    m_world.emplace();
    QVERIFY(world().sell());
    world().server->answerPost(Unexpected{samples::refused(ErrorCode::InsufficientFunds, "INSUFFICIENT_FUNDS")}, 400);
    world().serverNow += qint64(days) * 86'400;
    restoreHere();
    list({lost("1", "0611111111", 20)});
    QCOMPARE(view()->state, reaches ? CatchUpView::State::Done : CatchUpView::State::Undecided);
}

void TestCatchUp::aMarkThatCannotBeReadLetsNobodySell()
{
    world().engine.reset();
    {
        const auto database = Database::open(world().ledgerFile(), Database::Access::ReadWrite);
        QVERIFY(!(*database)->execute(QStringLiteral("INSERT INTO meta VALUES ('restore', 'what is this')")));
    }
    startAgain();
    QCOMPARE(trySelling(), SellRefusal::Kind::CatchingUp);
}

void TestCatchUp::aTillThatWasNeverRestoredAsksNothing()
{
    world().crashAndRestart();
    QVERIFY(!view());
    QVERIFY(!trySelling(samples::order("0644444444", Operator::Inwi, 10)));
}

void TestCatchUp::aRestoreThatWasGivenUpIsToldUntilSomebodyHasReadIt_data()
{
    QTest::addColumn<bool>("before");
    QTest::newRow("the first one") << false;
    QTest::newRow("after another one, of which nobody has read yet") << true;
}

void TestCatchUp::aRestoreThatWasGivenUpIsToldUntilSomebodyHasReadIt()
{
    QFETCH(const bool, before);
    if (before) {
        restoreHere();
        list({samples::record(*m_sold, 3)});
    }
    world().engine.reset();
    {
        const auto database = Database::open(world().ledgerFile(), Database::Access::ReadWrite);
        QVERIFY(!(*database)->execute(QStringLiteral("INSERT INTO meta VALUES ('restore_given_up', 'x.successor')")));
    }
    startAgain();
    QVERIFY(view() && view()->givenUp);
    QCOMPARE(view()->state, CatchUpView::State::Done);
    QCOMPARE(view()->mark.state, before ? RestoreMark::State::CaughtUp : RestoreMark::State::Read);
    QVERIFY(!trySelling(samples::order("0644444444", Operator::Inwi, 10)));
    world().crashAndRestart();
    QVERIFY(view() && view()->givenUp);
    QVERIFY(world().engine->office()->catchUp().markRead());
    QVERIFY(!view());
    world().crashAndRestart();
    QVERIFY(!view());
}

QTEST_GUILESS_MAIN(TestCatchUp)
#include "tst_catchup.moc"
