// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/cashier.h"

#include "desk/attemptreading.h"
#include "desk/linkmonitor.h"
#include "desk/polltimetable.h"
#include "desk/recordmatch.h"
#include "desk/saleage.h"
#include "desk/serverclock.h"
#include "ports/entropy.h"

#include <algorithm>

namespace taabia {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds firstAskAfterAnswer = 1s;
constexpr milliseconds firstAskWhileInFlight = 5s; ///< a POST that takes so long may have lost its answer already

bool isNotFound(const Failure &failure)
{
    return failure.kind == FailureKind::Refused && failure.code == ErrorCode::NotFound;
}

bool contains(const std::vector<SaleEffect> &effects, SaleEffect effect)
{
    return std::find(effects.begin(), effects.end(), effect) != effects.end();
}

} // namespace

Cashier::Cashier(Identity identity, SaleLedger &ledger, TopupServer &server, Clock &clock, Entropy &entropy,
    ServerClock &serverClock, LinkMonitor &link, Events events)
    : m_identity(std::move(identity))
    , m_ledger(ledger)
    , m_server(server)
    , m_clock(clock)
    , m_entropy(entropy)
    , m_serverClock(serverClock)
    , m_link(link)
    , m_events(std::move(events))
    , m_poller(server, clock, entropy, serverClock, link, *this)
{ }

Cashier::~Cashier()
{
    m_clock.cancel(m_retryTimer);
}

// ---------------------------------------------------------------- what the clerk wants

LedgerResult<std::monostate> Cashier::recover()
{
    const LedgerResult<std::vector<Sale>> left = m_ledger.unsettled();
    if (!left)
        return Unexpected{left.error()};
    for (const Sale &sale : *left) {
        const LedgerResult<SaleDetails> details = m_ledger.details(sale.id);
        if (!details)
            return Unexpected{details.error()};
        const Dossier found = dossierOf(*details);
        m_open.insert_or_assign(sale.id, found);
        if (!advance(found, sale_event::Restarted{}, {}))
            saveLater({sale.id, sale_event::Restarted{}, {}});
    }
    m_poller.start();
    tellWorkload();
    return std::monostate{};
}

Expected<Sale, SellRefusal> Cashier::record(const SaleOrder &order, bool knowing, const Payment &payment)
{
    const auto refuse = [this](const LedgerError &error) {
        report(&error);
        return Unexpected{SellRefusal{SellRefusal::Kind::LedgerTrouble, std::nullopt, error}};
    };
    if (m_closed)
        return Unexpected{SellRefusal{SellRefusal::Kind::CatchingUp, std::nullopt, std::nullopt}};
    if (!knowing) {
        const LedgerResult<std::optional<Sale>> like = m_ledger.unresolvedLike(order.phone, order.faceValue);
        if (!like)
            return refuse(like.error());
        if (*like)
            return Unexpected{SellRefusal{SellRefusal::Kind::HeldBack, *like, std::nullopt}};
    }
    if (const auto unsaved = stillUnsaved()) // after the question: what it saves may settle what holds this one back
        return refuse(*unsaved);
    m_server.expectRecharge();
    NewSale fresh = newSale(order, m_identity.permit->name());
    fresh.payment = payment;
    const LedgerResult<Sale> sale = m_ledger.recordIntent(fresh);
    if (!sale)
        return refuse(sale.error());
    report(nullptr);
    m_open.insert_or_assign(sale->id, Dossier{*sale, SaleProgress{}, fresh.requestBody, m_clock.monotonic()});
    return *sale;
}

NewSale Cashier::newSale(const SaleOrder &order, const QString &clerk)
{
    ExternalReference::Entropy random{};
    m_entropy.fill(random);
    const ExternalReference reference = ExternalReference::make(m_identity.referencePrefix, random);
    return {
        reference, order, m_server.rechargeBody(order, reference), clerk, m_clock.wallClockUtc(), m_serverClock.now()};
}

void Cashier::send(SaleId sale)
{
    const auto found = m_open.find(sale);
    if (found == m_open.end())
        return;
    const Dossier recorded = found->second;
    if (advance(recorded, sale_event::Confirmed{}, {}))
        return;
    voidUnclaimed(recorded);
}

/// The claim is not on disk, so nothing was sent: what a restart would find out is said at once.
void Cashier::voidUnclaimed(const Dossier &recorded)
{
    if (!advance(recorded, sale_event::Restarted{}, {}))
        saveLater({recorded.sale.id, sale_event::Restarted{}, {}});
}

