// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receipts/paperlayout.h"

namespace taabia {

/// The rows of \a table on a paper, or nothing if it is too wide for a roll and must become pairs. The widest columns
/// give way, and their cells wrap: on a page as much as they must, on a roll a little.
std::optional<std::vector<PaperRow>> layOutTable(
    const paper::Table &table, const PaperFormat &format, bool rightToLeft);

} // namespace taabia
