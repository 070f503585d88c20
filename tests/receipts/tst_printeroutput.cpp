// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/printeroutput.h"

#include "escposdecoder.h"
#include "fakeprinter.h"
#include "knownpapers.h"
#include "receipts/networkprint.h"
#include "receipts/paperpainter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace taabia;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr PrintPatience hasty{500ms, 150ms, 1'200ms};

PrinterSetup network(quint16 port)
{
    return {PrinterSetup::Kind::EscPosNetwork, u"127.0.0.1:%1"_s.arg(port), PaperWidth::Roll58, true, false};
}

PaperDocument receipt()
{
    return ReceiptWriter().receipt(known::facts(), known::setup(ReceiptLanguage::Both));
}

/// What became of the documents, in order.
struct Ends {
    std::vector<PrintResult> all;
    ReceiptOutput::Done add()
    {
        return [this](const PrintResult &result) {
            onHomeThread = onHomeThread && QThread::currentThread() == home;
            all.push_back(result);
        };
    }
    QThread *home = QThread::currentThread();
    bool onHomeThread = true;
};

} // namespace

/// From the document to the printer's door, against printers that do what printers do.
class TestPrinterOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReceiptReachesAPrinterOnTheNetwork();
    void documentsArePrintedOneAfterTheOther();
    void theDrawerOpensOnlyForACashSaleAndIfTheOwnerWants();
    void aWidthThatNoRollHasBecomesTheWideRoll();
    void aSilentPrinterIsBelievedOnceItHasTakenAll();
    void aPrinterWithoutPaperIsNotBelieved();
    void aPrinterThatSpeaksAndDoesNotFinishIsGivenUp();
    void aPrinterThatNeverReadsIsGivenUp();
    void aPrinterThatHangsUpHalfWayIsAnError();
    void aPrinterThatIsOffIsAnErrorAndTheNextOneIsTried();
    void addressesAreReadAsPeopleWriteThem_data();
    void addressesAreReadAsPeopleWriteThem();
    void whatIsNoAddressIsSaid();
    void aPdfIsWrittenUnderItsTitleAndNeverOverAnother();
    void aFolderThatCannotBeMadeIsSaid();
    void aPrinterThatTheSystemDoesNotKnowIsSaid();
    void noPrinterIsSaid();
    void theListOfPrintersComes();
    void goingAwayWhileAPrinterHangsIsQuickAndTellsNobody();
};

void TestPrinterOutput::aReceiptReachesAPrinterOnTheNetwork()
{
    FakePrinter printer(FakePrinter::Manner::Honest);
    PrinterOutput output(QString(), hasty);
    Ends ends;
    output.print(receipt(), network(printer.port()), ends.add());
    QVERIFY(ends.all.empty()); // at once it is only taken
    QTRY_COMPARE(ends.all.size(), std::size_t(1));
    QCOMPARE(ends.all[0].error, QString());
    QVERIFY(ends.all[0].printed);
    QCOMPARE(ends.all[0].printedOn, u"127.0.0.1:%1"_s.arg(printer.port()));
    QVERIFY(ends.onHomeThread);
    EscPosDecoder paper(384);
    QVERIFY2(paper.decode(printer.received()), qPrintable(paper.error()));
    QCOMPARE(paper.picture(), drawPaper(receipt(), PaperWidth::Roll58));
    QCOMPARE(paper.cuts().size(), std::size_t(1));
}

void TestPrinterOutput::documentsArePrintedOneAfterTheOther()
{
    FakePrinter printer(FakePrinter::Manner::Honest);
    PrinterOutput output(QString(), hasty);
    Ends ends;
    for (int i = 0; i < 5; ++i)
        output.print(receipt(), network(printer.port()), ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(5));
    for (const PrintResult &end : ends.all)
        QVERIFY2(end.printed, qPrintable(end.error));
    QCOMPARE(printer.mostAtOnce(), 1);
    QCOMPARE(printer.connections(), 5);
}

void TestPrinterOutput::theDrawerOpensOnlyForACashSaleAndIfTheOwnerWants()
{
    ReceiptWriter writer;
    const PaperSetup setup = known::setup(ReceiptLanguage::French);
    const auto pulses = [&](known::Case sale, bool wanted) {
        FakePrinter printer(FakePrinter::Manner::Honest);
        PrinterOutput output(QString(), hasty);
        Ends ends;
        PrinterSetup to = network(printer.port());
        to.openDrawer = wanted;
        output.print(writer.receipt(known::facts(sale), setup), to, ends.add());
        if (!QTest::qWaitFor([&] { return !ends.all.empty(); }))
            return -1;
        EscPosDecoder paper(384);
        return paper.decode(printer.received()) ? static_cast<int>(paper.pulses().size()) : -1;
    };
    QCOMPARE(pulses(known::Case::Delivered, true), 1);
    QCOMPARE(pulses(known::Case::Delivered, false), 0);
    QCOMPARE(pulses(known::Case::Credit, true), 0);
    QCOMPARE(pulses(known::Case::Duplicate, true), 0);
}

