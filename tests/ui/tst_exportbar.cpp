// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayworld.h"

#include "domain/csvtext.h"
#include "domain/textbytes.h"
#include "support/fakehistory.h"
#include "support/samples.h"
#include "ui/cash/cashlistings.h"
#include "ui/day/balancelists.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/salehistorypage.h"
#include "ui/out/dailypdf.h"
#include "ui/out/exportbar.h"
#include "ui/out/historyout.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFileDialog>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

constexpr SaleId saleCount = 2'345;

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CsvTable table(const QString &path)
{
    return CsvTable::read(u"sep=;\r\n"_s + *textOfBytes(read(path)), 1'000'000);
}

SaleDetails detailsOf(SaleId id)
{
    Sale sale = samples::sale(id, id % 10 == 0 ? SaleState::Failed : SaleState::Done);
    sale.clerk = u"=cmd|'/c calc'!A1"_s; // a name to be careful with
    if (id % 10 != 0)
        sale.billed = Money::fromCentimes(935);
    return {sale, {}, {}, {}};
}

SaleHistoryFactory manySales(SaleId count = saleCount)
{
    return [count]() -> LedgerResult<std::unique_ptr<SaleHistory>> {
        return std::unique_ptr<SaleHistory>(std::make_unique<FakeHistory>(count, detailsOf));
    };
}

Listing listing()
{
    ListTable table;
    table.columns = {{u"Name"_s, false}, {u"Amount"_s, true}};
    table.rows = {{u"Inwi"_s, Money::fromCentimes(123450)}};
    return {u"list"_s, u"A list"_s, {u"of something"_s}, {table}};
}

/// Runs a job as a FileOut does, on this thread.
std::optional<OutError> run(const FileJob &job, const QString &path)
{
    OutProgress progress;
    return job(path, progress);
}

} // namespace

