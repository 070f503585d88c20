// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/salewords.h"

namespace taabia {

namespace {

/// A sale that was not settled when this was printed is not delivered on this paper, whatever it became since.
SaleState stateOnPaper(const ReceiptFacts &facts)
{
    return facts.provisional && !isUnsettled(facts.sale.state) ? SaleState::Pending : facts.sale.state;
}

QString delivered(const PaperLanguage &in, const std::optional<StatusCode> &status)
{
    if (status == StatusCode(19))
        return in.translate("Receipt", "Delivered as WhatsApp credit.");
    if (status == StatusCode(20))
        return in.translate("Receipt", "Delivered, and converted to WhatsApp credit.");
    return in.translate("Receipt", "Recharge delivered.");
}

QString moneyBack(const PaperLanguage &in, const ReceiptFacts &facts)
{
    switch (facts.payment.method) {
    case PaymentMethod::Cash:
    case PaymentMethod::Card:
        if (facts.givenBack)
            return QString();
        return in.translate("Receipt", "The customer is entitled to get %1 back.")
            .arg(in.money(facts.sale.order.faceValue));
    case PaymentMethod::CreditBook:
        return in.translate("Receipt", "The customer owes nothing for it.");
    }
    return QString();
}

} // namespace

bool SaleWords::isDelivered(const ReceiptFacts &facts)
{
    return stateOnPaper(facts) == SaleState::Done;
}

QString SaleWords::mark(const PaperLanguage &in, const ReceiptFacts &facts)
{
    switch (stateOnPaper(facts)) {
    case SaleState::Intent:
    case SaleState::Open:
    case SaleState::Pending:
        return in.translate("Receipt", "PENDING");
    case SaleState::Done:
        return QString();
    case SaleState::Failed:
    case SaleState::Rejected:
    case SaleState::Void:
        return in.translate("Receipt", "NOT DELIVERED");
    case SaleState::Refunded:
        return in.translate("Receipt", "RECHARGE CANCELLED");
    case SaleState::Unresolved:
    case SaleState::Conflict:
        return in.translate("Receipt", "NOT CONFIRMED");
    }
    return QString();
}

QString SaleWords::outcome(const PaperLanguage &in, const ReceiptFacts &facts)
{
    switch (stateOnPaper(facts)) {
    case SaleState::Intent:
    case SaleState::Open:
    case SaleState::Pending:
        return in.translate("Receipt", "This recharge is not confirmed yet.");
    case SaleState::Done:
        return delivered(in, facts.sale.status);
    case SaleState::Failed:
        return in.translate("Receipt", "The recharge failed: it was not delivered.");
    case SaleState::Rejected:
        return in.translate("Receipt", "The recharge was refused: it was not delivered.");
    case SaleState::Void:
        return in.translate("Receipt", "The recharge was never sent.");
    case SaleState::Refunded:
        return in.translate("Receipt", "The provider took this recharge back.");
    case SaleState::Unresolved:
    case SaleState::Conflict:
        return in.translate("Receipt", "It is not known whether this recharge was delivered.");
    }
    return QString();
}

QString SaleWords::consequence(const PaperLanguage &in, const ReceiptFacts &facts)
{
    switch (stateOnPaper(facts)) {
    case SaleState::Intent:
    case SaleState::Open:
    case SaleState::Pending:
    case SaleState::Unresolved:
    case SaleState::Conflict:
        return in.translate("Receipt", "This paper is no proof of delivery.");
    case SaleState::Done:
        return QString();
    case SaleState::Failed:
    case SaleState::Rejected:
    case SaleState::Void:
    case SaleState::Refunded:
        return moneyBack(in, facts);
    }
    return QString();
}

QString SaleWords::givenBack(const PaperLanguage &in, const ReceiptFacts &facts)
{
    if (!facts.givenBack)
        return QString();
    const QString when = PaperLanguage::dateTime(facts.givenBack->utc);
    const QString amount = in.money(facts.givenBack->amount);
    switch (facts.givenBack->method) {
    case PaymentMethod::Cash:
        return in.translate("Receipt", "Given back on %1: %2", "a time, an amount").arg(when, amount);
    case PaymentMethod::Card:
        return in.translate("Receipt", "Given back by card on %1: %2", "a time, an amount").arg(when, amount);
    case PaymentMethod::CreditBook:
        return QString(); // no money moved: the debt is gone by itself
    }
    return QString();
}

} // namespace taabia
