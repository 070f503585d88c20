// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"
#include "ledger/openledger.h"
#include "ledger/sqlitesalehistory.h"

#include <QCryptographicHash>
#include <QSqlDatabase>

using namespace taabia;

/// Which files are a ledger to be trusted with money, and which are refused, and that refusing changes nothing.
class TestOpenLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LedgerFixture>(); }
    void aMissingFolderIsMade();
    void whatWasSavedIsThereAfterOpeningAgain();
    void aLedgerIsBoundToItsFirstAccount();
    void aSecondProgramIsRefused();
    void aLinkToTheLedgerLeadsToTheSameLock();
    void aFileThatIsNoLedgerIsRefusedUnchanged_data();
    void aFileThatIsNoLedgerIsRefusedUnchanged();
    void anotherProgramsDatabaseIsRefusedUnchanged_data();
    void anotherProgramsDatabaseIsRefusedUnchanged();
    void aLedgerFromTheFutureIsRefusedUnchanged();
    void aLedgerWithoutSchemaNumberIsDamaged();
    void aLedgerThatWasCutShortIsDamaged();
    void aLogWithoutItsDatabaseIsDamaged_data();
    void aLogWithoutItsDatabaseIsDamaged();
    void aLedgerThatLostPartOfItsSchemaIsDamaged_data();
    void aLedgerThatLostPartOfItsSchemaIsDamaged();
    void anIndexThatTheOwnerAddedDoesNoHarm();
    void damageInTheMiddleIsFoundByTheFullCheck();
    void aMissingSaleIsFoundByTheFullCheck();
    void aFolderThatCannotBeMadeIsUnwritable();
    void aReadOnlyFolderIsUnwritable();
    void aReadOnlyFileIsUnwritable();
    void aCrashBeforeTheFirstMigrationIsNoHarm();
    void theHistoryOpensOnlyWhatTheWriterHasMade();
    void noConnectionIsLeftBehind();

private:
    LedgerResult<std::unique_ptr<SqliteSaleLedger>> open()
    {
        return SqliteSaleLedger::open(m_fixture->path(), m_fixture->clientCode());
    }
    void writeFile(const QString &path, const QByteArray &bytes);
    QByteArray readFile();
    void onTheFile(const QString &sql);
    std::unique_ptr<LedgerFixture> m_fixture;
};

void TestOpenLedger::writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestOpenLedger::readFile()
{
    QFile file(m_fixture->path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestOpenLedger::onTheFile(const QString &sql)
{
    const auto database = must(Database::open(m_fixture->path(), Database::Access::ReadWrite));
    const LedgerTrouble failed = database->execute(sql);
    QVERIFY2(!failed, failed ? qPrintable(failed->detail) : "");
}

void TestOpenLedger::aMissingFolderIsMade()
{
    const QString path = m_fixture->inFolder("a/b/c/ledger.sqlite");
    QVERIFY(SqliteSaleLedger::open(path, m_fixture->clientCode()));
    QVERIFY(QFile::exists(path));
}

void TestOpenLedger::whatWasSavedIsThereAfterOpeningAgain()
{
    const Sale made = m_fixture->madeSale(QStringLiteral("A"), SaleState::Pending, 1);
    m_fixture->close();
    const auto again = must(open());
    const Sale found = must(again->sale(made.id));
    QCOMPARE(found.reference, made.reference);
    QCOMPARE(found.state, SaleState::Pending);
}

void TestOpenLedger::aLedgerIsBoundToItsFirstAccount()
{
    QVERIFY(open());
    const QByteArray before = readFile();
    const auto other = SqliteSaleLedger::open(m_fixture->path(), QStringLiteral("API-OTHER"));
    QCOMPARE(kindOf(other), LedgerError::Kind::Foreign);
    QVERIFY(other.error().detail.contains(m_fixture->clientCode()));
    QVERIFY(other.error().detail.contains(QLatin1String("API-OTHER")));
    QCOMPARE(readFile(), before);
    QVERIFY(open());
}

void TestOpenLedger::aSecondProgramIsRefused()
{
    auto first = open();
    QVERIFY(first);
    QCOMPARE(kindOf(open()), LedgerError::Kind::Busy);
    (*first).reset();
    QVERIFY(open());
}

void TestOpenLedger::aLinkToTheLedgerLeadsToTheSameLock()
{
    const auto first = open();
    QVERIFY(first);
    const QString link = m_fixture->inFolder("elsewhere");
    if (!QFile::link(m_fixture->path(), link)
        || QFileInfo(link).canonicalFilePath() == QFileInfo(link).absoluteFilePath())
        QSKIP("no symbolic links here");
    QCOMPARE(kindOf(SqliteSaleLedger::open(link, m_fixture->clientCode())), LedgerError::Kind::Busy);
}

void TestOpenLedger::aFileThatIsNoLedgerIsRefusedUnchanged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a text") << QByteArray("Dear customers, the shop is closed on Friday.\n").repeated(50);
    QTest::newRow("zeros, as a power cut leaves them") << QByteArray(8192, '\0');
    QTest::newRow("a SQLite header and nothing behind it")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xAA');
}

void TestOpenLedger::aFileThatIsNoLedgerIsRefusedUnchanged()
{
    QFETCH(QByteArray, bytes);
    writeFile(m_fixture->path(), bytes);
    QCOMPARE(kindOf(open()), LedgerError::Kind::Damaged);
    QCOMPARE(kindOf(SqliteSaleHistory::open(m_fixture->path())), LedgerError::Kind::Damaged);
    QCOMPARE(readFile(), bytes);
}

void TestOpenLedger::anotherProgramsDatabaseIsRefusedUnchanged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("tables of its own") << QStringLiteral("CREATE TABLE bookmarks (url)");
    QTest::newRow("an application id of its own") << QStringLiteral("PRAGMA application_id = 1234");
    QTest::newRow("a schema number of its own") << QStringLiteral("PRAGMA user_version = 1");
}

