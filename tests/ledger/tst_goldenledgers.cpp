// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chainverifier.h"
#include "ledger/goldenledger.h"
#include "ledger/migrations.h"
#include "ledger/shopfixture.h"
#include "ledger/sqlitesalehistory.h"
#include "ledger/upgradecopies.h"

using namespace taabia;

namespace {

/// What is written beside each golden ledger, and how it is asked for, in words that every schema since then knows.
struct Figure {
    int since;
    const char *name;
    const char *sql;
};
constexpr Figure figures[] = {
    {1, "sales", "SELECT count(*) FROM sale"},
    {1, "face value of all", "SELECT sum(face_value) FROM sale"},
    {1, "sales by state",
        "SELECT group_concat(state || ':' || n, ' ') FROM (SELECT state, count(*) AS n FROM sale GROUP BY state ORDER "
        "BY state)"},
    {1, "sales by attention",
        "SELECT group_concat(attention || ':' || n, ' ') FROM (SELECT attention, count(*) AS n FROM sale GROUP BY "
        "attention ORDER BY attention)"},
    {1, "billed", "SELECT sum(billed) FROM sale"},
    {1, "attempts by outcome",
        "SELECT group_concat(outcome || ':' || n, ' ') FROM (SELECT outcome, count(*) AS n FROM attempt GROUP BY "
        "outcome ORDER BY outcome)"},
    {1, "observations", "SELECT count(*) FROM observation"},
    {1, "numbers with 345 in them", "SELECT count(*) FROM phone_part WHERE phone_part MATCH '345'"},
    {3, "payments by method",
        "SELECT group_concat(method || ':' || n || ':' || due, ' ') FROM (SELECT method, count(*) AS n, sum(due) AS "
        "due FROM payment GROUP BY method ORDER BY method)"},
    {3, "shifts", "SELECT count(*) FROM shift"},
    {3, "movements by kind",
        "SELECT group_concat(kind || ':' || n, ' ') FROM (SELECT kind, sum(amount) AS n FROM cash_movement GROUP BY "
        "kind ORDER BY kind)"},
    {3, "Z report 1: expected, counted, difference, grand total",
        "SELECT expected || ' ' || counted || ' ' || difference || ' ' || grand_total FROM closing WHERE number = 1"},
    {3, "Z report 1: reason", "SELECT reason FROM closing WHERE number = 1"},
    {3, "customers", "SELECT group_concat(name || ' ' || most_owed, ', ') FROM customer_change"},
    {3, "overrides", "SELECT group_concat(kind, ' ') FROM override_record"},
    {3, "receipts and their copies",
        "SELECT (SELECT count(*) FROM receipt) || ' ' || (SELECT count(*) FROM receipt_print)"},
    {3, "print jobs by state",
        "SELECT group_concat(state || ':' || n, ' ') FROM (SELECT state, count(*) AS n FROM print_job GROUP BY state "
        "ORDER BY state)"},
    {3, "links of the chain", "SELECT count(*) FROM chain_link"},
    {3, "last link", "SELECT hex(hash) FROM chain_link ORDER BY number DESC LIMIT 1"},
    {4, "balance checks: amount, difference",
        "SELECT group_concat(amount || ' ' || difference, ', ') FROM balance_check"},
    {4, "recharges of others, adopted",
        "SELECT (SELECT count(*) FROM foreign_recharge) || ' ' || (SELECT count(*) FROM adoption)"},
    {5, "people", "SELECT group_concat(name || ':' || role || ':' || active, ' ') FROM person_change"},
    {5, "approvals", "SELECT group_concat(action || ' by ' || owner, ', ') FROM approval"},
    {5, "wrong PINs", "SELECT group_concat(person || ':' || wrong, ' ') FROM pin_tries"},
    {6, "lists: title, lines, face value",
        "SELECT group_concat(title || ' ' || lines || ' ' || face_value, ', ') FROM bulk_run"},
    {6, "lists that are through", "SELECT group_concat(run || ':' || unsent, ' ') FROM bulk_end"},
    {6, "sales of lists", "SELECT group_concat(run || ':' || position || ':' || sale, ' ') FROM bulk_sale"},
    {7, "numbers served",
        "SELECT group_concat(phone || ' ' || times || ' ' || sale, ', ') FROM (SELECT phone, times, sale FROM served "
        "ORDER BY phone)"},
};

int newestSchema()
{
    return embeddedMigrations().back().number;
}

/// Each schema that there is a golden ledger of, as a row of a test's data.
void eachSchema(int from = 1, int to = 1000)
{
    QTest::addColumn<int>("schema");
    for (const int schema : GoldenLedger::schemas()) {
        if (schema >= from && schema <= to)
            QTest::addRow("schema %d", schema) << schema;
    }
}

/// The names that \a sql lists.
QStringList namesIn(Database &database, const QString &sql)
{
    QStringList names;
    Statement read = database.statement(sql);
    while (must(read.next()))
        names += read.text(0);
    return names;
}

QStringList columnsOf(Database &database, const QString &table)
{
    return namesIn(database, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
}

QStringList rowsOf(Database &database, const QString &table, const QStringList &columns)
{
    QStringList quoted;
    for (const QString &column : columns)
        quoted += QStringLiteral("quote(\"%1\")").arg(column);
    return namesIn(database,
        QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY 1").arg(quoted.join(QLatin1String(" || ',' || ")), table));
}

/// The tables of facts: not those of SQLite, nor those inside the search index, which is asked for what it finds.
QStringList tablesOf(Database &database)
{
    return namesIn(database,
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                       "AND name NOT LIKE 'phone_part%' ORDER BY name"));
}

} // namespace

/// A ledger of every schema that was ever released comes up to date with every fact in it, and goes on from there.
class TestGoldenLedgers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyReleasedSchemaHasOne();
    void whatIsWrittenBesideItIsInIt_data() { eachSchema(); }
    void whatIsWrittenBesideItIsInIt();
    void everyRowIsStillThere_data() { eachSchema(); }
    void everyRowIsStillThere();
    void itIsSoundAndItsChainIsWhole_data() { eachSchema(); }
    void itIsSoundAndItsChainIsWhole();
    void aCopyOfItAsItWasLiesBeside_data() { eachSchema(); }
    void aCopyOfItAsItWasLiesBeside();
    void theTillSellsOn_data() { eachSchema(); }
    void theTillSellsOn();
    void theDrawerGoesOnFromItsLastReport_data() { eachSchema(3); }
    void theDrawerGoesOnFromItsLastReport();
    void theNumbersServedBeforeAreFound_data() { eachSchema(); }
    void theNumbersServedBeforeAreFound();

