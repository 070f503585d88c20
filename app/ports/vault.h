// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <variant>

namespace taabia {

/// Why the vault did not do what it was asked.
struct VaultError {
    enum class Kind {
        Absent, ///< this computer has none that can be used
        Locked, ///< it is there, and did not let us in
        Failed,
    };
    Kind kind = Kind::Failed;
    QString detail; ///< in English, never with a secret in it
};

/// Keeps secrets between runs, by name. Asynchronous, because a keychain may ask a person first; the answer comes once,
/// later, on the thread that asked, which runs an event loop.
class Vault {
public:
    template <typename T> using Answer = std::function<void(const Expected<T, VaultError> &)>;

    virtual ~Vault() = default;

    /// Empty: there is no secret of this name.
    virtual void read(const QString &name, const Answer<std::optional<QByteArray>> &answer) = 0;
    virtual void write(const QString &name, const QByteArray &secret, const Answer<std::monostate> &answer) = 0;
};

} // namespace taabia
