// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"
#include "ports/restore.h"

namespace taabia {

class Database;

/// What a backup has, and what the present ledger has beside it.
namespace restorepreview {

/// Of a backup with this program's schema: everything but the loss, the chain and where it came from.
[[nodiscard]] LedgerTrouble read(Database &backup, RestorePreview &preview);

/// \a present: open for reading; \a backup: the path of a whole ledger of this program's schema that nobody writes to.
/// A row that both have is one with the same number that was made at the same moment: a backup that went another way
/// since (a ledger that was restored before) is told apart from one that is only older. \a tail: see RestoreSwap, as
/// it was in the very same moment.
LedgerResult<RestoreLoss> loss(Database &present, const QString &backup, QString &tail);

} // namespace restorepreview
} // namespace taabia
