// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/auditchain.h"
#include "ledger/database.h"
#include "ledger/openledger.h"

#include <memory>

namespace taabia {

class ProgramLock;

/// The one file behind all ledgers of a till, open for writing: its connection, its chain and the lock that keeps other
/// programs out. Shared by what writes into it (SqliteSaleLedger, SqliteCashLedger...), on one thread.
class LedgerFile {
public:
    /// Opens or creates the file at \a path for the account \a clientCode, and locks it. A backup that stands ready
    /// takes its place first (RestoreSwap). For the refusals see openLedgerForWriting(); Busy: another program has it.
    static LedgerResult<std::shared_ptr<LedgerFile>> open(const QString &path, const QString &clientCode,
        const QByteArray &chainKey, LedgerAge age = LedgerAge::MayBeNew);

    /// On a database that openLedgerForWriting() gave. Without a lock, the caller sees to it that nobody else writes.
    LedgerFile(std::unique_ptr<Database> database, std::unique_ptr<ProgramLock> lock, const QByteArray &chainKey);
    ~LedgerFile();

    Database &database() { return *m_database; }
    AuditChain &chain() { return m_chain; }

    /// Inserts the next row of a chained table, numbered by the first of its \a columns, chains it and returns its
    /// number. \a bind: gives the Statement the values of the other columns. Inside a transaction of the caller's.
    template <typename Bind> LedgerResult<qint64> append(const QString &table, const QString &columns, Bind bind)
    {
        const QString number = columns.section(QLatin1Char(','), 0, 0);
        const QString marks = QStringLiteral(", ?").repeated(columns.count(QLatin1Char(',')));
        qint64 row = 0;
        {
            Statement insert = m_database->statement(
                QStringLiteral("INSERT INTO %1 (%2) VALUES ((SELECT coalesce(max(%3), 0) + 1 FROM %1)%4) RETURNING %3")
                    .arg(table, columns, number, marks));
            bind(insert);
            const LedgerResult<bool> inserted = insert.next();
            if (!inserted)
                return Unexpected{inserted.error()};
            row = insert.integer(0);
        }
        if (LedgerTrouble failed = m_chain.append(table, row))
            return Unexpected{*failed};
        return row;
    }

private:
    std::unique_ptr<ProgramLock> m_lock; // goes after the database it guards
    std::unique_ptr<Database> m_database;
    AuditChain m_chain;
};

} // namespace taabia
