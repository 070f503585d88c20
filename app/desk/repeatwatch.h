// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/saleledger.h"

#include <chrono>
#include <deque>

namespace taabia {

class Clock;
class ServerClock;

/// Whether the same number got the same amount and promo a moment ago: most often a clerk who was called away and came
/// back, or two who served one customer. It is only worth a question, so where the age of the former sale cannot be
/// told the answer is yes. What came to nothing or was given back is no reason to ask; what is not known yet holds a
/// sale back in any case. Till thread.
class RepeatWatch {
public:
    static constexpr std::chrono::minutes window{10};

    struct Former {
        Sale sale;
        std::optional<std::chrono::seconds> ago; ///< empty: an earlier run made it, and no date tells
    };

    RepeatWatch(SaleLedger &ledger, const Clock &clock, const ServerClock &serverClock);

    void recorded(SaleId sale); ///< now

    /// The newest sale of the same, unless it is surely older than the window.
    LedgerResult<std::optional<Former>> formerOf(const SaleOrder &order);

private:
    struct Made {
        SaleId sale = 0;
        std::chrono::milliseconds at{0};
    };

    std::optional<std::chrono::milliseconds> heldFor(SaleId sale) const;
    LedgerResult<std::optional<qint64>> latestDate() const;

    SaleLedger &m_ledger;
    const Clock &m_clock;
    const ServerClock &m_serverClock;
    std::deque<Made> m_made; ///< in this run, of the last hour, in the order in which they were made
};

} // namespace taabia
