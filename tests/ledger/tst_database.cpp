// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"
#include "ledger/transaction.h"

#include <QSqlDatabase>

using namespace taabia;

/// The connection, the prepared statements and the transaction, on a scratch file.
class TestDatabase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyConnectionIsSetUpTheSameWay_data();
    void everyConnectionIsSetUpTheSameWay();
    void aDurableDatabaseSyncsAtEveryCommit();
    void aReadOnlyConnectionCannotWrite();
    void connectionsLeaveNoNameBehind();
    void bytesAndTextsComeBackAsTheyWent_data();
    void bytesAndTextsComeBackAsTheyWent();
    void aNullTextIsStoredAsAnEmptyOne();
    void aStatementCanRunAgainAfterItFailed();
    void aStatementThatCannotBePreparedSaysSoAtEveryRun();
    void whatIsNotCommittedIsRolledBack();
    void aFailedCommitIsRolledBackAndTheNextOneWorks();
    void aFullDiskLeavesNothingAndTheNextTryWorks();
    void twoWritersAreNotLetInAtOnce();

private:
    int rowsIn(const char *table);
    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Database> m_database;
};

void TestDatabase::init()
{
    m_database.reset();
    m_fixture = std::make_unique<LedgerFixture>();
    m_database = must(Database::open(m_fixture->path(), Database::Access::ReadWrite));
    QVERIFY(!m_database->makeDurable());
    QVERIFY(!m_database->execute(QStringLiteral("CREATE TABLE t (a)")));
}

int TestDatabase::rowsIn(const char *table)
{
    return must(m_database->valueOf(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)))).toInt();
}

void TestDatabase::everyConnectionIsSetUpTheSameWay_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<int>("value");
    QTest::newRow("the file's schema calls no functions") << QStringLiteral("trusted_schema") << 0;
    QTest::newRow("references between tables are checked") << QStringLiteral("foreign_keys") << 1;
    QTest::newRow("REPLACE asks the DELETE triggers") << QStringLiteral("recursive_triggers") << 1;
    QTest::newRow("damaged pages are noticed") << QStringLiteral("cell_size_check") << 1;
    QTest::newRow("nobody is waited for long") << QStringLiteral("busy_timeout") << 500;
}

void TestDatabase::everyConnectionIsSetUpTheSameWay()
{
    QFETCH(QString, pragma);
    QFETCH(int, value);
    const auto reader = must(Database::open(m_fixture->path(), Database::Access::ReadOnly));
    for (Database *database : {m_database.get(), reader.get()})
        QCOMPARE(must(database->valueOf(QStringLiteral("PRAGMA ") + pragma)).toInt(), value);
}

void TestDatabase::aDurableDatabaseSyncsAtEveryCommit()
{
    QCOMPARE(must(m_database->valueOf(QStringLiteral("PRAGMA journal_mode"))).toString(), QStringLiteral("wal"));
    QCOMPARE(must(m_database->valueOf(QStringLiteral("PRAGMA synchronous"))).toInt(), 2); // FULL
    QCOMPARE(must(m_database->valueOf(QStringLiteral("PRAGMA fullfsync"))).toInt(), 1);
    QCOMPARE(must(m_database->valueOf(QStringLiteral("PRAGMA checkpoint_fullfsync"))).toInt(), 1);
}

void TestDatabase::aReadOnlyConnectionCannotWrite()
{
    const auto reader = must(Database::open(m_fixture->path(), Database::Access::ReadOnly));
    const LedgerTrouble failed = reader->execute(QStringLiteral("INSERT INTO t VALUES (1)"));
    QVERIFY(failed);
    QCOMPARE(failed->kind, LedgerError::Kind::Unwritable);
    QVERIFY(reader->execute(QStringLiteral("CREATE TEMP TABLE x (a)"))); // query_only, beside the file being read-only
}

void TestDatabase::connectionsLeaveNoNameBehind()
{
    const auto names = QSqlDatabase::connectionNames().size();
    {
        const auto one = must(Database::open(m_fixture->path(), Database::Access::ReadOnly));
        const auto two = must(Database::open(m_fixture->path(), Database::Access::ReadOnly));
        Statement left = one->statement(QStringLiteral("SELECT name FROM sqlite_schema"));
        QVERIFY(must(left.next()));
        QCOMPARE(QSqlDatabase::connectionNames().size(), names + 2);
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), names);
    const auto nowhere = Database::open(m_fixture->inFolder("no/such/folder/x"), Database::Access::ReadWrite);
    QCOMPARE(kindOf(nowhere), LedgerError::Kind::Unwritable);
    QCOMPARE(QSqlDatabase::connectionNames().size(), names);
}

void TestDatabase::bytesAndTextsComeBackAsTheyWent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    QTest::newRow("none") << QByteArray("");
    QTest::newRow("every byte there is") << all;
    QTest::newRow("a NUL in the middle") << QByteArray("a\0b", 3);
    QTest::newRow("not UTF-8") << QByteArray("\xC3\x28\xFF");
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x');
}

