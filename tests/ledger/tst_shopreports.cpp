// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/shopfixture.h"

#include "ledger/openledger.h"
#include "ledger/sqliteshopreports.h"

using namespace taabia;

namespace {

std::vector<SaleId> idsOf(const std::vector<Sale> &sales)
{
    std::vector<SaleId> ids;
    for (const Sale &sale : sales)
        ids.push_back(sale.id);
    return ids;
}

std::vector<qint64> idsOf(const std::vector<CashMovement> &movements)
{
    std::vector<qint64> ids;
    for (const CashMovement &movement : movements)
        ids.push_back(movement.id);
    return ids;
}

using Ids = std::vector<qint64>;

} // namespace

/// What the owner reads, apart from the sums (tst_salesfigures) and the balance (tst_balanceledger).
class TestShopReports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void salesAreNamedByWhatBecameOfThem();
    void aSaleThatLosesMoneyIsNamedOnlyWhileItStandsAsDelivered();
    void namesAreOfTheDaysAskedForNewestFirst();
    void noMoreAreNamedThanAskedFor();
    void namesAreWholeSales();
    void movementsAreOfMoroccanDaysOldestFirst();
    void closingsAreNewestFirst();
    void aCustomersPageHasWhatHeBoughtAndPaid();
    void anEmptyShopHasNothingToTell();
    void aReversedRangeHasNothingInIt();
    void whatIsCommittedLaterIsSeen();
    void noSnapshotIsKept();
    void reportsWriteNothing();
    void noReportReadsAllSales();
    void damagedRowsAreAnErrorAndNoCrash_data();
    void damagedRowsAreAnErrorAndNoCrash();
    void openingIsRefusedAsForTheHistory();
    void aForeignKeyIsSaidNotGuessed();
    void theLastZReportsPaperIsAskedFor();

private:
    std::vector<Sale> named(NamedSales kind, DayRange range = ever(), int limit = 100)
    {
        return must(m_reports->named(kind, range, limit));
    }
    static DayRange ever() { return {{2000, 1, 1}, {2100, 1, 1}}; }
    Sale billed(int dirhams, int centimes);
    void askEverything(SqliteShopReports &reports);
    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<SqliteShopReports> m_reports;
};

void TestShopReports::init()
{
    m_reports.reset();
    m_shop = std::make_unique<ShopFixture>();
    QCOMPARE(m_shop->execute(QStringLiteral("PRAGMA synchronous = OFF")), QString());
    m_reports = must(SqliteShopReports::open(m_shop->path(), ShopFixture::key()));
}

Sale TestShopReports::billed(int dirhams, int centimes)
{
    const Sale sale = m_shop->sell(dirhams);
    StatusReport told = statusReport(3);
    told.billed = Money::fromCentimes(centimes);
    return must(m_shop->sales().recordStandings({{sale.id, told, {SaleState::Done, Attention::None, {}}}}, m_shop->now))
        .front();
}

void TestShopReports::salesAreNamedByWhatBecameOfThem()
{
    const std::array states{SaleState::Open, SaleState::Pending, SaleState::Done, SaleState::Failed,
        SaleState::Refunded, SaleState::Rejected, SaleState::Unresolved, SaleState::Conflict};
    for (const SaleState state : states)
        m_shop->settle(m_shop->sell(10), state);
    must(m_shop->sales().recordIntent(newSale(QStringLiteral("void"))));
    must(m_shop->sales().recordStandings({{9, {}, {SaleState::Void, Attention::None, {}}}}, m_shop->now));
    QCOMPARE(idsOf(named(NamedSales::Pending)), (Ids{2, 1}));
    QCOMPARE(idsOf(named(NamedSales::NotDelivered)), (Ids{9, 6, 4}));
    QCOMPARE(idsOf(named(NamedSales::Refunded)), (Ids{5}));
    QCOMPARE(idsOf(named(NamedSales::Unresolved)), (Ids{8, 7}));
    QCOMPARE(idsOf(named(NamedSales::Losing)), Ids());
    const SalesReport report = must(m_reports->sales(ever()));
    QCOMPARE(report.of(SaleOutcome::Pending).sales, 2);
    QCOMPARE(report.of(SaleOutcome::NotDelivered).sales, 3); // the lists are what the figures count
    QCOMPARE(report.of(SaleOutcome::Refunded).sales, 1);
    QCOMPARE(report.of(SaleOutcome::Unresolved).sales, 2);
}

