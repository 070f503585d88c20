// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/shopfixture.h"

using namespace taabia;

/// Who owes the shop, and to whom the shop owes: the credit book and the give-backs.
class TestCreditBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_shop = std::make_unique<ShopFixture>(); }
    void aCustomerIsSavedAndEveryChangeIsKept();
    void aCustomerNeedsANameAndALimitThatMakesSense();
    void debtIsWhatStandsLessWhatWasRepaid();
    void theBookIsByName();
    void aRepaymentNeedsACustomerAndAnAmount();
    void aPaymentThatMakesNoSenseRefusesTheSale_data();
    void aPaymentThatMakesNoSenseRefusesTheSale();
    void aGiveBackIsOwedOnceAndOnlyThen();
    void giveBacksCrossShifts();
    void cashTakenOutsideShiftsIsOwedOnceAShiftHasCountedIt();
    void whatIsOwedIsCarriedIntoOneShiftOnly();
    void aSaleThatFailedAndWasRefundedAfterTheClosingIsStillOwed();
    void aCreditSaleThatFailsAfterTheClosingOwesNobodyCash();
    void anOldSaleIsGivenBackInCash();

private:
    SqliteCashLedger &cash() { return m_shop->cash(); }
    Doing doing() const { return m_shop->doing(); }
    Money owed(const Customer &customer) { return must(cash().creditLine(customer.id)).owed; }
    std::vector<SaleId> owedSales()
    {
        std::vector<SaleId> ids;
        for (const GiveBack &one : must(cash().giveBacks()))
            ids.push_back(one.sale.id);
        return ids;
    }

    std::unique_ptr<ShopFixture> m_shop;
};

void TestCreditBook::aCustomerIsSavedAndEveryChangeIsKept()
{
    Customer customer =
        must(cash().saveCustomer({0, QStringLiteral(" Hassan "), QStringLiteral("0661"), dh(100)}, doing()));
    QCOMPARE(customer.id, 1);
    QCOMPARE(customer.name, QStringLiteral("Hassan"));
    customer.limit = dh(200);
    must(cash().saveCustomer(customer, doing()));
    must(cash().saveCustomer(customer, doing())); // as he stands: nothing to write
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM customer_change")), 2);
    const CreditLine line = must(cash().creditLine(1));
    QCOMPARE(line.customer.limit, dh(200));
    QCOMPARE(line.customer.phone, QStringLiteral("0661"));
    QCOMPARE(line.owed, Money());
    QVERIFY(!line.lastUtc.isValid());
}

void TestCreditBook::aCustomerNeedsANameAndALimitThatMakesSense()
{
    const QStringList before = m_shop->contents();
    QCOMPARE(whyNot(cash().saveCustomer({0, QStringLiteral("  "), {}, dh(1)}, doing())), CashTrouble::UnknownCustomer);
    QCOMPARE(whyNot(cash().saveCustomer({9, QStringLiteral("X"), {}, dh(1)}, doing())), CashTrouble::UnknownCustomer);
    QCOMPARE(whyNot(cash().saveCustomer({0, QStringLiteral("X"), {}, dh(-1)}, doing())), CashTrouble::NotPositive);
    QCOMPARE(
        whyNot(cash().saveCustomer({0, QStringLiteral("X"), {}, dh(1'000'001)}, doing())), CashTrouble::NotPositive);
    QCOMPARE(whyNot(cash().creditLine(1)), CashTrouble::UnknownCustomer);
    QCOMPARE(m_shop->contents(), before);
}

