// SPDX-License-Identifier: GPL-3.0-or-later
#include "stress/gatedledger.h"

namespace taabia {

void Gate::shut()
{
    const std::lock_guard lock(m_mutex);
    m_shut = true;
}

void Gate::open()
{
    const std::lock_guard lock(m_mutex);
    m_shut = false;
    m_opened.notify_all();
}

bool Gate::somebodyWaits() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting > 0;
}

void Gate::pass()
{
    std::unique_lock lock(m_mutex);
    ++m_waiting;
    m_opened.wait(lock, [this] { return !m_shut; });
    --m_waiting;
}

GatedLedger::GatedLedger(std::unique_ptr<SaleLedger> ledger, std::shared_ptr<Gate> gate)
    : PassingLedger(*ledger)
    , m_ledger(std::move(ledger))
    , m_gate(std::move(gate))
{ }

LedgerResult<std::vector<Sale>> GatedLedger::recordIntents(const std::vector<NewSale> &sales)
{
    m_gate->pass();
    return PassingLedger::recordIntents(sales);
}

LedgerResult<std::vector<Sale>> GatedLedger::claimAttempts(const std::vector<AttemptClaim> &claims, QDateTime nowUtc)
{
    m_gate->pass();
    return PassingLedger::claimAttempts(claims, nowUtc);
}

LedgerResult<std::vector<Sale>> GatedLedger::recordOutcomes(const std::vector<OutcomeUpdate> &updates, QDateTime nowUtc)
{
    m_gate->pass();
    return PassingLedger::recordOutcomes(updates, nowUtc);
}

LedgerResult<std::vector<Sale>> GatedLedger::recordStandings(
    const std::vector<StandingUpdate> &updates, QDateTime nowUtc)
{
    m_gate->pass();
    return PassingLedger::recordStandings(updates, nowUtc);
}

} // namespace taabia
