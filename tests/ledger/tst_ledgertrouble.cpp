// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"

#include <functional>

using namespace taabia;

namespace {

const QDateTime now = utc(2026, 1, 9, 19, 0);

using Step = std::function<std::optional<LedgerError::Kind>(SqliteSaleLedger &)>;

/// The four writing calls, each so that it touches every table it can. Sale 1 is claimed, sale 2 an intent.
Step intent(const QByteArray &body = "{}")
{
    return [body](SqliteSaleLedger &ledger) {
        NewSale sale = newSale(QStringLiteral("NEW"));
        sale.requestBody = body;
        return kindOf(ledger.recordIntent(sale));
    };
}

Step claim()
{
    return [](SqliteSaleLedger &ledger) { return kindOf(ledger.claimAttempt(2, 1, SaleState::Intent, now)); };
}

Step outcome(const QByteArray &raw = "{}")
{
    return [raw](SqliteSaleLedger &ledger) {
        StatusReport status = statusReport(3);
        status.rawReply = raw;
        return kindOf(ledger.recordOutcome(1, 1, {AttemptOutcome::Rejected, 400, QStringLiteral("CODE"), raw}, status,
            {SaleState::Done, Attention::Check, 5}, now));
    };
}

Step standings(const QByteArray &raw = "{}")
{
    return [raw](SqliteSaleLedger &ledger) {
        StatusReport status = statusReport(3);
        status.rawReply = raw;
        const SaleStanding done{SaleState::Void, Attention::None, 5};
        return kindOf(
            ledger.recordStandings({{2, std::nullopt, done}, {1, status, {SaleState::Done, Attention::None, 6}}}, now));
    };
}

} // namespace

Q_DECLARE_METATYPE(Step)

/// The disk fails in the middle of a step: nothing of it is left, the ledger says so, and the next try works.
class TestLedgerTrouble : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aStepThatFailsHalfwayLeavesNothing_data();
    void aStepThatFailsHalfwayLeavesNothing();
    void aFullDiskLeavesNothing_data();
    void aFullDiskLeavesNothing();
    void aWriteProtectedLedgerSaysSo_data();
    void aWriteProtectedLedgerSaysSo();
    void anotherWriterMakesTheLedgerBusyAndNothingIsLost();
    void anUnreadableRowIsDamageAndNotASale();

private:
    QStringList everything();
    std::unique_ptr<LedgerFixture> m_fixture;
};

void TestLedgerTrouble::init()
{
    m_fixture = std::make_unique<LedgerFixture>();
    const Sale sale = must(m_fixture->ledger().recordIntent(newSale(QStringLiteral("A"))));
    must(m_fixture->ledger().claimAttempt(sale.id, 1, SaleState::Intent, now));
    must(m_fixture->ledger().recordIntent(newSale(QStringLiteral("B"))));
}

QStringList TestLedgerTrouble::everything()
{
    QStringList all;
    for (const char *table : {"sale", "attempt", "observation"})
        all += m_fixture->contentsOf(QLatin1String(table));
    Statement read = m_fixture->database().statement(
        QStringLiteral("SELECT rowid FROM phone_part WHERE phone_part MATCH '\"061\"' ORDER BY rowid"));
    while (must(read.next()))
        all += QStringLiteral("search %1").arg(read.integer(0));
    return all;
}

void TestLedgerTrouble::aStepThatFailsHalfwayLeavesNothing_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("failing");
    QTest::newRow("intent: the sale") << intent() << QStringLiteral("AFTER INSERT ON sale");
    QTest::newRow("claim: the state") << claim() << QStringLiteral("AFTER UPDATE ON sale");
    QTest::newRow("claim: the attempt") << claim() << QStringLiteral("AFTER INSERT ON attempt");
    QTest::newRow("outcome: the attempt") << outcome() << QStringLiteral("AFTER UPDATE ON attempt");
    QTest::newRow("outcome: the code") << outcome() << QStringLiteral("AFTER UPDATE OF error_code ON sale");
    QTest::newRow("outcome: the standing") << outcome() << QStringLiteral("AFTER UPDATE OF state ON sale");
    QTest::newRow("outcome: the observation") << outcome() << QStringLiteral("AFTER INSERT ON observation");
    QTest::newRow("outcome: the status") << outcome() << QStringLiteral("AFTER UPDATE OF status ON sale");
    QTest::newRow("standings: the first")
        << standings() << QStringLiteral("AFTER UPDATE OF state ON sale WHEN NEW.id = 2");
    QTest::newRow("standings: the second")
        << standings() << QStringLiteral("AFTER UPDATE OF state ON sale WHEN NEW.id = 1");
    QTest::newRow("standings: the observation") << standings() << QStringLiteral("AFTER INSERT ON observation");
    QTest::newRow("standings: the status") << standings() << QStringLiteral("AFTER UPDATE OF status ON sale");
}

