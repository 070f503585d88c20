// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/shopworld.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace taabia;
using namespace std::chrono_literals;

namespace {

Money dh(int dirhams)
{
    return Money::fromDirhams(dirhams);
}

CashCount counted(int dirhams)
{
    CashCount count;
    count.set(dh(1), dirhams);
    return count;
}

/// The overrides that are on disk: "kind sale reason".
QStringList overrides(const ShopWorld &w)
{
    QStringList found;
    {
        QSqlDatabase disk = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("reader"));
        disk.setDatabaseName(w.ledgerFile());
        disk.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!disk.open())
            return {QStringLiteral("cannot be read")};
        QSqlQuery query(QStringLiteral("SELECT kind, sale, reason FROM override_record ORDER BY id"), disk);
        while (query.next())
            found.append(QStringLiteral("%1 %2 %3")
                             .arg(query.value(0).toString(), query.value(1).toString(), query.value(2).toString())
                             .trimmed());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("reader"));
    return found;
}

/// A refunded sale, paid in cash in an open shift.
Sale refunded(ShopWorld &w)
{
    const Sale sale = w.sellUntil(3);
    return w.hear(sale.id, 11);
}

} // namespace

class TestCashSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAShiftThereIsNoneToShow();
    void anOpenShiftShowsWhatItWouldReport();
    void aRushOfSalesTellsTheShiftOnce();
    void aPaymentHasToPay_data();
    void aPaymentHasToPay();
    void creditStopsAtTheLimit();
    void creditForNobodyIsRefused();
    void aFailedSaleOnCreditLeavesRoomAgain();
    void theCreditBookIsToldWhenItChanges();
    void closingQueuesTheZReport();
    void aShiftClosesEvenIfNothingCanBePrinted();
    void aRefundIsATaskUntilTheCashIsOut();
    void acknowledgingARefundTakesTheCashOut();
    void aCrashBetweenCashAndTaskIsMendedByDoingItAgain();
    void aTaskThatTheDiskRefusedIsEndedLater();
    void aSaleThatFailsAfterItsShiftClosedIsOwed();
    void aRefundOnCreditMovesNoCash();
    void sellingKnowinglyIsKeptAsAnOverride();
    void dealingWithADoubtIsKeptAsAnOverride();
    void whatNeedsNobodyIsNoOverride();
    void aLimitThatChangesIsKeptAsAnOverride();
};

void TestCashSession::withoutAShiftThereIsNoneToShow()
{
    ShopWorld w;
    const auto shift = w.cash().shift();
    QVERIFY(shift && !*shift);
    QVERIFY(w.sell()); // and selling needs none
}

void TestCashSession::anOpenShiftShowsWhatItWouldReport()
{
    ShopWorld w;
    QVERIFY(w.cash().openShift(dh(200)));
    w.sellUntil(3);
    QVERIFY(w.cash().moveCash(CashMove::Out, dh(50), QStringLiteral("to the safe")));
    QVERIFY(w.cash().moveCash(CashMove::In, dh(20), QStringLiteral("change")));
    const ShiftReport now = w.report();
    QCOMPARE(now.cashTaken, dh(10));
    QCOMPARE(now.expected, dh(200 + 10 - 50 + 20));
    QCOMPARE(now.madeBy, QStringLiteral("Amina"));
    QCOMPARE(now.till, QStringLiteral("T1"));
}

void TestCashSession::aRushOfSalesTellsTheShiftOnce()
{
    ShopWorld w;
    QVERIFY(w.cash().openShift(dh(200)));
    w.clock->turn(1s);
    w.shifts.clear();
    for (int i = 0; i < 10; ++i)
        w.sellUntil(3);
    QVERIFY(w.shifts.empty());
    w.clock->turn(500ms);
    QCOMPARE(w.shifts.size(), 1U);
    QCOMPARE((*w.shifts.back()).soFar.cashTaken, dh(100));
}

