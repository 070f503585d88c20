// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include "desk/diskwatch.h"
#include "ui/words/restorewords.h"

#include <algorithm>

namespace taabia {

namespace {

/// The documented codes as the ledger keeps them ("Erreurs" of the API).
ErrorCode codeFromText(const QString &text)
{
    static const std::pair<const char *, ErrorCode> codes[] = {
        {"INSUFFICIENT_FUNDS", ErrorCode::InsufficientFunds},
        {"CLIENT_SUSPENDED", ErrorCode::ClientSuspended},
        {"IP_NOT_ALLOWED", ErrorCode::IpNotAllowed},
        {"AUTH_MISSING", ErrorCode::AuthMissing},
        {"AUTH_INVALID", ErrorCode::AuthInvalid},
        {"DUPLICATE_REFERENCE", ErrorCode::DuplicateReference},
        {"DAILY_LIMIT_EXCEEDED", ErrorCode::DailyLimitExceeded},
        {"NOT_FOUND", ErrorCode::NotFound},
        {"WEBHOOK_URL_REQUIRED", ErrorCode::WebhookUrlRequired},
        {"WEBHOOK_URL_INVALID", ErrorCode::WebhookUrlInvalid},
        {"WEBHOOK_UPDATE_FAILED", ErrorCode::WebhookUpdateFailed},
    };
    for (const auto &[name, code] : codes) {
        if (text == QLatin1String(name))
            return code;
    }
    const bool looksLikeACode = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            || c == QLatin1Char('_');
    });
    return looksLikeACode ? ErrorCode::Unlisted : ErrorCode::BareMessage;
}

/// Why the server refused, and what to do; nothing about money.
QString reason(ErrorCode code, const QString &codeText, const QString &message)
{
    switch (code) {
    case ErrorCode::InsufficientFunds:
        return Words::tr("The account has not enough balance: top it up, then sell again.");
    case ErrorCode::ClientSuspended:
        return Words::tr("The provider has suspended the account: call the provider.");
    case ErrorCode::IpNotAllowed:
        return Words::tr("The provider does not allow this internet address: ask the provider to add it.");
    case ErrorCode::AuthMissing:
        return Words::tr("The client code or the API key did not reach the provider: enter both again.");
    case ErrorCode::AuthInvalid:
        return Words::tr("The provider does not accept the client code or the API key: check both.");
    case ErrorCode::DuplicateReference:
        return Words::tr("The provider already has a recharge with this reference: the till asks what became of it.");
    case ErrorCode::DailyLimitExceeded:
        return Words::tr("The account has reached its limit for today: ask the provider, or sell again tomorrow.");
    case ErrorCode::NotFound:
        return Words::tr("The provider does not find this recharge. That does not prove that it never arrives.");
    case ErrorCode::WebhookUrlRequired:
        return Words::tr("The provider wants a webhook address: enter one.");
    case ErrorCode::WebhookUrlInvalid:
        return Words::tr("The provider does not accept this webhook address: check it.");
    case ErrorCode::WebhookUpdateFailed:
        return Words::tr("The provider could not save the webhook address: try again later.");
    case ErrorCode::BareMessage:
        return message.isEmpty() ? Words::tr("The provider refused and gave no reason: call the provider.")
                                 : Words::tr("The provider refused and says: %1").arg(Words::told(message));
    case ErrorCode::Unlisted:
        return message.isEmpty()
            ? Words::tr("The provider refused with code %1, which the till does not know: call the provider.")
                  .arg(Words::told(codeText))
            : Words::tr("The provider refused with code %1, which the till does not know. It says: %2")
                  .arg(Words::told(codeText), Words::told(message));
    }
    return QString();
}

} // namespace

QString Words::sentences(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + QLatin1Char(' ') + second;
}

