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
    if (beforeWrite)
        beforeWrite();
    bool fails = broken;
    if (!failures.empty()) {
        fails = failures.front();
        failures.pop_front();
    }
    writes += fails ? 0 : 1;
    return !fails;
}

LedgerResult<std::vector<Sale>> MemoryLedger::recordIntents(const std::vector<NewSale> &sales)
{
    const bool soldAlready = std::any_of(
        sales.begin(), sales.end(), [this](const NewSale &sale) { return sale.line && saleAt(*sale.line); });
    if (!mayWrite() || soldAlready)
        return Unexpected{diskFailed};
    std::vector<Sale> saved;
    for (const NewSale &sale : sales) {
        const auto id = static_cast<SaleId>(rows.size()) + 1;
        const Sale row{.id = id,
            .reference = sale.reference,
            .order = sale.order,
            .clerk = sale.clerk,
            .createdUtc = sale.createdUtc,
            .serverTime = sale.serverTime,
            .knownSince = sale.serverTime};
        rows.emplace(id, SaleDetails{row, sale.requestBody, {}, {}});
        if (sale.line)
            places.emplace(id, *sale.line);
        else
            payments.emplace(id, sale.payment);
        saved.push_back(row);
    }
    return saved;
}

LedgerResult<std::vector<Sale>> MemoryLedger::claimAttempts(const std::vector<AttemptClaim> &claims, QDateTime nowUtc)
{
    if (!mayWrite())
        return Unexpected{diskFailed};
    for (const AttemptClaim &claim : claims) {
        if (rows.at(claim.sale).sale.state != claim.expected)
            return Unexpected{LedgerError{LedgerError::Kind::LostClaim, {}}};
        Q_ASSERT(claim.number == rows.at(claim.sale).sale.attempts + 1);
    }
    std::vector<Sale> saved;
    for (const AttemptClaim &claim : claims) {
        SaleDetails &row = rows.at(claim.sale);
        row.sale.state = SaleState::Open;
        row.sale.attempts = claim.number;
        row.attempts.push_back({claim.number, nowUtc, AttemptOutcome::InFlight, 0, {}, {}});
        saved.push_back(row.sale);
    }
    return saved;
}

LedgerResult<std::vector<Sale>> MemoryLedger::recordOutcomes(
    const std::vector<OutcomeUpdate> &updates, QDateTime nowUtc)
{
    if (!mayWrite())
        return Unexpected{diskFailed};
    std::vector<Sale> saved;
    for (const OutcomeUpdate &update : updates) {
        SaleDetails &row = rows.at(update.sale);
        Attempt &attempt = row.attempts.at(static_cast<std::size_t>(update.number) - 1);
        attempt.outcome = update.report.outcome;
        attempt.httpStatus = update.report.httpStatus;
        attempt.errorCode = update.report.errorCode;
        attempt.rawReply = update.report.rawReply;
        if (update.report.outcome == AttemptOutcome::Rejected)
            row.sale.errorCode = update.report.errorCode;
        apply(row, update.status, update.standing, nowUtc);
        saved.push_back(row.sale);
    }
    return saved;
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

LedgerResult<std::optional<Sale>> MemoryLedger::lastSoldLike(const SaleOrder &order)
{
    std::optional<Sale> newest;
    for (const auto &[id, row] : rows) {
        const SaleOrder &made = row.sale.order;
        const bool same = made.phone == order.phone && made.faceValue == order.faceValue && made.promo == order.promo;
        if (same && countsAsSold(row.sale.state))
            newest = row.sale;
    }
    return newest;
}

LedgerResult<std::optional<qint64>> MemoryLedger::latestDate()
{
    std::optional<qint64> latest;
    for (const auto &[id, row] : rows) {
        if (row.sale.knownSince)
            latest = row.sale.knownSince;
    }
    return latest;
}

LedgerResult<int> MemoryLedger::attentionCount()
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [](const auto &entry) { return entry.second.sale.attention != Attention::None; }));
}

// ---------------------------------------------------------------- long lists

