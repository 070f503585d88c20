// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace taabia {

/// Settings that every later connection of this process to a ledger file gets at its opening, before the program can
/// say anything about them.
namespace ConnectionTuning {

/// Folds the log back after so many pages, so that a short scene sees it happen; SQLite's own number is 1000.
void setCheckpointPages(int pages);

/// The database may not grow beyond so many pages (max_page_count); 0: no limit. Open connections are told too.
void setMostPages(qint64 pages);

} // namespace ConnectionTuning
} // namespace taabia