void TestDatabase::bytesAndTextsComeBackAsTheyWent()
{
    QFETCH(QByteArray, bytes);
    const QString words = QStringLiteral("تعبئة 'x\" ; -- %_");
    QVERIFY(!m_database->statement(QStringLiteral("INSERT INTO t VALUES (?), (?)")).bind(bytes).bind(words).run());
    Statement read = m_database->statement(QStringLiteral("SELECT a, typeof(a) FROM t ORDER BY rowid"));
    QVERIFY(must(read.next()));
    QCOMPARE(read.bytes(0), bytes);
    QCOMPARE(read.text(1), QStringLiteral("blob"));
    QVERIFY(must(read.next()));
    QCOMPARE(read.text(0), words);
    QVERIFY(!must(read.next()));
}

void TestDatabase::aNullTextIsStoredAsAnEmptyOne()
{
    QVERIFY(!m_database->statement(QStringLiteral("INSERT INTO t VALUES (?), (?), (?)"))
                 .bind(QString())
                 .bind(QByteArray())
                 .bind(std::optional<qint64>())
                 .run());
    QCOMPARE(must(m_database->valueOf(QStringLiteral("SELECT group_concat(typeof(a)) FROM t"))).toString(),
        QStringLiteral("text,blob,null"));
}

void TestDatabase::aStatementCanRunAgainAfterItFailed()
{
    QVERIFY(!m_database->execute(QStringLiteral("CREATE UNIQUE INDEX i ON t (a)")));
    const QString insert = QStringLiteral("INSERT INTO t VALUES (?)");
    QVERIFY(!m_database->statement(insert).bind(1).run());
    QVERIFY(m_database->statement(insert).bind(1).run());
    QVERIFY(!m_database->statement(insert).bind(2).run());
    QCOMPARE(rowsIn("t"), 2);
}

void TestDatabase::aStatementThatCannotBePreparedSaysSoAtEveryRun()
{
    for (int i = 0; i < 2; ++i) {
        Statement wrong = m_database->statement(QStringLiteral("SELECT a FROM later"));
        const auto row = wrong.next();
        QCOMPARE(kindOf(row), LedgerError::Kind::Damaged);
        QVERIFY(row.error().detail.contains(QLatin1String("later")));
    }
    QVERIFY(!m_database->execute(QStringLiteral("CREATE TABLE later (a)")));
    QVERIFY(!must(m_database->statement(QStringLiteral("SELECT a FROM later")).next()));
}

void TestDatabase::whatIsNotCommittedIsRolledBack()
{
    {
        Transaction step(*m_database);
        QVERIFY(!step.begin());
        QVERIFY(!m_database->execute(QStringLiteral("INSERT INTO t VALUES (1)")));
    }
    QCOMPARE(rowsIn("t"), 0);
    {
        Transaction step(*m_database);
        QVERIFY(!step.begin());
        QVERIFY(!m_database->execute(QStringLiteral("INSERT INTO t VALUES (1)")));
        QVERIFY(!step.commit());
    }
    QCOMPARE(rowsIn("t"), 1);
}

void TestDatabase::aFailedCommitIsRolledBackAndTheNextOneWorks()
{
    QVERIFY(!m_database->execute(QStringLiteral("CREATE TABLE parent (id INTEGER PRIMARY KEY)")));
    QVERIFY(!m_database->execute(
        QStringLiteral("CREATE TABLE child (parent INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)")));
    {
        Transaction step(*m_database);
        QVERIFY(!step.begin());
        QVERIFY(!m_database->execute(QStringLiteral("INSERT INTO child VALUES (7)")));
        QVERIFY(step.commit()); // there is no parent 7
        QCOMPARE(rowsIn("child"), 0); // at once, not only when the transaction goes
    }
    Transaction step(*m_database);
    QVERIFY(!step.begin());
    QVERIFY(!m_database->execute(QStringLiteral("INSERT INTO parent VALUES (7)")));
    QVERIFY(!m_database->execute(QStringLiteral("INSERT INTO child VALUES (7)")));
    QVERIFY(!step.commit());
    QCOMPARE(rowsIn("child"), 1);
}

void TestDatabase::aFullDiskLeavesNothingAndTheNextTryWorks()
{
    QVERIFY(!m_database->execute(QStringLiteral("PRAGMA max_page_count = 10")));
    const QString insert = QStringLiteral("INSERT INTO t VALUES (?)");
    {
        Transaction step(*m_database);
        QVERIFY(!step.begin());
        QVERIFY(!m_database->statement(insert).bind(1).run());
        const LedgerTrouble failed = m_database->statement(insert).bind(QByteArray(100'000, 'x')).run();
        QVERIFY(failed);
        QCOMPARE(failed->kind, LedgerError::Kind::Full);
    }
    QCOMPARE(rowsIn("t"), 0);
    QVERIFY(!m_database->execute(QStringLiteral("PRAGMA max_page_count = 1000")));
    Transaction step(*m_database);
    QVERIFY(!step.begin());
    QVERIFY(!m_database->statement(insert).bind(QByteArray(100'000, 'x')).run());
    QVERIFY(!step.commit());
    QCOMPARE(rowsIn("t"), 1);
}

void TestDatabase::twoWritersAreNotLetInAtOnce()
{
    const auto other = must(Database::open(m_fixture->path(), Database::Access::ReadWrite));
    QVERIFY(!other->execute(QStringLiteral("PRAGMA busy_timeout = 0")));
    Transaction step(*m_database);
    QVERIFY(!step.begin());
    Transaction second(*other);
    const LedgerTrouble refused = second.begin();
    QVERIFY(refused);
    QCOMPARE(refused->kind, LedgerError::Kind::Busy);
    QVERIFY(!step.commit());
    QVERIFY(!second.begin());
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
