// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkworld.h"

#include "ui/bulk/bulkfigures.h"
#include "ui/day/figuretile.h"
#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// Many recharges at once, by the keyboard alone.
class TestBulkPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }

    // a list comes onto the table
    void theEmptyPageSaysWhatToDo();
    void ctrlVPutsAListOnTheTable();
    void aFileIsChosenInADialogByKey();
    void aFileCanBeDropped();
    void aCopiedFileCanBePasted();
    void whatCannotBeReadIsSaidAndTheListBeforeStays();
    void theSampleIsAListInTrainingAndNoneElsewhere();

    // it is checked
    void tenOfAHundredLinesAreWrong();
    void spaceTicksALineAndTheTotalsFollow();
    void aSaleOfTodayMarksItsLine();
    void aSaleMadeMeanwhileMarksItsLine();
    void withoutTodaysSalesItIsSaidSo();
    void theDryRunTellsWhatItComesTo();
    void whatTheShopEarnsIsNotForEverybody();

    // it is sent
    void theReadBackAsksOnceAndAHeldEnterDoesNotConfirm();
    void escapeSendsNothing();
    void aListThatChangedSinceItWasReadBackIsNotSent();
    void aRefusalIsSaidInTheReadBack();
    void nothingGoesWhereNoLineGoes();

private:
    Theme m_theme;
    QTemporaryDir m_folder;
};

void TestBulkPage::theEmptyPageSaysWhatToDo()
{
    BulkWorld world;
    QVERIFY(world.bulk->startPane()->isVisible());
    QVERIFY(world.says("nothing is sent before you say so"));
    for (const char *button : {"Paste", "Open", "Save a sample"})
        QVERIFY2(world.button(button), button);
    QVERIFY(world.window.focusWidget() && world.bulk->isAncestorOf(world.window.focusWidget()));
}

void TestBulkPage::ctrlVPutsAListOnTheTable()
{
    BulkWorld world;
    world.paste(u"0612345678\t10\tOrange\t*6\n0661002233\t20\n"_s);
    QVERIFY(world.sheet()->isVisible());
    QCOMPARE(world.table()->model()->rowCount(), 2);
    QCOMPARE(world.cell(0, SaleColumn::Promo), u"*6"_s);
    QVERIFY(world.says("Pasted list"));
    QVERIFY(world.says("Send 2 recharges for 30 DH"));
    QVERIFY(world.table()->hasFocus());
}

void TestBulkPage::aFileIsChosenInADialogByKey()
{
    BulkWorld world;
    const QString path = m_folder.filePath(u"février.csv"_s);
    write(path, "0612345678;10\n");
    world.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(world.window.findChild<QFileDialog *>());
    auto *dialog = world.window.findChild<QFileDialog *>();
    QVERIFY(dialog->testOption(QFileDialog::DontUseNativeDialog));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(world.sheet()->isVisible());
    QVERIFY(world.says("février.csv"));
}

void TestBulkPage::aFileCanBeDropped()
{
    BulkWorld world;
    const QString path = m_folder.filePath(u"dropped.csv"_s);
    write(path, "0612345678;10\n0612345679;10\n");
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(world.bulk, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(world.bulk, &drop);
    QTRY_VERIFY(world.sheet()->isVisible());
    QCOMPARE(world.table()->model()->rowCount(), 2);
}

void TestBulkPage::aCopiedFileCanBePasted()
{
    BulkWorld world;
    const QString path = m_folder.filePath(u"copied.csv"_s);
    write(path, "0612345678;10\n");
    auto *mime = new QMimeData;
    mime->setUrls({QUrl::fromLocalFile(path)});
    QGuiApplication::clipboard()->setMimeData(mime);
    world.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(world.sheet()->isVisible());
    QVERIFY(world.says("copied.csv"));
}

void TestBulkPage::whatCannotBeReadIsSaidAndTheListBeforeStays()
{
    BulkWorld world;
    world.paste(u"0612345678;10"_s);
    world.bulk->openFile(m_folder.filePath(u"nowhere.csv"_s));
    QTRY_VERIFY(world.says("nowhere.csv: This file is not there any more."));
    QVERIFY(world.sheet()->isVisible());
    QCOMPARE(world.table()->model()->rowCount(), 1);
    world.bulk->openFile(m_folder.path());
    QTRY_VERIFY(world.says("This is not a file."));
    write(m_folder.filePath(u"book.csv"_s), QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) + QByteArray(100, '\0'));
    world.bulk->openFile(m_folder.filePath(u"book.csv"_s));
    QTRY_VERIFY(world.says("It is a workbook."));
    world.paste(u"   "_s);
    QTRY_VERIFY(world.says("There is nothing to paste."));
    world.paste(u"nom;montant\nAli;10"_s);
    QTRY_VERIFY(world.says("There is nothing to paste.") || world.says("“Phone”") || world.sheet()->isVisible());
    world.paste(u"0661002233;20"_s);
    QTRY_VERIFY(!world.says("There is nothing to paste.")); // it is about what is there now
    QTRY_COMPARE(world.cell(0, SaleColumn::Amount), u"20"_s);
}

