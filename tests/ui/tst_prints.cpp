// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/paperdesk.h"
#include "desk/till.h"
#include "ports/clock.h"
#include "ports/entropy.h"
#include "support/samples.h"
#include "ui/paper/paperpicture.h"
#include "ui/paper/printsview.h"
#include "ui/paper/receiptpreviewoverlay.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/paperwords.h"

#include <QDir>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QThread>
#include <QVBoxLayout>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

PrintJob job(PrintJobId id, PrintState state, const QString &error = {}, const QString &on = {})
{
    PrintJob made;
    made.id = id;
    made.state = state;
    made.document.title = u"Re\u00e7u %1"_s.arg(id); // as the paper calls itself
    made.document.number = id;
    made.createdUtc = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC).addSecs(id);
    made.tries = static_cast<int>(id);
    made.lastError = error;
    made.printedOn = on;
    return made;
}

PaperDocument document(const QString &text)
{
    return {u"Receipt"_s, {{false, {paper::Text{text}}}}, false};
}

} // namespace

/// The list of prints, and the paper before it is printed.
class TestPrints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyJobSaysWhatBecameOfIt();
    void onlyWhatMakesSenseIsOffered_data();
    void onlyWhatMakesSenseIsOffered();
    void theChosenJobStaysChosenWhenAnotherComes();
    void whoeverComesFindsTheNewestThatWantsSomebodyChosen();
    void aPaperIsCalledInTheWindowsLanguageByItsNumber();
    void theWholePathIsToldThoughTheCellIsTooNarrow();
    void thePaperOfAJobIsLookedAtByAKey();
    void theFolderOfAPdfIsAskedForByAKey();
    void aJobThatChangesChangesInPlace();
    void thePreviewIsDrawnOnAnotherThreadAndPrintedByAKey();
    void anotherWidthIsDrawnAnew();
    void whatCannotBeReadIsSaid();
    void aPreviewThatIsClosedWhileItIsDrawnLeavesNothing();
    void onlyTheLastOfManyWishesIsDrawn();

