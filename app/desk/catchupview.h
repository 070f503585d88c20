// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/restoremarks.h"

namespace taabia {

/// How a restored ledger catches up with what it does not know, and what came of it.
struct CatchUpView {
    enum class State {
        Asking, ///< for the sales of the backup whose end it does not know
        Reading, ///< the provider's list, newest first
        Waiting, ///< it could not go on, see failure and trouble; it tries again by itself
        Undecided, ///< the list does not reach back to the backup, or see unclear: a person has to say whether the till
                   ///< sells all the same
        Done, ///< selling goes on; nobody has read yet what was found
    };
    State state = State::Asking;
    RestoreMark mark; ///< with its state Read: there is only givenUp to be told
    bool givenUp = false; ///< a restore was decided on since, and not done
    RestoreFound found;
    int asked = 0; ///< of sales
    int toAsk = 0;
    int pages = 0; ///< of the list
    int unclear = 0; ///< of its entries: they cannot be read, or do not tell whom they served
    QDateTime reachedUtc; ///< the oldest recharge that was read; invalid: none yet
    std::optional<Failure> failure{};
    std::optional<LedgerError> trouble{};

    bool stopsSelling() const { return state != State::Done; }
};

} // namespace taabia
