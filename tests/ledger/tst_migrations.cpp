// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"
#include "ledger/migrations.h"

using namespace taabia;

class TestMigrations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theEmbeddedOnesAreNumberedFromOneWithoutGaps();
    void aScriptIsSplitIntoItsStatements_data();
    void aScriptIsSplitIntoItsStatements();
    void eachStepBringsItsNumber();
    void whatIsUpToDateIsLeftAlone();
    void aFailureInTheMiddleLeavesTheSchemaBefore();
    void aFailedStepCanBeTriedAgain();
    void aSchemaFromTheFutureIsRefusedUnchanged();
    void theFirstMigrationWritesTheApplicationId();
    void theNumbersOfTheLookupTablesAreThoseOfTheProgram();
    void aShellReaderSeesSalesInWords();

private:
    int schema() { return must(schemaNumber(*m_database)); }
    bool hasTable(const char *name);
    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Database> m_database;
};

void TestMigrations::init()
{
    m_database.reset();
    m_fixture = std::make_unique<LedgerFixture>();
    m_database = must(Database::open(m_fixture->path(), Database::Access::ReadWrite));
}

bool TestMigrations::hasTable(const char *name)
{
    return must(m_database->valueOf(
                    QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = '%1'").arg(QLatin1String(name))))
               .toInt()
        == 1;
}

void TestMigrations::theEmbeddedOnesAreNumberedFromOneWithoutGaps()
{
    const std::vector<Migration> migrations = embeddedMigrations();
    QVERIFY(!migrations.empty());
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        QCOMPARE(migrations[i].number, static_cast<int>(i) + 1);
        QVERIFY(migrations[i].name.endsWith(QLatin1String(".sql")));
        QVERIFY(!migrations[i].sql.isEmpty());
    }
}

void TestMigrations::aScriptIsSplitIntoItsStatements_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char *name, const char *script, const QStringList &statements) {
        QTest::newRow(name) << QString::fromLatin1(script) << statements;
    };
    row("nothing", "", {});
    row("only comments and semicolons", " -- a;\n;; /* b; */ ;", {});
    row("two", "A 1; B 2;", {QStringLiteral("A 1"), QStringLiteral("B 2")});
    row("the last without a semicolon", "A 1; B 2", {QStringLiteral("A 1"), QStringLiteral("B 2")});
    row("comments around are dropped", "-- x\nA 1 -- y;\n; -- z", {QStringLiteral("A 1")});
    row("comments inside stay", "A ( -- it's;\n b)", {QStringLiteral("A ( -- it's;\n b)")});
    row("a semicolon in quotes", "A ';' \"b;\" [c;] `d;`; B",
        {QStringLiteral("A ';' \"b;\" [c;] `d;`"), QStringLiteral("B")});
    row("a doubled quote", "A 'it''s; x'; B", {QStringLiteral("A 'it''s; x'"), QStringLiteral("B")});
    row("a comment's beginning in quotes", "A '--'; B '/*'; C",
        {QStringLiteral("A '--'"), QStringLiteral("B '/*'"), QStringLiteral("C")});
    row("a trigger", "create trigger t begin x; y; end; B",
        {QStringLiteral("create trigger t begin x; y; end"), QStringLiteral("B")});
    row("a temporary trigger", "CREATE TEMP TRIGGER t BEGIN x; END; B",
        {QStringLiteral("CREATE TEMP TRIGGER t BEGIN x; END"), QStringLiteral("B")});
    row("CASE inside a trigger", "CREATE TRIGGER t BEGIN SELECT CASE 1 WHEN 1 THEN 2 END; SELECT 3; END; B",
        {QStringLiteral("CREATE TRIGGER t BEGIN SELECT CASE 1 WHEN 1 THEN 2 END; SELECT 3; END"), QStringLiteral("B")});
    row("a comment before a trigger's END", "CREATE TRIGGER t BEGIN x; -- done; END;\n END /* now */; B",
        {QStringLiteral("CREATE TRIGGER t BEGIN x; -- done; END;\n END"), QStringLiteral("B")});
    row("a table that is called trigger", "CREATE TABLE trigger (a); B",
        {QStringLiteral("CREATE TABLE trigger (a)"), QStringLiteral("B")});
    row("END as the start of a name", "CREATE TRIGGER t BEGIN x; ending; END; B",
        {QStringLiteral("CREATE TRIGGER t BEGIN x; ending; END"), QStringLiteral("B")});
    row("a quote that never ends", "A 'x; B", {QStringLiteral("A 'x; B")});
}

void TestMigrations::aScriptIsSplitIntoItsStatements()
{
    QFETCH(QString, script);
    QFETCH(QStringList, statements);
    QCOMPARE(splitStatements(script), statements);
}

void TestMigrations::eachStepBringsItsNumber()
{
    QVERIFY(!migrate(*m_database, {{1, QStringLiteral("1"), QStringLiteral("CREATE TABLE one (a);")}}));
    QCOMPARE(schema(), 1);
    QVERIFY(!migrate(*m_database,
        {{1, QStringLiteral("1"), QStringLiteral("CREATE TABLE one (a);")},
            {2, QStringLiteral("2"), QStringLiteral("CREATE TABLE two (a); INSERT INTO one VALUES (2);")}}));
    QCOMPARE(schema(), 2);
    QVERIFY(hasTable("two"));
}

