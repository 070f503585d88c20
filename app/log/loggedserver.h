// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/topupserver.h"

#include <memory>

namespace taabia {

class Log;

/// Writes into the log how each call to the provider ended and how long it took: no number, no body. Till thread.
class LoggedServer final : public TopupServer {
public:
    LoggedServer(std::unique_ptr<TopupServer> server, std::shared_ptr<Log> log);
    ~LoggedServer() override;

    QByteArray rechargeBody(const SaleOrder &order, const ExternalReference &reference) const override;
    void expectRecharge() override;
    CallId recharge(const QByteArray &body, Answer<RechargeAccepted> answer) override;
    CallId rechargeBulk(const std::vector<BulkOrder> &orders, Answer<BulkAnswer> answer) override;
    CallId byReference(const ExternalReference &reference, Answer<RechargeRecord> answer) override;
    CallId byProviderReference(const QString &id, Answer<RechargeRecord> answer) override;
    CallId history(int page, int pageSize, Answer<HistoryPage> answer) override;
    CallId account(Answer<Account> answer) override;
    CallId balance(Answer<Balance> answer) override;
    CallId prices(Answer<Prices> answer) override;
    CallId webhook(Answer<WebhookConfig> answer) override;
    CallId setWebhook(const WebhookConfig &config, Answer<WebhookConfig> answer) override;
    CallId health(Answer<ServerHealth> answer) override;
    void cancel(CallId call) override;

private:
    template <typename T> Answer<T> told(const char *call, Answer<T> answer) const;

    std::unique_ptr<TopupServer> m_server;
    std::shared_ptr<Log> m_log;
};

} // namespace taabia
