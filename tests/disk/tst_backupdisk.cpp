// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ledger/database.h"
#include "ledger/ledgerbackup.h"
#include "ledger/openledger.h"
#include "ledger/shopledger.h"
#include "security/backupseal.h"
#include "support/shimdisk.h"

#include <QDir>
#include <QTemporaryDir>

#include <dlfcn.h>
#include <sys/stat.h>

using namespace taabia;

namespace {

const QByteArray chainKey("the chain's key, of 32 bytes....");

/// The names in one folder when somebody last waited for it.
struct SyncedNames {
    QString folder;
    QStringList names;
};
SyncedNames synced; // NOLINT: there is one fsync() in a program

void noteSync(int handle)
{
    struct stat asked = {};
    struct stat watched = {};
    if (synced.folder.isEmpty() || ::fstat(handle, &asked) != 0
        || ::stat(QFile::encodeName(synced.folder).constData(), &watched) != 0)
        return;
    if (asked.st_ino == watched.st_ino && asked.st_dev == watched.st_dev)
        synced.names = QDir(synced.folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

/// Stands before the system's.
extern "C" int fsync(int handle)
{
    noteSync(handle);
    static const auto systems = reinterpret_cast<int (*)(int)>(::dlsym(RTLD_NEXT, "fsync"));
    return systems(handle);
}

/// A stick that fails in the middle of a backup, at each thing that is written to it in turn.
class TestBackupDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whateverFailsOnceLeavesAWholeOneOrNone();
    void aStickThatFailsFromThenOnLeavesNone();
    void aFullStickIsSaidAndLeftClean();
    void theNameIsOnTheStickWhenItIsToldThatItIs_data();
    void theNameIsOnTheStickWhenItIsToldThatItIs();

private:
    Expected<BackupMade, BackupError> make()
    {
        LedgerBackup backup(m_ledger, QStringLiteral("taabia"), chainKey);
        const QDateTime now(QDate(2026, 1, 9), QTime(11, 4), Qt::UTC);
        return backup.make({m_stick->path(), backup.nameFor(m_stick->path(), now), {}}, now, {});
    }
    QStringList onStick() const { return QDir(m_stick->path()).entryList(QDir::Files | QDir::Hidden); }
    std::int64_t operationsOfAWholeOne()
    {
        m_disk->heal();
        return make() ? m_disk->operations() : 0;
    }
    void clear()
    {
        m_disk->heal();
        for (const QString &file : onStick())
            QFile::remove(m_stick->filePath(file));
    }

    ShimDisk *m_disk = nullptr;
    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_stick;
    QString m_ledger;
};

void TestBackupDisk::initTestCase()
{
    m_disk = &ShimDisk::install();
    m_ledger = m_folder.filePath(QStringLiteral("ledger.sqlite"));
    QVERIFY(openShopLedger(m_ledger, QStringLiteral("API-1"), chainKey));
}

void TestBackupDisk::init()
{
    m_stick = std::make_unique<QTemporaryDir>();
    m_disk->watchFolder(m_stick->path().toStdString());
}

void TestBackupDisk::cleanup()
{
    m_disk->heal();
    m_disk->unwatch();
}

void TestBackupDisk::whateverFailsOnceLeavesAWholeOneOrNone()
{
    const std::int64_t all = operationsOfAWholeOne();
    QVERIFY(all > 10);
    int failed = 0;
    for (std::int64_t number = 1; number <= all; ++number) {
        clear();
        m_disk->plan(ShimDisk::Fault::Once, number);
        const auto made = make();
        if (!m_disk->reached()) { // one run takes an operation or two less than another
            QVERIFY2(made && number > all - 5, qPrintable(QString::number(number)));
            break;
        }
        m_disk->heal();
        if (made) { // SQLite did not need it
            QCOMPARE(onStick().size(), 1);
            QVERIFY(openLedgerForReading(made->path));
        } else {
            ++failed;
            QVERIFY2(onStick().isEmpty(), qPrintable(onStick().join(QLatin1Char(' '))));
            QVERIFY(made.error().kind != BackupError::Kind::SourceTroubled); // the till's own disk is not the one
        }
    }
    QVERIFY2(failed > all / 2, qPrintable(QString::number(failed)));
}

void TestBackupDisk::aStickThatFailsFromThenOnLeavesNone()
{
    const std::int64_t all = operationsOfAWholeOne();
    for (std::int64_t number = 1; number < all; number += std::max<std::int64_t>(1, all / 20)) {
        clear();
        m_disk->plan(ShimDisk::Fault::Onwards, number);
        const auto made = make();
        if (!m_disk->reached()) {
            QVERIFY2(number > all - 5, qPrintable(QString::number(number)));
            break;
        }
        QVERIFY2(!made, qPrintable(QString::number(number)));
        QVERIFY2(onStick().isEmpty(), qPrintable(onStick().join(QLatin1Char(' '))));
    }
}

void TestBackupDisk::aFullStickIsSaidAndLeftClean()
{
    m_disk->setCapacity(64 * 1024);
    const auto made = make();
    m_disk->setCapacity(std::nullopt);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, BackupError::Kind::Full);
    QCOMPARE(onStick(), QStringList());
    QVERIFY(make()); // as soon as there is room
}

void TestBackupDisk::theNameIsOnTheStickWhenItIsToldThatItIs_data()
{
    QTest::addColumn<bool>("locked");
    QTest::addColumn<bool>("chainBroken");
    QTest::newRow("a plain one") << false << false;
    QTest::newRow("a locked one") << true << false;
    QTest::newRow("a plain one whose chain is broken") << false << true;
    QTest::newRow("a locked one whose chain is broken") << true << true;
}

void TestBackupDisk::theNameIsOnTheStickWhenItIsToldThatItIs()
{
    QFETCH(const bool, locked);
    QFETCH(const bool, chainBroken);
    m_disk->unwatch(); // which leaves out the system's own syncs
    const QTemporaryDir stick;
    const QString ledger = stick.filePath(QStringLiteral("of-the-till/ledger.sqlite"));
    QVERIFY(openShopLedger(ledger, QStringLiteral("API-1"), chainKey));
    if (chainBroken) {
        const auto opened = Database::open(ledger, Database::Access::ReadWrite);
        QVERIFY(opened);
        QVERIFY(!(*opened)->execute(
            QStringLiteral("INSERT INTO override_record (id, kind, done_utc, clerk, till, reason) "
                           "SELECT 1, name, 1, 'nobody', 'T1', 'slipped in' FROM override_kind LIMIT 1")));
    }
    LedgerBackup backup(
        ledger, QStringLiteral("taabia"), chainKey, std::make_unique<BackupSeal>(chainKey, Scrypt::Cost{10, 8, 1}));
    QByteArray lock;
    if (locked)
        lock = *backup.lockFor(Secret(QByteArrayView("the owner's words")));
    const QDateTime now(QDate(2026, 1, 9), QTime(11, 4), Qt::UTC);
    synced = {stick.path(), {}};
    const auto made = backup.make({stick.path(), backup.nameFor(stick.path(), now), lock}, now, {});
    synced.folder.clear();
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->isSealed, locked);
    QCOMPARE(made->broken.has_value(), chainBroken);
    QVERIFY2(synced.names.contains(QFileInfo(made->path).fileName()), qPrintable(synced.names.join(QLatin1Char(' '))));
}

QTEST_GUILESS_MAIN(TestBackupDisk)
#include "tst_backupdisk.moc"
