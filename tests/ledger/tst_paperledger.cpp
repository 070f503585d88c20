// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/shopfixture.h"

using namespace taabia;

/// Receipts' numbers, their copies and the print queue.
class TestPaperLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void receiptsAreNumberedWithoutAGapOneForEachSale();
    void copiesAreCountedApartForWhatIsPendingAndWhatIsFinal();
    void nobodyKnowsHowAnUnresolvedSaleEnds();
    void theFactsTellThePaymentAndTheCustomer();
    void theFactsTellWhenTheMoneyWentBack();
    void anOldSaleWasPaidInCashExactly();
    void aPreviewWritesNothing();
    void aFailingTransactionLeavesNoGap();
    void wrongUseIsAnError();
    void jobsAreOpenUntilTheyAreFinished();
    void aRestartTakesUpWhatWasBeingPrinted();
    void aFinishedJobMayWaitAgain();
    void aJobThatCannotBeReadHoldsUpNoOther_data();
    void aJobThatCannotBeReadHoldsUpNoOther();
    void oldFinishedJobsAreForgotten();
    void everyPrintIsLogged();

private:
    SqlitePaperLedger &paper() { return m_shop->paper(); }
    static PaperDocument words(const QString &text);
    /// Prints, and tells what was to be printed.
    ReceiptFacts issue(const Sale &sale);
    PrintJob enqueue(const QString &title)
    {
        return must(paper().enqueue(PrintKind::XReport, words(title), m_shop->now));
    }

    std::unique_ptr<ShopFixture> m_shop;
};

void TestPaperLedger::init()
{
    m_shop = std::make_unique<ShopFixture>();
}

PaperDocument TestPaperLedger::words(const QString &text)
{
    PaperDocument document;
    document.title = text;
    document.parts = {{true, {paper::Text{text}, paper::Rule{}, paper::Pair{text, text}}}};
    return document;
}

ReceiptFacts TestPaperLedger::issue(const Sale &sale)
{
    std::optional<ReceiptFacts> told;
    const PrintJob job = must(paper().issueReceipt(sale.id, m_shop->issuer(), [&](const ReceiptFacts &facts) {
        told.emplace(facts);
        return words(QString::number(facts.number));
    }));
    if (job.kind != PrintKind::Receipt || job.state != PrintState::Waiting || job.sale != sale.id
        || job.document != words(QString::number(told->number)))
        qFatal("not the job that was composed");
    return *told;
}

void TestPaperLedger::receiptsAreNumberedWithoutAGapOneForEachSale()
{
    const Sale first = m_shop->sold(10);
    const Sale second = m_shop->sold(20);
    const Sale third = m_shop->sold(30);
    QCOMPARE(issue(second).number, 1); // in the order of the asking
    QCOMPARE(issue(first).number, 2);
    QCOMPARE(issue(second).number, 1);
    m_shop->reopen();
    QCOMPARE(issue(third).number, 3);
}

void TestPaperLedger::copiesAreCountedApartForWhatIsPendingAndWhatIsFinal()
{
    const Sale sale = m_shop->sell(10);
    const auto copy = [&] {
        const ReceiptFacts facts = issue(sale);
        return std::pair(facts.provisional, facts.duplicate);
    };
    QCOMPARE(copy(), std::pair(true, 0));
    QCOMPARE(copy(), std::pair(true, 1));
    m_shop->settle(sale, SaleState::Done);
    QCOMPARE(copy(), std::pair(false, 0));
    QCOMPARE(copy(), std::pair(false, 1));
    m_shop->reopen();
    QCOMPARE(copy(), std::pair(false, 2));
    QCOMPARE(issue(sale).number, 1);
}

void TestPaperLedger::nobodyKnowsHowAnUnresolvedSaleEnds()
{
    for (const SaleState state : {SaleState::Unresolved, SaleState::Conflict, SaleState::Pending})
        QVERIFY(issue(m_shop->settle(m_shop->sell(10), state)).provisional);
    for (const SaleState state : {SaleState::Done, SaleState::Failed, SaleState::Refunded, SaleState::Rejected})
        QVERIFY(!issue(m_shop->settle(m_shop->sell(10), state)).provisional);
}

