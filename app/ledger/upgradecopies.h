// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"

#include <QDateTime>

#include <vector>

namespace taabia {

/// The copies of a ledger as it was before each upgrade of its schema, beside it:
/// "ledger-before-schema-7-2026-11-22-101500.sqlite" is of schema 6, made at that moment in Morocco. An upgrade over
/// several schemas that is cut off half way and goes on at the next start leaves two, of what it was and of how far it
/// had come. They are plain ledgers, which a restore takes too. How one goes back to an older program is in the README:
/// only while nothing was sold since, for an older program does not ask the provider.
namespace UpgradeCopies {

/// As many schemas are gone back to: the last copy of each.
constexpr int mostKept = 3;

struct Kept {
    QString path;
    int schema = 0; ///< that it was made before: its own is the one below
    QDateTime madeMorocco; ///< by the name: Moroccan time
};

/// The newest first.
std::vector<Kept> beside(const QString &ledgerFile);

/// Copies the ledger, whole, verified and durable, before it is brought to \a schema, the next one of its own; only
/// then lets older copies go.
/// NotCopied, with the ledger as it was and nothing left behind, if that cannot be done.
[[nodiscard]] LedgerTrouble make(const QString &ledgerFile, int schema, const QDateTime &nowUtc);

} // namespace UpgradeCopies
} // namespace taabia
