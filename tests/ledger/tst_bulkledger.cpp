// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chainverifier.h"
#include "ledger/migrations.h"
#include "ledger/shopfixture.h"

using namespace taabia;

/// Long lists, and which sale each of their lines became.
class TestBulkLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_shop = std::make_unique<ShopFixture>(); }
    void aRunIsKeptWithItsLinesInTheirOrder();
    void aLineHasTheSaleThatItBecame();
    void aLineIsNotSoldTwice();
    void aLineOfWhichNothingLeftMayBeSoldAgain();
    void aLineIsSoldAsItStandsInTheList();
    void aListOfSalesIsKeptAsAWholeOrNotAtAll();
    void aClaimThatIsLostLosesThemAll();
    void progressCountsEachLineOnce();
    void runsThatAreNotThroughComeFirst();
    void aRunEndsOnce();
    void nothingOfARunPassesOverTheCounter();
    void attemptsOfOldLedgersAreKept();
    void aRefusalByPlaceBecomesARefusal();
    void theForbiddenIsRefused_data();
    void theForbiddenIsRefused();

private:
    SqliteBulkLedger &bulk() { return m_shop->bulk(); }
    static SaleOrder orderOf(int line) { return order(qPrintable(QStringLiteral("06123456%1").arg(10 + line))); }
    BulkRun begin(int lines)
    {
        std::vector<BulkRunLine> all;
        for (int i = 1; i <= lines; ++i)
            all.push_back({i + 1, orderOf(i)});
        return must(bulk().beginRun(QStringLiteral("staff.csv"), all, m_shop->doing("Youssef")));
    }
    NewSale lineSale(BulkRunId run, int position)
    {
        NewSale sale = newSale(QStringLiteral("B%1").arg(++m_made), orderOf(position));
        sale.line = BulkPlace{run, position};
        return sale;
    }
    Sale sell(BulkRunId run, int position) { return must(m_shop->sales().recordIntent(lineSale(run, position))); }
    Sale send(BulkRunId run, int position)
    {
        return must(m_shop->sales().claimAttempt(sell(run, position).id, 1, SaleState::Intent, m_shop->now));
    }
    void end(const Sale &sale, AttemptOutcome outcome, SaleState state)
    {
        must(m_shop->sales().recordOutcome(sale.id, 1, {outcome, 0, {}, {}}, {}, {state, {}, {}}, m_shop->now));
    }

    std::unique_ptr<ShopFixture> m_shop;
    int m_made = 0;
};

void TestBulkLedger::aRunIsKeptWithItsLinesInTheirOrder()
{
    const BulkRun run = begin(3);
    QCOMPARE(run.id, 1);
    QCOMPARE(run.clerk, QStringLiteral("Youssef"));
    QCOMPARE(run.lines, 3);
    QVERIFY(!run.endedUtc.isValid());
    m_shop->reopen();
    const auto lines = must(bulk().lines(1));
    QCOMPARE(lines.size(), std::size_t(3));
    QCOMPARE(lines[1].number, 3);
    QCOMPARE(lines[1].order, orderOf(2));
    QVERIFY(!lines[1].sale);
    QCOMPARE(must(bulk().progress(1)).run, run);
    QCOMPARE(kindOf(bulk().lines(2)), std::optional(LedgerError::Kind::NotFound));
    QCOMPARE(kindOf(bulk().progress(2)), std::optional(LedgerError::Kind::NotFound));
    QVERIFY(!must(ChainVerifier(m_shop->database(), ShopFixture::key()).verify({}, {})).broken);
}

void TestBulkLedger::aLineHasTheSaleThatItBecame()
{
    begin(3);
    const Sale sale = sell(1, 2);
    m_shop->reopen();
    const auto lines = must(bulk().lines(1));
    QVERIFY(!lines[0].sale);
    QCOMPARE(lines[1].sale->reference, sale.reference);
    QVERIFY(!lines[2].sale);
    QCOMPARE(must(bulk().runOf(sale.id)), std::optional<BulkRunId>(1));
    QCOMPARE(must(bulk().runOf(m_shop->sold(10).id)), std::nullopt);
}

void TestBulkLedger::aLineIsNotSoldTwice()
{
    begin(2);
    const Sale sale = send(1, 1);
    for (const SaleState state : {SaleState::Open, SaleState::Done, SaleState::Failed, SaleState::Unresolved}) {
        m_shop->settle(sale, state);
        QCOMPARE(kindOf(m_shop->sales().recordIntent(lineSale(1, 1))), std::optional(LedgerError::Kind::Unwritable));
    }
    end(sale, AttemptOutcome::Rejected, SaleState::Rejected); // refused: it was sent all the same
    QCOMPARE(kindOf(m_shop->sales().recordIntent(lineSale(1, 1))), std::optional(LedgerError::Kind::Unwritable));
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM sale")), 1);
}