void TestPaperLedger::theFactsTellThePaymentAndTheCustomer()
{
    const Customer customer = m_shop->customer("Hassan");
    const Payment cash{PaymentMethod::Cash, dh(50), {}};
    QCOMPARE(issue(m_shop->sold(10, cash)).payment, cash);
    const Payment card{PaymentMethod::Card, {}, {}};
    QCOMPARE(issue(m_shop->sold(10, card)).payment, card);
    const Payment credit{PaymentMethod::CreditBook, {}, customer.id};
    const ReceiptFacts facts = issue(m_shop->sold(10, credit));
    QCOMPARE(facts.payment, credit);
    QCOMPARE(facts.customerName, QStringLiteral("Hassan"));
    QCOMPARE(facts.clerk, QStringLiteral("Amina"));
    QCOMPARE(facts.till, QStringLiteral("T1"));
    QCOMPARE(facts.printedUtc, m_shop->now);
    QVERIFY(!facts.training);
}

void TestPaperLedger::theFactsTellWhenTheMoneyWentBack()
{
    const Customer hassan = m_shop->customer("Hassan");
    for (const Payment &payment :
        {Payment{}, Payment{PaymentMethod::Card, {}, {}}, Payment{PaymentMethod::CreditBook, {}, hassan.id}}) {
        const Sale sale = m_shop->settle(m_shop->sold(10, payment), SaleState::Refunded, Attention::GiveBack);
        QVERIFY(!issue(sale).givenBack);
        const CashMovement given = must(m_shop->cash().recordGiveBack(sale.id, m_shop->doing("Karim")));
        m_shop->now = m_shop->now.addSecs(600);
        const ReceiptFacts facts = issue(sale);
        QVERIFY(facts.givenBack);
        QCOMPARE(facts.givenBack->utc, given.utc);
        QCOMPARE(facts.givenBack->amount, dh(10));
        QCOMPARE(facts.givenBack->clerk, QStringLiteral("Karim"));
        QCOMPARE(facts.givenBack->method, payment.method);
    }
    QVERIFY(!issue(m_shop->sold(20)).givenBack); // nothing of the others'
}

void TestPaperLedger::anOldSaleWasPaidInCashExactly()
{
    const Sale sale = m_shop->sold(10, {PaymentMethod::Card, {}, {}});
    QCOMPARE(m_shop->execute(QStringLiteral("DROP TRIGGER payment_is_never_deleted")), QString());
    QCOMPARE(m_shop->execute(QStringLiteral("DELETE FROM payment")), QString()); // as schema 2 left them
    QCOMPARE(issue(sale).payment, Payment{});
}

void TestPaperLedger::aPreviewWritesNothing()
{
    const Sale sale = m_shop->sold(10);
    QStringList before = m_shop->contents();
    QCOMPARE(must(paper().receiptFacts(sale.id, m_shop->issuer())).number, 0);
    QCOMPARE(m_shop->contents(), before);
    issue(sale);
    before = m_shop->contents();
    const ReceiptFacts facts = must(paper().receiptFacts(sale.id, m_shop->issuer()));
    QCOMPARE(facts.number, 1);
    QCOMPARE(facts.duplicate, 1); // what a print would be
    QCOMPARE(m_shop->contents(), before);
}

void TestPaperLedger::aFailingTransactionLeavesNoGap()
{
    const Sale first = m_shop->sold(10);
    const Sale second = m_shop->sold(20);
    issue(first);
    QCOMPARE(m_shop->execute(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON print_job BEGIN "
                                            "SELECT RAISE(ABORT, 'the disk is full'); END")),
        QString());
    const QStringList before = m_shop->contents();
    const auto compose = [](const ReceiptFacts &) { return words(QStringLiteral("never")); };
    QCOMPARE(kindOf(paper().issueReceipt(second.id, m_shop->issuer(), compose)), LedgerError::Kind::Unwritable);
    QCOMPARE(kindOf(paper().issueReceipt(first.id, m_shop->issuer(), compose)), LedgerError::Kind::Unwritable);
    QCOMPARE(m_shop->contents(), before);
    QCOMPARE(m_shop->execute(QStringLiteral("DROP TRIGGER full")), QString());
    QCOMPARE(issue(second).number, 2);
    QCOMPARE(issue(first).duplicate, 1);
}

