// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/shopfixture.h"

using namespace taabia;

/// What the schema itself forbids around cash and paper, whoever writes: as tst_ledgerrules does for sales.
class TestShopRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_shop.reset(); }
    void everyRowIsWrittenOnce_data();
    void everyRowIsWrittenOnce();
    void theForbiddenIsRefusedAndChangesNothing_data();
    void theForbiddenIsRefusedAndChangesNothing();
    void theRulesHoldForAnotherProgramToo();
    void thePeoplesViewsCanBeRead();

private:
    std::unique_ptr<ShopFixture> m_shop; ///< one for all: nothing here changes it
};

namespace {

const QStringList &writtenOnce()
{
    static const QStringList tables{QStringLiteral("payment"), QStringLiteral("shift"), QStringLiteral("cash_movement"),
        QStringLiteral("cash_count"), QStringLiteral("closing"), QStringLiteral("carried_over"),
        QStringLiteral("sold_before_shifts"), QStringLiteral("customer"), QStringLiteral("customer_change"),
        QStringLiteral("override_record"), QStringLiteral("receipt"), QStringLiteral("receipt_print"),
        QStringLiteral("chain_key"), QStringLiteral("chain_link")};
    return tables;
}

} // namespace

/// A closed shift, in which a sale was carried over, and an open one with a movement and a receipt.
void TestShopRules::initTestCase()
{
    m_shop = std::make_unique<ShopFixture>();
    const Customer customer = m_shop->customer("Hassan");
    m_shop->begin(100);
    const Sale pending = m_shop->sell(10);
    m_shop->endShift();
    m_shop->begin(50);
    m_shop->settle(pending, SaleState::Refunded, Attention::GiveBack);
    must(m_shop->cash().recordGiveBack(pending.id, m_shop->doing()));
    m_shop->sold(20);
    must(m_shop->cash().recordRepayment(customer.id, dh(5), PaymentMethod::Cash, m_shop->doing()));
    must(m_shop->cash().recordCount({}, m_shop->doing()));
    must(m_shop->cash().recordOverride({QStringLiteral("dealt-with"), pending.id, {}, {}}, m_shop->doing()));
    must(m_shop->paper().issueReceipt(
        pending.id, m_shop->issuer(), [](const ReceiptFacts &) { return PaperDocument(); }));
}

void TestShopRules::everyRowIsWrittenOnce_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &table : writtenOnce())
        QTest::newRow(qPrintable(table)) << table;
}

void TestShopRules::everyRowIsWrittenOnce()
{
    QFETCH(QString, table);
    QVERIFY(m_shop->number(QLatin1String("SELECT count(*) FROM ") + table) > 0);
    const QStringList before = m_shop->contents();
    QVERIFY(!m_shop->execute(QLatin1String("DELETE FROM ") + table).isEmpty());
    QVERIFY(!m_shop->execute(QStringLiteral("INSERT OR REPLACE INTO %1 SELECT * FROM %1").arg(table)).isEmpty());
    QStringList columns;
    {
        Statement read = m_shop->database().statement(QStringLiteral("SELECT name FROM pragma_table_info(?)"));
        read.bind(table);
        while (must(read.next()))
            columns += read.text(0);
    }
    for (const QString &column : columns) {
        const QString sql = QStringLiteral("UPDATE %1 SET \"%2\" = \"%2\"").arg(table, column);
        QVERIFY2(!m_shop->execute(sql).isEmpty(), qPrintable(sql));
    }
    QCOMPARE(m_shop->contents(), before);
}