/// The ways out: what is on the screen as a file, whole or not at all.
class TestExportBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme.apply(Theme::Mode::Light);
        QVERIFY(m_folder.isValid());
    }

    void theCsvOfADaySaysWhatTheScreenSays()
    {
        DayWorld world;
        world.open();
        const QDate friday(2026, 11, 20);
        world.figures->showPeriod(Period::of(Period::Kind::Day, friday));
        QTRY_VERIFY(world.figures->shownReport().has_value());
        const SalesReport report = world.shop.report({friday, friday});
        const QString path = m_folder.filePath(u"day.csv"_s);
        QVERIFY(!run(FileJobs::csv(FigureLists::report(report, {})), path));
        const CsvTable csv = table(path);
        const SalesFigures &delivered = report.of(SaleOutcome::Delivered);
        bool found = false;
        for (const CsvRow &row : csv.rows) {
            if (row.cells.size() == 6 && row.cells[0] == u"Delivered"_s) {
                found = true;
                QCOMPARE(row.cells[1], QString::number(delivered.sales));
                QCOMPARE(*Money::parse(row.cells[2]), delivered.faceValue);
                QCOMPARE(*Money::parse(row.cells[3]), delivered.billed);
                QCOMPARE(*Money::parse(row.cells[5]), delivered.profit());
            }
        }
        QVERIFY(found);
    }

    void ctrlEAsksForANameAndWritesThere()
    {
        DayWorld world;
        world.open();
        world.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(world.window.findChild<QFileDialog *>());
        auto *dialog = world.window.findChild<QFileDialog *>();
        QVERIFY(dialog->testOption(QFileDialog::DontConfirmOverwrite)); // Qt would ask in a loop of its own
        const QString path = m_folder.filePath(u"asked.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(world.says(u"Written: "_s));
        QVERIFY(read(path).startsWith("\xEF\xBB\xBF"));
    }

    void aPdfIsDrawnAndPutInPlaceWhole()
    {
        const QString path = m_folder.filePath(u"list.pdf"_s);
        QVERIFY(!run(FileJobs::pdf(DayWorld::tools(), Listings::paper(listing())), path));
        const auto document = PaperDocument::fromJson(read(path));
        QVERIFY(document);
        QCOMPARE(document->title, u"A list"_s);
        const PaperTools broken{
            {}, [](const auto &, auto, const auto &) -> std::optional<QString> { return u"no ink"_s; }};
        const auto error = run(FileJobs::pdf(broken, Listings::paper(listing())), path);
        QVERIFY(error && error->kind == OutError::Kind::NotDrawn);
        QVERIFY(OutWords::sentence(*error).contains(u"no ink"_s));
        QCOMPARE(PaperDocument::fromJson(read(path))->title, u"A list"_s); // the one from before still stands
    }

    void nothingThatIsThereIsOverwritten()
    {
        const QString path = m_folder.filePath(u"twice.csv"_s);
        QCOMPARE(FileJobs::freePath(path), path);
        QVERIFY(!FileJobs::write(path, "one"));
        QCOMPARE(FileJobs::freePath(path), m_folder.filePath(u"twice (2).csv"_s));
        QVERIFY(!FileJobs::write(FileJobs::freePath(path), "two"));
        QCOMPARE(FileJobs::freePath(path), m_folder.filePath(u"twice (3).csv"_s));
    }

    void aListThatWasReadToALimitSaysThatThereMayBeMore()
    {
        const DayRange day{QDate(2026, 11, 20), QDate(2026, 11, 20)};
        const auto notes = [day](int fewer) {
            const auto upTo = [fewer](int most) { return static_cast<std::size_t>(most - fewer); };
            const std::vector<Sale> sales(upTo(CashListings::mostLines), samples::sale(1, SaleState::Done));
            SalesReport report;
            report.range = day;
            const FigureLists::Named named{
                {NamedSales::Refunded, std::vector<Sale>(upTo(FigureLists::mostNamed), sales.front())}};
            return QStringList{
                CashListings::closings(std::vector<ShiftReport>(upTo(CashListings::mostClosings))).notes.join(u' '),
                CashListings::customer({}, {}, sales).notes.join(u' '),
                BalanceLists::report(day, {}, {}, std::vector<ForeignRecharge>(upTo(BalanceLists::mostForeign)))
                    .notes.join(u' '),
                BalanceLists::report(day, {}, std::vector<BalanceMisfit>(upTo(ShopReports::mostMisfits)), {})
                    .notes.join(u' '),
                FigureLists::report(report, named).notes.join(u' ')};
        };
        for (const QString &note : notes(0))
            QVERIFY2(note.contains(u"nly the newest"_s), qPrintable(note));
        for (const QString &note : notes(1))
            QVERIFY2(!note.contains(u"nly the newest"_s), qPrintable(note));
    }

    void aFolderThatIsNotThereIsAnsweredWithASentence()
    {
        const auto error = run(FileJobs::csv(listing()), m_folder.filePath(u"no/such/folder/list.csv"_s));
        QVERIFY(error && error->kind == OutError::Kind::NoFolder);
        QVERIFY(OutWords::sentence(*error).contains(u"not written"_s));
    }

    void everyTroubleHasItsSentence()
    {
        QStringList sentences;
        for (const OutError::Kind kind : {OutError::Kind::NoFolder, OutError::Kind::ReadOnlyFolder,
                 OutError::Kind::DiskFull, OutError::Kind::Unwritable, OutError::Kind::NotDrawn,
                 OutError::Kind::LedgerTrouble, OutError::Kind::Stopped}) {
            const QString sentence = OutWords::sentence({kind, u"detail"_s});
            QVERIFY(sentence.contains(u"not written"_s));
            QVERIFY(!sentences.contains(sentence));
            sentences << sentence;
        }
    }

    void everySaleOfTheHistoryLeavesAsCsv()
    {
        const QString path = m_folder.filePath(u"history.csv"_s);
        QVERIFY(!run(HistoryOut::csv(manySales(), {}), path));
        const CsvTable csv = table(path);
        QCOMPARE(csv.rows.size(), std::size_t(saleCount + 1));
        const QStringList first = csv.rows[1].cells;
        QCOMPARE(first[1], u"06 12 34 56 78"_s); // with its zero
        QCOMPARE(first[3], u"10,00"_s);
        QCOMPARE(first[5], Words::stateWord(detailsOf(saleCount).sale));
        QCOMPARE(first[6], u"'=cmd|'/c calc'!A1"_s); // text, and nothing that runs
        QCOMPARE(first[7], u"9,35"_s);
        QCOMPARE(first[9], detailsOf(saleCount).sale.reference.text());
        QCOMPARE(csv.rows[saleCount].cells[9], detailsOf(1).sale.reference.text());
    }

    void theHistoryPageWritesWhatItsFilterLists()
    {
        const SaleHistoryFactory failedOnly = []() -> LedgerResult<std::unique_ptr<SaleHistory>> {
            auto history = std::make_unique<FakeHistory>(100, detailsOf);
            history->matches = [](const HistoryFilter &filter, const Sale &sale) {
                return filter.state != StateFilter::Failed || sale.state == SaleState::Failed;
            };
            return std::unique_ptr<SaleHistory>(std::move(history));
        };
        HistoryDesk desk(failedOnly);
        SaleHistoryPage page(desk);
        page.setOut(DayWorld::tools(), failedOnly);
        page.resize(1024, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.findChild<HistoryFilterBar *>()->showOnly(StateFilter::Failed);
        QTest::keyClick(&page, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(page.findChild<QFileDialog *>());
        const QString path = m_folder.filePath(u"failed.csv"_s);
        auto *bar = page.findChild<ExportBar *>();
        QSignalSpy ended(bar, &ExportBar::ended);
        Q_EMIT page.findChild<QFileDialog *>()->fileSelected(path);
        page.findChild<QFileDialog *>()->close();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY2(bar->told().startsWith(u"Written"_s), qPrintable(bar->told()));
        QCOMPARE(table(path).rows.size(), std::size_t(1 + 10));
    }

    void anEmptyHistoryHasItsTitles()
    {
        const QString path = m_folder.filePath(u"empty.csv"_s);
        QVERIFY(!run(HistoryOut::csv(manySales(0), {}), path));
        QCOMPARE(table(path).rows.size(), std::size_t(1));
    }

    void theHistoryOnPaperIsCutAndSaysSo()
    {
        const QString path = m_folder.filePath(u"history.pdf"_s);
        QVERIFY(!run(HistoryOut::pdf(manySales(), {}, DayWorld::tools()), path));
        const auto document = PaperDocument::fromJson(read(path));
        QVERIFY(document);
        const auto &blocks = document->parts.front().blocks;
        QCOMPARE(std::get<paper::Table>(blocks.back()).rows.size(), std::size_t(HistoryOut::mostOnPaper));
        const auto says = [&blocks] {
            return std::any_of(blocks.begin(), blocks.end(), [](const paper::Block &block) {
                const auto *text = std::get_if<paper::Text>(&block);
                return text && text->text.contains(u"Only the newest"_s);
            });
        };
        QVERIFY(says());
        QVERIFY(!run(HistoryOut::pdf(manySales(5), {}, DayWorld::tools()), path));
        QVERIFY(!read(path).contains("Only the newest"));
    }

    void stateWordsFoundBeforehandAreTheScreensWords()
    {
        const SaleStateWords words;
        for (const SaleState state : {SaleState::Intent, SaleState::Void, SaleState::Open, SaleState::Pending,
                 SaleState::Done, SaleState::Failed, SaleState::Refunded, SaleState::Rejected, SaleState::Unresolved,
                 SaleState::Conflict}) {
            for (const int status : {-1, 0, 3, 6, 11, 17, 19, 22, 23, 99}) {
                for (const char *code : {"", "DAILY_LIMIT_EXCEEDED"}) {
                    Sale sale = samples::sale(1, state);
                    sale.status = status < 0 ? std::nullopt : std::optional(StatusCode(status));
                    sale.errorCode = QLatin1String(code);
                    QCOMPARE(words.stateOf(sale), Words::stateWord(sale));
                }
            }
        }
    }

    void aLongListCanBeStoppedAndLeavesNothingBehind()
    {
        const QString path = m_folder.filePath(u"stopped.csv"_s);
        OutProgress progress;
        progress.stop = true;
        const auto error = HistoryOut::csv(manySales(), {})(path, progress);
        QVERIFY(error && error->kind == OutError::Kind::Stopped);
        QVERIFY(!QFileInfo::exists(path));
        QCOMPARE(QDir(m_folder.path()).entryList({u"stopped*"_s}).size(), 0);
    }

    void aLedgerInTroubleIsSaidAndLeavesNothingBehind()
    {
        const SaleHistoryFactory broken = []() -> LedgerResult<std::unique_ptr<SaleHistory>> {
            return Unexpected{LedgerError{LedgerError::Kind::Damaged, {}}};
        };
        const QString path = m_folder.filePath(u"broken.csv"_s);
        const auto error = run(HistoryOut::csv(broken, {}), path);
        QVERIFY(error && error->kind == OutError::Kind::LedgerTrouble);
        QVERIFY(OutWords::sentence(*error).contains(Words::ledgerTrouble({LedgerError::Kind::Damaged, {}})));
        QVERIFY(!QFileInfo::exists(path));
    }

    void theWindowGoesOnWhileAFileIsWritten()
    {
        // A job that waits until the window has done something else: on the window's own thread it would wait for ever.
        auto released = std::make_shared<std::atomic<bool>>(false);
        ExportBar bar({}, std::function<std::optional<Listing>()>());
        QSignalSpy ended(&bar, &ExportBar::ended);
        bar.saveTo(m_folder.filePath(u"slow.csv"_s), [released](const QString &path, OutProgress &progress) {
            while (!*released)
                QThread::yieldCurrentThread();
            progress.rows = 1;
            return FileJobs::write(path, "x");
        });
        QVERIFY(bar.isWriting());
        QVERIFY(bar.told().contains(u"Writing"_s));
        *released = true;
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(bar.told().startsWith(u"Written"_s));
    }

    void aBarThatGoesStopsWhatItWrites()
    {
        auto stopped = std::make_shared<std::atomic<bool>>(false);
        {
            ExportBar bar({}, std::function<std::optional<Listing>()>());
            bar.saveTo(m_folder.filePath(u"gone.csv"_s),
                [stopped](const QString &, OutProgress &progress) -> std::optional<OutError> {
                    while (!progress.stop)
                        QThread::yieldCurrentThread();
                    *stopped = true;
                    return OutError{OutError::Kind::Stopped};
                });
        }
        QTRY_VERIFY(*stopped);
    }

    void aBarThatGoesDoesNotWaitForASlowDisk()
    {
        struct Disk {
            QSemaphore answers;
            std::atomic<bool> wrote = false;
        };
        const auto disk = std::make_shared<Disk>();
        const QString path = m_folder.filePath(u"late.csv"_s);
        {
            ExportBar bar({}, std::function<std::optional<Listing>()>());
            bar.saveTo(path, [disk](const QString &where, OutProgress &) { // as a CSV's job, it looks at no "stop"
                (void)disk->answers.tryAcquire(1, 10'000);
                const std::optional<OutError> error = FileJobs::write(where, "x");
                disk->wrote = true;
                return error;
            });
        }
        QVERIFY(!disk->wrote); // the bar went before its disk answered
        disk->answers.release();
        QTRY_VERIFY(disk->wrote);
        QCOMPARE(read(path), QByteArray("x")); // begun is finished, not left by half
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void theProgramsEndWaitsForTheFile()
    {
        const auto wrote = std::make_shared<std::atomic<bool>>(false);
        FileOut out;
        out.write(m_folder.filePath(u"last.csv"_s),
            [wrote](const QString &, OutProgress &progress) -> std::optional<OutError> {
                while (!progress.stop)
                    QThread::yieldCurrentThread();
                *wrote = true;
                return std::nullopt;
            });
        // As the application says it.
        QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection);
        QVERIFY(*wrote);
    }

    void aClosingWritesItsDayByItself()
    {
        DayWorld world;
        const QString folder = m_folder.filePath(u"daily"_s);
        DailyPdf daily(world.till.cash(), world.desk, DayWorld::tools(), folder);
        QSignalSpy written(&daily, &DailyPdf::written);
        QSignalSpy failed(&daily, &DailyPdf::failed);
        Q_EMIT world.till.cash().shiftClosed(1, closing(11));
        QCoreApplication::processEvents();
        QVERIFY(!QDir(folder).exists()); // nobody wants it
        PaperSetup setup;
        setup.dailyPdf = true;
        setup.shop.name = u"Téléboutique Atlas"_s;
        daily.setSetup(setup);
        Q_EMIT world.till.cash().shiftClosed(2, closing(12));
        Q_EMIT world.till.cash().shiftClosed(3, closing(13)); // while the first is at work
        QTRY_COMPARE(written.size(), 2);
        QCOMPARE(failed.size(), 0);
        const QString path = written[0][0].toString();
        QVERIFY2(path.endsWith(u"taabia-2026-11-20-Z000012.pdf"_s), qPrintable(path));
        const QString paper = QString::fromUtf8(read(path));
        QVERIFY(paper.contains(u"Téléboutique Atlas"_s));
        const SalesReport report = world.shop.report({QDate(2026, 11, 20), QDate(2026, 11, 20)});
        QVERIFY(paper.contains(Words::amount(report.of(SaleOutcome::Delivered).faceValue)));
        QVERIFY(paper.contains(Words::amount(closing(12).grandTotal)));
    }

    void aDailyPdfThatCannotBeWrittenIsSaidAndTheNextOneIsTried()
    {
        DayWorld world;
        const QString file = m_folder.filePath(u"a file"_s);
        QVERIFY(!FileJobs::write(file, "x"));
        DailyPdf daily(world.till.cash(), world.desk, DayWorld::tools(), file + u"/below"_s);
        QSignalSpy written(&daily, &DailyPdf::written);
        QSignalSpy failed(&daily, &DailyPdf::failed);
        PaperSetup setup;
        setup.dailyPdf = true;
        daily.setSetup(setup);
        Q_EMIT world.till.cash().shiftClosed(1, closing(1));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().startsWith(u"The closing is saved."_s));
        setup.pdfFolder = m_folder.filePath(u"chosen"_s);
        daily.setSetup(setup);
        Q_EMIT world.till.cash().shiftClosed(2, closing(2));
        QTRY_COMPARE(written.size(), 1);
        QVERIFY(written[0][0].toString().startsWith(setup.pdfFolder));
        world.plan->trouble = LedgerError{LedgerError::Kind::Busy, {}};
        Q_EMIT world.till.cash().shiftClosed(3, closing(3));
        QTRY_COMPARE(failed.size(), 2);
        QCoreApplication::processEvents(); // its other questions fail too, and nobody minds
        QCOMPARE(failed.size(), 2);
    }

private:
    static ShiftReport closing(qint64 number)
    {
        ShiftReport report;
        report.number = number;
        report.shift.openedUtc = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
        report.madeUtc = QDateTime(QDate(2026, 11, 20), QTime(21, 0), Qt::UTC);
        report.counted = CashCount();
        report.grandTotal = Money::fromCentimes(98765432);
        report.lastLink = QByteArray(32, 'x');
        return report;
    }

    Theme m_theme;
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestExportBar)
#include "tst_exportbar.moc"
