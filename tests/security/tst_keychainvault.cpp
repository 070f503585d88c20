// SPDX-License-Identifier: GPL-3.0-or-later
//
// On Linux twice under ctest: alone, where no keychain can be reached, and by with_keychain.sh with a real one. On
// Windows the Credential Manager is always there.
#include <QTest>

#include "security/chainkey.h"
#include "security/keychainvault.h"
#include "vaultanswers.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace taabia;

namespace {

bool hasKeychain()
{
#ifdef Q_OS_WIN
    return true;
#else
    return qEnvironmentVariableIsSet("TAABIA_TEST_KEYCHAIN");
#endif
}

template <typename T> const char *whyNot(const std::optional<Expected<T, VaultError>> &answer)
{
    if (!answer)
        return "the vault stayed silent";
    static QByteArray detail; // outlives the call, as QVERIFY2 needs it
    detail = *answer ? QByteArray() : answer->error().detail.toUtf8();
    return detail.constData();
}

/// Every file below the home of this run: an insecure fall-back would leave the secret in one of them.
bool anyFileHolds(const QByteArray &canary)
{
    QDirIterator walk(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(canary))
            return true;
    }
    return false;
}

} // namespace

class TestKeychainVault : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void without_a_keychain_it_says_so_and_writes_nothing_anywhere();
    void a_secret_is_kept_and_read_back();
    void a_name_that_is_not_there_is_no_error();
    void the_chains_key_is_made_once();

private:
    QTemporaryDir m_home; ///< of the run without a keychain; the other one has been given its own
};

void TestKeychainVault::initTestCase()
{
    if (hasKeychain())
        return;
    QVERIFY(m_home.isValid());
    qputenv("HOME", m_home.path().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/taabia");
    qputenv("XDG_CURRENT_DESKTOP", "GNOME"); // for others QtKeychain asks for a wallet too, half a minute long
}

void TestKeychainVault::without_a_keychain_it_says_so_and_writes_nothing_anywhere()
{
    if (hasKeychain())
        QSKIP("this run has a keychain");
    KeychainVault vault(QStringLiteral("taabia-test"));
    const QByteArray canary = "canary-58a1e7c2";
    const auto written = writeTo(vault, "chain", canary);
    QVERIFY(written && !*written);
    const auto found = readFrom(vault, "chain");
    QVERIFY(found && !*found);
    QVERIFY(!anyFileHolds(canary));
}

void TestKeychainVault::a_secret_is_kept_and_read_back()
{
    if (!hasKeychain())
        QSKIP("this run has no keychain");
    const QByteArray canary = QByteArray("canary-\0-91\xff", 12);
    KeychainVault vault(QStringLiteral("taabia-test"));
    const auto written = writeTo(vault, "chain", canary);
    QVERIFY2(written && *written, whyNot(written));
    KeychainVault next(QStringLiteral("taabia-test"));
    const auto found = readFrom(next, "chain");
    QVERIFY(found && *found);
    QCOMPARE(**found, std::optional(canary));
    QVERIFY(!anyFileHolds(canary));
}

void TestKeychainVault::a_name_that_is_not_there_is_no_error()
{
    if (!hasKeychain())
        QSKIP("this run has no keychain");
    KeychainVault vault(QStringLiteral("taabia-test"));
    const auto found = readFrom(vault, "never-written");
    QVERIFY2(found && *found, whyNot(found));
    QVERIFY(!(**found).has_value());
}

void TestKeychainVault::the_chains_key_is_made_once()
{
    if (!hasKeychain())
        QSKIP("this run has no keychain");
    KeychainVault vault(QStringLiteral("taabia-test"));
    const auto ask = [&] {
        return answerTo<QByteArray>(
            [&](const auto &answer) { ChainKey::obtain(vault, QStringLiteral("made-here"), answer); });
    };
    const auto first = ask();
    const auto second = ask();
    QVERIFY(first && *first && second && *second);
    QCOMPARE(**first, **second);
}

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychainvault.moc"