void TestCashSession::aPaymentHasToPay_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("received");
    QTest::addColumn<bool>("hasCustomer");
    QTest::addColumn<bool>("isTaken");
    constexpr int nothing = -1;
    QTest::newRow("exact cash") << 1 << nothing << false << true;
    QTest::newRow("cash with change") << 1 << 20 << false << true;
    QTest::newRow("the very amount") << 1 << 10 << false << true;
    QTest::newRow("too little cash") << 1 << 9 << false << false;
    QTest::newRow("a phone number for cash") << 1 << 612345678 << false << false;
    QTest::newRow("card") << 2 << nothing << false << true;
    QTest::newRow("card and cash in one") << 2 << 20 << false << false;
    QTest::newRow("credit") << 3 << nothing << true << true;
    QTest::newRow("credit for nobody") << 3 << nothing << false << false;
    QTest::newRow("cash with a name") << 1 << nothing << true << false;
}

void TestCashSession::aPaymentHasToPay()
{
    QFETCH(int, method);
    QFETCH(int, received);
    QFETCH(bool, hasCustomer);
    QFETCH(bool, isTaken);
    ShopWorld w;
    Payment payment{static_cast<PaymentMethod>(method)};
    if (received >= 0)
        payment.received = dh(received);
    if (hasCustomer)
        payment.customer = w.customer("Hassan", 100).id;
    QCOMPARE(w.sell(samples::order(), payment).has_value(), isTaken);
    QCOMPARE(w.server->posts.size(), isTaken ? 1U : 0U);
    if (!isTaken)
        QCOMPARE(w.refusals.back().kind, SellRefusal::Kind::BadPayment);
}

void TestCashSession::creditStopsAtTheLimit()
{
    ShopWorld w;
    const Customer hassan = w.customer("حسن", 25);
    QVERIFY(w.sell(samples::order(), ShopWorld::credit(hassan)));
    QVERIFY(w.sell(samples::order(), ShopWorld::credit(hassan)));
    QVERIFY(!w.sell(samples::order(), ShopWorld::credit(hassan)));
    QCOMPARE(w.refusals.back().kind, SellRefusal::Kind::OverLimit);
    QCOMPARE(w.refusals.back().credit->owed, dh(20));
    QCOMPARE(w.refusals.back().credit->customer.name, hassan.name);
    QCOMPARE(w.server->posts.size(), 2U);
    const auto five = samples::order("0612345678", Operator::Inwi, 5);
    QVERIFY(w.sell(five, ShopWorld::credit(hassan))); // to the very limit
    QVERIFY(w.sell()); // and in cash as much as he likes
}

void TestCashSession::creditForNobodyIsRefused()
{
    ShopWorld w;
    QVERIFY(!w.sell(samples::order(), {PaymentMethod::CreditBook, std::nullopt, CustomerId(7)}));
    QCOMPARE(w.refusals.back().kind, SellRefusal::Kind::BadPayment);
    QVERIFY(w.server->posts.empty());
}

void TestCashSession::aFailedSaleOnCreditLeavesRoomAgain()
{
    ShopWorld w;
    const Customer hassan = w.customer("Hassan", 10);
    w.sellUntil(4, samples::order(), ShopWorld::credit(hassan));
    QVERIFY(w.sell(samples::order(), ShopWorld::credit(hassan)));
    QVERIFY(!w.sell(samples::order(), ShopWorld::credit(hassan)));
    QVERIFY(w.cash().repay(hassan.id, dh(10), PaymentMethod::Cash));
    QVERIFY(w.sell(samples::order(), ShopWorld::credit(hassan)));
}

void TestCashSession::theCreditBookIsToldWhenItChanges()
{
    ShopWorld w;
    const Customer hassan = w.customer("Hassan", 100);
    w.clock->turn(1s);
    w.creditBooks.clear();
    w.sell(samples::order(), ShopWorld::credit(hassan));
    w.clock->turn(1s);
    QCOMPARE(w.creditBooks.size(), 1U);
    QCOMPARE(w.creditBooks.back().front().owed, dh(10));
    w.server->answerPost(samples::accepted(*w.lastSale, 4), 200);
    w.clock->turn(1s);
    QCOMPARE(w.creditBooks.back().front().owed, dh(0));
}