bool MemoryLedger::neverLeft(SaleId sale) const
{
    const SaleDetails &row = rows.at(sale);
    return row.sale.state == SaleState::Void
        || (row.sale.state == SaleState::Rejected
            && std::all_of(row.attempts.begin(), row.attempts.end(),
                [](const Attempt &attempt) { return attempt.outcome == AttemptOutcome::NotSent; }));
}

std::optional<SaleId> MemoryLedger::saleAt(const BulkPlace &place) const
{
    for (const auto &[sale, at] : places) {
        if (at == place && !neverLeft(sale))
            return sale;
    }
    return std::nullopt;
}

MemoryLedger::StoredRun *MemoryLedger::find(BulkRunId run)
{
    return run > 0 && run <= static_cast<BulkRunId>(stored.size()) ? &stored[static_cast<std::size_t>(run - 1)]
                                                                   : nullptr;
}

LedgerResult<BulkRun> MemoryLedger::beginRun(
    const QString &title, const std::vector<BulkRunLine> &lines, const Doing &doing)
{
    if (!mayWrite())
        return Unexpected{diskFailed};
    const BulkRun run{static_cast<BulkRunId>(stored.size()) + 1, title, doing.clerk, doing.nowUtc, {},
        static_cast<int>(lines.size())};
    stored.push_back({run, lines});
    return run;
}

LedgerResult<BulkRun> MemoryLedger::endRun(BulkRunId run, const Doing &doing)
{
    StoredRun *found = find(run);
    if (!found || found->run.endedUtc.isValid())
        return Unexpected{notThere};
    if (!mayWrite())
        return Unexpected{diskFailed};
    found->run.endedUtc = doing.nowUtc;
    return found->run;
}

LedgerResult<BulkProgress> MemoryLedger::progress(BulkRunId run)
{
    const LedgerResult<std::vector<BulkRunLine>> all = lines(run);
    if (!all)
        return Unexpected{all.error()};
    BulkProgress progress{.run = find(run)->run};
    for (const BulkRunLine &line : *all) {
        const SaleState state = line.sale ? line.sale->state : SaleState::Intent;
        if (state == SaleState::Intent)
            ++progress.unsent;
        else if (state == SaleState::Done)
            ++progress.delivered;
        else if (!countsAsSold(state))
            ++progress.failed;
        else
            ++progress.open;
        progress.attention += line.sale && line.sale->attention != Attention::None ? 1 : 0;
    }
    return progress;
}

LedgerResult<std::vector<BulkProgress>> MemoryLedger::runs(int limit)
{
    std::vector<BulkProgress> all;
    for (const bool through : {false, true}) {
        for (auto one = stored.rbegin(); one != stored.rend() && static_cast<int>(all.size()) < limit; ++one) {
            if (one->run.endedUtc.isValid() == through)
                all.push_back(*progress(one->run.id));
        }
    }
    return all;
}

LedgerResult<std::vector<BulkRunLine>> MemoryLedger::lines(BulkRunId run)
{
    const StoredRun *found = find(run);
    if (!found)
        return Unexpected{notThere};
    std::vector<BulkRunLine> all = found->lines;
    for (const auto &[sale, place] : places) {
        if (place.run == run && !neverLeft(sale))
            all.at(static_cast<std::size_t>(place.position) - 1).sale = rows.at(sale).sale;
    }
    return all;
}

LedgerResult<std::optional<BulkRunId>> MemoryLedger::runOf(SaleId sale)
{
    const auto found = places.find(sale);
    return found == places.end() ? std::nullopt : std::optional(found->second.run);
}

LedgerResult<bool> MemoryLedger::resemblesUnresolved(const SaleOrder &order, BulkRunId run)
{
    return std::any_of(rows.begin(), rows.end(), [&](const auto &entry) {
        const Sale &sale = entry.second.sale;
        const auto place = places.find(sale.id);
        const bool beside = place == places.end() || place->second.run != run;
        return beside && (isUnsettled(sale.state) || sale.attention != Attention::None)
            && sale.order.phone == order.phone && sale.order.faceValue == order.faceValue;
    });
}

} // namespace taabia
