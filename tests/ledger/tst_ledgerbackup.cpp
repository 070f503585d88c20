// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupmaker.h"

#include "ledger/backupfile.h"
#include "ledger/ledgerbackup.h"
#include "ledger/openledger.h"
#include "ledger/sqliteshopreports.h"
#include "security/backupseal.h"
#include "security/sealedfile.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

using namespace taabia;

namespace {

constexpr Scrypt::Cost cheap{10, 8, 1};

/// As the stick is when it has been pulled out, or is full, in the middle of what is locked.
struct BrokenSeal : FileSeal {
    explicit BrokenSeal(Trouble what)
        : trouble(what)
    { }
    std::optional<QByteArray> lockFor(const Secret &) override { return std::nullopt; }
    Outcome seal(const QString &, const QString &sealed, const QByteArray &, const std::function<bool()> &) override
    {
        QFile half(sealed + QStringLiteral(".x7Yz")); // as a QSaveFile names what is not finished
        if (half.open(QIODevice::WriteOnly))
            half.write("half of it");
        return Fault{trouble, QStringLiteral("the stick says no")};
    }
    Trouble trouble;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A backup is whole or it is not there, and the till's own file is never touched by it.
class TestLedgerBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCopyHoldsWhatWasWrittenUntilThen();
    void itOpensAsTheShopsLedgerAndItsChainIsWhole();
    void sellingGoesOnWhileItIsOpen();
    void itStopsBetweenAnyTwoSteps();
    void nothingIsLeftWhereItFails_data();
    void nothingIsLeftWhereItFails();
    void aLedgerThatIsDamagedIsSaid();
    void aBrokenChainIsKeptWithItsName();
    void aChainOfAnotherKeyIsNoBreak();
    void aLockedOneOpensWithThePassphraseAlone();
    void nothingOfALockedOneEverLiesOpen();
    void whatWasHalfWrittenIsRemoved_data();
    void whatWasHalfWrittenIsRemoved();
    void itStopsWhenTheTillIsClosed();
    void aLockOfAnotherKeyIsSaid();
    void whereNothingMayBeWrittenIsSaid();
    void theRecordComesBackAsItWas();
    void aRecordThatIsDamagedIsANewOne();

private:
    static QStringList filesIn(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
    const QDateTime m_now = utc(2026, 1, 9, 11, 4);
};

void TestLedgerBackup::theCopyHoldsWhatWasWrittenUntilThen()
{
    ShopFixture shop;
    const Sale sale = shop.sold(10);
    const QStringList contents = shop.contents();
    const QTemporaryDir stick;
    const auto made = BackupMaker(shop.path()).make(stick.path(), m_now);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->bytes, QFileInfo(made->path).size());
    QVERIFY(made->bytes > 0);
    QCOMPARE(made->atUtc, m_now);
    shop.sold(20); // no part of it any more
    const auto copy = openLedgerForReading(made->path);
    QVERIFY(copy);
    QCOMPARE((*copy)->valueOf(QStringLiteral("SELECT count(*) FROM sale"))->toInt(), 1);
    QCOMPARE((*copy)->valueOf(QStringLiteral("SELECT reference FROM sale"))->toString(), sale.reference.text());
    QCOMPARE(filesIn(stick).size(), 1); // one file: neither a log nor a journal beside it
}

void TestLedgerBackup::itOpensAsTheShopsLedgerAndItsChainIsWhole()
{
    ShopFixture shop;
    shop.begin(100);
    shop.sold(10);
    shop.endShift();
    const QTemporaryDir stick;
    const auto made = BackupMaker(shop.path()).make(stick.path(), m_now);
    QVERIFY(made);
    QFile file(made->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    ShopFixture restored(file.readAll()); // as a person who puts it in place of the lost one
    QCOMPARE(restored.contents(), shop.contents());
}

void TestLedgerBackup::itStopsBetweenAnyTwoSteps()
{
    ShopFixture shop;
    shop.sold(10);
    const QTemporaryDir stick;
    BackupMaker maker(shop.path());
    int asked = 0;
    QVERIFY(maker.make(stick.path(), m_now, {}, [&asked] { return ++asked > 0; }));
    QVERIFY2(asked >= 5, qPrintable(QString::number(asked))); // copied, made durable, read, its chain, its name
    for (int last = 1; last <= asked; ++last) {
        int times = 0;
        const auto made = maker.make(stick.path(), m_now, {}, [&] { return ++times < last; });
        QVERIFY(!made);
        QCOMPARE(made.error().kind, BackupError::Kind::Stopped);
        QCOMPARE(filesIn(stick).size(), 1);
    }
}

void TestLedgerBackup::sellingGoesOnWhileItIsOpen()
{
    ShopFixture shop;
    shop.sold(10);
    // A writer in the middle of a transaction does not keep the backup from being made, and is no part of it.
    QVERIFY(shop.execute(QStringLiteral("BEGIN IMMEDIATE")).isEmpty());
    const QTemporaryDir stick;
    const auto made = BackupMaker(shop.path()).make(stick.path(), m_now);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(shop.execute(QStringLiteral("ROLLBACK")).isEmpty());
}

void TestLedgerBackup::nothingIsLeftWhereItFails_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("kind");
    QTest::newRow("no such folder") << QStringLiteral("missing") << static_cast<int>(BackupError::Kind::FolderMissing);
    QTest::newRow("a file in its place") << QStringLiteral("file")
                                         << static_cast<int>(BackupError::Kind::FolderMissing);
    QTest::newRow("nothing chosen") << QStringLiteral("empty") << static_cast<int>(BackupError::Kind::FolderMissing);
    QTest::newRow("a ledger that is not there")
        << QStringLiteral("source") << static_cast<int>(BackupError::Kind::SourceTroubled);
}

void TestLedgerBackup::nothingIsLeftWhereItFails()
{
    QFETCH(const QString, what);
    QFETCH(const int, kind);
    ShopFixture shop;
    const QTemporaryDir stick;
    QString folder = stick.path();
    QString source = shop.path();
    if (what == QLatin1String("missing"))
        folder = stick.filePath(QStringLiteral("nowhere"));
    else if (what == QLatin1String("empty"))
        folder.clear();
    else if (what == QLatin1String("source"))
        source = stick.filePath(QStringLiteral("no.sqlite"));
    else
        folder = shop.path();
    const auto made = BackupMaker(source).make(folder, m_now);
    QVERIFY(!made);
    QCOMPARE(static_cast<int>(made.error().kind), kind);
    QVERIFY(filesIn(stick).isEmpty());
}

void TestLedgerBackup::aLedgerThatIsDamagedIsSaid()
{
    QString path;
    const QTemporaryDir place;
    {
        ShopFixture shop;
        for (int i = 0; i < 40; ++i)
            shop.sold(10);
        shop.close();
        path = place.filePath(QStringLiteral("ledger.sqlite"));
        QVERIFY(QFile::copy(shop.path(), path));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 page = file.size() / 4096 * 2 / 3; page * 4096 < file.size();
         ++page) { // as on a disk that is wearing out
        file.seek(page * 4096);
        file.write(QByteArray(512, '\x5a'));
    }
    file.close();
    const QTemporaryDir stick;
    const auto made = BackupMaker(path).make(stick.path(), m_now);
    QVERIFY(!made);
    QVERIFY(
        made.error().kind == BackupError::Kind::SourceTroubled || made.error().kind == BackupError::Kind::CopyDamaged);
    QVERIFY(filesIn(stick).isEmpty());
}

void TestLedgerBackup::aBrokenChainIsKeptWithItsName()
{
    ShopFixture shop;
    shop.begin(100);
    shop.sold(10);
    shop.endShift();
    shop.tamper(QStringLiteral("UPDATE shift SET opening_float = 1 WHERE id = 1"));
    const QTemporaryDir stick;
    BackupMaker maker(shop.path());
    const auto made = maker.make(stick.path(), m_now);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->broken);
    QCOMPARE(made->broken->table, QStringLiteral("shift"));
    QCOMPARE(filesIn(stick), QStringList{QStringLiteral("taabia-2026-01-09-120400-chain-broken.sqlite")});
    const auto locked = maker.make(stick.path(), m_now, maker.lock());
    QVERIFY(locked && locked->broken);
    QVERIFY(filesIn(stick).contains(QStringLiteral("taabia-2026-01-09-120400-2-chain-broken.sqlite.sealed")));
}

