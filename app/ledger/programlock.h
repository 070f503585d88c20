// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"

#include <memory>

namespace taabia {

class Database;

/// "This ledger is in use": one program at a time, for as long as this object lives.
///
/// It is an exclusive transaction on an empty SQLite file of its own beside the ledger. The operating system lets go
/// of such a lock when the program ends, however it ends, so there is no stale lock, no process number to trust, and
/// nothing to clear after a power cut; the file itself may stay. (A lock on the ledger's own file would shut out the
/// history's reading connection.) Nothing else may open the lock file: on POSIX systems, closing any handle to a file
/// drops the process's locks on it.
class ProgramLock {
public:
    /// Busy, if another program (or another lock of this one) has it.
    static LedgerResult<std::unique_ptr<ProgramLock>> take(const QString &ledgerPath);
    ~ProgramLock();

private:
    explicit ProgramLock(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace taabia