void TestCreditBook::debtIsWhatStandsLessWhatWasRepaid()
{
    const Customer customer = m_shop->customer("Hassan");
    const Payment onCredit{PaymentMethod::CreditBook, {}, customer.id};
    const Sale first = m_shop->sell(100, onCredit);
    QCOMPARE(owed(customer), dh(100)); // while nobody knows, he owes it
    m_shop->now = m_shop->now.addSecs(60);
    const Sale second = m_shop->sell(50, onCredit);
    QCOMPARE(owed(customer), dh(150));
    QCOMPARE(must(cash().creditLine(customer.id)).lastUtc, m_shop->now);
    m_shop->settle(first, SaleState::Done);
    m_shop->settle(second, SaleState::Failed);
    QCOMPARE(owed(customer), dh(100));
    m_shop->now = m_shop->now.addSecs(60);
    const CashMovement repaid = must(cash().recordRepayment(customer.id, dh(70), PaymentMethod::Card, doing()));
    QCOMPARE(repaid.customer, std::optional(customer.id));
    QCOMPARE(owed(customer), dh(30));
    QCOMPARE(must(cash().creditLine(customer.id)).lastUtc, m_shop->now);
    m_shop->settle(first, SaleState::Refunded, Attention::GiveBack);
    QCOMPARE(owed(customer), dh(-70)); // he repaid what the provider took back: the shop owes him
}

void TestCreditBook::theBookIsByName()
{
    m_shop->customer("Zineb");
    m_shop->customer("Ahmed");
    m_shop->customer("Meryem");
    QStringList names;
    for (const CreditLine &line : must(cash().creditBook()))
        names += line.customer.name;
    QCOMPARE(names, (QStringList{QStringLiteral("Ahmed"), QStringLiteral("Meryem"), QStringLiteral("Zineb")}));
}

void TestCreditBook::aRepaymentNeedsACustomerAndAnAmount()
{
    const Customer customer = m_shop->customer("Hassan");
    const auto repay = [&](CustomerId who, Money amount) {
        return whyNot(cash().recordRepayment(who, amount, PaymentMethod::Cash, doing()));
    };
    const QStringList before = m_shop->contents();
    QCOMPARE(repay(customer.id, Money()), CashTrouble::NotPositive);
    QCOMPARE(repay(customer.id, dh(-1)), CashTrouble::NotPositive);
    QCOMPARE(repay(2, dh(1)), CashTrouble::UnknownCustomer);
    QCOMPARE(m_shop->contents(), before);
}

void TestCreditBook::aPaymentThatMakesNoSenseRefusesTheSale_data()
{
    QTest::addColumn<Payment>("payment");
    QTest::newRow("less than is due") << Payment{PaymentMethod::Cash, dh(9), {}};
    QTest::newRow("change for a card") << Payment{PaymentMethod::Card, dh(20), {}};
    QTest::newRow("credit to nobody") << Payment{PaymentMethod::CreditBook, {}, {}};
    QTest::newRow("credit to a stranger") << Payment{PaymentMethod::CreditBook, {}, 7};
    QTest::newRow("cash of a customer") << Payment{PaymentMethod::Cash, {}, 1};
    QTest::newRow("no method at all") << Payment{static_cast<PaymentMethod>(4), {}, {}};
}

void TestCreditBook::aPaymentThatMakesNoSenseRefusesTheSale()
{
    QFETCH(Payment, payment);
    m_shop->customer("Hassan");
    const QStringList before = m_shop->contents();
    NewSale sale = newSale(QStringLiteral("X"));
    sale.payment = payment;
    QCOMPARE(kindOf(m_shop->sales().recordIntent(sale)), LedgerError::Kind::Unwritable);
    QCOMPARE(m_shop->contents(), before);
}

void TestCreditBook::aGiveBackIsOwedOnceAndOnlyThen()
{
    m_shop->begin(0);
    const Sale sale = m_shop->sold(20);
    QCOMPARE(whyNot(cash().recordGiveBack(sale.id, doing())), CashTrouble::NothingOwed);
    QCOMPARE(whyNot(cash().recordGiveBack(99, doing())), CashTrouble::NothingOwed);
    m_shop->settle(sale, SaleState::Refunded, Attention::GiveBack);
    QCOMPARE(owedSales(), std::vector{sale.id});
    const CashMovement given = must(cash().recordGiveBack(sale.id, doing()));
    QCOMPARE(given.kind, CashMove::GiveBack);
    QCOMPARE(given.amount, dh(20));
    QCOMPARE(given.sale, std::optional(sale.id));
    QVERIFY(owedSales().empty());
    QCOMPARE(whyNot(cash().recordGiveBack(sale.id, doing())), CashTrouble::NothingOwed);
    m_shop->settle(sale, SaleState::Refunded, Attention::GiveBack); // told once more
    QVERIFY(owedSales().empty());
}

