// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/transaction.h"

#include "ledger/database.h"

namespace taabia {

Transaction::Transaction(Database &database)
    : m_database(database)
{ }

Transaction::~Transaction()
{
    rollBack();
}

LedgerTrouble Transaction::begin()
{
    if (LedgerTrouble failed = m_database.statement(QStringLiteral("BEGIN IMMEDIATE")).run())
        return failed;
    m_open = true;
    return std::nullopt;
}

LedgerTrouble Transaction::commit()
{
    if (LedgerTrouble failed = m_database.statement(QStringLiteral("COMMIT")).run()) {
        rollBack();
        return failed;
    }
    m_open = false;
    return std::nullopt;
}

void Transaction::rollBack()
{
    if (!m_open)
        return;
    m_open = false;
    // After a full disk or an I/O error SQLite may have rolled back by itself; then there is nothing left to undo and
    // ROLLBACK fails, which is as good.
    (void)m_database.statement(QStringLiteral("ROLLBACK")).run();
}

} // namespace taabia
