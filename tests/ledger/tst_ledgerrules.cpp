// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"

using namespace taabia;

/// What the schema itself forbids, whoever writes: the program, a later bug, or a person with a SQLite shell.
class TestLedgerRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theForbiddenIsRefusedAndChangesNothing_data();
    void theForbiddenIsRefusedAndChangesNothing();
    void whatThePortNeedsIsAllowed_data();
    void whatThePortNeedsIsAllowed();
    void theRulesHoldForAnotherProgramToo();
    void theFirstDateThatIsHeardOfASaleStays();

private:
    std::unique_ptr<LedgerFixture> m_fixture;
};

/// Sale 1 is done with one accepted attempt and one observation, sale 2 is an intent.
void TestLedgerRules::init()
{
    m_fixture = std::make_unique<LedgerFixture>();
    const Sale sale = m_fixture->madeSale(QStringLiteral("A"), SaleState::Done, 3);
    StatusReport told = statusReport(3);
    told.providerReference = QStringLiteral("P1");
    told.billed = Money::fromCentimes(935);
    must(m_fixture->ledger().recordStandings(
        {{sale.id, told, {SaleState::Done, Attention::None, {}, 1'767'000'000}}}, utc(2026, 1, 9)));
    must(m_fixture->ledger().recordIntent(newSale(QStringLiteral("B"))));
}

void TestLedgerRules::theForbiddenIsRefusedAndChangesNothing_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
    row("delete a sale", "DELETE FROM sale WHERE id = 2");
    row("delete all sales", "DELETE FROM sale");
    row("delete an attempt", "DELETE FROM attempt");
    row("delete an observation", "DELETE FROM observation");
    row("change an observation's status", "UPDATE observation SET status = 4");
    row("change an observation's reply", "UPDATE observation SET raw_reply = x''");
    row("replace an observation", "INSERT OR REPLACE INTO observation VALUES (1, 1, 1, 4, 'x', x'')");
    row("replace a sale by its id",
        "INSERT OR REPLACE INTO sale (id, reference, phone, operator, face_value, promo, clerk, created_utc, "
        "request_body) "
        "VALUES (1, 'T1-Z', '0612345678', 1, 1000, '0', 'x', 1, x'')");
    row("replace a sale by its reference",
        "INSERT OR REPLACE INTO sale (reference, phone, operator, face_value, promo, clerk, created_utc, request_body) "
        "VALUES ('t1-a', '0612345678', 1, 1000, '0', 'x', 1, x'')");
    row("replace an attempt", "INSERT OR REPLACE INTO attempt (sale, number, claimed_utc) VALUES (1, 1, 1)");
    for (const char *assignment :
        {"id = 7", "reference = 'X'", "phone = '0700000000'", "operator = 1", "face_value = 1", "promo = '0'",
            "clerk = 'x'", "created_utc = 1", "server_time = 1", "request_body = x''"})
        row(assignment, QByteArray("UPDATE sale SET ") + assignment + " WHERE id = 1");
    row("blank the provider's reference", "UPDATE sale SET provider_reference = NULL WHERE id = 1");
    row("blank the billed amount", "UPDATE sale SET billed = NULL WHERE id = 1");
    row("blank the status", "UPDATE sale SET status = NULL WHERE id = 1");
    row("change the first date that was heard", "UPDATE sale SET known_since = 1 WHERE id = 1");
    row("blank the first date that was heard", "UPDATE sale SET known_since = NULL WHERE id = 1");
    row("forget an attempt", "UPDATE sale SET attempts = 0 WHERE id = 1");
    row("call a sent sale void", "UPDATE sale SET state = 1 WHERE id = 1");
    row("call a sent sale an intent", "UPDATE sale SET state = 0 WHERE id = 1");
    row("a state that does not exist", "UPDATE sale SET state = 10 WHERE id = 2");
    row("an attention that does not exist", "UPDATE sale SET attention = 4 WHERE id = 2");
    row("a text for a number", "UPDATE sale SET next_look = 'soon' WHERE id = 2");
    row("an empty provider's reference", "UPDATE sale SET provider_reference = '' WHERE id = 2");
    row("change a known outcome", "UPDATE attempt SET outcome = 2");
    row("change a known outcome's reply", "UPDATE attempt SET raw_reply = x''");
    row("move an attempt", "UPDATE attempt SET sale = 2");
    row("an attempt of no sale", "INSERT INTO attempt (sale, number, claimed_utc) VALUES (99, 1, 1)");
    row("an observation of no sale", "INSERT INTO observation VALUES (NULL, 99, 1, 1, 'x', x'')");
    row("an outcome that does not exist",
        "INSERT INTO attempt (sale, number, claimed_utc, outcome) VALUES (2, 1, 1, 6)");
    row("hand the ledger to another account", "UPDATE meta SET value = 'other'");
    row("make the ledger nobody's", "DELETE FROM meta");
    row("replace the account", "INSERT OR REPLACE INTO meta VALUES ('client_code', 'other')");
    const auto sale = [&row](const char *name, const char *reference, const char *phone, const char *op,
                          const char *value, const char *promo) {
        row(name,
            QByteArray("INSERT INTO sale (reference, phone, operator, face_value, promo, clerk, created_utc, "
                       "request_body) VALUES ('")
                + reference + "', '" + phone + "', " + op + ", " + value + ", '" + promo + "', 'x', 1, x'')");
    };
    sale("a sale for nothing", "T1-Z", "0612345678", "1", "0", "0");
    sale("a sale below nothing", "T1-Z", "0612345678", "1", "-1", "0");
    sale("a sale to a landline", "T1-Z", "0522345678", "1", "1000", "0");
    sale("a sale to a short number", "T1-Z", "061234567", "1", "1000", "0");
    sale("a sale of an unknown operator", "T1-Z", "0612345678", "4", "1000", "0");
    sale("a sale without promo", "T1-Z", "0612345678", "1", "1000", "");
    sale("a sale with a strange promo", "T1-Z", "0612345678", "1", "1000", "x");
    sale("a sale without reference", "", "0612345678", "1", "1000", "0");
    sale("a used reference", "T1-A", "0612345678", "1", "1000", "0");
}

void TestLedgerRules::theForbiddenIsRefusedAndChangesNothing()
{
    QFETCH(QString, sql);
    const auto everything = [this] {
        QStringList all;
        for (const char *table : {"sale", "attempt", "observation", "meta"})
            all += m_fixture->contentsOf(QLatin1String(table));
        return all;
    };
    const QStringList before = everything();
    QVERIFY2(!m_fixture->execute(sql).isEmpty(), qPrintable(sql));
    QCOMPARE(everything(), before);
}

void TestLedgerRules::whatThePortNeedsIsAllowed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a void intent") << QStringLiteral("UPDATE sale SET state = 1 WHERE id = 2");
    QTest::newRow("a refund") << QStringLiteral("UPDATE sale SET state = 6, attention = 2, status = 11 WHERE id = 1");
    QTest::newRow("a corrected amount") << QStringLiteral("UPDATE sale SET billed = 940 WHERE id = 1");
    QTest::newRow("an undocumented status")
        << QStringLiteral("INSERT INTO observation VALUES (NULL, 1, 1, -7, 'x', x'')");
}

void TestLedgerRules::whatThePortNeedsIsAllowed()
{
    QFETCH(QString, sql);
    QCOMPARE(m_fixture->execute(sql), QString());
}

void TestLedgerRules::theRulesHoldForAnotherProgramToo()
{
    // A SQLite shell checks no references and lets REPLACE pass the DELETE triggers, unless it is told otherwise.
    const auto shell = must(Database::open(m_fixture->path(), Database::Access::ReadWrite));
    QVERIFY(!shell->execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    QVERIFY(!shell->execute(QStringLiteral("PRAGMA recursive_triggers = OFF")));
    for (const char *sql : {"DELETE FROM sale", "INSERT OR REPLACE INTO observation VALUES (1, 1, 1, 4, 'x', x'')",
             "UPDATE sale SET state = 10 WHERE id = 2", "INSERT OR REPLACE INTO meta VALUES ('client_code', 'x')",
             "INSERT OR REPLACE INTO attempt (sale, number, claimed_utc) VALUES (1, 1, 1)"})
        QVERIFY2(shell->execute(QLatin1String(sql)), sql);
}

void TestLedgerRules::theFirstDateThatIsHeardOfASaleStays()
{
    SqliteSaleLedger &ledger = m_fixture->ledger();
    const auto heard = [&](SaleId sale, std::optional<qint64> date) {
        const SaleStanding open{SaleState::Done, Attention::None, {}, date};
        return must(ledger.recordStandings({{sale, {}, open}}, utc(2026, 1, 9))).front().knownSince;
    };
    QCOMPARE(must(ledger.sale(1)).knownSince, std::optional<qint64>(1'767'000'000));
    QCOMPARE(heard(1, 1'999'000'000), std::optional<qint64>(1'767'000'000));
    NewSale dated = newSale(QStringLiteral("C"));
    dated.serverTime = 1'500'000'000;
    const Sale sale = must(ledger.recordIntent(dated));
    QCOMPARE(sale.knownSince, dated.serverTime);
    const Sale undated = m_fixture->madeSale(QStringLiteral("D"), SaleState::Done, 3);
    QCOMPARE(undated.knownSince, std::nullopt);
    QCOMPARE(heard(undated.id, std::nullopt), std::nullopt);
    QCOMPARE(heard(undated.id, 1'600'000'000), std::optional<qint64>(1'600'000'000));
}

QTEST_GUILESS_MAIN(TestLedgerRules)
#include "tst_ledgerrules.moc"
