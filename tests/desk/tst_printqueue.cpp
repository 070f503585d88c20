// SPDX-License-Identifier: GPL-3.0-or-later
#include "printworld.h"

#include <QTest>

using namespace taabia;
using namespace std::chrono_literals;
using World = PrintWorld;

class TestPrintQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aJobIsOnDiskAsPrintingBeforeThePrinterHasIt();
    void oneJobAtATimeOldestFirst();
    void threeTriesThenTheSecondPrinterThenAPdf();
    void thePausesGrow();
    void aJobThatWaitsForItsNextTryLetsOthersPass();
    void aDeadPrinterIsTriedOnceByThoseBehind();
    void withoutAPrinterThereIsAPdf();
    void notEvenAPdfMeansGivenUp();
    void nothingIsPrintedBeforeThePrintersAreKnown();
    void jobsGoOnAfterARestart();
    void aCrashDuringEachTryEndsAllTheSame();
    void aPrinterThatNeverAnswersIsGivenUpAfterThirtySeconds();
    void anAnswerThatComesLateIsStillPaper();
    void aLateAnswerCountsForAJobThatWasGivenUp();
    void aLateAnswerOfPaperCountsMoreThanAFile();
    void aLateFileIsNoPaper();
    void aLateAnswerDuringTheNextTryEndsTheTries();
    void aDiskThatFailsBeforePrintingPrintsNothing();
    void aDiskThatFailsAfterPrintingPrintsOnce();
    void cancelledJobsAreNotPrinted();
    void aJobThatDidNotComeOutCanBePutAside();
    void aPageUnderWayCannotBeCalledBackButIsNotTriedAgain();
    void retryStartsOverAtTheFirstPrinter();
    void whatIsPrintedIsNotPrintedAgainByRetry();
    void aTestPageGoesToItsPrinterAloneAndOnce();
    void anOldTestPageIsDropped();
};

void TestPrintQueue::aJobIsOnDiskAsPrintingBeforeThePrinterHasIt()
{
    World w;
    w.useFrontAndBack();
    const PrintJobId job = w.add();
    QCOMPARE(w.output.sheets.size(), 1U);
    QCOMPARE(w.stateOf(job), PrintState::Printing);
    QCOMPARE(w.paper.jobs.at(job).tries, 1);
    w.output.succeed();
    QCOMPARE(w.stateOf(job), PrintState::Printed);
    QCOMPARE(w.paper.jobs.at(job).printedOn, QStringLiteral("front"));
    QCOMPARE(w.seen, (std::vector{PrintState::Printing, PrintState::Printed}));
}

void TestPrintQueue::oneJobAtATimeOldestFirst()
{
    World w;
    w.useFrontAndBack();
    for (const char *title : {"one", "two", "three"})
        w.add(title);
    for (const char *title : {"one", "two", "three"}) {
        QCOMPARE(w.output.sheets.size(), 1U);
        QCOMPARE(w.output.sheets.front().document.title, QString::fromLatin1(title));
        w.output.succeed();
        w.clock.turn(1ms);
    }
    QVERIFY(w.output.sheets.empty());
}

void TestPrintQueue::threeTriesThenTheSecondPrinterThenAPdf()
{
    World w;
    w.useFrontAndBack();
    const PrintJobId job = w.add();
    while (w.output.tried.back() != folder) {
        if (!w.output.sheets.empty())
            w.output.fail();
        w.clock.turn(1s);
    }
    QCOMPARE(w.output.tried, (std::vector{front, front, front, back, back, back, folder}));
    QCOMPARE(w.stateOf(job), PrintState::Printing);
    w.output.succeed(QStringLiteral("/receipts/1.pdf"));
    QCOMPARE(w.stateOf(job), PrintState::SavedAsPdf);
    QCOMPARE(w.paper.jobs.at(job).printedOn, QStringLiteral("/receipts/1.pdf"));
    QCOMPARE(w.paper.jobs.at(job).lastError, QStringLiteral("no paper")); // why it is no paper
    QCOMPARE(w.paper.jobs.at(job).tries, 7);
}

void TestPrintQueue::thePausesGrow()
{
    World w;
    w.useFrontAndBack();
    w.add();
    std::vector<std::chrono::seconds> pauses;
    for (int i = 0; i < 2; ++i) {
        w.output.fail();
        auto waited = 0s;
        while (w.output.sheets.empty()) {
            w.clock.turn(1s);
            waited += 1s;
        }
        pauses.push_back(waited);
    }
    QCOMPARE(pauses, (std::vector<std::chrono::seconds>{3s, 10s}));
    w.output.fail();
    w.clock.turn(1ms);
    QCOMPARE(w.output.tried.back(), back); // which has done nothing to be waited for
}

