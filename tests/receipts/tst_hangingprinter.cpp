// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/printeroutput.h"

#include "knownpapers.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace taabia;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

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

PrinterSetup ofTheSystem(const QString &name)
{
    return {PrinterSetup::Kind::System, name, PaperWidth::Roll80};
}

/// What was told about the system's printers, in order.
struct Lists {
    std::vector<std::optional<QStringList>> all;
    ReceiptOutput::Listed add()
    {
        return [this](const std::optional<QStringList> &names) { all.push_back(names); };
    }
};

/// Printers of the system: the one called "hanging" keeps its page until it is let go. A list of them is made when one
/// is allowed.
class SystemPrinters {
public:
    ~SystemPrinters() { letGo(); }

    SystemPrinter::Service service()
    {
        const auto print = [all = m_all](const PaperDocument &document, PaperWidth, const QString &name,
                               const std::atomic_bool &) {
            if (name == u"hanging"_s) {
                ++all->hanging;
                all->letGo.acquire();
                --all->hanging;
            }
            const QMutexLocker lock(&all->mutex);
            all->out.append(name + u": "_s + document.title);
            return PrintResult{true, name, {}};
        };
        const auto names = [all = m_all] {
            ++all->listing;
            all->mayList.acquire();
            --all->listing;
            return QStringList{u"list %1"_s.arg(++all->lists)};
        };
        return {print, names};
    }

    int hanging() const { return m_all->hanging; } ///< pages
    bool isListing() const { return m_all->listing > 0; }
    void allowOneList() { m_all->mayList.release(); }
    void letGo()
    {
        m_all->letGo.release(100);
        m_all->mayList.release(100);
    }
    QStringList out() const
    {
        const QMutexLocker lock(&m_all->mutex);
        return m_all->out;
    }

private:
    struct All { // outlives the test as the threads do that hang in it
        QMutex mutex;
        QSemaphore letGo;
        QSemaphore mayList;
        std::atomic_int hanging = 0;
        std::atomic_int listing = 0;
        std::atomic_int lists = 0;
        QStringList out;
    };
    std::shared_ptr<All> m_all = std::make_shared<All>();
};

/// Gives up an order soon, but not before an honest one is done on a slow machine.
constexpr PrintPatience soon{500ms, 150ms, 1'200ms, 1s};
constexpr PrintPatience patient{500ms, 150ms, 1'200ms, 1h};

PaperDocument page(const QString &title)
{
    PaperDocument document = known::list(3);
    document.title = title;
    return document;
}

} // namespace

/// A driver that does not come back must not take the other printers with it, nor print what was given up long ago.
class TestHangingPrinter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderThatHangsIsGivenUpAndTheNextOneIsAnswered();
    void ordersBehindOneThatHangsWaitForItsPatienceAndNoMore();
    void whatWasGivenUpPrintsItsOnePageAndCallsNobody();
    void aPrinterThatHangsIsSentNothingMoreUntilItLetsGo();
    void goingAwayWhileAnOrderHangsInADriverIsQuick();
    void aListThatHangsIsSaidToBeUnknownToEachWhoAsked();
    void whoAsksWhileAListIsMadeIsToldTheNextOne();
};

void TestHangingPrinter::anOrderThatHangsIsGivenUpAndTheNextOneIsAnswered()
{
    SystemPrinters printers;
    const QTemporaryDir place;
    PrinterOutput output(place.path(), soon, printers.service());
    Ends ends;
    output.print(page(u"one"_s), ofTheSystem(u"hanging"_s), ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(1));
    QVERIFY(!ends.all[0].printed);
    QVERIFY2(ends.all[0].error.contains(u"did not answer"_s), qPrintable(ends.all[0].error));
    output.print(page(u"one"_s), ofTheSystem(u"other"_s), ends.add());
    output.print(page(u"one"_s), {PrinterSetup::Kind::PdfFolder, QString()}, ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(3));
    QCOMPARE(printers.hanging(), 1); // all the time
    QVERIFY2(ends.all[1].printed, qPrintable(ends.all[1].error));
    QVERIFY2(ends.all[2].printed, qPrintable(ends.all[2].error));
    QCOMPARE(ends.all[2].printedOn, place.filePath(u"one.pdf"_s));
    QVERIFY(ends.onHomeThread);
}

void TestHangingPrinter::ordersBehindOneThatHangsWaitForItsPatienceAndNoMore()
{
    SystemPrinters printers;
    PrinterOutput output(QString(), soon, printers.service());
    Ends ends;
    output.print(page(u"one"_s), ofTheSystem(u"hanging"_s), ends.add());
    for (const QString &title : {u"two"_s, u"three"_s})
        output.print(page(title), ofTheSystem(u"other"_s), ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(3));
    QVERIFY(!ends.all[0].printed);
    QVERIFY(ends.all[1].printed && ends.all[2].printed);
    QCOMPARE(printers.out(), (QStringList{u"other: two"_s, u"other: three"_s}));
}

