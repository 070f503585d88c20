// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/catchupview.h"
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
        JustSold, ///< the same number got the same amount a moment ago: see like or foreign; sell again knowing it
        CatchingUp, ///< a backup was restored and the provider has not been asked yet what it does not know: see
                    ///< catchUp
    };
    Kind kind = Kind::NotStarted;
    std::optional<Sale> like;
    std::optional<LedgerError> trouble;
    std::optional<CreditLine> credit{};
    std::optional<Action> action{};
    std::optional<CatchUpView> catchUp{};
    std::optional<ForeignRecharge> foreign{}; ///< with JustSold: not a sale of this ledger's, but the provider knows it
    std::optional<SaleId> sendingAgain{}; ///< with JustSold: no new sale, but this one was to be sent again
    std::optional<std::chrono::seconds> ago{}; ///< with JustSold: since the other sale; empty: cannot be told

    static SellRefusal notAllowed(Action action)
    {
        return {Kind::NotAllowed, std::nullopt, std::nullopt, std::nullopt, action};
    }
};

/// How the disk under the till's data stands.
struct DiskView {
    enum class State {
        Well,
        Low, ///< selling goes on, and somebody should make room soon
        Full, ///< nothing new is begun; the ends of what was sent are still saved
        Damaged, ///< the ledger is not what was written: nothing new is begun by this program any more
    };
    State state = State::Well;
    std::optional<qint64> bytesFree{}; ///< empty: the disk does not say

    friend bool operator==(const DiskView &, const DiskView &) = default;
};

/// Whether a sale, a list or a shift may begin.
constexpr bool letsBegin(DiskView::State state)
{
    return state == DiskView::State::Well || state == DiskView::State::Low;
}

/// Why a wish about an existing sale was not carried out.
enum class WishRefusal {
    TooOld, ///< more than 24 hours by the server's clock: the same reference must not be sent again
    AgeUnknown, ///< the server's clock has not told how old it is
    NotOpen, ///< the provider has answered for it meanwhile
    LedgerTrouble, ///< it could not be put on disk
    NotAllowed, ///< whoever is signed in may not
    CatchingUp, ///< the ledger came from a backup and has not caught up yet
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