void TestCreditBook::giveBacksCrossShifts()
{
    m_shop->begin(100);
    const Sale failsLater = m_shop->sell(10);
    const Sale failsAtOnce = m_shop->settle(m_shop->sell(20), SaleState::Failed);
    const Sale refundedLater = m_shop->sold(30);
    const Sale lost = m_shop->settle(m_shop->sell(50), SaleState::Unresolved, Attention::Check);
    const Sale delivered = m_shop->sell(100);
    QCOMPARE(m_shop->endShift().expected, dh(290));
    QVERIFY(owedSales().empty());

    m_shop->settle(failsLater, SaleState::Failed);
    m_shop->settle(refundedLater, SaleState::Refunded, Attention::GiveBack);
    m_shop->settle(lost, SaleState::Rejected);
    m_shop->settle(delivered, SaleState::Done);
    QCOMPARE(owedSales(), (std::vector{failsLater.id, refundedLater.id, lost.id}));
    QCOMPARE(must(cash().giveBacks()).front().method, PaymentMethod::Cash);
    QVERIFY(m_shop->settle(failsAtOnce, SaleState::Failed).id);

    const Shift second = m_shop->begin(290);
    const CashMovement given = must(cash().recordGiveBack(failsLater.id, doing()));
    QCOMPARE(given.shift, std::optional(second.id));
    QCOMPARE(m_shop->expected(), dh(280));
    m_shop->endShift();
    QCOMPARE(must(cash().recordGiveBack(lost.id, doing())).shift, std::nullopt); // between two shifts
    QCOMPARE(owedSales(), std::vector{refundedLater.id});
    m_shop->reopen();
    QCOMPARE(owedSales(), std::vector{refundedLater.id});
}

void TestCreditBook::cashTakenOutsideShiftsIsOwedOnceAShiftHasCountedIt()
{
    const Sale failsAtOnce = m_shop->settle(m_shop->sell(20), SaleState::Failed);
    const Sale failsLater = m_shop->sell(10);
    const Sale voidedLater = m_shop->intend(5);
    const Sale lost = m_shop->settle(m_shop->sell(50), SaleState::Unresolved); // and somebody dealt with it
    const Sale deliveredLater = m_shop->sell(100);
    const Sale byCard = m_shop->sell(30, {PaymentMethod::Card, {}, {}});
    QVERIFY(owedSales().empty());
    m_shop->begin(165); // with their cash in it
    QVERIFY(owedSales().empty());
    m_shop->settle(failsLater, SaleState::Failed);
    m_shop->settle(voidedLater, SaleState::Void);
    m_shop->settle(lost, SaleState::Rejected);
    m_shop->settle(deliveredLater, SaleState::Done);
    m_shop->settle(byCard, SaleState::Failed);
    QCOMPARE(owedSales(), (std::vector{failsLater.id, voidedLater.id, lost.id, byCard.id}));
    QCOMPARE(m_shop->expected(), dh(165));
    must(cash().recordGiveBack(failsLater.id, doing()));
    QCOMPARE(m_shop->expected(), dh(155));
    must(cash().recordGiveBack(byCard.id, doing()));
    QCOMPARE(m_shop->expected(), dh(155)); // a card's money was never in the drawer
    QCOMPARE(owedSales(), (std::vector{voidedLater.id, lost.id}));
    m_shop->settle(failsAtOnce, SaleState::Failed); // told once more
    QCOMPARE(owedSales(), (std::vector{voidedLater.id, lost.id}));
    m_shop->reopen();
    QCOMPARE(owedSales(), (std::vector{voidedLater.id, lost.id}));
}

