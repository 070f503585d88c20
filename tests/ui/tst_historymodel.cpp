// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakehistory.h"
#include "support/samples.h"
#include "ui/models/historymodel.h"
#include "ui/words/words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

SaleDetails detailsOf(SaleId id)
{
    return {samples::sale(id, SaleState::Done), {}, {}, {}};
}

/// A desk on the test's own thread: it answers when the event loop turns, so a test says when.
class World {
public:
    explicit World(SaleId count)
        : desk([this, count]() -> LedgerResult<std::unique_ptr<SaleHistory>> {
            if (broken)
                return Unexpected{LedgerError{LedgerError::Kind::Damaged, {}}};
            auto history = std::make_unique<FakeHistory>(count, [this](SaleId id) {
                if (whileReading)
                    whileReading(id);
                return detailsOf(id);
            });
            history->matches = [](const HistoryFilter &filter, const Sale &sale) {
                return filter.search.isEmpty() || sale.id % 2 == 0;
            };
            return std::unique_ptr<SaleHistory>(std::move(history));
        })
        , model(desk)
    { }

    void list(const HistoryFilter &filter = {})
    {
        model.setFilter(filter, SaleTimeForm::AlwaysDay);
        QTRY_VERIFY(model.isComplete());
    }

    QString state(int row) const { return model.index(row, int(SaleColumn::State)).data().toString(); }
    bool waiting(int row) const { return model.index(row, 0).data(SaleRole::Waiting).toBool(); }

    bool broken = false;
    std::function<void(SaleId)> whileReading;
    HistoryDesk desk;
    HistoryModel model;
};

HistoryFilter searching()
{
    HistoryFilter filter;
    filter.search = u"612"_s;
    return filter;
}

} // namespace

/// All sales, however many: rows exist as soon as their ids are known, and are read when they are looked at.
class TestHistoryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theIdsMakeTheRowsNewestFirst();
    void rowsAreReadWhenTheyAreLookedAt();
    void manyLooksAreOneRequest();
    void onlyTheLastScreenOfALongDragIsRead();
    void aChangedSaleChangesInPlaceWithoutBeingReadAgain();
    void aChangeToldDuringARequestOutlivesItsAnswer();
    void aNewSaleGoesOnTopOfAnUnfilteredList();
    void inTheOrderOfAgeANewSaleGoesToTheEnd();
    void inTheOrderOfNumbersANewSaleIsOnlyAnnouncedAndRowsAreFound();
    void aNewSaleThatTheListHasAlreadyIsNotShownTwice();
    void aNewSaleOfAnotherOperatorStaysOut();
    void aNewSaleDuringASearchIsOnlyAnnounced();
    void aSaleThatChangesUnderAStateFilterKeepsItsRowAndIsAnnounced();
    void theRowsStayUntilTheNextListIsThere();
    void aNewFilterDropsTheStreamBeforeIt();
    void aRowIsNotOldWhenItComesBackWithAnotherList();
    void aLedgerThatCannotBeReadIsTold();
};

