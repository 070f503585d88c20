// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"

namespace taabia {

class Database;

/// All of a step or nothing of it: rolls back when it goes, unless commit() has succeeded.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Takes the write lock at once (IMMEDIATE), so that what is read inside is still true when it is written.
    [[nodiscard]] LedgerTrouble begin();

    /// On the disk when it returns empty; otherwise rolled back.
    [[nodiscard]] LedgerTrouble commit();

private:
    void rollBack();

    Database &m_database;
    bool m_open = false;
};

} // namespace taabia