void TestPaperLedger::wrongUseIsAnError()
{
    const Sale sale = m_shop->sold(10);
    const QStringList before = m_shop->contents();
    const auto compose = [](const ReceiptFacts &) { return PaperDocument(); };
    QCOMPARE(kindOf(paper().issueReceipt(99, m_shop->issuer(), compose)), LedgerError::Kind::NotFound);
    QCOMPARE(kindOf(paper().issueReceipt(sale.id, m_shop->issuer(), {})), LedgerError::Kind::Unwritable);
    QCOMPARE(kindOf(paper().receiptFacts(99, m_shop->issuer())), LedgerError::Kind::NotFound);
    QCOMPARE(kindOf(paper().enqueue(PrintKind::Receipt, {}, m_shop->now)), LedgerError::Kind::Unwritable);
    for (const PrintKind none : {static_cast<PrintKind>(9), PrintKind::Unreadable})
        QCOMPARE(kindOf(paper().enqueue(none, {}, m_shop->now)), LedgerError::Kind::Unwritable);
    QCOMPARE(kindOf(paper().job(1)), LedgerError::Kind::NotFound);
    QCOMPARE(kindOf(paper().recordStep(1, {}, m_shop->now)), LedgerError::Kind::NotFound);
    QCOMPARE(m_shop->contents(), before);
    const PrintJob job = enqueue(QStringLiteral("a"));
    QCOMPARE(kindOf(paper().recordStep(job.id, {PrintState::Printed, -1, {}, {}}, m_shop->now)),
        LedgerError::Kind::Unwritable);
    QCOMPARE(kindOf(paper().recordStep(job.id, {static_cast<PrintState>(9), 1, {}, {}}, m_shop->now)),
        LedgerError::Kind::Unwritable);
    QVERIFY(must(paper().recentJobs(-1)).empty());
}

void TestPaperLedger::jobsAreOpenUntilTheyAreFinished()
{
    const PrintJob first = enqueue(QStringLiteral("first"));
    const PrintJob second = enqueue(QStringLiteral("second"));
    const auto open = [&] {
        QStringList titles;
        for (const PrintJob &job : must(paper().openJobs()))
            titles += job.document.title;
        return titles.join(QLatin1Char(' '));
    };
    QCOMPARE(open(), QStringLiteral("first second"));
    const PrintJob step = must(paper().recordStep(
        first.id, {PrintState::Printing, 1, QStringLiteral("no paper"), QStringLiteral("Epson")}, m_shop->now));
    QCOMPARE(step.state, PrintState::Printing);
    QCOMPARE(step.tries, 1);
    QCOMPARE(step.lastError, QStringLiteral("no paper"));
    QCOMPARE(step.printedOn, QStringLiteral("Epson"));
    QCOMPARE(step.document, words(QStringLiteral("first")));
    QCOMPARE(open(), QStringLiteral("first second"));
    for (const PrintState state :
        {PrintState::Printed, PrintState::SavedAsPdf, PrintState::GivenUp, PrintState::Cancelled}) {
        must(paper().recordStep(first.id, {state, 1, {}, {}}, m_shop->now));
        QCOMPARE(open(), QStringLiteral("second"));
    }
    QCOMPARE(must(paper().recentJobs(1)).front().id, second.id);
    QCOMPARE(must(paper().recentJobs(9)).size(), 2U);
}

void TestPaperLedger::aRestartTakesUpWhatWasBeingPrinted()
{
    const PrintJob job = enqueue(QStringLiteral("first"));
    must(paper().recordStep(job.id, {PrintState::Printing, 2, QStringLiteral("jam"), {}}, m_shop->now));
    m_shop->reopen();
    const PrintJob again = must(paper().job(job.id));
    QCOMPARE(again.state, PrintState::Waiting);
    QCOMPARE(again.tries, 2);
    QCOMPARE(again.lastError, QStringLiteral("jam"));
}

