// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/transaction.h"

#include "ledger/database.h"

#include <utility>

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
    if (std::exchange(m_open, false))
        m_database.rollBack();
}

} // namespace taabia
