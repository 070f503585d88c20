// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"

namespace taabia {

/// Fills a new ledger with \a rows made-up sales of a busy shop (900 a day up to the end of January 2026), the same
/// ones for the same \a seed: most delivered, some of every other state, regular customers, a few attempts that had to
/// be repeated, and now and then a PC clock that was a day behind. Quick and not durable: not for a ledger in use.
LedgerTrouble fillLedger(const QString &path, const QString &clientCode, qint64 rows, quint64 seed = 1);

} // namespace taabia
