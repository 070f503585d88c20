// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/folderwork.h"
#include "ledger/ledgertrouble.h"

#include <QString>

namespace taabia {

class Database;

/// How a restored ledger takes the place of the one that is there: by names alone, in an order in which each cut leaves
/// something that the next start understands.
///
///     ledger.sqlite                                  the ledger
///     ledger.sqlite.looked-at                        a copy that somebody looks at: rubbish after a start
///     ledger-before-restore-DATE.sqlite.successor    whole, on the disk and decided for: the next start goes on
///     ledger-before-restore-DATE.sqlite              the ledger that was there, never deleted
///
/// The log goes aside first, then the ledger, then the successor gets its name. As long as nothing has gone aside the
/// successor may still be given up: if the ledger has something that nobody was shown. From then on there is only one
/// way, forward.
namespace RestoreSwap {

/// The file itself, where \a path is a link to it: everything beside it lies where it lies.
QString realPath(const QString &path);

QString copyBeside(const QString &ledger); ///< the one that is looked at
void dropCopy(const QString &ledger);

/// A free name for the ledger that goes aside.
QString nameAside(const QString &ledger, const QDateTime &nowUtc);
QString successorOf(const QString &aside);

/// How far a ledger has been written, of what a restore would lose: the same text, nothing new.
LedgerResult<QString> tailOf(Database &ledger);

/// In the successor's table "meta": the tail that was shown. Empty: it could not be read.
inline constexpr QLatin1String tailName("restore_tail");

/// In the table "meta" of the ledger that stayed: the successor that was given up, until somebody has read of it.
inline constexpr QLatin1String givenUpName("restore_given_up");

/// Before \a ledger is opened for writing, under its lock: finishes what was decided, or gives it up, and throws away
/// what was only looked at. Trouble: try again at the next start; the ledger must not be opened.
[[nodiscard]] LedgerTrouble finish(const QString &ledger);
[[nodiscard]] LedgerTrouble finish(const QString &ledger, FolderWork &work);

} // namespace RestoreSwap
} // namespace taabia
