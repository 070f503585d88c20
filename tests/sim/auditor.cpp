// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/auditor.h"

#include "sim/simdisk.h"
#include "sim/simprovider.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace taabia::sim {

namespace {

constexpr std::int64_t hour = 3600LL * 1000;

/// The states in which the sale machine calls a sale unsettled, said again: the auditor trusts no code of the till.
bool isUndecided(SaleState state)
{
    return state == SaleState::Intent || state == SaleState::Open || state == SaleState::Pending;
}

bool sameToTheEye(const Sale &a, const Sale &b)
{
    return a.state == b.state && a.attention == b.attention && a.status == b.status && a.billed == b.billed
        && a.providerReference == b.providerReference && a.attempts == b.attempts && a.errorCode == b.errorCode;
}

} // namespace

void Auditor::attend(const SimDisk &disk, const SimProvider &provider)
{
    m_disk = &disk;
    m_provider = &provider;
}

void Auditor::broken(const std::string &promise, const QString &reference)
{
    if (!m_violation.empty())
        return;
    m_violation = promise;
    if (!reference.isEmpty())
        m_violation += " (" + reference.toStdString() + ')';
    m_trace.note(m_time.now(), "BROKEN");
}

Auditor::Case &Auditor::caseOf(const QString &reference)
{
    return m_cases[reference];
}

const Sale *Auditor::rowOf(const QString &reference) const
{
    for (const auto &[id, row] : m_disk->durable().rows) {
        if (row.sale.reference.text() == reference)
            return &row.sale;
    }
    return nullptr;
}

// ---------------------------------------------------------------- what the till does

void Auditor::postLeaves(const QByteArray &body, bool connected)
{
    const QString reference = QJsonDocument::fromJson(body).object()[QLatin1String("external_reference")].toString();
    const Sale *row = rowOf(reference);
    if (!row) {
        broken("a POST left for which no sale is on disk", reference);
        return;
    }
    const SaleDetails &details = m_disk->durable().rows.at(row->id);
    Case &sale = caseOf(reference);
    const auto claimed = static_cast<int>(details.attempts.size());
    if (body != details.requestBody)
        broken("the bytes sent are not the bytes stored", reference);
    if (row->state != SaleState::Open || sale.sent >= claimed)
        broken("a POST left without its claim on disk", reference);
    if (sale.underWay > 0)
        broken("two copies of a sale are under way at once", reference);
    const bool needsAWish = sale.sent > 0 || sale.bornInLife != m_life;
    if (needsAWish && (sale.openWishes == 0 || sale.sent > sale.wishes))
        broken("a sale was sent although nobody asked for it", reference);
    if (sale.sent > 0 && m_time.now() - sale.bornAt > 24 * hour + hour / 6)
        broken("a sale was sent again after 24 hours", reference);
    lineLeaves(*row);
    ++sale.sent;
    ++sale.underWay;
    if (!connected)
        m_trace.note(m_time.now(), "  nothing left");
}

/// A line of a list: whatever else was made of it has stayed here.
void Auditor::lineLeaves(const Sale &sale)
{
    const QString &phone = sale.order.phone.national();
    if (!m_listed.contains(phone))
        return;
    for (const auto &[id, row] : m_disk->durable().rows) {
        const bool isAnother = id != sale.id && row.sale.order.phone == sale.order.phone;
        const Case *other = isAnother ? &caseOf(row.sale.reference.text()) : nullptr;
        if (other && other->sent > other->stayedHere)
            broken("a line of a list was sent twice", phone);
    }
}