void TestBulkPage::theSampleIsAListInTrainingAndNoneElsewhere()
{
    const Catalogue catalogue = *Catalogue::parse(contentOf(u":/taabia/catalogue.json"_s));
    const NumberPlan plan = *NumberPlan::parse(contentOf(u":/taabia/ma-number-plan.csv"_s));
    const auto training = BulkFile::read(BulkStartPane::sample(true));
    QVERIFY(training);
    QVERIFY(training->hasHeader);
    const BulkTotals totals = BulkSheet(*training, catalogue, plan).totals({});
    QCOMPARE(totals.going, 3);
    const auto real = BulkFile::read(BulkStartPane::sample(false));
    QVERIFY(real);
    QCOMPARE(BulkSheet(*real, catalogue, plan).totals({}).going, 0); // nobody's number is in it
}

void TestBulkPage::tenOfAHundredLinesAreWrong()
{
    BulkWorld world;
    world.paste(BulkWorld::hundredLines());
    QCOMPARE(world.table()->model()->rowCount(), 100);
    QVERIFY(world.says("Wrong: 10"));
    QVERIFY(world.says("Send 90 recharges"));
    world.press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(world.table()->model()->rowCount(), 10);
    QCOMPARE(world.cell(0, SaleColumn::Time), u"6"_s); // as an editor counts, the header included
    world.press(Qt::Key_Tab);
    world.table()->setFocus();
    world.press(Qt::Key_Home);
    QVERIFY(world.says("Line 6: The number is too short: it needs ten digits."));
    world.press(Qt::Key_Down);
    QVERIFY(world.says("Line 16: The spreadsheet has damaged the number"));
    world.press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(world.table()->model()->rowCount(), 0);
    QVERIFY(world.says("No line is of this kind."));
    world.press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(world.table()->model()->rowCount(), 100);
}

void TestBulkPage::spaceTicksALineAndTheTotalsFollow()
{
    BulkWorld world;
    world.paste(u"0612345678;10\n0661002233;20\n0612345678;10"_s);
    QVERIFY(world.says("Send 2 recharges for 30 DH"));
    QVERIFY(world.says("Duplicates: 1"));
    world.press(Qt::Key_End);
    QVERIFY(world.says("Line 3: The same as line 1. It stays behind."));
    world.press(Qt::Key_Space);
    QVERIFY(world.says("Send 3 recharges for 40 DH"));
    world.press(Qt::Key_Up);
    world.press(Qt::Key_Space);
    QVERIFY(world.says("Send 2 recharges for 20 DH"));
    const QRect number = world.table()->visualRect(world.table()->model()->index(1, 0));
    QTest::mouseClick(world.table()->viewport(), Qt::LeftButton, {}, number.center());
    QVERIFY(world.says("Send 3 recharges for 40 DH"));
    QTest::mouseClick(world.table()->viewport(), Qt::LeftButton, {},
        world.table()->visualRect(world.table()->model()->index(1, 1)).center());
    QVERIFY(world.says("Send 3 recharges for 40 DH")); // a tap on the rest only chooses the line
}

