// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/shopfixture.h"

#include "domain/moroccotime.h"
#include "ledger/randomhistory.h"
#include "ledger/sqliteshopreports.h"

#include <algorithm>

using namespace taabia;

namespace {

DayRange ever()
{
    return {QDate(2000, 1, 1), QDate(2100, 1, 1)};
}

/// Adds a sale to sums, with nothing but the definitions of SalesFigures.
void add(SalesFigures &to, const Sale &sale)
{
    const Money face = sale.order.faceValue;
    ++to.sales;
    to.faceValue = to.faceValue + face;
    if (!sale.billed)
        return;
    ++to.billedSales;
    to.billedFaceValue = to.billedFaceValue + face;
    to.billed = to.billed + *sale.billed;
    if (*sale.billed > face) {
        ++to.losingSales;
        to.lost = to.lost + (*sale.billed - face);
    }
}

template <typename Key> void add(std::vector<std::pair<Key, SalesFigures>> &to, const Key &key, const Sale &sale)
{
    auto line = std::find_if(to.begin(), to.end(), [&](const auto &one) { return one.first == key; });
    if (line == to.end())
        line = to.insert(to.end(), {key, {}});
    add(line->second, sale);
}

/// The report, worked out sale by sale.
SalesReport byHand(const std::vector<Sale> &sales, const DayRange &range)
{
    SalesReport report;
    report.range = range;
    for (const Sale &sale : sales) {
        const QDateTime local = MoroccoTime::fromUtc(sale.createdUtc);
        if (local.date() < range.first || local.date() > range.last)
            continue;
        add(report.byOutcome[static_cast<std::size_t>(outcomeOf(sale.state))], sale);
        if (sale.state != SaleState::Done)
            continue;
        add(report.byOperator, sale.order.op, sale);
        add(report.byPromo, sale.order.promo.type(), sale);
        add(report.byAmount, sale.order.faceValue, sale);
        add(report.byClerk, sale.clerk, sale);
        add(report.byHour[static_cast<std::size_t>(local.time().hour())], sale);
        add(report.byDay, local.date(), sale);
    }
    const auto sort = [](auto &lines) {
        std::sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    };
    sort(report.byOperator);
    sort(report.byAmount);
    sort(report.byClerk);
    sort(report.byDay);
    std::sort(report.byPromo.begin(), report.byPromo.end(),
        [](const auto &a, const auto &b) { return a.first.toInt() < b.first.toInt(); });
    return report;
}

/// Empty, if they are the same.
QString differenceOf(const SalesReport &a, const SalesReport &b)
{
    if (a.byOutcome != b.byOutcome)
        return QStringLiteral("by outcome");
    if (a.byOperator != b.byOperator)
        return QStringLiteral("by operator");
    if (a.byPromo != b.byPromo)
        return QStringLiteral("by promo");
    if (a.byAmount != b.byAmount)
        return QStringLiteral("by amount");
    if (a.byClerk != b.byClerk)
        return QStringLiteral("by clerk");
    if (a.byHour != b.byHour)
        return QStringLiteral("by hour");
    if (a.byDay != b.byDay)
        return QStringLiteral("by day");
    return a.range == b.range ? QString() : QStringLiteral("range");
}

} // namespace

/// The sums that the ledger keeps: whatever happened to the sales, they are what adding the sales up gives.
class TestSalesFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anEmptyLedgerHasAnEmptyReport();
    void aSaleMovesFromOneOutcomeToTheNext();
    void aSaleBelongsToItsMoroccanDayAndHour_data();
    void aSaleBelongsToItsMoroccanDayAndHour();
    void aSaleThatLosesMoneyIsFlagged();
    void whatWasNotToldIsNotGuessed();
    void aReversedOrInvalidRangeHasNothingInIt();
    void afterALongHistoryTheReportsAreWhatTheSalesAddUpTo_data();
    void afterALongHistoryTheReportsAreWhatTheSalesAddUpTo();
    void afterALongHistoryTheLinesAreAPlainGroupBy();
    void afterALongHistoryTheAccountIsWhatTheSalesAddUpTo();
    void aStepThatIsRolledBackLeavesTheSums();
    void theWordsForOutcomesAreThoseOfTheProgram();
    void theFullCheckFindsSumsThatAreWrong_data();
    void theFullCheckFindsSumsThatAreWrong();
    void damagedSumsAreAnErrorAndNoCrash_data();
    void damagedSumsAreAnErrorAndNoCrash();

