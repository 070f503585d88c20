// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk/connectiontuning.h"

#include <sqlite3.h>

#include <QByteArray>

#include <algorithm>
#include <vector>

namespace taabia::ConnectionTuning {

namespace {

constexpr qint64 sqlitesOwnLimit = 1'073'741'823;

struct {
    bool registered = false;
    int checkpointPages = 1000;
    qint64 mostPages = 0;
    std::vector<sqlite3 *> open;
} tuning;

void limitPages(sqlite3 *connection)
{
    const qint64 pages = tuning.mostPages > 0 ? tuning.mostPages : sqlitesOwnLimit;
    sqlite3_exec(
        connection, ("PRAGMA max_page_count = " + QByteArray::number(pages)).constData(), nullptr, nullptr, nullptr);
}

/// SQLite destroys a function's data when the connection closes: that is how we hear of it.
void forget(void *connection)
{
    std::erase(tuning.open, static_cast<sqlite3 *>(connection));
}

void nothing(sqlite3_context *, int, sqlite3_value **) { }

int tune(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    const QByteArray file(sqlite3_db_filename(connection, "main"));
    if (!file.endsWith(".sqlite"))
        return SQLITE_OK; // in memory, or the lock file
    sqlite3_wal_autocheckpoint(connection, tuning.checkpointPages);
    tuning.open.push_back(connection);
    sqlite3_create_function_v2(
        connection, "taabia_open", 0, SQLITE_UTF8, connection, nothing, nullptr, nullptr, forget);
    if (tuning.mostPages > 0)
        limitPages(connection);
    return SQLITE_OK;
}

void registerOnce()
{
    if (!std::exchange(tuning.registered, true))
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(tune));
}

} // namespace

void setCheckpointPages(int pages)
{
    registerOnce();
    tuning.checkpointPages = pages;
}

void setMostPages(qint64 pages)
{
    registerOnce();
    tuning.mostPages = pages;
    std::for_each(tuning.open.begin(), tuning.open.end(), limitPages);
}

} // namespace taabia::ConnectionTuning
