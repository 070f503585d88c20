// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkrun.h"
#include "domain/expected.h"
#include "domain/payment.h"
#include "domain/permissions.h"
#include "domain/sale.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace taabia {

/// Why the ledger did not do what it was asked.
struct LedgerError {
    enum class Kind {
        Unwritable, ///< the disk failed or is write-protected: nothing of the step was kept
        Full, ///< there is no room on the disk: nothing of the step was kept
        Busy, ///< another program holds the ledger
        Damaged, ///< the file is not what was written
        FromTheFuture, ///< a newer Taabia wrote it
        Foreign, ///< not a Taabia ledger, or another account's
        NotCopied, ///< an older schema, of which no copy could be made before bringing it up to date: nothing changed
        LostClaim, ///< claimAttempt(): the sale was not in the expected state
        NotFound,
        NotAllowed, ///< not the ledger but a door refused: see action
    };
    Kind kind = Kind::Unwritable;
    QString detail; ///< for the log and the details page, in English
    std::optional<Action> action{}; ///< with NotAllowed: what whoever is signed in may not do
    std::optional<qint64> bytesMissing{}; ///< with NotCopied: the room that it takes beyond what is free

    static LedgerError notAllowed(Action action) { return {Kind::NotAllowed, actionName(action), action}; }
};

template <typename T> using LedgerResult = Expected<T, LedgerError>;

/// What must be on disk before anything is sent.
struct NewSale {
    ExternalReference reference;
    SaleOrder order;
    QByteArray requestBody; ///< the exact bytes of the POST
    QString clerk;
    QDateTime createdUtc;
    std::optional<qint64> serverTime; ///< seconds since 1970 by the server's clock, if known
    Payment payment{}; ///< kept with the shift that is open, if one is
    std::optional<BulkPlace>
        line{}; ///< that it is the sale of; then nothing passes over the counter: no payment is kept
};

/// One sale's part of a claimAttempts().
struct AttemptClaim {
    SaleId sale = 0;
    int number = 1;
    SaleState expected = SaleState::Intent;
};

/// How one POST ended, with where that leaves the sale.
struct AttemptReport {
    AttemptOutcome outcome = AttemptOutcome::Unknown;
    int httpStatus = 0;
    QString errorCode;
    QByteArray rawReply;
};

/// What the provider told of a sale.
struct StatusReport {
    StatusCode status{0};
    QString source; ///< "recharge", "by-ref", "by-id" or "history"
    QByteArray rawReply;
    QString providerReference; ///< empty: not told
    std::optional<Money> billed; ///< empty: not told
};

/// Where a sale stands after a step.
struct SaleStanding {
    SaleState state = SaleState::Intent;
    Attention attention = Attention::None;
    std::optional<qint64> nextLook; ///< server's seconds at which a finished sale is looked at again; empty: never
    std::optional<qint64> serverNow{}; ///< server's seconds, if known: dates a sale that has no knownSince yet
};

/// One sale's part of a recordStandings().
struct StandingUpdate {
    SaleId sale = 0;
    std::optional<StatusReport> report; ///< empty: voided, given up as too old, or acknowledged by a person
    SaleStanding standing;
};

/// One sale's part of a recordOutcomes().
struct OutcomeUpdate {
    SaleId sale = 0;
    int number = 1; ///< of the attempt
    AttemptReport report;
    std::optional<StatusReport> status; ///< if one came with it
    SaleStanding standing;
};

/// The durable memory of the till. Every writing call is one transaction that has reached the disk when it returns,
/// or has left no trace. One owner, one thread: the till thread.
class SaleLedger {
public:
    virtual ~SaleLedger() = default;

    /// Design section 2, step 1: the intents, of a single sale or of the lines of one bulk call. All of them or none.
    virtual LedgerResult<std::vector<Sale>> recordIntents(const std::vector<NewSale> &sales) = 0;

    /// Step 2: claims these attempts, moving each sale from the state that is expected to Open. LostClaim, with nothing
    /// changed at all, unless each one was there.
    virtual LedgerResult<std::vector<Sale>> claimAttempts(
        const std::vector<AttemptClaim> &claims, QDateTime nowUtc) = 0;

    /// Step 3: the outcomes of attempts, the status that came with each (if one did) and each sale's new standing.
    virtual LedgerResult<std::vector<Sale>> recordOutcomes(
        const std::vector<OutcomeUpdate> &updates, QDateTime nowUtc) = 0;

    // The same for one sale.
    LedgerResult<Sale> recordIntent(const NewSale &sale) { return only(recordIntents({sale})); }
    LedgerResult<Sale> claimAttempt(SaleId sale, int number, SaleState expected, QDateTime nowUtc)
    {
        return only(claimAttempts({{sale, number, expected}}, std::move(nowUtc)));
    }
    LedgerResult<Sale> recordOutcome(SaleId sale, int number, const AttemptReport &report,
        const std::optional<StatusReport> &status, const SaleStanding &standing, QDateTime nowUtc)
    {
        return only(recordOutcomes({{sale, number, report, status, standing}}, std::move(nowUtc)));
    }

    /// Step 4, and every standing that no attempt caused: all of the updates in one transaction, because one /history
    /// page can tell of a hundred sales and each commit waits for the disk. A report appends an observation, except
    /// when the last one of that sale has the same status (then only the standing is written): a sale that waits for
    /// an hour needs one line, not a thousand. Returns the sales as committed, in the order of the updates.
    virtual LedgerResult<std::vector<Sale>> recordStandings(
        const std::vector<StandingUpdate> &updates, QDateTime nowUtc) = 0;

    virtual LedgerResult<Sale> sale(SaleId id) = 0;
    virtual LedgerResult<SaleDetails> details(SaleId id) = 0;

    /// Every sale in state Intent, Open or Pending, oldest first.
    virtual LedgerResult<std::vector<Sale>> unsettled() = 0;

    /// Finished sales whose nextLook has come, oldest look first.
    virtual LedgerResult<std::vector<Sale>> dueForLook(qint64 serverNow, int limit) = 0;

    /// The sales among these provider references, for reading a /history page.
    virtual LedgerResult<std::vector<Sale>> byProviderReferences(const QStringList &references) = 0;

    /// An unsettled or attention-wanting sale to this number of this face value, newest first.
    virtual LedgerResult<std::optional<Sale>> unresolvedLike(const Msisdn &phone, Money faceValue) = 0;

    /// The operator of the newest sale to this number that was delivered: better than the number plan.
    virtual LedgerResult<std::optional<Operator>> lastOperatorOf(const Msisdn &phone) = 0;

    /// The newest sale of this number, face value and promo, by whichever operator, that countsAsSold().
    virtual LedgerResult<std::optional<Sale>> lastSoldLike(const SaleOrder &order) = 0;

    /// The newest sale's knownSince, of those that have one: by the provider's clock it is this late, or later.
    virtual LedgerResult<std::optional<qint64>> latestDate() = 0;

    /// How many sales want a person's attention.
    virtual LedgerResult<int> attentionCount() = 0;

private:
    static LedgerResult<Sale> only(LedgerResult<std::vector<Sale>> sales)
    {
        if (!sales)
            return Unexpected{sales.error()};
        return std::move(sales->front());
    }
};

} // namespace taabia
