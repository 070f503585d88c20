// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shift.h"

namespace taabia {

Money ShiftReport::soldTotal() const
{
    Money total;
    for (const MethodTotal &one : sold)
        total = total + one.amount;
    return total;
}

qint64 ShiftReport::soldCount() const
{
    qint64 count = 0;
    for (const MethodTotal &one : sold)
        count += one.sales;
    return count;
}

Money ShiftReport::expectedNow() const
{
    return shift.openingFloat + cashTaken + cashIn - cashOut + repaid - givenBack;
}

std::vector<std::pair<ShiftFigure, CountAndAmount>> notSoldOf(const ShiftReport &report)
{
    return {{ShiftFigure::NotDelivered, report.notDelivered}, {ShiftFigure::Refunded, report.refunded},
        {ShiftFigure::OutsideShifts, report.outsideShifts}};
}

std::vector<std::pair<ShiftFigure, Money>> drawerOf(const ShiftReport &report)
{
    std::vector<std::pair<ShiftFigure, Money>> lines{{ShiftFigure::Float, report.shift.openingFloat},
        {ShiftFigure::CashTaken, report.cashTaken}, {ShiftFigure::CashIn, report.cashIn},
        {ShiftFigure::CashOut, report.cashOut}, {ShiftFigure::Repaid, report.repaid},
        {ShiftFigure::GivenBack, report.givenBack}};
    if (report.number)
        lines.emplace_back(ShiftFigure::Expected, report.expected);
    return lines;
}

} // namespace taabia