void Cashier::checkNow(SaleId sale, const Checked &checked, const Refused &refused)
{
    const LedgerResult<Dossier> found = dossier(sale);
    if (!found) {
        refused(WishRefusal::LedgerTrouble);
        return;
    }
    m_poller.askNow(found->sale, [this, sale, checked, refused](const std::optional<Failure> &failure) {
        const LedgerResult<Dossier> now = dossier(sale);
        if (now)
            checked(now->sale, failure);
        else
            refused(WishRefusal::LedgerTrouble);
    });
}

void Cashier::resend(SaleId sale, const Checked &checked, const Refused &refused)
{
    if (m_closed) {
        refused(WishRefusal::CatchingUp);
        return;
    }
    const auto found = m_open.find(sale);
    const bool sendable = found != m_open.end() && found->second.progress.state == SaleState::Open
        && found->second.progress.inFlight == 0;
    if (!sendable) {
        refused(WishRefusal::NotOpen);
        return;
    }
    // Asking first costs one GET, brings the server's own date to judge the age by, and often finds the sale.
    advance(Dossier(found->second), sale_event::ResendAsked{}, {});
    m_poller.askNow(found->second.sale, [this, sale, checked, refused](const std::optional<Failure> &failure) {
        resendAnswered(sale, failure, checked, refused);
    });
}

void Cashier::resendAnswered(
    SaleId sale, const std::optional<Failure> &failure, const Checked &checked, const Refused &refused)
{
    // The wish ends here. One that could not be carried out, because the disk failed, must not come true later, when
    // the clerk has been told that it did not.
    if (const auto open = m_open.find(sale); open != m_open.end())
        advance(Dossier(open->second), sale_event::Unanswered{}, {});
    const LedgerResult<Dossier> now = dossier(sale);
    if (!now) {
        refused(WishRefusal::LedgerTrouble);
        return;
    }
    const bool sentAgain = now->progress.inFlight > 0;
    const bool refusalConfirmed = now->progress.state == SaleState::Rejected; // of a line in a list
    if (!failure || sentAgain || refusalConfirmed || !isNotFound(*failure)) {
        checked(now->sale, sentAgain ? std::nullopt : failure);
        return;
    }
    switch (ageOf(*now)) {
    case SaleAge::Unknown:
        refused(WishRefusal::AgeUnknown);
        return;
    case SaleAge::Fresh:
        refused(WishRefusal::LedgerTrouble);
        return;
    case SaleAge::Old:
    case SaleAge::Forgotten:
        refused(WishRefusal::TooOld);
        return;
    }
}

void Cashier::acknowledge(SaleId sale, const Checked &checked, const Refused &refused)
{
    const LedgerResult<Dossier> found = dossier(sale);
    if (!found || !advance(*found, sale_event::Acknowledged{}, {})) {
        refused(WishRefusal::LedgerTrouble);
        return;
    }
    const LedgerResult<Dossier> now = dossier(sale);
    if (now)
        checked(now->sale, std::nullopt);
    else
        refused(WishRefusal::LedgerTrouble);
}

// ---------------------------------------------------------------- one POST

void Cashier::post(const Dossier &dossier)
{
    const SaleId sale = dossier.sale.id;
    m_server.recharge(dossier.body, [this, sale](const Reply<RechargeAccepted> &reply) { postAnswered(sale, reply); });
}

void Cashier::postAnswered(SaleId sale, const Reply<RechargeAccepted> &reply)
{
    m_serverClock.heard(reply.serverTime);
    m_link.heard(reply);
    const auto found = m_open.find(sale);
    Q_ASSERT(found != m_open.end()); // a dossier stays open while a POST of its sale is in flight
    const AttemptReading reading = readAttempt(found->second.sale, reply);
    const Evidence evidence{reading.report, reading.status};
    if (!advance(found->second, reading.event, evidence))
        saveLater({sale, reading.event, evidence});
}

// ---------------------------------------------------------------- what the provider told

void Cashier::recordAnswered(SaleId sale, const Reply<RechargeRecord> &reply)
{
    const LedgerResult<Dossier> found = dossier(sale);
    if (!found)
        return;
    if (reply.result) {
        hear({readRecord(*found, *reply.result, QStringLiteral("by-ref"))});
        return;
    }
    const Failure &failure = reply.result.error();
    if (isNotFound(failure))
        hear({recordMissing(*found)});
    else if (LinkMonitor::isTrouble(failure) || failure.kind == FailureKind::Cancelled)
        hear({{sale, sale_event::Unanswered{}, std::nullopt}});
    else
        hear({{sale, sale_event::Unusable{}, std::nullopt}});
}