void TestLedgerBackup::aChainOfAnotherKeyIsNoBreak()
{
    ShopFixture shop;
    shop.begin(100);
    const QTemporaryDir stick;
    const auto made = BackupMaker(shop.path(), QByteArrayLiteral("a key that came after the vault was lost"))
                          .make(stick.path(), m_now);
    QVERIFY(made);
    QVERIFY(!made->broken); // what can be checked without the key holds
}

void TestLedgerBackup::aLockedOneOpensWithThePassphraseAlone()
{
    ShopFixture shop;
    shop.begin(100);
    shop.sold(10);
    const QStringList contents = shop.contents();
    const QTemporaryDir stick;
    BackupMaker maker(shop.path());
    const auto made = maker.make(stick.path(), m_now, maker.lock());
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->isSealed);
    QCOMPARE(filesIn(stick), QStringList{QStringLiteral("taabia-2026-01-09-120400.sqlite.sealed")});
    QCOMPARE(made->bytes, QFileInfo(made->path).size());
    QFile file(made->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto key = SealedFile::keyOf(file, BackupMaker::passphrase());
    QVERIFY(key);
    QBuffer plain;
    QVERIFY(plain.open(QIODevice::WriteOnly));
    QVERIFY(SealedFile::open(file, &plain, *key));
    ShopFixture restored(plain.data());
    QCOMPARE(restored.contents(), contents);
}