void TestBulkLedger::aLineOfWhichNothingLeftMayBeSoldAgain()
{
    begin(2);
    m_shop->settle(sell(1, 1), SaleState::Void);
    QVERIFY(!must(bulk().lines(1))[0].sale);
    end(send(1, 1), AttemptOutcome::NotSent, SaleState::Rejected);
    QVERIFY(!must(bulk().lines(1))[0].sale);
    QCOMPARE(must(bulk().progress(1)).unsent, 2);
    const Sale third = send(1, 1);
    QCOMPARE(must(bulk().lines(1))[0].sale->id, third.id);
    QCOMPARE(must(bulk().progress(1)).unsent, 1);
}

void TestBulkLedger::aLineIsSoldAsItStandsInTheList()
{
    begin(2);
    NewSale other = lineSale(1, 1);
    other.order.faceValue = dh(20);
    QVERIFY(!m_shop->sales().recordIntent(other));
    NewSale beyond = lineSale(1, 2);
    beyond.line = BulkPlace{1, 3};
    QVERIFY(!m_shop->sales().recordIntent(beyond));
    must(bulk().endRun(1, m_shop->doing()));
    QVERIFY(!m_shop->sales().recordIntent(lineSale(1, 1))); // it was given up
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM sale")), 0);
}

void TestBulkLedger::aListOfSalesIsKeptAsAWholeOrNotAtAll()
{
    begin(3);
    QVERIFY(!m_shop->sales().recordIntents({lineSale(1, 1), lineSale(1, 2), lineSale(1, 2)}));
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM sale")), 0);
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM bulk_sale")), 0);
    const auto sales = must(m_shop->sales().recordIntents({lineSale(1, 1), lineSale(1, 2), lineSale(1, 3)}));
    QCOMPARE(sales.size(), std::size_t(3));
    QCOMPARE(sales[2].order, orderOf(3));
}

void TestBulkLedger::aClaimThatIsLostLosesThemAll()
{
    begin(2);
    const Sale first = sell(1, 1);
    const Sale second = send(1, 2);
    const std::vector<AttemptClaim> claims{{first.id, 1, SaleState::Intent}, {second.id, 1, SaleState::Intent}};
    QCOMPARE(kindOf(m_shop->sales().claimAttempts(claims, m_shop->now)), std::optional(LedgerError::Kind::LostClaim));
    QCOMPARE(must(m_shop->sales().sale(first.id)).state, SaleState::Intent);
}

void TestBulkLedger::progressCountsEachLineOnce()
{
    begin(10);
    sell(1, 1); // an intent: nothing of it has left
    int line = 2;
    for (const SaleState state : {SaleState::Open, SaleState::Pending, SaleState::Done, SaleState::Failed,
             SaleState::Refunded, SaleState::Unresolved, SaleState::Conflict})
        m_shop->settle(send(1, line++), state, state == SaleState::Conflict ? Attention::Check : Attention::None);
    const BulkProgress now = must(bulk().progress(1));
    QCOMPARE(now.unsent, 3);
    QCOMPARE(now.open, 4);
    QCOMPARE(now.delivered, 1);
    QCOMPARE(now.failed, 2);
    QCOMPARE(now.attention, 1);
    QCOMPARE(now.unsent + now.open + now.delivered + now.failed, now.run.lines);
}

void TestBulkLedger::runsThatAreNotThroughComeFirst()
{
    for (int run = 1; run <= 4; ++run)
        begin(1);
    must(bulk().endRun(2, m_shop->doing()));
    must(bulk().endRun(4, m_shop->doing()));
    QList<BulkRunId> order;
    for (const BulkProgress &one : must(bulk().runs(3)))
        order += one.run.id;
    QCOMPARE(order, (QList<BulkRunId>{3, 1, 4}));
}

void TestBulkLedger::aRunEndsOnce()
{
    begin(2);
    send(1, 1);
    m_shop->now = m_shop->now.addSecs(60);
    QCOMPARE(must(bulk().endRun(1, m_shop->doing())).endedUtc, m_shop->now);
    QCOMPARE(kindOf(bulk().endRun(1, m_shop->doing())), std::optional(LedgerError::Kind::NotFound));
    QCOMPARE(kindOf(bulk().endRun(2, m_shop->doing())), std::optional(LedgerError::Kind::NotFound));
    QCOMPARE(m_shop->number(QStringLiteral("SELECT unsent FROM bulk_end")), 1);
}

