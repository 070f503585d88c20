// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/restoreworld.h"

#include "ports/datadisk.h"

#include <QStorageInfo>

using namespace taabia;

/// A backup is looked into: what it says would be lost is what would be lost, and what is no backup of this till is
/// refused with nothing changed.
class TestLedgerRestore : public QObject, private RestoreWorld {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }

    void whatWouldBeLostIsCountedSummedAndNamed();
    void aBackupThatHasEverythingLosesNothing();
    void aSaleThatHasEndedSinceIsNoLossAndIsTold();
    void aLedgerThatCannotBeReadIsNotGuessedAt();
    void whereThereIsNoLedgerNothingIsLost();
    void lookingChangesNothing();
    void nothingButAWholeBackupOfThisTillIsTaken_data();
    void nothingButAWholeBackupOfThisTillIsTaken();
    void itLeavesTheRoomThatSellingNeeds();
    void anotherTillsBackupIsSeen();
    void aSealedOneIsOpenedByItsPassphraseAlone();
    void aLedgerWithItsLogBesideItIsReadToItsEnd();
};

// ---------------------------------------------------------------- the preview

void TestLedgerRestore::whatWouldBeLostIsCountedSummedAndNamed()
{
    const QDateTime from = m_shop->now;
    sellOn();
    const auto restore = this->restore();
    const RestorePreview preview = look(*restore);
    QCOMPARE(preview.clientCode, LedgerFixture::clientCode());
    QCOMPARE(preview.sales.count, 1);
    QCOMPARE(preview.sales.sum, dh(10));
    QCOMPARE(preview.openShift, 1);
    QCOMPARE(preview.people.size(), 2);
    QCOMPARE(preview.chain, RestorePreview::Chain::Whole);
    QCOMPARE(preview.present, RestorePreview::Present::Read);
    const RestoreLoss &loss = preview.loss;
    QCOMPARE(loss.sales.count, 2);
    QCOMPARE(loss.sales.sum, dh(70));
    QCOMPARE(loss.sales.firstUtc, from);
    QCOMPARE(loss.sales.lastUtc, from.addSecs(60));
    QCOMPARE(loss.unsettled, 1);
    QCOMPARE(loss.newest.size(), 2U);
    QCOMPARE(loss.newest.front().order.faceValue, dh(50)); // newest first
    QCOMPARE(loss.credit.count, 1);
    QCOMPARE(loss.credit.sum, dh(50));
    QCOMPARE(loss.cashOut.sum, dh(30));
    QCOMPARE(loss.cashIn.sum, dh(5));
    QCOMPARE(loss.zReports.firstNumber, 1);
    QCOMPARE(loss.shifts.count, 0); // it was open in the backup already
    QCOMPARE(loss.receipts.lastNumber, 1);
    QCOMPARE(loss.customers.count, 1);
    QCOMPARE(loss.people, QStringList{QStringLiteral("Salma")});
    QVERIFY(loss.peopleDiffer);
    QCOMPARE(loss.changed, 0);
}

void TestLedgerRestore::aBackupThatHasEverythingLosesNothing()
{
    const auto restore = this->restore();
    const RestorePreview preview = look(*restore);
    QCOMPARE(preview.present, RestorePreview::Present::Read);
    QCOMPARE(preview.loss.sales.count, 0);
    QVERIFY(preview.loss.newest.empty());
    QVERIFY(preview.loss.people.isEmpty() && !preview.loss.peopleDiffer);
    QCOMPARE(preview.loss.shifts.count + preview.loss.cashIn.count + preview.loss.receipts.count, 0);
}

void TestLedgerRestore::aSaleThatHasEndedSinceIsNoLossAndIsTold()
{
    QFile::remove(backup());
    const Sale open = m_shop->sell(20);
    backUp();
    m_shop->settle(open, SaleState::Done);
    const auto restore = this->restore();
    const RestorePreview preview = look(*restore);
    QCOMPARE(preview.loss.sales.count, 0);
    QCOMPARE(preview.loss.changed, 1);
}

void TestLedgerRestore::aLedgerThatCannotBeReadIsNotGuessedAt()
{
    m_shop->close();
    QFile ledger(path());
    QVERIFY(ledger.open(QIODevice::ReadWrite));
    ledger.write("no database any more");
    ledger.close();
    const auto restore = this->restore();
    const RestorePreview preview = look(*restore);
    QCOMPARE(preview.present, RestorePreview::Present::Unreadable);
    QVERIFY(restore->prepare(m_shop->doing("Youssef")));
    m_shop->reopen();
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM sale")), 1);
    QFile kept(aside());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.read(20), QByteArray("no database any more")); // as it was, for whoever can read more of it
}

void TestLedgerRestore::whereThereIsNoLedgerNothingIsLost()
{
    m_shop->close();
    for (const QString &name : beside())
        QVERIFY(QFile::remove(QFileInfo(path()).dir().filePath(name)));
    const auto restore = this->restore();
    QCOMPARE(look(*restore).present, RestorePreview::Present::Missing);
    QVERIFY(restore->prepare(m_shop->doing("Youssef")));
    m_shop->reopen();
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM sale")), 1);
}

void TestLedgerRestore::lookingChangesNothing()
{
    sellOn();
    const QStringList before = m_shop->contents();
    QFile file(backup());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto restore = this->restore();
    look(*restore);
    restore->forget();
    QCOMPARE(m_shop->contents(), before);
    file.seek(0);
    QCOMPARE(file.readAll(), bytes);
    QVERIFY(beside().filter(QStringLiteral("looked-at")).isEmpty());
}

// ---------------------------------------------------------------- what is refused

