// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"
#include "ports/backup.h"

#include <functional>

namespace taabia {

class Database;

/// A ledger's file copied as it is, of this schema or an older one, while the till writes on: one read transaction over
/// its whole length (VACUUM INTO, because SQLite's own backup functions are out of reach inside Qt's plugin), made
/// durable, read again page by page, and only then given its name. What fails leaves nothing behind.
///
/// It can be stopped between two of these steps, not within one: nothing of SQLite's that would end a statement can be
/// reached through Qt's driver, and nothing at all ends a write to a share that does not answer.
class LedgerCopy {
public:
    /// What else the copy has to stand, with the copy open for reading.
    using Check = std::function<LedgerTrouble(Database &copy)>;

    explicit LedgerCopy(QString ledgerFile);

    using GoOn = std::function<bool()>;

    /// \a path: nothing is there. \a goOn is asked before each step; no ends it in Stopped. Gives the copy's size in
    /// bytes.
    Expected<qint64, BackupError> make(const QString &path, const Check &check = {}, const GoOn &goOn = {}) const;

    /// How a copy is called until it is whole: an empty file of that name keeps the name for whoever made it.
    static QString partOf(const QString &path);

    /// Why \a path could not be written, by what its folder is now: \a missing bytes were still to come.
    static BackupError troubleWriting(const QString &path, qint64 missing, const QString &detail);

private:
    using Trouble = std::optional<BackupError>;
    struct Identity;
    Expected<Identity, BackupError> copyTo(const QString &path) const;
    Trouble verify(const QString &part, const Identity &original, const Check &check) const;
    BackupError troubleWith(const QString &part, const QString &detail) const;

    QString m_ledgerFile;
};

} // namespace taabia
