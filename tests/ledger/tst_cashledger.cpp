// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/shopfixture.h"

#include "domain/moroccotime.h"
#include "ledger/salestates.h"
#include "ledger/shiftreporttext.h"

using namespace taabia;

/// Shifts and the cash in the drawer.
class TestCashLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_shop = std::make_unique<ShopFixture>(); }
    void aShiftIsOpenedOnceAndSurvivesARestart();
    void withoutAShiftThereIsNoReportNoCountAndNoClosing();
    void aFloatIsNothingOrMore();
    void movementsNeedAnAmountAndAReason();
    void whatACallCanNeverMeanIsAnError();
    void expectedCashFollowsTheWholeShift();
    void whatFailsInTheShiftWasHandedBackOnTheSpot();
    void aDeliveredSaleThatFailsLaterIsInTheDrawerUntilItIsGivenBack();
    void aSaleThatFailedBeforeItsRefundIsNotInTheDrawer();
    void aSaleAcknowledgedWithoutAGiveBackIsNotInTheDrawer();
    void onlyCashMovesTheDrawer();
    void aReportBreaksDownWhatWasSold();
    void theReportCarriesWhatIsUnresolvedOverByName();
    void whatIsSoldAndNotSettledIsTold();
    void aSaleThatFailsAfterItsZIsInTheNextReports();
    void theLedgerCountsStatesAsTheDomainDoes();
    void everyCountIsKeptAndTheClosingUsesTheLast();
    void cashThatMovedSinceTheCountAsksForAnotherOne_data();
    void cashThatMovedSinceTheCountAsksForAnotherOne();
    void whatMovesNoCashAsksForNoOtherCount();
    void aDifferenceNeedsAReason();
    void aClosingIsKeptAsItStood();
    void closingsAreNumberedAndTheGrandTotalOnlyGrows();
    void salesOutsideShiftsAreTold();
    void aShiftAcrossMidnightAndBothClockChanges_data();
    void aShiftAcrossMidnightAndBothClockChanges();
    void overridesAreRecorded();

private:
    SqliteCashLedger &cash() { return m_shop->cash(); }
    Doing doing() const { return m_shop->doing(); }
    ShiftReport report() { return must(cash().report(doing())); }

    std::unique_ptr<ShopFixture> m_shop;
};

void TestCashLedger::aShiftIsOpenedOnceAndSurvivesARestart()
{
    QCOMPARE(must(cash().currentShift()).has_value(), false);
    const Shift shift = m_shop->begin(200);
    QCOMPARE(shift.id, 1);
    QCOMPARE(shift.openingFloat, dh(200));
    QCOMPARE(shift.openedBy, QStringLiteral("Amina"));
    QCOMPARE(shift.openedUtc, m_shop->now);
    QCOMPARE(whyNot(cash().beginShift(dh(100), doing())), CashTrouble::ShiftIsOpen);
    m_shop->reopen();
    QCOMPARE(must(cash().currentShift())->id, 1);
    m_shop->endShift();
    QCOMPARE(must(cash().currentShift()).has_value(), false);
    QCOMPARE(m_shop->begin(100).id, 2);
}

void TestCashLedger::withoutAShiftThereIsNoReportNoCountAndNoClosing()
{
    const QStringList before = m_shop->contents();
    QCOMPARE(whyNot(cash().report(doing())), CashTrouble::NoShift);
    QCOMPARE(whyNot(cash().recordCount(counted(dh(10)), doing())), CashTrouble::NoShift);
    QCOMPARE(whyNot(cash().closeShift(QStringLiteral("x"), doing())), CashTrouble::NoShift);
    QCOMPARE(m_shop->contents(), before);
    m_shop->begin(0);
    QCOMPARE(whyNot(cash().closeShift(QStringLiteral("x"), doing())), CashTrouble::NotCounted);
}

