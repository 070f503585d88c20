// SPDX-License-Identifier: GPL-3.0-or-later
#include "slowledger.h"

#include <thread>

namespace taabia::kill9 {

SlowLedger::SlowLedger(std::unique_ptr<SaleLedger> ledger, std::chrono::microseconds most, quint32 seed)
    : PassingLedger(*ledger)
    , m_ledger(std::move(ledger))
    , m_most(most)
    , m_dice(seed)
{ }

template <typename Write> auto SlowLedger::slowly(Write write)
{
    const auto rest = [this] {
        std::this_thread::sleep_for(std::chrono::microseconds(m_dice.bounded(static_cast<qint64>(m_most.count()))));
    };
    const bool before = m_dice.bounded(2) == 0;
    if (before)
        rest();
    auto result = write();
    if (!before)
        rest();
    return result;
}

LedgerResult<std::vector<Sale>> SlowLedger::recordIntents(const std::vector<NewSale> &sales)
{
    return slowly([&] { return PassingLedger::recordIntents(sales); });
}

LedgerResult<std::vector<Sale>> SlowLedger::claimAttempts(const std::vector<AttemptClaim> &claims, QDateTime nowUtc)
{
    return slowly([&] { return PassingLedger::claimAttempts(claims, nowUtc); });
}

LedgerResult<std::vector<Sale>> SlowLedger::recordOutcomes(const std::vector<OutcomeUpdate> &updates, QDateTime nowUtc)
{
    return slowly([&] { return PassingLedger::recordOutcomes(updates, nowUtc); });
}

LedgerResult<std::vector<Sale>> SlowLedger::recordStandings(
    const std::vector<StandingUpdate> &updates, QDateTime nowUtc)
{
    return slowly([&] { return PassingLedger::recordStandings(updates, nowUtc); });
}

} // namespace taabia::kill9
