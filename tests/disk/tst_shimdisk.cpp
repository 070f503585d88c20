// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk/failingstatements.h"
#include "ledger/database.h"
#include "ledger/transaction.h"
#include "support/shimdisk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace taabia;

/// The instruments of the disk trials: that Qt's SQLite really goes through them, and that they break what they say.
class TestShimDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void qtsSqliteGoesThroughTheShim();
    void aSyncTakesAsLongAsItIsTold();
    void theNthOperationFailsAndNoOther();
    void fromTheNthOnAllFailUntilTheDiskIsWell();
    void aFullDiskTakesNoMoreThanItHolds();
    void aPowerCutLeavesWhatWasSynced();
    void aPowerCutTakesWhatWasNot_data();
    void aPowerCutTakesWhatWasNot();
    void aPowerCutNeverTakesACommitOfTheLedger();
    void afterAFailedSyncTheDataIsNotSafeEvenIfTheNextOneWorks();
    void aKilledProgramWritesNoMoreAndLosesNothingWritten();
    void theNthRequestToSqliteFails();
    void whatCouldNotBeRolledBackIsNeverSeen();

private:
    std::unique_ptr<Database> open();
    LedgerTrouble add(Database &database);
    qint64 rows(Database &database);

    ShimDisk &m_disk = ShimDisk::install();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestShimDisk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_disk.watchFolder(m_folder->path().toStdString());
    m_database = open();
    QVERIFY(m_database);
    QVERIFY(!m_database->makeDurable());
    QVERIFY(!m_database->execute(QStringLiteral("CREATE TABLE t (x INTEGER PRIMARY KEY)")));
}

void TestShimDisk::cleanup()
{
    FailingStatements::heal();
    m_disk.heal();
    m_disk.setCapacity(std::nullopt);
    m_disk.setSyncDelay(std::chrono::milliseconds(0));
    m_database.reset();
    m_disk.unwatch();
}

std::unique_ptr<Database> TestShimDisk::open()
{
    auto opened = Database::open(m_folder->filePath(QStringLiteral("t.sqlite")), Database::Access::ReadWrite);
    return opened ? *std::move(opened) : nullptr;
}

LedgerTrouble TestShimDisk::add(Database &database)
{
    Transaction step(database);
    if (LedgerTrouble failed = step.begin())
        return failed;
    if (LedgerTrouble failed = database.statement(QStringLiteral("INSERT INTO t DEFAULT VALUES")).run())
        return failed;
    return step.commit();
}

qint64 TestShimDisk::rows(Database &database)
{
    const auto count = database.valueOf(QStringLiteral("SELECT count(*) FROM t"));
    return count ? count->toLongLong() : -1;
}

void TestShimDisk::qtsSqliteGoesThroughTheShim()
{
    const auto before = m_disk.operations();
    const auto syncs = m_disk.syncs();
    QVERIFY(!add(*m_database));
    QVERIFY(m_disk.operations() >= before + 3); // a frame's header, its page, the sync
    QCOMPARE(m_disk.syncs(), syncs + 1);
}

void TestShimDisk::aSyncTakesAsLongAsItIsTold()
{
    constexpr int delay = 60;
    m_disk.setSyncDelay(std::chrono::milliseconds(delay));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!add(*m_database));
    QVERIFY(timer.elapsed() >= delay);
}

void TestShimDisk::theNthOperationFailsAndNoOther()
{
    m_disk.plan(ShimDisk::Fault::Once, 2);
    const LedgerTrouble failed = add(*m_database);
    QVERIFY(failed);
    QCOMPARE(failed->kind, LedgerError::Kind::Unwritable);
    QCOMPARE(m_disk.failures(), 1);
    QVERIFY(!add(*m_database));
    QCOMPARE(m_disk.failures(), 1);
    QCOMPARE(rows(*m_database), 1);
}

void TestShimDisk::fromTheNthOnAllFailUntilTheDiskIsWell()
{
    m_disk.plan(ShimDisk::Fault::Onwards, 2);
    QVERIFY(add(*m_database));
    QVERIFY(add(*m_database));
    QVERIFY(m_disk.failures() >= 2);
    m_disk.heal();
    QVERIFY(!add(*m_database));
    QCOMPARE(rows(*m_database), 1);
}

void TestShimDisk::aFullDiskTakesNoMoreThanItHolds()
{
    m_disk.setCapacity(m_disk.bytesUsed() + 10000);
    QVERIFY(!add(*m_database));
    QVERIFY(!add(*m_database));
    const LedgerTrouble failed = add(*m_database);
    QVERIFY(failed);
    QVERIFY2(failed->detail.contains(QStringLiteral("SQLite %1").arg(SQLITE_FULL)), qPrintable(failed->detail));
    m_disk.setCapacity(std::nullopt);
    QVERIFY(!add(*m_database));
    QCOMPARE(rows(*m_database), 3);
}

void TestShimDisk::aPowerCutLeavesWhatWasSynced()
{
    QVERIFY(!add(*m_database));
    m_disk.cutPower(0);
    QVERIFY(add(*m_database));
    m_database.reset();
    m_disk.restorePower();
    m_database = open();
    QVERIFY(m_database);
    QCOMPARE(rows(*m_database), 1);
}

