// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/snapshot.h"

#include "ledger/database.h"

namespace taabia {

Snapshot::Snapshot(Database &database)
    : m_database(database)
{ }

Snapshot::~Snapshot()
{
    if (m_open)
        m_database.rollBack(); // nothing was written: it only lets go
}

LedgerTrouble Snapshot::begin()
{
    if (LedgerTrouble failed = m_database.statement(QStringLiteral("BEGIN")).run())
        return failed;
    m_open = true;
    return std::nullopt;
}

} // namespace taabia