private:
    SalesReport report(const DayRange &range = ever()) { return must(m_reports->sales(range)); }
    std::vector<Sale> allSales();
    void bill(const Sale &sale, SaleState state, int centimes);
    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<SqliteShopReports> m_reports;
};

void TestSalesFigures::init()
{
    m_reports.reset();
    m_shop = std::make_unique<ShopFixture>();
    QCOMPARE(m_shop->execute(QStringLiteral("PRAGMA synchronous = OFF")), QString());
    m_reports = must(SqliteShopReports::open(m_shop->path(), ShopFixture::key()));
}

std::vector<Sale> TestSalesFigures::allSales()
{
    std::vector<Sale> sales;
    const qint64 newest = m_shop->number(QStringLiteral("SELECT count(*) FROM sale"));
    for (SaleId id = 1; id <= newest; ++id)
        sales.push_back(must(m_shop->sales().sale(id)));
    return sales;
}

void TestSalesFigures::bill(const Sale &sale, SaleState state, int centimes)
{
    StatusReport told = statusReport(3);
    told.billed = Money::fromCentimes(centimes);
    must(m_shop->sales().recordStandings({{sale.id, told, {state, Attention::None, {}}}}, m_shop->now));
}

void TestSalesFigures::anEmptyLedgerHasAnEmptyReport()
{
    QCOMPARE(differenceOf(report(), byHand({}, ever())), QString());
}

void TestSalesFigures::aSaleMovesFromOneOutcomeToTheNext()
{
    const SalesFigures none;
    const SalesFigures one{1, dh(20), 0, {}, {}, 0, {}};
    const Sale sale = m_shop->sell(20);
    QCOMPARE(report().of(SaleOutcome::Pending), one);
    QVERIFY(report().byOperator.empty()); // only what was delivered is broken down
    for (const auto &[state, outcome] : {std::pair{SaleState::Unresolved, SaleOutcome::Unresolved},
             {SaleState::Done, SaleOutcome::Delivered}, {SaleState::Failed, SaleOutcome::NotDelivered},
             {SaleState::Done, SaleOutcome::Delivered}, {SaleState::Refunded, SaleOutcome::Refunded}}) {
        m_shop->settle(sale, state);
        const SalesReport now = report();
        for (int i = 0; i < saleOutcomeCount; ++i)
            QCOMPARE(now.byOutcome[static_cast<std::size_t>(i)], i == static_cast<int>(outcome) ? one : none);
        QCOMPARE(now.byDay.size(), std::size_t(outcome == SaleOutcome::Delivered ? 1 : 0));
    }
}

