// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace taabia::kill9 {

/// The victim: the real till (TillEngine, HttpTopupServer, SqliteSaleLedger, SystemClock, SystemEntropy, put together
/// by app/tillplan.cpp) on its own thread, and a tireless clerk in the place of the window. It never ends by itself.
/// On its standard output it says, a line each and at the moment at which the till tells it:
///   opening | opened | started | cannot <words>
///   recorded <sale> <reference> <phone> <centimes>
///   changed <sale> <state> <attention> <attempts>
///   again <sale>                                     the clerk wants the same reference sent again
/// Arguments: URL, data folder, "sell", "watch" (a few honest sales, nothing sent again) or "rest", seed, life. The key
/// comes from TAABIA_API_KEY, as the till's does.
int runEngine(const QStringList &arguments);

/// The account that the engine and the provider share.
inline constexpr const char *clientCode = "API-KILL9";

} // namespace taabia::kill9