private:
    PaperTools tools()
    {
        PaperTools made;
        made.draw = [this](const PaperDocument &, PaperWidth width) {
            ++m_drawn;
            m_elsewhere = m_elsewhere && QThread::currentThread() != thread();
            QThread::msleep(m_slow);
            QImage image(width == PaperWidth::Roll58 ? 384 : 576, 800, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            return image;
        };
        return made;
    }
    /// The commands of a till are numbered one after the other.
    Ticket last() { return m_till->paper().askPrinters() - 1; }
    void openPreview()
    {
        m_overlay = new ReceiptPreviewOverlay(m_till->paper(), tools(), PaperWidth::Roll80, 7, m_page, m_window.get());
        m_overlay->open();
    }
    template <typename T> T *part(const QString &name) const
    {
        for (T *child : m_window->findChildren<T *>()) {
            if (child->accessibleName() == name && child->isVisible())
                return child;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    void tellJobs(const std::vector<PrintJob> &jobs) { Q_EMIT m_till->paper().jobsRead(last(), jobs); }

    std::atomic<int> m_drawn = 0;
    std::atomic<bool> m_elsewhere = true;
    std::atomic<unsigned long> m_slow = 0;
    QThread m_asleep;
    std::unique_ptr<Till> m_till;
    std::unique_ptr<QWidget> m_window;
    PrintsView *m_page = nullptr;
    QPointer<ReceiptPreviewOverlay> m_overlay;
};

void TestPrints::init()
{
    m_drawn = 0;
    m_elsewhere = true;
    m_slow = 0;
    // On a thread that never runs: the test plays its part and answers by its signals.
    m_till = std::make_unique<Till>([]() -> Expected<TillParts, LedgerError> { return Unexpected{LedgerError{}}; });
    m_till->moveToThread(&m_asleep);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 640);
    auto *layout = new QVBoxLayout(m_window.get());
    m_page = new PrintsView(m_till->paper());
    layout->addWidget(m_page);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPrints::cleanup()
{
    m_window.reset();
    m_till.reset();
}

void TestPrints::everyJobSaysWhatBecameOfIt()
{
    QVERIFY(says(u"The prints are being read"_s));
    const std::vector<PrintJob> jobs{job(6, PrintState::Waiting), job(5, PrintState::Waiting, u"no paper"_s),
        job(4, PrintState::Printing), job(3, PrintState::Printed, {}, u"front"_s),
        job(2, PrintState::SavedAsPdf, u"gone"_s, u"/tmp/r.pdf"_s), job(1, PrintState::GivenUp, u"gone"_s)};
    tellJobs(jobs);
    QTableWidget *table = m_page->table();
    QCOMPARE(table->rowCount(), 6);
    for (int row = 0; row < 6; ++row) {
        const PrintJob &one = jobs[static_cast<std::size_t>(row)];
        QCOMPARE(table->item(row, 2)->text(), PaperWords::stateWord(one));
        QVERIFY(!table->item(row, 2)->icon().isNull()); // a shape, not a colour alone
        QVERIFY(table->item(row, 1)->text().contains(PaperWords::title(one)));
        table->selectRow(row);
        QVERIFY(says(PaperWords::stateSentence(one)));
        QCOMPARE(says(u"What the printer said"_s), !one.lastError.isEmpty());
    }
    QVERIFY(table->item(3, 3)->text().contains(u"front"_s));
    tellJobs({});
    QVERIFY(says(u"Nothing was printed yet."_s) || table->rowCount() == 6); // the answer to another question
}

void TestPrints::onlyWhatMakesSenseIsOffered_data()
{
    QTest::addColumn<PrintState>("state");
    QTest::addColumn<bool>("retry");
    QTest::addColumn<bool>("cancel");
    QTest::addColumn<bool>("folder");
    QTest::newRow("waiting") << PrintState::Waiting << true << true << false;
    QTest::newRow("printing") << PrintState::Printing << false << true << false;
    QTest::newRow("printed") << PrintState::Printed << false << false << false;
    QTest::newRow("pdf") << PrintState::SavedAsPdf << true << false << true;
    QTest::newRow("given up") << PrintState::GivenUp << true << true << false;
    QTest::newRow("cancelled") << PrintState::Cancelled << true << false << false;
}

void TestPrints::onlyWhatMakesSenseIsOffered()
{
    QFETCH(PrintState, state);
    QFETCH(bool, retry);
    QFETCH(bool, cancel);
    QFETCH(bool, folder);
    tellJobs({job(1, state, {}, u"/tmp/receipts/r.pdf"_s)});
    QCOMPARE(part<ActionButton>(u"Print now"_s)->isEnabled(), retry);
    QCOMPARE(part<ActionButton>(u"Cancel it"_s)->isEnabled(), cancel);
    QCOMPARE(part<ActionButton>(u"Open the folder"_s)->isEnabled(), folder);
}

void TestPrints::theChosenJobStaysChosenWhenAnotherComes()
{
    tellJobs({job(2, PrintState::Printed), job(1, PrintState::GivenUp)});
    m_page->table()->selectRow(1);
    Q_EMIT m_till->paper().jobQueued(99, job(3, PrintState::Waiting));
    QCOMPARE(m_page->table()->rowCount(), 3);
    QCOMPARE(m_page->table()->currentRow(), 2);
    QVERIFY(says(PaperWords::stateSentence(job(1, PrintState::GivenUp))));
}

void TestPrints::whoeverComesFindsTheNewestThatWantsSomebodyChosen()
{
    tellJobs({job(3, PrintState::Printed), job(2, PrintState::Printed)});
    QCOMPARE(m_page->table()->currentRow(), 0); // nothing is wrong: the newest
    m_page->table()->selectRow(1);
    m_page->hide();
    m_page->show();
    tellJobs({job(5, PrintState::Printed), job(4, PrintState::Waiting, u"no paper"_s), job(3, PrintState::GivenUp),
        job(2, PrintState::Printed)});
    QCOMPARE(m_page->table()->currentRow(), 1);
    QCOMPARE(m_page->table()->selectedItems().size(), m_page->table()->columnCount());

    m_page->hide(); // in Arabic as well
    m_window->setLayoutDirection(Qt::RightToLeft);
    m_page->show();
    tellJobs({job(6, PrintState::GivenUp), job(5, PrintState::Printed)});
    QCOMPARE(m_page->table()->currentRow(), 0);
    QCOMPARE(m_page->table()->selectedItems().size(), m_page->table()->columnCount());
}

void TestPrints::aPaperIsCalledInTheWindowsLanguageByItsNumber()
{
    PrintJob one = job(128, PrintState::Printed);
    QCOMPARE(Words::spoken(PaperWords::title(one)), u"Receipt 128"_s);
    one.document.duplicate = 2;
    QCOMPARE(Words::spoken(PaperWords::title(one)), u"Receipt 128, duplicate 2"_s);
    one.document.duplicate = 0;
    one.kind = PrintKind::ZReport;
    QCOMPARE(Words::spoken(PaperWords::title(one)), u"Z report 128"_s);
    one.document.number.reset();
    one.kind = PrintKind::XReport;
    one.document.title = u"Rapport X 02/03/2026 10:00"_s; // a date is no number of a paper
    QCOMPARE(PaperWords::title(one), PaperWords::kind(PrintKind::XReport));
    one.kind = PrintKind::TestPage;
    QCOMPARE(PaperWords::title(one), PaperWords::kind(PrintKind::TestPage));
}

void TestPrints::theWholePathIsToldThoughTheCellIsTooNarrow()
{
    const QString path = u"/srv/shop/%1/receipts/Receipt 1.pdf"_s.arg(u"folder/"_s.repeated(30));
    tellJobs({job(1, PrintState::SavedAsPdf, {}, path)});
    const QTableWidgetItem *cell = m_page->table()->item(0, 3);
    const QString native = QDir::toNativeSeparators(path);
    QVERIFY(cell->toolTip().contains(native));
    QCOMPARE(cell->data(Qt::AccessibleTextRole).toString(), native);
    QCOMPARE(m_page->table()->textElideMode(), Qt::ElideMiddle);
    QVERIFY(says(native)); // and under the table in full
    for (const Paragraph *paragraph : m_page->findChildren<Paragraph *>())
        QTRY_VERIFY2(!paragraph->isVisible() || !paragraph->isCut(), qPrintable(paragraph->text()));
}

void TestPrints::thePaperOfAJobIsLookedAtByAKey()
{
    PrintJob one = job(1, PrintState::Printed);
    one.document = document(u"10 DH"_s);
    tellJobs({one, job(2, PrintState::GivenUp)}); // the other one cannot be read any more
    QSignalSpy wanted(m_page, &PrintsView::previewWanted);
    auto *eye = part<ActionButton>(u"Look at the paper"_s);
    QVERIFY(!eye->text().isEmpty());
    QCOMPARE(eye->key(), u"Ctrl+L"_s);
    m_page->table()->selectRow(1);
    QVERIFY(!eye->isEnabled());
    m_page->table()->selectRow(0);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().value<PaperDocument>(), one.document);
}

void TestPrints::theFolderOfAPdfIsAskedForByAKey()
{
    tellJobs({job(1, PrintState::SavedAsPdf, {}, u"/tmp/receipts/r.pdf"_s)});
    QSignalSpy wanted(m_page, &PrintsView::folderWanted);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_F, Qt::AltModifier);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toString(), u"/tmp/receipts"_s);
}