void TestSalesFigures::aSaleBelongsToItsMoroccanDayAndHour_data()
{
    QTest::addColumn<QDateTime>("madeUtc");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hour");
    const auto row = [](const char *name, const QDateTime &utc, QDate day, int hour) {
        QTest::newRow(name) << utc << day << hour;
    };
    row("the last moment of a day", utc(2025, 7, 1, 22, 59).addMSecs(59'999), {2025, 7, 1}, 23);
    row("the first moment of a day", utc(2025, 7, 1, 23, 0), {2025, 7, 2}, 0);
    row("in Ramadan midnight is an hour later", utc(2025, 3, 10, 23, 59), {2025, 3, 10}, 23);
    row("in Ramadan a day begins with UTC's", utc(2025, 3, 11, 0, 0), {2025, 3, 11}, 0);
    row("the hour that comes twice, first", utc(2025, 2, 23, 1, 30), {2025, 2, 23}, 2);
    row("the hour that comes twice, again", utc(2025, 2, 23, 2, 30), {2025, 2, 23}, 2);
    row("the last of 25 hours", utc(2025, 2, 23, 23, 59), {2025, 2, 23}, 23);
    row("before the hour that is left out", utc(2025, 4, 6, 1, 59), {2025, 4, 6}, 1);
    row("after the hour that is left out", utc(2025, 4, 6, 2, 0), {2025, 4, 6}, 3);
    row("the last of 23 hours", utc(2025, 4, 6, 22, 59), {2025, 4, 6}, 23);
    row("New Year", utc(2025, 12, 31, 23, 0), {2026, 1, 1}, 0);
    row("a leap day", utc(2024, 2, 29, 12, 0), {2024, 2, 29}, 13);
}

void TestSalesFigures::aSaleBelongsToItsMoroccanDayAndHour()
{
    QFETCH(QDateTime, madeUtc);
    QFETCH(QDate, day);
    QFETCH(int, hour);
    m_shop->now = madeUtc;
    m_shop->sold(10);
    const SalesReport that = report({day, day});
    QCOMPARE(that.of(SaleOutcome::Delivered).sales, 1);
    QCOMPARE(that.byHour[static_cast<std::size_t>(hour)].sales, 1);
    QCOMPARE(that.byDay.at(0).first, day);
    QCOMPARE(report({day.addDays(1), day.addDays(400)}).of(SaleOutcome::Delivered).sales, 0);
    QCOMPARE(report({day.addDays(-400), day.addDays(-1)}).of(SaleOutcome::Delivered).sales, 0);
    const QDate month(day.year(), day.month(), 1);
    QCOMPARE(report({month, month.addMonths(1).addDays(-1)}).of(SaleOutcome::Delivered).sales, 1);
}

void TestSalesFigures::aSaleThatLosesMoneyIsFlagged()
{
    bill(m_shop->sell(10), SaleState::Done, 940);
    bill(m_shop->sell(10), SaleState::Done, 1000); // neither gain nor loss
    bill(m_shop->sell(20), SaleState::Done, 2060);
    bill(m_shop->sell(10), SaleState::Failed, 1030); // billed and given back: no loss of what was delivered
    const SalesFigures delivered = report().of(SaleOutcome::Delivered);
    QCOMPARE(delivered.losingSales, 1);
    QCOMPARE(delivered.lost, Money::fromCentimes(60));
    QCOMPARE(delivered.billed, dh(40));
    QCOMPARE(delivered.profit(), Money());
    QCOMPARE(report().of(SaleOutcome::NotDelivered).losingSales, 1);
}

void TestSalesFigures::whatWasNotToldIsNotGuessed()
{
    m_shop->sold(100);
    bill(m_shop->sell(10), SaleState::Done, 935);
    const SalesFigures delivered = report().of(SaleOutcome::Delivered);
    QCOMPARE(delivered.sales, 2);
    QCOMPARE(delivered.faceValue, dh(110));
    QCOMPARE(delivered.billedSales, 1);
    QCOMPARE(delivered.billedFaceValue, dh(10));
    QCOMPARE(delivered.profit(), Money::fromCentimes(65));
}

void TestSalesFigures::aReversedOrInvalidRangeHasNothingInIt()
{
    m_shop->sold(10);
    const QDate day = MoroccoTime::dayOf(m_shop->now);
    QCOMPARE(report({day, day}).of(SaleOutcome::Delivered).sales, 1);
    for (const DayRange &range : {DayRange{day.addDays(1), day}, DayRange{day, day.addYears(-3)}, DayRange{{}, day},
             DayRange{day, {}}, DayRange{}})
        QCOMPARE(differenceOf(report(range), byHand({}, range)), QString());
}

void TestSalesFigures::afterALongHistoryTheReportsAreWhatTheSalesAddUpTo_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 3})
        QTest::addRow("seed %llu", seed) << seed;
}

