// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "desk/everydesk.h"

#include <typeinfo>

using namespace taabia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto dh = &Money::fromDirhams;
constexpr SaleId aminas = EveryDesk::aminas;
constexpr SaleId youssefs = EveryDesk::youssefs;
constexpr SaleId refunded = EveryDesk::refunded;

/// What a signal carried; unlike QVariant::value() also of a type without an empty value.
template <typename T> T as(const QVariant &carried)
{
    return carried.metaType() == QMetaType::fromType<T>() ? *static_cast<const T *>(carried.constData())
                                                          : throw std::bad_cast();
}

} // namespace

/// What the doors tell to whom; what they do for whom is tst_everyright's.
class TestWhoSeesWhat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_every = std::make_unique<EveryDesk>(); }
    void a_clerk_lists_his_own_sales_of_today();
    void a_clerk_counts_what_he_may_open();
    void a_clerk_reads_the_lines_of_the_list_that_he_let_go();
    void a_clerk_sees_no_cost_of_a_sale();
    void news_of_a_sale_waits_for_whoever_may_hear_it();
    void a_clerk_counts_blind();
    void a_clerk_reads_no_paper_but_of_his_own_sales();
    void the_account_is_the_owners_to_see();
    void what_is_done_bears_the_name_of_who_is_there();

private:
    std::vector<SaleId> listed();
    std::unique_ptr<EveryDesk> m_every;
};

std::vector<SaleId> TestWhoSeesWhat::listed()
{
    QSignalSpy ids(&m_every->history, &HistoryDesk::idsArrived);
    m_every->history.listIds({});
    m_every->settle();
    return as<std::vector<SaleId>>(ids.last().at(1));
}

void TestWhoSeesWhat::a_clerk_lists_his_own_sales_of_today()
{
    EveryDesk &e = *m_every;
    QSignalSpy rows(&e.history, &HistoryDesk::rowsArrived);
    QSignalSpy total(&e.history, &HistoryDesk::dayTotalArrived);
    const auto askAll = [&] {
        e.history.fetchRows({aminas, youssefs, refunded});
        e.history.fetchDayTotal(e.world.morning.addDays(-1), e.world.morning.addDays(1));
        e.settle();
    };
    e.become(EveryDesk::owner);
    askAll();
    QCOMPARE(listed(), std::vector<SaleId>({3, 2, 1}));
    QCOMPARE(as<std::vector<Sale>>(rows.last().at(1)).size(), 3U);
    QCOMPARE(as<DayTotal>(total.last().at(1)).sales, 2); // one was taken back

    e.become(EveryDesk::clerk);
    askAll();
    QCOMPARE(listed(), std::vector<SaleId>({3, 1}));
    QCOMPARE(as<std::vector<Sale>>(rows.last().at(1)).size(), 2U);
    QCOMPARE(as<DayTotal>(total.last().at(1)).sales, 1);
    QCOMPARE(as<DayTotal>(total.last().at(1)).faceValue, dh(10));

    e.become(EveryDesk::nobody);
    askAll();
    QCOMPARE(listed(), std::vector<SaleId>());
    QVERIFY(as<std::vector<Sale>>(rows.last().at(1)).empty());
    QCOMPARE(as<DayTotal>(total.last().at(1)).sales, 0);

    e.world.clock->setWallClock(e.world.morning.addDays(1));
    e.become(EveryDesk::clerk);
    askAll();
    QCOMPARE(listed(), std::vector<SaleId>());
    QVERIFY(as<std::vector<Sale>>(rows.last().at(1)).empty());
    QCOMPARE(as<DayTotal>(total.last().at(1)).sales, 0);
    QCOMPARE(e.outcomeOf(u"HistoryDesk"_s, e.history.fetchDetails(aminas)), Outcome::NotAllowed);
    QCOMPARE(e.outcomeOf(u"PaperDesk"_s, e.till.paper().printReceipt(aminas)), Outcome::NotAllowed);
}