void TestCashLedger::aFloatIsNothingOrMore()
{
    QCOMPARE(whyNot(cash().beginShift(dh(-1), doing())), CashTrouble::NotPositive);
    QCOMPARE(whyNot(cash().beginShift(dh(1'000'001), doing())), CashTrouble::NotPositive);
    QCOMPARE(whyNot(cash().beginShift(Money(), doing())), std::nullopt);
    QCOMPARE(m_shop->expected(), Money());
}

void TestCashLedger::movementsNeedAnAmountAndAReason()
{
    const auto move = [&](CashMove kind, Money amount, const char *reason) {
        return whyNot(cash().recordMovement(kind, amount, QString::fromUtf8(reason), doing()));
    };
    const QStringList before = m_shop->contents();
    QCOMPARE(move(CashMove::In, Money(), "x"), CashTrouble::NotPositive);
    QCOMPARE(move(CashMove::Out, dh(-5), "x"), CashTrouble::NotPositive);
    QCOMPARE(move(CashMove::In, dh(1'000'001), "x"), CashTrouble::NotPositive);
    QCOMPARE(move(CashMove::In, dh(5), ""), CashTrouble::ReasonNeeded);
    QCOMPARE(move(CashMove::Out, dh(5), " \t"), CashTrouble::ReasonNeeded);
    QCOMPARE(m_shop->contents(), before);
    const CashMovement without = must(cash().recordMovement(CashMove::In, dh(5), QStringLiteral(" bank "), doing()));
    QCOMPARE(without.shift, std::nullopt);
    QCOMPARE(without.reason, QStringLiteral("bank"));
    const Shift shift = m_shop->begin(0);
    const CashMovement within = must(cash().recordMovement(CashMove::Out, dh(5), QStringLiteral("safe"), doing()));
    QCOMPARE(within.id, 2);
    QCOMPARE(within.shift, std::optional(shift.id));
    QCOMPARE(m_shop->expected(), dh(-5)); // what came in before the shift is in its float, or not in the drawer
}

void TestCashLedger::whatACallCanNeverMeanIsAnError()
{
    const auto kindOfTrouble = [](const CashResult<CashMovement> &result) {
        return result || !result.error().trouble ? std::nullopt : std::optional(result.error().trouble->kind);
    };
    const QStringList before = m_shop->contents();
    for (const CashMove kind : {CashMove::Repayment, CashMove::GiveBack})
        QCOMPARE(kindOfTrouble(cash().recordMovement(kind, dh(5), QStringLiteral("x"), doing())),
            LedgerError::Kind::Unwritable);
    QCOMPARE(kindOfTrouble(cash().recordRepayment(1, dh(5), PaymentMethod::CreditBook, doing())),
        LedgerError::Kind::Unwritable);
    const auto never = cash().closedReport(7);
    QVERIFY(!never);
    QCOMPARE(never.error().trouble->kind, LedgerError::Kind::NotFound);
    QCOMPARE(
        kindOf(cash().recordOverride({QStringLiteral("because"), {}, {}, {}}, doing())), LedgerError::Kind::Unwritable);
    QCOMPARE(kindOf(cash().recordOverride({QStringLiteral("dealt-with"), 99, {}, {}}, doing())),
        LedgerError::Kind::Unwritable);
    QCOMPARE(m_shop->contents(), before);
}