void TestLedgerBackup::nothingOfALockedOneEverLiesOpen()
{
    ShopFixture shop;
    shop.sold(10);
    const QTemporaryDir stick;
    BackupMaker maker(shop.path());
    const QByteArray lock = maker.lock();
    bool wasOpen = false;
    const auto look = [&] {
        for (const QString &name : filesIn(stick))
            wasOpen = wasOpen || contentOf(stick.filePath(name)).contains("SQLite format");
        return true;
    };
    QVERIFY(maker.make(stick.path(), m_now, lock, look));
    QVERIFY(!wasOpen);
    QVERIFY(!contentOf(stick.filePath(filesIn(stick).front())).contains("0612345678"));
    QCOMPARE(QDir(QFileInfo(shop.path()).path()).entryList({QStringLiteral("backup-*")}, QDir::Files), QStringList());
}

void TestLedgerBackup::whatWasHalfWrittenIsRemoved_data()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *what, FileSeal::Trouble trouble, BackupError::Kind kind) {
        QTest::newRow(what) << static_cast<int>(trouble) << static_cast<int>(kind);
    };
    row("the stick is full", FileSeal::Trouble::Unwritable, BackupError::Kind::Failed);
    row("read again, it is another", FileSeal::Trouble::NotWhole, BackupError::Kind::CopyDamaged);
    row("the till is closed", FileSeal::Trouble::Stopped, BackupError::Kind::Stopped);
    row("the own disk fails", FileSeal::Trouble::Unreadable, BackupError::Kind::Failed);
}

void TestLedgerBackup::whatWasHalfWrittenIsRemoved()
{
    QFETCH(const int, trouble);
    QFETCH(const int, kind);
    ShopFixture shop;
    shop.sold(10);
    const QTemporaryDir stick;
    BackupMaker maker(
        shop.path(), ShopFixture::key(), std::make_unique<BrokenSeal>(static_cast<FileSeal::Trouble>(trouble)));
    const auto made = maker.make(stick.path(), m_now, QByteArrayLiteral("a lock"));
    QVERIFY(!made);
    QCOMPARE(static_cast<int>(made.error().kind), kind);
    QCOMPARE(filesIn(stick), QStringList());
    QCOMPARE(QDir(QFileInfo(shop.path()).path()).entryList({QStringLiteral("backup-*")}, QDir::Files), QStringList());
}

