// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memoryledger.h"

#include <algorithm>

namespace taabia {

namespace {
const LedgerError diskFailed{LedgerError::Kind::Unwritable, QStringLiteral("the test's disk failed")};
const LedgerError notThere{LedgerError::Kind::NotFound, {}};
} // namespace

bool MemoryLedger::mayWrite()
{
    bool fails = broken;
    if (!failures.empty()) {
        fails = failures.front();
        failures.pop_front();
    }
    writes += fails ? 0 : 1;
    return !fails;
}

LedgerResult<Sale> MemoryLedger::recordIntent(const NewSale &sale)
{
    if (!mayWrite())
        return Unexpected{diskFailed};
    const auto id = static_cast<SaleId>(rows.size()) + 1;
    const Sale row{.id = id,
        .reference = sale.reference,
        .order = sale.order,
        .clerk = sale.clerk,
        .createdUtc = sale.createdUtc,
        .serverTime = sale.serverTime,
        .knownSince = sale.serverTime};
    rows.emplace(id, SaleDetails{row, sale.requestBody, {}, {}});
    payments.emplace(id, sale.payment);
    return row;
}

LedgerResult<Sale> MemoryLedger::claimAttempt(SaleId sale, int number, SaleState expected, QDateTime nowUtc)
{
    if (!mayWrite())
        return Unexpected{diskFailed};
    SaleDetails &row = rows.at(sale);
    if (row.sale.state != expected)
        return Unexpected{LedgerError{LedgerError::Kind::LostClaim, {}}};
    Q_ASSERT(number == row.sale.attempts + 1);
    row.sale.state = SaleState::Open;
    row.sale.attempts = number;
    row.attempts.push_back({number, nowUtc, AttemptOutcome::InFlight, 0, {}, {}});
    return row.sale;
}

LedgerResult<Sale> MemoryLedger::recordOutcome(SaleId sale, int number, const AttemptReport &report,
    const std::optional<StatusReport> &status, const SaleStanding &standing, QDateTime nowUtc)
{
    if (!mayWrite())
        return Unexpected{diskFailed};
    SaleDetails &row = rows.at(sale);
    Attempt &attempt = row.attempts.at(static_cast<std::size_t>(number) - 1);
    attempt.outcome = report.outcome;
    attempt.httpStatus = report.httpStatus;
    attempt.errorCode = report.errorCode;
    attempt.rawReply = report.rawReply;
    if (report.outcome == AttemptOutcome::Rejected)
        row.sale.errorCode = report.errorCode;
    apply(row, status, standing, nowUtc);
    return row.sale;
}

LedgerResult<std::vector<Sale>> MemoryLedger::recordStandings(
    const std::vector<StandingUpdate> &updates, QDateTime nowUtc)
{
    if (!mayWrite())
        return Unexpected{diskFailed};
    std::vector<Sale> saved;
    for (const StandingUpdate &update : updates) {
        SaleDetails &row = rows.at(update.sale);
        apply(row, update.report, update.standing, nowUtc);
        saved.push_back(row.sale);
    }
    return saved;
}

void MemoryLedger::apply(
    SaleDetails &row, const std::optional<StatusReport> &report, const SaleStanding &standing, const QDateTime &nowUtc)
{
    row.sale.state = standing.state;
    row.sale.attention = standing.attention;
    looks[row.sale.id] = standing.nextLook;
    if (!row.sale.knownSince)
        row.sale.knownSince = standing.serverNow;
    if (!report)
        return;
    if (row.observations.empty() || row.observations.back().status != report->status)
        row.observations.push_back({nowUtc, report->status, report->source, report->rawReply});
    row.sale.status = report->status;
    if (!report->providerReference.isEmpty())
        row.sale.providerReference = report->providerReference;
    if (report->billed)
        row.sale.billed = report->billed;
}

LedgerResult<Sale> MemoryLedger::sale(SaleId id)
{
    const auto found = rows.find(id);
    if (found == rows.end())
        return Unexpected{notThere};
    return found->second.sale;
}

LedgerResult<SaleDetails> MemoryLedger::details(SaleId id)
{
    const auto found = rows.find(id);
    if (found == rows.end())
        return Unexpected{notThere};
    return found->second;
}

LedgerResult<std::vector<Sale>> MemoryLedger::unsettled()
{
    std::vector<Sale> found;
    for (const auto &[id, row] : rows) {
        if (isUnsettled(row.sale.state))
            found.push_back(row.sale);
    }
    return found;
}

LedgerResult<std::vector<Sale>> MemoryLedger::dueForLook(qint64 serverNow, int limit)
{
    std::vector<Sale> due;
    for (const auto &[id, look] : looks) {
        if (look && *look <= serverNow && static_cast<int>(due.size()) < limit)
            due.push_back(rows.at(id).sale);
    }
    return due;
}

LedgerResult<std::vector<Sale>> MemoryLedger::byProviderReferences(const QStringList &references)
{
    std::vector<Sale> found;
    for (const auto &[id, row] : rows) {
        if (references.contains(row.sale.providerReference))
            found.push_back(row.sale);
    }
    return found;
}

LedgerResult<std::optional<Sale>> MemoryLedger::unresolvedLike(const Msisdn &phone, Money faceValue)
{
    std::optional<Sale> newest;
    for (const auto &[id, row] : rows) {
        const Sale &sale = row.sale;
        const bool unresolved = isUnsettled(sale.state) || sale.attention != Attention::None;
        if (unresolved && sale.order.phone == phone && sale.order.faceValue == faceValue)
            newest = sale;
    }
    return newest;
}

LedgerResult<std::optional<Operator>> MemoryLedger::lastOperatorOf(const Msisdn &phone)
{
    std::optional<Operator> last;
    for (const auto &[id, row] : rows) {
        if (row.sale.order.phone == phone && row.sale.state == SaleState::Done)
            last = row.sale.order.op;
    }
    return last;
}

LedgerResult<int> MemoryLedger::attentionCount()
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [](const auto &entry) { return entry.second.sale.attention != Attention::None; }));
}

} // namespace taabia