void TestShimDisk::aPowerCutTakesWhatWasNot_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<bool>("kept");
    QTest::newRow("nothing stays") << quint64(0) << false;
    QTest::newRow("all stays") << quint64(1) << true;
}

void TestShimDisk::aPowerCutTakesWhatWasNot()
{
    QFETCH(quint64, seed);
    QFETCH(bool, kept);
    QVERIFY(!m_database->execute(QStringLiteral("PRAGMA synchronous = OFF")));
    QVERIFY(!add(*m_database));
    m_disk.cutPower(seed);
    m_database.reset();
    m_disk.restorePower();
    m_database = open();
    QVERIFY(m_database);
    QCOMPARE(rows(*m_database), kept ? 1 : 0);
}

void TestShimDisk::aPowerCutNeverTakesACommitOfTheLedger()
{
    for (quint64 seed = 0; seed < 40; ++seed) {
        QVERIFY(!add(*m_database));
        const auto inTheMiddle = static_cast<std::int64_t>(1 + seed % 4);
        m_disk.plan(ShimDisk::Fault::PowerCut, inTheMiddle, seed);
        const bool added = !add(*m_database);
        if (!m_disk.isPowerOff())
            m_disk.cutPower(seed);
        m_database.reset();
        m_disk.restorePower();
        m_database = open();
        QVERIFY(m_database);
        QVERIFY(!m_database->makeDurable());
        const qint64 before = m_database->valueOf(QStringLiteral("SELECT max(x) FROM t"))->toLongLong();
        QCOMPARE(before, rows(*m_database));
        QVERIFY(before >= static_cast<qint64>(seed + 1) + (added ? 1 : 0));
    }
}

void TestShimDisk::afterAFailedSyncTheDataIsNotSafeEvenIfTheNextOneWorks()
{
    sqlite3 *connection = nullptr;
    const QByteArray path = m_folder->filePath(QStringLiteral("raw")).toUtf8();
    const auto raw = [&](const char *sql) { return sqlite3_exec(connection, sql, nullptr, nullptr, nullptr); };
    QCOMPARE(sqlite3_open(path.constData(), &connection), SQLITE_OK);
    QCOMPARE(raw("PRAGMA journal_mode = WAL; CREATE TABLE t (x); PRAGMA wal_checkpoint(TRUNCATE);"), SQLITE_OK);
    sqlite3_file *file = nullptr;
    QCOMPARE(sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file), SQLITE_OK);
    const QByteArray tail("written, and its sync failed");
    constexpr sqlite3_int64 place = 100'000;
    QCOMPARE(file->pMethods->xWrite(file, tail.constData(), int(tail.size()), place), SQLITE_OK);
    m_disk.plan(ShimDisk::Fault::Once, 1);
    QVERIFY(file->pMethods->xSync(file, SQLITE_SYNC_NORMAL) != SQLITE_OK);
    QCOMPARE(file->pMethods->xSync(file, SQLITE_SYNC_NORMAL), SQLITE_OK);
    m_disk.cutPower(0);
    sqlite3_close(connection);
    m_database.reset();
    m_disk.restorePower();
    QVERIFY(QFile(QString::fromUtf8(path)).size() < place);
}

void TestShimDisk::aKilledProgramWritesNoMoreAndLosesNothingWritten()
{
    QVERIFY(!add(*m_database));
    m_disk.kill();
    QVERIFY(add(*m_database));
    m_database.reset(); // folds no log back: that would be the work of a living program
    QVERIFY(QFile(m_folder->filePath(QStringLiteral("t.sqlite-wal"))).size() > 0);
    m_disk.heal();
    m_database = open();
    QVERIFY(m_database);
    QCOMPARE(rows(*m_database), 1);
}

void TestShimDisk::theNthRequestToSqliteFails()
{
    QVERIFY(!add(*m_database)); // all is prepared now
    int failures = 0;
    for (int number = 1;; ++number, ++failures) { // BEGIN IMMEDIATE, INSERT, COMMIT
        FailingStatements::plan(number, false, SQLITE_IOERR);
        const LedgerTrouble failed = add(*m_database);
        QCOMPARE(FailingStatements::failures() > 0, failed.has_value());
        FailingStatements::heal();
        if (!failed)
            break;
        QVERIFY(failed->detail.contains(QStringLiteral("SQLite %1").arg(SQLITE_IOERR)));
        QCOMPARE(rows(*m_database), 1);
    }
    QCOMPARE(failures, 3);
    QCOMPARE(rows(*m_database), 2);
}

void TestShimDisk::whatCouldNotBeRolledBackIsNeverSeen()
{
    QVERIFY(!add(*m_database));
    FailingStatements::plan(3, true, SQLITE_NOMEM); // COMMIT, and ROLLBACK after it
    QVERIFY(add(*m_database));
    QCOMPARE(rows(*m_database), -1); // better no answer than one that is not committed
    QVERIFY(add(*m_database));
    FailingStatements::heal();
    QCOMPARE(rows(*m_database), 1);
    QVERIFY(!add(*m_database));
    QCOMPARE(rows(*m_database), 2);
}

QTEST_GUILESS_MAIN(TestShimDisk)
#include "tst_shimdisk.moc"