    // Before there were payments and shifts
    void salesOfThenWereSoldOutsideShifts_data() { eachSchema(1, 2); }
    void salesOfThenWereSoldOutsideShifts();
    void whatChangesLaterIsNotCountedTwice_data() { eachSchema(1, 2); }
    void whatChangesLaterIsNotCountedTwice();
    void aSaleOfThenGetsAReceipt_data() { eachSchema(1, 2); }
    void aSaleOfThenGetsAReceipt();
    void theChainBeginsWithTheFirstNewRow_data() { eachSchema(1, 2); }
    void theChainBeginsWithTheFirstNewRow();
};

void TestGoldenLedgers::everyReleasedSchemaHasOne()
{
    std::vector<int> released;
    for (const Migration &migration : embeddedMigrations())
        released.push_back(migration.number);
    QVERIFY2(GoldenLedger::schemas() == released,
        "a schema has no golden ledger: see tests/ledger/golden/README.md for how one is made");
}

void TestGoldenLedgers::whatIsWrittenBesideItIsInIt()
{
    QFETCH(int, schema);
    const QMap<QString, QString> expected = GoldenLedger::figures(schema);
    ShopFixture shop(GoldenLedger::ofSchema(schema));
    QCOMPARE(must(schemaNumber(shop.database())), newestSchema());
    int compared = 0;
    for (const Figure &figure : figures) {
        if (figure.since > schema)
            continue;
        const QString name = QString::fromLatin1(figure.name);
        QVERIFY2(expected.contains(name), figure.name);
        const QString found = must(shop.database().valueOf(QString::fromLatin1(figure.sql))).toString();
        QVERIFY2(
            found == expected[name], qPrintable(QStringLiteral("%1: %2, not %3").arg(name, found, expected[name])));
        ++compared;
    }
    QCOMPARE(compared, expected.size());
}

