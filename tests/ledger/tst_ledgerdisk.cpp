// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerdisk.h"
#include "ledger/shopfixture.h"
#include "ledger/sqlitehealthcheck.h"

#include <QStorageInfo>

using namespace taabia;

/// The disk under a ledger: its room, its reserve, what fails on it, and reading it through.
class TestLedgerDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsRoomIsThatOfTheLedgersDisk();
    void theReserveTakesItsRoomPieceByPiece();
    void theReserveTakesRoomThatCannotBePressedTogether();
    void aReserveThatWasHalfTakenIsTakenFurther();
    void aNoteOfDamageOutlivesTheProgram();
    void whatFailsInTheLedgerIsTold();
    void whatIsOnlyAnAnswerIsNotTold();
    void afterwardsNobodyIsTold();
    void aSoundLedgerIsFoundSound();
    void aDamagedPageIsFound();
    void aCheckThatIsToStopTellsNothing();
    void aLedgerThatCannotBeReadIsNoVerdict();

private:
    static void fillAndDamage(ShopFixture &shop);
    const std::atomic<bool> m_goOn = false;
};

void TestLedgerDisk::itsRoomIsThatOfTheLedgersDisk()
{
    const ShopFixture shop;
    LedgerDisk disk(shop.file());
    const auto free = disk.bytesFree();
    QVERIFY(free);
    const qint64 told = QStorageInfo(QFileInfo(shop.path()).absolutePath()).bytesAvailable();
    QVERIFY(std::abs(*free - told) < qint64(1) << 30); // others write on this disk too
}

void TestLedgerDisk::theReserveTakesItsRoomPieceByPiece()
{
    const ShopFixture shop;
    LedgerDisk disk(shop.file());
    qint64 pieces = 1;
    while (disk.growReserve()) {
        QCOMPARE(QFileInfo(disk.reservePath()).size(), pieces * LedgerDisk::pieceSize);
        ++pieces;
    }
    QCOMPARE(QFileInfo(disk.reservePath()).size(), LedgerDisk::reserveSize);
    QVERIFY(!disk.growReserve());
    QCOMPARE(QFileInfo(disk.reservePath()).size(), LedgerDisk::reserveSize);
    QCOMPARE(QFileInfo(disk.reservePath()).absolutePath(), QFileInfo(shop.path()).absolutePath());
    disk.releaseReserve();
    QVERIFY(!QFile::exists(disk.reservePath()));
}

void TestLedgerDisk::theReserveTakesRoomThatCannotBePressedTogether()
{
    const ShopFixture shop;
    LedgerDisk disk(shop.file());
    QVERIFY(disk.growReserve());
    QFile reserve(disk.reservePath());
    QVERIFY(reserve.open(QIODevice::ReadOnly));
    const QByteArray piece = reserve.readAll();
    QVERIFY(qCompress(piece).size() > piece.size() * 9 / 10);
}

void TestLedgerDisk::aReserveThatWasHalfTakenIsTakenFurther()
{
    const ShopFixture shop;
    QVERIFY(LedgerDisk(shop.file()).growReserve());
    LedgerDisk disk(shop.file()); // after a crash
    while (disk.growReserve()) { }
    QCOMPARE(QFileInfo(disk.reservePath()).size(), LedgerDisk::reserveSize);
}

void TestLedgerDisk::aNoteOfDamageOutlivesTheProgram()
{
    const ShopFixture shop;
    LedgerDisk(shop.file()).noteDamaged(true);
    LedgerDisk disk(shop.file());
    QVERIFY(disk.isNotedDamaged());
    QVERIFY(QFile::exists(LedgerDisk::damagePath(shop.path())));
    disk.noteDamaged(false);
    QVERIFY(!disk.isNotedDamaged());
}

void TestLedgerDisk::whatFailsInTheLedgerIsTold()
{
    ShopFixture shop;
    LedgerDisk disk(shop.file());
    std::vector<LedgerError::Kind> told;
    disk.listen([&](const LedgerError &trouble) { told.push_back(trouble.kind); });
    QCOMPARE(shop.execute(QStringLiteral("PRAGMA max_page_count = 1")), QString()); // as full as it is now
    for (int i = 0; i < 200 && told.empty(); ++i)
        (void)shop.sales().recordIntent(newSale(QStringLiteral("X%1").arg(i)));
    QVERIFY(!told.empty());
    QVERIFY(told.front() == LedgerError::Kind::Full);
}

void TestLedgerDisk::whatIsOnlyAnAnswerIsNotTold()
{
    ShopFixture shop;
    LedgerDisk disk(shop.file());
    int told = 0;
    disk.listen([&](const LedgerError &) { ++told; });
    QCOMPARE(kindOf(shop.sales().sale(999)), LedgerError::Kind::NotFound);
    const Sale sale = shop.sell(10);
    QCOMPARE(kindOf(shop.sales().claimAttempt(sale.id, 1, SaleState::Intent, shop.now)), LedgerError::Kind::LostClaim);
    QCOMPARE(told, 0);
}

void TestLedgerDisk::afterwardsNobodyIsTold()
{
    ShopFixture shop;
    int told = 0;
    {
        LedgerDisk disk(shop.file());
        disk.listen([&](const LedgerError &) { ++told; });
        QVERIFY(!shop.execute(QStringLiteral("nonsense")).isEmpty());
        QCOMPARE(told, 1);
    }
    QVERIFY(!shop.execute(QStringLiteral("nonsense")).isEmpty());
    QCOMPARE(told, 1);
}

void TestLedgerDisk::aSoundLedgerIsFoundSound()
{
    ShopFixture shop;
    for (int i = 0; i < 20; ++i)
        shop.sold(10);
    const auto found = SqliteHealthCheck(shop.path()).look(m_goOn);
    QVERIFY2(!found, found ? qPrintable(found->detail) : "");
}

/// Sells, and fills the heads of the file's last pages with nonsense, as a sick disk does; opening does not look at
/// them.
void TestLedgerDisk::fillAndDamage(ShopFixture &shop)
{
    for (int i = 0; i < 20; ++i) {
        NewSale large = newSale(QStringLiteral("L%1").arg(i));
        large.requestBody = QByteArray(40'000, 'x');
        must(shop.sales().recordIntent(large));
    }
    shop.close();
    QFile file(shop.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    for (qsizetype page = bytes.size() / 4096 * 9 / 10 * 4096; page < bytes.size(); page += 4096)
        bytes.replace(page, 100, QByteArray(100, '\x7F'));
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestLedgerDisk::aDamagedPageIsFound()
{
    ShopFixture shop;
    fillAndDamage(shop);
    const auto found = SqliteHealthCheck(shop.path()).look(m_goOn);
    QVERIFY(found);
    QVERIFY(found->kind == LedgerError::Kind::Damaged);
}

void TestLedgerDisk::aCheckThatIsToStopTellsNothing()
{
    ShopFixture shop;
    fillAndDamage(shop);
    const std::atomic<bool> stop = true;
    QVERIFY(!SqliteHealthCheck(shop.path()).look(stop));
}

void TestLedgerDisk::aLedgerThatCannotBeReadIsNoVerdict()
{
    const auto found = SqliteHealthCheck(QStringLiteral("nowhere/ledger.sqlite")).look(m_goOn);
    QVERIFY(found);
    QVERIFY(found->kind == LedgerError::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestLedgerDisk)
#include "tst_ledgerdisk.moc"
