// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"

namespace taabia {

class Database;

/// Several questions that see the same state of the file. It ends with its scope: a snapshot that stays open keeps the
/// writer's log from being folded back. Statements that read inside it must be gone by then.
class Snapshot {
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    [[nodiscard]] LedgerTrouble begin();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace taabia