void TestShopReports::aSaleThatLosesMoneyIsNamedOnlyWhileItStandsAsDelivered()
{
    billed(10, 940);
    billed(10, 1000);
    const Sale losing = billed(10, 1030);
    m_shop->sold(10); // nobody has told what was billed
    QCOMPARE(idsOf(named(NamedSales::Losing)), (Ids{losing.id}));
    m_shop->settle(losing, SaleState::Refunded);
    QCOMPARE(idsOf(named(NamedSales::Losing)), Ids());
}

void TestShopReports::namesAreOfTheDaysAskedForNewestFirst()
{
    for (const QDateTime &when : {utc(2025, 7, 1, 22, 59), utc(2025, 7, 1, 23, 0), utc(2025, 7, 2, 22, 59),
             utc(2025, 7, 2, 23, 0), utc(2025, 7, 1, 10, 0)}) { // the last one with the clock set back
        m_shop->now = when;
        m_shop->settle(m_shop->sell(10), SaleState::Failed);
    }
    const QDate first(2025, 7, 1);
    QCOMPARE(idsOf(named(NamedSales::NotDelivered, {first, first})), (Ids{5, 1}));
    QCOMPARE(idsOf(named(NamedSales::NotDelivered, {first.addDays(1), first.addDays(1)})), (Ids{3, 2}));
    QCOMPARE(idsOf(named(NamedSales::NotDelivered, {first, first.addDays(9)})), (Ids{4, 3, 2, 5, 1}));
    QCOMPARE(idsOf(named(NamedSales::NotDelivered, {first.addDays(3), first.addDays(9)})), Ids());
    for (const QDateTime &when : {utc(2025, 7, 3, 9, 0), utc(2025, 7, 2, 9, 0)}) {
        m_shop->now = when;
        m_shop->settle(m_shop->sell(10), SaleState::Pending);
    }
    QCOMPARE(idsOf(named(NamedSales::Pending, {first, first.addDays(9)})), (Ids{6, 7}));
    QCOMPARE(idsOf(named(NamedSales::Pending, {first, first.addDays(1)})), (Ids{7}));
}

void TestShopReports::noMoreAreNamedThanAskedFor()
{
    for (int i = 0; i < 5; ++i)
        m_shop->settle(m_shop->sell(10), SaleState::Refunded);
    QCOMPARE(idsOf(named(NamedSales::Refunded, ever(), 2)), (Ids{5, 4}));
    QCOMPARE(idsOf(named(NamedSales::Refunded, ever(), 0)), Ids());
    QCOMPARE(idsOf(named(NamedSales::Refunded, ever(), -1)), Ids());
}

void TestShopReports::namesAreWholeSales()
{
    const Sale made = billed(20, 2060);
    const Sale read = named(NamedSales::Losing).at(0);
    QCOMPARE(read.reference, made.reference);
    QCOMPARE(read.order, made.order);
    QCOMPARE(read.clerk, made.clerk);
    QCOMPARE(read.createdUtc, made.createdUtc);
    QCOMPARE(read.billed, made.billed);
    QCOMPARE(read.attempts, 1);
}

void TestShopReports::movementsAreOfMoroccanDaysOldestFirst()
{
    m_shop->now = utc(2025, 7, 1, 22, 59);
    const CashMovement late =
        must(m_shop->cash().recordMovement(CashMove::Out, dh(500), QStringLiteral("safe"), m_shop->doing()));
    m_shop->now = utc(2025, 7, 1, 23, 0);
    m_shop->begin(200);
    const CashMovement early =
        must(m_shop->cash().recordMovement(CashMove::In, dh(50), QStringLiteral("coins"), m_shop->doing("Khadija")));
    m_shop->now = utc(2025, 7, 1, 12, 0); // the clock was set back
    must(m_shop->cash().recordMovement(CashMove::In, dh(70), QStringLiteral("coins"), m_shop->doing()));
    const QDate day(2025, 7, 1);
    QCOMPARE(idsOf(must(m_reports->movements({day, day}))), (Ids{3, 1}));
    const auto next = must(m_reports->movements({day.addDays(1), day.addDays(1)}));
    QCOMPARE(idsOf(next), (Ids{2}));
    QCOMPARE(next[0].shift, early.shift);
    QVERIFY(next[0].shift);
    QCOMPARE(next[0].utc, early.utc);
    QCOMPARE(next[0].clerk, QStringLiteral("Khadija"));
    QCOMPARE(next[0].kind, CashMove::In);
    QCOMPARE(next[0].method, PaymentMethod::Cash);
    QCOMPARE(next[0].amount, dh(50));
    QCOMPARE(next[0].reason, QStringLiteral("coins"));
    QVERIFY(!next[0].sale && !next[0].customer);
    QVERIFY(!late.shift);
    QVERIFY(!must(m_reports->movements({day, day}))[1].shift);
    // 25 hours of a day whose clock goes back, and 23 of one whose clock goes forward.
    for (const auto &[from, until, there] :
        {std::tuple{utc(2025, 2, 22, 23, 0), utc(2025, 2, 23, 23, 59), QDate(2025, 2, 23)},
            {utc(2025, 4, 6, 0, 0), utc(2025, 4, 6, 22, 59), QDate(2025, 4, 6)}}) {
        for (const QDateTime &when : {from.addMSecs(-1), from, until, until.addSecs(60)}) {
            m_shop->now = when;
            must(m_shop->cash().recordMovement(CashMove::In, dh(1), QStringLiteral("x"), m_shop->doing()));
        }
        QCOMPARE(must(m_reports->movements({there, there})).size(), 2u);
    }
}