void TestGoldenLedgers::everyRowIsStillThere()
{
    QFETCH(int, schema);
    const QTemporaryDir place;
    const QString before = place.filePath(QStringLiteral("before.sqlite"));
    GoldenLedger::layOut(schema, before);
    const auto old = must(Database::open(before, Database::Access::ReadOnly));
    ShopFixture shop(GoldenLedger::ofSchema(schema));
    for (const QString &table : tablesOf(*old)) {
        const QStringList columns = columnsOf(*old, table);
        QVERIFY(!columns.isEmpty());
        const QStringList now = rowsOf(shop.database(), table, columns);
        for (const QString &row : rowsOf(*old, table, columns))
            QVERIFY2(now.contains(row), qPrintable(QStringLiteral("%1 has lost %2").arg(table, row)));
    }
}

void TestGoldenLedgers::itIsSoundAndItsChainIsWhole()
{
    QFETCH(int, schema);
    ShopFixture shop(GoldenLedger::ofSchema(schema));
    QVERIFY(!shop.sales().checkIntegrity());
    QCOMPARE(must(shop.database().valueOf(QStringLiteral("PRAGMA integrity_check"))).toString(), QStringLiteral("ok"));
    QCOMPARE(namesIn(shop.database(), QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_check")), QStringList());
    const ChainVerdict verdict = must(ChainVerifier(shop.database(), ShopFixture::key()).verify({}));
    QVERIFY(!verdict.broken);
    QCOMPARE(verdict.foreignKey, 0);
    QCOMPARE(QString::number(verdict.links),
        GoldenLedger::figures(schema).value(QStringLiteral("links of the chain"), QStringLiteral("0")));
}

void TestGoldenLedgers::aCopyOfItAsItWasLiesBeside()
{
    QFETCH(int, schema);
    ShopFixture shop(GoldenLedger::ofSchema(schema));
    const auto copies = UpgradeCopies::beside(shop.path());
    if (schema == newestSchema()) {
        QVERIFY(copies.empty());
        return;
    }
    QCOMPARE(copies.size(), 1U);
    const auto copy = must(Database::open(copies.front().path, Database::Access::ReadOnly));
    QCOMPARE(must(schemaNumber(*copy)), schema);
    const QTemporaryDir place;
    GoldenLedger::layOut(schema, place.filePath(QStringLiteral("golden.sqlite")));
    const auto golden =
        must(Database::open(place.filePath(QStringLiteral("golden.sqlite")), Database::Access::ReadOnly));
    for (const QString &table : tablesOf(*golden))
        QCOMPARE(rowsOf(*copy, table, columnsOf(*copy, table)), rowsOf(*golden, table, columnsOf(*golden, table)));
}

void TestGoldenLedgers::theTillSellsOn()
{
    QFETCH(int, schema);
    ShopFixture shop(GoldenLedger::ofSchema(schema));
    const qint64 sales = shop.number(QStringLiteral("SELECT count(*) FROM sale"));
    for (SaleId id = 1; id <= sales; ++id)
        QCOMPARE(must(shop.sales().details(id)).sale.id, id);
    const Sale made = shop.sold(10);
    QCOMPARE(made.id, sales + 1);
    QCOMPARE(must(shop.sales().sale(made.id)).state, SaleState::Done);
    QVERIFY(!must(ChainVerifier(shop.database(), ShopFixture::key()).verify({})).broken);
    const auto history = must(SqliteSaleHistory::open(shop.path()));
    QCOMPARE(must(history->ids({}, {}, 100)).size(), static_cast<std::size_t>(sales + 1));
}

void TestGoldenLedgers::theDrawerGoesOnFromItsLastReport()
{
    QFETCH(int, schema);
    ShopFixture shop(GoldenLedger::ofSchema(schema));
    const ShiftReport first = must(shop.cash().closedReport(1));
    QCOMPARE(first.grandTotal, dh(65));
    QCOMPARE(first.difference, Money() - dh(1));
    QCOMPARE(shop.expected(), dh(300)); // a float of 120, and 180 taken
    const ShiftReport second = shop.endShift();
    QCOMPARE(second.number, 2);
    QCOMPARE(second.grandTotal, dh(65 + 155));
    QCOMPARE(must(shop.cash().creditBook()).front().owed, dh(15));
    QCOMPARE(must(shop.cash().giveBacks()).size(), 1U); // that of the second shift
}

void TestGoldenLedgers::theNumbersServedBeforeAreFound()
{
    QFETCH(int, schema);
    ShopFixture shop(GoldenLedger::ofSchema(schema));
    const auto history = must(SqliteSaleHistory::open(shop.path()));
    Statement read = shop.database().statement(
        QStringLiteral("SELECT phone, count(*), max(id) FROM sale WHERE state IN (2, 3, 4) GROUP BY phone"));
    int numbers = 0;
    while (must(read.next())) {
        const auto found = must(history->regulars(read.text(0), 5));
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().times, static_cast<int>(read.integer(1)));
        QCOMPARE(found.front().faceValue, must(shop.sales().sale(read.integer(2))).order.faceValue);
        ++numbers;
    }
    QVERIFY(numbers >= 3);
}

// ---------------------------------------------------------------- before there were payments and shifts

namespace {

constexpr int soldBefore = 155; ///< DH, of eight sales that are not void, failed, refunded or rejected
constexpr SaleId pendingThen = 4; ///< of 10 DH
constexpr SaleId refundedThen = 7;

} // namespace

void TestGoldenLedgers::salesOfThenWereSoldOutsideShifts()
{
    QFETCH(int, schema);
    ShopFixture shop(GoldenLedger::ofSchema(schema));
    shop.sold(5); // by the new program, before the first shift
    shop.begin(100);
    shop.sold(20);
    const ShiftReport now = must(shop.cash().report(shop.doing()));
    QCOMPARE(now.outsideShifts, (CountAndAmount{9, dh(soldBefore + 5)}));
    QCOMPARE(now.expected, dh(120)); // none of their cash is in the drawer
    QCOMPARE(now.soldTotal(), dh(20));
    const ShiftReport first = shop.endShift();
    QCOMPARE(first.grandTotal, dh(soldBefore + 25));
    shop.begin(0);
    const ShiftReport second = shop.endShift();
    QCOMPARE(second.outsideShifts, CountAndAmount{});
    QCOMPARE(second.grandTotal, dh(soldBefore + 25));
    std::vector<SaleId> owed;
    for (const GiveBack &one : must(shop.cash().giveBacks()))
        owed.push_back(one.sale.id);
    QCOMPARE(owed, std::vector<SaleId>{refundedThen});
    QCOMPARE(must(shop.cash().recordGiveBack(refundedThen, shop.doing())).method, PaymentMethod::Cash);
}

void TestGoldenLedgers::whatChangesLaterIsNotCountedTwice()
{
    QFETCH(int, schema);
    ShopFixture shop(GoldenLedger::ofSchema(schema));
    shop.begin(0);
    shop.endShift();
    shop.settle(must(shop.sales().sale(pendingThen)), SaleState::Failed);
    const auto owed = must(shop.cash().giveBacks());
    QCOMPARE(owed.size(), 2U); // its cash was counted with the float; and the refunded one, as before
    QCOMPARE(owed.front().sale.id, pendingThen);
    QCOMPARE(owed.front().method, PaymentMethod::Cash);
    shop.begin(0);
    QCOMPARE(shop.endShift().grandTotal, dh(soldBefore));
}

void TestGoldenLedgers::aSaleOfThenGetsAReceipt()
{
    QFETCH(int, schema);
    ShopFixture shop(GoldenLedger::ofSchema(schema));
    const ReceiptFacts facts = must(shop.paper().receiptFacts(1, shop.issuer()));
    QCOMPARE(facts.payment, Payment{});
    must(shop.paper().issueReceipt(1, shop.issuer(), [](const ReceiptFacts &) { return PaperDocument(); }));
    QCOMPARE(must(shop.paper().receiptFacts(1, shop.issuer())).number, 1);
}

void TestGoldenLedgers::theChainBeginsWithTheFirstNewRow()
{
    QFETCH(int, schema);
    ShopFixture shop(GoldenLedger::ofSchema(schema));
    const auto links = [&] { return must(ChainVerifier(shop.database(), ShopFixture::key()).verify({})).links; };
    QCOMPARE(links(), 0);
    shop.sold(10);
    QCOMPARE(links(), 2); // the key's and the payment's
}

QTEST_GUILESS_MAIN(TestGoldenLedgers)
#include "tst_goldenledgers.moc"
