// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/period.h"

#include <algorithm>

namespace taabia {

Period Period::of(Kind kind, QDate day)
{
    switch (kind) {
    case Kind::Day:
    case Kind::Range:
        break;
    case Kind::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {kind, {monday, monday.addDays(6)}};
    }
    case Kind::Month: {
        const QDate first(day.year(), day.month(), 1);
        return {kind, {first, first.addMonths(1).addDays(-1)}};
    }
    }
    return {kind, {day, day}};
}

Period Period::between(QDate one, QDate other)
{
    return {Kind::Range, {std::min(one, other), std::max(one, other)}};
}

Period Period::stepped(int steps) const
{
    if (kind == Kind::Month)
        return of(kind, range.first.addMonths(steps));
    const qint64 days = range.days() * steps;
    return {kind, {range.first.addDays(days), range.last.addDays(days)}};
}

DayRange Period::compared() const
{
    return kind == Kind::Day ? DayRange{range.first.addDays(-7), range.last.addDays(-7)} : stepped(-1).range;
}

} // namespace taabia