void TestPaperLedger::aFinishedJobMayWaitAgain()
{
    const PrintJob job = enqueue(QStringLiteral("first"));
    must(paper().recordStep(job.id, {PrintState::GivenUp, 6, {}, {}}, m_shop->now));
    must(paper().recordStep(job.id, {PrintState::Waiting, 0, {}, {}}, m_shop->now));
    QCOMPARE(must(paper().openJobs()).size(), 1U);
}

void TestPaperLedger::aJobThatCannotBeReadHoldsUpNoOther_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("the document") << QStringLiteral("document = substr(document, 1, 20)");
    QTest::newRow("no document") << QStringLiteral("document = ''");
    QTest::newRow("its kind") << QStringLiteral("kind = 77");
    QTest::newRow("being printed") << QStringLiteral("document = 'x', state = 1");
}

void TestPaperLedger::aJobThatCannotBeReadHoldsUpNoOther()
{
    QFETCH(QString, damage);
    const PrintJob first = enqueue(QStringLiteral("first"));
    const PrintJob torn = enqueue(QStringLiteral("torn"));
    const PrintJob last = enqueue(QStringLiteral("last"));
    m_shop->tamper(QStringLiteral("UPDATE print_job SET %1 WHERE id = %2").arg(damage).arg(torn.id));
    const auto open = [&] {
        std::vector<PrintJobId> ids;
        for (const PrintJob &job : must(paper().openJobs()))
            ids.push_back(job.id);
        return ids;
    };
    QCOMPARE(open(), (std::vector{first.id, last.id}));
    const std::vector<PrintJob> recent = must(paper().recentJobs(10));
    QCOMPARE(recent.size(), 3U);
    QCOMPARE(recent[1].id, torn.id);
    QCOMPARE(recent[1].state, PrintState::GivenUp);
    QCOMPARE(recent[1].kind == PrintKind::Unreadable, damage.startsWith(QLatin1String("kind")));
    QVERIFY(recent[1].lastError.contains(QLatin1String("cannot be read")));
    QCOMPARE(recent[0].state, PrintState::Waiting);
    QVERIFY(recent[0].lastError.isEmpty());
    // Somebody tries it again: it does not come back into the queue; it can be put away.
    QCOMPARE(must(paper().recordStep(torn.id, {}, m_shop->now)).state, PrintState::GivenUp);
    QCOMPARE(open(), (std::vector{first.id, last.id}));
    QCOMPARE(must(paper().recordStep(torn.id, {PrintState::Cancelled, 0, {}, {}}, m_shop->now)).state,
        PrintState::Cancelled);
}

void TestPaperLedger::oldFinishedJobsAreForgotten()
{
    const PrintJob waiting = enqueue(QStringLiteral("waits for ever"));
    const PrintJob printed = enqueue(QStringLiteral("done"));
    must(paper().recordStep(printed.id, {PrintState::Printed, 1, {}, {}}, m_shop->now));
    QCOMPARE(
        m_shop->execute(QStringLiteral("PRAGMA synchronous = OFF")), QString()); // it is not the disk that is tried
    for (int i = 0; i < 999; ++i)
        enqueue(QStringLiteral("more"));
    QVERIFY(paper().job(printed.id));
    enqueue(QStringLiteral("one more"));
    QCOMPARE(kindOf(paper().job(printed.id)), LedgerError::Kind::NotFound);
    QVERIFY(paper().job(waiting.id));
}

void TestPaperLedger::everyPrintIsLogged()
{
    const Sale sale = m_shop->sell(10);
    issue(sale);
    m_shop->settle(sale, SaleState::Done);
    issue(sale);
    issue(sale);
    QStringList log;
    Statement read = m_shop->database().statement(
        QStringLiteral("SELECT receipt || ' ' || provisional || ' ' || duplicate || ' ' || state || ' ' || clerk "
                       "FROM receipt_print ORDER BY id"));
    while (must(read.next()))
        log += read.text(0);
    QCOMPARE(log,
        (QStringList{
            QStringLiteral("1 1 0 2 Amina"), QStringLiteral("1 0 0 4 Amina"), QStringLiteral("1 0 1 4 Amina")}));
}

QTEST_GUILESS_MAIN(TestPaperLedger)
#include "tst_paperledger.moc"
