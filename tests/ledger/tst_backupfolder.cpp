// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupmaker.h"
#include "restoreworld.h"

#include "ledger/backupfile.h"
#include "ledger/openledger.h"
#include "ports/datadisk.h"

#include <QDir>
#include <QStorageInfo>
#include <QTest>

#include <set>

using namespace taabia;

/// A backup among others: in a folder that many tills use, on a disk that the till sells on.
class TestBackupFolder : public QObject, private RestoreWorld {
    Q_OBJECT
private Q_SLOTS:
    void theFileIsNamedAfterTheMomentInMorocco();
    void anotherWithinTheSecondIsAnotherFile();
    void tillsOfOneFolderDoNotTakeEachOthersNames();
    void theOwnDiskIsNotFilled_data();
    void theOwnDiskIsNotFilled();
    void onlyItsOwnHalfIsRemoved();
    void onlyTheVeryFileIsRemoved();
    void trainingHasNamesAndARecordOfItsOwn();
    void aPlaceIsLookedAt();
    void aRestoredLedgerBeginsASeriesOfItsOwn();
    void aLedgerThatWasBegunAnewIsNotTheOneBefore();

private:
    static QStringList filesIn(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
    const QDateTime m_now = utc(2026, 1, 9, 11, 4);
};

void TestBackupFolder::theFileIsNamedAfterTheMomentInMorocco()
{
    ShopFixture shop;
    const QTemporaryDir stick;
    const auto made = BackupMaker(shop.path()).make(stick.path(), m_now);
    QVERIFY(made);
    QCOMPARE(QFileInfo(made->path).fileName(), QStringLiteral("taabia-2026-01-09-120400.sqlite")); // UTC+1
}

void TestBackupFolder::anotherWithinTheSecondIsAnotherFile()
{
    ShopFixture shop;
    const QTemporaryDir stick;
    BackupMaker backup(shop.path());
    QVERIFY(backup.make(stick.path(), m_now));
    QVERIFY(backup.make(stick.path(), m_now));
    QCOMPARE(filesIn(stick),
        (QStringList{
            QStringLiteral("taabia-2026-01-09-120400-2.sqlite"), QStringLiteral("taabia-2026-01-09-120400.sqlite")}));
}

/// Twenty tills whose shifts are closed in the same second.
void TestBackupFolder::tillsOfOneFolderDoNotTakeEachOthersNames()
{
    ShopFixture one;
    ShopFixture other;
    one.sold(10);
    const QTemporaryDir stick;
    BackupMaker first(one.path());
    BackupMaker second(other.path());
    const QString ones = first.backup().nameFor(stick.path(), m_now);
    const QString others = second.backup().nameFor(stick.path(), m_now);
    QVERIFY(ones != others);
    const auto othersMade = second.backup().make({stick.path(), others, {}}, m_now, {});
    const auto onesMade = first.backup().make({stick.path(), ones, {}}, m_now, {});
    QVERIFY(othersMade && onesMade);
    const auto copy = openLedgerForReading(onesMade->path);
    QVERIFY(copy);
    QCOMPARE((*copy)->valueOf(QStringLiteral("SELECT count(*) FROM sale"))->toInt(), 1);
    QCOMPARE(filesIn(stick).size(), 2); // and nothing that kept a name
}

void TestBackupFolder::theOwnDiskIsNotFilled_data()
{
    QTest::addColumn<bool>("locked");
    QTest::addColumn<int>("kind");
    QTest::newRow("into a folder beside the ledger") << false << static_cast<int>(BackupError::Kind::Full);
    QTest::newRow("locked beside the ledger first") << true << static_cast<int>(BackupError::Kind::FullHere);
}

/// A ledger that is longer than what is free, if it were not for the hole in it.
void TestBackupFolder::theOwnDiskIsNotFilled()
{
    QFETCH(const bool, locked);
    QFETCH(const int, kind);
    ShopFixture shop;
    shop.sold(10);
    const QTemporaryDir stick;
    BackupMaker maker(shop.path());
    QVERIFY(maker.backup().look(stick.path()).isOwnDisk);
    shop.close();
    QFile ledger(shop.path());
    const qint64 room = QStorageInfo(stick.path()).bytesAvailable();
    if (!ledger.resize(room - DataDisk::keptForSales / 2))
        QSKIP("this disk knows no files with holes");
    const auto made = maker.make(stick.path(), m_now, locked ? maker.lock() : QByteArray());
    QVERIFY(!made);
    QCOMPARE(static_cast<int>(made.error().kind), kind);
    QCOMPARE(filesIn(stick), QStringList());
}

void TestBackupFolder::onlyItsOwnHalfIsRemoved()
{
    const QTemporaryDir stick;
    const QString name = QStringLiteral("taabia-2026-01-09-120400");
    const QStringList halves{name + QStringLiteral(".sqlite.part"), name + QStringLiteral(".sqlite.part-journal"),
        name + QStringLiteral(".sqlite.sealed.part"), name + QStringLiteral(".sqlite.sealed.part.kXyZ12")};
    const QStringList others{name + QStringLiteral(".sqlite"), name + QStringLiteral(".sqlite.sealed"),
        QStringLiteral("holiday.part"), QStringLiteral("taabia-2026-01-09-120500.sqlite.part")};
    for (const QString &file : halves + others) {
        QFile one(stick.filePath(file));
        QVERIFY(one.open(QIODevice::WriteOnly));
    }
    BackupMaker maker(QStringLiteral("/no/ledger.sqlite"));
    for (const char *hostile : {"", "*", "../x", "taabia-2026-01-09-12*"})
        maker.backup().removeHalf(stick.path(), QString::fromLatin1(hostile));
    QCOMPARE(filesIn(stick).size(), halves.size() + others.size());
    maker.backup().removeHalf(stick.path(), name);
    QStringList left = filesIn(stick);
    QStringList expected = others;
    left.sort();
    expected.sort();
    QCOMPARE(left, expected);
}

void TestBackupFolder::onlyTheVeryFileIsRemoved()
{
    ShopFixture shop;
    const QTemporaryDir stick;
    BackupMaker maker(shop.path());
    const auto made = maker.make(stick.path(), m_now);
    QVERIFY(made);
    BackupRecord::Made note{QFileInfo(made->path).fileName(), m_now, made->bytes, false, true};
    QVERIFY(maker.backup().has(stick.path(), note));
    for (const char *hostile : {"", ".", "..", "../ledger.sqlite", "*"}) {
        BackupRecord::Made other = note;
        other.name = QString::fromLatin1(hostile);
        QVERIFY(!maker.backup().remove(stick.path(), other));
    }
    note.bytes += 1; // something else has taken its name
    QVERIFY(!maker.backup().has(stick.path(), note));
    QVERIFY(!maker.backup().remove(stick.path(), note));
    QVERIFY(QFile::exists(made->path));
    note.bytes -= 1;
    QVERIFY(maker.backup().remove(stick.path(), note));
    QVERIFY(!QFile::exists(made->path));
}

void TestBackupFolder::trainingHasNamesAndARecordOfItsOwn()
{
    ShopFixture shop;
    const QTemporaryDir stick;
    QVERIFY(BackupMaker(shop.path()).make(stick.path(), m_now));
    QVERIFY(BackupMaker(shop.path(), ShopFixture::key(), nullptr, QStringLiteral("taabia-training"))
                .make(stick.path(), m_now));
    QCOMPARE(filesIn(stick),
        (QStringList{QStringLiteral("taabia-2026-01-09-120400.sqlite"),
            QStringLiteral("taabia-training-2026-01-09-120400.sqlite")}));
    const QString beside = BackupFile::beside(QStringLiteral("/data/training/ledger.sqlite"));
    QCOMPARE(beside, QFileInfo(QStringLiteral("/data/training/backup.json")).absoluteFilePath());
}

void TestBackupFolder::aPlaceIsLookedAt()
{
    ShopFixture shop;
    const QTemporaryDir stick;
    BackupMaker maker(shop.path());
    LedgerBackup &backup = maker.backup();
    QVERIFY(!backup.look({}).isThere);
    QVERIFY(!backup.look(shop.path()).isThere); // a file
    QVERIFY(!backup.look(stick.filePath(QStringLiteral("nowhere"))).isThere);
    QVERIFY(backup.look(stick.path()).isThere);
    QVERIFY(backup.look(QFileInfo(shop.path()).path()).isOwnDisk);
}

void TestBackupFolder::aRestoredLedgerBeginsASeriesOfItsOwn()
{
    begin();
    BackupMaker maker(path());
    QVERIFY(maker.backup().series());
    const QString before = *maker.backup().series();
    QSet<QString> series{before};
    for (int times = 2; times <= 3; ++times) { // of the very same backup
        sellOn();
        const auto restore = this->restore();
        look(*restore);
        QVERIFY(restore->prepare(m_shop->doing("Youssef")));
        m_shop->reopen();
        m_shop->now = m_shop->now.addSecs(60);
        QVERIFY(maker.backup().series());
        series += *maker.backup().series();
        QCOMPARE(series.size(), times);
    }
    QVERIFY(before.isEmpty() || series.values().join(QLatin1Char(' ')).count(before) == 3); // it is still that ledger
    QVERIFY(!BackupMaker(QStringLiteral("/no/ledger.sqlite")).backup().series());
}

void TestBackupFolder::aLedgerThatWasBegunAnewIsNotTheOneBefore()
{
    std::set<QString> series;
    for (int i = 0; i < 2; ++i) {
        ShopFixture shop;
        shop.now = shop.now.addSecs(i);
        must(shop.cash().recordMovement(CashMove::In, Money::fromDirhams(40), QStringLiteral("change"), shop.doing()));
        const auto life = BackupMaker(shop.path()).backup().series();
        QVERIFY(life);
        QVERIFY(!life->isEmpty());
        series.insert(*life);
    }
    QCOMPARE(series.size(), 2U);
}

QTEST_GUILESS_MAIN(TestBackupFolder)
#include "tst_backupfolder.moc"
