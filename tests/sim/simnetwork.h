// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/wireoutcome.h"
#include "sim/simprovider.h"

#include <memory>

namespace taabia::sim {

/// The line between the till and the provider. It carries bytes: the till's side of them is written and
/// read by the real codecs, and how a call ended is judged by the real failureOf(). What is on its way to the provider
/// when the till dies arrives all the same.
class SimNetwork : public TopupServer {
public:
    SimNetwork(FaultPlan &plan, SimTime &time, Trace &trace, Auditor &auditor, SimProvider &provider);

    void beginLife(SimTime::Life life) { m_life = life; }

    QByteArray rechargeBody(const SaleOrder &order, const ExternalReference &reference) const override;
    CallId recharge(const QByteArray &body, Answer<RechargeAccepted> answer) override;
    CallId byReference(const ExternalReference &reference, Answer<RechargeRecord> answer) override;
    CallId history(int page, int pageSize, Answer<HistoryPage> answer) override;
    CallId balance(Answer<Balance> answer) override;

    CallId rechargeBulk(const std::vector<BulkOrder> &orders, Answer<BulkAnswer> answer) override;

    // The desk's sale path does not use these; they never answer here.
    CallId byProviderReference(const QString &id, Answer<RechargeRecord> answer) override;
    CallId account(Answer<Account> answer) override;
    CallId prices(Answer<Prices> answer) override;
    CallId webhook(Answer<WebhookConfig> answer) override;
    CallId setWebhook(const WebhookConfig &config, Answer<WebhookConfig> answer) override;
    CallId health(Answer<ServerHealth> answer) override;
    void cancel(CallId call) override;

private:
    using Ended = std::function<void(const WireOutcome &)>;
    using Arrived = std::function<void(SimProvider::Answered)>;
    struct Call {
        Ended ended;
        SimTime::Life life = SimTime::outside;
        bool over = false;
    };

    void carry(const Arrived &arrived, std::int64_t timeout, bool isConnected, Ended ended);
    void bringBack(const std::shared_ptr<Call> &call, const WireReply &reply);
    void endIn(std::int64_t delay, const std::shared_ptr<Call> &call, WireOutcome outcome);
    bool connects();
    WireReply portalPage();
    template <typename T> Reply<T> read(const WireOutcome &outcome, Decoded<T> (*decode)(const QByteArray &));

    FaultPlan &m_plan;
    SimTime &m_time;
    Trace &m_trace;
    Auditor &m_auditor;
    SimProvider &m_provider;
    SimTime::Life m_life = SimTime::outside;
    CallId m_lastCall = 0;
};

} // namespace taabia::sim