QString Words::failureReason(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::NotSent:
        return tr("There is no connection to the provider: check the internet line. The till tries again.");
    case FailureKind::Refused:
        return reason(failure.code, failure.codeText, failure.message);
    case FailureKind::TimedOut:
        return tr("The provider did not answer in time. The till tries again.");
    case FailureKind::Dropped:
        return tr("The connection broke before the answer came. The till tries again.");
    case FailureKind::TlsUntrusted:
        return tr("The server cannot prove that it is the provider: check the date of this PC and the internet "
                  "line.");
    case FailureKind::Redirected:
        return tr("The server sent the till to another address, where it does not go: check the internet line "
                  "and the server's address.");
    case FailureKind::ServerError:
        return failure.codeText.isEmpty() ? tr("The provider's system has a fault. The till tries again.")
                                          : reason(failure.code, failure.codeText, failure.message);
    case FailureKind::TooLarge:
        return tr("The answer was far too large to be true, so it was not read. The till tries again.");
    case FailureKind::Unreadable:
        return tr("The answer could not be understood. The till tries again.");
    case FailureKind::Cancelled:
        return tr("The till stopped waiting for the answer.");
    }
    return QString();
}

QString Words::failure(const Failure &failure)
{
    // Not "nothing was charged": a question about a sale that fails tells nothing about the sale.
    return sentences(tr("No money moved by asking."), failureReason(failure));
}

QString Words::errorCode(ErrorCode code, const QString &codeText, const QString &message)
{
    const QString why = reason(code, codeText, message);
    switch (code) {
    case ErrorCode::DuplicateReference:
    case ErrorCode::NotFound:
        return sentences(tr("It is not known yet whether this sale is charged. Do not sell it again."), why);
    case ErrorCode::InsufficientFunds:
    case ErrorCode::ClientSuspended:
    case ErrorCode::IpNotAllowed:
    case ErrorCode::AuthMissing:
    case ErrorCode::AuthInvalid:
    case ErrorCode::DailyLimitExceeded:
    case ErrorCode::WebhookUrlRequired:
    case ErrorCode::WebhookUrlInvalid:
    case ErrorCode::WebhookUpdateFailed:
    case ErrorCode::BareMessage:
    case ErrorCode::Unlisted:
        break;
    }
    return sentences(tr("Nothing was charged."), why);
}

QString Words::refusedFor(const QString &saleErrorCode)
{
    if (saleErrorCode.isEmpty())
        return tr("Nothing was charged. The sale did not leave this PC: check the internet line, then sell again.");
    const ErrorCode code = codeFromText(saleErrorCode);
    // A sale that is rejected was refused or never left, so what happened to the money is known whatever the code.
    return sentences(tr("Nothing was charged."),
        code == ErrorCode::BareMessage ? reason(code, QString(), saleErrorCode)
                                       : reason(code, saleErrorCode, QString()));
}

QString Words::soldBefore(const Sale &sale, std::optional<std::chrono::seconds> ago)
{
    if (ago)
        return tr("The same was sold to %1 %2: %3, promo %4.", "number; how long ago: \"3 min ago\"; amount; promo")
            .arg(phone(sale.order.phone), age(ago->count()), amount(sale.order.faceValue), promoName(sale.order.promo));
    return tr("The same was sold to %1 before, on %2: %3, promo %4.", "number; date and time; amount; promo")
        .arg(phone(sale.order.phone), dateTime(sale.createdUtc), amount(sale.order.faceValue),
            promoName(sale.order.promo));
}

