// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samples.h"
#include "ui/bulk/bulkrunmodel.h"
#include "ui/bulk/bulksheetmodel.h"
#include "ui/words/words.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::shared_ptr<BulkSheet> sheetOf(const char *text)
{
    return std::make_shared<BulkSheet>(*BulkFile::readText(QString::fromUtf8(text)),
        *Catalogue::parse(resource(":/taabia/catalogue.json")),
        *NumberPlan::parse(resource(":/taabia/ma-number-plan.csv")));
}

QString cell(const QAbstractItemModel &model, int row, SaleColumn column, int role = Qt::DisplayRole)
{
    return Words::spoken(model.index(row, static_cast<int>(column)).data(role).toString());
}

BulkRunLine line(int number, std::optional<Sale> sale = std::nullopt)
{
    return {number, samples::order(), std::move(sale)};
}

Sale sale(SaleId id, SaleState state)
{
    Sale made = samples::sale(id, state);
    made.createdUtc = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    return made;
}

} // namespace

/// The two tables of the Bulk page, cell by cell.
class TestBulkModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineSaysWhatIsWrongInWordsWithAShape();
    void aWrongLineStandsAsInTheFile();
    void aTickIsAWordAndAShape();
    void aDoubleOfTodayAppearsUnderItsFilterAtOnce();
    void whatIsSaidAboutALine_data();
    void whatIsSaidAboutALine();
    void aRunChangesRowByRow();
    void aLineOfARunComesUnderItsFilterAndLeavesIt();
    void theSameLinesReadAgainResetNothing();
    void whatMayNotBeSeenGoes();
};

void TestBulkModel::aLineSaysWhatIsWrongInWordsWithAShape()
{
    BulkSheetModel model;
    QAbstractItemModelTester tester(&model);
    model.setSheet(sheetOf("0612345678;10\n06123;10\n0612345678;20;iam"));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 0, SaleColumn::Time), u"1"_s);
    QCOMPARE(cell(model, 0, SaleColumn::Number), u"06 12 34 56 78"_s);
    QCOMPARE(cell(model, 0, SaleColumn::Operator), u"Orange"_s);
    QCOMPARE(cell(model, 0, SaleColumn::State), u"Operator told by the number."_s);
    QCOMPARE(cell(model, 1, SaleColumn::State), u"The number is too short: it needs ten digits."_s);
    QCOMPARE(cell(model, 1, SaleColumn::State, SaleRole::Icon), u"circle-x"_s);
    QCOMPARE(model.index(1, 5).data(SaleRole::Tone).toInt(), int(Tone::Bad));
    QCOMPARE(cell(model, 2, SaleColumn::State), u"This number is on line 1 too. This number looks like Orange."_s);
    QCOMPARE(cell(model, 2, SaleColumn::State, SaleRole::Icon), u"triangle-alert"_s);
    model.setFilter(BulkSheetModel::Filter::Problems);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, SaleColumn::Time), u"2"_s);
    QCOMPARE(model.count(BulkSheetModel::Filter::All), 3);
    QCOMPARE(model.count(BulkSheetModel::Filter::Doubles), 1);
}

void TestBulkModel::aWrongLineStandsAsInTheFile()
{
    BulkSheetModel model;
    model.setSheet(sheetOf("0612345678;dix;Inwi;6\n\"0612345678;10"));
    QCOMPARE(cell(model, 0, SaleColumn::Number), u"0612345678"_s);
    QCOMPARE(cell(model, 0, SaleColumn::Amount), u"dix"_s);
    QCOMPARE(cell(model, 0, SaleColumn::Promo), u"6"_s);
    QVERIFY(cell(model, 1, SaleColumn::Number).contains(u"0612345678"_s)); // what could be read of it
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsUserCheckable));
    QVERIFY(!model.index(0, 0).data(Qt::CheckStateRole).isValid());
}

void TestBulkModel::aTickIsAWordAndAShape()
{
    BulkSheetModel model;
    QAbstractItemModelTester tester(&model);
    model.setSheet(sheetOf("0612345678;10\n0612345678;10\n06123;10"));
    QSignalSpy changed(&model, &BulkSheetModel::changed);
    const auto icon = [&](int row) { return cell(model, row, SaleColumn::Time, SaleRole::Icon); };
    QCOMPARE(icon(0), u"square-check"_s);
    QCOMPARE(icon(1), u"square"_s);
    QCOMPARE(icon(2), QString());
    QCOMPARE(cell(model, 1, SaleColumn::Time, Qt::AccessibleTextRole), u"2, not ticked"_s);
    QCOMPARE(cell(model, 1, SaleColumn::State), u"The same as line 1. It stays behind. Operator told by the number."_s);
    model.toggle(1);
    QCOMPARE(icon(1), u"square-check"_s);
    QCOMPARE(cell(model, 1, SaleColumn::Time, Qt::AccessibleTextRole), u"2, ticked"_s);
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(cell(model, 1, SaleColumn::State).contains(u"It goes all the same."_s));
    model.toggle(0);
    QVERIFY(cell(model, 0, SaleColumn::State).startsWith(u"It stays behind."_s));
    QCOMPARE(changed.count(), 2);
    model.toggle(2); // wrong: there is nothing to tick
    model.toggle(7);
    QCOMPARE(changed.count(), 2);
}

