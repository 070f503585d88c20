// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/shopworld.h"
#include "domain/moroccotime.h"

#include <QTest>

using namespace taabia;
using namespace std::chrono_literals;

namespace {

Money dh(int dirhams)
{
    return Money::fromDirhams(dirhams);
}

Money centimes(qint64 amount)
{
    return Money::fromCentimes(amount);
}

/// The provider's balance, told now; asked for if nobody has.
void tellBalance(ShopWorld &w, Money amount)
{
    if (w.server->balances.empty())
        w.engine->refreshBalance();
    w.server->answerBalance(Balance{amount, QStringLiteral("MAD"), Money()});
}

/// A recharge that another till made, \a age seconds before the provider's now.
RechargeRecord foreign(const ShopWorld &w, int number, qint64 age = 60)
{
    RechargeRecord record;
    record.providerReference = QStringLiteral("OTHER-%1").arg(number);
    record.status = StatusCode(3);
    record.externalReference = QStringLiteral("T9-%1").arg(number);
    record.phone = QStringLiteral("0699999999");
    record.op = QStringLiteral("Orange");
    record.type = QStringLiteral("0");
    record.faceValue = dh(20);
    record.billed = centimes(1900);
    record.createdAt = MoroccoTime::fromUtc(QDateTime::fromSecsSinceEpoch(w.serverNow - age, Qt::UTC))
                           .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    record.raw = "{}";
    return record;
}

HistoryPage page(std::vector<RechargeRecord> items, int number = 1, int pages = 1)
{
    HistoryPage page;
    page.items = std::move(items);
    page.page = number;
    page.pageSize = 100;
    page.total = 100 * pages;
    return page;
}

/// The account opened with \a amount; time has passed since.
void open(ShopWorld &w, Money amount = dh(1000))
{
    tellBalance(w, amount);
    w.clock->turn(10s);
}

/// A sale has just moved: the balance is read for the screen, and again when it is quiet.
void settle(ShopWorld &w, Money amount)
{
    w.clock->turn(2s);
    tellBalance(w, amount);
    w.clock->turn(8s);
    tellBalance(w, amount);
}

struct Scans {
    explicit Scans(ShopWorld &w)
    {
        QObject::connect(&w.till->balance(), &BalanceDesk::historyScanned,
            [this](Ticket, int found, const std::optional<Failure> &failure) { ends.emplace_back(found, failure); });
    }
    std::vector<std::pair<int, std::optional<Failure>>> ends;
};

} // namespace

class TestReconciler : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstQuietBalanceIsTheOpening();
    void theOpeningOfALedgerWithSalesIsLookedIntoFirst();
    void whatWasBilledFitsAndIsAskedForOnceItIsQuiet();
    void aSaleInTheMiddleOfTheQuestionSpoilsIt();
    void aSaleInFlightSpoilsIt();
    void aPendingSaleWhoseCostIsKnownMayFit();
    void aDifferenceBesideAPendingSaleIsNotBelieved();
    void aDoubtThatHasRestedForAnHourBlocksNothing();
    void aDepositIsBelievedAfterALookBack();
    void aRefundThatNobodyToldIsHeardByTheLookBack();
    void aStubbornRecordIsAskedForOnce();
    void otherTillsRechargesComeToLight();
    void whatWasBeforeTheLastCheckIsNotLookedFor();
    void theLookBackGoesPageByPageAndNoFurtherThanTheLastCheck();
    void aHistoryThatCannotBeReadIsTriedThreeTimes();
    void ourOwnUnansweredSaleIsNoStranger();
    void byHandItGoesAsFarBackAsWanted();
    void byHandAFailureIsTold();
    void whatCannotBeToldFromOurOwnIsNotCalledNothingFound();
    void thePollerGoesFirst();
    void adoptingKeepsWhoAndWhy();
};

void TestReconciler::theFirstQuietBalanceIsTheOpening()
{
    ShopWorld w;
    tellBalance(w, dh(1000));
    QCOMPARE(w.checks.size(), 1U);
    QCOMPARE(w.checks.back().amount, dh(1000));
    QCOMPARE(w.checks.back().difference, Money());
    w.clock->turn(1min);
    tellBalance(w, dh(1000));
    QCOMPARE(w.checks.size(), 1U); // only news is kept
}