QString Words::refusal(const SellRefusal &refusal)
{
    const QString money = tr("Nothing was sent and nothing was charged.");
    switch (refusal.kind) {
    case SellRefusal::Kind::HeldBack:
        if (refusal.like) {
            return sentences(money,
                tr("An earlier sale of %1 to %2, made at %3, is not settled yet: look at it first.")
                    .arg(amount(refusal.like->order.faceValue), phone(refusal.like->order.phone),
                        timeOfDay(refusal.like->createdUtc)));
        }
        return sentences(money, tr("An earlier sale like this one is not settled yet: look at it first."));
    case SellRefusal::Kind::LedgerTrouble:
        return sentences(money,
            refusal.trouble ? ledgerTrouble(*refusal.trouble)
                            : tr("The sale could not be saved on the disk of this PC."));
    case SellRefusal::Kind::OverLimit:
        return sentences(money,
            refusal.credit ? tr("%1 owes %2 already, and may owe %3 at most.")
                                 .arg(told(refusal.credit->customer.name), amount(refusal.credit->owed),
                                     amount(refusal.credit->customer.limit))
                           : tr("This customer may not owe more."));
    case SellRefusal::Kind::BadPayment:
        return sentences(money, tr("The payment does not cover this sale: enter it again."));
    case SellRefusal::Kind::NotAllowed:
        return sentences(money, tr("Whoever is signed in may not do this: it takes the owner's PIN."));
    case SellRefusal::Kind::JustSold:
        return sentences(refusal.sendingAgain ? tr("Nothing was sent.") : money, // of an earlier attempt nobody knows
            refusal.like          ? soldBefore(*refusal.like, refusal.ago)
                : refusal.foreign ? RestoreWords::foreignLike(*refusal.foreign)
                                  : QString());
    case SellRefusal::Kind::CatchingUp:
        return sentences(money, RestoreWords::catchUpRefusal(refusal.catchUp));
    case SellRefusal::Kind::NotStarted:
        return sentences(money, tr("The till is not ready: wait a moment, then sell again."));
    }
    return money;
}

QString Words::wishRefusal(WishRefusal why)
{
    switch (why) {
    case WishRefusal::TooOld:
        return tr("Nothing was sent. This sale is more than 24 hours old, so the same reference must not be sent "
                  "again: ask the provider.");
    case WishRefusal::AgeUnknown:
        return tr("Nothing was sent. The provider's clock has not told yet how old this sale is: check now, then try "
                  "again.");
    case WishRefusal::NotOpen:
        return tr("Nothing was sent. The provider has answered for this sale in the meantime.");
    case WishRefusal::LedgerTrouble:
        return tr("Nothing was sent. It could not be saved on the disk of this PC: free some space, then try again.");
    case WishRefusal::NotAllowed:
        return tr("Nothing was sent. Whoever is signed in may not do this: it takes the owner's PIN.");
    case WishRefusal::CatchingUp:
        return tr("Nothing was sent.") + QLatin1Char(' ') + RestoreWords::catchUpRefusal(std::nullopt);
    }
    return QString();
}

QString Words::ledgerTrouble(const LedgerError &error)
{
    switch (error.kind) {
    case LedgerError::Kind::Unwritable:
        return tr("The till cannot write to the disk of this PC. What is not saved is not sent: free some space or "
                  "check the disk.");
    case LedgerError::Kind::Full:
        return tr("The disk of this PC is full, so nothing new is sold. What was sold is safe, and its end is still "
                  "saved. Make room until %1 are free: the till then goes on by itself.",
            "an amount of room: \"300 MB\"")
            .arg(megabytes(DiskWatch::resume));
    case LedgerError::Kind::Busy:
        return tr("Another program is using the till's data. Only one Taabia may run on it: close the other one.");
    case LedgerError::Kind::Damaged:
        return tr("The till's data on this disk is damaged, so nothing more is sold. What was sent is safe with the "
                  "provider. Restore the last backup, best on another disk, or call for help.");
    case LedgerError::Kind::FromTheFuture:
        return tr("A newer Taabia has written this data. Install the newer version to open it.");
    case LedgerError::Kind::Foreign:
        return tr("This data belongs to another account or another program. Choose another data folder.");
    case LedgerError::Kind::NotCopied:
        return error.bytesMissing
            ? tr("This version keeps the data in a newer form, and first makes a copy of it as it is. The disk has no "
                 "room for the copy: free %1, then start again. Nothing was changed.",
                "an amount of room: \"300 MB\"")
                  .arg(megabytes(*error.bytesMissing))
            : tr("This version keeps the data in a newer form, and first makes a copy of it as it is. The copy could "
                 "not be made: check the disk, then start again. Nothing was changed.");
    case LedgerError::Kind::LostClaim:
        return tr("The sale was changed in the meantime, so nothing more was sent for it.");
    case LedgerError::Kind::NotFound:
        return tr("This sale is not in the till's data.");
    case LedgerError::Kind::NotAllowed:
        return tr("Whoever is signed in may not do this: it takes the owner's PIN.");
    }
    return QString();
}

