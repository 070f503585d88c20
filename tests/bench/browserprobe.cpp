// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a program asks of SQLite, and how long the answers take: a library that browser.py puts into sqlitebrowser by
// LD_PRELOAD, so that the very queries are measured that its window waits for. One line for each statement that was
// read to its end, to the file that TAABIA_BENCH_QUERIES names: milliseconds from preparing it, rows, the first column
// of the first ones, the SQL. Linux only.
#include <dlfcn.h>
#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <string>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int idsTold = 13; ///< a screen of them

struct Query {
    Clock::time_point begun;
    long rows = 0;
    std::string ids;
};

std::mutex mutex; // the program reads on a thread of its own
std::map<sqlite3_stmt *, Query> open;

template <typename Function> Function original(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

void tell(sqlite3_stmt *statement, const Query &query)
{
    static std::FILE *const file = [] {
        const char *path = std::getenv("TAABIA_BENCH_QUERIES");
        return path ? std::fopen(path, "we") : nullptr;
    }();
    if (!file)
        return;
    const double ms = std::chrono::duration<double, std::milli>(Clock::now() - query.begun).count();
    std::string sql = sqlite3_sql(statement) ? sqlite3_sql(statement) : "";
    for (char &c : sql)
        c = c == '\n' || c == '\t' ? ' ' : c;
    std::fprintf(file, "%.4f\t%ld\t%s\t%s\n", ms, query.rows, query.ids.c_str(), sql.c_str());
    std::fflush(file);
}

} // namespace

extern "C" int sqlite3_prepare_v2(
    sqlite3 *database, const char *sql, int length, sqlite3_stmt **statement, const char **rest)
{
    static const auto real = original<decltype(&sqlite3_prepare_v2)>("sqlite3_prepare_v2");
    const Clock::time_point begun = Clock::now();
    const int result = real(database, sql, length, statement, rest);
    if (result == SQLITE_OK && *statement) {
        const std::lock_guard lock(mutex);
        open[*statement] = {begun, 0, {}};
    }
    return result;
}

extern "C" int sqlite3_step(sqlite3_stmt *statement)
{
    static const auto real = original<decltype(&sqlite3_step)>("sqlite3_step");
    const int result = real(statement);
    const std::lock_guard lock(mutex);
    const auto found = open.find(statement);
    if (found != open.end() && result == SQLITE_ROW && found->second.rows++ < idsTold)
        found->second.ids += std::to_string(sqlite3_column_int64(statement, 0)) + ' ';
    return result;
}

extern "C" int sqlite3_finalize(sqlite3_stmt *statement)
{
    static const auto real = original<decltype(&sqlite3_finalize)>("sqlite3_finalize");
    {
        const std::lock_guard lock(mutex);
        const auto found = open.find(statement);
        if (found != open.end()) {
            tell(statement, found->second);
            open.erase(found);
        }
    }
    return real(statement);
}