void TestSalesFigures::afterALongHistoryTheReportsAreWhatTheSalesAddUpTo()
{
    QFETCH(quint64, seed);
    RandomHistory history(m_shop->sales(), seed);
    for (int stretch = 0; stretch < 4; ++stretch) {
        history.steps(400);
        const std::vector<Sale> sales = allSales();
        QCOMPARE(differenceOf(report(), byHand(sales, ever())), QString());
        for (int i = 0; i < 60; ++i) {
            // Ranges of every size that begin and end at the edges of months as often as not.
            QDate first = QDate(2024, 1, 1).addDays(history.below(3 * 365));
            QDate last = first.addDays(history.below(history.below(2) ? 40 : 800));
            if (history.below(3) == 0)
                first = QDate(first.year(), first.month(), 1);
            if (history.below(3) == 0)
                last = QDate(last.year(), last.month(), 1).addMonths(1).addDays(-1);
            const DayRange range{first, last};
            const QString wrong = differenceOf(report(range), byHand(sales, range));
            QVERIFY2(wrong.isEmpty(),
                qPrintable(QStringLiteral("%1 to %2: %3")
                               .arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate), wrong)));
        }
    }
}

void TestSalesFigures::afterALongHistoryTheLinesAreAPlainGroupBy()
{
    RandomHistory(m_shop->sales(), 7).steps(1500);
    const QString sums = QStringLiteral(
        "count(*), sum(face_value), count(billed), coalesce(sum(face_value) FILTER (WHERE billed IS NOT NULL), 0), "
        "coalesce(sum(billed), 0), count(*) FILTER (WHERE billed > face_value), "
        "coalesce(sum(billed - face_value) FILTER (WHERE billed > face_value), 0) ");
    const QString outcome = QStringLiteral("CASE WHEN state IN (0, 2, 3) THEN 0 WHEN state = 4 THEN 1 "
                                           "WHEN state IN (1, 5, 7) THEN 2 WHEN state = 6 THEN 3 ELSE 4 END");
    const char *keys[] = {"0", "operator", "promo", "face_value", "clerk", "hour"};
    for (int dimension = 0; dimension < 6; ++dimension) {
        for (const char *period : {"day", "day / 100"}) {
            const QString plain =
                QStringLiteral("SELECT %1, %2, %3, %4, %5 FROM sale %6 GROUP BY 1, 2, 3, 4")
                    .arg(QLatin1String(period), QString::number(dimension), outcome, QLatin1String(keys[dimension]),
                        sums, dimension == 0 ? QString() : QStringLiteral("WHERE state = 4"));
            const QString kept =
                QStringLiteral("SELECT * FROM figure WHERE dimension = %1 AND sales <> 0 AND period %2 1000000")
                    .arg(dimension)
                    .arg(QLatin1String(qstrcmp(period, "day") == 0 ? ">" : "<"));
            for (const auto &[a, b] : {std::pair{plain, kept}, std::pair{kept, plain}})
                QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM (%1 EXCEPT %2)").arg(a, b)), 0);
            QVERIFY(m_shop->number(QStringLiteral("SELECT count(*) FROM (%1)").arg(plain)) > 0);
        }
    }
    // What nothing is left of is all zeros.
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM figure WHERE sales = 0 AND (face_value, billed_sales, "
                                           "billed_face_value, billed, losing_sales, lost) <> (0, 0, 0, 0, 0, 0)")),
        0);
}

void TestSalesFigures::afterALongHistoryTheAccountIsWhatTheSalesAddUpTo()
{
    RandomHistory history(m_shop->sales(), 11);
    for (int stretch = 0; stretch < 5; ++stretch) {
        history.steps(200);
        Money billed;
        Money givenBack;
        for (const Sale &sale : allSales()) {
            billed = billed + sale.billed.value_or(Money());
            if (sale.state == SaleState::Failed || sale.state == SaleState::Refunded)
                givenBack = givenBack + sale.billed.value_or(Money());
        }
        QCOMPARE(Money::fromCentimes(m_shop->number(QStringLiteral("SELECT billed FROM account_total"))), billed);
        QCOMPARE(
            Money::fromCentimes(m_shop->number(QStringLiteral("SELECT given_back FROM account_total"))), givenBack);
        QVERIFY(billed > Money() && givenBack > Money());
    }
}

void TestSalesFigures::aStepThatIsRolledBackLeavesTheSums()
{
    const Sale sale = m_shop->sold(10);
    const SalesReport before = report();
    // The second update names a sale that does not exist: nothing of the step is kept.
    QVERIFY(!m_shop->sales().recordStandings({{sale.id, {}, {SaleState::Refunded, Attention::GiveBack, {}}},
                                                 {sale.id + 1, {}, {SaleState::Done, Attention::None, {}}}},
        m_shop->now));
    QCOMPARE(differenceOf(report(), before), QString());
}

