// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/shopfixture.h"

#include "domain/moroccotime.h"
#include "ledger/randomhistory.h"
#include "ledger/sqliteshopreports.h"

#include <algorithm>

using namespace taabia;

namespace {

/// What another till recharged.
RechargeRecord record(const QString &id, int billed, const QString &createdAt)
{
    RechargeRecord record;
    record.providerReference = id;
    record.status = StatusCode(3);
    record.billed = Money::fromCentimes(billed);
    record.createdAt = createdAt;
    return record;
}

} // namespace

/// The provider's balance held against the ledger.
class TestBalanceLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void withoutACheckThereIsNoDifference();
    void theFirstCheckIsTheOpeningBalance();
    void onlyNewsIsKept();
    void billedAndGivenBackAmountsExplainTheBalance();
    void whatIsNotExplainedIsTheDifference();
    void aCorrectedAmountMovesTheDifference();
    void aDayAddsUp();
    void aDayEndsAtMoroccanMidnight();
    void aClockThatWentBackLeavesEachLineWhole();
    void aRefundOfYesterdayCountsToday();
    void rangesThatAreEmptyOrReversed();
    void aMisfitIsShownWithTheSalesAroundIt();
    void onlyTheNewestFiftySalesAreAround();
    void afterALongHistoryEveryLineAddsUp_data();
    void afterALongHistoryEveryLineAddsUp();
    void theForbiddenIsRefusedAndChangesNothing_data();
    void theForbiddenIsRefusedAndChangesNothing();
    void aLedgerWithoutTotalsIsDamaged();

private:
    std::optional<BalanceCheck> check(Money amount) { return must(m_shop->balance().recordCheck(amount, m_shop->now)); }
    Sale billed(int dirhams, int centimes, SaleState state = SaleState::Done);
    std::vector<BalanceLine> lines(QDate first = {2000, 1, 1}, QDate last = {2100, 1, 1})
    {
        return must(m_reports->balance({first, last}));
    }
    std::vector<BalanceMisfit> misfits() { return must(m_reports->misfits({{2000, 1, 1}, {2100, 1, 1}})); }
    ForeignRecharge adopt(const QString &id)
    {
        return must(
            m_shop->balance().adopt(id, QStringLiteral("the other till"), QStringLiteral("Amina"), m_shop->now));
    }
    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<SqliteShopReports> m_reports;
};

void TestBalanceLedger::init()
{
    m_reports.reset();
    m_shop = std::make_unique<ShopFixture>();
    QCOMPARE(m_shop->execute(QStringLiteral("PRAGMA synchronous = OFF")), QString());
    m_reports = must(SqliteShopReports::open(m_shop->path(), ShopFixture::key()));
}

Sale TestBalanceLedger::billed(int dirhams, int centimes, SaleState state)
{
    const Sale sale = m_shop->sell(dirhams);
    StatusReport told = statusReport(3);
    told.billed = Money::fromCentimes(centimes);
    told.providerReference = QStringLiteral("P%1").arg(sale.id);
    return must(m_shop->sales().recordStandings({{sale.id, told, {state, Attention::None, {}}}}, m_shop->now)).front();
}

void TestBalanceLedger::withoutACheckThereIsNoDifference()
{
    billed(10, 935);
    QCOMPARE(must(m_shop->balance().differenceAt(dh(7))), std::nullopt);
    QVERIFY(lines().empty());
    QVERIFY(misfits().empty());
}

void TestBalanceLedger::theFirstCheckIsTheOpeningBalance()
{
    billed(10, 935); // what came before it is in it
    const auto first = check(dh(1000));
    QVERIFY(first);
    QCOMPARE(first->id, 1);
    QCOMPARE(first->amount, dh(1000));
    QCOMPARE(first->billed, Money());
    QCOMPARE(first->difference, Money());
    QCOMPARE(first->lastSale, 1);
    QCOMPARE(first->seenUtc, m_shop->now);
    QCOMPARE(lines().size(), 1u);
    QCOMPARE(lines()[0].opening, dh(1000));
    QCOMPARE(lines()[0].closing, dh(1000));
}