void TestPrintQueue::aJobThatWaitsForItsNextTryLetsOthersPass()
{
    World w;
    w.useFrontAndBack();
    const PrintJobId first = w.add("one");
    const PrintJobId second = w.add("two");
    w.output.fail();
    w.clock.turn(1ms);
    w.output.succeed();
    QCOMPARE(w.stateOf(second), PrintState::Printed);
    QCOMPARE(w.stateOf(first), PrintState::Waiting);
    w.clock.turn(3s);
    w.output.succeed();
    QCOMPARE(w.stateOf(first), PrintState::Printed);
}

void TestPrintQueue::aDeadPrinterIsTriedOnceByThoseBehind()
{
    World w;
    w.queue->setPrinters({{front}, folder});
    w.add();
    w.failFor(60s); // one job found out that it is dead; its folder was dead too
    w.output.tried.clear();
    w.add();
    w.output.fail();
    w.clock.turn(1ms);
    QCOMPARE(w.output.tried, (std::vector{front, folder}));
    w.output.succeed();
    w.clock.turn(1ms);
    w.add();
    w.output.succeed(); // it is back
    w.clock.turn(1ms);
    w.output.tried.clear();
    w.add();
    w.output.fail();
    w.clock.turn(5s);
    QCOMPARE(w.output.tried, (std::vector{front, front}));
}

void TestPrintQueue::withoutAPrinterThereIsAPdf()
{
    World w;
    w.queue->setPrinters({{}, folder});
    const PrintJobId job = w.add();
    QCOMPARE(w.output.tried, std::vector{folder});
    w.output.succeed(QStringLiteral("1.pdf"));
    QCOMPARE(w.stateOf(job), PrintState::SavedAsPdf);
}

void TestPrintQueue::notEvenAPdfMeansGivenUp()
{
    World w;
    w.useFrontAndBack();
    const PrintJobId job = w.add();
    w.failFor(120s);
    QCOMPARE(w.stateOf(job), PrintState::GivenUp);
    QCOMPARE(w.output.tried.size(), 9U);
    QCOMPARE(w.paper.jobs.at(job).lastError, QStringLiteral("no paper"));
    w.clock.turn(1h);
    QCOMPARE(w.output.tried.size(), 9U);
}

void TestPrintQueue::nothingIsPrintedBeforeThePrintersAreKnown()
{
    World w;
    const PrintJobId job = w.add();
    w.clock.turn(1h);
    QVERIFY(w.output.tried.empty());
    QCOMPARE(w.stateOf(job), PrintState::Waiting);
    w.useFrontAndBack();
    w.clock.turn(1ms);
    QCOMPARE(w.output.tried, std::vector{front});
}

void TestPrintQueue::jobsGoOnAfterARestart()
{
    World w;
    w.useFrontAndBack();
    const PrintJobId first = w.add();
    const PrintJobId second = w.add();
    QCOMPARE(w.stateOf(first), PrintState::Printing);
    w.crashAndRestart();
    w.useFrontAndBack();
    w.clock.turn(1ms);
    w.output.succeed();
    w.clock.turn(1ms);
    w.output.succeed();
    QCOMPARE(w.stateOf(first), PrintState::Printed);
    QCOMPARE(w.stateOf(second), PrintState::Printed);
    QCOMPARE(w.output.tried.size(), 3U); // the first one's page may have come out twice, and no more
}

/// A printer's driver that takes the program down with it must not do so for ever.
void TestPrintQueue::aCrashDuringEachTryEndsAllTheSame()
{
    World w;
    w.useFrontAndBack();
    const PrintJobId job = w.add();
    for (int start = 0; start < 20; ++start) {
        w.crashAndRestart();
        w.useFrontAndBack();
        w.clock.turn(1ms);
    }
    QCOMPARE(w.stateOf(job), PrintState::GivenUp);
    QCOMPARE(w.output.tried.size(), 9U);
}

void TestPrintQueue::aPrinterThatNeverAnswersIsGivenUpAfterThirtySeconds()
{
    World w;
    w.useFrontAndBack();
    const PrintJobId job = w.add();
    w.clock.turn(29s);
    QCOMPARE(w.stateOf(job), PrintState::Printing);
    w.clock.turn(1s);
    QCOMPARE(w.stateOf(job), PrintState::Waiting);
    QVERIFY(w.paper.jobs.at(job).lastError.contains(QStringLiteral("30 seconds")));
    w.clock.turn(3s);
    QCOMPARE(w.output.tried.size(), 2U);
}

