// SPDX-License-Identifier: GPL-3.0-or-later
#include "gap.h"

#include "desk/historydesk.h"
#include "support/fakehistory.h"
#include "support/samples.h"
#include "ui/bulk/bulkpage.h"
#include "ui/bulk/bulkrunmodel.h"
#include "ui/bulk/bulkrunpane.h"
#include "ui/bulk/bulksheetpane.h"
#include "ui/bulk/bulkview.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTest>
#include <QThread>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString longList(int lines)
{
    QString text = u"telephone;montant;operateur;promo\n"_s;
    for (int i = 0; i < lines; ++i)
        text += u"06%1;%2;;%3\n"_s.arg(12000000 + i).arg(5 + i % 20 * 5).arg(i % 7);
    return text;
}

Sale saleOf(int number, SaleState state)
{
    Sale sale = samples::sale(number, state);
    sale.order = samples::order(qPrintable(u"06%1"_s.arg(12000000 + number)), Operator::Inwi, 10);
    sale.createdUtc = QDateTime::currentDateTimeUtc();
    return sale;
}

} // namespace

/// Long lists: how long the window does not react, at worst.
class BenchBulkPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readingCheckingAndFollowing();
};

void BenchBulkPage::readingCheckingAndFollowing()
{
    Theme theme;
    theme.apply(Theme::Mode::Light);
    const QString text = longList(10'000);
    const Catalogue catalogue = *Catalogue::parse(resource(":/taabia/catalogue.json"));
    const NumberPlan plan = *NumberPlan::parse(resource(":/taabia/ma-number-plan.csv"));
    QElapsedTimer alone;
    alone.start();
    const auto file = BulkFile::readText(text);
    qInfo("%-44s %38lld ms", "reading 10,000 lines, pure", alone.restart());
    const BulkSheet sheet(*file, catalogue, plan);
    qInfo("%-44s %38lld ms", "checking them, pure", alone.elapsed());

    Till till([]() -> Expected<TillParts, LedgerError> { return Unexpected{LedgerError{}}; });
    HistoryDesk desk([]() -> LedgerResult<std::unique_ptr<SaleHistory>> {
        return std::unique_ptr<SaleHistory>(std::make_unique<FakeHistory>(2'000, [](SaleId id) {
            return SaleDetails{saleOf(int(id), SaleState::Done), {}, {}, {}};
        }));
    });
    QThread thread;
    desk.moveToThread(&thread);
    thread.start();
    {
        Preferences preferences{QString()};
        MainWindow window(till, {u"Amina"_s, true});
        auto *page = new BulkPage(till, desk, preferences, catalogue, plan, window);
        window.addPage(PageId::Bulk, page);
        window.resize(1024, 768);
        window.show();
        const QString path = QDir::temp().filePath(u"bench_bulkpage.csv"_s);
        QFile list(path);
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write(text.toUtf8()) > 0);
        list.close();
        Gap gap;
        gap.start();
        page->openFile(path);
        QTRY_COMPARE_WITH_TIMEOUT(page->sheetPane()->model()->count(BulkSheetModel::Filter::All), 10'000, 60'000);
        QTest::qWait(2'000);
        gap.report("10,000 lines opened, compared with 2,000 sales");
        QFile::remove(path);

        auto *view = page->sheetPane()->findChild<BulkView *>();
        view->setFocus();
        gap.start();
        QTest::keyClick(view, Qt::Key_Home);
        for (int step = 0; step < 100; ++step)
            QTest::keyClick(view, Qt::Key_PageDown, Qt::NoModifier, 1);
        for (int step = 0; step < 50; ++step)
            QTest::keyClick(view, Qt::Key_Space, Qt::NoModifier, 1);
        gap.report("100 pages down, 50 ticks");

        BulkProgress progress;
        progress.run = {1, u"list"_s, {}, QDateTime::currentDateTimeUtc(), {}, 10'000};
        progress.underWay = true;
        page->runPane()->setProgress(progress);
        std::vector<BulkRunLine> lines;
        for (int i = 1; i <= 10'000; ++i)
            lines.push_back({i + 1, saleOf(i, SaleState::Open).order, saleOf(i, SaleState::Open)});
        gap.start();
        page->runPane()->model()->setLines(lines);
        QTest::qWait(100);
        gap.report("10,000 lines of a run, for the first time");
        gap.start();
        page->runPane()->model()->setLines(lines);
        QTest::qWait(100);
        gap.report("read again");
        gap.start();
        for (int i = 1; i <= 1'000; ++i) {
            Q_EMIT till.saleChanged(saleOf(i, SaleState::Done));
            if (i % 20 == 0) { // a call's worth
                progress.unsent = 10'000 - i;
                page->runPane()->setProgress(progress);
                QTest::qWait(1);
            }
        }
        gap.report("1,000 sales change, 20 at a time");
    }
    thread.quit();
    thread.wait();
}

QTEST_MAIN(BenchBulkPage)
#include "bench_bulkpage.moc"