void TestShopReports::closingsAreNewestFirst()
{
    for (int i = 1; i <= 3; ++i) {
        m_shop->begin(100 * i);
        m_shop->sold(10 * i);
        m_shop->endShift();
    }
    const auto all = must(m_reports->closings(9));
    QCOMPARE(all.size(), 3u);
    QCOMPARE(all[0].number, std::optional<qint64>(3));
    QCOMPARE(all[0].expected, dh(330));
    QCOMPARE(all[0].grandTotal, dh(60));
    QCOMPARE(all[2].number, std::optional<qint64>(1));
    QCOMPARE(must(m_reports->closings(1)).size(), 1u);
    QCOMPARE(must(m_reports->closings(0)).size(), 0u);
}

void TestShopReports::aCustomersPageHasWhatHeBoughtAndPaid()
{
    const Customer one = m_shop->customer("Rachid");
    const Customer other = m_shop->customer("Salma");
    const Payment credit{PaymentMethod::CreditBook, {}, one.id};
    m_shop->sold(10, credit);
    m_shop->sold(20);
    m_shop->sold(30, {PaymentMethod::CreditBook, {}, other.id});
    m_shop->settle(m_shop->sell(50, credit), SaleState::Failed); // on his page too: he asks why
    must(m_shop->cash().recordRepayment(one.id, dh(4), PaymentMethod::Cash, m_shop->doing()));
    must(m_shop->cash().recordRepayment(other.id, dh(5), PaymentMethod::Cash, m_shop->doing()));
    must(m_shop->cash().recordRepayment(one.id, dh(6), PaymentMethod::Card, m_shop->doing()));
    QCOMPARE(idsOf(must(m_reports->customerSales(one.id, 9))), (Ids{4, 1}));
    QCOMPARE(idsOf(must(m_reports->customerSales(one.id, 1))), (Ids{4}));
    const auto movements = must(m_reports->customerMovements(one.id, 9));
    QCOMPARE(idsOf(movements), (Ids{3, 1}));
    QCOMPARE(movements[0].method, PaymentMethod::Card);
    QCOMPARE(movements[0].customer, std::optional<CustomerId>(one.id));
    QCOMPARE(idsOf(must(m_reports->customerMovements(one.id, 1))), (Ids{3}));
    QVERIFY(must(m_reports->customerSales(99, 9)).empty());
    QVERIFY(must(m_reports->customerMovements(99, 9)).empty());
}

void TestShopReports::anEmptyShopHasNothingToTell()
{
    for (const NamedSales kind : {NamedSales::Pending, NamedSales::NotDelivered, NamedSales::Refunded,
             NamedSales::Unresolved, NamedSales::Losing})
        QVERIFY(named(kind).empty());
    QVERIFY(must(m_reports->movements(ever())).empty());
    QVERIFY(must(m_reports->closings(9)).empty());
    QVERIFY(must(m_reports->balance(ever())).empty());
    QVERIFY(must(m_reports->misfits(ever())).empty());
    QVERIFY(must(m_reports->foreign(9)).empty());
    QVERIFY(!must(m_reports->verifyChain({})).broken);
}

void TestShopReports::aReversedRangeHasNothingInIt()
{
    m_shop->settle(m_shop->sell(10), SaleState::Failed);
    must(m_shop->cash().recordMovement(CashMove::In, dh(1), QStringLiteral("x"), m_shop->doing()));
    const QDate day(2026, 1, 9);
    QCOMPARE(named(NamedSales::NotDelivered, {day, day}).size(), 1u);
    for (const DayRange &range : {DayRange{day.addDays(1), day}, DayRange{{}, day}, DayRange{day, {}}}) {
        QVERIFY(named(NamedSales::NotDelivered, range).empty());
        QVERIFY(must(m_reports->movements(range)).empty());
    }
}