void TestBulkPage::aSaleOfTodayMarksItsLine()
{
    BulkWorld world;
    for (SaleId id = 1; id <= 600; ++id) {
        Sale sale = samples::sale(id, SaleState::Done);
        sale.order = samples::order("0661002233", Operator::MarocTelecom, id == 3 ? 20 : 100);
        sale.createdUtc = QDateTime::currentDateTimeUtc();
        world.today.push_back(sale);
    }
    world.paste(u"0612345678;10\n0661002233;20"_s);
    QVERIFY(world.says("Send 1 recharge"));
    QVERIFY(world.cell(1, SaleColumn::State).startsWith(u"Already sold today at "_s));
    QSignalSpy details(world.bulk, &BulkPage::detailsWanted);
    world.press(Qt::Key_End);
    world.press(Qt::Key_Return); // the sale that it repeats
    QCOMPARE(details.count(), 1);
    QCOMPARE(details[0][0].value<SaleId>(), SaleId(3));
    world.press(Qt::Key_Home);
    world.press(Qt::Key_Return);
    QCOMPARE(details.count(), 1);
}

void TestBulkPage::aSaleMadeMeanwhileMarksItsLine()
{
    BulkWorld world;
    world.paste(u"0612345678;10\n0661002233;20"_s);
    QVERIFY(world.says("Send 2 recharges"));
    Sale sale = samples::sale(1, SaleState::Pending);
    sale.order = samples::order("0661002233", Operator::MarocTelecom, 20);
    Q_EMIT world.till.saleRecorded(0, sale);
    QVERIFY(world.says("Send 1 recharge"));
    sale.state = SaleState::Failed;
    Q_EMIT world.till.saleChanged(sale);
    QVERIFY(world.says("Send 2 recharges"));
}

void TestBulkPage::withoutTodaysSalesItIsSaidSo()
{
    BulkWorld world;
    world.todayTrouble = LedgerError{LedgerError::Kind::Busy, {}};
    world.paste(u"0612345678;10"_s);
    QVERIFY(world.says("Today's sales could not be read: lines that repeat one of them are not marked."));
    QVERIFY(world.button("Send 1")->isEnabled());
}

void TestBulkPage::theDryRunTellsWhatItComesTo()
{
    BulkWorld world;
    world.preferences.setLowBalance(Money::fromDirhams(15));
    world.paste(u"0612345678;10\n0600345678;10\n06;1"_s);
    const auto tile = [&world](const char *caption) {
        for (FigureTile *one : world.sheet()->findChildren<FigureTile *>()) {
            if (one->isVisible() && one->accessibleName().startsWith(QLatin1String(caption)))
                return Words::spoken(one->figure());
        }
        return u"none"_s;
    };
    QCOMPARE(tile("Recharges"), u"2"_s);
    QCOMPARE(tile("Face value"), u"20 DH"_s);
    QCOMPARE(tile("Expected cost"), u"not known"_s);
    AccountView account;
    account.prices = Prices{
        u"MAD"_s, {{Operator::Orange, Margin::fromBasisPoints(650)}, {Operator::Inwi, Margin::fromBasisPoints(-300)}}};
    Q_EMIT world.till.accountRead(account);
    QCOMPARE(tile("Expected cost"), u"19,65 DH"_s); // 9.35 + 10.30
    QCOMPARE(tile("Balance"), u"not known"_s);
    Q_EMIT world.till.balanceRead(Balance{Money::fromDirhams(40), u"MAD"_s, Money()});
    QCOMPARE(tile("Balance"), u"20,35 DH"_s);
    QVERIFY(!world.says("would be left"));
    Q_EMIT world.till.balanceRead(Balance{Money::fromDirhams(30), u"MAD"_s, Money()});
    QVERIFY(world.says("Less than 15 DH would be left on the account."));
    Q_EMIT world.till.balanceRead(Balance{Money::fromDirhams(19), u"MAD"_s, Money()});
    QVERIFY(world.says("The balance is not enough"));
    QVERIFY(world.button("Send 2")->isEnabled()); // the provider has the last word
}

void TestBulkPage::whatTheShopEarnsIsNotForEverybody()
{
    BulkFigures figures;
    BulkFacts facts;
    facts.totals.cost = Money::fromDirhams(9);
    facts.balance = Money::fromDirhams(100);
    facts.after = BulkBalance::after(facts.balance, Money(), facts.totals.cost, Money());
    facts.showCost = false;
    figures.show(facts);
    figures.QWidget::show();
    QStringList shown;
    for (const FigureTile *tile : figures.findChildren<FigureTile *>()) {
        if (tile->isVisible())
            shown << Words::spoken(tile->accessibleName());
    }
    QVERIFY(shown.contains(u"Balance: 100 DH"_s));
    for (const QString &one : shown)
        QVERIFY2(!one.contains(u"9 DH"_s) && !one.contains(u"91 DH"_s), qPrintable(one));
}

