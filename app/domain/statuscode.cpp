// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statuscode.h"

namespace taabia {

Verdict StatusCode::verdict() const
{
    switch (m_value) {
    case 3:
    case 19:
    case 20:
        return Verdict::Done;
    case 4:
    case 5:
    case 6:
    case 7:
    case 10:
    case 12:
        return Verdict::Failed;
    case 11:
        return Verdict::Refunded;
    default:
        return Verdict::Pending; // 0, 1, 2, 8, 9, 16, 17, 21, 22, and every code that may come one day
    }
}

} // namespace taabia