void TestOpenLedger::anotherProgramsDatabaseIsRefusedUnchanged()
{
    QFETCH(QString, sql);
    onTheFile(sql);
    const QByteArray before = readFile();
    QCOMPARE(kindOf(open()), LedgerError::Kind::Foreign);
    QCOMPARE(kindOf(SqliteSaleHistory::open(m_fixture->path())), LedgerError::Kind::Foreign);
    QCOMPARE(readFile(), before);
}

void TestOpenLedger::aLedgerFromTheFutureIsRefusedUnchanged()
{
    QVERIFY(open());
    onTheFile(QStringLiteral("PRAGMA user_version = 99"));
    const QByteArray before = readFile();
    const auto refused = open();
    QCOMPARE(kindOf(refused), LedgerError::Kind::FromTheFuture);
    QVERIFY(refused.error().detail.contains(QLatin1String("99")));
    QCOMPARE(kindOf(SqliteSaleHistory::open(m_fixture->path())), LedgerError::Kind::FromTheFuture);
    QCOMPARE(readFile(), before);
}

void TestOpenLedger::aLedgerWithoutSchemaNumberIsDamaged()
{
    QVERIFY(open());
    onTheFile(QStringLiteral("PRAGMA user_version = 0"));
    QCOMPARE(kindOf(open()), LedgerError::Kind::Damaged);
}

void TestOpenLedger::aLedgerThatWasCutShortIsDamaged()
{
    for (int i = 0; i < 50; ++i)
        m_fixture->madeSale(QString::number(i), SaleState::Done, 3);
    m_fixture->close();
    QVERIFY(QFile::resize(m_fixture->path(), readFile().size() / 2 / 4096 * 4096));
    QCOMPARE(kindOf(open()), LedgerError::Kind::Damaged);
    QCOMPARE(kindOf(SqliteSaleHistory::open(m_fixture->path())), LedgerError::Kind::Damaged);
}

void TestOpenLedger::aLogWithoutItsDatabaseIsDamaged_data()
{
    QTest::addColumn<bool>("removed");
    QTest::newRow("the database was emptied") << false;
    QTest::newRow("the database is gone") << true;
}

void TestOpenLedger::aLogWithoutItsDatabaseIsDamaged()
{
    QFETCH(bool, removed);
    QVERIFY(open());
    const QString log = m_fixture->path() + QLatin1String("-wal");
    writeFile(log, QByteArray(5000, 'w'));
    if (removed)
        QVERIFY(QFile::remove(m_fixture->path()));
    else
        QVERIFY(QFile::resize(m_fixture->path(), 0));
    QCOMPARE(kindOf(open()), LedgerError::Kind::Damaged);
    QCOMPARE(QFileInfo(log).size(), 5000); // what may still be rescued is not thrown away
}

void TestOpenLedger::aLedgerThatLostPartOfItsSchemaIsDamaged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a trigger") << QStringLiteral("DROP TRIGGER observation_never_changes");
    QTest::newRow("an index") << QStringLiteral("DROP INDEX sale_by_phone");
    QTest::newRow("the search index") << QStringLiteral("DROP TABLE phone_part");
    QTest::newRow("a table") << QStringLiteral("DROP TABLE observation");
    QTest::newRow("a trigger of the sums") << QStringLiteral("DROP TRIGGER sale_is_put_in");
    QTest::newRow("a view of the sums") << QStringLiteral("DROP VIEW sale_share");
    QTest::newRow("the sums") << QStringLiteral("DROP TABLE figure");
    QTest::newRow("the table with the account") << QStringLiteral("DROP TABLE meta");
}

void TestOpenLedger::aLedgerThatLostPartOfItsSchemaIsDamaged()
{
    QFETCH(QString, sql);
    QVERIFY(open());
    onTheFile(sql);
    const auto refused = open();
    QCOMPARE(kindOf(refused), LedgerError::Kind::Damaged);
    QVERIFY(refused.error().detail.contains(sql.section(QLatin1Char(' '), -1)));
}

