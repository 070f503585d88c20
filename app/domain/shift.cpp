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

} // namespace taabia