void TestPrintQueue::anAnswerThatComesLateIsStillPaper()
{
    World w;
    w.useFrontAndBack();
    const PrintJobId job = w.add();
    w.clock.turn(31s);
    QCOMPARE(w.stateOf(job), PrintState::Waiting);
    w.output.succeed();
    QCOMPARE(w.stateOf(job), PrintState::Printed);
    w.clock.turn(1h);
    QCOMPARE(w.output.tried.size(), 1U);
}

void TestPrintQueue::aLateAnswerCountsForAJobThatWasGivenUp()
{
    World w;
    w.queue->setPrinters({{front}, folder});
    const PrintJobId job = w.add();
    w.clock.turn(5min); // nobody answers
    QCOMPARE(w.stateOf(job), PrintState::GivenUp);
    QCOMPARE(w.output.tried, (std::vector{front, front, front, folder, folder, folder}));
    w.output.succeed();
    QCOMPARE(w.stateOf(job), PrintState::Printed);
    QCOMPARE(w.seen.back(), PrintState::Printed);
    QCOMPARE(w.paper.jobs.at(job).printedOn, QStringLiteral("front"));
    QCOMPARE(w.paper.jobs.at(job).lastError, QString());
    w.output.fail(); // the second one, which cannot take back what came out
    w.output.succeed(QStringLiteral("again"));
    QCOMPARE(w.paper.jobs.at(job).printedOn, QStringLiteral("front"));
}

void TestPrintQueue::aLateAnswerOfPaperCountsMoreThanAFile()
{
    World w;
    w.queue->setPrinters({{front}, folder});
    const PrintJobId job = w.add();
    w.clock.turn(31s);
    const FakeOutput::Done first = w.output.sheets.front().done;
    w.output.sheets.clear();
    w.clock.turn(3s);
    while (w.output.tried.back() != folder) {
        if (!w.output.sheets.empty())
            w.output.fail();
        w.clock.turn(1s);
    }
    w.output.succeed(QStringLiteral("1.pdf"));
    QCOMPARE(w.stateOf(job), PrintState::SavedAsPdf);
    first({false, {}, QStringLiteral("off")});
    QCOMPARE(w.stateOf(job), PrintState::SavedAsPdf);
    first({true, QStringLiteral("front"), {}});
    QCOMPARE(w.stateOf(job), PrintState::Printed);
}

void TestPrintQueue::aLateFileIsNoPaper()
{
    World w;
    w.queue->setPrinters({{}, folder});
    const PrintJobId job = w.add();
    w.clock.turn(5min);
    QCOMPARE(w.stateOf(job), PrintState::GivenUp);
    w.output.succeed(QStringLiteral("1.pdf"));
    QCOMPARE(w.stateOf(job), PrintState::SavedAsPdf);
    w.output.succeed(QStringLiteral("1 (2).pdf"));
    QCOMPARE(w.paper.jobs.at(job).printedOn, QStringLiteral("1.pdf"));
}

void TestPrintQueue::aLateAnswerDuringTheNextTryEndsTheTries()
{
    World w;
    w.useFrontAndBack();
    const PrintJobId job = w.add();
    w.clock.turn(30s);
    w.clock.turn(3s);
    QCOMPARE(w.output.tried.size(), 2U);
    w.output.succeed(); // the first try
    QCOMPARE(w.stateOf(job), PrintState::Printing);
    w.output.fail(); // the second
    QCOMPARE(w.stateOf(job), PrintState::Printed);
    w.clock.turn(1h);
    QCOMPARE(w.output.tried.size(), 2U);
}

void TestPrintQueue::aDiskThatFailsBeforePrintingPrintsNothing()
{
    World w;
    w.useFrontAndBack();
    w.add();
    w.output.succeed();
    w.clock.turn(1ms);
    const auto job = w.paper.enqueue(PrintKind::XReport, {}, w.clock.wallClockUtc());
    w.paper.broken = true;
    w.queue->added(*job);
    w.clock.turn(1h);
    QCOMPARE(w.output.tried.size(), 1U);
    w.paper.broken = false;
    w.clock.turn(5s);
    QCOMPARE(w.output.tried.size(), 2U);
}

