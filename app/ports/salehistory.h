// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payment.h"
#include "ports/saleledger.h"

#include <map>

namespace taabia {

/// The groups of states that people filter by.
enum class StateFilter { Any, Pending, Done, Failed, Refunded, NeedsAttention };

/// Which sale stands before which in a list.
enum class HistoryOrder {
    NewestFirst,
    OldestFirst,
    ByNumber, ///< all sales to one number together, oldest first
};

struct HistoryFilter {
    QString search; ///< part of a number (3 digits or more), or the beginning of either reference; empty: all
    std::optional<QDateTime> fromUtc; ///< inclusive
    std::optional<QDateTime> untilUtc; ///< exclusive
    std::optional<Operator> op;
    StateFilter state = StateFilter::Any;
    HistoryOrder order = HistoryOrder::NewestFirst;

    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// Totals of a day for the heading of the live table: sales that are not void, rejected, failed or refunded.
struct DayTotal {
    int sales = 0;
    Money faceValue;
};

/// A number that was served before, with its last recharge: delivered, or on its way.
struct Regular {
    Msisdn phone;
    Operator op = Operator::Orange;
    Money faceValue;
    Promo promo;
    QDateTime lastUtc;
    int times = 0; ///< how many recharges, this one included

    SaleOrder order() const { return {phone, op, faceValue, promo}; }
};

/// Reads the ledger without holding it up: a read-only connection of its own, usable from whichever one thread made
/// it. A list is first asked for its ids (cheap, in chunks, in the filter's order), then for the rows that are in view.
class SaleHistory {
public:
    virtual ~SaleHistory() = default;

    /// Up to \a limit ids in the filter's order: those that follow \a after, a sale of the list (empty: the first
    /// ones).
    virtual LedgerResult<std::vector<SaleId>> ids(
        const HistoryFilter &filter, std::optional<SaleId> after, int limit) = 0;

    /// The rows for these ids, in the order given; ids that do not exist are left out.
    virtual LedgerResult<std::vector<Sale>> sales(const std::vector<SaleId> &ids) = 0;

    /// How these sales were paid; one that was made before payments were noted is left out.
    virtual LedgerResult<std::map<SaleId, PaymentMethod>> methods(const std::vector<SaleId> &ids) = 0;

    virtual LedgerResult<SaleDetails> details(SaleId id) = 0;
    virtual LedgerResult<DayTotal> dayTotal(QDateTime fromUtc, QDateTime untilUtc) = 0;

    /// Up to \a limit numbers that begin or end with these digits (3 or more; fewer find nobody), last served first.
    virtual LedgerResult<std::vector<Regular>> regulars(const QString &digits, int limit) = 0;
};

} // namespace taabia
