// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/auditchain.h"

#include <memory>

namespace taabia {

class Database;
class ProgramLock;

/// The one file behind all ledgers of a till, open for writing: its connection, its chain and the lock that keeps other
/// programs out. Shared by what writes into it (SqliteSaleLedger, SqliteCashLedger...), on one thread.
class LedgerFile {
public:
    /// Opens or creates the file at \a path for the account \a clientCode, and locks it. For the refusals see
    /// openLedgerForWriting(); Busy: another program has it.
    static LedgerResult<std::shared_ptr<LedgerFile>> open(
        const QString &path, const QString &clientCode, const QByteArray &chainKey);

    /// On a database that openLedgerForWriting() gave. Without a lock, the caller sees to it that nobody else writes.
    LedgerFile(std::unique_ptr<Database> database, std::unique_ptr<ProgramLock> lock, const QByteArray &chainKey);
    ~LedgerFile();

    Database &database() { return *m_database; }
    AuditChain &chain() { return m_chain; }

private:
    std::unique_ptr<ProgramLock> m_lock; // goes after the database it guards
    std::unique_ptr<Database> m_database;
    AuditChain m_chain;
};

} // namespace taabia