void TestPrintQueue::aDiskThatFailsAfterPrintingPrintsOnce()
{
    World w;
    w.useFrontAndBack();
    const PrintJobId job = w.add();
    w.add();
    w.paper.broken = true;
    w.output.succeed();
    w.clock.turn(1h);
    QCOMPARE(w.output.tried.size(), 1U);
    QCOMPARE(w.seen.back(), PrintState::Printing); // the window hears only what is on disk
    w.queue->retry(job); // an impatient hand
    w.queue->cancel(job);
    w.paper.broken = false;
    w.clock.turn(5s);
    QCOMPARE(w.stateOf(job), PrintState::Printed);
    QCOMPARE(w.output.tried.size(), 2U); // the other one's turn
}

void TestPrintQueue::cancelledJobsAreNotPrinted()
{
    World w;
    w.useFrontAndBack();
    w.add();
    const PrintJobId second = w.add();
    w.queue->cancel(second);
    QCOMPARE(w.stateOf(second), PrintState::Cancelled);
    w.output.succeed();
    w.clock.turn(1h);
    QCOMPARE(w.output.tried.size(), 1U);
}

void TestPrintQueue::aJobThatDidNotComeOutCanBePutAside()
{
    World w;
    w.useFrontAndBack();
    const PrintJobId job = w.add();
    w.failFor(120s);
    QCOMPARE(w.stateOf(job), PrintState::GivenUp);
    w.queue->cancel(job);
    QCOMPARE(w.stateOf(job), PrintState::Cancelled);
    QCOMPARE(w.seen.back(), PrintState::Cancelled); // the window's sign goes out
    QCOMPARE(w.paper.jobs.at(job).lastError, QStringLiteral("no paper"));
    w.clock.turn(1h);
    QCOMPARE(w.output.tried.size(), 9U);

    const PrintJobId printed = w.add();
    w.output.succeed();
    w.queue->cancel(printed);
    QCOMPARE(w.stateOf(printed), PrintState::Printed);
}

void TestPrintQueue::aPageUnderWayCannotBeCalledBackButIsNotTriedAgain()
{
    World w;
    w.useFrontAndBack();
    const PrintJobId failing = w.add();
    w.queue->cancel(failing);
    QCOMPARE(w.stateOf(failing), PrintState::Printing);
    w.output.fail();
    QCOMPARE(w.stateOf(failing), PrintState::Cancelled);
    w.clock.turn(1h);
    QCOMPARE(w.output.tried.size(), 1U);

    const PrintJobId printed = w.add();
    w.queue->cancel(printed);
    w.output.succeed();
    QCOMPARE(w.stateOf(printed), PrintState::Printed); // what came out came out
}

void TestPrintQueue::retryStartsOverAtTheFirstPrinter()
{
    World w;
    w.useFrontAndBack();
    const PrintJobId job = w.add();
    w.failFor(120s);
    QCOMPARE(w.stateOf(job), PrintState::GivenUp);
    w.output.tried.clear();
    w.queue->retry(job);
    w.failFor(120s);
    QCOMPARE(w.output.tried.size(), 9U);
    QCOMPARE(w.output.tried.front(), front);
    w.queue->retry(job);
    w.clock.turn(1ms);
    w.output.succeed();
    QCOMPARE(w.stateOf(job), PrintState::Printed);
}

void TestPrintQueue::whatIsPrintedIsNotPrintedAgainByRetry()
{
    World w;
    w.useFrontAndBack();
    const PrintJobId job = w.add();
    w.output.succeed();
    w.queue->retry(job);
    w.clock.turn(1h);
    QCOMPARE(w.output.tried.size(), 1U);
    QCOMPARE(w.stateOf(job), PrintState::Printed);
}

void TestPrintQueue::aTestPageGoesToItsPrinterAloneAndOnce()
{
    World w;
    w.useFrontAndBack();
    const PrinterSetup other = printerAt("other");
    const PrintJobId job = w.add("test", other);
    w.output.fail();
    w.clock.turn(1h);
    QCOMPARE(w.output.tried, std::vector{other});
    QCOMPARE(w.stateOf(job), PrintState::GivenUp);
    w.queue->retry(job);
    w.clock.turn(1ms);
    w.output.succeed();
    QCOMPARE(w.output.tried, (std::vector{other, other}));
}

void TestPrintQueue::anOldTestPageIsDropped()
{
    World w;
    const PrintJobId job = w.add("test", printerAt("other"));
    w.crashAndRestart();
    w.useFrontAndBack();
    w.clock.turn(1h);
    QVERIFY(w.output.tried.empty());
    QCOMPARE(w.stateOf(job), PrintState::Cancelled);
}

QTEST_GUILESS_MAIN(TestPrintQueue)
#include "tst_printqueue.moc"
