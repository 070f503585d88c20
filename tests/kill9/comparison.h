// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sale.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace taabia::kill9 {

/// A sale as it stands in the till's file.
struct TillSale {
    SaleId id = 0;
    QString reference{};
    QString phone{};
    QString op{}; ///< as on the wire
    Money value{};
    QString type{};
    SaleState state = SaleState::Intent;
    Attention attention = Attention::None;
    QString providerReference{}; ///< empty: not told
    std::optional<Money> billed{};
    int attempts = 0;
    int inFlight = 0; ///< attempts without an outcome
    bool willBeLookedAt = false;
};

/// A recharge as it stands in the provider's books.
struct ProviderRecord {
    QString id{};
    QString reference{}; ///< ours
    QString phone{};
    QString op{};
    Money value{};
    Money billed{};
    QString type{};
    StatusCode status{0};
};

/// What the comparison of the two found. Each disagreement is a sentence in English.
struct Findings {
    int lost = 0;
    int twice = 0;
    int awaitingALook = 0; ///< the provider changed its mind, and the till has it in writing to ask again
    QStringList sentences{};
};

/// Lost: a record that the till does not know, or knows as something else; a sale that the till calls delivered (or
/// refused, or void) and the provider does not; a sale that is neither resolved nor flagged for a person. Twice: one
/// customer's recharge that is in the provider's books more than once, and money that left for no recharge.
/// Every order is for another number or another value (see OrderBook).
Findings compare(const std::vector<TillSale> &till, const std::vector<ProviderRecord> &provider, Money openingBalance,
    Money balance);

/// How far a sale has come: a later state never has a smaller number.
int progressOf(SaleState state);

} // namespace taabia::kill9
