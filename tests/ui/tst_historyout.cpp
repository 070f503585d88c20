// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayworld.h"

#include "domain/csvtext.h"
#include "domain/textbytes.h"
#include "support/fakehistory.h"
#include "support/samples.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/salehistorypage.h"
#include "ui/out/exportbar.h"
#include "ui/out/historyout.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFileDialog>
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

/// Every third one by card; of the first hundred nobody noted it.
std::optional<PaymentMethod> methodOf(SaleId id)
{
    return id <= 100 ? std::nullopt : std::optional(id % 3 == 0 ? PaymentMethod::Card : PaymentMethod::Cash);
}

SaleHistoryFactory manySales(SaleId count = saleCount)
{
    return [count]() -> LedgerResult<std::unique_ptr<SaleHistory>> {
        auto history = std::make_unique<FakeHistory>(count, detailsOf);
        history->paidBy = methodOf;
        return std::unique_ptr<SaleHistory>(std::move(history));
    };
}

const PaperTools::Owner atlas{u"Téléboutique Atlas"_s, true}; // in training

/// Runs a job as a FileOut does, on this thread.
std::optional<OutError> run(const FileJob &job, const QString &path)
{
    OutProgress progress;
    return job(path, progress);
}

} // namespace

/// The history as a file: every sale of it, how it was paid, and what was sold in all.
class TestHistoryOut : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme.apply(Theme::Mode::Light);
        QVERIFY(m_folder.isValid());
    }

    void everySaleOfTheHistoryLeavesAsCsv()
    {
        const QString path = m_folder.filePath(u"history.csv"_s);
        QVERIFY(!run(HistoryOut::csv(manySales(), {}), path));
        const CsvTable csv = table(path);
        QCOMPARE(csv.rows.front().cells.front(), u"Time"_s); // the titles come first: a spreadsheet filters by them
        const QStringList first = csv.rows[1].cells;
        QCOMPARE(first[1], u"06 12 34 56 78"_s); // with its zero
        QCOMPARE(first[3], u"10,00"_s);
        QCOMPARE(first[5], Words::stateWord(detailsOf(saleCount).sale));
        QCOMPARE(first[6], Words::paymentMethod(*methodOf(saleCount)));
        QCOMPARE(first[7], u"'=cmd|'/c calc'!A1"_s); // text, and nothing that runs
        QCOMPARE(first[8], u"9,35"_s);
        QCOMPARE(first[10], detailsOf(saleCount).sale.reference.text());
        QCOMPARE(csv.rows[saleCount].cells[10], detailsOf(1).sale.reference.text());
        QCOMPARE(csv.rows[saleCount].cells[6], QString()); // nobody noted how it was paid
    }

    void theHistoryEndsWithTheSumOfWhatWasSold()
    {
        const QString path = m_folder.filePath(u"sum.csv"_s);
        QVERIFY(!run(HistoryOut::csv(manySales(20), {}), path)); // two of them failed
        const CsvTable csv = table(path);
        const QStringList last = csv.rows.back().cells;
        QCOMPARE(last[0], u"Sold (sales: 18)"_s);
        QCOMPARE(last[3], u"180,00"_s);
        QCOMPARE(last[8], u"168,30"_s);
        QVERIFY(read(path).contains("\r\n\r\n")); // an empty line keeps it out of what a spreadsheet sorts
        const QString paper = m_folder.filePath(u"sum.pdf"_s);
        QVERIFY(!run(HistoryOut::pdf(manySales(20), {}, DayWorld::tools(atlas)), paper));
        const auto document = PaperDocument::fromJson(read(paper));
        const auto &printed = std::get<paper::Table>(document->parts.front().blocks.back());
        QCOMPARE(Words::spoken(printed.total->front()), u"Sold (sales: 18)"_s);
        QVERIFY(printed.total->at(3).contains(u"180,00"_s));
        QVERIFY(document->edges && document->edges->headEnd.contains(u"SPECIMEN"_s));
        QVERIFY(HistoryOut::fileName(DayWorld::tools(atlas)).endsWith(u"-Téléboutique-Atlas-SPECIMEN"_s));
    }

    void whoIsNotToldWhatSalesCostGetsNoColumnForIt()
    {
        const QString path = m_folder.filePath(u"clerk.csv"_s);
        QVERIFY(!run(HistoryOut::csv(manySales(20), {}, HistoryOut::Billed::LeftOut), path));
        const CsvTable csv = table(path);
        QVERIFY(!csv.rows.front().cells.contains(u"Billed, DH"_s));
        QCOMPARE(csv.rows[1].cells[7], u"'=cmd|'/c calc'!A1"_s); // the clerk
        QCOMPARE(csv.rows[1].cells[9], detailsOf(20).sale.reference.text());
        QCOMPARE(csv.rows.back().cells[0], u"Sold (sales: 18)"_s); // and nothing about what is billed
        QCOMPARE(csv.rows.back().cells[3], u"180,00"_s);
        const QString paper = m_folder.filePath(u"clerk.pdf"_s);
        QVERIFY(!run(HistoryOut::pdf(manySales(20), {}, DayWorld::tools(), HistoryOut::Billed::LeftOut), paper));
        const auto document = PaperDocument::fromJson(read(paper));
        const auto &printed = std::get<paper::Table>(document->parts.front().blocks.back());
        QCOMPARE(printed.columns.size(), std::size_t(8));
        QCOMPARE(printed.columns.back().title, u"Clerk"_s);
        QCOMPARE(printed.total->size(), 8);
    }

    void aSumThatIsNotAllBilledSaysSo()
    {
        const SaleHistoryFactory factory = []() -> LedgerResult<std::unique_ptr<SaleHistory>> {
            return std::unique_ptr<SaleHistory>(std::make_unique<FakeHistory>(3, [](SaleId id) {
                SaleDetails details = detailsOf(id);
                if (id == 1)
                    details.sale.billed.reset();
                return details;
            }));
        };
        const QString path = m_folder.filePath(u"part.csv"_s);
        QVERIFY(!run(HistoryOut::csv(factory, {}), path));
        QCOMPARE(table(path).rows.back().cells[0], u"Sold (sales: 3, of them billed: 2)"_s);
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
        page.setOut(DayWorld::tools(), failedOnly, [] { return true; });
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
        const CsvTable csv = table(path);
        const auto failed = std::count_if(csv.rows.begin(), csv.rows.end(),
            [](const CsvRow &row) { return row.cells.value(5) == Words::stateWord(detailsOf(10).sale); });
        QCOMPARE(failed, 10);
        QCOMPARE(csv.rows.back().cells[0], u"Sold (sales: 0)"_s);
    }

    void anEmptyHistoryHasItsTitles()
    {
        const QString path = m_folder.filePath(u"empty.csv"_s);
        QVERIFY(!run(HistoryOut::csv(manySales(0), {}), path));
        QCOMPARE(table(path).rows.front().cells.size(), 11);
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

private:
    Theme m_theme;
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestHistoryOut)
#include "tst_historyout.moc"
