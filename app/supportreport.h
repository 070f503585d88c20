// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/supportreport.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace taabia {

class Log;

/// Where the report for support looks, and what only the window's thread can tell of this computer.
struct SupportSources {
    QString dataDir; ///< of the shop's own account: log, account.json, preferences.ini
    QString ledgerFile;
    QByteArray chainKey{}; ///< empty: not at hand
    QString screens{}; ///< lines
    std::shared_ptr<Log> log{}; ///< null: this program writes none
};

namespace Support {

/// Puts it together; masked line by line as the log is (LogMask), whatever the files say. Waits for disk and ledger,
/// for the chain half a minute at most. Any thread.
SupportReport collect(const SupportSources &sources);

/// Of all screens, for SupportSources. UI thread.
QString screens();

} // namespace Support
} // namespace taabia