void TestPrinterOutput::aWidthThatNoRollHasBecomesTheWideRoll()
{
    FakePrinter printer(FakePrinter::Manner::Honest);
    PrinterOutput output(QString(), hasty);
    Ends ends;
    PrinterSetup to = network(printer.port());
    to.width = PaperWidth::A4;
    to.cut = false;
    output.print(receipt(), to, ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(1));
    EscPosDecoder paper(576);
    QVERIFY2(paper.decode(printer.received()), qPrintable(paper.error()));
    QCOMPARE(paper.picture(), drawPaper(receipt(), PaperWidth::Roll80));
    QVERIFY(paper.cuts().empty());
}

void TestPrinterOutput::aSilentPrinterIsBelievedOnceItHasTakenAll()
{
    FakePrinter printer(FakePrinter::Manner::Silent);
    PrinterOutput output(QString(), hasty);
    Ends ends;
    output.print(receipt(), network(printer.port()), ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(1));
    QVERIFY2(ends.all[0].printed, qPrintable(ends.all[0].error));
}

void TestPrinterOutput::aPrinterWithoutPaperIsNotBelieved()
{
    FakePrinter printer(FakePrinter::Manner::OutOfPaper);
    PrinterOutput output(QString(), hasty);
    Ends ends;
    output.print(receipt(), network(printer.port()), ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(1));
    QVERIFY(!ends.all[0].printed);
    QCOMPARE(ends.all[0].error, u"the printer is out of paper"_s);
}

void TestPrinterOutput::aPrinterThatSpeaksAndDoesNotFinishIsGivenUp()
{
    FakePrinter printer(FakePrinter::Manner::Stuck);
    PrinterOutput output(QString(), hasty);
    Ends ends;
    output.print(receipt(), network(printer.port()), ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(1));
    QVERIFY(!ends.all[0].printed);
    QVERIFY2(ends.all[0].error.contains(u"too long"_s), qPrintable(ends.all[0].error));
}

/// Under wine a socket takes megabytes from time to time, whatever it is asked to keep: then nobody is slow or gone.
static bool mayTakeEverything()
{
#ifdef Q_OS_WIN
    return true;
#else
    return false;
#endif
}