void TestBulkPage::theReadBackAsksOnceAndAHeldEnterDoesNotConfirm()
{
    BulkWorld world;
    world.paste(BulkWorld::hundredLines());
    QSignalSpy begun(&world.till.bulk(), &BulkDesk::begun);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(world.readBackSheet());
    QVERIFY(world.says("90 recharges"));
    QVERIFY(world.says("Lines that stay behind: 10 (wrong: 10)."));
    world.press(Qt::Key_Return); // the second half of a double press
    QVERIFY(!world.readBackSheet()->isBusy());
    QTRY_VERIFY(world.readBackSheet()->isArmed());
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QCoreApplication::sendEvent(world.window.focusWidget(), &held);
    QVERIFY(!world.readBackSheet()->isBusy());
    QCOMPARE(begun.count(), 0);
    world.confirm();
    world.press(Qt::Key_Return); // once is enough
    QTRY_COMPARE(begun.count(), 1);
    QTRY_VERIFY(world.run()->isVisible());
    QVERIFY(!world.window.overlay());
    QCOMPARE(begun[0][1].value<BulkProgress>().run.lines, 90);
    QCOMPARE(world.table()->model()->rowCount(), 90);
    QCOMPARE(world.cell(4, SaleColumn::Time), u"7"_s); // its line in the file: the sixth was wrong
    QVERIFY(!world.sheet()->model()->sheet());
}

void TestBulkPage::escapeSendsNothing()
{
    BulkWorld world;
    world.paste(u"0612345678;10"_s);
    QSignalSpy begun(&world.till.bulk(), &BulkDesk::begun);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(world.readBackSheet());
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(!world.window.overlay());
    QCoreApplication::processEvents();
    QCOMPARE(begun.count(), 0);
    QVERIFY(world.sheet()->isVisible());
    QVERIFY(world.table()->hasFocus());
    world.press(Qt::Key_Return, Qt::ControlModifier); // and it can be read back again
    QVERIFY(world.readBackSheet());
}

void TestBulkPage::aListThatChangedSinceItWasReadBackIsNotSent()
{
    BulkWorld world;
    world.paste(u"0612345678;10\n0661002233;20"_s);
    QSignalSpy begun(&world.till.bulk(), &BulkDesk::begun);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    Sale sale = samples::sale(1, SaleState::Pending);
    sale.order = samples::order("0661002233", Operator::MarocTelecom, 20);
    Q_EMIT world.till.saleRecorded(0, sale);
    world.confirm();
    QVERIFY(world.says("Nothing was sent: the list has changed since it was read back."));
    QCoreApplication::processEvents();
    QCOMPARE(begun.count(), 0);
    world.press(Qt::Key_Escape);
    QVERIFY(world.says("Send 1 recharge"));
}

void TestBulkPage::aRefusalIsSaidInTheReadBack()
{
    BulkWorld world;
    world.paste(u"0612345678;10"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(world.readBackSheet()->isArmed());
    world.readBackSheet()->confirmButton()->click();
    BulkRefusal why;
    why.kind = BulkRefusal::Kind::AnotherUnderWay;
    Q_EMIT world.till.bulk().refused(world.lastTicket(), why);
    QVERIFY(world.says("Nothing was sent: another list is still being sent."));
    QVERIFY(!world.readBackSheet()->isBusy());
    QVERIFY(!world.readBackSheet()->isArmed()); // there is something new to read
}

void TestBulkPage::nothingGoesWhereNoLineGoes()
{
    BulkWorld world;
    world.paste(u"06123;10"_s);
    QVERIFY(world.button("No line will be sent"));
    QVERIFY(!world.button("No line will be sent")->isEnabled());
    world.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!world.window.overlay());
    world.press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(world.bulk->startPane()->isVisible());
}

QTEST_MAIN(TestBulkPage)
#include "tst_bulkpage.moc"