void TestPrints::aJobThatChangesChangesInPlace()
{
    tellJobs({job(2, PrintState::Waiting), job(1, PrintState::Printed)});
    Q_EMIT m_till->paper().jobChanged(job(2, PrintState::SavedAsPdf, {}, u"/tmp/x.pdf"_s));
    QCOMPARE(m_page->table()->rowCount(), 2);
    QCOMPARE(m_page->table()->item(0, 2)->text(), u"Saved as PDF"_s);
}

void TestPrints::thePreviewIsDrawnOnAnotherThreadAndPrintedByAKey()
{
    openPreview();
    const Ticket preview = last();
    QVERIFY(!m_overlay->printButton()->isEnabled()); // nobody knows yet what it would be
    Q_EMIT m_till->paper().previewReady(preview + 100, document(u"another sale"_s));
    QVERIFY(!m_overlay->printButton()->isEnabled());
    Q_EMIT m_till->paper().previewReady(preview, document(u"10 DH"_s));
    QTRY_VERIFY(!m_overlay->picture()->image().isNull());
    QVERIFY(m_elsewhere);
    QCOMPARE(m_overlay->picture()->accessibleDescription(), u"10 DH"_s);
    QTRY_VERIFY(m_overlay->printButton()->hasFocus());

    QTest::keyClick(m_window->windowHandle(), Qt::Key_P, Qt::ControlModifier);
    const Ticket print = last();
    QCOMPARE(print, preview + 2); // with the question of last() between them
    QVERIFY(!m_overlay->printButton()->isEnabled()); // one press, one receipt
    Q_EMIT m_till->paper().jobQueued(print, job(5, PrintState::Waiting));
    QVERIFY(says(PaperWords::stateSentence(job(5, PrintState::Waiting))));
    Q_EMIT m_till->paper().jobChanged(job(5, PrintState::Printed));
    QVERIFY(says(PaperWords::stateSentence(job(5, PrintState::Printed))));
    Q_EMIT m_till->paper().jobChanged(job(6, PrintState::GivenUp)); // another sale's
    QVERIFY(says(PaperWords::stateSentence(job(5, PrintState::Printed))));
}