void TestShopRules::theForbiddenIsRefusedAndChangesNothing_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
    row("a second open shift", "INSERT INTO shift VALUES (3, 1, 'x', 'T1', 0, 0)");
    row("a closing that leaves a number out",
        "INSERT INTO closing SELECT 3, 2, 2, 1, 'x', 'T1', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '', grand_total, 1, "
        "last_link, '' FROM closing");
    row("a closing of a closed shift",
        "INSERT INTO closing SELECT 2, 1, 1, 1, 'x', 'T1', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '', grand_total, 1, "
        "last_link, '' FROM closing");
    row("a closing by another shift's count",
        "INSERT INTO closing SELECT 2, 2, 1, 1, 'x', 'T1', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '', grand_total, 1, "
        "last_link, '' FROM closing");
    row("a grand total that shrinks",
        "INSERT INTO closing SELECT 2, 2, 2, 1, 'x', 'T1', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '', grand_total - 1, 1, "
        "last_link, '' FROM closing");
    row("a difference without a reason",
        "INSERT INTO closing SELECT 2, 2, 2, 1, 'x', 'T1', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, ' ', grand_total, 1, "
        "last_link, '' FROM closing");
    row("a difference that is none",
        "INSERT INTO closing SELECT 2, 2, 2, 1, 'x', 'T1', 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 6, 0, '', grand_total, 1, "
        "last_link, '' FROM closing");
    row("a count of a closed shift", "INSERT INTO cash_count VALUES (3, 1, 1, 'x', 'T1', '', 0, 0, 0, 0)");
    row("a movement in a closed shift",
        "INSERT INTO cash_movement VALUES (3, 1, 1, 'x', 'T1', 1, 1, 100, 'x', NULL, NULL)");
    row("a movement past the open shift",
        "INSERT INTO cash_movement VALUES (3, NULL, 1, 'x', 'T1', 1, 1, 100, 'x', NULL, NULL)");
    row("a movement that leaves a number out",
        "INSERT INTO cash_movement VALUES (4, 2, 1, 'x', 'T1', 1, 1, 100, 'x', NULL, NULL)");
    row("a movement of nothing", "INSERT INTO cash_movement VALUES (3, 2, 1, 'x', 'T1', 1, 1, 0, 'x', NULL, NULL)");
    row("a movement without a reason",
        "INSERT INTO cash_movement VALUES (3, 2, 1, 'x', 'T1', 2, 1, 100, ' ', NULL, NULL)");
    row("a second give-back", "INSERT INTO cash_movement VALUES (3, 2, 1, 'x', 'T1', 4, 1, 100, '', 1, NULL)");
    row("a second give-back in its place",
        "INSERT OR REPLACE INTO cash_movement VALUES (3, 2, 1, 'x', 'T1', 4, 1, 100, '', 1, NULL)");
    row("a give-back of no sale", "INSERT INTO cash_movement VALUES (3, 2, 1, 'x', 'T1', 4, 1, 100, '', NULL, NULL)");
    row("a repayment on credit", "INSERT INTO cash_movement VALUES (3, 2, 1, 'x', 'T1', 3, 3, 100, '', NULL, 1)");
    row("a second payment", "INSERT INTO payment VALUES (1, 2, 1, 1000, NULL, NULL)");
    row("a payment of no sale", "INSERT INTO payment VALUES (99, 2, 1, 1000, NULL, NULL)");
    row("a second receipt", "INSERT INTO receipt VALUES (2, 1, 1, 'x', 'T1')");
    row("a second receipt in its place", "INSERT OR REPLACE INTO receipt VALUES (2, 1, 1, 'x', 'T1')");
    row("a receipt that leaves a number out", "INSERT INTO receipt VALUES (3, 2, 1, 'x', 'T1')");
    row("a copy that leaves a number out", "INSERT INTO receipt_print VALUES (2, 1, 1, 'x', 'T1', 0, 0, 2, 6)");
    row("another first print", "INSERT INTO receipt_print VALUES (2, 1, 1, 'x', 'T1', 0, 0, 0, 6)");
    row("another document", "UPDATE print_job SET document = '{}'");
    row("a waiting job dropped", "DELETE FROM print_job");
    row("a job replaced",
        "INSERT OR REPLACE INTO print_job (id, kind, document, created_utc, changed_utc) "
        "VALUES (1, 5, '', 1, 1)");
    row("a receipt's job of no sale",
        "INSERT INTO print_job (kind, document, created_utc, changed_utc) VALUES (1, '', 1, 1)");
    row("a link that leaves a number out", "INSERT INTO chain_link VALUES (999, 1, 1, zeroblob(32))");
    row("a key in the middle", "INSERT INTO chain_key VALUES (2, 3, zeroblob(32))");
    row("an override of no kind", "INSERT INTO override_record VALUES (2, 'x', 1, 'x', 'T1', NULL, NULL, '')");
}

void TestShopRules::theForbiddenIsRefusedAndChangesNothing()
{
    QFETCH(QString, sql);
    const QStringList before = m_shop->contents();
    QVERIFY2(!m_shop->execute(sql).isEmpty(), qPrintable(sql));
    QCOMPARE(m_shop->contents(), before);
}

void TestShopRules::theRulesHoldForAnotherProgramToo()
{
    const auto shell = must(Database::open(m_shop->path(), Database::Access::ReadWrite));
    QVERIFY(!shell->execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    QVERIFY(!shell->execute(QStringLiteral("PRAGMA recursive_triggers = OFF")));
    const QStringList before = m_shop->contents();
    for (const QString &table : writtenOnce()) {
        QVERIFY2(shell->execute(QLatin1String("DELETE FROM ") + table), qPrintable(table));
        QVERIFY2(
            shell->execute(QStringLiteral("INSERT OR REPLACE INTO %1 SELECT * FROM %1").arg(table)), qPrintable(table));
    }
    for (const char *sql : {"INSERT OR REPLACE INTO cash_movement VALUES (3, 2, 1, 'x', 'T1', 4, 1, 100, '', 1, NULL)",
             "INSERT OR REPLACE INTO receipt VALUES (2, 1, 1, 'x', 'T1')",
             "INSERT OR REPLACE INTO closing SELECT 2, 1, 1, 1, 'x', 'T1', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '', "
             "grand_total, 1, last_link, '' FROM closing"})
        QVERIFY2(shell->execute(QLatin1String(sql)), sql);
    QCOMPARE(m_shop->contents(), before);
}

void TestShopRules::thePeoplesViewsCanBeRead()
{
    for (const char *view : {"payment_in_words", "cash_movement_in_words", "closing_in_words", "receipt_in_words",
             "chain_in_words", "open_shift"})
        QVERIFY2(m_shop->number(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(view))) > 0, view);
}

QTEST_GUILESS_MAIN(TestShopRules)
#include "tst_shoprules.moc"