void TestCreditBook::whatIsOwedIsCarriedIntoOneShiftOnly()
{
    const Sale early = m_shop->sell(10); // stays pending all the time
    m_shop->begin(10);
    const Sale within = m_shop->sell(20);
    const Sale handedBack = m_shop->settle(m_shop->sell(30), SaleState::Failed); // on the spot
    m_shop->endShift();
    m_shop->settle(handedBack, SaleState::Pending); // says the provider now
    const Sale between = m_shop->settle(m_shop->sell(40), SaleState::Conflict, Attention::Check);
    const Sale onTheSpot = m_shop->sell(80);
    m_shop->settle(onTheSpot, SaleState::Failed);
    m_shop->begin(70);
    m_shop->endShift();
    m_shop->begin(70);
    for (const Sale &sale : {early, within, handedBack, between})
        m_shop->settle(sale, SaleState::Failed);
    QCOMPARE(owedSales(), (std::vector{early.id, within.id, between.id}));
    for (const Sale &sale : {early, within, between})
        must(cash().recordGiveBack(sale.id, doing()));
    QVERIFY(owedSales().empty());
    QCOMPARE(m_shop->expected(), Money());
}

void TestCreditBook::aSaleThatFailedAndWasRefundedAfterTheClosingIsStillOwed()
{
    m_shop->begin(0);
    const Sale sale = m_shop->sell(10);
    m_shop->endShift();
    const auto told = [&](int status, SaleState state) {
        must(m_shop->sales().recordStandings(
            {{sale.id, statusReport(status), {state, Attention::None, std::nullopt}}}, m_shop->now));
    };
    told(4, SaleState::Failed);
    told(11, SaleState::Refunded); // of a failed sale, the machine asks nobody for attention
    QCOMPARE(owedSales(), std::vector{sale.id});
    must(cash().recordGiveBack(sale.id, doing()));
    QVERIFY(owedSales().empty());
}

void TestCreditBook::aCreditSaleThatFailsAfterTheClosingOwesNobodyCash()
{
    const Customer customer = m_shop->customer("Hassan");
    m_shop->begin(0);
    const Sale failed = m_shop->sell(10, {PaymentMethod::CreditBook, {}, customer.id});
    const Sale taken = m_shop->sold(20, {PaymentMethod::CreditBook, {}, customer.id});
    m_shop->endShift();
    m_shop->settle(failed, SaleState::Failed);
    m_shop->settle(taken, SaleState::Refunded, Attention::GiveBack);
    QCOMPARE(owed(customer), Money());
    QCOMPARE(owedSales(), std::vector{taken.id}); // which wants a person to see it
    QCOMPARE(must(cash().giveBacks()).front().method, PaymentMethod::CreditBook);
    m_shop->begin(0);
    must(cash().recordGiveBack(taken.id, doing()));
    QCOMPARE(m_shop->expected(), Money());
    QCOMPARE(owed(customer), Money());
}

void TestCreditBook::anOldSaleIsGivenBackInCash()
{
    const Sale sale = m_shop->sold(20);
    QCOMPARE(m_shop->execute(QStringLiteral("DROP TRIGGER payment_is_never_deleted")), QString());
    QCOMPARE(m_shop->execute(QStringLiteral("DELETE FROM payment")), QString()); // as schema 2 left them
    m_shop->settle(sale, SaleState::Refunded, Attention::GiveBack);
    const CashMovement given = must(cash().recordGiveBack(sale.id, doing()));
    QCOMPARE(given.method, PaymentMethod::Cash);
    QCOMPARE(given.amount, dh(20));
}

QTEST_GUILESS_MAIN(TestCreditBook)
#include "tst_creditbook.moc"