void TestMigrations::whatIsUpToDateIsLeftAlone()
{
    const std::vector<Migration> migrations{{1, QStringLiteral("1"), QStringLiteral("CREATE TABLE one (a)")}};
    QVERIFY(!migrate(*m_database, migrations));
    QVERIFY(!migrate(*m_database, migrations)); // a second CREATE TABLE would fail
}

void TestMigrations::aFailureInTheMiddleLeavesTheSchemaBefore()
{
    const std::vector<Migration> migrations{
        {1, QStringLiteral("0001_good.sql"), QStringLiteral("CREATE TABLE one (a); INSERT INTO one VALUES (1);")},
        {2, QStringLiteral("0002_bad.sql"),
            QStringLiteral(
                "CREATE TABLE two (a); UPDATE one SET a = 2; INSERT INTO nowhere VALUES (1); CREATE TABLE three (a);")},
        {3, QStringLiteral("0003_never.sql"), QStringLiteral("CREATE TABLE four (a);")}};
    const LedgerTrouble failed = migrate(*m_database, migrations);
    QVERIFY(failed);
    QVERIFY(failed->detail.startsWith(QLatin1String("0002_bad.sql")));
    QCOMPARE(schema(), 1);
    QVERIFY(hasTable("one"));
    QVERIFY(!hasTable("two"));
    QVERIFY(!hasTable("four"));
    QCOMPARE(must(m_database->valueOf(QStringLiteral("SELECT a FROM one"))).toInt(), 1);
}

void TestMigrations::aFailedStepCanBeTriedAgain()
{
    QVERIFY(migrate(*m_database, {{1, QStringLiteral("1"), QStringLiteral("CREATE TABLE one (a); nonsense;")}}));
    QCOMPARE(schema(), 0);
    QVERIFY(!migrate(*m_database, {{1, QStringLiteral("1"), QStringLiteral("CREATE TABLE one (a);")}}));
    QCOMPARE(schema(), 1);
}

void TestMigrations::aSchemaFromTheFutureIsRefusedUnchanged()
{
    QVERIFY(!m_database->execute(QStringLiteral("PRAGMA user_version = 9")));
    const LedgerTrouble refused =
        migrate(*m_database, {{1, QStringLiteral("1"), QStringLiteral("CREATE TABLE one (a)")}});
    QVERIFY(refused);
    QCOMPARE(refused->kind, LedgerError::Kind::FromTheFuture);
    QVERIFY(!hasTable("one"));
}

void TestMigrations::theFirstMigrationWritesTheApplicationId()
{
    QVERIFY(!migrate(*m_database, embeddedMigrations()));
    QCOMPARE(must(m_database->valueOf(QStringLiteral("PRAGMA application_id"))).toInt(), ledgerApplicationId);
}

void TestMigrations::theNumbersOfTheLookupTablesAreThoseOfTheProgram()
{
    const auto names = [this](const char *table) {
        return must(m_database->valueOf(QStringLiteral(
                        "SELECT group_concat(number || ' ' || name, ', ') FROM (SELECT * FROM %1 ORDER BY number)")
                                            .arg(QLatin1String(table))))
            .toString();
    };
    QVERIFY(!migrate(*m_database, embeddedMigrations()));
    QCOMPARE(names("operator"), QStringLiteral("1 Orange, 2 Inwi, 3 Maroc Telecom"));
    QCOMPARE(names("sale_state"),
        QStringLiteral("0 intent, 1 void, 2 open, 3 pending, 4 done, 5 failed, 6 refunded, "
                       "7 rejected, 8 unresolved, 9 conflict"));
    QCOMPARE(names("attention"), QStringLiteral("0 none, 1 check, 2 give back, 3 contradicted"));
    QCOMPARE(names("attempt_outcome"),
        QStringLiteral("0 in flight, 1 accepted, 2 rejected, 3 not sent, 4 unknown, "
                       "5 refused in a list"));
}

void TestMigrations::aShellReaderSeesSalesInWords()
{
    m_database.reset();
    m_fixture->madeSale(QStringLiteral("A"), SaleState::Done, 3);
    Statement read = m_fixture->database().statement(
        QStringLiteral("SELECT created, operator, face_value, state, attention, billed FROM sale_in_words"));
    QVERIFY(must(read.next()));
    QCOMPARE(read.text(0), QStringLiteral("2026-01-09 18:21:00.000 UTC"));
    QCOMPARE(read.text(1), QStringLiteral("Inwi"));
    QCOMPARE(read.text(2), QStringLiteral("10.00"));
    QCOMPARE(read.text(3), QStringLiteral("done"));
    QCOMPARE(read.text(4), QStringLiteral("none"));
    QVERIFY(!read.optionalInteger(5)); // nobody has told what was billed
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
