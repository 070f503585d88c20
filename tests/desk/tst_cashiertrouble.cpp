// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskworld.h"

#include <QTest>

using namespace taabia;
using namespace std::chrono_literals;

namespace {

constexpr qint64 noon = 1'767'000'000;
constexpr qint64 day = 24 * 3600;

/// The server speaks, and not of this sale.
Unexpected<Failure> besideThePoint()
{
    return Unexpected{samples::refused(ErrorCode::BareMessage)};
}

} // namespace

/// What the simulation (tests/sim) found the Cashier doing wrong, each as a case of its own.
class TestCashierTrouble : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWishThatTheDiskRefusedDoesNotComeTrueLater();
    void aWishDoesNotOutliveItsAnswerWhateverCouldBeSaved();
    void aSaleMadeBeforeTheDateWasKnownIsDatedByTheFirstAnswer();
    void aPendingSaleThatTheProviderNoLongerKnowsIsBroughtToAPerson();
    void aPendingSaleThatIsNotFoundForAMomentAlarmsNobody();
    void aLookThatBringsNoWordOfTheSaleIsTakenAgain();
    void aSaleFinishedBeforeTheDateWasKnownIsLookedAtAsSoonAsItIs();
};

void TestCashierTrouble::aWishThatTheDiskRefusedDoesNotComeTrueLater()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.server.answerPost(lost(), 0);
    w.server.answerLookup(notFound(), 404);
    std::optional<WishRefusal> refused;
    w.cashier->resend(
        sale.id, [](const Sale &, const std::optional<Failure> &) {}, [&](WishRefusal why) { refused = why; });
    w.clock.turn(5s);
    w.ledger.failures = {true};
    w.server.answerLookup(notFound(), 404);
    QCOMPARE(refused, std::optional(WishRefusal::LedgerTrouble));
    w.clock.turn(1min);
    w.server.answerLookup(notFound(), 404); // the disk is well again, and the timetable asks
    QCOMPARE(w.server.posted.size(), 1U);
}

void TestCashierTrouble::aWishDoesNotOutliveItsAnswerWhateverCouldBeSaved()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.server.answerPost(lost(), 0);
    w.server.answerLookup(notFound(), 404);
    bool answered = false;
    w.cashier->resend(
        sale.id, [&](const Sale &, const std::optional<Failure> &) { answered = true; }, [](WishRefusal) {});
    w.clock.turn(5s);
    w.ledger.failures = {true};
    w.serverClock->heard(noon); // there is a date to write down, and the disk refuses it
    w.server.answerLookup(lost(), 0);
    QVERIFY(answered);
    w.clock.turn(3min);
    w.server.answerLookup(notFound(), 404);
    QCOMPARE(w.server.posted.size(), 1U);
}

void TestCashierTrouble::aSaleMadeBeforeTheDateWasKnownIsDatedByTheFirstAnswer()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.crashAndRestart();
    w.server.serverTime = noon;
    w.server.answerLookup(notFound(), 404);
    QCOMPARE(w.onDisk(sale.id).knownSince, std::optional(noon));
    QCOMPARE(w.onDisk(sale.id).serverTime, std::nullopt); // that it was made then is not known
    w.crashAndRestart();
    w.server.serverTime = noon + 31 * day;
    w.server.answerLookup(notFound(), 404);
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Unresolved);
    QCOMPARE(w.onDisk(sale.id).knownSince, std::optional(noon));
}

void TestCashierTrouble::aPendingSaleThatTheProviderNoLongerKnowsIsBroughtToAPerson()
{
    DeskWorld w;
    const Sale sale = w.sell();
    w.server.answerPost(samples::accepted(sale), 200);
    w.crashAndRestart();
    w.server.answerLookup(notFound(), 404); // how old it is, nobody knows
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Pending);
    QCOMPARE(w.onDisk(sale.id).attention, Attention::Check);
    QCOMPARE(w.workload.attention, 1);
    w.clock.turn(1min);
    w.server.answerLookup(samples::record(sale, 1));
    QCOMPARE(w.onDisk(sale.id).attention, Attention::None);
}

void TestCashierTrouble::aPendingSaleThatIsNotFoundForAMomentAlarmsNobody()
{
    DeskWorld w;
    w.serverClock->heard(noon);
    const Sale sale = w.sell();
    w.server.answerPost(samples::accepted(sale), 200);
    w.clock.turn(2s);
    w.server.answerLookup(notFound(), 404);
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Pending);
    QCOMPARE(w.onDisk(sale.id).attention, Attention::None);
}

void TestCashierTrouble::aLookThatBringsNoWordOfTheSaleIsTakenAgain()
{
    DeskWorld w;
    w.server.serverTime = noon;
    w.serverClock->heard(noon);
    (void)w.cashier->recover();
    const Sale sale = w.sell();
    w.server.answerPost(Unexpected{samples::refused(ErrorCode::InsufficientFunds, "INSUFFICIENT_FUNDS")}, 400);
    w.server.serverTime = noon + 3605; // the last of a refused sale's looks
    w.serverClock->heard(noon + 3605);
    w.clock.turn(20s);
    w.server.answerLookup(besideThePoint(), 404);
    QVERIFY(w.ledger.looks.at(sale.id));
    w.server.serverTime = noon + 7300;
    w.serverClock->heard(noon + 7300);
    w.clock.turn(20s);
    w.server.answerLookup(samples::record(sale, 3));
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Done); // a second copy had been on the wire
    QCOMPARE(w.onDisk(sale.id).attention, Attention::Contradicted);
}

void TestCashierTrouble::aSaleFinishedBeforeTheDateWasKnownIsLookedAtAsSoonAsItIs()
{
    DeskWorld w;
    w.clock.setWallClock(QDateTime(QDate(2031, 1, 1), QTime(0, 0), Qt::UTC)); // the PC's date is of no use
    (void)w.cashier->recover();
    const Sale sale = w.sell();
    w.server.answerPost(samples::accepted(sale, 3), 200);
    w.clock.turn(1min);
    QVERIFY(w.server.lookups.empty());
    w.server.serverTime = noon;
    w.serverClock->heard(noon);
    w.clock.turn(20s);
    w.server.answerLookup(samples::record(sale, 11));
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Refunded);
}

QTEST_APPLESS_MAIN(TestCashierTrouble)
#include "tst_cashiertrouble.moc"