void TestCashLedger::expectedCashFollowsTheWholeShift()
{
    m_shop->begin(200);
    QCOMPARE(m_shop->expected(), dh(200));
    m_shop->sold(10);
    m_shop->sold(20, {PaymentMethod::Cash, dh(50), {}}); // the change went out again
    QCOMPARE(m_shop->expected(), dh(230));
    const Sale pending = m_shop->sell(30); // its cash is in the drawer while nobody knows
    QCOMPARE(m_shop->expected(), dh(260));
    must(cash().recordMovement(CashMove::In, dh(100), QStringLiteral("change"), doing()));
    must(cash().recordMovement(CashMove::Out, dh(40), QStringLiteral("tea"), doing()));
    QCOMPARE(m_shop->expected(), dh(320));
    m_shop->settle(pending, SaleState::Failed);
    QCOMPARE(m_shop->expected(), dh(290));
    const Sale taken = m_shop->settle(m_shop->sold(50), SaleState::Refunded, Attention::GiveBack);
    QCOMPARE(m_shop->expected(), dh(340)); // refunded, and not out of the drawer yet
    must(cash().recordGiveBack(taken.id, doing()));
    QCOMPARE(m_shop->expected(), dh(290));
    m_shop->settle(taken, SaleState::Refunded); // acknowledged after it was given back
    QCOMPARE(m_shop->expected(), dh(290));
    const Customer customer = m_shop->customer("Hassan");
    must(cash().recordRepayment(customer.id, dh(15), PaymentMethod::Cash, doing()));
    const ShiftReport now = report();
    QCOMPARE(now.expected, dh(305));
    QCOMPARE(now.shift.openingFloat, dh(200));
    QCOMPARE(now.cashTaken, dh(80));
    QCOMPARE(now.cashIn, dh(100));
    QCOMPARE(now.cashOut, dh(40));
    QCOMPARE(now.repaid, dh(15));
    QCOMPARE(now.givenBack, dh(50));
    QCOMPARE(now.soldTotal(), dh(30));
    QCOMPARE(now.soldCount(), 2);
    QCOMPARE(now.notDelivered, (CountAndAmount{1, dh(30)}));
    QCOMPARE(now.refunded, (CountAndAmount{1, dh(50)}));
}

void TestCashLedger::whatFailsInTheShiftWasHandedBackOnTheSpot()
{
    m_shop->begin(0);
    m_shop->settle(m_shop->sell(10), SaleState::Failed);
    m_shop->settle(m_shop->sell(20), SaleState::Rejected);
    m_shop->settle(m_shop->intend(30), SaleState::Void);
    QCOMPARE(m_shop->expected(), Money());
    QCOMPARE(report().notDelivered, (CountAndAmount{3, dh(60)}));
    QVERIFY(must(cash().giveBacks()).empty());
}

void TestCashLedger::aDeliveredSaleThatFailsLaterIsInTheDrawerUntilItIsGivenBack()
{
    m_shop->begin(0);
    const Sale sale = m_shop->settle(m_shop->sold(20), SaleState::Failed, Attention::GiveBack);
    QCOMPARE(m_shop->expected(), dh(20));
    must(cash().recordGiveBack(sale.id, doing()));
    QCOMPARE(m_shop->expected(), Money());
    m_shop->settle(sale, SaleState::Failed);
    QCOMPARE(m_shop->expected(), Money());
}

void TestCashLedger::aSaleThatFailedBeforeItsRefundIsNotInTheDrawer()
{
    m_shop->begin(0);
    const Sale sale = m_shop->settle(m_shop->sell(20), SaleState::Failed); // the cash goes back at once
    m_shop->settle(sale, SaleState::Refunded);
    QCOMPARE(m_shop->expected(), Money());
    QVERIFY(must(cash().giveBacks()).empty());
}

void TestCashLedger::aSaleAcknowledgedWithoutAGiveBackIsNotInTheDrawer()
{
    m_shop->begin(0);
    const Sale sale = m_shop->settle(m_shop->sold(20), SaleState::Refunded, Attention::GiveBack);
    m_shop->settle(sale, SaleState::Refunded); // "dealt with", says a person
    QCOMPARE(m_shop->expected(), Money());
    QCOMPARE(whyNot(cash().recordGiveBack(sale.id, doing())), CashTrouble::NothingOwed);
}