void TestLedgerBackup::itStopsWhenTheTillIsClosed()
{
    ShopFixture shop;
    shop.sold(10);
    const QTemporaryDir stick;
    BackupMaker maker(shop.path());
    for (const QByteArray &lock : {QByteArray(), maker.lock()}) {
        const auto made = maker.make(stick.path(), m_now, lock, [] { return false; });
        QVERIFY(!made);
        QCOMPARE(made.error().kind, BackupError::Kind::Stopped);
        QCOMPARE(filesIn(stick), QStringList());
    }
}

void TestLedgerBackup::aLockOfAnotherKeyIsSaid()
{
    ShopFixture shop;
    const QTemporaryDir stick;
    const QByteArray lock = BackupMaker(shop.path()).lock();
    BackupMaker other(shop.path(), ShopFixture::key(), std::make_unique<BackupSeal>("another chain key", cheap));
    const auto made = other.make(stick.path(), m_now, lock);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, BackupError::Kind::NoKey);
    QCOMPARE(filesIn(stick), QStringList());
}

void TestLedgerBackup::whereNothingMayBeWrittenIsSaid()
{
    ShopFixture shop;
    const QTemporaryDir stick;
    QVERIFY(QFile::setPermissions(stick.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QFile probe(stick.filePath(QStringLiteral("probe")));
    const bool mayAll = probe.open(QIODevice::WriteOnly); // as an administrator may
    BackupMaker maker(shop.path());
    for (const QByteArray &lock : {QByteArray(), maker.lock()}) {
        const auto made = maker.make(stick.path(), m_now, lock);
        QVERIFY(mayAll == static_cast<bool>(made));
        if (!mayAll)
            QCOMPARE(made.error().kind, BackupError::Kind::ReadOnly);
    }
    QFile::setPermissions(stick.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

void TestLedgerBackup::theRecordComesBackAsItWas()
{
    const QTemporaryDir folder;
    BackupFile file(BackupFile::beside(folder.filePath(QStringLiteral("ledger.sqlite"))));
    QVERIFY(file.read() == BackupRecord());
    BackupRecord record;
    record.choice = {QStringLiteral("/media/clé USB/نسخ"), false};
    record.isElsewhere = true;
    record.lock = QByteArray("\0\xff lock", 7);
    record.sinceUtc = m_now.addMSecs(123);
    record.isOwed = true;
    record.hasFailedSince = true;
    record.series = QStringLiteral("1767956640000");
    record.pending = QStringLiteral("taabia-2026-01-09-120400");
    record.last = BackupRecord::Made{QStringLiteral("taabia-1.sqlite"), m_now, qint64(1) << 40, true, false};
    record.made = {*record.last, {QStringLiteral("taabia-2.sqlite"), m_now.addDays(1), 3, false, true}};
    for (const auto kind : {BackupError::Kind::FolderMissing, BackupError::Kind::ReadOnly, BackupError::Kind::Full,
             BackupError::Kind::FullHere, BackupError::Kind::SourceTroubled, BackupError::Kind::CopyDamaged,
             BackupError::Kind::NoKey, BackupError::Kind::Stopped, BackupError::Kind::Failed,
             BackupError::Kind::NotAllowed}) {
        record.failure = BackupRecord::Failure{m_now, kind, QStringLiteral("why")};
        QVERIFY(file.write(record));
        QVERIFY(file.read() == record);
    }
    BackupFile nowhere(folder.filePath(QStringLiteral("nowhere/backup.json")));
    QVERIFY(!nowhere.write(record));
}

void TestLedgerBackup::aRecordThatIsDamagedIsANewOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("backup.json"));
    for (const QByteArray &content : {QByteArray(), QByteArray("[1]"), QByteArray("{\"made\":[{\"name\":\"\"},3]}"),
             QByteArray("{\"folder\":7,\"last\":{\"name\":\"x\",\"at\":\"never\"}}"), QByteArray(2 << 20, '{')}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QVERIFY(BackupFile(path).read() == BackupRecord());
    }
}

QTEST_GUILESS_MAIN(TestLedgerBackup)
#include "tst_ledgerbackup.moc"
