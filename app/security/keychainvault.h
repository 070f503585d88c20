// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/vault.h"

namespace taabia {

/// The platform's own keychain: the Secret Service or KWallet on Linux (through QtKeychain, whose fall-back to a plain
/// file is switched off), the Credential Manager on Windows. UI thread: a keychain may show a window of its own to ask
/// for its password, and so its answer may come when nobody waits for it any more. For the shop's own account alone:
/// tills in training and unattended ones have a FileVault.
class KeychainVault final : public Vault {
public:
    /// \a service: under which name the secrets are filed.
    explicit KeychainVault(QString service);

    void read(const QString &name, const Answer<std::optional<QByteArray>> &answer) override;
    void write(const QString &name, const QByteArray &secret, const Answer<std::monostate> &answer) override;

private:
    QString m_service;
};

} // namespace taabia
