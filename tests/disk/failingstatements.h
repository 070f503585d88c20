// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace taabia {

/// Fails the i-th thing that this program asks of SQLite: to prepare a statement, or to run one (BEGIN, COMMIT and
/// ROLLBACK among them). The program's own sqlite3_step() and sqlite3_prepare16_v2(), which are linked in with this,
/// stand before the library's: so only for the dynamic linkers that look into the program first (ELF). One thread.
class FailingStatements {
public:
    /// Counts from 0 again. Request \a number (1, 2, 3...) is not carried out and ends in \a code, SQLite's; with
    /// \a onwards all later ones too, until heal().
    static void plan(std::int64_t number, bool onwards, int code);
    static void heal(); ///< counts from 0 again, and nothing fails

    static std::int64_t requests(); ///< since plan() or heal()
    static std::int64_t failures();

    /// While one lives, requests pass uncounted: a test looks for itself.
    class Pause {
    public:
        Pause();
        ~Pause();
        Pause(const Pause &) = delete;
        Pause &operator=(const Pause &) = delete;
    };
};

} // namespace taabia
