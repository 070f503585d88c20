// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/salesreport.h"

namespace taabia {

/// A stretch of Moroccan days that somebody looks at, with the ones next to it. Weeks start on Monday.
struct Period {
    enum class Kind { Day, Week, Month, Range };

    Kind kind = Kind::Day;
    DayRange range;

    /// The one of this kind in which \a day lies. A range is that day alone.
    static Period of(Kind kind, QDate day);

    /// Any two days, in whichever order.
    static Period between(QDate one, QDate other);

    /// The one directly before or after: of a range, the same number of days.
    Period stepped(int steps) const;

    /// What it is fairly compared with: a day with the same weekday of the week before, the others with the one
    /// directly before.
    DayRange compared() const;

    friend bool operator==(const Period &, const Period &) = default;
};

} // namespace taabia
