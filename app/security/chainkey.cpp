// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/chainkey.h"

#include "security/randombytes.h"

namespace taabia::ChainKey {

namespace {

void make(Vault &vault, const QString &name, const Vault::Answer<QByteArray> &answer)
{
    const QByteArray key = randomBytes(bytes);
    if (key.isEmpty()) {
        answer(Unexpected{VaultError{VaultError::Kind::Failed, QStringLiteral("no random bytes are to be had")}});
        return;
    }
    vault.write(name, key, [key, answer](const Expected<std::monostate, VaultError> &written) {
        if (written)
            answer(key);
        else
            answer(Unexpected{written.error()});
    });
}

} // namespace

void obtain(Vault &vault, const QString &name, const Vault::Answer<QByteArray> &answer)
{
    vault.read(name, [&vault, name, answer](const Expected<std::optional<QByteArray>, VaultError> &found) {
        if (!found)
            answer(Unexpected{found.error()});
        else if (*found && (*found)->size() == bytes)
            answer(**found);
        else
            make(vault, name, answer);
    });
}

} // namespace taabia::ChainKey
