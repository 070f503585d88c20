// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/permit.h"
#include "domain/sale.h"

namespace taabia {

/// What whoever is signed in may see of sales: every one (SeeEverySale), or those that he made himself on this Moroccan
/// day (SeeOwnToday); and what they cost (SeeMargins), which is also in whatever the provider replied word for word.
namespace SalePrivacy {

bool maySee(const Permit &permit, const Sale &sale, const QDateTime &nowUtc);

/// \a sale without what it cost, unless that may be seen.
Sale seen(const Permit &permit, Sale sale);
SaleDetails seen(const Permit &permit, SaleDetails details);
std::vector<Sale> seen(const Permit &permit, std::vector<Sale> sales);

} // namespace SalePrivacy
} // namespace taabia