void TestWhoSeesWhat::a_clerk_counts_what_he_may_open()
{
    EveryDesk &e = *m_every;
    QSignalSpy counted(&e.history, &HistoryDesk::attentionCounted);
    const auto count = [&](PersonId person) {
        e.become(person);
        e.history.countAttention();
        e.settle();
        return counted.last().at(1).toInt();
    };
    e.become(EveryDesk::owner);
    e.sell("0644444444", 11); // taken back: its customer is owed the cash, as Amina's is
    QCOMPARE(count(EveryDesk::owner), 2);
    QCOMPARE(count(EveryDesk::clerk), 1);
    QCOMPARE(count(EveryDesk::nobody), 0);
}

void TestWhoSeesWhat::a_clerk_reads_the_lines_of_the_list_that_he_let_go()
{
    EveryDesk &e = *m_every;
    const auto letGo = [&](PersonId person, const char *phone) {
        e.become(person);
        e.permit->approve(Action::SellBulk);
        QSignalSpy begun(&e.till.bulk(), &BulkDesk::begun);
        e.till.bulk().begin(u"list"_s, {{1, samples::order(phone, Operator::Inwi, 10)}});
        e.settle();
        return as<BulkProgress>(begun.last().at(1)).run.id;
    };
    const auto reads = [&](BulkRunId run) { return e.outcomeOf(u"BulkDesk"_s, e.till.bulk().askLines(run)); };
    const BulkRunId anothers = letGo(EveryDesk::owner, "0644444444");
    e.till.bulk().stop(anothers); // one at a time
    const BulkRunId own = letGo(EveryDesk::clerk, "0655555555");
    QCOMPARE(reads(own), Outcome::Answered);
    QCOMPARE(reads(anothers), Outcome::NotAllowed);
    e.become(EveryDesk::owner);
    QCOMPARE(reads(own), Outcome::Answered);
    e.become(EveryDesk::nobody);
    QCOMPARE(reads(own), Outcome::NotAllowed);
    e.become(EveryDesk::clerk);
    e.world.clock->setWallClock(e.world.morning.addDays(1));
    QCOMPARE(reads(own), Outcome::NotAllowed);
}

void TestWhoSeesWhat::a_clerk_sees_no_cost_of_a_sale()
{
    EveryDesk &e = *m_every;
    QSignalSpy changed(&e.till, &Till::saleChanged);
    QSignalSpy rows(&e.history, &HistoryDesk::rowsArrived);
    QSignalSpy details(&e.history, &HistoryDesk::detailsArrived);
    QSignalSpy owed(&e.till.cash(), &CashDesk::giveBacksRead);
    for (const PersonId person : {EveryDesk::owner, EveryDesk::clerk}) {
        const bool told = person == EveryDesk::owner;
        e.become(person);
        e.sell(person == EveryDesk::owner ? "0644444444" : "0655555555", 3);
        e.history.fetchRows({aminas});
        e.history.fetchDetails(aminas);
        e.till.cash().askGiveBacks();
        e.settle();
        QCOMPARE(as<Sale>(changed.last().at(0)).billed.has_value(), told);
        QCOMPARE(as<std::vector<Sale>>(rows.last().at(1)).front().billed.has_value(), told);
        const auto found = as<SaleDetails>(details.last().at(1));
        QCOMPARE(found.sale.billed.has_value(), told);
        QVERIFY(!found.attempts.empty() && !found.observations.empty());
        QCOMPARE(found.attempts.front().rawReply.isEmpty(), !told);
        QCOMPARE(found.observations.front().rawReply.isEmpty(), !told);
        QCOMPARE(as<std::vector<GiveBack>>(owed.last().at(1)).front().sale.billed.has_value(), told);
    }
}

void TestWhoSeesWhat::news_of_a_sale_waits_for_whoever_may_hear_it()
{
    EveryDesk &e = *m_every;
    QSignalSpy changed(&e.till, &Till::saleChanged);
    const auto toldOf = [&](SaleId sale) {
        return std::any_of(changed.begin(), changed.end(),
            [sale](const QList<QVariant> &told) { return as<Sale>(told.at(0)).id == sale; });
    };
    e.signIn(EveryDesk::clerk);
    e.till.checkNow(youssefs);
    e.settle();
    e.world.clock->turn(1s);
    e.world.server->answerLookup(samples::record(*e.world.sales->sale(youssefs), 3));
    e.settle();
    QCOMPARE(e.world.sales->sale(youssefs)->state, SaleState::Done);
    QVERIFY(!toldOf(youssefs));
    e.signIn(EveryDesk::owner);
    QVERIFY(toldOf(youssefs));
    changed.clear();
    e.signIn(EveryDesk::owner);
    QVERIFY(!toldOf(youssefs)); // once
}

