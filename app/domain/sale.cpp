// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/salesreport.h"

namespace taabia {

bool cameToNothing(SaleState state)
{
    return outcomeOf(state) == SaleOutcome::NotDelivered;
}

bool countsAsSold(SaleState state)
{
    return !cameToNothing(state) && state != SaleState::Refunded;
}

bool endIsUnknown(SaleState state)
{
    const SaleOutcome outcome = outcomeOf(state);
    return outcome == SaleOutcome::Pending || outcome == SaleOutcome::Unresolved;
}

bool mayBeOfferedAgain(const Sale &sale)
{
    return !isUnsettled(sale.state) && sale.attention == Attention::None;
}

} // namespace taabia
