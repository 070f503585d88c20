// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simdisk.h"

namespace taabia::sim {

namespace {

const LedgerError diskFailed{LedgerError::Kind::Unwritable, QStringLiteral("the simulated disk failed")};

} // namespace

void SimDisk::powerCut()
{
    if (m_unsure)
        m_durable = *std::move(m_unsure);
    m_unsure.reset();
}

bool SimDisk::isFull()
{
    if (m_plan.isStopped())
        return false;
    if (m_plan.strikes(Fault::DiskFills))
        m_fullUntil = m_time.now() + m_plan.between(Choice::Delay, 1000, 600'000);
    return m_time.now() < m_fullUntil;
}

template <typename Write> std::invoke_result_t<Write, MemoryLedger &> SimDisk::write(const char *what, Write change)
{
    if (m_plan.strikes(Fault::CrashBeforeWrite))
        throw ProgramDied();
    if (isFull() || m_plan.strikes(Fault::WriteFails)) {
        m_trace.note(m_time.now(), "write fails");
        m_auditor.writeFailed();
        return Unexpected{diskFailed};
    }
    if (m_plan.strikes(Fault::WriteUnsure)) {
        m_trace.note(m_time.now(), "write unsure");
        m_unsure = m_durable;
        (void)change(*m_unsure);
        m_auditor.writeFailed();
        return Unexpected{diskFailed};
    }
    auto done = change(m_durable);
    m_unsure.reset(); // the next commit takes its place in the log
    m_trace.note(m_time.now(), what, done ? 1 : 0);
    return done;
}

std::optional<Sale> SimDisk::rowBefore(SaleId sale) const
{
    const auto found = m_durable.rows.find(sale);
    return found == m_durable.rows.end() ? std::nullopt : std::optional(found->second.sale);
}

LedgerResult<Sale> SimDisk::recordIntent(const NewSale &sale)
{
    LedgerResult<Sale> done = write("intent", [&](MemoryLedger &ledger) { return ledger.recordIntent(sale); });
    if (done) {
        m_auditor.written(*done, *done);
        if (m_plan.strikes(Fault::CrashAfterWrite))
            throw ProgramDied();
    }
    return done;
}

LedgerResult<Sale> SimDisk::claimAttempt(SaleId sale, int number, SaleState expected, QDateTime nowUtc)
{
    const std::optional<Sale> before = rowBefore(sale);
    LedgerResult<Sale> done =
        write("claim", [&](MemoryLedger &ledger) { return ledger.claimAttempt(sale, number, expected, nowUtc); });
    if (done) {
        m_auditor.written(*before, *done);
        if (m_plan.strikes(Fault::CrashAfterWrite))
            throw ProgramDied();
    }
    return done;
}

LedgerResult<Sale> SimDisk::recordOutcome(SaleId sale, int number, const AttemptReport &report,
    const std::optional<StatusReport> &status, const SaleStanding &standing, QDateTime nowUtc)
{
    const std::optional<Sale> before = rowBefore(sale);
    LedgerResult<Sale> done = write("outcome",
        [&](MemoryLedger &ledger) { return ledger.recordOutcome(sale, number, report, status, standing, nowUtc); });
    if (done) {
        m_auditor.written(*before, *done);
        if (m_plan.strikes(Fault::CrashAfterWrite))
            throw ProgramDied();
    }
    return done;
}

LedgerResult<std::vector<Sale>> SimDisk::recordStandings(const std::vector<StandingUpdate> &updates, QDateTime nowUtc)
{
    std::vector<std::optional<Sale>> before;
    for (const StandingUpdate &update : updates)
        before.push_back(rowBefore(update.sale));
    LedgerResult<std::vector<Sale>> done =
        write("standing", [&](MemoryLedger &ledger) { return ledger.recordStandings(updates, nowUtc); });
    if (done) {
        for (std::size_t i = 0; i < before.size(); ++i)
            m_auditor.written(*before[i], (*done)[i]);
        if (m_plan.strikes(Fault::CrashAfterWrite))
            throw ProgramDied();
    }
    return done;
}

template <typename Read> std::invoke_result_t<Read, MemoryLedger &> SimDisk::read(Read question)
{
    if (m_plan.strikes(Fault::ReadFails))
        return Unexpected{diskFailed};
    return question(m_durable);
}

LedgerResult<Sale> SimDisk::sale(SaleId id)
{
    return read([&](MemoryLedger &ledger) { return ledger.sale(id); });
}

LedgerResult<SaleDetails> SimDisk::details(SaleId id)
{
    return read([&](MemoryLedger &ledger) { return ledger.details(id); });
}

LedgerResult<std::vector<Sale>> SimDisk::unsettled()
{
    return read([](MemoryLedger &ledger) { return ledger.unsettled(); });
}

LedgerResult<std::vector<Sale>> SimDisk::dueForLook(qint64 serverNow, int limit)
{
    return read([&](MemoryLedger &ledger) { return ledger.dueForLook(serverNow, limit); });
}

LedgerResult<std::vector<Sale>> SimDisk::byProviderReferences(const QStringList &references)
{
    return read([&](MemoryLedger &ledger) { return ledger.byProviderReferences(references); });
}

LedgerResult<std::optional<Sale>> SimDisk::unresolvedLike(const Msisdn &phone, Money faceValue)
{
    return read([&](MemoryLedger &ledger) { return ledger.unresolvedLike(phone, faceValue); });
}

LedgerResult<std::optional<Operator>> SimDisk::lastOperatorOf(const Msisdn &phone)
{
    return read([&](MemoryLedger &ledger) { return ledger.lastOperatorOf(phone); });
}

LedgerResult<int> SimDisk::attentionCount()
{
    return read([](MemoryLedger &ledger) { return ledger.attentionCount(); });
}

} // namespace taabia::sim
