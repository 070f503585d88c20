// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/saleledger.h"
#include "ports/topupserver.h"

namespace taabia {

/// The account's balance as the provider told it at a moment when nothing else was under way, beside what the ledger
/// knows to have happened since the check before:
///     amount == amount before - billed + givenBack + difference
/// A positive difference is money that came in (a deposit, or a refund that the till has not heard of yet), a negative
/// one a charge that this till did not make or does not know.
struct BalanceCheck {
    qint64 id = 0;
    QDateTime seenUtc;
    Money amount;
    Money billed; ///< of sales, since the check before
    Money givenBack; ///< billed amounts of sales that failed or were refunded since
    Money difference; ///< zero in the first check of a ledger, whose amount is the opening balance
    SaleId lastSale = 0; ///< the newest sale when it was made: what lies between two checks can be listed
};

/// A recharge of the account that this till did not make: another till's, or one that a restored backup forgot.
struct ForeignRecharge {
    RechargeRecord record;
    QDateTime madeUtc; ///< by the provider's createdAt; invalid: not told
    QDateTime seenUtc;
    std::optional<QDateTime> adoptedUtc;
    QString adoptedBy;
    std::optional<qint64> explains; ///< the check whose difference it accounts for
};

/// What the account's balance does, beside what this till did. Every writing call is one transaction on the disk.
/// Till thread.
class BalanceLedger {
public:
    virtual ~BalanceLedger() = default;

    /// Empty, with nothing written, when the amount is what the last check and the sales since then lead to and
    /// nothing has moved since: only news is kept.
    virtual LedgerResult<std::optional<BalanceCheck>> recordCheck(Money amount, QDateTime nowUtc) = 0;

    /// What recordCheck() would find as the difference. Empty: there is no check yet.
    virtual LedgerResult<std::optional<Money>> differenceAt(Money amount) = 0;

    /// The one that recordCheck() starts from. Empty: there is none yet.
    virtual LedgerResult<std::optional<BalanceCheck>> lastCheck() = 0;

    /// Keeps those of \a records that are neither sales of this ledger (by provider reference or external reference)
    /// nor kept already, and returns them.
    virtual LedgerResult<std::vector<ForeignRecharge>> keepForeign(
        const std::vector<RechargeRecord> &records, QDateTime nowUtc) = 0;

    /// A person says: this one is ours to answer for. Chained. \a explains: the check whose difference it accounts
    /// for, if the ledger finds one (the first with a negative difference at or after madeUtc that is not accounted
    /// for yet). NotFound: not kept, or adopted already.
    virtual LedgerResult<ForeignRecharge> adopt(
        const QString &providerReference, const QString &reason, const QString &clerk, QDateTime nowUtc) = 0;
};

} // namespace taabia
