// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sale.h"

#include <QDate>

#include <array>
#include <utility>

namespace taabia {

/// Days of the Moroccan calendar, both included.
struct DayRange {
    QDate first;
    QDate last;

    qint64 days() const { return first.daysTo(last) + 1; }
    bool isEmpty() const { return !first.isValid() || !last.isValid() || last < first; } ///< no day is in it
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// How a sale counts in a report. The numbers are written in the ledger's sums: never renumber.
enum class SaleOutcome {
    Pending = 0, ///< Intent, Open, Pending
    Delivered = 1, ///< Done
    NotDelivered = 2, ///< Void, Failed, Rejected: nothing charged
    Refunded = 3,
    Unresolved = 4, ///< Unresolved, Conflict
};
constexpr int saleOutcomeCount = 5;

SaleOutcome outcomeOf(SaleState state);

/// Sums of some sales. Profit is only what is known: face value less billed amount of the sales whose billed amount
/// the provider has told; the others are counted, not guessed.
struct SalesFigures {
    qint64 sales = 0;
    Money faceValue;
    qint64 billedSales = 0; ///< of them, those with a billed amount
    Money billedFaceValue; ///< face value of these
    Money billed;
    qint64 losingSales = 0; ///< billed above face value
    Money lost; ///< by these, positive

    Money profit() const { return billedFaceValue - billed; }
    friend bool operator==(const SalesFigures &, const SalesFigures &) = default;
};

SalesFigures operator+(const SalesFigures &a, const SalesFigures &b);

/// A range of days: each breakdown is of what was delivered, and sums up to it.
struct SalesReport {
    DayRange range;
    std::array<SalesFigures, saleOutcomeCount> byOutcome; ///< indexed by SaleOutcome
    std::vector<std::pair<Operator, SalesFigures>> byOperator;
    std::vector<std::pair<QString, SalesFigures>> byPromo; ///< the API's type: "0", "6"
    std::vector<std::pair<Money, SalesFigures>> byAmount; ///< smallest first
    std::vector<std::pair<QString, SalesFigures>> byClerk;
    std::array<SalesFigures, 24> byHour; ///< Moroccan hours
    std::vector<std::pair<QDate, SalesFigures>> byDay; ///< days with sales, oldest first

    const SalesFigures &of(SaleOutcome outcome) const { return byOutcome[static_cast<size_t>(outcome)]; }
};

} // namespace taabia