/// A line becomes a sale: not past an unresolved one that nobody was told of.
void Auditor::lineWritten(const Sale &sale)
{
    const MemoryLedger &disk = m_disk->durable();
    const auto place = disk.places.find(sale.id);
    if (place == disk.places.end())
        return;
    if (!m_listWanted)
        broken("a list went on although nobody asked for it", sale.reference.text());
    if (m_listKnowing)
        return;
    for (const auto &[id, row] : disk.rows) {
        const Sale &other = row.sale;
        const auto others = disk.places.find(id);
        const bool sameList = others != disk.places.end() && others->second.run == place->second.run;
        if (id < sale.id && !sameList && other.order.phone == sale.order.phone
            && other.order.faceValue == sale.order.faceValue
            && (isUndecided(other.state) || other.attention != Attention::None))
            broken("a line like an unresolved sale was not held back", sale.reference.text());
    }
}

void Auditor::lineRefused(const QString &reference)
{
    caseOf(reference).lineRefused = true;
}

void Auditor::notKnown(const QString &reference)
{
    Case &sale = caseOf(reference);
    sale.fellThrough += std::exchange(sale.lineRefused, false) ? 1 : 0;
}

void Auditor::listed(const SaleOrder &order)
{
    m_listed.insert(order.phone.national());
}

void Auditor::listShown(const BulkProgress &progress)
{
    int delivered = 0;
    int nothingCharged = 0;
    for (const auto &[id, place] : m_disk->durable().places) {
        const SaleState state = m_disk->durable().rows.at(id).sale.state;
        const bool ours = place.run == progress.run.id;
        delivered += ours && state == SaleState::Done ? 1 : 0;
        nothingCharged +=
            ours && (state == SaleState::Failed || state == SaleState::Rejected || state == SaleState::Refunded) ? 1
                                                                                                                 : 0;
    }
    if (progress.delivered != delivered || progress.failed > nothingCharged)
        broken("the list's figures say more than is on disk");
    if (progress.unsent + progress.open + progress.delivered + progress.failed != progress.run.lines)
        broken("the list's figures lose a line");
}

void Auditor::postDoubled(const QString &reference)
{
    caseOf(reference).doubled = true;
}

void Auditor::postEnded(const QString &reference, Fall fall)
{
    Case &sale = caseOf(reference);
    --sale.underWay;
    sale.fellThrough += fall == Fall::No ? 0 : 1;
    sale.stayedHere += fall == Fall::StayedHere ? 1 : 0;
}

void Auditor::resendWished(const QString &reference)
{
    m_trace.note(m_time.now(), "wish to send again", caseOf(reference).sent);
    ++caseOf(reference).wishes;
    ++caseOf(reference).openWishes;
}

/// What the clerk wished for was carried out or not; it is no leave to send at some later time.
void Auditor::wishEnded(const QString &reference)
{
    --caseOf(reference).openWishes;
}

/// Calls of the life before have no end that anybody hears, and its wishes die with it. The new window shows what the
/// ledger holds.
void Auditor::lifeBegan()
{
    ++m_life;
    m_listWanted = false;
    for (Case &sale : m_cases) {
        sale.underWay = 0;
        sale.openWishes = 0;
    }
    for (auto &[id, shown] : m_shown) {
        const auto row = m_disk->durable().rows.find(id);
        if (row == m_disk->durable().rows.end() || !(row->second.sale.reference == shown.reference))
            broken("a sale that was shown is gone", shown.reference.text());
        else
            shown = row->second.sale;
    }
}

