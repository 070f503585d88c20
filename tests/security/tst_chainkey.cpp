// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "security/chainkey.h"
#include "security/filevault.h"
#include "vaultanswers.h"

#include <QTemporaryDir>
#include <QTimer>

using namespace taabia;

namespace {

std::optional<Expected<QByteArray, VaultError>> keyFrom(Vault &vault)
{
    return answerTo<QByteArray>([&](const auto &answer) { ChainKey::obtain(vault, QStringLiteral("chain"), answer); });
}

/// Answers as it was told to.
class StubbornVault : public Vault {
public:
    std::optional<VaultError> reading;
    std::optional<VaultError> writing;
    int writes = 0;

    void read(const QString &, const Answer<std::optional<QByteArray>> &answer) override
    {
        QTimer::singleShot(0, [this, answer] {
            if (reading)
                answer(Unexpected{*reading});
            else
                answer(std::optional<QByteArray>());
        });
    }
    void write(const QString &, const QByteArray &, const Answer<std::monostate> &answer) override
    {
        ++writes;
        QTimer::singleShot(0, [this, answer] {
            if (writing)
                answer(Unexpected{*writing});
            else
                answer(std::monostate());
        });
    }
};

} // namespace

class TestChainKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_first_start_makes_a_key_and_the_next_one_finds_it();
    void two_tills_have_two_keys();
    void a_locked_vault_gives_no_key_and_is_not_written_to();
    void a_key_that_cannot_be_kept_is_not_given_out();
    void what_is_no_key_is_replaced();
};

void TestChainKey::the_first_start_makes_a_key_and_the_next_one_finds_it()
{
    QTemporaryDir folder;
    FileVault vault(folder.path());
    const auto first = keyFrom(vault);
    QVERIFY(first && *first);
    QCOMPARE((*first)->size(), ChainKey::bytes);
    FileVault later(folder.path());
    const auto second = keyFrom(later);
    QVERIFY(second && *second);
    QCOMPARE(**second, **first);
}

void TestChainKey::two_tills_have_two_keys()
{
    QTemporaryDir one;
    QTemporaryDir other;
    FileVault vaultOfOne(one.path());
    FileVault vaultOfOther(other.path());
    QVERIFY(**keyFrom(vaultOfOne) != **keyFrom(vaultOfOther));
}

void TestChainKey::a_locked_vault_gives_no_key_and_is_not_written_to()
{
    StubbornVault vault;
    vault.reading = VaultError{VaultError::Kind::Locked, {}};
    const auto key = keyFrom(vault);
    QVERIFY(key && !*key);
    QCOMPARE(key->error().kind, VaultError::Kind::Locked);
    QCOMPARE(vault.writes, 0);
}

void TestChainKey::a_key_that_cannot_be_kept_is_not_given_out()
{
    StubbornVault vault;
    vault.writing = VaultError{VaultError::Kind::Failed, {}};
    const auto key = keyFrom(vault);
    QVERIFY(key && !*key);
    QCOMPARE(vault.writes, 1);
}

void TestChainKey::what_is_no_key_is_replaced()
{
    QTemporaryDir folder;
    FileVault vault(folder.path());
    QVERIFY(*writeTo(vault, "chain", "cut off"));
    const auto key = keyFrom(vault);
    QVERIFY(key && *key);
    QCOMPARE((*key)->size(), ChainKey::bytes);
    QCOMPARE(**keyFrom(vault), **key);
}

QTEST_GUILESS_MAIN(TestChainKey)
#include "tst_chainkey.moc"