void TestCashLedger::onlyCashMovesTheDrawer()
{
    const Customer customer = m_shop->customer("Hassan");
    m_shop->begin(0);
    m_shop->sold(10, {PaymentMethod::Card, {}, {}});
    m_shop->sold(20, {PaymentMethod::CreditBook, {}, customer.id});
    must(cash().recordRepayment(customer.id, dh(5), PaymentMethod::Card, doing()));
    const Sale taken =
        m_shop->settle(m_shop->sold(40, {PaymentMethod::Card, {}, {}}), SaleState::Refunded, Attention::GiveBack);
    QCOMPARE(must(cash().recordGiveBack(taken.id, doing())).method, PaymentMethod::Card);
    const ShiftReport now = report();
    QCOMPARE(now.expected, Money());
    QCOMPARE(now.cashTaken, Money());
    QCOMPARE(now.repaid, Money());
    QCOMPARE(now.givenBack, Money());
    QCOMPARE(now.soldTotal(), dh(30));
}

void TestCashLedger::aReportBreaksDownWhatWasSold()
{
    const Customer customer = m_shop->customer("Hassan");
    m_shop->begin(0);
    m_shop->settle(m_shop->sell(10, {PaymentMethod::Card, {}, {}}, Operator::MarocTelecom), SaleState::Done);
    m_shop->settle(m_shop->sell(20, {}, Operator::Inwi), SaleState::Done);
    m_shop->sell(30, {}, Operator::MarocTelecom);
    m_shop->settle(m_shop->sell(50, {PaymentMethod::CreditBook, {}, customer.id}, Operator::Orange), SaleState::Done);
    m_shop->settle(m_shop->sell(100, {}, Operator::Orange), SaleState::Failed);
    const ShiftReport now = report();
    QCOMPARE(now.sold,
        (std::vector<MethodTotal>{{PaymentMethod::Cash, 2, dh(50)}, {PaymentMethod::Card, 1, dh(10)},
            {PaymentMethod::CreditBook, 1, dh(50)}}));
    QCOMPARE(now.byOperator,
        (std::vector<OperatorTotal>{
            {Operator::Orange, 1, dh(50)}, {Operator::Inwi, 1, dh(20)}, {Operator::MarocTelecom, 2, dh(40)}}));
    QCOMPARE(now.till, QStringLiteral("T1"));
    QCOMPARE(now.madeBy, QStringLiteral("Amina"));
    QCOMPARE(now.number, std::nullopt);
    QCOMPARE(now.counted, std::nullopt);
}

void TestCashLedger::theReportCarriesWhatIsUnresolvedOverByName()
{
    const Sale before = m_shop->sell(5); // before the shift, and still open
    m_shop->begin(0);
    m_shop->sold(10);
    const Sale lost = m_shop->settle(m_shop->sell(20), SaleState::Unresolved, Attention::Check);
    const Sale open = m_shop->sell(30);
    std::vector<SaleId> named;
    for (const Sale &sale : report().unresolved)
        named.push_back(sale.id);
    QCOMPARE(named, (std::vector<SaleId>{before.id, lost.id, open.id}));
}

void TestCashLedger::whatIsSoldAndNotSettledIsTold()
{
    m_shop->sell(5); // of no shift: told by name alone
    m_shop->begin(0);
    QCOMPARE(report().notSettled, std::optional(CountAndAmount{}));
    m_shop->sold(10);
    const Sale pending = m_shop->sell(20);
    m_shop->settle(m_shop->sell(30), SaleState::Unresolved, Attention::Check);
    m_shop->settle(m_shop->sell(50), SaleState::Failed);
    m_shop->settle(m_shop->sell(100), SaleState::Refunded, Attention::GiveBack);
    QCOMPARE(report().soldTotal(), dh(60));
    QCOMPARE(report().notSettled, std::optional(CountAndAmount{2, dh(50)}));
    m_shop->settle(pending, SaleState::Done);
    QCOMPARE(report().notSettled, std::optional(CountAndAmount{1, dh(30)}));
    m_shop->endShift();
    QCOMPARE(must(cash().closedReport(1)).notSettled, std::optional(CountAndAmount{1, dh(30)}));
    m_shop->begin(0);
    QCOMPARE(report().notSettled, std::optional(CountAndAmount{})); // that was the other shift's
}