void TestLedgerTrouble::aStepThatFailsHalfwayLeavesNothing()
{
    QFETCH(Step, step);
    QFETCH(QString, failing);
    const QStringList before = everything();
    // A temporary trigger belongs to this connection alone: a disk that fails at one place.
    QCOMPARE(m_fixture->execute(
                 QStringLiteral("CREATE TEMP TRIGGER broken %1 BEGIN SELECT RAISE(ABORT, 'broken'); END").arg(failing)),
        QString());
    QCOMPARE(step(m_fixture->ledger()), LedgerError::Kind::Unwritable);
    QCOMPARE(everything(), before);
    QCOMPARE(m_fixture->execute(QStringLiteral("DROP TRIGGER broken")), QString());
    QCOMPARE(step(m_fixture->ledger()), std::nullopt);
    QVERIFY(everything() != before);
}

void TestLedgerTrouble::aFullDiskLeavesNothing_data()
{
    QTest::addColumn<Step>("step");
    const QByteArray large(400'000, 'x');
    QTest::newRow("intent") << intent(large);
    QTest::newRow("outcome") << outcome(large);
    QTest::newRow("standings") << standings(large);
}

void TestLedgerTrouble::aFullDiskLeavesNothing()
{
    QFETCH(Step, step);
    const QStringList before = everything();
    const int pages = must(m_fixture->database().valueOf(QStringLiteral("PRAGMA page_count"))).toInt();
    // Room for ever more pages, so that the step fails in ever later places, until it fits.
    int failures = 0;
    for (int room = 0; room < 400; room += 7) {
        QCOMPARE(m_fixture->execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + room)), QString());
        const auto failed = step(m_fixture->ledger());
        if (!failed)
            break;
        QCOMPARE(failed, LedgerError::Kind::Full);
        QCOMPARE(everything(), before);
        ++failures;
    }
    QVERIFY(failures > 5);
    QVERIFY(everything() != before);
    QVERIFY(!m_fixture->ledger().checkIntegrity());
}

void TestLedgerTrouble::aWriteProtectedLedgerSaysSo_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("intent") << intent();
    QTest::newRow("claim") << claim();
    QTest::newRow("outcome") << outcome();
    QTest::newRow("standings") << standings();
}

void TestLedgerTrouble::aWriteProtectedLedgerSaysSo()
{
    QFETCH(Step, step);
    QCOMPARE(m_fixture->execute(QStringLiteral("PRAGMA query_only = ON")), QString());
    QCOMPARE(step(m_fixture->ledger()), LedgerError::Kind::Unwritable);
    QVERIFY(m_fixture->ledger().sale(1)); // reading goes on
    QCOMPARE(m_fixture->execute(QStringLiteral("PRAGMA query_only = OFF")), QString());
    QCOMPARE(step(m_fixture->ledger()), std::nullopt);
}

void TestLedgerTrouble::anotherWriterMakesTheLedgerBusyAndNothingIsLost()
{
    QCOMPARE(m_fixture->execute(QStringLiteral("PRAGMA busy_timeout = 0")), QString());
    const auto other = must(Database::open(m_fixture->path(), Database::Access::ReadWrite));
    QVERIFY(!other->execute(QStringLiteral("BEGIN IMMEDIATE")));
    QCOMPARE(claim()(m_fixture->ledger()), LedgerError::Kind::Busy);
    QVERIFY(!other->execute(QStringLiteral("ROLLBACK")));
    QCOMPARE(claim()(m_fixture->ledger()), std::nullopt);
}

void TestLedgerTrouble::anUnreadableRowIsDamageAndNotASale()
{
    QCOMPARE(m_fixture->execute(QStringLiteral("PRAGMA ignore_check_constraints = ON")), QString());
    QCOMPARE(m_fixture->execute(QStringLiteral("PRAGMA foreign_keys = OFF")), QString());
    QCOMPARE(m_fixture->execute(QStringLiteral("UPDATE sale SET state = 10 WHERE id = 2")), QString());
    QCOMPARE(kindOf(m_fixture->ledger().sale(2)), LedgerError::Kind::Damaged);
    QVERIFY(m_fixture->ledger().sale(1));
    QCOMPARE(m_fixture->execute(QStringLiteral("UPDATE attempt SET outcome = 7")), QString());
    QCOMPARE(kindOf(m_fixture->ledger().details(1)), LedgerError::Kind::Damaged);
}

QTEST_GUILESS_MAIN(TestLedgerTrouble)
#include "tst_ledgertrouble.moc"
