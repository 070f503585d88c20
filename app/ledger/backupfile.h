// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/backup.h"

namespace taabia {

/// "backup.json" beside the ledger: what the owner has chosen for its backups and how they went. The till's side reads
/// and writes it, so that backups are made whatever the window does. Written whole or not at all; no secret in it.
class BackupFile final : public BackupStore {
public:
    explicit BackupFile(QString path);
    static QString beside(const QString &ledgerFile);

    BackupRecord read() override;
    bool write(const BackupRecord &record) override;

private:
    QString m_path;
};

} // namespace taabia