void TestCashLedger::aSaleThatFailsAfterItsZIsInTheNextReports()
{
    m_shop->begin(100);
    const Sale sale = m_shop->sell(20);
    QCOMPARE(m_shop->endShift().notSettled, std::optional(CountAndAmount{1, dh(20)}));
    const QByteArray printed = ShiftReportText::write(must(cash().closedReport(1)));
    m_shop->begin(120);
    m_shop->settle(sale, SaleState::Failed);

    const ShiftReport owed = report();
    QCOMPARE(owed.expected, dh(120)); // it is still in the drawer
    QCOMPARE(owed.unresolved.size(), 1U);
    QCOMPARE(owed.unresolved.front().id, sale.id); // by name, until its customer has it
    QCOMPARE(owed.notDelivered, CountAndAmount{}); // it was the other shift's

    must(cash().recordGiveBack(sale.id, doing()));
    const ShiftReport closed = m_shop->endShift();
    QCOMPARE(closed.givenBack, dh(20));
    QCOMPARE(closed.expected, dh(100));
    QVERIFY(closed.unresolved.empty());
    QCOMPARE(closed.grandTotal, dh(20)); // it never shrinks
    QCOMPARE(ShiftReportText::write(must(cash().closedReport(1))), printed);
}

void TestCashLedger::theLedgerCountsStatesAsTheDomainDoes()
{
    const auto states = [](bool (*belongs)(SaleState)) {
        QStringList numbers;
        for (int state = 0; state <= static_cast<int>(SaleState::Conflict); ++state) {
            if (belongs(static_cast<SaleState>(state)))
                numbers += QString::number(state);
        }
        return QString(QLatin1Char('(') + numbers.join(QStringLiteral(", ")) + QLatin1Char(')'));
    };
    QCOMPARE(m_shop->number(QStringLiteral("SELECT max(number) FROM sale_state")), 9); // Conflict is the last one
    QCOMPARE(QString(salestates::unsettled), states(isUnsettled));
    QCOMPARE(QString(salestates::cameToNothing), states(cameToNothing));
    QCOMPARE(QString(salestates::notSold), states([](SaleState state) { return !countsAsSold(state); }));
    QCOMPARE(QString(salestates::endUnknown), states(endIsUnknown));
}

void TestCashLedger::everyCountIsKeptAndTheClosingUsesTheLast()
{
    m_shop->begin(100);
    QCOMPARE(must(cash().recordCount(counted(dh(90)), doing())), dh(-10));
    QCOMPARE(must(cash().recordCount(counted(dh(130)), doing())), dh(30));
    QCOMPARE(must(cash().recordCount(counted(dh(100)), doing())), Money());
    const ShiftReport closed = must(cash().closeShift({}, doing()));
    QCOMPARE(closed.counted, std::optional(counted(dh(100))));
    QCOMPARE(closed.difference, Money());
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM cash_count")), 3);
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count FROM closing")), 3);
    m_shop->begin(100); // the count of another shift is none of this one
    QCOMPARE(whyNot(cash().closeShift({}, doing())), CashTrouble::NotCounted);
}

