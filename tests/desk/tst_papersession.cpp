// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/shopworld.h"
#include "support/memorypaper.h"

#include <QTest>

using namespace taabia;
using namespace std::chrono_literals;

namespace {

PaperSetup eachSale()
{
    PaperSetup setup;
    setup.printer.kind = PrinterSetup::Kind::EscPosNetwork;
    setup.printEachSale = true;
    return setup;
}

QStringList titles(ShopWorld &w)
{
    QStringList titles;
    const auto jobs = w.paper().recentJobs(100);
    for (const PrintJob &job : *jobs)
        titles.prepend(job.document.title);
    return titles;
}

} // namespace

class TestPaperSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReceiptComesByItselfOnceTheSaleIsDone();
    void aSaleThatPendsForTwentySecondsGetsAProvisionalOne();
    void aSaleThatCameToNothingGetsNone();
    void nothingComesByItselfUnlessTheOwnerWantsIt();
    void theSaleGoesFirst();
    void aDeadPrinterHoldsUpNoSale();
    void aFullLedgerOfPaperLosesNoSale();
    void aZReportThatTheDiskRefusesIsQueuedOnceItTakesIt();
    void receiptsAreNumberedAndCopiesMarked();
    void aPreviewCountsAsNoPrint();
    void aReceiptOfNothingIsRefused();
    void theWaitingGoOnAfterARestart();
};

void TestPaperSession::aReceiptComesByItselfOnceTheSaleIsDone()
{
    ShopWorld w;
    w.paper().setSetup(eachSale());
    w.sellUntil(3);
    w.clock->turn(1ms);
    QCOMPARE(titles(w), QStringList(QStringLiteral("receipt 1")));
    w.clock->turn(1min);
    QCOMPARE(titles(w).size(), 1);
}

void TestPaperSession::aSaleThatPendsForTwentySecondsGetsAProvisionalOne()
{
    ShopWorld w;
    w.paper().setSetup(eachSale());
    const Sale sale = w.sellUntil(1);
    w.clock->turn(19s);
    QCOMPARE(titles(w), QStringList());
    w.clock->turn(1s);
    QCOMPARE(titles(w), QStringList(QStringLiteral("receipt 1 pending")));
    w.hear(sale.id, 3);
    w.clock->turn(1min);
    QCOMPARE(titles(w).size(), 1); // the customer has left; the final one comes by hand
    QVERIFY(w.paper().printReceipt(sale.id));
    QCOMPARE(titles(w).back(), QStringLiteral("receipt 1"));
}

void TestPaperSession::aSaleThatCameToNothingGetsNone()
{
    ShopWorld w;
    w.paper().setSetup(eachSale());
    w.sellUntil(4);
    w.clock->turn(1min);
    QCOMPARE(titles(w), QStringList());
}

void TestPaperSession::nothingComesByItselfUnlessTheOwnerWantsIt()
{
    ShopWorld w;
    PaperSetup setup = eachSale();
    setup.printEachSale = false;
    w.paper().setSetup(setup);
    w.sellUntil(3);
    w.sellUntil(1);
    w.clock->turn(1min);
    QCOMPARE(titles(w), QStringList());
}

/// A writer that takes its time stands behind everything that the sale needs.
void TestPaperSession::theSaleGoesFirst()
{
    ShopWorld w;
    w.paper().setSetup(eachSale());
    SaleState onDisk = SaleState::Intent;
    w.writer->whileWriting = [&] { onDisk = w.now(1).state; };
    const Sale sale = *w.sell();
    QCOMPARE(w.server->posts.size(), 1U);
    w.server->answerPost(samples::accepted(sale, 3), 200);
    QCOMPARE(w.now(sale.id).state, SaleState::Done);
    QCOMPARE(w.writer->receipts, 0); // not within the sale's own step
    w.clock->turn(1ms);
    QCOMPARE(w.writer->receipts, 1);
    QCOMPARE(onDisk, SaleState::Done);
}

void TestPaperSession::aDeadPrinterHoldsUpNoSale()
{
    ShopWorld w;
    w.paper().setSetup(eachSale());
    for (int i = 0; i < 20; ++i) {
        const Sale sale = w.sellUntil(3); // nobody ever answers for the printer
        QCOMPARE(sale.state, SaleState::Done);
        w.clock->turn(1s);
    }
    QCOMPARE(w.server->posted.size(), 20U);
    QVERIFY(w.refusals.empty());
    QCOMPARE(titles(w).size(), 20); // and no receipt is lost
    w.clock->turn(30s);
    w.output->sheets.clear();
    for (int i = 0; i < 200; ++i) {
        w.clock->turn(1s);
        while (!w.output->sheets.empty())
            w.output->fail();
    }
    const auto jobs = w.paper().recentJobs(100);
    for (const PrintJob &job : *jobs)
        QCOMPARE(job.state, PrintState::GivenUp); // each one says so
    QVERIFY(w.sell());
}

