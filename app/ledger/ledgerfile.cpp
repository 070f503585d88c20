// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfile.h"

#include "ledger/database.h"
#include "ledger/openledger.h"
#include "ledger/programlock.h"
#include "ledger/restoreswap.h"

#include <QDir>
#include <QFileInfo>

namespace taabia {

LedgerResult<std::shared_ptr<LedgerFile>> LedgerFile::open(
    const QString &path, const QString &clientCode, const QByteArray &chainKey, LedgerAge age)
{
    // The folder first, for the lock lives in it; then its real name, so that a link to it leads to the same lock.
    const QFileInfo file(path);
    if (!QDir().mkpath(file.absolutePath()))
        return Unexpected{
            trouble(LedgerError::Kind::Unwritable, QStringLiteral("cannot make the folder of %1").arg(path))};
    const QString real = RestoreSwap::realPath(path);
    auto lock = ProgramLock::take(real);
    if (!lock)
        return Unexpected{lock.error()};
    if (LedgerTrouble failed = RestoreSwap::finish(real))
        return Unexpected{*failed};
    if (age == LedgerAge::Kept && QFileInfo(real).size() == 0)
        return Unexpected{trouble(LedgerError::Kind::Damaged,
            QStringLiteral("%1 is empty or missing, and this till has kept one").arg(real))};
    auto database = openLedgerForWriting(real, clientCode);
    if (!database)
        return Unexpected{database.error()};
    return std::make_shared<LedgerFile>(*std::move(database), *std::move(lock), chainKey);
}

LedgerFile::LedgerFile(
    std::unique_ptr<Database> database, std::unique_ptr<ProgramLock> lock, const QByteArray &chainKey)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_chain(*m_database, chainKey)
{ }

LedgerFile::~LedgerFile() = default;

} // namespace taabia
