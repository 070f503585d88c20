// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "security/backupseal.h"
#include "security/sealedfile.h"

#include <QDir>
#include <QTemporaryDir>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

constexpr Scrypt::Cost cheap{10, 8, 1};
const QByteArray chainKey("the chain's key, of 32 bytes....");
const Secret passphrase{QByteArrayView("the owner's words")};

} // namespace

/// The owner's lock on the backups: by the till without the passphrase, and open by the passphrase without the till.
class TestBackupSeal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatTheTillLocksThePassphraseOpensElsewhere();
    void aNewPassphraseIsANewKey();
    void theLockIsNoSecret();
    void aLockOfAnotherTillIsRefused();
    void aFolderThatIsNotThereIsSaid();
    void aPlainFileThatIsNotThereIsSaid();
    void itStopsWhenItIsToldTo();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_plain;
};

void TestBackupSeal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_plain = QByteArray("all of the shop").repeated(20'000);
    QFile file(path("plain"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_plain) == m_plain.size());
}

void TestBackupSeal::whatTheTillLocksThePassphraseOpensElsewhere()
{
    const auto lock = BackupSeal(chainKey, cheap).lockFor(passphrase);
    QVERIFY(lock);
    QVERIFY(!BackupSeal(chainKey, cheap).seal(path("plain"), path("file.sealed"), *lock, {})); // after a restart, too
    QFile file(path("file.sealed"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("of the shop"));
    const auto key = SealedFile::keyOf(file, passphrase);
    QVERIFY(key);
    QFile back(path("back"));
    QVERIFY(back.open(QIODevice::ReadWrite));
    QVERIFY(SealedFile::open(file, &back, *key));
    QVERIFY(back.seek(0));
    QVERIFY(back.readAll() == m_plain);
}

void TestBackupSeal::aNewPassphraseIsANewKey()
{
    BackupSeal seal(chainKey, cheap);
    const auto old = seal.lockFor(passphrase);
    const auto other = seal.lockFor(passphrase);
    QVERIFY(old && other);
    QVERIFY(!seal.seal(path("plain"), path("old.sealed"), *old, {}));
    QVERIFY(!seal.seal(path("plain"), path("other.sealed"), *other, {}));
    QFile one(path("old.sealed"));
    QFile another(path("other.sealed"));
    QVERIFY(one.open(QIODevice::ReadOnly) && another.open(QIODevice::ReadOnly));
    const auto oldKey = SealedFile::keyOf(one, passphrase);
    QVERIFY(oldKey);
    QVERIFY(SealedFile::open(one, nullptr, *oldKey));
    QVERIFY(!SealedFile::open(another, nullptr, *oldKey)); // who learned the old one learns nothing of the new ones
}

void TestBackupSeal::theLockIsNoSecret()
{
    const auto lock = BackupSeal(chainKey, cheap).lockFor(passphrase);
    QVERIFY(lock);
    QVERIFY(!lock->contains(chainKey.first(8)));
    QVERIFY(!lock->contains("owner"));
}

void TestBackupSeal::aLockOfAnotherTillIsRefused()
{
    const auto lock = BackupSeal(chainKey, cheap).lockFor(passphrase);
    QVERIFY(lock);
    for (const QByteArray &wrong : {QByteArray(), QByteArray("short"), lock->first(64)}) {
        const auto fault = BackupSeal(chainKey, cheap).seal(path("plain"), path("file.sealed"), wrong, {});
        QVERIFY(fault && fault->trouble == FileSeal::Trouble::NoKey);
    }
    const auto fault = BackupSeal("another key", cheap).seal(path("plain"), path("file.sealed"), *lock, {});
    QVERIFY(fault && fault->trouble == FileSeal::Trouble::NoKey);
    QVERIFY(!BackupSeal({}, cheap).lockFor(passphrase)); // a till without a chain key has nothing to lock with
    QVERIFY(!QFile::exists(path("file.sealed")));
}

void TestBackupSeal::aFolderThatIsNotThereIsSaid()
{
    BackupSeal seal(chainKey, cheap);
    const auto lock = seal.lockFor(passphrase);
    QVERIFY(lock);
    const auto fault = seal.seal(path("plain"), path("nowhere/file.sealed"), *lock, {});
    QVERIFY(fault && fault->trouble == FileSeal::Trouble::Unwritable);
}

void TestBackupSeal::aPlainFileThatIsNotThereIsSaid()
{
    BackupSeal seal(chainKey, cheap);
    const auto lock = seal.lockFor(passphrase);
    QVERIFY(lock);
    const auto fault = seal.seal(path("no such"), path("file.sealed"), *lock, {});
    QVERIFY(fault && fault->trouble == FileSeal::Trouble::Unreadable);
}

void TestBackupSeal::itStopsWhenItIsToldTo()
{
    BackupSeal seal(chainKey, cheap);
    const auto lock = seal.lockFor(passphrase);
    QVERIFY(lock);
    const auto fault = seal.seal(path("plain"), path("file.sealed"), *lock, [] { return false; });
    QVERIFY(fault && fault->trouble == FileSeal::Trouble::Stopped);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"plain"_s});
}

QTEST_APPLESS_MAIN(TestBackupSeal)
#include "tst_backupseal.moc"
