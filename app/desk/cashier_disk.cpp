// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Cashier does while the disk fails: what could not be saved is tried again, and comes before anything new.
#include "desk/cashier.h"

#include <utility>

namespace taabia {

namespace {

constexpr std::chrono::milliseconds saveRetry{2000};

} // namespace

void Cashier::saveLater(Unsaved unsaved)
{
    m_unsaved.push_back(std::move(unsaved));
    if (m_retryTimer == Clock::noTimer)
        m_retryTimer = m_clock.after(saveRetry, [this] { retryUnsaved(); });
}

void Cashier::retryUnsaved()
{
    m_retryTimer = Clock::noTimer;
    std::deque<Unsaved> waiting = std::exchange(m_unsaved, {});
    for (Unsaved &unsaved : waiting) {
        const auto found = m_open.find(unsaved.sale);
        const bool saved = found == m_open.end() || advance(found->second, unsaved.event, unsaved.evidence);
        if (!saved)
            saveLater(std::move(unsaved));
    }
}

/// Before anything new: what was heard and is not on disk yet comes first. Why it still cannot be saved, if so.
std::optional<LedgerError> Cashier::stillUnsaved()
{
    if (m_unsaved.empty())
        return std::nullopt;
    m_clock.cancel(m_retryTimer);
    retryUnsaved();
    return m_unsaved.empty() ? std::nullopt : std::optional(m_lastTrouble);
}

void Cashier::report(const LedgerError *trouble)
{
    if (!trouble) {
        if (std::exchange(m_troubled, false))
            m_events.ledgerRecovered();
        return;
    }
    if (trouble->kind == LedgerError::Kind::LostClaim || trouble->kind == LedgerError::Kind::NotFound)
        return; // an answer, not a sick disk
    m_lastTrouble = *trouble;
    m_troubled = true;
    m_events.ledgerTroubled(*trouble);
}

} // namespace taabia
