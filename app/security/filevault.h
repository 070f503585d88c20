// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/vault.h"

namespace taabia {

/// Secrets as files that only this user may read, one a name, in a folder. For a till that was set up without a
/// keychain (training, and unattended set-ups): it keeps honest people honest, and whoever holds the disk holds these.
/// The thread that made it.
class FileVault final : public Vault {
public:
    explicit FileVault(QString folder);

    void read(const QString &name, const Answer<std::optional<QByteArray>> &answer) override;
    void write(const QString &name, const QByteArray &secret, const Answer<std::monostate> &answer) override;

private:
    QString pathOf(const QString &name) const;

    QString m_folder;
};

} // namespace taabia
