// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/saleprivacy.h"

#include "domain/moroccotime.h"

namespace taabia::SalePrivacy {

bool maySee(const Permit &permit, const Sale &sale, const QDateTime &nowUtc)
{
    if (permit.may(Action::SeeEverySale))
        return true;
    return permit.may(Action::SeeOwnToday) && sale.clerk == permit.name()
        && MoroccoTime::dayOf(sale.createdUtc) == MoroccoTime::dayOf(nowUtc);
}

Sale seen(const Permit &permit, Sale sale)
{
    if (!permit.may(Action::SeeMargins))
        sale.billed.reset();
    return sale;
}

SaleDetails seen(const Permit &permit, SaleDetails details)
{
    details.sale = seen(permit, std::move(details.sale));
    if (permit.may(Action::SeeMargins))
        return details;
    details.isCut = true;
    for (Attempt &attempt : details.attempts)
        attempt.rawReply.clear();
    for (Observation &observation : details.observations)
        observation.rawReply.clear();
    return details;
}

std::vector<Sale> seen(const Permit &permit, std::vector<Sale> sales)
{
    for (Sale &sale : sales)
        sale = seen(permit, std::move(sale));
    return sales;
}

} // namespace taabia::SalePrivacy