void TestBalanceLedger::onlyNewsIsKept()
{
    QVERIFY(check(dh(1000)));
    QVERIFY(!check(dh(1000)));
    m_shop->sell(10); // not billed yet: nothing has moved
    QVERIFY(!check(dh(1000)));
    billed(10, 935);
    QVERIFY(check(Money::fromCentimes(99'065)));
    QVERIFY(!check(Money::fromCentimes(99'065)));
    QVERIFY(check(dh(990)));
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM balance_check")), 3);
}

void TestBalanceLedger::billedAndGivenBackAmountsExplainTheBalance()
{
    check(dh(1000));
    billed(10, 935);
    billed(20, 1870, SaleState::Pending);
    const Sale failed = billed(50, 4700, SaleState::Pending);
    const auto second = check(dh(1000) - Money::fromCentimes(935 + 1870 + 4700));
    QCOMPARE(second->billed, Money::fromCentimes(935 + 1870 + 4700));
    QCOMPARE(second->givenBack, Money());
    QCOMPARE(second->difference, Money());
    m_shop->settle(failed, SaleState::Failed);
    const auto third = check(dh(1000) - Money::fromCentimes(935 + 1870));
    QCOMPARE(third->billed, Money());
    QCOMPARE(third->givenBack, Money::fromCentimes(4700));
    QCOMPARE(third->difference, Money());
}

void TestBalanceLedger::whatIsNotExplainedIsTheDifference()
{
    check(dh(100));
    billed(10, 935);
    QCOMPARE(must(m_shop->balance().differenceAt(dh(100))), std::optional(Money::fromCentimes(935)));
    QCOMPARE(must(m_shop->balance().differenceAt(dh(80))), std::optional(Money::fromCentimes(-1065)));
    const auto kept = check(dh(80));
    QCOMPARE(kept->difference, Money::fromCentimes(-1065));
    QCOMPARE(must(m_shop->balance().differenceAt(dh(80))), std::optional(Money()));
    QCOMPARE(check(dh(580))->difference, dh(500));
}

void TestBalanceLedger::aCorrectedAmountMovesTheDifference()
{
    check(dh(100));
    const Sale sale = billed(10, 935);
    check(Money::fromCentimes(9065));
    StatusReport told = statusReport(3);
    told.billed = Money::fromCentimes(940); // the provider says otherwise now
    must(m_shop->sales().recordStandings({{sale.id, told, {SaleState::Done, Attention::None, {}}}}, m_shop->now));
    const auto corrected = check(Money::fromCentimes(9060));
    QCOMPARE(corrected->billed, Money::fromCentimes(5));
    QCOMPARE(corrected->difference, Money());
}

void TestBalanceLedger::aDayAddsUp()
{
    check(dh(1000));
    billed(10, 935);
    check(Money::fromCentimes(99'065));
    check(dh(1490) + Money::fromCentimes(65)); // 500 DH came in
    m_shop->settle(billed(20, 1870), SaleState::Refunded);
    check(dh(1480) + Money::fromCentimes(65)); // billed and given back, and 10 DH are gone
    const std::vector<BalanceLine> all = lines();
    QCOMPARE(all.size(), 1u);
    QCOMPARE(all[0].day, QDate(2026, 1, 9));
    QCOMPARE(all[0].opening, dh(1000));
    QCOMPARE(all[0].billed, Money::fromCentimes(935 + 1870));
    QCOMPARE(all[0].givenBack, Money::fromCentimes(1870));
    QCOMPARE(all[0].deposits, dh(500));
    QCOMPARE(all[0].unknown, dh(10));
    QCOMPARE(all[0].adopted, Money());
    QCOMPARE(all[0].closing, dh(1480) + Money::fromCentimes(65));
}

void TestBalanceLedger::aDayEndsAtMoroccanMidnight()
{
    for (const auto &[utcTime, amount] : {std::pair{utc(2025, 7, 1, 22, 59), 100}, {utc(2025, 7, 1, 23, 0), 90},
             {utc(2025, 7, 2, 22, 59), 80}, {utc(2025, 7, 3, 12, 0), 70}}) {
        m_shop->now = utcTime;
        check(dh(amount));
    }
    const std::vector<BalanceLine> all = lines();
    QCOMPARE(all.size(), 3u);
    QCOMPARE(all[0].day, QDate(2025, 7, 1));
    QCOMPARE(all[0].closing, dh(100));
    QCOMPARE(all[1].day, QDate(2025, 7, 2));
    QCOMPARE(all[1].opening, dh(100)); // the last check before the day
    QCOMPARE(all[1].unknown, dh(20));
    QCOMPARE(all[1].closing, dh(80));
    QCOMPARE(lines({2025, 7, 3}, {2025, 7, 3})[0].opening, dh(80));
}

void TestBalanceLedger::aClockThatWentBackLeavesEachLineWhole()
{
    for (const auto &[day, amount] : {std::pair{10, 100}, {11, 90}, {10, 85}, {11, 60}, {12, 50}}) {
        m_shop->now = utc(2025, 7, day, 12, 0);
        check(dh(amount));
    }
    const std::vector<BalanceLine> all = lines();
    QCOMPARE(all.size(), 3u);
    QCOMPARE(all[0].unknown, dh(5));
    QCOMPARE(all[1].unknown, dh(35));
    for (std::size_t i = 1; i < all.size(); ++i)
        QCOMPARE(all[i].opening, all[i - 1].closing);
    QCOMPARE(all[2].closing, dh(50));
}

void TestBalanceLedger::aRefundOfYesterdayCountsToday()
{
    check(dh(100));
    const Sale sale = billed(10, 935);
    check(Money::fromCentimes(9065));
    m_shop->now = m_shop->now.addDays(1);
    m_shop->settle(sale, SaleState::Refunded);
    check(dh(100));
    const std::vector<BalanceLine> all = lines();
    QCOMPARE(all.size(), 2u);
    QCOMPARE(all[0].givenBack, Money());
    QCOMPARE(all[1].givenBack, Money::fromCentimes(935));
    QCOMPARE(all[1].closing, dh(100));
}

void TestBalanceLedger::rangesThatAreEmptyOrReversed()
{
    check(dh(100));
    check(dh(90));
    const QDate day = MoroccoTime::dayOf(m_shop->now);
    QCOMPARE(lines(day, day).size(), 1u);
    for (const auto &[first, last] : {std::pair{day.addDays(1), day.addDays(9)}, {day.addDays(-9), day.addDays(-1)},
             {day.addDays(1), day.addDays(-1)}, {day, QDate()}, {QDate(), day}}) {
        QVERIFY(lines(first, last).empty());
        QVERIFY(must(m_reports->misfits({first, last})).empty());
    }
}

void TestBalanceLedger::aMisfitIsShownWithTheSalesAroundIt()
{
    const QDateTime start = m_shop->now;
    m_shop->sold(5);
    check(dh(100));
    const Sale second = m_shop->sold(10);
    const Sale third = m_shop->sold(20);
    m_shop->now = start.addSecs(600);
    check(dh(90));
    check(dh(490));
    const std::vector<BalanceMisfit> found = misfits();
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].check.difference, dh(400));
    QVERIFY(found[0].around.empty());
    QCOMPARE(found[0].previousUtc, m_shop->now);
    QCOMPARE(found[1].check.difference, dh(-10));
    QCOMPARE(found[1].adopted, Money());
    QCOMPARE(found[1].previousUtc, start);
    QCOMPARE(found[1].around.size(), 2u);
    QCOMPARE(found[1].around[0].id, third.id);
    QCOMPARE(found[1].around[1].id, second.id);
}

void TestBalanceLedger::onlyTheNewestFiftySalesAreAround()
{
    check(dh(100));
    for (int i = 0; i < 60; ++i)
        m_shop->sell(10);
    check(dh(90));
    QCOMPARE(misfits()[0].around.size(), 50u);
    QCOMPARE(misfits()[0].around[0].id, 60);
}

void TestBalanceLedger::afterALongHistoryEveryLineAddsUp_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {21, 22, 23, 24})
        QTest::addRow("seed %llu", seed) << seed;
}

/// The account of a provider in memory, which bills, gives back, takes in deposits and lets another till spend.
void TestBalanceLedger::afterALongHistoryEveryLineAddsUp()
{
    QFETCH(quint64, seed);
    RandomHistory history(m_shop->sales(), seed);
    const auto totals = [&] {
        Money net;
        for (SaleId id = 1; id <= m_shop->number(QStringLiteral("SELECT count(*) FROM sale")); ++id) {
            const Sale sale = must(m_shop->sales().sale(id));
            if (sale.billed && sale.state != SaleState::Failed && sale.state != SaleState::Refunded)
                net = net + *sale.billed;
        }
        return net;
    };
    Money others; // what moved the account besides our sales
    Money last;
    std::optional<Money> first;
    std::vector<BalanceCheck> checks;
    int foreign = 0;
    for (int i = 0; i < 150; ++i) {
        history.steps(static_cast<int>(history.below(6)));
        m_shop->now = m_shop->now.addSecs(history.below(30'000) - 2000); // the clock goes back now and then
        const Money before = others;
        if (history.below(5) == 0)
            others = others + dh(static_cast<int>(history.below(400)));
        if (history.below(3) == 0) {
            const int cost = static_cast<int>(1 + history.below(4000));
            others = others - Money::fromCentimes(cost);
            const QString created = MoroccoTime::fromUtc(m_shop->now).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
            must(m_shop->balance().keepForeign(
                {record(QStringLiteral("X%1").arg(++foreign), cost, created)}, m_shop->now));
        }
        last = dh(5000) - totals() + others;
        const auto predicted = must(m_shop->balance().differenceAt(last));
        if (const auto kept = check(last)) {
            QCOMPARE(predicted, first ? std::optional(kept->difference) : std::nullopt);
            if (first)
                QCOMPARE(kept->difference, others - before);
            first = first.value_or(last);
            checks.push_back(*kept);
        } else {
            QCOMPARE(others, before);
        }
        if (foreign > 0 && history.below(4) == 0) // some of them twice, which is refused
            (void)m_shop->balance().adopt(QStringLiteral("X%1").arg(1 + history.below(foreign)), QStringLiteral("ours"),
                QStringLiteral("Amina"), m_shop->now);
    }
    const std::vector<BalanceLine> all = lines();
    QVERIFY(all.size() > 10);
    QCOMPARE(all.front().opening, *first);
    QCOMPARE(all.back().closing, last);
    Money adopted;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const BalanceLine &line = all[i];
        QCOMPARE(
            line.opening - line.billed + line.givenBack + line.deposits - line.unknown - line.adopted, line.closing);
        if (i > 0) {
            QVERIFY(all[i - 1].day < line.day);
            QCOMPARE(line.opening, all[i - 1].closing);
        }
        QVERIFY(line.unknown >= Money() && line.adopted >= Money() && line.deposits >= Money());
        adopted = adopted + line.adopted;
        // The same by hand, from the checks of that day.
        BalanceLine sum;
        Money missing;
        for (const BalanceCheck &one : checks) {
            if (MoroccoTime::dayOf(one.seenUtc) != line.day)
                continue;
            sum.billed = sum.billed + one.billed;
            sum.givenBack = sum.givenBack + one.givenBack;
            (one.difference.isNegative() ? missing : sum.deposits) =
                one.difference.isNegative() ? missing - one.difference : sum.deposits + one.difference;
        }
        QCOMPARE(line.billed, sum.billed);
        QCOMPARE(line.givenBack, sum.givenBack);
        QCOMPARE(line.deposits, sum.deposits);
        QCOMPARE(line.unknown + line.adopted, missing);
        QCOMPARE(lines(line.day, line.day).size(), 1u);
        QCOMPARE(lines(line.day, line.day)[0].opening, line.opening);
    }
    QVERIFY(adopted > Money());
    Money ofMisfits;
    for (const BalanceMisfit &misfit : misfits()) {
        QVERIFY(misfit.adopted <= Money() - std::min(misfit.check.difference, Money()));
        ofMisfits = ofMisfits + misfit.adopted;
    }
    QCOMPARE(ofMisfits, adopted);
    QVERIFY(!must(m_reports->verifyChain({})).broken);
}

void TestBalanceLedger::theForbiddenIsRefusedAndChangesNothing_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
    row("change a check", "UPDATE balance_check SET amount = 1");
    row("delete a check", "DELETE FROM balance_check WHERE id = 2");
    row("replace a check", "INSERT OR REPLACE INTO balance_check VALUES (2, 1, 20260109, 1, 0, 0, 0, 0, 0, 0)");
    row("a check that leaves out a number",
        "INSERT INTO balance_check VALUES (4, 1, 20260109, 9000, 0, 0, 0, 0, 0, 0)");
    row("a check that does not start where the last one ended",
        "INSERT INTO balance_check VALUES (3, 1, 20260109, 9000, 0, 0, 1, 0, 0, 0)");
    row("a check whose totals do not follow",
        "INSERT INTO balance_check VALUES (3, 1, 20260109, 8999, 1, 0, 0, 0, 0, 0)");
    row("change a recharge", "UPDATE foreign_recharge SET billed = 1");
    row("delete a recharge", "DELETE FROM foreign_recharge WHERE id = 2");
    row("replace a recharge",
        "INSERT OR REPLACE INTO foreign_recharge VALUES (NULL, 'X2', 3, '', '', '', '', 1, 1, '', '', x'', 1, 1)");
    row("change an adoption", "UPDATE adoption SET clerk = 'Youssef'");
    row("delete an adoption", "DELETE FROM adoption");
    row("adopt twice", "INSERT INTO adoption VALUES (2, 1, 'X1', 1, 1, '', '', NULL, 0)");
    row("adopt what is not there", "INSERT INTO adoption VALUES (2, 99, 'X', 1, 1, '', '', NULL, 0)");
    row("adopt for more than is missing", "INSERT INTO adoption VALUES (2, 2, 'X2', 1, 1, '', '', 2, 66)");
    row("adopt for a check that misses nothing", "INSERT INTO adoption VALUES (2, 2, 'X2', 1, 1, '', '', 1, 1)");
    row("another row of totals", "INSERT INTO account_total VALUES (2, 0, 0)");
    row("no totals", "DELETE FROM account_total");
}

/// Two checks, the second 10 DH short, of which an adopted recharge accounts for 9.35; a second recharge, not adopted.
void TestBalanceLedger::theForbiddenIsRefusedAndChangesNothing()
{
    QFETCH(QString, sql);
    check(dh(100));
    m_shop->now = utc(2026, 1, 9, 10, 5);
    check(dh(90));
    const QString made = QStringLiteral("2026-01-09 11:00:00"); // 10:00 UTC
    must(m_shop->balance().keepForeign(
        {record(QStringLiteral("X1"), 935, made), record(QStringLiteral("X2"), 935, made)}, m_shop->now));
    adopt(QStringLiteral("X1"));
    const QStringList before = m_shop->contents();
    QVERIFY(!m_shop->execute(sql).isEmpty());
    QCOMPARE(m_shop->contents(), before);
}

void TestBalanceLedger::aLedgerWithoutTotalsIsDamaged()
{
    QCOMPARE(m_shop->execute(QStringLiteral("DROP TRIGGER account_total_is_never_deleted")), QString());
    QCOMPARE(m_shop->execute(QStringLiteral("DELETE FROM account_total")), QString());
    QCOMPARE(kindOf(m_shop->balance().recordCheck(dh(1), m_shop->now)), LedgerError::Kind::Damaged);
    QCOMPARE(kindOf(m_shop->balance().differenceAt(dh(1))), LedgerError::Kind::Damaged);
}

QTEST_GUILESS_MAIN(TestBalanceLedger)
#include "tst_balanceledger.moc"