void TestPrinterOutput::aPrinterThatNeverReadsIsGivenUp()
{
    if (mayTakeEverything())
        QSKIP("this system may keep all of it for the printer");
    FakePrinter printer(FakePrinter::Manner::NeverReads);
    PrinterOutput output(QString(), hasty);
    Ends ends;
    QElapsedTimer clock;
    clock.start();
    output.print(known::list(200), network(printer.port()), ends.add()); // more than the system keeps for it
    QTRY_COMPARE_WITH_TIMEOUT(ends.all.size(), std::size_t(1), 20'000);
    QVERIFY(!ends.all[0].printed);
    QVERIFY2(ends.all[0].error.contains(u"too long"_s), qPrintable(ends.all[0].error));
    QVERIFY(clock.elapsed() >= 1'200);
}

void TestPrinterOutput::aPrinterThatHangsUpHalfWayIsAnError()
{
    if (mayTakeEverything())
        QSKIP("this system may keep all of it for the printer");
    FakePrinter printer(FakePrinter::Manner::HangsUp);
    PrinterOutput output(QString(), hasty);
    Ends ends;
    output.print(known::list(200), network(printer.port()), ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(1));
    QVERIFY(!ends.all[0].printed);
    QVERIFY2(ends.all[0].error.contains(u"hung up"_s), qPrintable(ends.all[0].error));
}

void TestPrinterOutput::aPrinterThatIsOffIsAnErrorAndTheNextOneIsTried()
{
    quint16 closed = 0;
    {
        const FakePrinter gone(FakePrinter::Manner::Honest);
        closed = gone.port();
    }
    FakePrinter printer(FakePrinter::Manner::Honest);
    PrinterOutput output(QString(), hasty);
    Ends ends;
    output.print(receipt(), network(closed), ends.add());
    output.print(receipt(), network(printer.port()), ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(2));
    QVERIFY(!ends.all[0].printed);
    QVERIFY2(ends.all[0].error.contains(u"cannot be reached"_s), qPrintable(ends.all[0].error));
    QVERIFY(ends.all[1].printed);
}

void TestPrinterOutput::addressesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port"); // 0: no address
    QTest::newRow("address") << u"192.168.1.50"_s << u"192.168.1.50"_s << 9100;
    QTest::newRow("with a port") << u" 192.168.1.50:9101 "_s << u"192.168.1.50"_s << 9101;
    QTest::newRow("name") << u"printer"_s << u"printer"_s << 9100;
    QTest::newRow("name with a port") << u"printer:9102"_s << u"printer"_s << 9102;
    QTest::newRow("IPv6") << u"::1"_s << u"::1"_s << 9100;
    QTest::newRow("IPv6 in brackets") << u"[::1]"_s << u"::1"_s << 9100;
    QTest::newRow("IPv6 with a port") << u"[::1]:9103"_s << u"::1"_s << 9103;
    QTest::newRow("nothing") << u" "_s << QString() << 0;
    QTest::newRow("no port") << u"printer:"_s << QString() << 0;
    QTest::newRow("port 0") << u"printer:0"_s << QString() << 0;
    QTest::newRow("port too large") << u"printer:70000"_s << QString() << 0;
    QTest::newRow("a URL") << u"http://printer"_s << QString() << 0;
    QTest::newRow("a number too large") << u"192.168.1.999"_s << QString() << 0;
    QTest::newRow("a number too few") << u"192.168.1:9100"_s << QString() << 0;
    QTest::newRow("two words") << u"my printer"_s << QString() << 0;
    QTest::newRow("an open bracket") << u"[::1"_s << QString() << 0;
}

void TestPrinterOutput::addressesAreReadAsPeopleWriteThem()
{
    QFETCH(const QString, text);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    const auto address = NetworkPrint::parse(text);
    QCOMPARE(address.has_value(), port != 0);
    if (address) {
        QCOMPARE(address->host, host);
        QCOMPARE(static_cast<int>(address->port), port);
    }
}

void TestPrinterOutput::whatIsNoAddressIsSaid()
{
    PrinterOutput output(QString(), hasty);
    Ends ends;
    output.print(receipt(), {PrinterSetup::Kind::EscPosNetwork, u"http://x"_s}, ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(1));
    QVERIFY(ends.all[0].error.contains(u"no address"_s));
}

void TestPrinterOutput::aPdfIsWrittenUnderItsTitleAndNeverOverAnother()
{
    const QTemporaryDir place;
    const QString folder = place.filePath(u"receipts/2026"_s);
    PrinterOutput output(folder, hasty);
    Ends ends;
    PaperDocument document = known::list(3);
    document.title = u"../Reçu: 318/\\*?\n"_s;
    for (int i = 0; i < 2; ++i)
        output.print(document, {PrinterSetup::Kind::PdfFolder, QString(), PaperWidth::A5}, ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(2));
    QCOMPARE(ends.all[0].printedOn, folder + u"/Reçu 318.pdf"_s);
    QCOMPARE(ends.all[1].printedOn, folder + u"/Reçu 318 (2).pdf"_s);
    for (const PrintResult &end : ends.all) {
        QFile file(end.printedOn);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }
}

void TestPrinterOutput::aFolderThatCannotBeMadeIsSaid()
{
    const QTemporaryDir place;
    QFile inTheWay(place.filePath(u"receipts"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    PrinterOutput output(QString(), hasty);
    Ends ends;
    output.print(receipt(), {PrinterSetup::Kind::PdfFolder, inTheWay.fileName() + u"/below"_s}, ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(1));
    QVERIFY(!ends.all[0].printed);
    QVERIFY2(ends.all[0].error.contains(u"cannot be made"_s), qPrintable(ends.all[0].error));
}

void TestPrinterOutput::aPrinterThatTheSystemDoesNotKnowIsSaid()
{
    PrinterOutput output(QString(), hasty);
    Ends ends;
    output.print(receipt(), {PrinterSetup::Kind::System, u"no printer is called like this"_s}, ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(1));
    QVERIFY(!ends.all[0].printed);
    QVERIFY2(ends.all[0].error.contains(u"no printer called"_s), qPrintable(ends.all[0].error));
}

void TestPrinterOutput::noPrinterIsSaid()
{
    PrinterOutput output(QString(), hasty);
    Ends ends;
    output.print(receipt(), {}, ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(1));
    QCOMPARE(ends.all[0].error, u"no printer is set"_s);
}

void TestPrinterOutput::theListOfPrintersComes()
{
    FakePrinter hanging(FakePrinter::Manner::NeverReads);
    PrinterOutput output(QString(), hasty);
    Ends ends;
    output.print(known::list(200), network(hanging.port()), ends.add());
    int lists = 0;
    output.listPrinters([&](const std::optional<QStringList> &names) { lists += names ? 1 : 0; });
    QCOMPARE(lists, 0);
    QTRY_COMPARE(lists, 1); // even while another printer hangs
    QVERIFY(ends.all.empty());
}

void TestPrinterOutput::goingAwayWhileAPrinterHangsIsQuickAndTellsNobody()
{
    FakePrinter printer(FakePrinter::Manner::NeverReads);
    Ends ends;
    auto output = std::make_unique<PrinterOutput>(QString());
    for (int i = 0; i < 3; ++i)
        output->print(known::list(200), network(printer.port()), ends.add());
    QTRY_COMPARE(printer.connections(), 1);
    QElapsedTimer clock;
    clock.start();
    output.reset();
    QVERIFY2(clock.elapsed() < 900, qPrintable(QString::number(clock.elapsed())));
    QCoreApplication::processEvents();
    QVERIFY(ends.all.empty());
}

QTEST_MAIN(TestPrinterOutput)
#include "tst_printeroutput.moc"
