// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/externalreference.h"
#include "domain/money.h"
#include "domain/msisdn.h"
#include "domain/operator.h"
#include "domain/promo.h"
#include "domain/statuscode.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <vector>

namespace taabia {

using SaleId = qint64; ///< the ledger's row number: 1, 2, 3... in the order in which the sales were made, no gaps

/// Where a sale stands. The numbers are written in the ledger: never renumber.
enum class SaleState {
    Intent = 0, ///< on disk, nothing sent
    Void = 1, ///< nothing was ever sent
    Open = 2, ///< sent, or may have been: the provider has not answered for it yet
    Pending = 3, ///< the provider has it, not final
    Done = 4, ///< delivered
    Failed = 5, ///< not delivered, not charged
    Refunded = 6, ///< charged and given back
    Rejected = 7, ///< every attempt was refused or never left: nothing charged
    Unresolved = 8, ///< too old to ask: a person must find out
    Conflict = 9, ///< our reference names another recharge at the provider
};

/// What became of one POST. The numbers are written in the ledger: never renumber.
enum class AttemptOutcome {
    InFlight = 0, ///< claimed; no answer yet (after a crash this reads as Unknown)
    Accepted = 1,
    Rejected = 2, ///< refused in the documented shape, with 400, 401 or 403
    NotSent = 3, ///< not a byte left
    Unknown = 4, ///< anything else: it may have arrived
    RefusedUnconfirmed = 5, ///< a line of a bulk answer refuses it, by its place alone: believed after a 404 of by-ref
};

/// Why a person has to look at a sale. The numbers are written in the ledger: never renumber.
enum class Attention {
    None = 0,
    Check = 1, ///< it is not known whether the customer was charged
    GiveBack = 2, ///< the provider took the sale back: give the customer the cash
    Contradicted = 3, ///< the provider first said failed, then that it is under way or delivered
};

/// What the clerk asked for.
struct SaleOrder {
    Msisdn phone;
    Operator op;
    Money faceValue;
    Promo promo;

    friend bool operator==(const SaleOrder &, const SaleOrder &) = default;
};

/// A sale as the ledger holds it. An immutable snapshot: the screen shows only these, and they are made only from
/// what is committed.
struct Sale {
    SaleId id = 0;
    ExternalReference reference;
    SaleOrder order;
    SaleState state = SaleState::Intent;
    Attention attention = Attention::None;
    QString clerk{};
    QDateTime createdUtc{}; ///< the till's wall clock: for people, never for a decision
    std::optional<qint64> serverTime{}; ///< seconds since 1970 by the server's Date header when it was made, if known
    std::optional<qint64> knownSince{}; ///< server's seconds: serverTime, or the first Date heard while it existed
    std::optional<StatusCode> status{}; ///< the last one seen
    QString providerReference{}; ///< ref_interne; empty until the provider has told it
    std::optional<Money> billed{}; ///< billing_amount; empty until told, never guessed
    QString errorCode{}; ///< of the last refused attempt: the API's code, or its bare message
    int attempts = 0;
};

/// One POST, for the details page and disputes.
struct Attempt {
    int number = 1; ///< 1, 2, 3... within the sale
    QDateTime claimedUtc;
    AttemptOutcome outcome = AttemptOutcome::InFlight;
    int httpStatus = 0; ///< 0: there was no reply
    QString errorCode;
    QByteArray rawReply;
};

/// One status that the provider told, for the details page and disputes.
struct Observation {
    QDateTime seenUtc;
    StatusCode status;
    QString source; ///< "recharge", "by-ref", "by-id" or "history"
    QByteArray rawReply;
};

struct SaleDetails {
    Sale sale;
    QByteArray requestBody;
    std::vector<Attempt> attempts;
    std::vector<Observation> observations;
    bool isCut = false; ///< without what it cost, and without the replies, which name it: not for whoever asked
};

/// True while the provider may still change its mind about the charge, or has not spoken: such a sale is asked for.
bool isUnsettled(SaleState state);

/// True if it is known that the customer got nothing: his money goes back on the spot.
bool cameToNothing(SaleState state);

/// True unless the sale came to nothing or the provider took it back: what customers paid, or owe, it for. (The ledger
/// asks the same in SQL: see ledger/salestates.h.)
bool countsAsSold(SaleState state);

/// True if the same may be suggested once more: it is known how it ended, and nothing of it waits for a person.
bool mayBeOfferedAgain(const Sale &sale);

/// True if nobody can say yet, or ever, how it ended: unsettled, or a person has to find out. It counts as sold, and
/// may still come to nothing.
bool endIsUnknown(SaleState state);

} // namespace taabia