void TestCashLedger::cashThatMovedSinceTheCountAsksForAnotherOne_data()
{
    using Move = std::function<void(ShopFixture &, const Sale &)>;
    QTest::addColumn<Move>("move");
    QTest::newRow("a sale") << Move([](ShopFixture &shop, const Sale &) { shop.sold(10); });
    QTest::newRow("cash in") << Move([](ShopFixture &shop, const Sale &) {
        must(shop.cash().recordMovement(CashMove::In, dh(10), QStringLiteral("x"), shop.doing()));
    });
    QTest::newRow("a sale that failed") << Move(
        [](ShopFixture &shop, const Sale &pending) { shop.settle(pending, SaleState::Failed); });
    QTest::newRow("as much in as out") << Move([](ShopFixture &shop, const Sale &) {
        must(shop.cash().recordMovement(CashMove::In, dh(10), QStringLiteral("x"), shop.doing()));
        must(shop.cash().recordMovement(CashMove::Out, dh(10), QStringLiteral("x"), shop.doing()));
    });
    QTest::newRow("a sale, and as much out") << Move([](ShopFixture &shop, const Sale &) {
        shop.sold(10);
        must(shop.cash().recordMovement(CashMove::Out, dh(10), QStringLiteral("x"), shop.doing()));
    });
    QTest::newRow("a sale, as much as another that failed") << Move([](ShopFixture &shop, const Sale &pending) {
        shop.sold(20);
        shop.settle(pending, SaleState::Failed);
    });
}

void TestCashLedger::cashThatMovedSinceTheCountAsksForAnotherOne()
{
    using Move = std::function<void(ShopFixture &, const Sale &)>;
    QFETCH(Move, move);
    m_shop->begin(100);
    const Sale pending = m_shop->sell(20);
    must(cash().recordCount(counted(dh(120)), doing()));
    move(*m_shop, pending);
    const QStringList before = m_shop->contents();
    QCOMPARE(whyNot(cash().closeShift(QStringLiteral("x"), doing())), CashTrouble::NotCounted);
    QCOMPARE(m_shop->contents(), before);
    m_shop->endShift();
}

void TestCashLedger::whatMovesNoCashAsksForNoOtherCount()
{
    m_shop->begin(100);
    const Sale pending = m_shop->sell(20);
    must(cash().recordCount(counted(dh(120)), doing()));
    m_shop->settle(pending, SaleState::Done);
    m_shop->sold(10, {PaymentMethod::Card, {}, {}});
    m_shop->settle(m_shop->sell(30), SaleState::Rejected); // handed back at once
    must(cash().closeShift({}, doing()));
}

void TestCashLedger::aDifferenceNeedsAReason()
{
    m_shop->begin(100);
    must(cash().recordCount(counted(dh(99)), doing()));
    QCOMPARE(whyNot(cash().closeShift({}, doing())), CashTrouble::ReasonNeeded);
    QCOMPARE(whyNot(cash().closeShift(QStringLiteral("  "), doing())), CashTrouble::ReasonNeeded);
    QVERIFY(must(cash().currentShift()));
    const ShiftReport closed = must(cash().closeShift(QStringLiteral("a coin fell behind the fridge"), doing()));
    QCOMPARE(closed.difference, dh(-1));
    QCOMPARE(closed.reason, QStringLiteral("a coin fell behind the fridge"));
}

void TestCashLedger::aClosingIsKeptAsItStood()
{
    m_shop->begin(100);
    const Sale pending = m_shop->sell(20);
    const ShiftReport closed = m_shop->endShift("nothing");
    QCOMPARE(closed.number, std::optional<qint64>(1));
    QCOMPARE(closed.grandTotal, dh(20));
    QCOMPARE(closed.unresolved.size(), 1U);
    QCOMPARE(closed.lastLink.size(), 32);
    const QByteArray words = ShiftReportText::write(closed);
    m_shop->settle(pending, SaleState::Failed); // the world goes on
    m_shop->reopen();
    QCOMPARE(ShiftReportText::write(must(cash().closedReport(1))), words);
}

void TestCashLedger::closingsAreNumberedAndTheGrandTotalOnlyGrows()
{
    Money grand;
    for (int day = 1; day <= 4; ++day) {
        m_shop->begin(0);
        const Sale pending = m_shop->sell(20);
        if (day % 2 == 0)
            m_shop->sold(10);
        const ShiftReport closed = m_shop->endShift();
        QCOMPARE(closed.number, std::optional<qint64>(day));
        grand = grand + closed.soldTotal();
        QCOMPARE(closed.grandTotal, grand);
        m_shop->settle(pending, SaleState::Failed); // takes nothing away from what was reported
        m_shop->reopen();
    }
    QCOMPARE(grand, dh(100));
}

