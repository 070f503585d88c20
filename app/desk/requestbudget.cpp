// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/requestbudget.h"

#include <QtGlobal>

#include <algorithm>

namespace taabia {

using std::chrono::milliseconds;

milliseconds RequestBudget::wait(milliseconds now) const
{
    const milliseconds earliest = m_fullAt - perRequest * (burst - 1);
    return std::max(earliest - now, milliseconds(0));
}

void RequestBudget::begin(milliseconds now, milliseconds cost)
{
    m_fullAt = std::max(m_fullAt, now) + cost;
    ++m_inFlight;
}

void RequestBudget::end()
{
    Q_ASSERT(m_inFlight > 0);
    --m_inFlight;
}

} // namespace taabia
