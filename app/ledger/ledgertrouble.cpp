// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgertrouble.h"

#include <QSqlError>

namespace taabia {

namespace {

// SQLite's primary result codes (https://sqlite.org/rescode.html). Written out here because the Windows build has no
// sqlite3.h: its SQLite is inside Qt's plugin.
enum PrimaryCode {
    sqliteError = 1, // SQL that does not fit the schema: since ours is fixed, the schema is not the one we made
    sqliteBusy = 5,
    sqliteLocked = 6,
    sqliteCorrupt = 11,
    sqliteFull = 13,
    sqliteFormat = 24,
    sqliteNotADatabase = 26,
};

LedgerError::Kind kindOf(int extendedCode)
{
    switch (extendedCode & 0xFF) {
    case sqliteBusy:
    case sqliteLocked:
        return LedgerError::Kind::Busy;
    case sqliteError:
    case sqliteCorrupt:
    case sqliteFormat:
    case sqliteNotADatabase:
        return LedgerError::Kind::Damaged;
    case sqliteFull:
        return LedgerError::Kind::Full;
    default: // I/O error, read-only, cannot open, a constraint: all of them kept nothing
        return LedgerError::Kind::Unwritable;
    }
}

} // namespace

LedgerError troubleFrom(const QSqlError &error, const QString &doing)
{
    bool numbered = false;
    const int code = error.nativeErrorCode().toInt(&numbered);
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    if (!numbered) // the driver itself failed: it is missing, or could not open the file
        return {LedgerError::Kind::Unwritable, QStringLiteral("%1: %2").arg(doing, text)};
    return {kindOf(code), QStringLiteral("%1: %2 (SQLite %3)").arg(doing, text).arg(code)};
}

LedgerError trouble(LedgerError::Kind kind, const QString &detail)
{
    return {kind, detail};
}

} // namespace taabia
