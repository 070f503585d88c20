// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "desk/permittedhistory.h"
#include "support/fakehistory.h"
#include "support/samples.h"

using namespace taabia;

namespace {

constexpr SaleId allSales = 3000;
const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

/// 3000 sales in a row: the first half yesterday's, and every third one Amina's.
SaleDetails made(SaleId id)
{
    Sale sale = samples::sale(id, SaleState::Done);
    sale.clerk = id % 3 == 0 ? QStringLiteral("Amina") : QStringLiteral("Youssef");
    sale.createdUtc = noon.addDays(id <= allSales / 2 ? -1 : 0);
    sale.billed = Money::fromCentimes(935);
    return {sale, {}, {}, {}};
}

bool isWithin(const HistoryFilter &filter, const Sale &sale)
{
    return (!filter.fromUtc || sale.createdUtc >= *filter.fromUtc)
        && (!filter.untilUtc || sale.createdUtc < *filter.untilUtc);
}

} // namespace

class TestPermittedHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void who_may_see_everything_reads_what_there_is();
    void own_sales_of_today_come_page_by_page_without_a_gap();
    void no_filter_leads_past_today();
    void a_row_that_is_not_ones_own_is_left_out();
    void how_another_was_paid_is_not_told();
    void the_numbers_served_are_for_whoever_sells();

private:
    std::vector<SaleId> page(std::optional<SaleId> before, int limit, const HistoryFilter &filter = {})
    {
        return *m_history->ids(filter, before, limit);
    }

    std::shared_ptr<Permit> m_permit;
    std::unique_ptr<PermittedHistory> m_history;
};

void TestPermittedHistory::init()
{
    m_permit = Permit::guarded();
    auto all = std::make_unique<FakeHistory>(allSales, made);
    all->matches = isWithin;
    all->paidBy = [](SaleId) { return PaymentMethod::Cash; };
    all->served = {{samples::order().phone, Operator::Inwi, Money::fromDirhams(10), samples::order().promo, noon, 1}};
    m_history = std::make_unique<PermittedHistory>(std::move(all), m_permit, [] { return noon; });
    m_permit->signIn({2, QStringLiteral("Amina"), Role::Clerk, true});
}

void TestPermittedHistory::who_may_see_everything_reads_what_there_is()
{
    m_permit->signIn({1, QStringLiteral("Youssef"), Role::Owner, true});
    QCOMPARE(page(std::nullopt, 5000).size(), std::size_t(allSales));
    QVERIFY(m_history->sales({1})->front().billed);
    QVERIFY(m_history->details(1)->sale.billed);
    QVERIFY(!m_history->details(1)->isCut);
}

void TestPermittedHistory::own_sales_of_today_come_page_by_page_without_a_gap()
{
    std::vector<SaleId> all;
    std::optional<SaleId> before;
    for (int size = 200; size == 200;) {
        const std::vector<SaleId> next = page(before, 200);
        size = static_cast<int>(next.size());
        all.insert(all.end(), next.begin(), next.end());
        if (!next.empty())
            before = next.back();
    }
    std::vector<SaleId> expected;
    for (SaleId id = allSales; id > allSales / 2; id -= 3)
        expected.push_back(id);
    QCOMPARE(all, expected);
    QCOMPARE(page(std::nullopt, 5000), expected);
    QCOMPARE(m_history->dayTotal(noon.addDays(-9), noon.addDays(9))->sales, 500);
}

void TestPermittedHistory::no_filter_leads_past_today()
{
    HistoryFilter yesterday;
    yesterday.fromUtc = noon.addDays(-1);
    yesterday.untilUtc = noon.addSecs(-3600);
    QVERIFY(page(std::nullopt, 100, yesterday).empty());
    yesterday.untilUtc = noon.addSecs(1);
    QCOMPARE(page(std::nullopt, 1, yesterday), std::vector<SaleId>{3000});
    QCOMPARE(m_history->dayTotal(noon.addDays(-1), noon)->sales, 0);
}

void TestPermittedHistory::a_row_that_is_not_ones_own_is_left_out()
{
    const std::vector<Sale> rows = *m_history->sales({3000, 2999, 3, 2997});
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].id, 3000);
    QCOMPARE(rows[1].id, 2997);
    QVERIFY(!rows[0].billed);
    QVERIFY(m_history->details(3000)->isCut);
    QCOMPARE(m_history->details(2999).error().kind, LedgerError::Kind::NotAllowed);
    QCOMPARE(m_history->details(2999).error().action, std::optional(Action::SeeEverySale));
    QCOMPARE(m_history->details(3).error().kind, LedgerError::Kind::NotAllowed);
    QCOMPARE(m_history->details(9999).error().kind, LedgerError::Kind::NotFound);
    m_permit->signOut();
    QVERIFY(m_history->sales({3000})->empty());
    QCOMPARE(m_history->details(3000).error().kind, LedgerError::Kind::NotAllowed);
}

void TestPermittedHistory::how_another_was_paid_is_not_told()
{
    const auto methods = *m_history->methods({3000, 2999, 3});
    QCOMPARE(methods.size(), 1U);
    QVERIFY(methods.contains(3000));
}

void TestPermittedHistory::the_numbers_served_are_for_whoever_sells()
{
    QCOMPARE(m_history->regulars(QStringLiteral("061"), 5)->size(), 1U);
    m_permit->signOut();
    QVERIFY(m_history->regulars(QStringLiteral("061"), 5)->empty());
}

QTEST_APPLESS_MAIN(TestPermittedHistory)
#include "tst_permittedhistory.moc"
