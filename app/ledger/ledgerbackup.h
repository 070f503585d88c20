// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"
#include "ports/backup.h"
#include "ports/fileseal.h"

#include <memory>

namespace taabia {

class Database;

/// A backup of the ledger while the till writes on (see LedgerCopy), in which the audit chain is checked too. One that
/// is to be locked is copied beside the ledger first, so that nothing of it ever lies open on the stick.
///
/// Files are named "<kind>-2026-11-22-190500.sqlite" after the moment in Morocco, with ".sealed" behind it if they are
/// locked, and "-chain-broken" before the ".sqlite" if the chain is.
class LedgerBackup : public Backup {
public:
    /// \a kind begins the files' names: "taabia-T1", "taabia-training"; letters, digits and '-'. \a seal null: backups
    /// are never locked.
    LedgerBackup(QString ledgerFile, QString kind, QByteArray chainKey, std::unique_ptr<FileSeal> seal = nullptr);

    QString nameFor(const QString &folder, const QDateTime &nowUtc) override;
    Expected<BackupMade, BackupError> make(
        const Wish &wish, const QDateTime &nowUtc, const std::function<bool()> &goOn) override;
    void removeHalf(const QString &folder, const QString &name) override;
    std::optional<QString> series() override;
    Place look(const QString &folder) override;
    bool has(const QString &folder, const BackupRecord::Made &made) override;
    bool remove(const QString &folder, const BackupRecord::Made &made) override;
    Expected<QByteArray, BackupError> lockFor(const Secret &passphrase) override;

private:
    using GoOn = std::function<bool()>;
    using Copied = Expected<std::optional<ChainBreak>, BackupError>;
    std::optional<BackupError> tooLittleRoom(const Wish &wish) const;
    bool isOnOwnDisk(const QString &folder) const;
    Copied copyTo(const QString &path, const GoOn &goOn) const;
    std::optional<BackupError> seal(
        const QString &plain, const QString &path, const QByteArray &lock, const GoOn &goOn) const;
    QString workFile() const;
    void removeWork() const;

    QString m_ledgerFile;
    QString m_kind;
    QByteArray m_chainKey;
    std::unique_ptr<FileSeal> m_seal;
};

} // namespace taabia