namespace {

/// The queue's disk is full; the sales' is not.
class FullPaper : public PaperLedger {
public:
    int asked = 0;
    LedgerResult<PrintJob> issueReceipt(SaleId, const Issuer &, const Compose &) override { return full<PrintJob>(); }
    LedgerResult<ReceiptFacts> receiptFacts(SaleId, const Issuer &) override { return full<ReceiptFacts>(); }
    LedgerResult<PrintJob> enqueue(PrintKind, const PaperDocument &, QDateTime) override { return full<PrintJob>(); }
    LedgerResult<PrintJob> recordStep(PrintJobId, const PrintStep &, QDateTime) override { return full<PrintJob>(); }
    LedgerResult<std::vector<PrintJob>> openJobs() override { return std::vector<PrintJob>(); }
    LedgerResult<std::vector<PrintJob>> recentJobs(int) override { return std::vector<PrintJob>(); }
    LedgerResult<PrintJob> job(PrintJobId) override { return full<PrintJob>(); }

private:
    template <typename T> LedgerResult<T> full()
    {
        ++asked;
        return Unexpected{LedgerError{LedgerError::Kind::Unwritable, QStringLiteral("full")}};
    }
};

} // namespace

void TestPaperSession::aFullLedgerOfPaperLosesNoSale()
{
    auto full = std::make_unique<FullPaper>();
    FullPaper &paper = *full;
    ShopWorld w([&](TillParts &parts) { parts.paper = std::move(full); });
    w.paper().setSetup(eachSale());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(w.sellUntil(3).state, SaleState::Done);
    w.clock->turn(1h);
    QCOMPARE(paper.asked, 15); // five times each, then it is left to a person
    QVERIFY(w.cash().openShift(Money()));
    QVERIFY(w.cash().count({}));
    QVERIFY(w.cash().closeShift({}));
    QVERIFY(!w.cash().printZ(1));
    QVERIFY(w.sell());
}

void TestPaperSession::aZReportThatTheDiskRefusesIsQueuedOnceItTakesIt()
{
    auto made = std::make_unique<MemoryPaper>();
    MemoryPaper &paper = *made;
    ShopWorld w([&](TillParts &parts) { parts.paper = std::move(made); });
    QVERIFY(w.cash().openShift(Money()));
    QVERIFY(w.cash().count({}));
    paper.broken = true;
    QVERIFY(w.cash().closeShift({}));
    w.clock->turn(1min);
    QVERIFY(titles(w).isEmpty());
    paper.broken = false;
    w.clock->turn(10s);
    QCOMPARE(titles(w), QStringList(QStringLiteral("Z 1")));
    w.clock->turn(1min);
    QCOMPARE(titles(w).size(), 1);
}

void TestPaperSession::receiptsAreNumberedAndCopiesMarked()
{
    ShopWorld w;
    const Sale first = w.sellUntil(3);
    const Sale second = w.sellUntil(1);
    QCOMPARE(w.paper().printReceipt(second.id)->document.title, QStringLiteral("receipt 1 pending"));
    QCOMPARE(w.paper().printReceipt(first.id)->document.title, QStringLiteral("receipt 2"));
    QCOMPARE(w.paper().printReceipt(first.id)->document.title, QStringLiteral("receipt 2 copy 1"));
    w.hear(second.id, 3);
    QCOMPARE(w.paper().printReceipt(second.id)->document.title, QStringLiteral("receipt 1"));
}

void TestPaperSession::aPreviewCountsAsNoPrint()
{
    ShopWorld w;
    const Sale sale = w.sellUntil(3);
    QCOMPARE(w.paper().previewReceipt(sale.id)->title, QStringLiteral("receipt 0"));
    QCOMPARE(w.paper().previewReceipt(sale.id)->title, QStringLiteral("receipt 0"));
    QCOMPARE(w.paper().printReceipt(sale.id)->document.title, QStringLiteral("receipt 1"));
    QCOMPARE(titles(w).size(), 1);
}

void TestPaperSession::aReceiptOfNothingIsRefused()
{
    ShopWorld w;
    QCOMPARE(w.paper().printReceipt(7).error().kind, LedgerError::Kind::NotFound);
    QCOMPARE(titles(w), QStringList());
}

void TestPaperSession::theWaitingGoOnAfterARestart()
{
    ShopWorld w;
    w.paper().setSetup(eachSale());
    w.sellUntil(3);
    w.sellUntil(3);
    w.clock->turn(1ms);
    QCOMPARE(w.output->sheets.size(), 1U);
    w.crashAndRestart();
    w.clock->turn(1min);
    QVERIFY(w.output->tried.empty()); // until the printers are known
    w.paper().setSetup(eachSale());
    for (int i = 0; i < 2; ++i) {
        w.clock->turn(1ms);
        w.output->succeed();
    }
    const auto jobs = w.paper().recentJobs(10);
    for (const PrintJob &job : *jobs)
        QCOMPARE(job.state, PrintState::Printed);
}

QTEST_GUILESS_MAIN(TestPaperSession)
#include "tst_papersession.moc"
