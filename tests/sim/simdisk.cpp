// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simdisk.h"

namespace taabia::sim {

namespace {

const LedgerError diskFailed{LedgerError::Kind::Unwritable, QStringLiteral("the simulated disk failed")};

template <typename Part> std::vector<SaleId> salesOf(const std::vector<Part> &parts)
{
    std::vector<SaleId> ids;
    for (const Part &part : parts)
        ids.push_back(part.sale);
    return ids;
}

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

/// A write of several sales, seen row by row by the auditor.
template <typename Write>
LedgerResult<std::vector<Sale>> SimDisk::writeSales(const char *what, const std::vector<SaleId> &ids, Write change)
{
    std::vector<std::optional<Sale>> before;
    for (const SaleId id : ids)
        before.push_back(rowBefore(id));
    LedgerResult<std::vector<Sale>> done = write(what, change);
    if (done) {
        for (std::size_t i = 0; i < done->size(); ++i)
            m_auditor.written(i < before.size() ? *before[i] : (*done)[i], (*done)[i]);
        if (m_plan.strikes(Fault::CrashAfterWrite))
            throw ProgramDied();
    }
    return done;
}

LedgerResult<std::vector<Sale>> SimDisk::recordIntents(const std::vector<NewSale> &sales)
{
    return writeSales("intent", {}, [&](MemoryLedger &ledger) { return ledger.recordIntents(sales); });
}

LedgerResult<std::vector<Sale>> SimDisk::claimAttempts(const std::vector<AttemptClaim> &claims, QDateTime nowUtc)
{
    return writeSales(
        "claim", salesOf(claims), [&](MemoryLedger &ledger) { return ledger.claimAttempts(claims, nowUtc); });
}

LedgerResult<std::vector<Sale>> SimDisk::recordOutcomes(const std::vector<OutcomeUpdate> &updates, QDateTime nowUtc)
{
    return writeSales(
        "outcome", salesOf(updates), [&](MemoryLedger &ledger) { return ledger.recordOutcomes(updates, nowUtc); });
}

LedgerResult<std::vector<Sale>> SimDisk::recordStandings(const std::vector<StandingUpdate> &updates, QDateTime nowUtc)
{
    return writeSales(
        "standing", salesOf(updates), [&](MemoryLedger &ledger) { return ledger.recordStandings(updates, nowUtc); });
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

LedgerResult<std::optional<Sale>> SimDisk::lastSoldLike(const SaleOrder &order)
{
    return read([&](MemoryLedger &ledger) { return ledger.lastSoldLike(order); });
}

LedgerResult<std::optional<qint64>> SimDisk::latestDate()
{
    return read([](MemoryLedger &ledger) { return ledger.latestDate(); });
}

LedgerResult<int> SimDisk::attentionCount()
{
    return read([](MemoryLedger &ledger) { return ledger.attentionCount(); });
}

/// The seller's refusal or pause says it.
LedgerResult<BulkRun> SimDisk::told(LedgerResult<BulkRun> written)
{
    if (!written)
        m_auditor.troubleToClerk();
    return written;
}

LedgerResult<BulkRun> SimDisk::beginRun(const QString &title, const std::vector<BulkRunLine> &lines, const Doing &doing)
{
    return told(write("run", [&](MemoryLedger &ledger) { return ledger.beginRun(title, lines, doing); }));
}

LedgerResult<BulkRun> SimDisk::endRun(BulkRunId run, const Doing &doing)
{
    return told(write("run ends", [&](MemoryLedger &ledger) { return ledger.endRun(run, doing); }));
}

LedgerResult<BulkProgress> SimDisk::progress(BulkRunId run)
{
    return read([&](MemoryLedger &ledger) { return ledger.progress(run); });
}

LedgerResult<std::vector<BulkProgress>> SimDisk::runs(int limit)
{
    return read([&](MemoryLedger &ledger) { return ledger.runs(limit); });
}

LedgerResult<std::vector<BulkRunLine>> SimDisk::lines(BulkRunId run)
{
    return read([&](MemoryLedger &ledger) { return ledger.lines(run); });
}

LedgerResult<std::optional<BulkRunId>> SimDisk::runOf(SaleId sale)
{
    return read([&](MemoryLedger &ledger) { return ledger.runOf(sale); });
}

LedgerResult<bool> SimDisk::resemblesUnresolved(const SaleOrder &order, BulkRunId run)
{
    return read([&](MemoryLedger &ledger) { return ledger.resemblesUnresolved(order, run); });
}

} // namespace taabia::sim