void TestWhoSeesWhat::a_clerk_counts_blind()
{
    EveryDesk &e = *m_every;
    QSignalSpy read(&e.till.cash(), &CashDesk::shiftRead);
    const auto view = [&] { return *as<std::optional<ShiftView>>(read.last().at(1)); };
    e.signIn(EveryDesk::owner);
    QVERIFY(!view().isBlind);
    QCOMPARE(view().soFar.expected, dh(100));
    e.signIn(EveryDesk::clerk); // told without being asked
    QVERIFY(view().isBlind);
    QCOMPARE(view().soFar.expected, Money());
    QCOMPARE(view().soFar.cashTaken, Money());
    QVERIFY(view().soFar.sold.empty());
    QVERIFY(!view().soFar.unresolved.empty()); // what he may have to do with is named
    e.sell("0666666666", 3);
    e.world.clock->turn(1s);
    QVERIFY(view().isBlind);
}

void TestWhoSeesWhat::a_clerk_reads_no_paper_but_of_his_own_sales()
{
    EveryDesk &e = *m_every;
    e.become(EveryDesk::owner);
    e.till.paper().printReceipt(youssefs);
    QSignalSpy read(&e.till.paper(), &PaperDesk::jobsRead);
    const auto readable = [&] {
        e.till.paper().askJobs();
        e.settle();
        QStringList titles;
        for (const PrintJob &job : as<std::vector<PrintJob>>(read.last().at(1))) {
            if (!job.document.parts.empty())
                titles << job.document.title;
        }
        return titles;
    };
    QCOMPARE(readable(), QStringList({u"receipt 2 pending"_s, u"X"_s, u"receipt 1"_s}));
    e.become(EveryDesk::clerk);
    QCOMPARE(readable(), QStringList(u"receipt 1"_s));
    QCOMPARE(as<std::vector<PrintJob>>(read.last().at(1)).size(), 3U); // what became of each is everybody's
}

void TestWhoSeesWhat::the_account_is_the_owners_to_see()
{
    EveryDesk &e = *m_every;
    QSignalSpy told(&e.till, &Till::accountRead);
    const auto prices = [&] { return as<AccountView>(told.last().at(0)).prices; };
    QVERIFY(!e.world.server->priceLists.empty());
    e.become(EveryDesk::clerk);
    e.world.server->priceLists.front()(samples::reply<Prices>(Prices{u"MAD"_s, {}}, 200));
    QVERIFY(!prices());
    e.signIn(EveryDesk::owner);
    QVERIFY(prices());
    e.signIn(EveryDesk::clerk);
    QVERIFY(!prices());
}

void TestWhoSeesWhat::what_is_done_bears_the_name_of_who_is_there()
{
    EveryDesk &e = *m_every;
    QSignalSpy moved(&e.till.cash(), &CashDesk::cashMoved);
    QCOMPARE(e.world.sales->sale(aminas)->clerk, u"Amina"_s);
    QCOMPARE(e.world.sales->sale(youssefs)->clerk, u"Youssef"_s);
    e.become(EveryDesk::owner);
    e.till.cash().moveCash(CashMove::In, dh(5), u"change"_s);
    e.settle();
    QCOMPARE(as<CashMovement>(moved.last().at(1)).clerk, u"Youssef"_s);
    e.become(EveryDesk::clerk);
    e.till.cash().giveBack(refunded);
    e.settle();
    QCOMPARE(as<CashMovement>(moved.last().at(1)).clerk, u"Amina"_s);
}

QTEST_GUILESS_MAIN(TestWhoSeesWhat)
#include "tst_whoseeswhat.moc"
