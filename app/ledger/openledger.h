// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgerage.h"
#include "ledger/ledgertrouble.h"

#include <memory>

namespace taabia {

class Database;

/// Opens the ledger file for its one writer: makes the folder and the file if they are missing, brings an older schema
/// up to date, binds a new ledger to \a clientCode. Refused, without a byte of the file changed:
///   Damaged        not a SQLite file, cut short, emptied, or without a table or trigger that it was made with
///   Foreign        another program's file, or another account's
///   FromTheFuture  a newer schema than this program knows
///   Unwritable     the folder or the file cannot be written
///   NotCopied      it is of an older schema, and no copy of it could be made first (see UpgradeCopies)
/// An old ledger of a million sales takes some ten seconds once: its sales get their days and are counted (saledays.h).
/// Apart from that it does not read the whole file (a million sales would take many seconds): see
/// SqliteSaleLedger::checkIntegrity(). The caller holds the ProgramLock.
enum class Upgrade {
    AfterACopy,
    AtOnce, ///< it is a copy itself, of which the original is kept
};
LedgerResult<std::unique_ptr<Database>> openLedgerForWriting(
    const QString &path, const QString &clientCode, Upgrade upgrade = Upgrade::AfterACopy);

/// Opens an existing, up-to-date ledger for reading alone, with the same refusals, and NotFound if there is none. Busy
/// if its schema is older than this program's: the writer has to open it first.
LedgerResult<std::unique_ptr<Database>> openLedgerForReading(const QString &path);

} // namespace taabia
