// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkworld.h"

#include "domain/csvtext.h"
#include "domain/textbytes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/overlay.h"

#include <QFileDialog>
#include <QProgressBar>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A list that was let go, by the keyboard alone.
class TestBulkRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }

    void theProgressIsToldInWordsAndAnnouncedCalmly();
    void stopIsAskedOfTheDesk();
    void aListThatIsNotThroughIsOffered();
    void goingOnReadsBackWhatIsLeft();
    void whatAnOwnerMaySeeIsNeitherShownNorCountedNorReadBack();
    void leavingIsAskedFirst();
    void enterOpensTheSaleOfALine();
    void receiptsOfTheChosenDeliveredLinesArePrinted();
    void theResultsLeaveAsCsv();
    void quittingNamesTheListThatIsBeingSent();
    void anotherListIsNotTakenWhileOneIsSent();

private:
    Theme m_theme;
    QTemporaryDir m_folder;
};

void TestBulkRun::theProgressIsToldInWordsAndAnnouncedCalmly()
{
    BulkWorld world;
    world.findRun(BulkWorld::progress(100, 90, true), BulkWorld::lines(100, 10));
    QVERIFY(world.run()->isVisible());
    QVERIFY(world.says("Février.csv"));
    QVERIFY(world.says("Sent: 10 of 100 · delivered: 0 · failed: 0 · not known yet: 10"));
    QCOMPARE(world.cell(0, SaleColumn::State), u"Done"_s);
    QCOMPARE(world.cell(9, SaleColumn::State), u"No such line"_s);
    QCOMPARE(world.cell(10, SaleColumn::State), u"Waits its turn"_s);
    QSignalSpy announced(world.run(), &BulkRunPane::announced);
    for (int unsent = 89; unsent > 0; --unsent)
        Q_EMIT world.till.bulk().progressed(BulkWorld::progress(100, unsent, true));
    QVERIFY(announced.count() <= 1);
    const auto before = announced.count();
    BulkProgress through = BulkWorld::progress(100, 0, false);
    through.run.endedUtc = through.run.begunUtc.addSecs(60);
    through.open = 3;
    through.delivered = 87;
    through.failed = 10;
    Q_EMIT world.till.bulk().progressed(through);
    QCOMPARE(announced.count(), before + 1); // the last word is always told
    QVERIFY(world.says("Sent: 100 of 100 · delivered: 87 · failed: 10 · not known yet: 3"));
    QVERIFY(world.says("Every line was sent. The till asks on for those whose end is not known yet."));
    QCOMPARE(world.run()->findChild<QProgressBar *>()->value(), 100);
    QVERIFY(!world.button("Stop"));
    QVERIFY(world.button("Another list"));
}

