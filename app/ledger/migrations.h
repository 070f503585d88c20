// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"

#include <QStringList>

#include <vector>

namespace taabia {

class Database;

/// PRAGMA application_id of every ledger: "TAAB". The first migration writes it.
constexpr int ledgerApplicationId = 0x54414142;

/// One numbered step of the schema: resources/migrations/<number>_<name>.sql.
struct Migration {
    int number = 0;
    QString name; ///< the file's name, for the log
    QString sql;
};

/// Those that travel in the program, in order.
std::vector<Migration> embeddedMigrations();

/// The statements of a script, each without its semicolon and without the comments around it (those inside stay: SQLite
/// keeps them in the schema for people to read). Knows quotes, comments and the body of a trigger.
QStringList splitStatements(QStringView script);

/// The schema number of an open file (PRAGMA user_version).
LedgerResult<int> schemaNumber(Database &database);

/// Brings the file up to the last of \a migrations, each in one transaction together with its number: a failure in
/// the middle leaves the schema as it was after the last whole step. FromTheFuture, with nothing changed, if the file
/// is already past them.
[[nodiscard]] LedgerTrouble migrate(Database &database, const std::vector<Migration> &migrations);

} // namespace taabia