/// Every change of a row, as it reaches the disk.
void Auditor::written(const Sale &before, const Sale &after)
{
    m_changed = true;
    Case &sale = caseOf(after.reference.text());
    const QString &name = after.reference.text();
    m_trace.note(m_time.now(), "  sale stands", after.id, static_cast<int>(after.state));
    if (after.state == SaleState::Intent) {
        sale.bornAt = m_time.now();
        sale.bornInLife = m_life;
        lineWritten(after);
    }
    if (before.state == after.state)
        return;
    switch (after.state) {
    case SaleState::Done:
        if (!sale.saidDone)
            broken("DONE, and the provider has not said so", name);
        break;
    case SaleState::Failed:
        if (!sale.saidFailed)
            broken("FAILED, and the provider has not said so", name);
        break;
    case SaleState::Refunded:
        if (!sale.saidRefunded)
            broken("REFUNDED, and the provider has not said so", name);
        break;
    case SaleState::Pending:
        if (!sale.saidPending)
            broken("PENDING, and the provider has not said so", name);
        break;
    case SaleState::Void:
        if (sale.sent > 0)
            broken("VOID, and a POST had left", name);
        break;
    case SaleState::Rejected:
        if (sale.fellThrough < after.attempts)
            broken("REJECTED, and not every attempt was refused or stayed here", name);
        break;
    case SaleState::Conflict:
        if (after.attention != Attention::Check)
            broken("CONFLICT, and nobody is asked to look", name);
        break;
    case SaleState::Unresolved:
        if (m_time.now() - sale.bornAt < 29 * 24 * hour)
            broken("UNRESOLVED, and the provider could still be asked", name);
        if (after.attention != Attention::Check)
            broken("UNRESOLVED, and nobody is asked to look", name);
        break;
    case SaleState::Intent:
        broken("back to INTENT", name);
        break;
    case SaleState::Open:
        break;
    }
    const bool delivered = before.state == SaleState::Done || before.state == SaleState::Pending;
    const bool takenBack =
        after.state == SaleState::Refunded || (after.state == SaleState::Failed && before.state == SaleState::Done);
    if (delivered && takenBack && after.attention != Attention::GiveBack)
        broken("money came back, and the clerk is not told to return it", name);
    if (before.state == SaleState::Refunded)
        broken("a refund was taken back", name);
    if (before.state == SaleState::Done && isUndecided(after.state))
        broken("a delivered sale is waiting again", name);
}

void Auditor::shown(const Sale &sale)
{
    const Sale *row = rowOf(sale.reference.text());
    if (!row || !sameToTheEye(*row, sale))
        broken("the screen shows what is not on disk", sale.reference.text());
    m_shown.insert_or_assign(sale.id, sale);
}

bool Auditor::hasUnresolvedLike(const SaleOrder &order) const
{
    for (const auto &[id, row] : m_disk->durable().rows) {
        const Sale &sale = row.sale;
        if (sale.order.phone == order.phone && sale.order.faceValue == order.faceValue
            && (isUndecided(sale.state) || sale.attention != Attention::None))
            return true;
    }
    return false;
}

void Auditor::sold(bool unresolvedLike, bool knowing, bool heldBack)
{
    if (unresolvedLike && !knowing && !heldBack)
        broken("a second sale to a number with an unresolved one of the same amount was not held back");
    if (heldBack && (!unresolvedLike || knowing))
        broken("a sale was held back for nothing");
}

// ---------------------------------------------------------------- what the provider does

void Auditor::booked(const QString &reference)
{
    m_changed = true;
    const Sale *row = rowOf(reference);
    if (!row)
        broken("the provider has a recharge that the till does not know", reference);
    if (++caseOf(reference).booked > 1)
        broken("one sale was charged twice", reference);
}

void Auditor::said(const QString &reference, StatusCode status)
{
    // Written out once more on purpose: see StatusCode::verdict() for the till's reading.
    Case &sale = caseOf(reference);
    switch (status.value()) {
    case 3:
    case 19:
    case 20:
        sale.saidDone = true;
        break;
    case 4:
    case 5:
    case 6:
    case 7:
    case 10:
    case 12:
        sale.saidFailed = true;
        break;
    case 11:
        sale.saidRefunded = true;
        break;
    default:
        sale.saidPending = true;
        break;
    }
}

void Auditor::ownedByAnother(const QString &reference)
{
    caseOf(reference).foreign = true;
}

// ---------------------------------------------------------------- both ledgers side by side

void Auditor::compare()
{
    if (!m_troubleTold)
        broken("a write failed, and the clerk was not told");
    if (!std::exchange(m_changed, false))
        return;
    for (const auto &[id, row] : m_disk->durable().rows)
        compareSale(row.sale);
}