void TestBulkRun::stopIsAskedOfTheDesk()
{
    BulkWorld world;
    world.paste(u"0612345678;10\n0661002233;20"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    world.confirm();
    QTRY_VERIFY(world.run()->isVisible());
    QVERIFY(world.button("Stop"));
    world.button("Stop")->click();
    QVERIFY(world.says("Stopping: what is on its way is finished first."));
    const Ticket ticket = world.lastTicket();
    BulkProgress stopped = *world.run()->progress();
    stopped.underWay = false;
    stopped.unsent = 1;
    stopped.pause = BulkPause::Asked;
    Q_EMIT world.till.bulk().stopped(ticket, stopped);
    QVERIFY(!world.says("Stopping"));
    QVERIFY(world.says("Lines not sent: 1 of 2. The sending was stopped. Go on with them, or leave them."));
    QVERIFY(world.button("Go on") && world.button("Leave them"));
}

void TestBulkRun::aListThatIsNotThroughIsOffered()
{
    BulkWorld world;
    QSignalSpy hint(world.bulk, &BulkPage::hintWanted);
    world.press(Qt::Key_F1);
    Q_EMIT world.till.started();
    const BulkProgress found = BulkWorld::progress(100, 12, false);
    Q_EMIT world.till.bulk().runsRead(world.lastTicket(), {found});
    Q_EMIT world.till.bulk().linesRead(world.lastTicket(), found.run.id, BulkWorld::lines(100, 88));
    QVERIFY(!world.says("of 100 lines"));
    world.press(Qt::Key_F2);
    QVERIFY(world.says("Lines not sent: 12 of 100. The till was closed before the end."));
    QCOMPARE(hint.count(), 1);
    QVERIFY(Words::spoken(hint[0][0].toString()).contains(u"Lines not sent: 12 of 100."_s));
    QCOMPARE(world.cell(99, SaleColumn::State), u"Not sent"_s);
    world.button("Another list")->click(); // this one is not forgotten
    QVERIFY(world.bulk->startPane()->isVisible());
    Q_EMIT world.till.bulk().runsRead(world.lastTicket(), {BulkWorld::progress(100, 12, false)});
    QVERIFY(world.says("Lines not sent: 12 of 100."));
    world.press(Qt::Key_W, Qt::AltModifier);
    QVERIFY(world.run()->isVisible());
}

void TestBulkRun::goingOnReadsBackWhatIsLeft()
{
    BulkWorld world;
    world.findRun(BulkWorld::progress(100, 12, false), BulkWorld::lines(100, 88));
    world.press(Qt::Key_G, Qt::AltModifier);
    QVERIFY(world.readBackSheet());
    QVERIFY(world.says("12 recharges"));
    QVERIFY(world.says("120 DH"));
    QVERIFY(!world.says("Lines that stay behind"));
    world.readBackSheet()->confirmButton()->click();
    Q_EMIT world.till.bulk().resumed(world.lastTicket(), BulkWorld::progress(100, 12, true));
    QVERIFY(!world.window.overlay() || !world.window.overlay()->isVisible());
    QVERIFY(world.button("Stop"));
}

void TestBulkRun::whatAnOwnerMaySeeIsNeitherShownNorCountedNorReadBack()
{
    BulkWorld world;
    Q_EMIT world.till.started();
    Q_EMIT world.till.bulk().runsRead(world.lastTicket(), {BulkWorld::progress(20, 8, false)});
    world.run()->model()->setLines(BulkWorld::lines(20, 12)); // as the owner saw them
    QCOMPARE(world.run()->model()->count(BulkRunModel::Filter::Problems), 1);
    Q_EMIT world.till.bulk().refused(world.lastTicket(), {BulkRefusal::Kind::NotAllowed, {}, {}});
    QCOMPARE(world.run()->model()->rowCount(), 0);
    QTRY_VERIFY(!world.button("Problems") && world.says("An owner can see the lines of this list."));
    world.press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(world.run()->model()->filter(), BulkRunModel::Filter::All);
    world.press(Qt::Key_G, Qt::AltModifier);
    QVERIFY(!world.window.overlay());
    QVERIFY(world.says("Nothing was sent: an owner has to allow it."));
}

void TestBulkRun::leavingIsAskedFirst()
{
    BulkWorld world;
    world.findRun(BulkWorld::progress(100, 12, false), BulkWorld::lines(100, 88));
    world.press(Qt::Key_L, Qt::AltModifier);
    QVERIFY(world.says("If you leave them, they never will be."));
    world.press(Qt::Key_Return); // the answer that changes nothing has the focus
    QVERIFY(!world.window.overlay());
    QVERIFY(world.button("Leave them"));
    world.press(Qt::Key_L, Qt::AltModifier);
    world.press(Qt::Key_Backtab, Qt::ShiftModifier);
    qobject_cast<QAbstractButton *>(world.window.focusWidget())->click();
    BulkProgress left = BulkWorld::progress(100, 12, false);
    left.run.endedUtc = left.run.begunUtc.addSecs(60);
    Q_EMIT world.till.bulk().abandoned(world.lastTicket(), left);
    QVERIFY(!world.button("Leave them") && !world.button("Go on"));
    QVERIFY(world.button("Another list"));
}

void TestBulkRun::enterOpensTheSaleOfALine()
{
    BulkWorld world;
    world.findRun(BulkWorld::progress(20, 10, false), BulkWorld::lines(20, 10));
    QSignalSpy details(world.bulk, &BulkPage::detailsWanted);
    world.table()->setFocus();
    world.press(Qt::Key_Home);
    world.press(Qt::Key_Down);
    world.press(Qt::Key_Return);
    QCOMPARE(details.count(), 1);
    QCOMPARE(details[0][0].value<SaleId>(), SaleId(2));
    world.press(Qt::Key_End);
    world.press(Qt::Key_Return); // it has none
    QCOMPARE(details.count(), 1);
}

void TestBulkRun::receiptsOfTheChosenDeliveredLinesArePrinted()
{
    BulkWorld world;
    world.findRun(BulkWorld::progress(20, 8, false), BulkWorld::lines(20, 12));
    QSignalSpy wanted(world.run(), &BulkRunPane::receiptsWanted);
    world.table()->setFocus();
    world.press(Qt::Key_Home);
    world.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(world.says("Receipts (11)")); // of 20 lines 12 have a sale, and one of these failed
    world.press(Qt::Key_P, Qt::AltModifier);
    QCOMPARE(wanted.count(), 1);
    const auto sales = wanted[0][0].value<std::vector<SaleId>>();
    QCOMPARE(sales.size(), std::size_t(11));
    QVERIFY(std::find(sales.begin(), sales.end(), SaleId(10)) == sales.end());
    world.press(Qt::Key_P, Qt::AltModifier);
    QCOMPARE(wanted.count(), 1); // one press, one receipt each
    QTRY_VERIFY(world.says("Receipts that could not be asked for: 11.")); // this till has no such sales
}

void TestBulkRun::theResultsLeaveAsCsv()
{
    BulkWorld world;
    world.bulk->setOut({});
    BulkProgress progress = BulkWorld::progress(20, 8, false);
    progress.run.title = u"=cmd|'/c calc'!A1"_s;
    world.findRun(progress, BulkWorld::lines(20, 12));
    world.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(world.window.findChild<QFileDialog *>());
    const QString path = m_folder.filePath(u"results.csv"_s);
    auto *dialog = world.window.findChild<QFileDialog *>();
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFileInfo::exists(path));
    const QByteArray bytes = contentOf(path);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF'=cmd")); // as text, not as a formula
    const CsvTable table = CsvTable::read(u"sep=;\r\n"_s + *textOfBytes(bytes), 1000);
    int lines = 0;
    for (const CsvRow &row : table.rows)
        lines += row.cells.size() == 10 && row.cells[1] == u"06 12 34 56 78"_s ? 1 : 0;
    QCOMPARE(lines, 20);
    QVERIFY(bytes.contains("No such line") && bytes.contains("Not sent"));
}

void TestBulkRun::quittingNamesTheListThatIsBeingSent()
{
    BulkWorld world;
    world.window.addUnderWay([&world] { return world.bulk->worthStaying(); });
    QVERIFY(world.bulk->worthStaying().isEmpty());
    world.findRun(BulkWorld::progress(100, 90, true), BulkWorld::lines(100, 10));
    world.press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(world.window.isVisible());
    QVERIFY(world.says("A list is being sent (Sent: 10 of 100"));
    world.press(Qt::Key_Escape);
    QVERIFY(world.window.isVisible());
}

void TestBulkRun::anotherListIsNotTakenWhileOneIsSent()
{
    BulkWorld world;
    world.findRun(BulkWorld::progress(100, 90, true), BulkWorld::lines(100, 10));
    QGuiApplication::clipboard()->setText(u"0612345678;10"_s);
    world.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(world.says("A list is being sent. Wait until it is through, or stop it; then take another one."));
    QVERIFY(world.run()->isVisible());
}

QTEST_MAIN(TestBulkRun)
#include "tst_bulkrun.moc"
