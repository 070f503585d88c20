// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "desk/backupdesk.h"
#include "desk/historydesk.h"
#include "desk/ledgerhealth.h"
#include "desk/reportdesk.h"
#include "desk/restoredesk.h"
#include "desk/supportdesk.h"
#include "desk/till.h"
#include "ledger/ledgerage.h"

#include "ports/vault.h"

#include <functional>
#include <memory>

namespace taabia {

class Log;

/// Everything that a till needs to know before it is put together.
struct TillPlan {
    QString dataDir; ///< where the ledger lies, and receipts that no printer took
    QString clientCode;
    QString referencePrefix;
    QString clerk; ///< where nobody signs in
    std::shared_ptr<Permit> permit; ///< one for the till, its readers and the window; null: \a clerk may do everything
    std::function<LedgerResult<std::unique_ptr<TopupServer>>()> makeServer; ///< runs on the till thread
    bool training = false;
    LedgerAge ledgerAge = LedgerAge::MayBeNew;
    std::shared_ptr<Log> log; ///< null: none is written
    SupportDesk::Collect support; ///< the report for whoever mends it; empty: this till has none

    /// Of the audit chain, from the vault; or why there is none, and then the till does not start.
    Expected<QByteArray, VaultError> chainKey = Unexpected{VaultError{}};

    QString ledgerFile() const { return dataDir + QLatin1String("/ledger.sqlite"); }
    QString receiptsFolder() const { return dataDir + QLatin1String("/receipts"); } ///< unless the owner named another
};

/// A part of the composition root that stands on its own, so that a program without a window puts the very same till
/// together (tests/kill9 does).
namespace Composition {

/// The shop's own account on a server of the contract, with its ledger in \a dataDir. Without a chain key yet.
/// Unattended: nobody signs in.
TillPlan accountPlan(const QString &dataDir, const Command::Server &account);

/// The same with a key that may be replaced meanwhile, and whoever \a permit lets in.
TillPlan accountPlan(const QString &dataDir, const BaseUrl &url, const QString &clientCode,
    const std::shared_ptr<const KeyRing> &keys, const std::shared_ptr<Permit> &permit);

/// The provider inside the program, with a ledger of its own below \a dataDir. Without a chain key yet.
TillPlan trainingPlan(const QString &dataDir);

/// Puts the real till together: system clock, system entropy, SQLite ledgers, the plan's server, the printers.
TillFactory tillFactory(const TillPlan &plan);

/// Read the same ledger, each over a connection of its own. What is read of sales obeys the plan's permit
/// (PermittedHistory); who asks for reports is asked by the ReportDesk.
SaleHistoryFactory historyFactory(const TillPlan &plan);

/// Everybody's sales whoever is there: for what is compared with them; of a sale like a line of a list its time is
/// shown, no more.
SaleHistoryFactory wholeHistoryFactory(const TillPlan &plan);

ShopReportsFactory reportsFactory(const TillPlan &plan);

/// Reads that ledger through for damage.
HealthCheckFactory healthFactory(const TillPlan &plan);

/// Copies that ledger; what was chosen for it lies beside it.
BackupFactory backupFactory(const TillPlan &plan);
QString backupFolder(const TillPlan &plan); ///< that was chosen; empty: none

/// Brings a backup of that ledger back, locked or not.
RestoreFactory restoreFactory(const TillPlan &plan);

/// Who is logged in on this computer.
QString clerkName();

} // namespace Composition
} // namespace taabia
