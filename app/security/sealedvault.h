// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/vault.h"
#include "security/scrypt.h"

#include <QObject>
#include <QThreadPool>

namespace taabia {

/// Secrets in one file that the owner's passphrase opens (see SealedBox), for a computer without a keychain. The work
/// is done on a thread of its own; a wrong passphrase is answered as Locked, and then nothing is written over the file.
/// The thread that made it.
class SealedVault final : public Vault {
public:
    SealedVault(QString file, Secret passphrase, Scrypt::Cost cost = Scrypt::ofPassphrase);
    ~SealedVault() override;

    void read(const QString &name, const Answer<std::optional<QByteArray>> &answer) override;
    void write(const QString &name, const QByteArray &secret, const Answer<std::monostate> &answer) override;

private:
    template <typename T, typename Work> void post(Work work, const Answer<T> &answer);

    const QString m_file;
    const Secret m_passphrase;
    const Scrypt::Cost m_cost;
    QObject m_here; ///< answers come to its thread, and no longer when it has gone
    QThreadPool m_worker; ///< one at a time: a write reads first
};

} // namespace taabia
