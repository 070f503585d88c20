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

LedgerResult<Sale> GatedLedger::recordIntent(const NewSale &sale)
{
    m_gate->pass();
    return PassingLedger::recordIntent(sale);
}

LedgerResult<Sale> GatedLedger::claimAttempt(SaleId sale, int number, SaleState expected, QDateTime nowUtc)
{
    m_gate->pass();
    return PassingLedger::claimAttempt(sale, number, expected, nowUtc);
}

LedgerResult<Sale> GatedLedger::recordOutcome(SaleId sale, int number, const AttemptReport &report,
    const std::optional<StatusReport> &status, const SaleStanding &standing, QDateTime nowUtc)
{
    m_gate->pass();
    return PassingLedger::recordOutcome(sale, number, report, status, standing, nowUtc);
}

LedgerResult<std::vector<Sale>> GatedLedger::recordStandings(
    const std::vector<StandingUpdate> &updates, QDateTime nowUtc)
{
    m_gate->pass();
    return PassingLedger::recordStandings(updates, nowUtc);
}

} // namespace taabia