void TestPrints::anotherWidthIsDrawnAnew()
{
    openPreview();
    Q_EMIT m_till->paper().previewReady(last(), document(u"10 DH"_s));
    QTRY_COMPARE(m_overlay->picture()->image().width(), 576);
    m_overlay->widths()->takeFocus();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Left);
    QTRY_COMPARE(m_overlay->picture()->image().width(), 384);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!m_overlay);
}

void TestPrints::whatCannotBeReadIsSaid()
{
    openPreview();
    const LedgerError gone{LedgerError::Kind::NotFound, {}};
    Q_EMIT m_till->paper().refused(last(), gone);
    QVERIFY(says(Words::ledgerTrouble(gone)));
}

void TestPrints::aPreviewThatIsClosedWhileItIsDrawnLeavesNothing()
{
    m_slow = 30;
    openPreview();
    Q_EMIT m_till->paper().previewReady(last(), document(u"10 DH"_s));
    m_overlay->close();
    QTRY_VERIFY(!m_overlay);
    QTRY_COMPARE(m_drawn, 1); // it comes to its end, and nobody is there for it
}

void TestPrints::onlyTheLastOfManyWishesIsDrawn()
{
    m_slow = 20;
    PaperPicture picture(tools());
    QSignalSpy drawn(&picture, &PaperPicture::drawn);
    for (int i = 0; i < 50; ++i)
        picture.show(document(QString::number(i)), i == 49 ? PaperWidth::Roll58 : PaperWidth::Roll80);
    QTRY_COMPARE(picture.image().width(), 384);
    QCOMPARE(m_drawn, 2); // the first, and what was wished last
    QCOMPARE(picture.accessibleDescription(), u"49"_s);
}

QTEST_MAIN(TestPrints)
#include "tst_prints.moc"