void Auditor::compareSale(const Sale &sale)
{
    const QString &name = sale.reference.text();
    const Case &seen = caseOf(name);
    const bool charged = seen.booked > 0;
    if (sale.state == SaleState::Void && charged)
        broken("VOID, and charged", name);
    // A copy that the network made of its own accord can be booked after the till's own copy was refused. Then the
    // later looks must find it: atEnd() sees to that.
    if (sale.state == SaleState::Rejected && charged && !seen.doubled)
        broken("REJECTED, and charged", name);
    if (seen.foreign && (sale.state == SaleState::Done || sale.state == SaleState::Pending) && !charged)
        broken("somebody else's recharge was taken for ours", name);
}

void Auditor::atRest()
{
    for (const auto &[id, row] : m_disk->durable().rows) {
        const Sale &sale = row.sale;
        const bool asksAPerson = sale.attention != Attention::None;
        if (isUndecided(sale.state) && !asksAPerson)
            broken("all is well again, and a sale is neither decided nor brought to a person", sale.reference.text());
        const Recharge *booked = m_provider->find(sale.reference.text());
        if (sale.state == SaleState::Pending && booked && !booked->forgotten)
            broken("all is well again, and a sale still waits", sale.reference.text());
        if (sale.state == SaleState::Open && booked && !booked->forgotten && !booked->foreign)
            broken("all is well again, and the provider's recharge was not found", sale.reference.text());
        const auto shown = m_shown.find(id);
        if (shown != m_shown.end() && !sameToTheEye(shown->second, sale))
            broken("the screen did not follow the ledger", sale.reference.text());
    }
}

void Auditor::atEnd()
{
    qint64 till = 0;
    qint64 provider = 0;
    for (const auto &[id, row] : m_disk->durable().rows) {
        settledSale(row.sale);
        const Recharge *booked = m_provider->find(row.sale.reference.text());
        if (booked && booked->forgotten)
            continue; // nothing is left there to compare it with
        if (row.sale.state == SaleState::Done)
            till += row.sale.billed.value_or(Money()).centimes();
        if (booked && !isUndecided(row.sale.state))
            provider += booked->netAt(m_time.now());
    }
    if (till != provider)
        broken("the till's total is " + std::to_string(till) + " and the provider's " + std::to_string(provider));
}

void Auditor::aMonthLater()
{
    for (const auto &[id, row] : m_disk->durable().rows) {
        if (isUndecided(row.sale.state))
            broken("the provider has forgotten a sale, and it still waits", row.sale.reference.text());
    }
}

/// The last look at every finished sale has been taken, so the till's word must be the provider's last one.
void Auditor::settledSale(const Sale &sale)
{
    const QString &name = sale.reference.text();
    const Recharge *booked = m_provider->find(name);
    if (!booked || booked->forgotten || booked->foreign)
        return;
    const qint64 net = booked->netAt(m_time.now());
    const int status = booked->statusAt(m_time.now()).value();
    switch (sale.state) {
    case SaleState::Done:
        if (net == 0)
            broken("DONE for ever, and the provider took it back", name);
        if (sale.billed != Money::fromCentimes(booked->billed))
            broken("DONE, and not billed as the provider billed it", name);
        break;
    case SaleState::Failed:
    case SaleState::Rejected:
        if (net != 0)
            broken("not charged, says the till for ever, and the provider keeps the money", name);
        break;
    case SaleState::Refunded:
        if (status != 11)
            broken("REFUNDED, and the provider says otherwise", name);
        break;
    case SaleState::Void:
        broken("VOID, and the provider has it", name);
        break;
    case SaleState::Conflict:
    case SaleState::Unresolved:
        broken("left to a person, and the provider knows it well", name);
        break;
    case SaleState::Intent:
    case SaleState::Open:
    case SaleState::Pending:
        broken("undecided, and the provider has decided", name);
        break;
    }
}

} // namespace taabia::sim
