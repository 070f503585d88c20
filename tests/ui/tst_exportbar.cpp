// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayworld.h"

#include "domain/csvtext.h"
#include "domain/textbytes.h"
#include "support/samples.h"
#include "ui/cash/cashlistings.h"
#include "ui/day/balancelists.h"
#include "ui/day/dailypdf.h"
#include "ui/out/exportbar.h"
#include "ui/out/filedialogs.h"
#include "ui/out/listview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pagetab.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const PaperTools::Owner atlas{u"Téléboutique Atlas"_s, true}; // in training

/// The dialog that a key opened, answered with a path; then what its bar wrote.
void saveAs(QWidget &window, const QString &path)
{
    QTRY_VERIFY(window.findChild<QFileDialog *>());
    auto *dialog = window.findChild<QFileDialog *>();
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFileInfo::exists(path));
    QVERIFY(QTest::qWaitForWindowActive(&window)); // for the next key
}

CsvTable table(const QString &path)
{
    return CsvTable::read(u"sep=;\r\n"_s + *textOfBytes(read(path)), 1'000'000);
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

    void aReportSaysWhoseItIsAndThatItIsTraining()
    {
        DayWorld world(atlas);
        world.open();
        world.press(Qt::Key_P, Qt::ControlModifier);
        const QString paper = m_folder.filePath(u"report.pdf"_s);
        saveAs(world.window, paper);
        const auto document = PaperDocument::fromJson(read(paper));
        QVERIFY(document && document->edges);
        QCOMPARE(document->edges->headStart, atlas.shop);
        QVERIFY(document->edges->headEnd.contains(u"SPECIMEN"_s));
        QVERIFY(document->edges->footStart.contains(
            MoroccoTime::fromUtc(QDateTime::currentDateTimeUtc()).toString(u"dd/MM/yyyy"_s)));
        QCOMPARE(document->edges->footEnd, u"Page %1 of %2"_s);
        QVERIFY(std::get<paper::Mark>(document->parts.front().blocks.front()).text.contains(u"SPECIMEN"_s));
        world.press(Qt::Key_E, Qt::ControlModifier);
        const QString sheet = m_folder.filePath(u"report.csv"_s);
        saveAs(world.window, sheet);
        const QString text = QString::fromUtf8(read(sheet));
        for (const QString &said : {atlas.shop, u"Made on "_s, u"SPECIMEN"_s})
            QVERIFY2(text.left(400).contains(said), qPrintable(said));
    }

    void aRealShopsReportCarriesNoMark()
    {
        const Imprint real = Imprint::now(DayWorld::tools({atlas.shop, false}));
        QCOMPARE(real.fileName(u"x"_s, true), u"x-Téléboutique-Atlas"_s);
        QCOMPARE(real.fileName(u"x"_s), u"x"_s);
        QVERIFY(!real.lines().join(u' ').contains(u"SPECIMEN"_s));
        const Imprint training = Imprint::now(DayWorld::tools({u"a/b: c"_s, true}));
        QCOMPARE(training.fileName(u"x"_s, true), u"x-a-b-c-SPECIMEN"_s); // no file system minds
        QCOMPARE(Imprint::now(PaperTools()).lines().size(), 1); // nobody has named the shop: the time alone
    }

    void nothingLeavesBeforeTheNamesAreThere()
    {
        DayWorld world;
        world.open();
        const DayRange month{QDate(2026, 11, 1), QDate(2026, 11, 30)};
        const auto named = std::exchange(world.plan->named, [&world](NamedSales, const DayRange &) {
            world.plan->trouble = LedgerError{LedgerError::Kind::Busy, {}}; // the sums were told before
            return std::vector<Sale>();
        });
        world.figures->showPeriod(Period::between(month.first, month.last));
        QTRY_VERIFY(world.says(u"The figures cannot be shown."_s));
        QVERIFY(world.figures->shownReport().has_value());
        world.press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!world.window.findChild<QFileDialog *>());
        world.plan->trouble.reset();
        world.plan->named = named;
        world.figures->showPeriod(Period::between(month.first, month.last));
        QTRY_VERIFY((world.press(Qt::Key_E, Qt::ControlModifier), world.window.findChild<QFileDialog *>()));
        const QString path = m_folder.filePath(u"month.csv"_s);
        saveAs(world.window, path);
        const QString text = QString::fromUtf8(read(path));
        for (const NamedSales kind : FigureLists::namedKinds) {
            const std::vector<Sale> sales = world.shop.named(kind, month);
            QVERIFY(!sales.empty());
            QVERIFY2(text.contains(FigureLists::namedName(kind)), qPrintable(FigureLists::namedName(kind)));
            QVERIFY(text.contains(sales.front().reference.text()));
        }
    }

    void theKeysWorkWhereverTheFocusIs()
    {
        DayWorld world;
        world.open();
        for (PageTab *tab : world.window.findChildren<PageTab *>()) {
            if (tab->accessibleName() == u"Day"_s)
                tab->setFocus();
        }
        QVERIFY(!world.page->isAncestorOf(world.window.focusWidget()));
        world.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(world.window.findChild<QFileDialog *>());
        world.window.findChild<QFileDialog *>()->close();
        QTRY_VERIFY(!world.window.findChild<QFileDialog *>());
        QVERIFY(QTest::qWaitForWindowActive(&world.window));
        world.press(Qt::Key_F1); // a page that does not show them
        QTRY_VERIFY(!world.page->isVisible());
        world.press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!world.window.findChild<QFileDialog *>());
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
        QTRY_VERIFY(!world.window.findChild<QFileDialog *>());

        // The next list begins where this one went.
        world.press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(world.window.findChild<QFileDialog *>());
        dialog = world.window.findChild<QFileDialog *>();
        QCOMPARE(QFileInfo(dialog->directory().absolutePath()).canonicalFilePath(),
            QFileInfo(m_folder.path()).canonicalFilePath());
        QCOMPARE(dialog->windowTitle(), u"Save as PDF"_s);
        dialog->close();
    }

    void theKeyOfTheCsvIsNotTheTextFieldsEndOfLine()
    {
        QWidget window;
        QLineEdit field(u"0612"_s, &window);
        ExportBar bar({[] { return u"list"_s; }, [] { return FileJobs::csv(listing()); }, {}}, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        field.setCursorPosition(0);
        QTest::keyClick(window.windowHandle(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<QFileDialog *>());
        QCOMPARE(field.cursorPosition(), 0);
        window.findChild<QFileDialog *>()->close();
    }

    void patternsOfFilesAreReadFromLeftToRightAndStillWork()
    {
        const QString made = FileDialogs::filter(u"\u062C\u062F\u0648\u0644 \u200F(*.csv *.txt)"_s);
        QCOMPARE(made, u"\u062C\u062F\u0648\u0644 \u200E(*.csv *.txt)"_s);
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setNameFilter(made);
        QTemporaryDir folder;
        for (const QString &name : {u"a.csv"_s, u"b.pdf"_s})
            QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
        dialog.setDirectory(folder.path());
        const auto *names = dialog.findChild<QListView *>(u"listView"_s);
        QTRY_COMPARE(names->model()->rowCount(names->rootIndex()), 1);
    }

    void figuresStandUnderTheirLastDigitInEveryLanguage()
    {
        for (const Qt::LayoutDirection direction : {Qt::RightToLeft, Qt::LeftToRight}) {
            QGuiApplication::setLayoutDirection(direction);
            ListView view(ListView::Rows::Read);
            view.setTable(listing().tables.front());
            const auto side = view.model()->index(0, 1).data(Qt::TextAlignmentRole).toInt();
            QCOMPARE(QStyle::visualAlignment(direction, Qt::Alignment(side)) & Qt::AlignHorizontal_Mask,
                Qt::AlignRight | Qt::AlignAbsolute);
            const paper::Part part = Listings::paper(listing()).parts.front();
            const auto &table = std::get<paper::Table>(part.blocks.back());
            QCOMPARE(part.rightToLeft ? paper::Align::Start : paper::Align::End, table.columns.back().align);
        }
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

    void aClosingWritesItsDayByItself()
    {
        DayWorld world;
        const QString folder = m_folder.filePath(u"daily"_s);
        DailyPdf daily(world.till.cash(), world.desk, DayWorld::tools({atlas.shop, false}), folder);
        QSignalSpy written(&daily, &DailyPdf::written);
        QSignalSpy failed(&daily, &DailyPdf::failed);
        Q_EMIT world.till.cash().shiftClosed(1, closing(11));
        QCoreApplication::processEvents();
        QVERIFY(!QDir(folder).exists()); // nobody wants it
        PaperSetup setup;
        setup.dailyPdf = true;
        daily.setSetup(setup);
        Q_EMIT world.till.cash().shiftClosed(2, closing(12));
        Q_EMIT world.till.cash().shiftClosed(3, closing(13)); // while the first is at work
        QTRY_COMPARE(written.size(), 2);
        QCOMPARE(failed.size(), 0);
        const QString path = written[0][0].toString();
        QVERIFY2(path.endsWith(u"taabia-2026-11-20-Z000012.pdf"_s), qPrintable(path));
        const QString paper = QString::fromUtf8(read(path));
        QVERIFY(paper.contains(atlas.shop));
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