void TestCashSession::closingQueuesTheZReport()
{
    ShopWorld w;
    QVERIFY(w.cash().openShift(dh(100)));
    QVERIFY(!w.cash().closeShift({})); // not counted
    QCOMPARE(w.cash().closeShift({}).error().why, CashTrouble::NotCounted);
    QCOMPARE(*w.cash().count(counted(99)), dh(-1));
    QCOMPARE(w.cash().closeShift({}).error().why, CashTrouble::ReasonNeeded);
    const auto closed = w.cash().closeShift(QStringLiteral("a coin fell under the counter"));
    QVERIFY(closed);
    const auto jobs = w.paper().recentJobs(5);
    QCOMPARE(jobs->size(), 1U);
    QCOMPARE(jobs->front().kind, PrintKind::ZReport);
    QCOMPARE(jobs->front().document.title, QStringLiteral("Z 1"));
    w.clock->turn(1s);
    QVERIFY(!w.shifts.back()); // told that there is no shift any more
    QVERIFY(w.cash().printZ(1));
    QVERIFY(!w.cash().printZ(2));
}

void TestCashSession::aShiftClosesEvenIfNothingCanBePrinted()
{
    ShopWorld w;
    w.paper().setSetup({});
    QVERIFY(w.cash().openShift(Money()));
    QVERIFY(w.cash().count({}));
    QVERIFY(w.cash().closeShift({}));
    for (int i = 0; i < 60; ++i) {
        w.clock->turn(1s);
        if (!w.output->sheets.empty())
            w.output->fail();
    }
    QCOMPARE(w.paper().recentJobs(1)->front().state, PrintState::GivenUp);
    QVERIFY(!*w.cash().shift());
    QVERIFY(w.cash().openShift(Money()));
}

void TestCashSession::aRefundIsATaskUntilTheCashIsOut()
{
    ShopWorld w;
    QVERIFY(w.cash().openShift(dh(100)));
    const Sale sale = refunded(w);
    QCOMPARE(sale.attention, Attention::GiveBack);
    w.clock->turn(1s);
    QCOMPARE(w.giveBacks.back().size(), 1U);
    QCOMPARE(w.report().expected, dh(110)); // still in the drawer
    const auto given = w.cash().giveBack(sale.id);
    QVERIFY(given);
    QCOMPARE(given->amount, dh(10));
    QCOMPARE(w.now(sale.id).attention, Attention::None);
    QCOMPARE(w.report().expected, dh(100));
    w.clock->turn(1s);
    QVERIFY(w.giveBacks.back().empty());
    QCOMPARE(w.cash().giveBack(sale.id).error().why, CashTrouble::NothingOwed);
    QCOMPARE(w.report().expected, dh(100));
}

void TestCashSession::acknowledgingARefundTakesTheCashOut()
{
    ShopWorld w;
    QVERIFY(w.cash().openShift(dh(100)));
    const Sale sale = refunded(w);
    w.engine->acknowledge(0, sale.id);
    QCOMPARE(w.now(sale.id).attention, Attention::None);
    QCOMPARE(w.report().givenBack, dh(10));
    w.engine->acknowledge(0, sale.id);
    QCOMPARE(w.report().givenBack, dh(10));
    QVERIFY(w.wishRefusals.empty());
}

void TestCashSession::aCrashBetweenCashAndTaskIsMendedByDoingItAgain()
{
    ShopWorld w;
    QVERIFY(w.cash().openShift(dh(100)));
    const Sale sale = refunded(w);
    w.sales->broken = true;
    QVERIFY(w.cash().giveBack(sale.id)); // the cash is out, and that is on disk
    w.crashAndRestart();
    QCOMPARE(w.now(sale.id).attention, Attention::GiveBack);
    QVERIFY(w.cash().giveBacks()->empty());
    QCOMPARE(w.cash().giveBack(sale.id).error().why, CashTrouble::NothingOwed);
    QCOMPARE(w.now(sale.id).attention, Attention::None);
    QCOMPARE(w.report().givenBack, dh(10));
}

