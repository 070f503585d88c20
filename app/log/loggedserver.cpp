// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/loggedserver.h"

#include "log/log.h"

#include <chrono>

namespace taabia {

namespace {

const char *nameOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::NotSent:
        return "not_sent";
    case FailureKind::Refused:
        return "refused";
    case FailureKind::TimedOut:
        return "timed_out";
    case FailureKind::Dropped:
        return "dropped";
    case FailureKind::TlsUntrusted:
        return "tls_untrusted";
    case FailureKind::Redirected:
        return "redirected";
    case FailureKind::ServerError:
        return "server_error";
    case FailureKind::TooLarge:
        return "too_large";
    case FailureKind::Unreadable:
        return "unreadable";
    case FailureKind::Cancelled:
        return "cancelled";
    }
    return "";
}

} // namespace

LoggedServer::LoggedServer(std::unique_ptr<TopupServer> server, std::shared_ptr<Log> log)
    : m_server(std::move(server))
    , m_log(std::move(log))
{ }

LoggedServer::~LoggedServer() = default;

template <typename T> TopupServer::Answer<T> LoggedServer::told(const char *call, Answer<T> answer) const
{
    using Clock = std::chrono::steady_clock;
    return [log = m_log, call, began = Clock::now(), answer = std::move(answer)](Reply<T> reply) {
        const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began);
        LogLine line("api.answered");
        line.with("call", call).with("http", reply.httpStatus).with("ms", took.count());
        if (reply.result) {
            line.with("result", "ok");
        } else {
            const Failure &failure = reply.result.error();
            line.with("result", nameOf(failure.kind)).told("code", failure.codeText).told("message", failure.message);
        }
        log->write(line);
        answer(std::move(reply));
    };
}

QByteArray LoggedServer::rechargeBody(const SaleOrder &order, const ExternalReference &reference) const
{
    return m_server->rechargeBody(order, reference);
}

void LoggedServer::expectRecharge()
{
    m_server->expectRecharge();
}

TopupServer::CallId LoggedServer::recharge(const QByteArray &body, Answer<RechargeAccepted> answer)
{
    return m_server->recharge(body, told("recharge", std::move(answer)));
}

TopupServer::CallId LoggedServer::rechargeBulk(const std::vector<BulkOrder> &orders, Answer<BulkAnswer> answer)
{
    return m_server->rechargeBulk(orders, told("recharge_bulk", std::move(answer)));
}

TopupServer::CallId LoggedServer::byReference(const ExternalReference &reference, Answer<RechargeRecord> answer)
{
    return m_server->byReference(reference, told("by_ref", std::move(answer)));
}

TopupServer::CallId LoggedServer::byProviderReference(const QString &id, Answer<RechargeRecord> answer)
{
    return m_server->byProviderReference(id, told("by_id", std::move(answer)));
}

TopupServer::CallId LoggedServer::history(int page, int pageSize, Answer<HistoryPage> answer)
{
    return m_server->history(page, pageSize, told("history", std::move(answer)));
}

TopupServer::CallId LoggedServer::account(Answer<Account> answer)
{
    return m_server->account(told("account", std::move(answer)));
}

TopupServer::CallId LoggedServer::balance(Answer<Balance> answer)
{
    return m_server->balance(told("balance", std::move(answer)));
}

TopupServer::CallId LoggedServer::prices(Answer<Prices> answer)
{
    return m_server->prices(told("prices", std::move(answer)));
}

TopupServer::CallId LoggedServer::webhook(Answer<WebhookConfig> answer)
{
    return m_server->webhook(told("webhook", std::move(answer)));
}

TopupServer::CallId LoggedServer::setWebhook(const WebhookConfig &config, Answer<WebhookConfig> answer)
{
    return m_server->setWebhook(config, told("set_webhook", std::move(answer)));
}

TopupServer::CallId LoggedServer::health(Answer<ServerHealth> answer)
{
    return m_server->health(told("health", std::move(answer)));
}

void LoggedServer::cancel(CallId call)
{
    m_server->cancel(call);
}

} // namespace taabia