void TestShopReports::whatIsCommittedLaterIsSeen()
{
    QCOMPARE(must(m_reports->sales(ever())).of(SaleOutcome::Delivered).sales, 0);
    m_shop->sold(10);
    QCOMPARE(must(m_reports->sales(ever())).of(SaleOutcome::Delivered).sales, 1);
}

/// Asks each question once, and has some of them fail.
void TestShopReports::askEverything(SqliteShopReports &reports)
{
    (void)reports.sales(ever());
    for (const NamedSales kind : {NamedSales::Pending, NamedSales::NotDelivered, NamedSales::Refunded,
             NamedSales::Unresolved, NamedSales::Losing})
        (void)reports.named(kind, ever(), 3);
    (void)reports.movements(ever());
    (void)reports.closings(3);
    (void)reports.customerMovements(1, 3);
    (void)reports.customerSales(1, 3);
    (void)reports.balance(ever());
    (void)reports.misfits(ever());
    (void)reports.foreign(3);
    (void)reports.verifyChain([] { return false; });
    (void)reports.verifyChain({});
}

void TestShopReports::noSnapshotIsKept()
{
    for (int i = 0; i < 10; ++i)
        m_shop->settle(m_shop->sell(10), SaleState::Failed);
    must(m_shop->balance().recordCheck(dh(10), m_shop->now));
    must(m_shop->balance().recordCheck(dh(9), m_shop->now));
    const auto foldBack = [this] {
        Statement fold = m_shop->database().statement(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        must(fold.next());
        return fold.integer(0) == 0 && fold.integer(1) == 0; // not busy, and nothing left in the log
    };
    askEverything(*m_reports);
    QVERIFY(foldBack());
    m_shop->sold(10);
    QCOMPARE(m_shop->execute(QStringLiteral("PRAGMA foreign_keys = OFF")), QString());
    QCOMPARE(
        m_shop->execute(QStringLiteral("INSERT INTO figure VALUES (202601, 9, 1, 1, 1, 0, 0, 0, 0, 0, 0)")), QString());
    QCOMPARE(
        m_shop->execute(QStringLiteral("UPDATE sale SET state = 9, provider_reference = 'x' WHERE id = 1")), QString());
    QVERIFY(!m_reports->sales(ever())); // a question that fails in the middle lets go too
    askEverything(*m_reports);
    QVERIFY(foldBack());
}

void TestShopReports::reportsWriteNothing()
{
    m_shop->sold(10);
    const QStringList before = m_shop->contents();
    askEverything(*m_reports);
    QCOMPARE(m_shop->contents(), before);
}

void TestShopReports::noReportReadsAllSales()
{
    // Statements that look for single sales in other ways than by an index would read a million of them.
    auto opened = must(openLedgerForReading(m_shop->path()));
    Database *const database = opened.get();
    SqliteShopReports reports(std::move(opened), ShopFixture::key());
    m_shop->settle(m_shop->sell(10), SaleState::Failed);
    must(m_shop->balance().recordCheck(dh(10), m_shop->now));
    must(m_shop->balance().recordCheck(dh(9), m_shop->now));
    askEverything(reports);
    int plans = 0;
    for (const QString &text : database->preparedTexts()) {
        if (!text.startsWith(QLatin1String("SELECT")) || text.contains(QLatin1String("chain")))
            continue; // of the chain every row is to be read
        if (text.contains(QLatin1String("typeof("))) // and of what it covers
            continue;
        const bool ofTheFewUnderWay =
            text.contains(QLatin1String("INDEXED BY sale_unsettled")); // read whole and sorted
        Statement explain = database->statement(QStringLiteral("EXPLAIN QUERY PLAN ") + text);
        for (qsizetype i = text.count(QLatin1Char('?')); i > 0; --i)
            explain.bind(1);
        while (must(explain.next())) {
            const QString step = explain.text(3);
            QVERIFY2((ofTheFewUnderWay || !step.startsWith(QLatin1String("SCAN sale")))
                    && !step.startsWith(QLatin1String("SCAN payment")),
                qPrintable(step + QLatin1String(" in ") + text));
            QVERIFY2(!step.startsWith(QLatin1String("SCAN figure")), qPrintable(step));
            QVERIFY2(!step.startsWith(QLatin1String("SCAN balance_check")), qPrintable(step));
            QVERIFY2(!step.contains(QLatin1String("AUTOMATIC")), qPrintable(step));
            QVERIFY2(!(!ofTheFewUnderWay && step.contains(QLatin1String("TEMP B-TREE FOR ORDER BY"))
                         && text.contains(QLatin1String("FROM sale "))),
                qPrintable(text));
        }
        ++plans;
    }
    QVERIFY(plans >= 11); // one for each question at least
}

void TestShopReports::damagedRowsAreAnErrorAndNoCrash_data()
{
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *trigger, const char *sql) {
        QTest::newRow(name) << QString::fromLatin1(trigger) << QString::fromLatin1(sql);
    };
    row("a sale's phone", "sale_keeps_its_making", "UPDATE sale SET phone = '0522345678'");
    row("a sale's reference", "sale_keeps_its_making", "UPDATE sale SET reference = ' '");
    row("a movement's kind", "cash_movement_never_changes", "UPDATE cash_movement SET kind = 9");
    row("a movement's method", "cash_movement_never_changes", "UPDATE cash_movement SET method = 0");
    row("a Z report", "closing_never_changes", "UPDATE closing SET report = '{'");
    row("a balance's day", "balance_check_never_changes", "UPDATE balance_day SET day = 20260231");
}