void TestLedgerRestore::nothingButAWholeBackupOfThisTillIsTaken_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("kind");
    using Kind = RestoreError::Kind;
    const auto row = [](const char *what, Kind kind) { QTest::newRow(what) << QString::fromLatin1(what) << int(kind); };
    row("not there", Kind::NotThere);
    row("a picture", Kind::NotABackup);
    row("another program's database", Kind::NotABackup);
    row("the till's own ledger", Kind::IsPresent);
    row("a page overwritten", Kind::Damaged);
    row("cut off", Kind::Damaged);
    row("a trigger dropped", Kind::Damaged);
    row("another account's", Kind::OtherAccount);
    row("of training", Kind::OtherMode);
    row("for training", Kind::OtherMode);
    row("of a newer program", Kind::FromTheFuture);
    row("locked", Kind::NeedsPassphrase);
}

void TestLedgerRestore::nothingButAWholeBackupOfThisTillIsTaken()
{
    QFETCH(const QString, what);
    QFETCH(const int, kind);
    const auto change = [this](const char *sql) {
        const auto copy = must(Database::open(backup(), Database::Access::ReadWrite));
        QVERIFY(!copy->execute(QLatin1String(sql)));
    };
    const auto overwrite = [this](qint64 at, const QByteArray &bytes) {
        QFile file(backup());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        file.write(bytes);
    };
    QString account = LedgerFixture::clientCode();
    QString file = backup();
    bool training = false;
    if (what == QLatin1String("not there"))
        QFile::remove(backup());
    else if (what == QLatin1String("a picture"))
        overwrite(0, "\x89PNG\r\n and so on");
    else if (what == QLatin1String("another program's database"))
        change("PRAGMA application_id = 7");
    else if (what == QLatin1String("the till's own ledger"))
        file = path();
    else if (what == QLatin1String("a page overwritten"))
        overwrite(4096 * 40, QByteArray(4096, 'x'));
    else if (what == QLatin1String("cut off"))
        QVERIFY(QFile::resize(backup(), QFileInfo(backup()).size() - 4096 * 5));
    else if (what == QLatin1String("a trigger dropped"))
        change("DROP TRIGGER sale_is_never_deleted");
    else if (what == QLatin1String("another account's"))
        account = QStringLiteral("API-1");
    else if (what == QLatin1String("of training")) {
        change("DROP TRIGGER sale_keeps_its_making");
        change("UPDATE sale SET reference = 'TRAINING-1'");
    } else if (what == QLatin1String("for training"))
        training = true;
    else if (what == QLatin1String("of a newer program"))
        change("PRAGMA user_version = 4711");
    else
        overwrite(0, "LOCKED");
    const QStringList before = m_shop->contents();
    const QStringList files = beside();
    const auto restore = this->restore(training, account);
    QCOMPARE(reasonOf(restore->look(file, {}, {})), QString::number(kind));
    QVERIFY(!restore->prepare(m_shop->doing()));
    QCOMPARE(m_shop->contents(), before);
    QCOMPARE(beside(), files);
}

/// A backup with a hole in it, as long as what is free.
void TestLedgerRestore::itLeavesTheRoomThatSellingNeeds()
{
    QFile file(backup());
    const qint64 room = QStorageInfo(QFileInfo(path()).absolutePath()).bytesAvailable();
    if (!file.resize(room - DataDisk::keptForSales / 2))
        QSKIP("this disk knows no files with holes");
    const auto restore = this->restore();
    const auto preview = restore->look(backup(), {}, [] { return false; }); // or it would copy all of it
    QVERIFY(!preview);
    QCOMPARE(preview.error().kind, RestoreError::Kind::Full);
}

void TestLedgerRestore::anotherTillsBackupIsSeen()
{
    const auto restore = std::make_unique<LedgerRestore>(
        LedgerRestore::Till{path(), LedgerFixture::clientCode(), ShopFixture::key(), false, QStringLiteral("T7")},
        LedgerRestore::Unsealer{isSealed, unseal});
    const RestorePreview preview = look(*restore);
    QCOMPARE(preview.tillHere, QStringLiteral("T7"));
    QCOMPARE(preview.till, preview.lastSale->reference.text().left(preview.till.size()));
    QVERIFY(!preview.till.isEmpty() && !preview.till.contains(QLatin1Char('-')));
}

void TestLedgerRestore::aSealedOneIsOpenedByItsPassphraseAlone()
{
    QFile file(backup());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray plain = file.readAll();
    file.seek(0);
    file.write("LOCKED" + plain);
    file.close();
    const auto restore = this->restore();
    QCOMPARE(reasonOf(restore->look(backup(), Secret("alibaba"), {})),
        QString::number(int(RestoreError::Kind::WrongPassphrase)));
    const auto preview = restore->look(backup(), Secret("opensesame"), {});
    QVERIFY(preview);
    QVERIFY(preview->sealed);
    QCOMPARE(preview->sales.count, 1);
}

void TestLedgerRestore::aLedgerWithItsLogBesideItIsReadToItsEnd()
{
    m_shop->sold(20); // stands in the log alone
    const QString log = QStringLiteral("-wal");
    QVERIFY(QFileInfo(path() + log).size() > 0);
    const QString copied = m_folder->filePath(QStringLiteral("by-hand.sqlite"));
    QVERIFY(QFile::copy(path(), copied) && QFile::copy(path() + log, copied + log));
    const auto preview = restore()->look(copied, {}, {});
    QVERIFY(preview);
    QCOMPARE(preview->sales.count, 2);
}

QTEST_GUILESS_MAIN(TestLedgerRestore)
#include "tst_ledgerrestore.moc"
