// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/salesreport.h"

namespace taabia {

SaleOutcome outcomeOf(SaleState state)
{
    switch (state) {
    case SaleState::Intent:
    case SaleState::Open:
    case SaleState::Pending:
        return SaleOutcome::Pending;
    case SaleState::Done:
        return SaleOutcome::Delivered;
    case SaleState::Void:
    case SaleState::Failed:
    case SaleState::Rejected:
        return SaleOutcome::NotDelivered;
    case SaleState::Refunded:
        return SaleOutcome::Refunded;
    case SaleState::Unresolved:
    case SaleState::Conflict:
        return SaleOutcome::Unresolved;
    }
    return SaleOutcome::Unresolved;
}

SalesFigures operator+(const SalesFigures &a, const SalesFigures &b)
{
    return {a.sales + b.sales, a.faceValue + b.faceValue, a.billedSales + b.billedSales,
        a.billedFaceValue + b.billedFaceValue, a.billed + b.billed, a.losingSales + b.losingSales, a.lost + b.lost};
}

} // namespace taabia