void TestBulkModel::aDoubleOfTodayAppearsUnderItsFilterAtOnce()
{
    BulkSheetModel model;
    QAbstractItemModelTester tester(&model);
    model.setSheet(sheetOf("0661002233;10\n0612345678;10;Inwi;6\n0661002244;10"));
    model.setFilter(BulkSheetModel::Filter::Doubles);
    QCOMPARE(model.rowCount(), 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.note({sale(4, SaleState::Pending)}); // 0612345678, 10 DH, *6
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(cell(model, 0, SaleColumn::State).startsWith(u"Already sold today at "_s));
    QVERIFY(cell(model, 0, SaleColumn::State).contains(u"not known yet how that ends"_s));
    QCOMPARE(model.index(0, 0).data(SaleRole::Id).value<SaleId>(), SaleId(4));
    model.note({sale(4, SaleState::Done)});
    QVERIFY(!cell(model, 0, SaleColumn::State).contains(u"not known"_s));
    model.note({sale(4, SaleState::Failed)});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.count(), 0);
}

void TestBulkModel::whatIsSaidAboutALine_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("said"); // about its last line
    const auto row = [](const char *list, const char *said) {
        QTest::newRow(list) << QString::fromUtf8(list) << QString::fromUtf8(said);
    };
    row("0612345678;10;orange", "Ready");
    row("612345678;10;orange", "The 0 in front was put back.");
    row("0612345678;10;inwi", "This number looks like Orange.");
    row("0612345678;4", "The amount is below the smallest one sold.");
    row("0612345678;5000", "The amount is above the largest one sold.");
    row("0612345678;10;orange;77", "The operator has no such promo.");
    row("0612345678;10;bouygues", "Unknown operator: write Orange, Inwi or Maroc Telecom.");
    row("0522123456;10", "Not a mobile number: it has to begin with 06 or 07.");
    row(";10", "The number is missing.");
}

void TestBulkModel::whatIsSaidAboutALine()
{
    QFETCH(QString, list);
    QFETCH(QString, said);
    BulkSheetModel model;
    model.setSheet(sheetOf(qPrintable(list)));
    QCOMPARE(cell(model, model.rowCount() - 1, SaleColumn::State), said);
}

void TestBulkModel::aRunChangesRowByRow()
{
    BulkRunModel model;
    QAbstractItemModelTester tester(&model);
    model.setUnderWay(true);
    model.setLines({line(2), line(3), line(5)});
    QCOMPARE(cell(model, 2, SaleColumn::Time), u"5"_s);
    QCOMPARE(cell(model, 0, SaleColumn::State), u"Waits its turn"_s);
    QCOMPARE(cell(model, 0, SaleColumn::Number), u"06 12 34 56 78"_s);
    QCOMPARE(cell(model, 0, SaleColumn::Amount), u"10"_s);
    QVERIFY(model.lacksSales());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.noteSale(sale(9, SaleState::Pending)); // nobody has said that it is of this list
    QCOMPARE(changed.count(), 0);
    model.setLines({line(2, sale(7, SaleState::Open)), line(3), line(5)});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(changed[0][1].toModelIndex().row(), 0);
    model.noteSale(sale(7, SaleState::Pending));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(cell(model, 0, SaleColumn::State), Words::spoken(Words::stateWord(sale(7, SaleState::Pending))));
    model.noteSale(sale(7, SaleState::Pending)); // nothing that is to be seen
    QCOMPARE(changed.count(), 2);
    model.setUnderWay(false);
    QCOMPARE(cell(model, 1, SaleColumn::State), u"Not sent"_s);
    QCOMPARE(reset.count(), 0);
}

void TestBulkModel::aLineOfARunComesUnderItsFilterAndLeavesIt()
{
    BulkRunModel model;
    QAbstractItemModelTester tester(&model);
    model.setLines({line(2, sale(1, SaleState::Pending)), line(3, sale(2, SaleState::Pending)), line(4)});
    model.setFilter(BulkRunModel::Filter::Problems);
    QCOMPARE(model.rowCount(), 0);
    model.noteSale(sale(2, SaleState::Failed));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, SaleColumn::Time), u"3"_s);
    model.noteSale(sale(1, SaleState::Rejected));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, SaleColumn::Time), u"2"_s);
    model.setFilter(BulkRunModel::Filter::Open);
    QCOMPARE(model.rowCount(), 1); // the one that was not sent
    QCOMPARE(model.count(BulkRunModel::Filter::Problems), 2);
}

void TestBulkModel::theSameLinesReadAgainResetNothing()
{
    BulkRunModel model;
    const std::vector<BulkRunLine> lines{line(2, sale(1, SaleState::Done)), line(3)};
    model.setLines(lines);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setLines(lines);
    QCOMPARE(changed.count() + reset.count(), 0);
    model.setLines({line(2), line(4)}); // another list
    QCOMPARE(reset.count(), 1);
    model.noteSale(sale(1, SaleState::Failed)); // of the list before
    QCOMPARE(changed.count(), 0);
}

void TestBulkModel::whatMayNotBeSeenGoes()
{
    BulkRunModel model;
    model.setLines({line(2), line(3, sale(1, SaleState::Failed))});
    model.setFilter(BulkRunModel::Filter::Problems);
    QSignalSpy counted(&model, &BulkRunModel::countsChanged);
    model.setReadable(false);
    QCOMPARE(model.filter(), BulkRunModel::Filter::All);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.lines().empty());
    QVERIFY(counted.count() > 0);
}

QTEST_MAIN(TestBulkModel)
#include "tst_bulkmodel.moc"