void TestCashSession::aTaskThatTheDiskRefusedIsEndedLater()
{
    ShopWorld w;
    QVERIFY(w.cash().openShift(dh(100)));
    const Sale sale = refunded(w);
    w.sales->broken = true;
    QVERIFY(w.cash().giveBack(sale.id));
    w.clock->turn(20s);
    QCOMPARE(w.now(sale.id).attention, Attention::GiveBack);
    w.sales->broken = false;
    w.clock->turn(5s);
    QCOMPARE(w.now(sale.id).attention, Attention::None);
}

void TestCashSession::aSaleThatFailsAfterItsShiftClosedIsOwed()
{
    ShopWorld w;
    QVERIFY(w.cash().openShift(Money()));
    const Sale sale = w.sellUntil(1);
    QVERIFY(w.cash().count(counted(10)));
    QVERIFY(w.cash().closeShift({}));
    QVERIFY(w.cash().openShift(dh(50)));
    w.hear(sale.id, 4);
    w.clock->turn(1s);
    QCOMPARE(w.giveBacks.back().size(), 1U);
    QVERIFY(w.cash().giveBack(sale.id));
    QCOMPARE(w.report().expected, dh(40));
    QCOMPARE(w.cash().giveBack(sale.id).error().why, CashTrouble::NothingOwed);
}

void TestCashSession::aRefundOnCreditMovesNoCash()
{
    ShopWorld w;
    QVERIFY(w.cash().openShift(dh(100)));
    const Customer hassan = w.customer("Hassan", 100);
    const Sale sale = w.sellUntil(3, samples::order(), ShopWorld::credit(hassan));
    w.hear(sale.id, 11);
    QCOMPARE(w.cash().giveBacks()->front().method, PaymentMethod::CreditBook);
    QVERIFY(w.cash().giveBack(sale.id));
    QCOMPARE(w.report().expected, dh(100));
    QCOMPARE(w.cash().creditBook()->front().owed, Money());
    QCOMPARE(w.now(sale.id).attention, Attention::None);
}

void TestCashSession::sellingKnowinglyIsKeptAsAnOverride()
{
    ShopWorld w;
    const Sale first = w.sellUntil(1);
    QCOMPARE(overrides(w), QStringList()); // there was nothing to be known
    const std::optional<Sale> second = w.sell();
    QCOMPARE(overrides(w), QStringList(QStringLiteral("sold-knowing 2 ") + first.reference.text()));
    QCOMPARE(second->id, 2);
}

void TestCashSession::dealingWithADoubtIsKeptAsAnOverride()
{
    ShopWorld w;
    const Sale sale = *w.sell();
    w.server->answerPost(Unexpected{samples::refused(ErrorCode::DuplicateReference, "DUPLICATE_REFERENCE")}, 409);
    RechargeRecord record = samples::record(sale, 3);
    record.phone = QStringLiteral("0699999999"); // our reference names somebody else's recharge
    w.clock->turn(10s);
    w.server->answerLookup(record);
    QCOMPARE(w.now(sale.id).attention, Attention::Check);
    w.engine->acknowledge(0, sale.id);
    QCOMPARE(w.now(sale.id).attention, Attention::None);
    QCOMPARE(overrides(w), QStringList(QStringLiteral("dealt-with 1")));
}

void TestCashSession::whatNeedsNobodyIsNoOverride()
{
    ShopWorld w;
    const Sale sale = w.sellUntil(3);
    w.engine->acknowledge(0, sale.id);
    QCOMPARE(overrides(w), QStringList());
}

void TestCashSession::aLimitThatChangesIsKeptAsAnOverride()
{
    ShopWorld w;
    Customer hassan = w.customer("Hassan", 60);
    hassan.phone = QStringLiteral("0612345678");
    QVERIFY(w.cash().saveCustomer(hassan));
    QCOMPARE(overrides(w), QStringList());
    hassan.limit = dh(200);
    QVERIFY(w.cash().saveCustomer(hassan));
    QCOMPARE(overrides(w), QStringList(QStringLiteral("limit-changed  60 -> 200")));
    hassan.id = 9;
    QCOMPARE(w.cash().saveCustomer(hassan).error().why, CashTrouble::UnknownCustomer);
}

QTEST_GUILESS_MAIN(TestCashSession)
#include "tst_cashsession.moc"
