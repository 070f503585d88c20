// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samples.h"
#include "ui/models/salestablemodel.h"
#include "ui/words/words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

std::vector<SaleId> idsIn(const SalesTableModel &model)
{
    std::vector<SaleId> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.push_back(model.index(row, 0).data(SaleRole::Id).value<SaleId>());
    return ids;
}

QString cell(const SalesTableModel &model, int row, SaleColumn column, int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role).toString();
}

using Ids = std::vector<SaleId>;

} // namespace

/// The live list: a sale appears where it belongs and changes where it stands.
class TestSalesTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewSaleIsInsertedOnTopAndNothingElseMoves();
    void aChangedSaleChangesInItsRow();
    void aSaleThatComesLateFindsItsPlace();
    void theOldestSaleLeavesWhenTheListIsFull();
    void aSaleOlderThanAFullListStaysOut();
    void aResetSortsAndCuts();
    void theCellsSayWhatTheSaleIs();
    void aScreenReaderHearsNoSteeringMarks();
    void aSaleOfAnotherDayShowsItsDay();
    void aNewLanguageRepaintsEverything();
};

void TestSalesTableModel::aNewSaleIsInsertedOnTopAndNothingElseMoves()
{
    SalesTableModel model;
    QAbstractItemModelTester tester(&model);
    model.upsert(samples::sale(1));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.upsert(samples::sale(2));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 0);
    QCOMPARE(inserted.at(0).at(2).toInt(), 0);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(idsIn(model), (Ids{2, 1}));
}

void TestSalesTableModel::aChangedSaleChangesInItsRow()
{
    SalesTableModel model;
    QAbstractItemModelTester tester(&model);
    for (SaleId id = 1; id <= 3; ++id)
        model.upsert(samples::sale(id));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.upsert(samples::sale(2, SaleState::Done));
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(1, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(1, saleColumnCount - 1));
    QCOMPARE(model.sale(1).state, SaleState::Done);
    QCOMPARE(model.rowOf(2), 1);
    QCOMPARE(model.rowOf(4), -1);
}

void TestSalesTableModel::aSaleThatComesLateFindsItsPlace()
{
    SalesTableModel model;
    for (const SaleId id : {5, 1, 3})
        model.upsert(samples::sale(id));
    QCOMPARE(idsIn(model), (Ids{5, 3, 1}));
}

void TestSalesTableModel::theOldestSaleLeavesWhenTheListIsFull()
{
    SalesTableModel model(2);
    QAbstractItemModelTester tester(&model);
    for (SaleId id = 1; id <= 3; ++id)
        model.upsert(samples::sale(id));
    QCOMPARE(idsIn(model), (Ids{3, 2}));
}

void TestSalesTableModel::aSaleOlderThanAFullListStaysOut()
{
    SalesTableModel model(2);
    for (const SaleId id : {3, 4})
        model.upsert(samples::sale(id));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.upsert(samples::sale(1));
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(idsIn(model), (Ids{4, 3}));
}

void TestSalesTableModel::aResetSortsAndCuts()
{
    SalesTableModel model(2);
    QAbstractItemModelTester tester(&model);
    model.reset({samples::sale(1), samples::sale(3), samples::sale(2)});
    QCOMPARE(idsIn(model), (Ids{3, 2}));
}

void TestSalesTableModel::theCellsSayWhatTheSaleIs()
{
    SalesTableModel model;
    Sale sale = samples::sale(1, SaleState::Done);
    sale.status = StatusCode(3);
    model.upsert(sale);
    QCOMPARE(cell(model, 0, SaleColumn::Number), Words::phone(sale.order.phone));
    QCOMPARE(cell(model, 0, SaleColumn::Operator), u"Inwi"_s);
    QCOMPARE(cell(model, 0, SaleColumn::Amount), Words::isolated(u"10"_s));
    QCOMPARE(cell(model, 0, SaleColumn::Promo), Words::isolated(u"*6"_s));
    QCOMPARE(cell(model, 0, SaleColumn::State), Words::stateWord(sale));
    QCOMPARE(cell(model, 0, SaleColumn::State, SaleRole::Icon), Words::icon(sale));
    QCOMPARE(cell(model, 0, SaleColumn::State, Qt::ToolTipRole), Words::stateSentence(sale));
    QCOMPARE(model.index(0, 5).data(SaleRole::Tone).toInt(), static_cast<int>(Tone::Good));
    QCOMPARE(model.headerData(5, Qt::Horizontal).toString(), u"State"_s);
    sale.order.promo = Promo();
    model.upsert(sale);
    QCOMPARE(cell(model, 0, SaleColumn::Promo), QString());
}

void TestSalesTableModel::aScreenReaderHearsNoSteeringMarks()
{
    SalesTableModel model;
    model.upsert(samples::sale(1));
    QCOMPARE(cell(model, 0, SaleColumn::Number, Qt::AccessibleTextRole), u"06 12 34 56 78"_s);
    QCOMPARE(cell(model, 0, SaleColumn::Amount, Qt::AccessibleTextRole), u"10 DH"_s);
    QCOMPARE(cell(model, 0, SaleColumn::Promo, Qt::AccessibleTextRole), u"*6"_s);
}

void TestSalesTableModel::aSaleOfAnotherDayShowsItsDay()
{
    SalesTableModel model;
    Sale today = samples::sale(2);
    today.createdUtc = QDateTime::currentDateTimeUtc();
    model.upsert(today);
    model.upsert(samples::sale(1)); // 2 March 2026, in Ramadan: Morocco is on UTC
    QCOMPARE(cell(model, 0, SaleColumn::Time), Words::timeOfDay(today.createdUtc));
    QCOMPARE(cell(model, 1, SaleColumn::Time), Words::isolated(u"02/03 10:00"_s));
}

void TestSalesTableModel::aNewLanguageRepaintsEverything()
{
    SalesTableModel model;
    model.upsert(samples::sale(1));
    model.upsert(samples::sale(2));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy heading(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate();
    QCOMPARE(heading.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(1, saleColumnCount - 1));
}

QTEST_GUILESS_MAIN(TestSalesTableModel)
#include "tst_salestablemodel.moc"
