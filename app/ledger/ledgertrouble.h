// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/cashledger.h" // before the alias below, or -Wshadow takes CashTrouble::LedgerTrouble to hide it

#include <functional>

class QSqlError;

namespace taabia {

/// What went wrong in a step that has no result of its own; empty: it is done.
using LedgerTrouble = std::optional<LedgerError>;

/// Is told of everything that fails on a connection, from inside the call that failed: it must not use the connection.
using TroubleListener = std::function<void(const LedgerError &)>;

/// What SQLite's error means to the till. \a doing names the step, for the log.
LedgerError troubleFrom(const QSqlError &error, const QString &doing);

/// The same for a text of our own.
LedgerError trouble(LedgerError::Kind kind, const QString &detail);

} // namespace taabia