void Cashier::recordsListed(const std::vector<StatusPoller::Listed> &records)
{
    std::vector<Told> told;
    for (const StatusPoller::Listed &listed : records) {
        const LedgerResult<Dossier> found = dossier(listed.sale);
        if (found)
            told.push_back(readRecord(*found, listed.record, QStringLiteral("history")));
    }
    hear(told);
}

std::vector<Sale> Cashier::dueForLook(int limit)
{
    const std::optional<qint64> now = m_serverClock.now();
    if (!now)
        return {}; // the first answer of any call tells the date
    const LedgerResult<std::vector<Sale>> due = m_ledger.dueForLook(*now, limit);
    return due ? *due : std::vector<Sale>();
}

Cashier::Told Cashier::readRecord(const Dossier &dossier, const RechargeRecord &record, const QString &source) const
{
    const SaleId sale = dossier.sale.id;
    switch (matchRecord(dossier.sale, record)) {
    case RecordMatch::Same:
        return {sale, sale_event::RecordSeen{record.status},
            StatusReport{record.status, source, record.raw, record.providerReference, record.billed}};
    case RecordMatch::Different:
        // Only by-ref answers for our reference; a page of /history is no place to find a conflict.
        if (source == QLatin1String("by-ref"))
            return {sale, sale_event::RecordDiffers{}, std::nullopt};
        return {sale, sale_event::Unusable{}, std::nullopt};
    case RecordMatch::Misdirected:
        return {sale, sale_event::Unusable{}, std::nullopt};
    }
    Q_UNREACHABLE();
}

/// Takes in many answers with one commit. An answer that lets a copy be sent goes its own way through advance(),
/// because there the disk comes before the wire.
void Cashier::hear(const std::vector<Told> &told)
{
    struct Change {
        Dossier dossier;
        SaleProgress next;
    };
    std::vector<Change> changes;
    std::vector<StandingUpdate> updates;
    for (const Told &one : told) {
        const LedgerResult<Dossier> found = dossier(one.sale);
        if (!found)
            continue;
        const SaleStep taken = step(found->progress, one.event);
        const bool decidesAnAttempt = contains(taken.effects, SaleEffect::SaveOutcome);
        if (decidesAnAttempt || contains(taken.effects, SaleEffect::SendOnce)) {
            advance(*found, one.event, {one.attempt, one.status});
            continue;
        }
        const bool answered = !std::holds_alternative<sale_event::Unanswered>(one.event);
        const bool lookIsDone = answered && !isUnsettled(taken.next.state); // the next look has to be written down
        const bool moved =
            taken.next.state != found->progress.state || taken.next.attention != found->progress.attention;
        const bool isDated = found->sale.knownSince || !m_serverClock.now();
        if (moved || lookIsDone || !isDated || (one.status && tellsSomethingNew(found->sale, *one.status))) {
            const LookBack look =
                std::holds_alternative<sale_event::Unusable>(one.event) ? LookBack::CameToNothing : LookBack::Done;
            updates.push_back({one.sale, one.status, standing(*found, taken.next, look)});
            changes.push_back({*found, taken.next});
        } else if (const auto open = m_open.find(one.sale); open != m_open.end()) {
            open->second.progress = taken.next;
        }
    }
    if (updates.empty())
        return;
    const LedgerResult<std::vector<Sale>> saved = m_ledger.recordStandings(updates, m_clock.wallClockUtc());
    report(saved ? nullptr : &saved.error());
    if (!saved)
        return; // not heard: the timetable asks again
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const Sale before = changes[i].dossier.sale;
        changes[i].dossier.sale = (*saved)[i];
        changes[i].dossier.progress = changes[i].next;
        settle(changes[i].dossier, before, false);
    }
    tellWorkload();
}

// ---------------------------------------------------------------- one step of one sale

bool Cashier::advance(Dossier dossier, const SaleEvent &event, const Evidence &evidence)
{
    const SaleStep taken = step(dossier.progress, event);
    const Sale before = dossier.sale;
    bool send = false;
    bool askNow = false;
    for (const SaleEffect effect : taken.effects) {
        if (effect == SaleEffect::SendOnce) {
            send = true; // the machine puts it behind the claim, and a claim that failed has returned by now
        } else if (effect == SaleEffect::AskNow) {
            askNow = true;
        } else {
            const LedgerResult<Sale> saved = save(effect, dossier, taken.next, evidence);
            report(saved ? nullptr : &saved.error());
            if (!saved)
                return false;
            dossier.sale = *saved;
        }
    }
    dossier.progress = taken.next;
    if (send)
        post(dossier);
    settle(dossier, before, askNow);
    tellWorkload();
    return true;
}

