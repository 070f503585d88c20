// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "security/filevault.h"
#include "vaultanswers.h"

#include <QTemporaryDir>

using namespace taabia;

class TestFileVault : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_was_never_written_is_no_error_and_no_secret();
    void a_secret_of_any_bytes_is_read_back_by_another_vault();
    void writing_again_replaces();
    void only_the_user_may_read_the_file();
    void an_empty_secret_and_a_giant_one_are_refused();
    void a_folder_that_cannot_be_made_is_told();
    void a_file_that_may_not_be_read_is_locked();
};

void TestFileVault::what_was_never_written_is_no_error_and_no_secret()
{
    QTemporaryDir folder;
    FileVault vault(folder.filePath(QStringLiteral("not/there/yet")));
    const auto found = readFrom(vault, "chain-key");
    QVERIFY(found && *found);
    QVERIFY(!(**found).has_value());
}

void TestFileVault::a_secret_of_any_bytes_is_read_back_by_another_vault()
{
    QTemporaryDir folder;
    QByteArray secret;
    for (int byte = 0; byte < 256; ++byte)
        secret += static_cast<char>(byte);
    FileVault vault(folder.filePath(QStringLiteral("secrets")));
    const auto written = writeTo(vault, "chain-key", secret);
    QVERIFY(written && *written);
    FileVault next(folder.filePath(QStringLiteral("secrets")));
    const auto found = readFrom(next, "chain-key");
    QVERIFY(found && *found);
    QCOMPARE(**found, std::optional(secret));
}

void TestFileVault::writing_again_replaces()
{
    QTemporaryDir folder;
    FileVault vault(folder.path());
    QVERIFY(*writeTo(vault, "a", "first and longer"));
    QVERIFY(*writeTo(vault, "a", "second"));
    QVERIFY(*writeTo(vault, "b", "other"));
    QCOMPARE(**readFrom(vault, "a"), std::optional<QByteArray>("second"));
}

void TestFileVault::only_the_user_may_read_the_file()
{
#ifdef Q_OS_WIN
    QSKIP("Windows keeps the user's folder to the user; QFile's rights say nothing there");
#endif
    QTemporaryDir folder;
    FileVault vault(folder.path());
    QVERIFY(*writeTo(vault, "a", "secret"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(folder.filePath(QStringLiteral("a.secret"))) & others));
}

void TestFileVault::an_empty_secret_and_a_giant_one_are_refused()
{
    QTemporaryDir folder;
    FileVault vault(folder.path());
    QVERIFY(!*writeTo(vault, "a", {}));
    QVERIFY(!*writeTo(vault, "a", QByteArray(1'000'000, 'x')));
    QVERIFY(!(**readFrom(vault, "a")).has_value());
}

void TestFileVault::a_folder_that_cannot_be_made_is_told()
{
    QTemporaryDir folder;
    QFile blocking(folder.filePath(QStringLiteral("file")));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    FileVault vault(folder.filePath(QStringLiteral("file/below")));
    const auto written = writeTo(vault, "a", "secret");
    QVERIFY(written && !*written);
    QCOMPARE(written->error().kind, VaultError::Kind::Failed);
    QVERIFY(!written->error().detail.contains(QLatin1String("secret ")));
}

void TestFileVault::a_file_that_may_not_be_read_is_locked()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("a.secret"))); // a folder cannot be opened, by anybody
    FileVault vault(folder.path());
    const auto found = readFrom(vault, "a");
    QVERIFY(found && !*found);
    QCOMPARE(found->error().kind, VaultError::Kind::Locked);
}

QTEST_GUILESS_MAIN(TestFileVault)
#include "tst_filevault.moc"
