// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskworld.h"

#include <QTest>

using namespace taabia;
using namespace std::chrono_literals;

namespace {

constexpr qint64 noon = 1'767'000'000;
constexpr qint64 day = 24 * 3600;

/// What a wish about a sale ended in.
struct Wish {
    std::optional<Sale> checked;
    std::optional<Failure> failure;
    std::optional<WishRefusal> refused;

    Cashier::Checked onChecked()
    {
        return [this](const Sale &sale, const std::optional<Failure> &why) {
            checked = sale;
            failure = why;
        };
    }
    Cashier::Refused onRefused()
    {
        return [this](WishRefusal why) { refused = why; };
    }
};

} // namespace

class TestCashier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSaleGoesFromConfirmToDone();
    void whatIsSentIsByteForByteWhatIsOnDisk();
    void theIntentIsOnDiskBeforeThePost();
    void thePostIsExpectedBeforeItsIntentIsSaved();
    void noPostIsExpectedOfASaleThatIsHeldBack();
    void aSaleThatCannotBePutOnDiskIsNotSent();
    void aClaimThatCannotBePutOnDiskSendsNothingAndVoidsTheSale();
    void anOutcomeThatCannotBeSavedIsSavedLaterAndNotShownBefore();
    void aStatusThatCannotBeSavedIsAskedForAgain();
    void aRefusalRejectsAndKeepsItsCode();
    void aDroppedReplyIsResolvedByReference();
    void aUsedReferenceIsAskedForAndAdopted();
    void aUsedReferenceOfAnotherRechargeIsAConflict();
    void notFoundKeepsTheSaleOpenAndNeverSendsByItself();
    void theClerkCanSendTheSameBytesAgain();
    void aSaleOlderThanADayIsNotSentAgain();
    void aSaleWhoseAgeNobodyKnowsIsNotSentAgain();
    void sendingAgainFindsTheSaleInsteadIfItHadArrived();
    void aPendingSaleCannotBeSentAgain();
    void aCrashBeforeTheClaimVoidsTheSale();
    void aCrashAfterTheClaimAsksAndNeverSends();
    void aSaleFromAClosedMonthBecomesUnresolved();
    void thePcsClockDecidesNothing();
    void aDoneSaleIsSeenToBeRefundedLater();
    void acknowledgingClearsTheList();
    void aSecondSaleLikeAnUnresolvedOneIsHeldBack();
    void aHundredStatusesAtOnceAreOneCommit();
    void askingAgainAndAgainWritesNothingNew();
    void aSlowPostIsAskedForMeanwhile();
    void aPostThatAnswersAfterTheSaleIsDoneIsStillWrittenDown();
};

void TestCashier::aSaleGoesFromConfirmToDone()
{
    DeskWorld w;
    const Sale sale = w.sell();
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Open);
    w.server.answerPost(samples::accepted(sale), 200);
    QCOMPARE(w.shown.back().state, SaleState::Pending);
    QCOMPARE(w.workload.pending, 1);
    QCOMPARE(w.moneyMoves, 1);
    w.clock.turn(2s);
    w.server.answerLookup(samples::record(sale, 2));
    w.clock.turn(3s);
    w.server.answerLookup(samples::record(sale, 3));
    QCOMPARE(w.shown.back().state, SaleState::Done);
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Done);
    QCOMPARE(w.onDisk(sale.id).billed, std::optional(Money::fromCentimes(935)));
    QCOMPARE(w.ledger.rows.at(sale.id).observations.size(), 3U);
    QCOMPARE(w.workload.pending, 0);
    w.clock.turn(20s);
    QVERIFY(w.server.lookups.empty());
    QCOMPARE(w.server.posted.size(), 1U);
}

void TestCashier::whatIsSentIsByteForByteWhatIsOnDisk()
{
    DeskWorld w;
    const Sale sale = w.sell();
    QCOMPARE(w.server.posted.back(), w.ledger.rows.at(sale.id).requestBody);
    QVERIFY(w.server.posted.back().contains(sale.reference.text().toUtf8()));
}

void TestCashier::theIntentIsOnDiskBeforeThePost()
{
    DeskWorld w;
    const auto sale = w.cashier->record(samples::order(), false);
    QVERIFY(sale);
    QCOMPARE(w.onDisk(sale->id).state, SaleState::Intent);
    QVERIFY(w.server.posted.empty());
    w.cashier->send(sale->id);
    QCOMPARE(w.ledger.writes, 2);
    QCOMPARE(w.server.posted.size(), 1U);
}