/// What a queue does with it: more tries on the printer, then another one. One page of each is all the paper there is.
void TestHangingPrinter::whatWasGivenUpPrintsItsOnePageAndCallsNobody()
{
    SystemPrinters printers;
    PrinterOutput output(QString(), soon, printers.service());
    Ends ends;
    for (int tries = 0; tries < 3; ++tries)
        output.print(page(u"one"_s), ofTheSystem(u"hanging"_s), ends.add());
    output.print(page(u"one"_s), ofTheSystem(u"other"_s), ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(4));
    printers.letGo();
    QTRY_COMPARE(printers.hanging(), 0);
    output.print(page(u"two"_s), ofTheSystem(u"other"_s), ends.add()); // so much time has passed on the threads
    QTRY_COMPARE(ends.all.size(), std::size_t(5));
    QTRY_COMPARE(printers.out().size(), 3);
    QStringList out = printers.out();
    out.sort();
    QCOMPARE(out, (QStringList{u"hanging: one"_s, u"other: one"_s, u"other: two"_s}));
    QCOMPARE(ends.all.size(), std::size_t(5));
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(!ends.all[i].printed);
}

void TestHangingPrinter::aPrinterThatHangsIsSentNothingMoreUntilItLetsGo()
{
    SystemPrinters printers;
    PrinterOutput output(QString(), soon, printers.service());
    Ends ends;
    output.print(page(u"one"_s), ofTheSystem(u"hanging"_s), ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(1));
    output.print(page(u"two"_s), ofTheSystem(u"hanging"_s), ends.add());
    QCOMPARE(ends.all.size(), std::size_t(1)); // not from inside the call
    QTRY_COMPARE(ends.all.size(), std::size_t(2));
    QVERIFY(!ends.all[1].printed);
    QVERIFY2(ends.all[1].error.contains(u"still hangs"_s), qPrintable(ends.all[1].error));
    QCOMPARE(printers.hanging(), 1);
    printers.letGo();
    const auto printsAgain = [&] { // its thread may take a moment to end
        const std::size_t before = ends.all.size();
        output.print(page(u"three"_s), ofTheSystem(u"hanging"_s), ends.add());
        return QTest::qWaitFor([&] { return ends.all.size() > before; }) && ends.all.back().printed;
    };
    QVERIFY(QTest::qWaitFor(printsAgain));
    QCOMPARE(printers.out(), (QStringList{u"hanging: one"_s, u"hanging: three"_s}));
}

void TestHangingPrinter::goingAwayWhileAnOrderHangsInADriverIsQuick()
{
    SystemPrinters printers;
    Ends ends;
    auto output = std::make_unique<PrinterOutput>(QString(), soon, printers.service());
    output->print(page(u"one"_s), ofTheSystem(u"hanging"_s), ends.add());
    QTRY_COMPARE(ends.all.size(), std::size_t(1)); // given up
    QCOMPARE(printers.hanging(), 1);
    QElapsedTimer clock;
    clock.start();
    output.reset();
    QVERIFY2(clock.elapsed() < 900, qPrintable(QString::number(clock.elapsed())));

    output = std::make_unique<PrinterOutput>(QString(), patient, printers.service());
    for (const QString &title : {u"two"_s, u"three"_s})
        output->print(page(title), ofTheSystem(u"hanging"_s), ends.add());
    QTRY_COMPARE(printers.hanging(), 2); // not given up yet
    clock.start();
    output.reset();
    QVERIFY2(clock.elapsed() < 3'000, qPrintable(QString::number(clock.elapsed())));

    printers.letGo();
    QTRY_COMPARE(printers.out().size(), 2);
    QCOMPARE(printers.out().filter(u"three"_s), QStringList());
    QCOMPARE(ends.all.size(), std::size_t(1));
}

void TestHangingPrinter::aListThatHangsIsSaidToBeUnknownToEachWhoAsked()
{
    SystemPrinters printers;
    PrinterOutput output(QString(), soon, printers.service());
    Lists lists;
    output.listPrinters(lists.add());
    output.listPrinters(lists.add());
    QVERIFY(lists.all.empty()); // not from inside the call
    QTRY_COMPARE(lists.all.size(), std::size_t(2));
    QCOMPARE(lists.all, (std::vector<std::optional<QStringList>>{{}, {}}));
    QVERIFY(printers.isListing()); // all the time
    output.listPrinters(lists.add());
    printers.allowOneList(); // it tells nobody: who had asked before it has been answered
    printers.allowOneList();
    QTRY_COMPARE(lists.all.size(), std::size_t(3));
    QCOMPARE(lists.all[2], std::optional(QStringList{u"list 2"_s}));
}

void TestHangingPrinter::whoAsksWhileAListIsMadeIsToldTheNextOne()
{
    SystemPrinters printers;
    PrinterOutput output(QString(), patient, printers.service());
    Lists lists;
    output.listPrinters(lists.add());
    QTRY_VERIFY(printers.isListing());
    for (int i = 0; i < 2; ++i)
        output.listPrinters(lists.add());
    printers.allowOneList();
    QTRY_COMPARE(lists.all.size(), std::size_t(1));
    printers.allowOneList();
    QTRY_COMPARE(lists.all.size(), std::size_t(3));
    const std::optional first(QStringList{u"list 1"_s});
    const std::optional second(QStringList{u"list 2"_s}); // one for both
    QCOMPARE(lists.all, (std::vector{first, second, second}));
}

QTEST_MAIN(TestHangingPrinter)
#include "tst_hangingprinter.moc"
