// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include "domain/catalogue.h"

#include <QGuiApplication>

namespace taabia {

QString Words::statusWord(StatusCode status)
{
    switch (status.value()) {
    case 0:
        return tr("Unknown for now");
    case 1:
        return tr("In the queue");
    case 2:
        return tr("In progress");
    case 3:
        return tr("Done");
    case 4:
        return tr("No such line");
    case 5:
        return tr("Wrong amount");
    case 6:
        return tr("Failed");
    case 7:
        return tr("Number unavailable");
    case 8:
        return tr("Provider error, waiting");
    case 9:
        return tr("Provider trouble, waiting");
    case 10:
        return tr("Offer not valid");
    case 11:
        return tr("Refunded");
    case 12:
        return tr("Number suspended");
    case 16:
        return tr("Last try, waiting");
    case 17:
        return tr("Being verified");
    case 19:
        return tr("WhatsApp credit");
    case 20:
        return tr("Now WhatsApp credit");
    case 21:
        return tr("Second try soon");
    case 22:
        return tr("Second try");
    }
    return tr("Status %1").arg(isolated(QString::number(status.value())));
}

QString Words::statusMeaning(StatusCode status)
{
    switch (status.value()) {
    case 0:
        return tr("The provider gives the status as unknown. This is not final.");
    case 1:
        return tr("The recharge is waiting in the provider's queue.");
    case 2:
        return tr("The provider is carrying out the recharge.");
    case 3:
        return tr("The recharge was delivered.");
    case 4:
        return tr("The provider says that this line does not exist.");
    case 5:
        return tr("The provider says that the amount is wrong.");
    case 6:
        return tr("The provider says that the operation failed.");
    case 7:
        return tr("The provider says that this number is not available.");
    case 8:
        return tr("The provider reports an internal error. This is not final.");
    case 9:
        return tr("The provider reports an internal problem. This is not final.");
    case 10:
        return tr("The provider says that the offer is not valid.");
    case 11:
        return tr("The provider refunded the price to the balance.");
    case 12:
        return tr("The provider says that this number is suspended.");
    case 16:
        return tr("The last try was made and is waiting to be confirmed.");
    case 17:
        return tr("The provider is verifying the recharge.");
    case 19:
        return tr("The recharge was delivered as WhatsApp credit.");
    case 20:
        return tr("The recharge was converted to WhatsApp credit.");
    case 21:
        return tr("The provider is preparing a second try.");
    case 22:
        return tr("The provider is making a second try.");
    }
    return tr("The provider gives status %1, which nobody has documented. It is not taken as final.")
        .arg(isolated(QString::number(status.value())));
}

QString Words::stateWord(const Sale &sale)
{
    switch (sale.attention) {
    case Attention::Check:
        return tr("To be checked");
    case Attention::GiveBack:
        return tr("Give the cash back");
    case Attention::Contradicted:
        return sale.state == SaleState::Done ? tr("Delivered after all") : tr("Under way after all");
    case Attention::None:
        break;
    }
    switch (sale.state) {
    case SaleState::Intent:
        return tr("Not sent yet");
    case SaleState::Void:
        return tr("Never sent");
    case SaleState::Open:
        return tr("Not known yet");
    case SaleState::Pending:
        return sale.status ? statusWord(*sale.status) : tr("Received");
    case SaleState::Done:
        return sale.status && sale.status->verdict() == Verdict::Done ? statusWord(*sale.status) : tr("Done");
    case SaleState::Failed:
        return sale.status && sale.status->verdict() == Verdict::Failed ? statusWord(*sale.status) : tr("Failed");
    case SaleState::Refunded:
        return tr("Refunded");
    case SaleState::Rejected:
        return sale.errorCode.isEmpty() ? tr("Did not leave") : tr("Refused");
    case SaleState::Unresolved:
        return tr("Never found out");
    case SaleState::Conflict:
        return tr("Reference conflict");
    }
    return QString();
}

/// "Not charged" only as long as the provider has told no amount for it.
static QString failedMoney(const Sale &sale)
{
    if (!sale.billed || *sale.billed == Money())
        return Words::tr("The recharge failed: it was not delivered and not charged.");
    return Words::sentences(Words::tr("The recharge failed: it was not delivered."),
        Words::tr("The provider tells a billed amount for it: make sure that it is back on the balance."));
}

/// What happened to the money: never more than is known.
static QString moneySentence(const Sale &sale)
{
    switch (sale.state) {
    case SaleState::Intent:
        return Words::tr("Nothing has been charged so far. The sale is saved and about to be sent.");
    case SaleState::Void:
        return Words::tr("Nothing was charged. This sale was never sent.");
    case SaleState::Open:
        return Words::tr("It is not known yet whether this sale is charged.");
    case SaleState::Pending:
        return Words::sentences(Words::tr("The provider has received this sale and has not finished it."),
            sale.status ? Words::statusMeaning(*sale.status) : QString());
    case SaleState::Done:
        return sale.status && sale.status->verdict() == Verdict::Done ? Words::statusMeaning(*sale.status)
                                                                      : Words::tr("The recharge was delivered.");
    case SaleState::Failed:
        return Words::sentences(failedMoney(sale),
            sale.status && sale.status->verdict() == Verdict::Failed ? Words::statusMeaning(*sale.status) : QString());
    case SaleState::Refunded:
        return Words::tr("The provider took this sale back and refunded its price to your balance.");
    case SaleState::Rejected:
        return Words::refusedFor(sale.errorCode);
    case SaleState::Unresolved:
        return Words::tr("It is not known whether this sale was charged, and it is too old for the till to find out.");
    case SaleState::Conflict:
        return Words::tr("It is not known whether this sale was charged. The provider has another recharge under its "
                         "reference.");
    }
    return QString();
}

static QString adviceAfterFailure(StatusCode status)
{
    switch (status.value()) {
    case 4:
    case 7:
        return Words::tr("Check the number with the customer, then sell again.");
    case 5:
        return Words::tr("Choose another amount, then sell again.");
    case 10:
        return Words::tr("Choose another promo, then sell again.");
    case 12:
        return Words::tr("The customer has to ask the operator about this number.");
    }
    return Words::tr("You can sell it again, or give the customer the cash back.");
}

/// What to do about a sale that nobody has to look at specially.
static QString ordinaryAdvice(const Sale &sale)
{
    switch (sale.state) {
    case SaleState::Intent:
        return Words::tr("Wait a moment.");
    case SaleState::Void:
        return Words::tr("If the customer still wants it, make a new sale.");
    case SaleState::Open:
        return Words::tr("Do not sell it again: the till keeps asking.");
    case SaleState::Pending:
        return Words::tr("Do not sell it again: the till keeps asking until it is final.");
    case SaleState::Failed:
        return sale.status ? adviceAfterFailure(*sale.status) : adviceAfterFailure(StatusCode(6));
    case SaleState::Refunded:
    case SaleState::Unresolved:
    case SaleState::Conflict:
        return Words::tr("It is marked as dealt with.");
    case SaleState::Done:
    case SaleState::Rejected: // refusedFor() has said what to do
        return QString();
    }
    return QString();
}

static QString adviceToCheck(SaleState state)
{
    switch (state) {
    case SaleState::Intent:
    case SaleState::Open:
    case SaleState::Pending:
        return Words::tr("Do not sell it again: press “Check now”, or ask the provider and give the reference.");
    case SaleState::Void:
    case SaleState::Done:
    case SaleState::Failed:
    case SaleState::Refunded:
    case SaleState::Rejected:
    case SaleState::Unresolved:
    case SaleState::Conflict:
        return Words::tr("Do not sell it again: ask the provider and give the reference, then mark it as dealt with.");
    }
    return QString();
}

QString Words::stateSentence(const Sale &sale)
{
    const QString money = moneySentence(sale);
    switch (sale.attention) {
    case Attention::None:
        return sentences(money, ordinaryAdvice(sale));
    case Attention::Check:
        return sentences(money, adviceToCheck(sale.state));
    case Attention::GiveBack:
        return sentences(money, tr("Give the customer the cash back, then mark it as dealt with."));
    case Attention::Contradicted:
        return sentences(money,
            tr("The provider had said before that it failed. If you sold it again or gave the cash back, "
               "settle that with the customer, then mark it as dealt with."));
    }
    return money;
}

Tone Words::tone(const Sale &sale)
{
    if (sale.attention != Attention::None)
        return Tone::Warning;
    switch (sale.state) {
    case SaleState::Intent:
    case SaleState::Open:
    case SaleState::Pending:
        return Tone::Progress;
    case SaleState::Done:
        return Tone::Good;
    case SaleState::Failed:
    case SaleState::Rejected:
        return Tone::Bad;
    case SaleState::Refunded:
        return Tone::Warning;
    case SaleState::Void:
    case SaleState::Unresolved:
    case SaleState::Conflict:
        return Tone::Quiet; // a person has dealt with it
    }
    return Tone::Quiet;
}

QString Words::icon(const Sale &sale)
{
    switch (sale.attention) {
    case Attention::Check:
        return QStringLiteral("circle-question-mark");
    case Attention::GiveBack:
        return QStringLiteral("undo-2");
    case Attention::Contradicted:
        return QStringLiteral("triangle-alert");
    case Attention::None:
        break;
    }
    switch (sale.state) {
    case SaleState::Intent:
        return QStringLiteral("clock");
    case SaleState::Void:
        return QStringLiteral("ban");
    case SaleState::Open:
        return QStringLiteral("loader");
    case SaleState::Pending:
        return sale.status == StatusCode(1) ? QStringLiteral("clock") : QStringLiteral("loader");
    case SaleState::Done:
        return QStringLiteral("circle-check");
    case SaleState::Failed:
    case SaleState::Rejected:
        return QStringLiteral("circle-x");
    case SaleState::Refunded:
        return QStringLiteral("undo-2");
    case SaleState::Unresolved:
    case SaleState::Conflict:
        return QStringLiteral("circle-question-mark");
    }
    return QString();
}

QString Words::promoName(const Promo &promo)
{
    return promo.isNone() ? tr("Normal") : isolated(promo.star());
}

QString Words::ownersName(const PromoName &name)
{
    const QString &called = name.in(QGuiApplication::layoutDirection() == Qt::RightToLeft);
    return called.isEmpty() ? QString() : told(called);
}

QString Words::promoWithName(const Promo &promo, const PromoName &name)
{
    const QString called = ownersName(name);
    return called.isEmpty()
        ? promoName(promo)
        : tr("%1 · %2", "the code of a promo, what the owner calls it").arg(promoName(promo), called);
}

QString Words::attemptOutcome(AttemptOutcome outcome)
{
    switch (outcome) {
    case AttemptOutcome::InFlight:
        return tr("No answer yet");
    case AttemptOutcome::Accepted:
        return tr("Accepted");
    case AttemptOutcome::Rejected:
        return tr("Refused, not charged");
    case AttemptOutcome::NotSent:
        return tr("Did not leave the till");
    case AttemptOutcome::Unknown:
        return tr("It may have arrived");
    case AttemptOutcome::RefusedUnconfirmed:
        return tr("Refused in the list's answer, being checked");
    }
    return QString();
}

} // namespace taabia
