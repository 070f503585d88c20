// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/moroccotime.h"
#include "ports/cashledger.h"
#include "ui/words/words.h"

namespace taabia {

QString Words::cashTrouble(const CashError &error)
{
    switch (error.why) {
    case CashTrouble::ShiftIsOpen:
        return tr("Nothing was noted. A shift is open already: count it and close it first.");
    case CashTrouble::NoShift:
        return tr("Nothing was noted. No shift is open: open one first.");
    case CashTrouble::NotCounted:
        return tr("The shift is still open and its money as it was. Cash has moved since the drawer was counted: count "
                  "it again.");
    case CashTrouble::ReasonNeeded:
        return tr("Nothing was noted. A reason is missing: say in a few words why.");
    case CashTrouble::NotPositive:
        return tr("Nothing was noted. The amount must be more than zero, and not beyond reason: type it again.");
    case CashTrouble::NothingOwed:
        return tr("Nothing was noted, and no cash is to leave the drawer: it is not owed, or was given back already.");
    case CashTrouble::UnknownCustomer:
        return tr("Nothing was noted. This customer is not in the credit book: look for the name again.");
    case CashTrouble::NotAllowed:
        return tr("Nothing was noted. Whoever is signed in may not do this: it takes the owner's PIN.");
    case CashTrouble::LedgerTrouble:
        if (!error.trouble || error.trouble->kind == LedgerError::Kind::NotFound) {
            return tr("Nothing was noted, the drawer counts as before. The till is not ready or does not have this: "
                      "wait a moment, then try again.");
        }
        return tr("Nothing was noted, the drawer counts as before. %1").arg(ledgerTrouble(*error.trouble));
    }
    return QString();
}

QString Words::paymentMethod(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash:
        return tr("Cash", "a method of payment");
    case PaymentMethod::Card:
        return tr("Card", "a method of payment");
    case PaymentMethod::CreditBook:
        return tr("Credit book", "a method of payment");
    }
    return QString();
}

QString Words::cashMove(CashMove kind)
{
    switch (kind) {
    case CashMove::In:
        return tr("Cash in", "cash that moved");
    case CashMove::Out:
        return tr("Cash out", "cash that moved");
    case CashMove::Repayment:
        return tr("Repaid", "cash that moved");
    case CashMove::GiveBack:
        return tr("Given back", "cash that moved");
    }
    return QString();
}

QString Words::cashDifference(Money difference)
{
    if (difference == Money())
        return tr("Exact: nothing is missing, nothing is too much.");
    return difference.isNegative() ? tr("%1 missing").arg(amount(Money() - difference))
                                   : tr("%1 too much").arg(amount(difference));
}

QString Words::willBeOutsideShifts()
{
    return tr("No shift is open: this cash will not be in any shift's sum.");
}

QString Words::noted(const QString &what, const CashMovement &movement)
{
    const bool isOutside = movement.method == PaymentMethod::Cash && !movement.shift;
    return isOutside ? what + QLatin1Char(' ') + tr("No shift was open: this cash is in no shift's sum.") : what;
}

QString Words::debt(Money owed)
{
    if (owed == Money())
        return tr("Owes nothing", "a customer");
    return owed.isNegative() ? tr("The shop owes %1").arg(amount(Money() - owed))
                             : tr("Owes %1", "a customer").arg(amount(owed));
}

QString Words::moment(const QDateTime &utc, QDate today)
{
    const QDateTime local = MoroccoTime::fromUtc(utc);
    return isolated(
        local.toString(local.date() == today ? QStringLiteral("HH:mm") : QStringLiteral("dd/MM/yyyy HH:mm")));
}

QString Words::spoken(QString text)
{
    text.remove(QChar(u'\u2066')).remove(QChar(u'\u2068')).remove(QChar(u'\u2069'));
    return text.replace(QChar(u'\u202f'), QLatin1Char(' '));
}

} // namespace taabia
