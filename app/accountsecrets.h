// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "ports/accountsetup.h"
#include "ports/vault.h"

#include <functional>
#include <memory>

#include <QObject>
#include <QPointer>

namespace taabia {

/// The secrets of the shop's account, its key and its ledger's, in the vault of the place that the owner chose. One
/// thing at a time; UI thread, which a keychain may ask for its own password.
class AccountSecrets {
public:
    /// What it takes to open the shop.
    struct Found {
        Secret apiKey; ///< empty with AskEachStart, or if the vault has none: a person has to type it
        QByteArray chainKey;
    };
    /// For tests: a keychain of their own.
    using KeychainFactory = std::function<std::unique_ptr<Vault>()>;

    explicit AccountSecrets(QString dataDir, KeychainFactory keychain = {});
    ~AccountSecrets();

    /// Whether this computer has a keychain that answers.
    void probeKeychain(const std::function<void(bool)> &answer);

    /// \a passphrase: of a sealed file.
    void fetch(AccountSetup::KeyPlace place, const QString &vaultId, const Secret &passphrase,
        const Vault::Answer<Found> &answer);

    /// Writes the key in place of an older one, in one step. Nothing is written with AskEachStart.
    void keepKey(AccountSetup::KeyPlace place, const QString &vaultId, const Secret &passphrase, const Secret &key,
        const Vault::Answer<std::monostate> &answer);

    /// For a sealed file that nobody can open any more: it is put aside, never deleted, and the next keepKey() begins a
    /// new one. False: the disk did not let us.
    bool putSealedFileAside();
    bool hasSealedFile() const;

private:
    Vault &vaultOf(AccountSetup::KeyPlace place, const Secret &passphrase);
    void obtainChainKey(const QString &vaultId, const Secret &apiKey, const Vault::Answer<Found> &answer);
    QString sealedFile() const { return m_dataDir + QLatin1String("/secrets/account.sealed"); }

    /// A vault may answer when nobody is here any more: then nobody hears it.
    template <typename T> Vault::Answer<T> whileHere(Vault::Answer<T> answer) const
    {
        return [here = QPointer<const QObject>(&m_life), answer = std::move(answer)](const auto &result) {
            if (here)
                answer(result);
        };
    }

    QObject m_life;
    QString m_dataDir;
    KeychainFactory m_keychain;
    std::unique_ptr<Vault> m_vault; ///< of the question under way
    std::unique_ptr<Vault> m_files; ///< what an unattended till of this folder keeps
    std::unique_ptr<Vault> m_probed;
};

} // namespace taabia
