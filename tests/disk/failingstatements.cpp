// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk/failingstatements.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <utility>

namespace taabia {

namespace {

struct {
    std::int64_t number = 0; ///< 0: none
    bool onwards = false;
    int code = SQLITE_IOERR;
    std::int64_t requests = 0;
    std::int64_t failures = 0;
    int pauses = 0;
    bool inside = false; ///< SQLite itself runs statements to carry one out (full-text search does): not the program's
} state;

/// Counts a request; true, if it is to fail.
bool struck()
{
    if (state.pauses > 0 || state.inside)
        return false;
    ++state.requests;
    const bool hit =
        state.number > 0 && (state.requests == state.number || (state.onwards && state.requests > state.number));
    state.failures += hit ? 1 : 0;
    return hit;
}

template <typename Function> Function theLibrarys(const char *name)
{
    void *const found = dlsym(RTLD_NEXT, name);
    if (!found) {
        std::fprintf(stderr, "SQLite has no %s\n", name);
        std::abort();
    }
    return reinterpret_cast<Function>(found);
}

} // namespace

void FailingStatements::plan(std::int64_t number, bool onwards, int code)
{
    state.number = number;
    state.onwards = onwards;
    state.code = code;
    state.requests = state.failures = 0;
}

void FailingStatements::heal()
{
    plan(0, false, SQLITE_OK);
}

std::int64_t FailingStatements::requests()
{
    return state.requests;
}

std::int64_t FailingStatements::failures()
{
    return state.failures;
}

FailingStatements::Pause::Pause()
{
    ++state.pauses;
}

FailingStatements::Pause::~Pause()
{
    --state.pauses;
}

} // namespace taabia

using namespace taabia;

// A statement's first step runs it; the later ones fetch its rows and do not count.
int sqlite3_step(sqlite3_stmt *statement)
{
    static const auto step = theLibrarys<decltype(&sqlite3_step)>("sqlite3_step");
    if (statement && !sqlite3_stmt_busy(statement) && struck())
        return state.code;
    const bool outer = std::exchange(state.inside, true);
    const int result = step(statement);
    state.inside = outer;
    return result;
}

int sqlite3_prepare16_v2(sqlite3 *connection, const void *sql, int bytes, sqlite3_stmt **statement, const void **rest)
{
    static const auto prepare = theLibrarys<decltype(&sqlite3_prepare16_v2)>("sqlite3_prepare16_v2");
    if (struck()) {
        *statement = nullptr;
        return state.code;
    }
    const bool outer = std::exchange(state.inside, true);
    const int result = prepare(connection, sql, bytes, statement, rest);
    state.inside = outer;
    return result;
}
