// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sale.h"
#include "domain/salesreport.h"
#include "ports/shopreports.h"
#include "ui/day/period.h"
#include "ui/out/listing.h"

#include <array>
#include <map>

namespace taabia {

/// What the figures are broken down by.
enum class Breakdown { Day, Hour, Operator, Promo, Amount, Clerk };

/// A report as lists: the tables on the screen and what leaves as CSV or PDF come from here, and nowhere else.
/// UI thread.
class FigureLists {
    Q_DECLARE_TR_FUNCTIONS(FigureLists)
public:
    using Named = std::map<NamedSales, std::vector<Sale>>;

    /// All of them, those first about which something is to be done.
    static constexpr std::array namedKinds{NamedSales::Unresolved, NamedSales::Pending, NamedSales::Refunded,
        NamedSales::Losing, NamedSales::NotDelivered};

    static constexpr int mostNamed = 200; ///< of each kind that are read; the History page has them all
    static bool areNamesCut(const Named &named);

    /// Those there are of a range: a single day has no days to compare.
    static std::vector<Breakdown> breakdowns(const DayRange &range);

    /// One row each: name, sales, face value, billed, how many of the sales have been billed for, profit of these.
    static ListTable breakdown(const SalesReport &report, Breakdown by);

    /// The whole report with everything that the Figures view shows.
    static Listing report(const SalesReport &report, const Named &named);

    static QString breakdownName(Breakdown by);
    static QString outcomeName(SaleOutcome outcome);
    static QString namedName(NamedSales kind);

    static QString day(QDate day); ///< "22/11/2026"
    static QString period(const Period &period); ///< "Sunday 22/11/2026", "Week of ...", "November 2026"
    static QString range(const DayRange &range); ///< "22/11/2026" or "16/11/2026 to 22/11/2026"

    static QString salesCount(qint64 count); ///< "3 sales"
    static QString lossSentence(const SalesFigures &figures);
    static QString hour(int hour); ///< "9 h to 10 h"

private:
    static std::vector<ListColumn> columns(const QString &first); ///< of the cells that row() makes
    static ListTable outcomes(const SalesReport &report);
    static ListTable named(NamedSales kind, const std::vector<Sale> &sales);
};

} // namespace taabia
