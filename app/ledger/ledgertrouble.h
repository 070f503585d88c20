// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/cashledger.h" // before the alias below, or -Wshadow takes CashTrouble::LedgerTrouble to hide it

class QSqlError;

namespace taabia {

/// What went wrong in a step that has no result of its own; empty: it is done.
using LedgerTrouble = std::optional<LedgerError>;

/// What SQLite's error means to the till. \a doing names the step, for the log.
LedgerError troubleFrom(const QSqlError &error, const QString &doing);

/// The same for a text of our own.
LedgerError trouble(LedgerError::Kind kind, const QString &detail);

} // namespace taabia
