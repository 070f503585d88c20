// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/bulkseller.h"

#include "desk/saleprivacy.h"
#include "domain/moroccotime.h"

#include <algorithm>

namespace taabia {

namespace {

using namespace std::chrono_literals;

constexpr int mostRuns = 50;
constexpr std::chrono::milliseconds tellEvery = 100ms;

Unexpected<BulkRefusal> no(BulkRefusal::Kind kind, std::optional<BulkRunId> run = {})
{
    return Unexpected{BulkRefusal{kind, run}};
}

Unexpected<BulkRefusal> no(const LedgerError &error)
{
    const bool missing = error.kind == LedgerError::Kind::NotFound;
    return Unexpected{
        BulkRefusal{missing ? BulkRefusal::Kind::NotFound : BulkRefusal::Kind::LedgerTrouble, std::nullopt, error}};
}

} // namespace

BulkSeller::BulkSeller(Parts parts, Told progressed)
    : m_parts(std::move(parts))
    , m_progressed(std::move(progressed))
{ }

BulkSeller::~BulkSeller()
{
    m_parts.clock.cancel(m_sendTimer);
    m_parts.clock.cancel(m_tellTimer);
}

// ---------------------------------------------------------------- what a person wants

void BulkSeller::recover()
{
    const auto runs = m_parts.ledger.runs(mostRuns);
    for (const BulkProgress &one : runs ? *runs : std::vector<BulkProgress>()) {
        if (!one.run.endedUtc.isValid() && one.unsent == 0)
            (void)m_parts.ledger.endRun(one.run.id, doing(one.run.clerk)); // else "go on" does it
    }
}

BulkSeller::Result<BulkProgress> BulkSeller::begin(const QString &title, const std::vector<BulkWish> &wishes)
{
    if (wishes.empty())
        return no(BulkRefusal::Kind::Empty);
    if (m_active)
        return no(BulkRefusal::Kind::AnotherUnderWay, m_active->run);
    if (m_parts.cashier.isClosed())
        return no(BulkRefusal::Kind::CatchingUp);
    if (const auto stop = objection())
        return no(*stop);
    std::vector<BulkRunLine> lines;
    lines.reserve(wishes.size());
    for (const BulkWish &wish : wishes)
        lines.push_back({wish.number, wish.order});
    const LedgerResult<BulkRun> run = m_parts.ledger.beginRun(title, lines, doing(m_parts.permit->name()));
    if (!run)
        return no(run.error());
    return send(run->id, false);
}

BulkSeller::Result<BulkProgress> BulkSeller::goOn(BulkRunId run)
{
    const Result<BulkProgress> left = waiting(run);
    if (!left)
        return left;
    if (m_parts.cashier.isClosed())
        return no(BulkRefusal::Kind::CatchingUp);
    if (const auto stop = objection())
        return no(*stop);
    return send(run, left->pause == BulkPause::HeldBack);
}

BulkSeller::Result<BulkProgress> BulkSeller::abandon(BulkRunId run)
{
    const Result<BulkProgress> left = waiting(run);
    if (!left)
        return left;
    if (const auto ended = m_parts.ledger.endRun(run, doing(m_parts.permit->name())); !ended)
        return no(ended.error());
    m_pauses.erase(run);
    const LedgerResult<BulkProgress> now = progress(run);
    if (!now)
        return no(now.error());
    return *now;
}

void BulkSeller::stop(BulkRunId run, const Stopped &stopped)
{
    if (m_active && m_active->run == run) {
        m_active->stopping.push_back(stopped);
        if (!m_active->calling)
            pause({BulkPause::Asked, {}});
        return;
    }
    const LedgerResult<BulkProgress> now = progress(run);
    if (now)
        stopped(*now);
    else
        stopped(no(now.error()));
}

BulkSeller::Result<std::vector<BulkProgress>> BulkSeller::runs()
{
    auto runs = m_parts.ledger.runs(mostRuns);
    if (!runs)
        return no(runs.error());
    for (BulkProgress &one : *runs) {
        if (const LedgerResult<BulkProgress> now = progress(one.run.id))
            one = *now;
    }
    return *std::move(runs);
}

BulkSeller::Result<std::vector<BulkRunLine>> BulkSeller::lines(BulkRunId run)
{
    auto lines = m_parts.ledger.lines(run);
    const LedgerResult<BulkProgress> now = m_parts.ledger.progress(run);
    if (!lines || !now)
        return no(lines ? now.error() : lines.error());
    if (!m_parts.permit->may(Action::SeeEverySale) && !isHis(now->run, *lines))
        return no(BulkRefusal::Kind::NotAllowed, run);
    for (BulkRunLine &line : *lines) {
        if (line.sale)
            line.sale = SalePrivacy::seen(*m_parts.permit, *line.sale);
    }
    return *std::move(lines);
}

/// Whether the one who is there let it go today, or sent a part of it: then he stands before its customers.
bool BulkSeller::isHis(const BulkRun &run, const std::vector<BulkRunLine> &lines) const
{
    const Permit &permit = *m_parts.permit;
    const QDateTime now = m_parts.clock.wallClockUtc();
    const bool begun = permit.may(Action::SeeOwnToday) && run.clerk == permit.name()
        && MoroccoTime::dayOf(run.begunUtc) == MoroccoTime::dayOf(now);
    return begun || std::any_of(lines.begin(), lines.end(), [&](const BulkRunLine &line) {
        return line.sale && SalePrivacy::maySee(permit, *line.sale, now);
    });
}

/// A run that is not through, while none is under way.
BulkSeller::Result<BulkProgress> BulkSeller::waiting(BulkRunId run)
{
    if (m_active)
        return no(BulkRefusal::Kind::AnotherUnderWay, m_active->run);
    const LedgerResult<BulkProgress> now = progress(run);
    if (!now)
        return no(now.error());
    if (now->run.endedUtc.isValid())
        return no(BulkRefusal::Kind::NotFound, run);
    return *now;
}

// ---------------------------------------------------------------- call by call

BulkSeller::Result<BulkProgress> BulkSeller::send(BulkRunId run, bool knowing)
{
    auto lines = m_parts.ledger.lines(run);
    if (!lines)
        return no(lines.error());
    m_active.emplace(Active{run, m_parts.permit->name(), *std::move(lines), knowing});
    m_pauses.erase(run);
    sendSoon();
    const LedgerResult<BulkProgress> now = progress(run);
    if (now)
        return *now;
    pause({BulkPause::LedgerTrouble, {}});
    return no(now.error());
}

/// Not at once: what the counter wants meanwhile comes in between.
void BulkSeller::sendSoon()
{
    m_sendTimer = m_parts.clock.after(0ms, [this] {
        m_sendTimer = Clock::noTimer;
        sendNext();
    });
}

void BulkSeller::sendNext()
{
    if (objection()) {
        finish({BulkPause::LedgerTrouble, {}}); // a list that is under way stops between two calls
        return;
    }
    const auto orders = nextCall();
    if (orders && orders->empty()) {
        finish({m_active->heldBack > 0 ? BulkPause::HeldBack : BulkPause::LedgerTrouble, {}});
        return;
    }
    const auto sales = orders ? m_parts.cashier.recordLines(*orders, m_active->clerk) : Unexpected{orders.error()};
    if (!sales) {
        pause({BulkPause::LedgerTrouble, {}});
        return;
    }
    m_active->calling = true;
    m_parts.cashier.sendLines(*sales, [this](const std::optional<BulkReading> &reading) { callEnded(reading); });
}

/// A line that has a sale was sent, or may have been: it is never sent again.
LedgerResult<std::vector<Cashier::ListedOrder>> BulkSeller::nextCall()
{
    std::vector<Cashier::ListedOrder> orders;
    while (orders.size() < linesPerCall && m_active->next < m_active->lines.size()) {
        const BulkRunLine &line = m_active->lines[m_active->next++];
        if (line.sale)
            continue;
        const LedgerResult<bool> held = isHeldBack(line.order);
        if (!held)
            return Unexpected{held.error()};
        if (*held)
            ++m_active->heldBack;
        else
            orders.push_back({{m_active->run, static_cast<int>(m_active->next)}, line.order});
    }
    return orders;
}

LedgerResult<bool> BulkSeller::isHeldBack(const SaleOrder &order)
{
    if (m_active->knowing)
        return false;
    const LedgerResult<bool> unresolved = m_parts.ledger.resemblesUnresolved(order, m_active->run);
    if (!unresolved || *unresolved || !m_parts.mayBeSold)
        return unresolved;
    return m_parts.mayBeSold(order, m_active->run);
}

void BulkSeller::callEnded(const std::optional<BulkReading> &reading)
{
    m_active->calling = false;
    if (!reading) {
        finish({BulkPause::LedgerTrouble, {}});
        return;
    }
    switch (reading->end) {
    case BulkReading::End::Answered:
        if (m_active->stopping.empty())
            sendSoon();
        else
            finish({BulkPause::Asked, {}});
        return;
    case BulkReading::End::Refused:
        finish({BulkPause::Refused, reading->refusal});
        return;
    case BulkReading::End::Unanswered:
        finish({BulkPause::Unanswered, {}});
        return;
    case BulkReading::End::NotSent:
        finish({BulkPause::NotSent, {}});
        return;
    }
}

/// No more calls: the run is through if nothing of it is left, and waits \a otherwise.
void BulkSeller::finish(const Pause &otherwise)
{
    const LedgerResult<BulkProgress> now = progress(m_active->run);
    const bool through = now && now->unsent == 0;
    if (!through)
        pause(otherwise);
    else if (m_parts.ledger.endRun(m_active->run, doing(m_active->clerk)))
        pause({});
    else
        pause({BulkPause::LedgerTrouble, {}});
}

void BulkSeller::pause(const Pause &pause)
{
    m_parts.clock.cancel(m_sendTimer);
    m_sendTimer = Clock::noTimer;
    const BulkRunId run = m_active->run;
    const std::vector<Stopped> stopping = std::move(m_active->stopping);
    m_active.reset();
    m_pauses.insert_or_assign(run, pause);
    tellSoon(run);
    for (const Stopped &stopped : stopping)
        stop(run, stopped);
}

// ---------------------------------------------------------------- news

LedgerResult<BulkProgress> BulkSeller::progress(BulkRunId run)
{
    LedgerResult<BulkProgress> now = m_parts.ledger.progress(run);
    if (!now)
        return now;
    now->underWay = m_active && m_active->run == run;
    if (const auto paused = m_pauses.find(run); paused != m_pauses.end()) {
        now->pause = paused->second.why;
        now->refusal = paused->second.refusal;
    }
    return now;
}

Doing BulkSeller::doing(const QString &clerk) const
{
    return {clerk, m_parts.clock.wallClockUtc(), m_parts.till};
}

void BulkSeller::saleChanged(const Sale &sale)
{
    if (const auto run = m_parts.ledger.runOf(sale.id); run && *run)
        tellSoon(**run);
}

void BulkSeller::tellSoon(BulkRunId run)
{
    m_stale.insert(run);
    if (m_tellTimer == Clock::noTimer)
        m_tellTimer = m_parts.clock.after(tellEvery, [this] { tell(); });
}

/// What cannot be read now is left for the next change: nothing is told that is not known.
void BulkSeller::tell()
{
    m_tellTimer = Clock::noTimer;
    for (const BulkRunId run : std::exchange(m_stale, {})) {
        if (const LedgerResult<BulkProgress> now = progress(run))
            m_progressed(*now);
    }
}

} // namespace taabia
