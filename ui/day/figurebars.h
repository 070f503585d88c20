// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/day/figurelists.h"
#include "ui/day/saleschart.h"

namespace taabia {

/// A breakdown as bars, and the one sentence that says what the picture shows. UI thread.
class FigureBars {
    Q_DECLARE_TR_FUNCTIONS(FigureBars)
public:
    /// Hours from the first to the last with a sale, days all of the range: a gap is seen as one.
    static std::vector<SalesChart::Bar> of(const SalesReport &report, Breakdown by);

    static QString sentence(const SalesReport &report, Breakdown by);
};

} // namespace taabia