void TestCashLedger::salesOutsideShiftsAreTold()
{
    m_shop->sold(10);
    m_shop->settle(m_shop->sell(20), SaleState::Failed);
    const Sale pending = m_shop->sell(30);
    m_shop->begin(0);
    m_shop->sold(50);
    QCOMPARE(report().outsideShifts, (CountAndAmount{2, dh(40)}));
    m_shop->settle(pending, SaleState::Failed);
    QCOMPARE(report().outsideShifts, (CountAndAmount{1, dh(10)}));
    const ShiftReport first = m_shop->endShift();
    QCOMPARE(first.cashTaken, dh(50));
    QCOMPARE(first.grandTotal, dh(60));
    m_shop->sold(5);
    m_shop->begin(0);
    const ShiftReport second = m_shop->endShift();
    QCOMPARE(second.outsideShifts, (CountAndAmount{1, dh(5)}));
    QCOMPARE(second.soldTotal(), Money());
    QCOMPARE(second.grandTotal, dh(65));
    m_shop->begin(0);
    QCOMPARE(m_shop->endShift().grandTotal, dh(65));
}

void TestCashLedger::aShiftAcrossMidnightAndBothClockChanges_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<int>("moroccanHours"); // that the clock on the wall runs on while four hours pass
    QTest::newRow("midnight") << utc(2026, 1, 9, 21, 30) << 4;
    QTest::newRow("into Ramadan 2026: 03:00 becomes 02:00") << utc(2026, 2, 14, 23, 30) << 3;
    QTest::newRow("out of Ramadan 2026: 02:00 becomes 03:00") << utc(2026, 3, 21, 23, 30) << 5;
}

void TestCashLedger::aShiftAcrossMidnightAndBothClockChanges()
{
    QFETCH(QDateTime, from);
    QFETCH(int, moroccanHours);
    const auto wall = [](const QDateTime &utcTime) {
        const QDateTime there = MoroccoTime::fromUtc(utcTime);
        return QDateTime(there.date(), there.time(), Qt::UTC);
    };
    QCOMPARE(wall(from).secsTo(wall(from.addSecs(4 * 3600))), moroccanHours * 3600); // or the row tells nothing
    m_shop->now = from;
    m_shop->begin(100);
    for (int half = 0; half < 8; ++half) {
        m_shop->now = from.addSecs(half * 1800);
        m_shop->sold(10);
    }
    m_shop->now = from.addSecs(4 * 3600);
    const ShiftReport closed = m_shop->endShift();
    QCOMPARE(closed.soldCount(), 8);
    QCOMPARE(closed.expected, dh(180));
    QCOMPARE(closed.shift.openedUtc, from);
    QCOMPARE(closed.madeUtc, from.addSecs(4 * 3600));
    QCOMPARE(must(cash().closedReport(1)).madeUtc, closed.madeUtc);
}

void TestCashLedger::overridesAreRecorded()
{
    const Sale sale = m_shop->sell(10);
    const Customer customer = m_shop->customer("Hassan");
    must(cash().recordOverride({QStringLiteral("sold-knowing"), sale.id, {}, QStringLiteral("he insists")}, doing()));
    must(cash().recordOverride({QStringLiteral("dealt-with"), sale.id, {}, {}}, doing()));
    must(cash().recordOverride({QStringLiteral("limit-changed"), {}, customer.id, {}}, doing()));
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM override_record")), 3);
    QCOMPARE(m_shop->number(QStringLiteral("SELECT sale FROM override_record WHERE kind = 'sold-knowing'")), sale.id);
}

QTEST_GUILESS_MAIN(TestCashLedger)
#include "tst_cashledger.moc"