void TestSalesFigures::theWordsForOutcomesAreThoseOfTheProgram()
{
    QCOMPARE(
        must(m_shop->database().valueOf(QStringLiteral(
                 "SELECT group_concat(number || ' ' || name, ', ') FROM (SELECT * FROM sale_outcome ORDER BY number)")))
            .toString(),
        QStringLiteral("0 pending, 1 delivered, 2 not delivered, 3 refunded, 4 unresolved"));
    for (int state = 0; state <= static_cast<int>(SaleState::Conflict); ++state)
        QCOMPARE(m_shop->number(QStringLiteral("SELECT outcome FROM sale_state WHERE number = %1").arg(state)),
            static_cast<qint64>(outcomeOf(static_cast<SaleState>(state))));
}

void TestSalesFigures::theFullCheckFindsSumsThatAreWrong_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
    row("a day's sales",
        "UPDATE figure SET sales = sales + 1 WHERE period = 20260109 AND dimension = 0 AND outcome = 1");
    row("a month's face value", "UPDATE figure SET face_value = 1 WHERE period = 202601 AND dimension = 4");
    row("a line too many", "INSERT INTO figure VALUES (20260108, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0)");
    row("a line that is missing", "DELETE FROM figure WHERE period = 20260109 AND dimension = 5");
    row("what was billed", "UPDATE account_total SET billed = billed + 1");
    row("what was given back", "UPDATE account_total SET given_back = given_back - 1");
}

void TestSalesFigures::theFullCheckFindsSumsThatAreWrong()
{
    QFETCH(QString, sql);
    bill(m_shop->sell(10), SaleState::Done, 940);
    bill(m_shop->sell(10), SaleState::Failed, 940);
    QVERIFY(!m_shop->sales().checkIntegrity());
    QCOMPARE(m_shop->execute(sql), QString());
    const LedgerTrouble wrong = m_shop->sales().checkIntegrity();
    QVERIFY(wrong);
    QCOMPARE(wrong->kind, LedgerError::Kind::Damaged);
}

void TestSalesFigures::damagedSumsAreAnErrorAndNoCrash_data()
{
    QTest::addColumn<QString>("columns");
    QTest::newRow("an outcome that does not exist") << QStringLiteral("20260109, 0, 9, 0, 1");
    QTest::newRow("an operator that does not exist") << QStringLiteral("20260109, 1, 1, 77, 1");
    QTest::newRow("an operator that is a text") << QStringLiteral("20260109, 1, 1, 'Inwi', 1");
    QTest::newRow("an hour that does not exist") << QStringLiteral("20260109, 5, 1, 24, 1");
    QTest::newRow("an hour before midnight") << QStringLiteral("20260109, 5, 1, -1, 1");
    QTest::newRow("a dimension that does not exist") << QStringLiteral("20260109, 8, 1, 0, 1");
    QTest::newRow("an amount of nothing") << QStringLiteral("20260109, 3, 1, 0, 1");
    QTest::newRow("a breakdown of what was refunded") << QStringLiteral("20260109, 1, 3, 1, 1");
    QTest::newRow("fewer than no sales") << QStringLiteral("20260109, 0, 4, 0, -1");
    QTest::newRow("a day that does not exist") << QStringLiteral("20260231, 0, 1, 0, 1");
}

void TestSalesFigures::damagedSumsAreAnErrorAndNoCrash()
{
    QFETCH(QString, columns);
    m_shop->sold(10);
    QCOMPARE(m_shop->execute(QStringLiteral("PRAGMA foreign_keys = OFF")), QString());
    QCOMPARE(
        m_shop->execute(QStringLiteral("INSERT INTO figure VALUES (%1, 0, 0, 0, 0, 0, 0)").arg(columns)), QString());
    QCOMPARE(kindOf(m_reports->sales({{2026, 1, 2}, {2026, 3, 1}})), LedgerError::Kind::Damaged);
}

QTEST_GUILESS_MAIN(TestSalesFigures)
#include "tst_salesfigures.moc"