void TestCashier::thePostIsExpectedBeforeItsIntentIsSaved()
{
    DeskWorld w;
    std::vector<int> expectedAtWrite;
    w.ledger.beforeWrite = [&] { expectedAtWrite.push_back(w.server.expected); };
    const auto sale = w.cashier->record(samples::order(), false);
    QCOMPARE(expectedAtWrite, std::vector<int>{1});
    QVERIFY(w.server.posted.empty());
    w.cashier->send(sale->id);
    QCOMPARE(w.server.posted.size(), 1U);
    QCOMPARE(w.server.expected, 1);
}

void TestCashier::noPostIsExpectedOfASaleThatIsHeldBack()
{
    DeskWorld w;
    w.sell();
    w.server.answerPost(lost(), 0);
    QVERIFY(!w.cashier->record(samples::order(), false));
    QCOMPARE(w.server.expected, 1);
}

void TestCashier::aSaleThatCannotBePutOnDiskIsNotSent()
{
    DeskWorld w;
    w.ledger.broken = true;
    const auto sale = w.cashier->record(samples::order(), false);
    QVERIFY(!sale);
    QCOMPARE(sale.error().kind, SellRefusal::Kind::LedgerTrouble);
    QCOMPARE(w.troubles.size(), 1U);
    QVERIFY(w.server.posted.empty());
    w.ledger.broken = false;
    QVERIFY(w.cashier->record(samples::order(), false));
    QCOMPARE(w.recoveries, 1);
}

void TestCashier::aClaimThatCannotBePutOnDiskSendsNothingAndVoidsTheSale()
{
    DeskWorld w;
    const auto sale = w.cashier->record(samples::order(), false);
    w.ledger.failures = {true};
    w.cashier->send(sale->id);
    QVERIFY(w.server.posted.empty());
    QCOMPARE(w.shown.back().state, SaleState::Void);

    const auto second = w.cashier->record(samples::order(), false);
    QVERIFY(second);
    w.ledger.broken = true;
    w.cashier->send(second->id);
    w.clock.turn(10s);
    QCOMPARE(w.onDisk(second->id).state, SaleState::Intent);
    w.ledger.broken = false;
    w.clock.turn(3s);
    QCOMPARE(w.onDisk(second->id).state, SaleState::Void);
    QVERIFY(w.server.posted.empty());
}

void TestCashier::anOutcomeThatCannotBeSavedIsSavedLaterAndNotShownBefore()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.ledger.broken = true;
    w.server.answerPost(Unexpected{samples::refused(ErrorCode::InsufficientFunds, "INSUFFICIENT_FUNDS")}, 400);
    QCOMPARE(w.shown.back().state, SaleState::Open);
    w.ledger.broken = false;
    w.clock.turn(2s);
    QCOMPARE(w.shown.back().state, SaleState::Rejected);
    QCOMPARE(w.onDisk(sale.id).errorCode, QStringLiteral("INSUFFICIENT_FUNDS"));
}

void TestCashier::aStatusThatCannotBeSavedIsAskedForAgain()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.server.answerPost(samples::accepted(sale), 200);
    w.clock.turn(2s);
    w.ledger.failures = {true};
    w.server.answerLookup(samples::record(sale, 3));
    QCOMPARE(w.shown.back().state, SaleState::Pending);
    w.clock.turn(5s);
    w.server.answerLookup(samples::record(sale, 3));
    QCOMPARE(w.shown.back().state, SaleState::Done);
}

void TestCashier::aRefusalRejectsAndKeepsItsCode()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.server.answerPost(Unexpected{samples::refused(ErrorCode::ClientSuspended, "CLIENT_SUSPENDED")}, 403);
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Rejected);
    QCOMPARE(w.onDisk(sale.id).errorCode, QStringLiteral("CLIENT_SUSPENDED"));
    w.clock.turn(30s);
    QCOMPARE(w.server.questions, 0);
}

void TestCashier::aDroppedReplyIsResolvedByReference()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.server.answerPost(lost(), 0);
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Open);
    QCOMPARE(w.workload.attention, 1);
    QCOMPARE(w.server.lookups.size(), 1U);
    QCOMPARE(w.server.lookups.front().reference, sale.reference);
    w.server.answerLookup(samples::record(sale, 3));
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Done);
    QCOMPARE(w.workload.attention, 0);
}

void TestCashier::aUsedReferenceIsAskedForAndAdopted()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.server.answerPost(Unexpected{samples::refused(ErrorCode::DuplicateReference, "DUPLICATE_REFERENCE")}, 409);
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Open);
    w.server.answerLookup(samples::record(sale, 1));
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Pending);
}

void TestCashier::aUsedReferenceOfAnotherRechargeIsAConflict()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.server.answerPost(Unexpected{samples::refused(ErrorCode::DuplicateReference, "DUPLICATE_REFERENCE")}, 409);
    RechargeRecord other = samples::record(sale, 3);
    other.phone = QStringLiteral("0699999999");
    w.server.answerLookup(other);
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Conflict);
    QCOMPARE(w.workload.attention, 1);
}

