// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apirefusal.h"
#include "sandbox/store.h"
#include "sandbox/timeline.h"
#include "sandbox/worldclock.h"

#include "domain/expected.h"
#include "domain/margin.h"

#include <map>

namespace taabia {

/// What the operator of a sandbox has laid down; unlike the state it is not kept in the data file.
struct ProviderRules {
    QString clientCode;
    Money creditLimit;
    std::optional<Money> dailyLimit; ///< of billed amounts, per Moroccan day; none: no limit
    std::map<Operator, Margin> margins;
    bool suspended = false;
    double speed = 1; ///< statuses and webhook retries run this many times as fast
};

struct AcceptedRecharge {
    StoredRecharge recharge;
    Money balanceAfter;
};

/// The business behind the API: what a recharge costs, what becomes of it, what the account is told. Knows neither
/// HTTP nor JSON nor training numbers. Lives on the world's thread; each call belongs inside a transaction of the
/// store.
class Provider {
public:
    Provider(Store &store, const WorldClock &clock, ProviderRules rules);

    const ProviderRules &rules() const { return m_rules; }
    qint64 nowMs() const { return m_clock.nowMs(); }

    /// Lets everything happen that is due by now (statuses, late POSTs), then forgets what is older than 30 days.
    /// Everything below speaks about the world as it was left by the last call.
    void catchUp();

    /// When catchUp() will next have something to do; none: not before somebody calls.
    std::optional<qint64> nextDueMs();

    /// A refused recharge leaves nothing behind: its reference stays free.
    Expected<AcceptedRecharge, ApiRefusal> recharge(const RechargeOrder &order, const Timeline &timeline);

    /// Serves \a order in \a delayMs of the documented timetable, whoever may use its reference meanwhile.
    void rechargeLater(const RechargeOrder &order, const Timeline &timeline, qint64 delayMs);

    /// True the first time that a reference is told.
    bool loseOnce(const QString &externalReference);

    std::optional<StoredRecharge> byReference(const QString &externalReference);
    std::optional<StoredRecharge> byId(qint64 id);
    std::vector<StoredRecharge> newestFirst(qint64 offset, int count);
    qint64 count();

    StoredAccount account();
    void setAccess(const QString &webhookUrl, const QString &ipWhitelist);

    /// The webhook that is to be sent next, whether its time has come or not.
    std::optional<PendingDelivery> nextDelivery();
    void deliverySucceeded(const PendingDelivery &delivery);
    /// Plans the next try, counted from the one that failed, or gives up after the last.
    void deliveryFailed(const PendingDelivery &delivery, qint64 triedMs);

private:
    void takeStep(StoredRecharge &recharge);
    void serveLatecomer(const Latecomer &latecomer);
    void settleCharge(StoredRecharge &recharge);
    Expected<AcceptedRecharge, ApiRefusal> rechargeAt(
        qint64 createdMs, const RechargeOrder &order, const Timeline &timeline);
    Money billedFor(const RechargeOrder &order) const;
    bool exceedsDailyLimit(Money billed, qint64 createdMs);
    void announce(std::optional<int> oldStatus, const StoredRecharge &recharge, qint64 dueMs);

    Store &m_store;
    const WorldClock &m_clock;
    ProviderRules m_rules;
};

constexpr qint64 retentionMs = qint64(30) * 24 * 3600 * 1000;

} // namespace taabia