void TestHistoryModel::theIdsMakeTheRowsNewestFirst()
{
    World world(50'000); // several chunks
    QAbstractItemModelTester tester(&world.model);
    QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
    world.list();
    QCOMPARE(world.model.rowCount(), 50'000);
    QCOMPARE(reset.size(), 1);
    int next = inserted.at(0).at(1).toInt();
    for (const QList<QVariant> &chunk : inserted) { // exact and without gaps
        QCOMPARE(chunk.at(1).toInt(), next);
        next = chunk.at(2).toInt() + 1;
    }
    QCOMPARE(next, 50'000);
    QCOMPARE(world.model.idAt(0), std::optional<SaleId>(50'000));
    QCOMPARE(world.model.idAt(49'999), std::optional<SaleId>(1));
    QCOMPARE(world.model.idAt(50'000), std::nullopt);
    QCOMPARE(world.model.rowOf(49'000), 1'000);
    QCOMPARE(world.model.rowOf(50'001), -1);
}

void TestHistoryModel::rowsAreReadWhenTheyAreLookedAt()
{
    World world(1'000);
    world.list();
    QVERIFY(world.waiting(10));
    QCOMPARE(world.state(10), u"\u2026"_s);
    QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
    QTRY_VERIFY(!world.waiting(10));
    QCOMPARE(world.state(10), u"Done"_s);
    QVERIFY(changed.size() >= 1);
    QVERIFY(!world.waiting(11)); // the neighbours came along
}

void TestHistoryModel::manyLooksAreOneRequest()
{
    World world(1'000);
    world.list();
    QSignalSpy arrived(&world.desk, &HistoryDesk::rowsArrived);
    for (int row = 100; row < 120; ++row) {
        for (int column = 0; column < saleColumnCount; ++column)
            world.model.index(row, column).data();
    }
    QTRY_COMPARE(arrived.size(), 1);
    for (int row = 100; row < 120; ++row)
        QVERIFY(!world.waiting(row));
    QCOMPARE(arrived.size(), 1);
}

void TestHistoryModel::onlyTheLastScreenOfALongDragIsRead()
{
    World world(100'000);
    world.list();
    QSignalSpy arrived(&world.desk, &HistoryDesk::rowsArrived);
    for (int row = 0; row < 100'000; row += 50)
        world.waiting(row);
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(!world.waiting(99'950));
    const auto rows = arrived.at(0).at(1).value<std::vector<Sale>>();
    QVERIFY2(rows.size() <= 400, QByteArray::number(qulonglong(rows.size())).constData());
}

void TestHistoryModel::aChangedSaleChangesInPlaceWithoutBeingReadAgain()
{
    World world(100);
    world.list();
    world.waiting(5);
    QTRY_VERIFY(!world.waiting(5));
    QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
    QSignalSpy outdated(&world.model, &HistoryModel::outdated);
    world.model.noteSale(samples::sale(95, SaleState::Void));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 5);
    QCOMPARE(world.state(5), u"Never sent"_s);
    QCOMPARE(outdated.size(), 0);
    QCOMPARE(world.model.rowCount(), 100);
}

void TestHistoryModel::aChangeToldDuringARequestOutlivesItsAnswer()
{
    World world(100);
    world.list();
    world.whileReading = [&world](SaleId id) { // the ledger was read before the change, the answer comes after it
        if (id == 95)
            world.model.noteSale(samples::sale(95, SaleState::Void));
    };
    QSignalSpy arrived(&world.desk, &HistoryDesk::rowsArrived);
    world.waiting(5);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(world.state(5), u"Never sent"_s);
    QCOMPARE(world.state(6), u"Done"_s);
}

void TestHistoryModel::aNewSaleGoesOnTopOfAnUnfilteredList()
{
    World world(100);
    QAbstractItemModelTester tester(&world.model);
    world.list();
    QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy count(&world.model, &HistoryModel::countChanged);
    world.model.noteSale(samples::sale(101, SaleState::Intent));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 0);
    QCOMPARE(inserted.at(0).at(2).toInt(), 0);
    QCOMPARE(world.model.idAt(0), std::optional<SaleId>(101));
    QCOMPARE(world.state(0), u"Not sent yet"_s);
    QCOMPARE(count.last().at(0).toInt(), 101);
}

void TestHistoryModel::inTheOrderOfAgeANewSaleGoesToTheEnd()
{
    World world(300);
    QAbstractItemModelTester tester(&world.model);
    HistoryFilter filter;
    filter.order = HistoryOrder::OldestFirst;
    world.list(filter);
    QCOMPARE(world.model.idAt(0), std::optional<SaleId>(1));
    QCOMPARE(world.model.rowOf(250), 249);
    QVERIFY(world.waiting(299));
    QTRY_VERIFY(!world.waiting(299)); // read into the right row
    world.model.noteSale(samples::sale(301, SaleState::Intent));
    QCOMPARE(world.model.rowCount(), 301);
    QCOMPARE(world.model.idAt(300), std::optional<SaleId>(301));
    QCOMPARE(world.state(300), u"Not sent yet"_s);
    world.model.noteSale(samples::sale(250, SaleState::Void));
    QCOMPARE(world.state(249), u"Never sent"_s);
}

void TestHistoryModel::inTheOrderOfNumbersANewSaleIsOnlyAnnouncedAndRowsAreFound()
{
    World world(300);
    HistoryFilter filter;
    filter.order = HistoryOrder::ByNumber;
    world.list(filter);
    QSignalSpy outdated(&world.model, &HistoryModel::outdated);
    QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
    QVERIFY(world.waiting(40));
    QTRY_VERIFY(!world.waiting(40));
    QVERIFY(!changed.isEmpty());
    QVERIFY(changed.at(0).at(0).toModelIndex().row() <= 40 && changed.at(0).at(1).toModelIndex().row() >= 40);
    world.model.noteSale(samples::sale(41, SaleState::Void)); // a row of the list changes in place
    QCOMPARE(world.state(40), u"Never sent"_s);
    QCOMPARE(outdated.size(), 0);
    world.model.noteSale(samples::sale(301, SaleState::Intent));
    QCOMPARE(outdated.size(), 1);
    QCOMPARE(world.model.rowCount(), 300);
}

void TestHistoryModel::aNewSaleThatTheListHasAlreadyIsNotShownTwice()
{
    World world(100);
    world.model.setFilter({}, SaleTimeForm::AlwaysDay);
    world.model.noteSale(samples::sale(100, SaleState::Void)); // told before the first ids, which have it
    world.model.noteSale(samples::sale(101, SaleState::Void)); // and one that they have not
    QTRY_VERIFY(world.model.isComplete());
    QCOMPARE(world.model.rowCount(), 101);
    QCOMPARE(world.model.idAt(0), std::optional<SaleId>(101));
    QCOMPARE(world.state(1), u"Never sent"_s);
}

void TestHistoryModel::aNewSaleOfAnotherOperatorStaysOut()
{
    World world(100);
    HistoryFilter filter;
    filter.op = Operator::Orange;
    world.list(filter);
    const int before = world.model.rowCount();
    world.model.noteSale(samples::sale(101)); // Inwi
    QCOMPARE(world.model.rowCount(), before);
    filter.op.reset();
    filter.untilUtc = samples::sale(50).createdUtc;
    world.list(filter);
    world.model.noteSale(samples::sale(101));
    QVERIFY(world.model.rowOf(101) < 0);
}

void TestHistoryModel::aNewSaleDuringASearchIsOnlyAnnounced()
{
    World world(100);
    world.list(searching());
    QCOMPARE(world.model.rowCount(), 50);
    QSignalSpy outdated(&world.model, &HistoryModel::outdated);
    Sale other = samples::sale(101);
    other.order = samples::order("0777777777", Operator::Inwi, 10);
    world.model.noteSale(other); // cannot match
    QCOMPARE(outdated.size(), 0);
    world.model.noteSale(samples::sale(102)); // 0612...
    QCOMPARE(outdated.size(), 1);
    QCOMPARE(world.model.rowCount(), 50);
}

void TestHistoryModel::aSaleThatChangesUnderAStateFilterKeepsItsRowAndIsAnnounced()
{
    World world(100);
    HistoryFilter filter;
    filter.state = StateFilter::Done;
    world.list(filter);
    QSignalSpy outdated(&world.model, &HistoryModel::outdated);
    world.model.noteSale(samples::sale(90, SaleState::Refunded));
    QCOMPARE(outdated.size(), 1);
    QCOMPARE(world.model.rowCount(), 100);
    QCOMPARE(world.state(10), u"Refunded"_s);
    world.model.noteSale(samples::sale(90, SaleState::Refunded)); // the same again is no news
    QCOMPARE(outdated.size(), 1);
}

void TestHistoryModel::theRowsStayUntilTheNextListIsThere()
{
    World world(100);
    world.list();
    world.model.setFilter(searching(), SaleTimeForm::AlwaysDay);
    QCOMPARE(world.model.rowCount(), 100);
    QVERIFY(!world.model.isComplete());
    QTRY_COMPARE(world.model.rowCount(), 50);
}

void TestHistoryModel::aNewFilterDropsTheStreamBeforeIt()
{
    World world(100'000);
    world.model.setFilter({}, SaleTimeForm::AlwaysDay);
    QTRY_VERIFY(world.model.rowCount() > 0);
    world.model.setFilter(searching(), SaleTimeForm::AlwaysDay);
    Q_EMIT world.desk.idsArrived(1, {3, 2, 1}, true); // of the first list, and still on its way
    QVERIFY(!world.model.isComplete());
    QTRY_VERIFY(world.model.isComplete());
    QCOMPARE(world.model.rowCount(), 50'000);
    QCOMPARE(world.model.idAt(0), std::optional<SaleId>(100'000));
}

void TestHistoryModel::aRowIsNotOldWhenItComesBackWithAnotherList()
{
    World world(100);
    world.list();
    world.waiting(1); // sale 99
    QTRY_VERIFY(!world.waiting(1));
    world.list(searching()); // even ids only
    QCOMPARE(world.model.rowOf(99), -1);
    world.model.noteSale(samples::sale(99, SaleState::Refunded));
    world.list();
    QCOMPARE(world.state(1), u"Refunded"_s);
}

void TestHistoryModel::aLedgerThatCannotBeReadIsTold()
{
    World world(100);
    world.broken = true;
    QSignalSpy failed(&world.model, &HistoryModel::failed);
    world.list();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(world.model.rowCount(), 0);
    world.broken = false;
    world.list();
    QCOMPARE(world.model.rowCount(), 100);
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
