// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "security/sealedvault.h"
#include "vaultanswers.h"

#include <QFile>
#include <QTemporaryDir>

using namespace taabia;

namespace {

constexpr Scrypt::Cost cheap{10, 8, 1};
const Secret passphrase{QByteArrayView("the owner's words")};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSealedVault : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_was_never_written_is_no_error_and_no_secret();
    void secrets_are_read_back_with_the_passphrase_after_a_restart();
    void the_file_shows_nothing_of_them();
    void a_wrong_passphrase_is_locked_out_and_harms_nothing();
    void a_damaged_file_is_told_and_not_written_over();
    void two_writes_at_once_both_stay();
};

void TestSealedVault::what_was_never_written_is_no_error_and_no_secret()
{
    QTemporaryDir folder;
    SealedVault vault(folder.filePath(QStringLiteral("not/there/yet")), passphrase, cheap);
    const auto found = readFrom(vault, "api-key");
    QVERIFY(found && *found);
    QVERIFY(!(**found).has_value());
}

void TestSealedVault::secrets_are_read_back_with_the_passphrase_after_a_restart()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("secrets/box"));
    {
        SealedVault vault(file, passphrase, cheap);
        QVERIFY(*writeTo(vault, "api-key", "sk-canary"));
        QVERIFY(*writeTo(vault, "chain-key", QByteArray(32, '\0')));
        QVERIFY(*writeTo(vault, "api-key", "sk-canary-2"));
    }
    SealedVault next(file, passphrase, cheap);
    QCOMPARE(**readFrom(next, "api-key"), std::optional<QByteArray>("sk-canary-2"));
    QCOMPARE(**readFrom(next, "chain-key"), std::optional(QByteArray(32, '\0')));
}

void TestSealedVault::the_file_shows_nothing_of_them()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("box"));
    SealedVault vault(file, passphrase, cheap);
    QVERIFY(*writeTo(vault, "api-key", "sk-canary"));
    const QByteArray bytes = bytesOf(file);
    QVERIFY(!bytes.isEmpty());
    QVERIFY(!bytes.contains("canary"));
    QVERIFY(!bytes.contains("api-key"));
}

void TestSealedVault::a_wrong_passphrase_is_locked_out_and_harms_nothing()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("box"));
    SealedVault vault(file, passphrase, cheap);
    QVERIFY(*writeTo(vault, "api-key", "sk-canary"));
    SealedVault stranger(file, Secret(QByteArrayView("a guess")), cheap);
    const auto read = readFrom(stranger, "api-key");
    QVERIFY(read && !*read);
    QCOMPARE(read->error().kind, VaultError::Kind::Locked);
    const auto written = writeTo(stranger, "api-key", "mine now");
    QVERIFY(written && !*written);
    QCOMPARE(written->error().kind, VaultError::Kind::Locked);
    QCOMPARE(**readFrom(vault, "api-key"), std::optional<QByteArray>("sk-canary"));
}

void TestSealedVault::a_damaged_file_is_told_and_not_written_over()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("box"));
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("what a broken disk left");
    damaged.close();
    SealedVault vault(file, passphrase, cheap);
    const auto written = writeTo(vault, "api-key", "sk-canary");
    QVERIFY(written && !*written);
    QCOMPARE(written->error().kind, VaultError::Kind::Failed);
    QCOMPARE(bytesOf(file), QByteArray("what a broken disk left"));
}

void TestSealedVault::two_writes_at_once_both_stay()
{
    QTemporaryDir folder;
    SealedVault vault(folder.filePath(QStringLiteral("box")), passphrase, cheap);
    int written = 0;
    const auto count = [&](const auto &result) { written += result ? 1 : 0; };
    vault.write(QStringLiteral("one"), "1", count);
    vault.write(QStringLiteral("two"), "2", count);
    QTRY_COMPARE(written, 2);
    QCOMPARE(**readFrom(vault, "one"), std::optional<QByteArray>("1"));
    QCOMPARE(**readFrom(vault, "two"), std::optional<QByteArray>("2"));
}

QTEST_GUILESS_MAIN(TestSealedVault)
#include "tst_sealedvault.moc"
