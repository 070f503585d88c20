// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace taabia {

/// What a ledger file has to say of itself to whoever mends it, as lines of "name: value" in English: schema, size, how
/// many sales are in which state, what SQLite and the chain say. No sale, no number, no name, no sum. Whatever the file
/// is (none, damaged, of another schema, none of ours), this tells so and goes on; it changes nothing. Reads on a
/// connection of its own: seconds at a million sales. \a goOn: see ShopReports::verifyChain(). \a chainKey empty: only
/// what can be checked without it.
QString ledgerFigures(const QString &file, const QByteArray &chainKey, const std::function<bool()> &goOn);

} // namespace taabia
