// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/snapshots.h"
#include "domain/msisdn.h"

#include <QCoreApplication>
#include <QString>

namespace taabia {

struct AccountRefusal;
struct BackupError;
struct CashError;
struct CashMovement;
struct PromoName;
struct WebhookChange;
enum class CashMove;

/// How a thing is told besides its words: a colour and a shape of its own, so that no meaning hangs on colour alone.
enum class Tone { Quiet, Progress, Good, Warning, Bad };

/// The one place where what the till knows becomes sentences. Errors say first what happened to the money, then what
/// to do. Every switch is without a default, so that the compiler finds the missing text. UI thread.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
public:
    /// Whole ones only: each is translated by itself, so that no language has to fit another's grammar.
    static QString sentences(const QString &first, const QString &second);

    // A sale
    static QString stateWord(const Sale &sale); ///< for a table cell: "Done", "In the queue", "To be checked"
    static QString stateSentence(const Sale &sale); ///< for people: what happened to the money, what to do
    static QString statusWord(StatusCode status); ///< the provider's status for a table cell; unknown codes by number
    static QString statusMeaning(StatusCode status); ///< the provider's status as a sentence; unknown codes by number
    static Tone tone(const Sale &sale);
    static QString icon(const Sale &sale); ///< name of the icon that tells the state by its shape
    static QString promoName(const Promo &promo); ///< "Normal" or "*6"
    static QString ownersName(const PromoName &name); ///< what the owner calls it, for the window's language; or empty
    static QString promoWithName(const Promo &promo, const PromoName &name); ///< "*6 · Internet"; never the name alone
    static QString attemptOutcome(AttemptOutcome outcome);

    // What went wrong
    static QString failure(const Failure &failure); ///< of a call that was not a sale
    static QString failureReason(const Failure &failure); ///< the same, without a word on money
    static QString errorCode(ErrorCode code, const QString &codeText, const QString &message); ///< of a refused sale
    static QString refusedFor(const QString &saleErrorCode); ///< the same for Sale::errorCode: a code or a bare message
    static QString refusal(const SellRefusal &refusal);
    static QString wishRefusal(WishRefusal why);
    static QString ledgerTrouble(const LedgerError &error);
    static QString disk(const DiskView &disk); ///< what is safe, and what to do; empty: it is well
    static QString whyNotNow(const DiskView &disk); ///< nothing can be sold, in short; empty: it can
    static QString failedOnce(const Failure &failure); ///< of a question that is not asked again by itself
    static QString accountRefusal(const AccountRefusal &why);
    static QString webhookChange(const WebhookChange &change); ///< what is known of it now
    static QString backupTrouble(const BackupError &error);
    static QString linkState(const LinkView &link); ///< two or three words for the bar: "Online", "No answer"

    // The drawer and the credit book
    static QString cashTrouble(const CashError &error);
    static QString paymentMethod(PaymentMethod method); ///< "Cash", "Card", "Credit book"
    static QString cashMove(CashMove kind); ///< "Cash in", "Cash out", "Repaid", "Given back"
    static QString cashDifference(Money difference); ///< counted less expected: "12 DH missing", "exact"
    static QString willBeOutsideShifts(); ///< of cash that moves while no shift is open, before it moves
    static QString noted(const QString &what, const CashMovement &movement); ///< that, and whether it is in no shift
    static QString debt(Money owed); ///< "Owes 120 DH", "Owes nothing", "The shop owes 20 DH" (negative)

    // Keys, as the keyboards of the language call them
    static QString enterKey();
    static QString ctrlEnterKey();
    static QString escapeKey();

    // What was typed
    static QString phoneError(MsisdnError error);
    static QString amountError(MoneyError error);

    // Figures, each a left-to-right isolate so that it stays whole in Arabic
    static QString isolated(const QString &figure);
    static QString told(const QString &foreign); ///< somebody else's words: one line, capped, isolated, no markup meant
    static QString number(qint64 count); ///< "1 000 000"
    static QString megabytes(qint64 bytes); ///< of room, the whole ones: "1 234 MB"
    static QString amount(Money amount); ///< "10 DH", "1 234,50 DH", the currency in the language's word
    static QString phone(const Msisdn &phone); ///< "06 12 34 56 78"
    static QString timeOfDay(const QDateTime &utc); ///< Moroccan time, "12:04:11"
    static QString dateTime(const QDateTime &utc);
    static QString moment(const QDateTime &utc, QDate today); ///< "08:02"; with its date if that is not \a today
    static QString age(qint64 seconds); ///< "12 s ago", "3 min ago"
    static QString day(const QDateTime &utc, QDate today); ///< "today", "yesterday", "3 days ago", "02/03/2026"

    /// The same for a screen reader: without the marks that only keep a figure together on the screen.
    static QString spoken(QString text);

private:
    static QString soldBefore(const Sale &sale, std::optional<std::chrono::seconds> ago);
};

} // namespace taabia
