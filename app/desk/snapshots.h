// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/creditbook.h"
#include "ports/saleledger.h"
#include "ports/topupserver.h"

#include <chrono>
#include <optional>

namespace taabia {

/// Names one command of the UI, so that it knows the answer again.
using Ticket = quint64;

/// Why a sale was not made. Nothing was sent and nothing was charged.
struct SellRefusal {
    enum class Kind {
        HeldBack, ///< an unresolved sale of the same amount to this number: see like; sell again knowing it
        LedgerTrouble, ///< the sale could not be put on disk, so it was not sent
        NotStarted, ///< the till is not ready (or could not start)
        OverLimit, ///< on credit, and the customer would owe more than his limit: see credit
        BadPayment, ///< less cash than is due, or lent to nobody
        NotAllowed, ///< whoever is signed in may not: see action
        JustSold, ///< the same number got the same amount and promo a moment ago: see like; sell again knowing it
    };
    Kind kind = Kind::NotStarted;
    std::optional<Sale> like;
    std::optional<LedgerError> trouble;
    std::optional<CreditLine> credit{};
    std::optional<Action> action{};
    std::optional<std::chrono::seconds> ago{}; ///< with JustSold: since the other sale; empty: cannot be told

    static SellRefusal notAllowed(Action action)
    {
        return {Kind::NotAllowed, std::nullopt, std::nullopt, std::nullopt, action};
    }
};

/// Why a wish about an existing sale was not carried out.
enum class WishRefusal {
    TooOld, ///< more than 24 hours by the server's clock: the same reference must not be sent again
    AgeUnknown, ///< the server's clock has not told how old it is
    NotOpen, ///< the provider has answered for it meanwhile
    LedgerTrouble, ///< it could not be put on disk
    NotAllowed, ///< whoever is signed in may not
};

/// How we stand with the server, by the last call that ended.
struct LinkView {
    enum class State { Connecting, Online, Troubled };
    State state = State::Connecting;
    std::optional<Failure> failure; ///< with Troubled: what the last call ended in
};

/// How many sales are under way or want a person.
struct Workload {
    int pending = 0; ///< Open or Pending: the provider has not said its last word
    int attention = 0; ///< a person has to look (Attention other than None)

    friend bool operator==(const Workload &, const Workload &) = default;
};

/// What the account is, for the settings page.
struct AccountView {
    std::optional<Account> account;
    std::optional<Prices> prices;
};

} // namespace taabia
