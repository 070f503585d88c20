// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/provider.h"

#include "sandbox/webhookmessage.h"

#include "domain/moroccotime.h"
#include "domain/statuscode.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace taabia {

namespace {

/// When the step number \a index of \a timeline falls due.
std::optional<qint64> dueTime(const Timeline &timeline, int index, qint64 createdMs)
{
    const auto at = static_cast<size_t>(index);
    return at < timeline.steps().size() ? std::optional(createdMs + timeline.steps()[at].afterMs) : std::nullopt;
}

} // namespace

Provider::Provider(Store &store, const WorldClock &clock, ProviderRules rules)
    : m_store(store)
    , m_clock(clock)
    , m_rules(std::move(rules))
{ }

void Provider::catchUp()
{
    const qint64 now = m_clock.nowMs();
    while (!m_store.isSpoilt()) {
        // In the order of their times, so that a world that slept wakes up the same as one that did not.
        std::optional<StoredRecharge> recharge = m_store.nextDue();
        const std::optional<Latecomer> latecomer = m_store.nextLatecomer();
        const bool stepFirst = recharge && (!latecomer || *recharge->dueMs <= latecomer->dueMs);
        if (stepFirst && *recharge->dueMs <= now)
            takeStep(*recharge);
        else if (!stepFirst && latecomer && latecomer->dueMs <= now)
            serveLatecomer(*latecomer);
        else
            break;
    }
    m_store.forgetBefore(now - retentionMs);
}

std::optional<qint64> Provider::nextDueMs()
{
    const std::optional<StoredRecharge> recharge = m_store.nextDue();
    const std::optional<Latecomer> latecomer = m_store.nextLatecomer();
    if (recharge && latecomer)
        return std::min(*recharge->dueMs, latecomer->dueMs);
    if (recharge)
        return recharge->dueMs;
    return latecomer ? std::optional(latecomer->dueMs) : std::nullopt;
}

void Provider::takeStep(StoredRecharge &recharge)
{
    const std::optional<Timeline> timeline = Timeline::fromText(recharge.timeline);
    const auto index = static_cast<size_t>(recharge.nextStep);
    if (!timeline || index >= timeline->steps().size()) { // not written by this program: let it rest
        recharge.dueMs.reset();
        m_store.updateProgress(recharge);
        return;
    }
    const qint64 happenedMs = *recharge.dueMs;
    const int oldStatus = recharge.status;
    recharge.status = timeline->steps()[index].status;
    if (!recharge.executedMs) // the documents show executed_at from status 2 on
        recharge.executedMs = happenedMs;
    ++recharge.nextStep;
    recharge.dueMs = dueTime(*timeline, recharge.nextStep, recharge.createdMs);
    settleCharge(recharge);
    m_store.updateProgress(recharge);
    announce(oldStatus, recharge, happenedMs);
}

void Provider::settleCharge(StoredRecharge &recharge)
{
    const Verdict verdict = StatusCode(recharge.status).verdict();
    // A status that is not final leaves the money where it is; "charged" makes sure that it moves once.
    if (verdict == Verdict::Pending)
        return;
    const bool owed = verdict == Verdict::Done;
    if (owed == recharge.charged)
        return;
    const Money balance = m_store.account().balance;
    m_store.setBalance(owed ? balance - recharge.billed : balance + recharge.billed);
    recharge.charged = owed;
}

void Provider::serveLatecomer(const Latecomer &latecomer)
{
    m_store.removeLatecomer(latecomer.id);
    const std::optional<Timeline> timeline = Timeline::fromText(latecomer.timeline);
    if (timeline) {
        // Refused or not, nobody is there to hear it.
        static_cast<void>(rechargeAt(latecomer.dueMs, latecomer.order, *timeline));
    }
}

Money Provider::billedFor(const RechargeOrder &order) const
{
    const auto margin = m_rules.margins.find(order.op);
    return margin == m_rules.margins.end() ? order.value : order.value - margin->second.shareOf(order.value);
}

