// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"
#include "ports/accountsetup.h"

#include <optional>
#include <variant>

namespace taabia {

/// What the account file holds: how far the first start has come, and under which name the account's secrets lie in
/// their vault. Never a secret.
struct AccountRecord {
    SetupProgress progress;
    QString vaultId; ///< random, so that two data folders of one user do not share a name in the keychain
    QString prefix = QStringLiteral("T1"); ///< this till's, of external references: 1 to 8 of A-Z, 0-9

    friend bool operator==(const AccountRecord &, const AccountRecord &) = default;
};

/// "account.json" in the data folder, written whole or not at all. Any thread.
namespace AccountFile {

using Fault = AccountFileFault;

QString pathIn(const QString &dataDir);

/// Empty: there is none, so this till has never been set up.
Expected<std::optional<AccountRecord>, Fault> read(const QString &path);

/// The error is the system's own words, in English.
Expected<std::monostate, QString> write(const QString &path, const AccountRecord &record);

/// For a new account. Empty: no random bytes are to be had.
QString newVaultId();

} // namespace AccountFile
} // namespace taabia
