// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/backup.h"

namespace taabia {

/// A backup of the ledger while the till writes on: one read transaction over its whole length (VACUUM INTO, because
/// SQLite's own backup functions are out of reach inside Qt's plugin), made durable, read again page by page, and only
/// then given its name.
class LedgerBackup : public Backup {
public:
    /// \a kind begins the files' names: "taabia", "taabia-training".
    LedgerBackup(QString ledgerFile, QString kind);

    Expected<BackupMade, BackupError> make(const QString &folder, const QDateTime &nowUtc) override;

private:
    using Trouble = std::optional<BackupError>;
    Trouble copyTo(const QString &path) const;
    static Trouble makeDurable(const QString &path);
    Trouble verify(const QString &path) const;
    BackupError troubleWith(const QString &folder, const QString &part, const QString &detail) const;

    QString m_ledgerFile;
    QString m_kind;
};

} // namespace taabia
