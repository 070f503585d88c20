// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/programlock.h"

#include "ledger/database.h"

namespace taabia {

namespace {

LedgerTrouble lockExclusively(Database &database)
{
    for (const QString &sql : {
             QStringLiteral("PRAGMA busy_timeout = 0"),
             QStringLiteral("PRAGMA journal_mode = MEMORY"), // nothing is ever written: no journal beside the file
             QStringLiteral("BEGIN EXCLUSIVE"),
         }) {
        if (LedgerTrouble failed = database.execute(sql))
            return failed;
    }
    return std::nullopt;
}

/// What went wrong with the lock file, as something about the ledger.
LedgerError refusal(const LedgerError &error, const QString &ledgerPath, const QString &lockPath)
{
    if (error.kind == LedgerError::Kind::Busy)
        return trouble(LedgerError::Kind::Busy, QStringLiteral("another program has %1 open").arg(ledgerPath));
    if (error.kind == LedgerError::Kind::Damaged) // the ledger is not damaged: this file holds nothing
        return trouble(LedgerError::Kind::Unwritable,
            QStringLiteral("%1 is not the lock file it should be; it may be deleted").arg(lockPath));
    return error;
}

} // namespace

LedgerResult<std::unique_ptr<ProgramLock>> ProgramLock::take(const QString &ledgerPath)
{
    const QString lockPath = ledgerPath + QLatin1String(".lock");
    auto database = Database::open(lockPath, Database::Access::ReadWrite);
    if (!database)
        return Unexpected{refusal(database.error(), ledgerPath, lockPath)};
    if (LedgerTrouble failed = lockExclusively(**database))
        return Unexpected{refusal(*failed, ledgerPath, lockPath)};
    return std::unique_ptr<ProgramLock>(new ProgramLock(*std::move(database)));
}

ProgramLock::ProgramLock(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{ }

ProgramLock::~ProgramLock() = default;

} // namespace taabia