LedgerResult<Sale> Cashier::save(
    SaleEffect effect, const Dossier &dossier, const SaleProgress &next, const Evidence &evidence)
{
    const SaleId sale = dossier.sale.id;
    const QDateTime now = m_clock.wallClockUtc();
    const SaleStanding where = standing(dossier, next, LookBack::Done);
    switch (effect) {
    case SaleEffect::ClaimAttempt:
        return m_ledger.claimAttempt(sale, next.attempts(), dossier.progress.state, now);
    case SaleEffect::SaveOutcome:
        return m_ledger.recordOutcome(sale, next.attempts(), evidence.attempt, evidence.status, where, now);
    case SaleEffect::SaveStatus:
    case SaleEffect::SaveStanding: {
        const LedgerResult<std::vector<Sale>> saved = m_ledger.recordStandings({{sale, evidence.status, where}}, now);
        if (!saved)
            return Unexpected{saved.error()};
        return saved->front();
    }
    case SaleEffect::SendOnce:
    case SaleEffect::AskNow:
        break; // nothing to save
    }
    return dossier.sale;
}

/// After a step is on disk: keeps the dossier as long as something is to come, sets the poller, tells the window.
void Cashier::settle(const Dossier &dossier, const Sale &before, bool askNow)
{
    const SaleId sale = dossier.sale.id;
    const bool inFlight = dossier.progress.inFlight > 0;
    const bool changed = looksDifferent(before, dossier.sale);
    const bool wasOpen = m_open.contains(sale);
    if (isUnsettled(dossier.sale.state) || inFlight)
        m_open.insert_or_assign(sale, dossier);
    else
        m_open.erase(sale);

    if (!isUnsettled(dossier.sale.state))
        m_poller.forget(sale);
    else if (changed || askNow || !wasOpen)
        m_poller.watch(dossier.sale, askNow ? 0ms : inFlight ? firstAskWhileInFlight : firstAskAfterAnswer);
    if (changed)
        m_events.saleChanged(dossier.sale);
    const bool charged = dossier.sale.state != SaleState::Open && dossier.sale.state != SaleState::Void;
    if (before.state != dossier.sale.state && charged)
        m_events.moneyMoved();
}

LedgerResult<Dossier> Cashier::dossier(SaleId sale)
{
    if (const auto open = m_open.find(sale); open != m_open.end())
        return open->second;
    const LedgerResult<SaleDetails> details = m_ledger.details(sale);
    if (!details)
        return Unexpected{details.error()};
    return dossierOf(*details);
}

// ---------------------------------------------------------------- figures

SaleAge Cashier::ageOf(const Dossier &dossier) const
{
    std::optional<milliseconds> held;
    if (dossier.heldSince)
        held = m_clock.monotonic() - *dossier.heldSince;
    return saleAge({dossier.sale.serverTime, dossier.sale.knownSince, held}, m_serverClock.now());
}

/// Where a step leaves the sale, and when it is looked at again. While the provider's date is not known no time can be
/// named for that: 0 is long past, so the look comes as soon as the date does, and the look dates the sale.
SaleStanding Cashier::standing(const Dossier &dossier, const SaleProgress &next, LookBack look) const
{
    const std::optional<qint64> now = m_serverClock.now();
    SaleStanding where{next.state, next.attention, std::nullopt, now};
    const bool neverSent = next.state == SaleState::Rejected && next.rejected == 0;
    if (neverSent)
        return where;
    const qint64 born = dossier.sale.knownSince.value_or(now.value_or(0));
    if (!now)
        where.nextLook = PollTimetable::isLookedAt(next.state) ? std::optional<qint64>(0) : std::nullopt;
    else if (look == LookBack::CameToNothing)
        where.nextLook = PollTimetable::repeatedLook(next.state, born, *now);
    else
        where.nextLook = PollTimetable::nextLook(next.state, born, *now);
    return where;
}

void Cashier::tellWorkload()
{
    const auto pending = std::count_if(
        m_open.begin(), m_open.end(), [](const auto &entry) { return isUnsettled(entry.second.sale.state); });
    const LedgerResult<int> attention = m_ledger.attentionCount();
    const Workload now{static_cast<int>(pending), attention ? *attention : m_workload.value_or(Workload{}).attention};
    if (m_workload != now)
        m_events.workloadChanged(*(m_workload = now));
}

} // namespace taabia