void TestShopReports::damagedRowsAreAnErrorAndNoCrash()
{
    QFETCH(QString, trigger);
    QFETCH(QString, sql);
    const Customer customer = m_shop->customer("Rachid");
    m_shop->begin(100);
    m_shop->settle(m_shop->sell(10, {PaymentMethod::CreditBook, {}, customer.id}), SaleState::Failed);
    must(m_shop->cash().recordRepayment(customer.id, dh(5), PaymentMethod::Cash, m_shop->doing()));
    m_shop->endShift();
    must(m_shop->balance().recordCheck(dh(100), m_shop->now));
    const auto failures = [this] {
        int failed = 0;
        const auto note = [&](const auto &result) {
            if (!result) {
                failed += result.error().kind == LedgerError::Kind::Damaged ? 1 : 100;
            }
        };
        note(m_reports->named(NamedSales::NotDelivered, ever(), 9));
        note(m_reports->customerSales(1, 9));
        note(m_reports->movements(ever()));
        note(m_reports->customerMovements(1, 9));
        note(m_reports->closings(9));
        note(m_reports->balance(ever()));
        return failed;
    };
    QCOMPARE(failures(), 0);
    for (const char *pragma : {"PRAGMA ignore_check_constraints = ON", "PRAGMA foreign_keys = OFF"})
        QCOMPARE(m_shop->execute(QLatin1String(pragma)), QString());
    QCOMPARE(m_shop->execute(QLatin1String("DROP TRIGGER ") + trigger), QString());
    QCOMPARE(m_shop->execute(sql), QString());
    const int failed = failures();
    QVERIFY2(failed == 1 || failed == 2, qPrintable(QString::number(failed)));
}

void TestShopReports::openingIsRefusedAsForTheHistory()
{
    const auto refusal = [](const QString &path) { return kindOf(SqliteShopReports::open(path, {})); };
    QCOMPARE(refusal(m_shop->path() + QLatin1String("x")), LedgerError::Kind::NotFound);
    QCOMPARE(refusal(QString()), LedgerError::Kind::NotFound);
    m_reports.reset();
    m_shop->close();
    {
        QFile file(m_shop->path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no ledger at all");
    }
    QCOMPARE(refusal(m_shop->path()), LedgerError::Kind::Damaged);
}

void TestShopReports::aForeignKeyIsSaidNotGuessed()
{
    m_shop->sold(10);
    QCOMPARE(must(m_reports->verifyChain({})).foreignKey, 0);
    const auto other = must(SqliteShopReports::open(m_shop->path(), QByteArrayLiteral("another computer's key")));
    const ChainVerdict verdict = must(other->verifyChain({}));
    QVERIFY(verdict.foreignKey > 0);
    QCOMPARE(verdict.links, 0);
    QVERIFY(!verdict.broken);
}

void TestShopReports::theLastZReportsPaperIsAskedFor()
{
    m_shop->sold(10);
    const QByteArray last = must(m_reports->verifyChain({})).lastLink;
    QVERIFY(!must(m_reports->verifyChain({}, last.left(4))).broken);
    const auto cut = must(m_reports->verifyChain({}, QByteArray(4, '\0'))).broken;
    QVERIFY(cut);
    QCOMPARE(cut->kind, ChainBreak::Kind::TailCut);
}

QTEST_GUILESS_MAIN(TestShopReports)
#include "tst_shopreports.moc"