void TestBulkLedger::nothingOfARunPassesOverTheCounter()
{
    begin(3);
    m_shop->settle(send(1, 1), SaleState::Open);
    m_shop->begin(100);
    m_shop->settle(send(1, 2), SaleState::Done);
    m_shop->settle(send(1, 3), SaleState::Refunded, Attention::GiveBack);
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM payment")), 0);
    QCOMPARE(m_shop->expected(), dh(100));
    m_shop->settle(must(m_shop->sales().sale(1)), SaleState::Failed); // it was open when the shift began
    QVERIFY(must(m_shop->cash().giveBacks()).empty());
    const auto facts = must(m_shop->paper().receiptFacts(2, m_shop->issuer()));
    QVERIFY(!facts.overTheCounter);
    QVERIFY(must(m_shop->paper().receiptFacts(m_shop->sold(10).id, m_shop->issuer())).overTheCounter);
}

void TestBulkLedger::attemptsOfOldLedgersAreKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.sqlite"));
    auto old = must(Database::open(path, Database::Access::ReadWrite));
    std::vector<Migration> before = embeddedMigrations();
    before.erase(
        std::find_if(before.begin(), before.end(), [](const Migration &one) { return one.number == 6; }), before.end());
    QVERIFY(!migrate(*old, before));
    for (const char *sql : {"INSERT INTO sale (reference, phone, operator, face_value, promo, clerk, created_utc, day, "
                            "hour, request_body) VALUES ('T1-A', '0612345678', 1, 1000, '0', 'x', 1, 20260101, 1, x'')",
             "INSERT INTO attempt VALUES (1, 1, 5, 4, 502, 'E', x'1122')",
             "INSERT INTO attempt VALUES (1, 2, 6, 0, 0, '', x'')"})
        QCOMPARE(old->execute(QLatin1String(sql)).value_or(LedgerError{}).detail, QString());
    QVERIFY(!migrate(*old, embeddedMigrations()));
    const auto all = old->valueOf(QStringLiteral("SELECT group_concat(sale || number || claimed_utc || outcome || "
                                                 "http_status || error_code || hex(raw_reply)) FROM attempt"));
    QCOMPARE(must(all).toString(), QStringLiteral("1154502E1122,12600"));
    QVERIFY(old->execute(QStringLiteral("DELETE FROM attempt")).has_value()); // its rules are there again
}

void TestBulkLedger::aRefusalByPlaceBecomesARefusal()
{
    begin(1);
    const Sale sale = send(1, 1);
    const auto report = [](AttemptOutcome outcome) {
        return AttemptReport{outcome, 200, QStringLiteral("DAILY_LIMIT_EXCEEDED"), {}};
    };
    SqliteSaleLedger &sales = m_shop->sales();
    must(sales.recordOutcome(
        sale.id, 1, report(AttemptOutcome::RefusedUnconfirmed), {}, {SaleState::Open, {}, {}}, m_shop->now));
    m_shop->reopen();
    QCOMPARE(must(m_shop->sales().details(sale.id)).attempts.front().outcome, AttemptOutcome::RefusedUnconfirmed);
    QCOMPARE(must(m_shop->sales().sale(sale.id)).errorCode, QString()); // not believed yet
    const Sale rejected = must(m_shop->sales().recordOutcome(
        sale.id, 1, report(AttemptOutcome::Rejected), {}, {SaleState::Rejected, {}, {}}, m_shop->now));
    QCOMPARE(rejected.errorCode, QStringLiteral("DAILY_LIMIT_EXCEEDED"));
    QCOMPARE(must(m_shop->sales().details(sale.id)).attempts.front().outcome, AttemptOutcome::Rejected);
}

void TestBulkLedger::theForbiddenIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : {"DELETE FROM bulk_run", "UPDATE bulk_run SET title = 'x'", "DELETE FROM bulk_line",
             "UPDATE bulk_line SET face_value = 5", "DELETE FROM bulk_sale", "UPDATE bulk_sale SET position = 2",
             "UPDATE bulk_sale SET sale = 2", "DELETE FROM bulk_end", "UPDATE bulk_end SET unsent = 0",
             "INSERT INTO bulk_line VALUES (1, 4, 5, '0612345678', 1, 1000, '0')",
             "INSERT INTO bulk_run VALUES (4, 1, 'x', 'T1', '', 1, 1000)",
             "INSERT INTO bulk_run VALUES (3, 1, 'x', 'T1', '', 0, 1000)",
             "INSERT OR REPLACE INTO bulk_sale VALUES (1, 1, 2)", "INSERT INTO bulk_end VALUES (2, 1, 'x', 'T1', 0)"})
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void TestBulkLedger::theForbiddenIsRefused()
{
    QFETCH(const QString, sql);
    begin(3);
    begin(1);
    send(1, 1);
    must(bulk().endRun(2, m_shop->doing()));
    const QStringList before = m_shop->contents();
    QVERIFY(!m_shop->execute(sql).isEmpty());
    QCOMPARE(m_shop->contents(), before);
}

QTEST_APPLESS_MAIN(TestBulkLedger)
#include "tst_bulkledger.moc"