void TestCashier::notFoundKeepsTheSaleOpenAndNeverSendsByItself()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.server.serverTime = noon;
    w.server.answerPost(lost(), 0);
    for (int i = 0; i < 40; ++i) {
        if (!w.server.lookups.empty())
            w.server.answerLookup(notFound(), 404);
        w.clock.turn(30s);
    }
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Open);
    QCOMPARE(w.server.posted.size(), 1U);
}

void TestCashier::theClerkCanSendTheSameBytesAgain()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.server.answerPost(lost(), 0);
    w.server.answerLookup(notFound(), 404);
    Wish wish;
    w.cashier->resend(sale.id, wish.onChecked(), wish.onRefused());
    QCOMPARE(w.server.posted.size(), 1U);
    w.clock.turn(5s);
    w.server.answerLookup(notFound(), 404);
    QCOMPARE(w.server.posted.size(), 2U);
    QCOMPARE(w.server.posted[0], w.server.posted[1]);
    QVERIFY(wish.checked && !wish.failure);
    w.server.answerPost(samples::accepted(sale), 200);
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Pending);
    QCOMPARE(w.onDisk(sale.id).attempts, 2);
}

void TestCashier::aSaleOlderThanADayIsNotSentAgain()
{
    DeskWorld w;
    w.serverClock->heard(noon);
    const Sale sale = w.sell();
    w.server.answerPost(lost(), 0);
    w.crashAndRestart();
    w.server.serverTime = noon + day + 60;
    w.server.answerLookup(notFound(), 404);
    Wish wish;
    w.cashier->resend(sale.id, wish.onChecked(), wish.onRefused());
    w.clock.turn(5s);
    w.server.answerLookup(notFound(), 404);
    QCOMPARE(wish.refused, std::optional(WishRefusal::TooOld));
    QCOMPARE(w.server.posted.size(), 1U);
}

void TestCashier::aSaleWhoseAgeNobodyKnowsIsNotSentAgain()
{
    DeskWorld w;
    const Sale sale = w.sell(); // no Date was ever heard
    w.server.answerPost(lost(), 0);
    w.crashAndRestart();
    w.server.answerLookup(notFound(), 404);
    Wish wish;
    w.cashier->resend(sale.id, wish.onChecked(), wish.onRefused());
    w.clock.turn(5s);
    w.server.answerLookup(notFound(), 404);
    QCOMPARE(wish.refused, std::optional(WishRefusal::AgeUnknown));
    QCOMPARE(w.server.posted.size(), 1U);
}

void TestCashier::sendingAgainFindsTheSaleInsteadIfItHadArrived()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.server.answerPost(lost(), 0);
    w.server.answerLookup(notFound(), 404);
    Wish wish;
    w.cashier->resend(sale.id, wish.onChecked(), wish.onRefused());
    w.clock.turn(5s);
    w.server.answerLookup(samples::record(sale, 3));
    QCOMPARE(w.server.posted.size(), 1U);
    QCOMPARE(wish.checked->state, SaleState::Done);
}

void TestCashier::aPendingSaleCannotBeSentAgain()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.server.answerPost(samples::accepted(sale), 200);
    Wish wish;
    w.cashier->resend(sale.id, wish.onChecked(), wish.onRefused());
    QCOMPARE(wish.refused, std::optional(WishRefusal::NotOpen));
}

void TestCashier::aCrashBeforeTheClaimVoidsTheSale()
{
    DeskWorld w;
    const auto sale = w.cashier->record(samples::order(), false);
    w.crashAndRestart();
    QCOMPARE(w.onDisk(sale->id).state, SaleState::Void);
    w.clock.turn(60s);
    QVERIFY(w.server.posted.empty());
    QCOMPARE(w.server.questions, 0);
}

void TestCashier::aCrashAfterTheClaimAsksAndNeverSends()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.crashAndRestart();
    QCOMPARE(w.ledger.rows.at(sale.id).attempts.front().outcome, AttemptOutcome::Unknown);
    QCOMPARE(w.server.lookups.size(), 1U);
    w.server.answerLookup(samples::record(sale, 3));
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Done);
    QCOMPARE(w.server.posted.size(), 1U);
}

void TestCashier::aSaleFromAClosedMonthBecomesUnresolved()
{
    DeskWorld w;
    w.serverClock->heard(noon);
    const Sale sale = w.sell();
    w.crashAndRestart();
    w.server.serverTime = noon + 31 * day;
    w.server.answerLookup(notFound(), 404);
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Unresolved);
    QCOMPARE(w.workload.attention, 1);
    QCOMPARE(w.server.posted.size(), 1U);
}