void TestOpenLedger::anIndexThatTheOwnerAddedDoesNoHarm()
{
    QVERIFY(open());
    onTheFile(QStringLiteral("CREATE INDEX owners ON sale (clerk)"));
    QVERIFY(open());
}

void TestOpenLedger::damageInTheMiddleIsFoundByTheFullCheck()
{
    NewSale first = newSale(QStringLiteral("first"));
    first.requestBody = "a page that opening does not read";
    must(m_fixture->ledger().recordIntent(first));
    for (int i = 0; i < 50; ++i)
        m_fixture->madeSale(QString::number(i), SaleState::Done, 3);
    QVERIFY(!m_fixture->ledger().checkIntegrity());
    m_fixture->close();
    QByteArray bytes = readFile();
    const qsizetype body = bytes.indexOf(first.requestBody);
    QVERIFY(body > 4096);
    bytes.replace(body / 4096 * 4096 + 8, 200, QByteArray(200, '\x7F')); // the page's table of contents
    writeFile(m_fixture->path(), bytes);
    const LedgerTrouble failed = m_fixture->ledger().checkIntegrity();
    QVERIFY(failed);
    QCOMPARE(failed->kind, LedgerError::Kind::Damaged);
}

void TestOpenLedger::aMissingSaleIsFoundByTheFullCheck()
{
    for (int i = 0; i < 3; ++i)
        must(m_fixture->ledger().recordIntent(newSale(QString::number(i))));
    for (const char *sql : {"DROP TRIGGER payment_is_never_deleted", "DELETE FROM payment WHERE sale = 2",
             "DROP TRIGGER sale_is_never_deleted", "DELETE FROM sale WHERE id = 2"})
        QCOMPARE(m_fixture->execute(QLatin1String(sql)), QString());
    const LedgerTrouble failed = m_fixture->ledger().checkIntegrity();
    QVERIFY(failed);
    QCOMPARE(failed->kind, LedgerError::Kind::Damaged);
}

void TestOpenLedger::aFolderThatCannotBeMadeIsUnwritable()
{
    writeFile(m_fixture->inFolder("file"), "not a folder");
    QCOMPARE(kindOf(SqliteSaleLedger::open(m_fixture->inFolder("file/ledger.sqlite"), m_fixture->clientCode())),
        LedgerError::Kind::Unwritable);
    QCOMPARE(kindOf(openLedgerForWriting(m_fixture->inFolder("file/ledger.sqlite"), m_fixture->clientCode())),
        LedgerError::Kind::Unwritable);
}

void TestOpenLedger::aReadOnlyFolderIsUnwritable()
{
    const QString folder = m_fixture->inFolder("");
    const auto all = QFile::permissions(folder);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    QFile probe(m_fixture->inFolder("probe"));
    const bool obeyed = !probe.open(QIODevice::WriteOnly);
    const auto refused = open();
    QVERIFY(QFile::setPermissions(folder, all));
    if (!obeyed)
        QSKIP("this user may write everywhere");
    QCOMPARE(kindOf(refused), LedgerError::Kind::Unwritable);
}

void TestOpenLedger::aReadOnlyFileIsUnwritable()
{
    QVERIFY(open());
    QVERIFY(QFile::setPermissions(m_fixture->path(), QFile::ReadOwner));
    QFile probe(m_fixture->path());
    const bool obeyed = !probe.open(QIODevice::ReadWrite);
    const auto refused = open();
    QVERIFY(QFile::setPermissions(m_fixture->path(), QFile::ReadOwner | QFile::WriteOwner));
    if (!obeyed)
        QSKIP("this user may write everywhere");
    QCOMPARE(kindOf(refused), LedgerError::Kind::Unwritable);
}

void TestOpenLedger::aCrashBeforeTheFirstMigrationIsNoHarm()
{
    writeFile(m_fixture->path(), {}); // created, nothing written
    QVERIFY(open());
    QVERIFY(QFile::remove(m_fixture->path()));
    onTheFile(QStringLiteral("PRAGMA journal_mode = WAL")); // the log was switched on, no schema yet
    QVERIFY(readFile().size() > 0);
    QVERIFY(open());
}

void TestOpenLedger::theHistoryOpensOnlyWhatTheWriterHasMade()
{
    QCOMPARE(kindOf(SqliteSaleHistory::open(m_fixture->path())), LedgerError::Kind::NotFound);
    QVERIFY(!QFile::exists(m_fixture->path()));
    onTheFile(QStringLiteral("PRAGMA journal_mode = WAL"));
    QCOMPARE(kindOf(SqliteSaleHistory::open(m_fixture->path())), LedgerError::Kind::Busy);
    QVERIFY(open());
    QVERIFY(SqliteSaleHistory::open(m_fixture->path()));
}

void TestOpenLedger::noConnectionIsLeftBehind()
{
    {
        const auto ledger = open();
        const auto second = open();
        const auto history = SqliteSaleHistory::open(m_fixture->path());
        QVERIFY(ledger && !second && history);
    }
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

QTEST_GUILESS_MAIN(TestOpenLedger)
#include "tst_openledger.moc"
