// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/fileseal.h"
#include "security/scrypt.h"

namespace taabia {

/// Locks the shop's backups (SealedFile). The sealing key is HMAC-SHA256(the ledger's chain key, a random salt), made
/// anew each time the owner sets a passphrase: so it needs no place of its own in the vault, is in no file in the
/// clear, and tells nothing of the chain key to who opens a backup. A lock is that salt, a fingerprint of the key, and
/// the key sealed with the passphrase; it is no secret. Any thread.
class BackupSeal final : public FileSeal {
public:
    explicit BackupSeal(const QByteArray &chainKey, Scrypt::Cost cost = Scrypt::ofPassphrase);

    std::optional<QByteArray> lockFor(const Secret &passphrase) override;
    Outcome seal(const QString &plain, const QString &sealed, const QByteArray &lock,
        const std::function<bool()> &goOn) override;

private:
    Secret m_root;
    Scrypt::Cost m_cost;
};

} // namespace taabia