void TestCashier::thePcsClockDecidesNothing()
{
    DeskWorld w;
    w.serverClock->heard(noon);
    const Sale sale = w.sell();
    w.server.answerPost(lost(), 0);
    w.clock.setWallClock(QDateTime(QDate(2031, 1, 1), QTime(0, 0), Qt::UTC));
    w.server.serverTime = noon + 60;
    w.server.answerLookup(notFound(), 404);
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Open); // neither forgotten
    Wish wish;
    w.cashier->resend(sale.id, wish.onChecked(), wish.onRefused());
    w.clock.turn(5s);
    w.server.answerLookup(notFound(), 404);
    QCOMPARE(w.server.posted.size(), 2U); // nor too old
}

void TestCashier::aDoneSaleIsSeenToBeRefundedLater()
{
    DeskWorld w;
    w.server.serverTime = noon;
    w.serverClock->heard(noon);
    (void)w.cashier->recover();
    const Sale sale = w.sell();
    w.server.answerPost(samples::accepted(sale, 3), 200);
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Done);
    w.clock.turn(50s);
    QCOMPARE(w.server.lookups.size(), 1U);
    w.server.serverTime = noon + 50;
    w.server.answerLookup(samples::record(sale, 3));
    w.clock.turn(30s);
    QVERIFY(w.server.lookups.empty());
    w.clock.turn(60s);
    w.server.serverTime = noon + 140;
    w.server.answerLookup(samples::record(sale, 11));
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Refunded);
    QCOMPARE(w.onDisk(sale.id).attention, Attention::GiveBack);
}

void TestCashier::acknowledgingClearsTheList()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.server.answerPost(samples::accepted(sale, 11), 200);
    QCOMPARE(w.workload.attention, 1);
    Wish wish;
    w.cashier->acknowledge(sale.id, wish.onChecked(), wish.onRefused());
    QCOMPARE(wish.checked->attention, Attention::None);
    QCOMPARE(w.workload.attention, 0);
}

void TestCashier::aSecondSaleLikeAnUnresolvedOneIsHeldBack()
{
    DeskWorld w;
    const Sale first = w.sell();
    w.server.answerPost(lost(), 0);
    const auto second = w.cashier->record(samples::order(), false);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, SellRefusal::Kind::HeldBack);
    QCOMPARE(second.error().like->id, first.id);
    QVERIFY(w.cashier->record(samples::order("0612345678", Operator::Inwi, 20), false));
    QVERIFY(w.cashier->record(samples::order("0612345679", Operator::Inwi, 10), false));
    QVERIFY(w.cashier->record(samples::order(), true));
}

void TestCashier::aHundredStatusesAtOnceAreOneCommit()
{
    DeskWorld w;
    std::vector<Sale> sales;
    for (int i = 0; i < 100; ++i) {
        sales.push_back(w.sell());
        w.server.answerPost(samples::accepted(sales.back()), 200);
    }
    w.clock.turn(3s);
    QVERIFY(!w.server.pages.empty());
    HistoryPage page{{}, 1, 100, 100};
    for (auto sale = sales.rbegin(); sale != sales.rend(); ++sale)
        page.items.push_back(samples::record(*sale, 3));
    const int before = w.ledger.writes;
    w.server.answerPage(page);
    QCOMPARE(w.ledger.writes, before + 1);
    QCOMPARE(w.workload.pending, 0);
    for (const Sale &sale : sales)
        QCOMPARE(w.onDisk(sale.id).state, SaleState::Done);
}

void TestCashier::askingAgainAndAgainWritesNothingNew()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.server.answerPost(samples::accepted(sale), 200);
    const int before = w.ledger.writes;
    for (int i = 0; i < 20; ++i) {
        w.clock.turn(6min);
        w.server.answerLookup(samples::record(sale, 1));
    }
    QCOMPARE(w.ledger.writes, before);
}

void TestCashier::aSlowPostIsAskedForMeanwhile()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.clock.turn(6s);
    QCOMPARE(w.server.lookups.size(), 1U);
    w.server.answerLookup(samples::record(sale, 2));
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Pending);
    w.server.answerPost(samples::accepted(sale, 1), 200);
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Pending);
    QCOMPARE(w.ledger.rows.at(sale.id).attempts.front().outcome, AttemptOutcome::Accepted);
}

void TestCashier::aPostThatAnswersAfterTheSaleIsDoneIsStillWrittenDown()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.clock.turn(6s);
    w.server.answerLookup(samples::record(sale, 3));
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Done);
    w.server.answerPost(samples::accepted(sale, 1), 200);
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Done);
    QCOMPARE(w.ledger.rows.at(sale.id).attempts.front().outcome, AttemptOutcome::Accepted);
}

QTEST_APPLESS_MAIN(TestCashier)
#include "tst_cashier.moc"
