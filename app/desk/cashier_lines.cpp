// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Cashier does for the lines of a long list: many sales, one call.
#include "desk/cashier.h"

#include "desk/linkmonitor.h"
#include "desk/serverclock.h"
#include "ports/entropy.h"

namespace taabia {

namespace {

using namespace std::chrono_literals;

/// Time for the provider to have them in its list, where one page confirms a hundred.
constexpr std::chrono::milliseconds untilConfirming = 1s;

} // namespace

LedgerResult<std::vector<Sale>> Cashier::recordLines(const std::vector<ListedOrder> &lines, const QString &clerk)
{
    if (const auto unsaved = stillUnsaved())
        return Unexpected{*unsaved};
    if (m_closed) // the BulkSeller has refused before
        return Unexpected{LedgerError{LedgerError::Kind::Busy, QStringLiteral("the ledger has to catch up first")}};
    m_server.expectRecharge();
    std::vector<NewSale> fresh;
    for (const ListedOrder &line : lines) {
        fresh.push_back(newSale(line.order, clerk));
        fresh.back().line = line.place;
    }
    LedgerResult<std::vector<Sale>> sales = m_ledger.recordIntents(fresh);
    report(sales ? nullptr : &sales.error());
    if (!sales)
        return sales;
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        const Sale &sale = (*sales)[i];
        m_open.insert_or_assign(sale.id, Dossier{sale, SaleProgress{}, fresh[i].requestBody, m_clock.monotonic()});
    }
    return sales;
}

void Cashier::sendLines(const std::vector<Sale> &sales, const LinesEnded &ended)
{
    std::vector<Joint> lines;
    std::vector<AttemptClaim> claims;
    for (const Sale &sale : sales) {
        const Dossier recorded = m_open.at(sale.id);
        const SaleStep taken = step(recorded.progress, sale_event::Confirmed{});
        claims.push_back({sale.id, taken.next.attempts(), recorded.progress.state});
        lines.push_back({recorded, taken});
    }
    const LedgerResult<std::vector<Sale>> claimed = m_ledger.claimAttempts(claims, m_clock.wallClockUtc());
    report(claimed ? nullptr : &claimed.error());
    if (!claimed) {
        for (const Joint &line : lines)
            voidUnclaimed(line.dossier);
        ended(std::nullopt);
        return;
    }
    postLines(lines, ended);
    settleLines(lines, *claimed);
}

void Cashier::postLines(const std::vector<Joint> &lines, const LinesEnded &ended)
{
    std::vector<BulkOrder> orders;
    std::vector<SaleId> sales;
    for (const Joint &line : lines) {
        orders.push_back({line.dossier.sale.order, line.dossier.sale.reference});
        sales.push_back(line.dossier.sale.id);
    }
    m_server.rechargeBulk(
        orders, [this, sales, ended](const Reply<BulkAnswer> &reply) { linesAnswered(sales, reply, ended); });
}

void Cashier::linesAnswered(const std::vector<SaleId> &sales, const Reply<BulkAnswer> &reply, const LinesEnded &ended)
{
    m_serverClock.heard(reply.serverTime);
    m_link.heard(reply);
    const BulkReading reading = readBulk(sales.size(), reply);
    std::vector<Joint> lines;
    std::vector<OutcomeUpdate> updates;
    for (std::size_t i = 0; i < sales.size(); ++i) {
        const Dossier &open = m_open.at(sales[i]); // it stays open while a POST of its sale is in flight
        const SaleStep taken = step(open.progress, reading.lines[i].event);
        updates.push_back({sales[i], taken.next.attempts(), reading.lines[i].report, std::nullopt,
            standing(open, taken.next, LookBack::Done)});
        lines.push_back({open, taken});
    }
    const LedgerResult<std::vector<Sale>> saved = m_ledger.recordOutcomes(updates, m_clock.wallClockUtc());
    report(saved ? nullptr : &saved.error());
    if (saved) {
        settleLines(lines, *saved);
    } else {
        for (std::size_t i = 0; i < sales.size(); ++i)
            saveLater({sales[i], reading.lines[i].event, {reading.lines[i].report, std::nullopt}});
    }
    ended(saved ? std::optional(reading) : std::nullopt);
}

void Cashier::settleLines(const std::vector<Joint> &lines, const std::vector<Sale> &saved)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Dossier now = lines[i].dossier;
        now.sale = saved[i];
        now.progress = lines[i].taken.next;
        const auto &effects = lines[i].taken.effects;
        const bool askNow = std::find(effects.begin(), effects.end(), SaleEffect::AskNow) != effects.end();
        settle(now, lines[i].dossier.sale, askNow);
        const bool isAnswered = now.progress.inFlight == 0 && !askNow && isUnsettled(now.sale.state);
        if (isAnswered)
            m_poller.watch(now.sale, untilConfirming, StatusPoller::Pace::Patient);
    }
    tellWorkload();
}

/// "Not found", with what becomes of an attempt that a bulk answer refused: it is confirmed by that.
Cashier::Told Cashier::recordMissing(const Dossier &dossier)
{
    const SaleId sale = dossier.sale.id;
    Told told{sale, sale_event::RecordMissing{ageOf(dossier)}, std::nullopt};
    if (dossier.progress.refusedUnconfirmed == 0)
        return told;
    const LedgerResult<SaleDetails> details = m_ledger.details(sale);
    if (!details || details->attempts.empty())
        return {sale, sale_event::Unanswered{}, std::nullopt};
    const Attempt &refused = details->attempts.back();
    told.attempt = {AttemptOutcome::Rejected, refused.httpStatus, refused.errorCode, refused.rawReply};
    return told;
}

} // namespace taabia