QString Words::disk(const DiskView &disk)
{
    switch (disk.state) {
    case DiskView::State::Well:
        return QString();
    case DiskView::State::Low:
        return disk.bytesFree
            ? tr("The disk of this PC is almost full: %1 are free. Selling goes on; free some space today.",
                "an amount of room: \"300 MB\"")
                  .arg(megabytes(*disk.bytesFree))
            : tr("The disk of this PC is almost full. Selling goes on; free some space today.");
    case DiskView::State::Full:
        return ledgerTrouble({LedgerError::Kind::Full, {}});
    case DiskView::State::Damaged:
        return ledgerTrouble({LedgerError::Kind::Damaged, {}});
    }
    return QString();
}

QString Words::whyNotNow(const DiskView &disk)
{
    switch (disk.state) {
    case DiskView::State::Well:
    case DiskView::State::Low:
        return QString();
    case DiskView::State::Full:
        return tr("Nothing can be sold now: the disk of this PC is full.");
    case DiskView::State::Damaged:
        return tr("Nothing can be sold any more: the till's data is damaged.");
    }
    return QString();
}

static QString refusedLink(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AuthMissing:
    case ErrorCode::AuthInvalid:
        return Words::tr("Key not accepted");
    case ErrorCode::ClientSuspended:
        return Words::tr("Account suspended");
    case ErrorCode::IpNotAllowed:
        return Words::tr("Address not allowed");
    case ErrorCode::InsufficientFunds:
    case ErrorCode::DuplicateReference:
    case ErrorCode::DailyLimitExceeded:
    case ErrorCode::NotFound:
    case ErrorCode::WebhookUrlRequired:
    case ErrorCode::WebhookUrlInvalid:
    case ErrorCode::WebhookUpdateFailed:
    case ErrorCode::BareMessage:
    case ErrorCode::Unlisted:
        break;
    }
    return Words::tr("Server refuses");
}

QString Words::linkState(const LinkView &link)
{
    switch (link.state) {
    case LinkView::State::Connecting:
        return tr("Connecting");
    case LinkView::State::Online:
        return tr("Online");
    case LinkView::State::Troubled:
        break;
    }
    if (!link.failure)
        return tr("Trouble");
    switch (link.failure->kind) {
    case FailureKind::NotSent:
        return tr("No connection");
    case FailureKind::Refused:
        return refusedLink(link.failure->code);
    case FailureKind::TimedOut:
        return tr("No answer");
    case FailureKind::Dropped:
        return tr("Connection broke");
    case FailureKind::TlsUntrusted:
        return tr("Server not trusted");
    case FailureKind::Redirected:
        return tr("Wrong address");
    case FailureKind::ServerError:
        return tr("Server fault");
    case FailureKind::TooLarge:
        return tr("Answer too large");
    case FailureKind::Unreadable:
        return tr("Answer not readable");
    case FailureKind::Cancelled:
        return tr("Interrupted");
    }
    return QString();
}

QString Words::phoneError(MsisdnError error)
{
    switch (error) {
    case MsisdnError::Empty:
        return tr("Type the customer's number.");
    case MsisdnError::NotDigits:
        return tr("A number has only digits: look at what was typed.");
    case MsisdnError::TooShort:
        return tr("Too short: a mobile number has 10 digits.");
    case MsisdnError::TooLong:
        return tr("Too long: a mobile number has 10 digits.");
    case MsisdnError::NotMobile:
        return tr("Not a mobile number: it begins with 06 or 07.");
    case MsisdnError::Foreign:
        return tr("Not a Moroccan number: only +212 can be recharged.");
    }
    return QString();
}

QString Words::amountError(MoneyError error)
{
    switch (error) {
    case MoneyError::Empty:
        return tr("Type an amount.");
    case MoneyError::NotANumber:
        return tr("This is not an amount: type for example 10 or 7,50.");
    case MoneyError::TooManyDecimals:
        return tr("Too many decimals: a centime is the smallest coin.");
    case MoneyError::TooLarge:
        return tr("This amount is too large.");
    }
    return QString();
}

} // namespace taabia
