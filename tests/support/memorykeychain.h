// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/vault.h"

#include <QMap>
#include <QTimer>

#include <memory>
#include <optional>

namespace taabia {

/// A keychain in memory, which can be locked or be missing. It outlives the vaults that were opened on it.
struct MemoryKeychain {
    QMap<QString, QByteArray> secrets;
    std::optional<VaultError> trouble;
};

/// A vault on it, which answers later, as a real one does.
class MemoryVault final : public Vault {
public:
    explicit MemoryVault(std::shared_ptr<MemoryKeychain> memory)
        : m_memory(std::move(memory))
    { }

    void read(const QString &name, const Answer<std::optional<QByteArray>> &answer) override
    {
        QTimer::singleShot(0, [memory = m_memory, name, answer] {
            if (memory->trouble)
                answer(Unexpected{*memory->trouble});
            else if (memory->secrets.contains(name))
                answer(std::optional(copyOf(memory->secrets.value(name))));
            else
                answer(std::optional<QByteArray>());
        });
    }
    void write(const QString &name, const QByteArray &secret, const Answer<std::monostate> &answer) override
    {
        QTimer::singleShot(0, [memory = m_memory, name, kept = copyOf(secret), answer] {
            if (memory->trouble) {
                answer(Unexpected{*memory->trouble});
                return;
            }
            memory->secrets.insert(name, kept);
            answer(std::monostate());
        });
    }

private:
    /// Deeply: whoever takes a secret out of an answer overwrites the bytes that he was given.
    static QByteArray copyOf(const QByteArray &bytes) { return {bytes.constData(), bytes.size()}; }

    std::shared_ptr<MemoryKeychain> m_memory;
};

} // namespace taabia
