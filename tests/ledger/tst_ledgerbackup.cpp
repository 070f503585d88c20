// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopfixture.h"

#include "ledger/ledgerbackup.h"
#include "ledger/openledger.h"
#include "ledger/sqliteshopreports.h"

#include <QDir>
#include <QTest>

using namespace taabia;

/// A backup is whole or it is not there, and the till's own file is never touched by it.
class TestLedgerBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCopyHoldsWhatWasWrittenUntilThen();
    void itOpensAsTheShopsLedgerAndItsChainIsWhole();
    void theFileIsNamedAfterTheMomentInMorocco();
    void anotherWithinTheSecondIsAnotherFile();
    void sellingGoesOnWhileItIsOpen();
    void nothingIsLeftWhereItFails_data();
    void nothingIsLeftWhereItFails();
    void aLedgerThatIsDamagedIsSaid();

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
    const auto made = LedgerBackup(shop.path(), QStringLiteral("taabia")).make(stick.path(), m_now);
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
    const auto made = LedgerBackup(shop.path(), QStringLiteral("taabia")).make(stick.path(), m_now);
    QVERIFY(made);
    QFile file(made->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    ShopFixture restored(file.readAll()); // as a person who puts it in place of the lost one
    QCOMPARE(restored.contents(), shop.contents());
}

void TestLedgerBackup::theFileIsNamedAfterTheMomentInMorocco()
{
    ShopFixture shop;
    const QTemporaryDir stick;
    const auto made = LedgerBackup(shop.path(), QStringLiteral("taabia")).make(stick.path(), m_now);
    QVERIFY(made);
    QCOMPARE(QFileInfo(made->path).fileName(), QStringLiteral("taabia-2026-01-09-120400.sqlite")); // UTC+1
}

void TestLedgerBackup::anotherWithinTheSecondIsAnotherFile()
{
    ShopFixture shop;
    const QTemporaryDir stick;
    LedgerBackup backup(shop.path(), QStringLiteral("taabia"));
    QVERIFY(backup.make(stick.path(), m_now));
    QVERIFY(backup.make(stick.path(), m_now));
    QCOMPARE(filesIn(stick),
        (QStringList{
            QStringLiteral("taabia-2026-01-09-120400-2.sqlite"), QStringLiteral("taabia-2026-01-09-120400.sqlite")}));
}

void TestLedgerBackup::sellingGoesOnWhileItIsOpen()
{
    ShopFixture shop;
    shop.sold(10);
    // A writer in the middle of a transaction does not keep the backup from being made, and is no part of it.
    QVERIFY(shop.execute(QStringLiteral("BEGIN IMMEDIATE")).isEmpty());
    const QTemporaryDir stick;
    const auto made = LedgerBackup(shop.path(), QStringLiteral("taabia")).make(stick.path(), m_now);
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
    const auto made = LedgerBackup(source, QStringLiteral("taabia")).make(folder, m_now);
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
    const auto made = LedgerBackup(path, QStringLiteral("taabia")).make(stick.path(), m_now);
    QVERIFY(!made);
    QVERIFY(
        made.error().kind == BackupError::Kind::SourceTroubled || made.error().kind == BackupError::Kind::CopyDamaged);
    QVERIFY(filesIn(stick).isEmpty());
}

QTEST_GUILESS_MAIN(TestLedgerBackup)
#include "tst_ledgerbackup.moc"