bool Provider::exceedsDailyLimit(Money billed, qint64 createdMs)
{
    if (!m_rules.dailyLimit)
        return false;
    const QDate day = MoroccoTime::dayOf(QDateTime::fromMSecsSinceEpoch(createdMs, QTimeZone::utc()));
    const auto [from, until] = MoroccoTime::utcRange(day);
    const Money today = m_store.billedBetween(from.toMSecsSinceEpoch(), until.toMSecsSinceEpoch());
    return today + billed > *m_rules.dailyLimit;
}

Expected<AcceptedRecharge, ApiRefusal> Provider::recharge(const RechargeOrder &order, const Timeline &timeline)
{
    return rechargeAt(m_clock.nowMs(), order, timeline.atSpeed(m_rules.speed));
}

Expected<AcceptedRecharge, ApiRefusal> Provider::rechargeAt(
    qint64 createdMs, const RechargeOrder &order, const Timeline &timeline)
{
    // The reference comes first: a second copy must hear "already used" even when the first one emptied the account.
    if (!order.externalReference.isEmpty() && m_store.byReference(order.externalReference))
        return Unexpected{ApiRefusal::DuplicateReference};
    const Money billed = billedFor(order);
    if (exceedsDailyLimit(billed, createdMs))
        return Unexpected{ApiRefusal::DailyLimitExceeded};
    const Money balanceAfter = m_store.account().balance - billed;
    if (balanceAfter + m_rules.creditLimit < Money())
        return Unexpected{ApiRefusal::InsufficientFunds};

    StoredRecharge recharge;
    recharge.externalReference = order.externalReference;
    recharge.phone = order.phone.national();
    recharge.op = wireName(order.op);
    recharge.value = order.value;
    recharge.billed = billed;
    recharge.type = order.type;
    recharge.createdMs = createdMs;
    recharge.timeline = timeline.toText();
    recharge.dueMs = dueTime(timeline, 0, createdMs);
    recharge.id = m_store.insert(recharge);
    m_store.setBalance(balanceAfter);
    announce(std::nullopt, recharge, createdMs);
    return AcceptedRecharge{recharge, balanceAfter};
}

void Provider::rechargeLater(const RechargeOrder &order, const Timeline &timeline, qint64 delayMs)
{
    const qint64 dueMs = m_clock.nowMs() + pacedMs(delayMs, m_rules.speed);
    m_store.insertLatecomer({0, dueMs, order, timeline.atSpeed(m_rules.speed).toText()});
}

bool Provider::loseOnce(const QString &externalReference)
{
    return m_store.markLost(externalReference, m_clock.nowMs());
}

std::optional<StoredRecharge> Provider::byReference(const QString &externalReference)
{
    return m_store.byReference(externalReference);
}

std::optional<StoredRecharge> Provider::byId(qint64 id)
{
    return m_store.byId(id);
}

std::vector<StoredRecharge> Provider::newestFirst(qint64 offset, int count)
{
    return m_store.newestFirst(offset, count);
}

qint64 Provider::count()
{
    return m_store.count();
}

StoredAccount Provider::account()
{
    return m_store.account();
}

void Provider::setAccess(const QString &webhookUrl, const QString &ipWhitelist)
{
    m_store.setAccess(webhookUrl, ipWhitelist, m_clock.nowMs());
}

void Provider::announce(std::optional<int> oldStatus, const StoredRecharge &recharge, qint64 dueMs)
{
    if (!m_store.account().webhookUrl.isEmpty())
        m_store.insertDelivery(webhookPayload(m_rules.clientCode, oldStatus, recharge), dueMs);
}

std::optional<PendingDelivery> Provider::nextDelivery()
{
    return m_store.nextDelivery();
}

void Provider::deliverySucceeded(const PendingDelivery &delivery)
{
    m_store.removeDelivery(delivery.id);
}

void Provider::deliveryFailed(const PendingDelivery &delivery, qint64 triedMs)
{
    const auto failures = static_cast<size_t>(delivery.failures);
    if (failures < webhookRetryMs.size())
        m_store.postponeDelivery(delivery.id, triedMs + pacedMs(webhookRetryMs[failures], m_rules.speed));
    else
        m_store.removeDelivery(delivery.id);
}

} // namespace taabia