/// A refund that is in the opening balance already, and heard of later, would be missed for ever.
void TestReconciler::theOpeningOfALedgerWithSalesIsLookedIntoFirst()
{
    ShopWorld w;
    w.server->balances.clear();
    const Sale sale = w.sellUntil(3);
    w.crashAndRestart();
    Scans scans(w);
    tellBalance(w, dh(1000));
    QVERIFY(w.checks.empty());
    w.server->answerPage(page({foreign(w, 1), samples::record(sale, 11)}));
    QCOMPARE(w.server->lookups.size(), 1U);
    w.server->answerLookup(samples::record(sale, 11));
    settle(w, dh(1000));
    w.server->answerPage(page({foreign(w, 1), samples::record(sale, 11)}));
    tellBalance(w, dh(1000));
    QCOMPARE(w.checks.size(), 1U);
    QCOMPARE(w.now(sale.id).state, SaleState::Refunded);
    QVERIFY(scans.ends.empty()); // what others did before is no news
}

void TestReconciler::whatWasBilledFitsAndIsAskedForOnceItIsQuiet()
{
    ShopWorld w;
    open(w);
    w.sellUntil(3);
    w.clock->turn(2s);
    tellBalance(w, centimes(99'065)); // soon after the sale, for the screen
    QCOMPARE(w.checks.size(), 1U);
    w.clock->turn(4s);
    QCOMPARE(w.server->balances.size(), 1U); // and once more, because it is quiet now
    tellBalance(w, centimes(99'065));
    QCOMPARE(w.checks.size(), 2U);
    QCOMPARE(w.checks.back().billed, centimes(935));
    QCOMPARE(w.checks.back().difference, Money());
    QVERIFY(w.server->pages.empty());
}

void TestReconciler::aSaleInTheMiddleOfTheQuestionSpoilsIt()
{
    ShopWorld w;
    open(w);
    w.engine->refreshBalance();
    w.sellUntil(3);
    w.clock->turn(30s); // a slow answer: it may be from before the sale or after it
    tellBalance(w, dh(1000));
    QCOMPARE(w.checks.size(), 1U);
    QVERIFY(w.server->pages.empty());
}

void TestReconciler::aSaleInFlightSpoilsIt()
{
    ShopWorld w;
    open(w);
    w.sellUntil(3);
    const Sale second = *w.sell();
    settle(w, centimes(99'065)); // this would fit, if the second one had not arrived
    QCOMPARE(w.checks.size(), 1U);
    w.server->answerPost(samples::accepted(second, 3), 200);
    settle(w, centimes(98'130));
    QCOMPARE(w.checks.size(), 2U);
    QVERIFY(w.server->pages.empty());
}

void TestReconciler::aPendingSaleWhoseCostIsKnownMayFit()
{
    ShopWorld w;
    open(w);
    w.sellUntil(1);
    w.clock->turn(10s);
    w.server->balances.clear();
    w.crashAndRestart();
    tellBalance(w, centimes(99'065));
    QCOMPARE(w.checks.size(), 2U);
    QCOMPARE(w.checks.back().difference, Money());
}

void TestReconciler::aDifferenceBesideAPendingSaleIsNotBelieved()
{
    ShopWorld w;
    open(w);
    const Sale sale = w.sellUntil(1);
    settle(w, dh(1000)); // given back already, which we shall hear in a moment
    QCOMPARE(w.checks.size(), 1U);
    QVERIFY(w.server->pages.empty());
    w.hear(sale.id, 4);
    settle(w, dh(1000));
    QCOMPARE(w.checks.size(), 2U);
    QCOMPARE(w.checks.back().difference, Money());
}

void TestReconciler::aDoubtThatHasRestedForAnHourBlocksNothing()
{
    ShopWorld w;
    open(w);
    QVERIFY(w.sell());
    w.server->answerPost(Unexpected{samples::failed(FailureKind::Dropped)}, 0);
    w.clock->turn(59min);
    tellBalance(w, dh(1000));
    QCOMPARE(w.checks.size(), 1U);
    w.clock->turn(2min);
    tellBalance(w, dh(1000));
    QCOMPARE(w.checks.size(), 1U); // it fits, and nothing is news
    w.clock->turn(1min);
    tellBalance(w, dh(900));
    QCOMPARE(w.server->pages.size(), 1U); // what does not fit is looked into
}

void TestReconciler::aDepositIsBelievedAfterALookBack()
{
    ShopWorld w;
    open(w);
    tellBalance(w, dh(1500));
    QCOMPARE(w.checks.size(), 1U);
    QCOMPARE(w.server->pages.size(), 1U);
    w.server->answerPage(page({}));
    tellBalance(w, dh(1500));
    QCOMPARE(w.checks.size(), 2U);
    QCOMPARE(w.checks.back().difference, dh(500));
}

/// Without the look back this would be booked as a deposit now, and as an unknown charge when the refund is heard of.
void TestReconciler::aRefundThatNobodyToldIsHeardByTheLookBack()
{
    ShopWorld w;
    open(w);
    const Sale sale = w.sellUntil(3);
    settle(w, centimes(99'065));
    QCOMPARE(w.checks.size(), 2U);
    w.clock->turn(10s);
    tellBalance(w, dh(1000));
    QCOMPARE(w.server->pages.size(), 1U);
    w.server->answerPage(page({samples::record(sale, 11)}));
    QCOMPARE(w.server->lookups.size(), 1U);
    w.server->answerLookup(samples::record(sale, 11));
    QCOMPARE(w.now(sale.id).state, SaleState::Refunded);
    settle(w, dh(1000));
    QCOMPARE(w.checks.size(), 3U);
    QCOMPARE(w.checks.back().givenBack, centimes(935));
    QCOMPARE(w.checks.back().difference, Money());
}

/// A provider that says one thing in /history and another by reference does not keep the account unchecked for ever.
void TestReconciler::aStubbornRecordIsAskedForOnce()
{
    ShopWorld w;
    open(w);
    const Sale sale = w.sellUntil(3);
    settle(w, dh(1000)); // it was never charged
    for (int look = 0; look < 2; ++look) {
        QCOMPARE(w.server->pages.size(), 1U);
        w.server->answerPage(page({samples::record(sale, 11)}));
        if (!w.server->lookups.empty())
            w.server->answerLookup(samples::record(sale, 3));
        w.clock->turn(10s);
        tellBalance(w, dh(1000));
    }
    QCOMPARE(w.checks.size(), 2U);
    QCOMPARE(w.checks.back().difference, centimes(935));
}

void TestReconciler::otherTillsRechargesComeToLight()
{
    ShopWorld w;
    open(w);
    Scans scans(w);
    tellBalance(w, dh(981));
    w.server->answerPage(page({foreign(w, 1)}));
    QCOMPARE(scans.ends.size(), 1U);
    QCOMPARE(scans.ends.back().first, 1);
    tellBalance(w, dh(981));
    QCOMPARE(w.checks.back().difference, centimes(-1900));
}

/// An account that another till has used for years: its past is not this ledger's, not even after a restart.
void TestReconciler::whatWasBeforeTheLastCheckIsNotLookedFor()
{
    ShopWorld w;
    w.clock->setWallClock(QDateTime::fromSecsSinceEpoch(w.serverNow, Qt::UTC));
    open(w);
    w.crashAndRestart();
    Scans scans(w);
    tellBalance(w, dh(981));
    w.server->answerPage(page({foreign(w, 1, -5), foreign(w, 2, 86'400)}, 1, 500));
    QCOMPARE(scans.ends.size(), 1U);
    QCOMPARE(scans.ends.front().first, 1);
    w.clock->turn(5s);
    QVERIFY(w.server->pages.empty());
}

void TestReconciler::theLookBackGoesPageByPageAndNoFurtherThanTheLastCheck()
{
    ShopWorld w;
    open(w);
    tellBalance(w, dh(900));
    for (int number = 1; number <= 3; ++number) {
        QCOMPARE(w.server->pages.size(), 1U);
        QCOMPARE(w.server->pages.front().page, number);
        const bool isOld = number == 3;
        w.server->answerPage(page({foreign(w, number, isOld ? 10'000 : 1)}, number, 10));
        QVERIFY(w.server->pages.empty());
        w.clock->turn(999ms);
        QVERIFY(w.server->pages.empty()); // one a second
        w.clock->turn(1ms);
    }
    QVERIFY(w.server->pages.empty());
}

void TestReconciler::aHistoryThatCannotBeReadIsTriedThreeTimes()
{
    ShopWorld w;
    open(w);
    for (int look = 0; look < 3; ++look) {
        QCOMPARE(w.checks.size(), 1U);
        tellBalance(w, dh(900));
        QCOMPARE(w.server->pages.size(), 1U);
        w.server->answerPage(Unexpected{samples::failed(FailureKind::ServerError)}, 500);
        w.clock->turn(10s);
    }
    tellBalance(w, dh(900));
    QCOMPARE(w.checks.size(), 2U); // told as it is: nobody can say why
    QCOMPARE(w.checks.back().difference, dh(-100));
}

void TestReconciler::ourOwnUnansweredSaleIsNoStranger()
{
    ShopWorld w;
    open(w);
    const Sale sale = *w.sell();
    w.server->answerPost(Unexpected{samples::failed(FailureKind::Dropped)}, 0);
    RechargeRecord thin = samples::record(sale, 3);
    thin.externalReference.clear(); // /history may be as thin as that
    Scans scans(w);
    w.reconciler().scanHistory(
        QDateTime::fromSecsSinceEpoch(w.serverNow - 3600, Qt::UTC), [](const Reconciler::ScanEnd &end) {
            QCOMPARE(end.found, 1); // the other one
        });
    w.clock->turn(10s);
    w.server->answerPage(page({thin, foreign(w, 1)}));
}

void TestReconciler::byHandItGoesAsFarBackAsWanted()
{
    ShopWorld w;
    open(w);
    const QDateTime since = QDateTime::fromSecsSinceEpoch(w.serverNow - 3600, Qt::UTC);
    std::optional<Reconciler::ScanEnd> first;
    std::optional<Reconciler::ScanEnd> second;
    w.reconciler().scanHistory(since, [&](const Reconciler::ScanEnd &end) { first = end; });
    w.reconciler().scanHistory(since, [&](const Reconciler::ScanEnd &end) { second = end; });
    w.server->answerPage(page({foreign(w, 1), foreign(w, 2)}, 1, 9));
    w.clock->turn(1s);
    w.server->answerPage(page({foreign(w, 3, 60), foreign(w, 4, 7200)}, 2, 9));
    QCOMPARE(first->found, 3); // not the one of before
    QVERIFY(!first->failure);
    QVERIFY(!second);
    w.clock->turn(10s);
    w.server->answerPage(page({foreign(w, 1)}));
    QCOMPARE(second->found, 0); // known by now
}

void TestReconciler::byHandAFailureIsTold()
{
    ShopWorld w;
    open(w);
    std::optional<Reconciler::ScanEnd> ended;
    w.reconciler().scanHistory(w.morning, [&](const Reconciler::ScanEnd &end) { ended = end; });
    w.server->answerPage(Unexpected{samples::failed(FailureKind::TimedOut)}, 0);
    QCOMPARE(ended->failure->kind, FailureKind::TimedOut);
}

void TestReconciler::whatCannotBeToldFromOurOwnIsNotCalledNothingFound()
{
    ShopWorld w;
    open(w);
    const QDateTime since = QDateTime::fromSecsSinceEpoch(w.serverNow - 3600, Qt::UTC);
    std::optional<Reconciler::ScanEnd> ended;
    w.reconciler().scanHistory(since, [&](const Reconciler::ScanEnd &end) { ended = end; });
    w.sales->unreadable = true;
    w.server->answerPage(page({foreign(w, 1)}));
    QVERIFY(ended->trouble);
    QCOMPARE(ended->trouble->kind, LedgerError::Kind::Damaged);
    w.sales->unreadable = false;
    w.reconciler().scanHistory(since, [&](const Reconciler::ScanEnd &end) { ended = end; });
    w.clock->turn(10s);
    w.server->answerPage(page({foreign(w, 1)}));
    QVERIFY(!ended->trouble);
    QCOMPARE(ended->found, 1);
}

void TestReconciler::thePollerGoesFirst()
{
    ShopWorld w;
    open(w);
    for (const char *phone : {"0611111111", "0622222222", "0633333333"}) {
        QVERIFY(w.sell(samples::order(phone, Operator::Orange, 10)));
        w.server->answerPost(Unexpected{samples::failed(FailureKind::Dropped)}, 0);
    }
    w.clock->turn(1ms);
    QCOMPARE(w.server->lookups.size(), 3U);
    w.reconciler().scanHistory(w.morning, [](const Reconciler::ScanEnd &) {});
    QVERIFY(w.server->pages.empty());
    w.clock->turn(5s);
    QCOMPARE(w.server->pages.size(), 1U); // its turn came
}

void TestReconciler::adoptingKeepsWhoAndWhy()
{
    ShopWorld w;
    open(w);
    tellBalance(w, dh(981));
    w.server->answerPage(page({foreign(w, 1)}));
    tellBalance(w, dh(981));
    const auto adopted = w.reconciler().adopt(QStringLiteral("OTHER-1"), QStringLiteral("my brother's till"));
    QVERIFY(adopted);
    QCOMPARE(adopted->adoptedBy, QStringLiteral("Amina"));
    QVERIFY(!w.reconciler().adopt(QStringLiteral("OTHER-1"), QStringLiteral("again")));
    QVERIFY(!w.reconciler().adopt(QStringLiteral("OTHER-2"), QStringLiteral("never seen")));
}

QTEST_GUILESS_MAIN(TestReconciler)
#include "tst_reconciler.moc"
