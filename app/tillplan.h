// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "desk/historydesk.h"
#include "desk/till.h"

#include <functional>
#include <memory>

namespace taabia {

/// Everything that a till needs to know before it is put together.
struct TillPlan {
    QString ledgerFile;
    QString clientCode;
    QString referencePrefix;
    QString clerk;
    std::function<LedgerResult<std::unique_ptr<TopupServer>>()> makeServer; ///< runs on the till thread
};

/// A part of the composition root that stands on its own, so that a program without a window puts the very same till
/// together (tests/kill9 does).
namespace Composition {

/// The shop's own account on a server of the contract, with its ledger in \a dataDir.
TillPlan accountPlan(const QString &dataDir, const Command::Server &account);

/// Puts the real till together: system clock, system entropy, SQLite ledger, the plan's server.
TillFactory tillFactory(const TillPlan &plan);

/// Reads the same ledger, over a connection of its own.
SaleHistoryFactory historyFactory(const QString &ledgerFile);

/// Who is logged in on this computer.
QString clerkName();

} // namespace Composition
} // namespace taabia
