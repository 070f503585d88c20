// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/shopreports.h"

namespace taabia {

/// A shop with a street's habits: busy after work and on Fridays, mostly small amounts, mostly delivered. The same day
/// always looks the same, whatever range it is seen in, so the figures of a week are those of its days.
class SampleShop {
public:
    /// How many of each hundred sales the provider has not told the billed amount of.
    int untoldPercent = 0;

    std::vector<Sale> salesOf(const DayRange &range) const; ///< oldest first
    SalesReport report(const DayRange &range) const;
    std::vector<Sale> named(NamedSales kind, const DayRange &range) const; ///< newest first

    static std::vector<BalanceLine> balance(QDate first, int days);

private:
    std::vector<Sale> salesOf(QDate day) const;
};

} // namespace taabia
