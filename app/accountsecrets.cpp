// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsecrets.h"

#include "security/chainkey.h"
#include "security/filevault.h"
#include "security/keychainvault.h"
#include "security/sealedvault.h"

#include <QFile>
#include <QTimer>

namespace taabia {

namespace {

using Place = AccountSetup::KeyPlace;

/// Of a till without a vault of its own, as unattended and training tills have it.
const QString plainChainKey = QStringLiteral("chain-key");

QString apiKeyName(const QString &vaultId)
{
    return QLatin1String("api-key-") + vaultId;
}

/// The vault's own buffer, which its answer shares with us and nobody needs any more.
Secret takeFrom(const QByteArray &bytes)
{
    const Secret taken{QByteArrayView(bytes)};
    overwrite(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    return taken;
}

} // namespace

AccountSecrets::AccountSecrets(QString dataDir, KeychainFactory keychain)
    : m_dataDir(std::move(dataDir))
    , m_keychain(
          keychain ? std::move(keychain) : [] { return std::make_unique<KeychainVault>(QStringLiteral("taabia")); })
    , m_files(std::make_unique<FileVault>(m_dataDir + QLatin1String("/secrets")))
{ }

AccountSecrets::~AccountSecrets() = default;

Vault &AccountSecrets::vaultOf(Place place, const Secret &passphrase)
{
    switch (place) {
    case Place::Keychain:
        m_vault = m_keychain();
        return *m_vault;
    case Place::SealedFile:
        m_vault = std::make_unique<SealedVault>(sealedFile(), passphrase);
        return *m_vault;
    case Place::AskEachStart:
        break;
    }
    // There is nobody to open a vault, so the key of the chain lies as an unattended till has it: it stops accidents
    // and careless hands, not somebody who owns the disk.
    return *m_files;
}

void AccountSecrets::probeKeychain(const std::function<void(bool)> &answer)
{
    m_probed = m_keychain();
    m_probed->read(QStringLiteral("probe"),
        whileHere<std::optional<QByteArray>>([answer](const auto &found) { answer(static_cast<bool>(found)); }));
}

void AccountSecrets::fetch(
    Place place, const QString &vaultId, const Secret &passphrase, const Vault::Answer<Found> &answer)
{
    Vault &vault = vaultOf(place, passphrase);
    if (&vault == m_files.get()) {
        obtainChainKey({}, {}, answer);
        return;
    }
    vault.read(apiKeyName(vaultId), whileHere<std::optional<QByteArray>>([this, vaultId, answer](const auto &key) {
        if (!key)
            answer(Unexpected{key.error()});
        else
            obtainChainKey(vaultId, *key ? takeFrom(**key) : Secret(), answer);
    }));
}

/// \a vaultId empty: from the files. A ledger that was begun unattended has a key there already; the vault takes it
/// over, so that the links made so far can still be checked.
void AccountSecrets::obtainChainKey(const QString &vaultId, const Secret &apiKey, const Vault::Answer<Found> &answer)
{
    const auto hand = whileHere<QByteArray>([apiKey, answer](const Expected<QByteArray, VaultError> &chainKey) {
        if (chainKey)
            answer(Found{apiKey, *chainKey});
        else
            answer(Unexpected{chainKey.error()});
    });
    if (vaultId.isEmpty()) {
        ChainKey::obtain(*m_files, plainChainKey, hand);
        return;
    }
    const QString name = plainChainKey + QLatin1Char('-') + vaultId;
    using Kept = std::optional<QByteArray>;
    const auto obtain = [this, name, hand](const auto &) { ChainKey::obtain(*m_vault, name, hand); };
    const auto takeOver = [this, name, obtain](const Expected<Kept, VaultError> &earlier) {
        if (earlier && *earlier)
            m_vault->write(name, **earlier, whileHere<std::monostate>(obtain));
        else
            obtain(earlier);
    };
    m_vault->read(name, whileHere<Kept>([this, obtain, takeOver](const Expected<Kept, VaultError> &kept) {
        if (!kept || *kept)
            obtain(kept);
        else
            m_files->read(plainChainKey, whileHere<Kept>(takeOver));
    }));
}

void AccountSecrets::keepKey(Place place, const QString &vaultId, const Secret &passphrase, const Secret &key,
    const Vault::Answer<std::monostate> &answer)
{
    Vault &vault = vaultOf(place, passphrase);
    if (&vault == m_files.get()) {
        QTimer::singleShot(
            0, &m_life, [answer] { answer(std::monostate()); }); // nothing to write, told as late as elsewhere
        return;
    }
    const QByteArray bytes(key.bytes().data(), key.bytes().size());
    vault.write(apiKeyName(vaultId), bytes,
        [bytes, told = whileHere(answer)](const Expected<std::monostate, VaultError> &written) {
            overwrite(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
            told(written);
        });
}

bool AccountSecrets::hasSealedFile() const
{
    return QFile::exists(sealedFile());
}

bool AccountSecrets::putSealedFileAside()
{
    for (int number = 1; number < 1000; ++number) {
        const QString aside = sealedFile() + QStringLiteral(".old-%1").arg(number);
        if (!QFile::exists(aside))
            return QFile::rename(sealedFile(), aside);
    }
    return false;
}

} // namespace taabia
