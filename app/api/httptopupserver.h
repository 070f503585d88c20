// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apikey.h"
#include "api/baseurl.h"
#include "api/decoded.h"
#include "api/readyline.h"
#include "ports/topupserver.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <chrono>
#include <map>
#include <memory>

namespace taabia {

class HttpCall;
struct WireOutcome;

/// The provider over HTTPS. Each POST leaves at most once, over a connection of its own. No redirect is followed, no
/// cookie kept, nothing cached, no certificate forgiven; TLS 1.2 or later. A reply is read up to 2 MiB and 32 levels
/// deep. Destroyed, it hangs up on every call and answers none of them; an answer may destroy it. Till thread.
class HttpTopupServer : public TopupServer {
public:
    /// From the beginning of a call to its answer. A top-up server talks to an operator before it answers a POST.
    struct Timeouts {
        std::chrono::milliseconds get{15'000};
        std::chrono::milliseconds post{30'000};
        std::chrono::milliseconds ready{2'000}; ///< a connection stands idle at most, that a POST was expected on
    };

    HttpTopupServer(BaseUrl baseUrl, const Credentials &credentials, Timeouts timeouts);
    HttpTopupServer(BaseUrl baseUrl, const Credentials &credentials);

    /// With a key that may be replaced meanwhile.
    HttpTopupServer(BaseUrl baseUrl, const QString &clientCode, std::shared_ptr<const KeyRing> keys, Timeouts timeouts);
    ~HttpTopupServer() override;

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
    /// What to ask. An empty path: there is nothing that could be asked.
    struct Question {
        std::optional<QByteArray> path;
        std::optional<QByteArray> body; ///< of a POST
    };
    struct LaterDeleter {
        void operator()(HttpCall *call) const;
    };

    template <typename T>
    CallId ask(const Question &question, Decoded<T> (*decode)(const QByteArray &), Answer<T> answer);
    CallId begin(const Question &question, const ApiKey &key, std::function<void(const WireOutcome &)> ended);
    CallId lookUp(const QByteArray &folder, const QString &name, Answer<RechargeRecord> answer);
    QNetworkRequest request(const QByteArray &path, const ApiKey &key) const;
    std::unique_ptr<QNetworkAccessManager> lineForPost();
    std::unique_ptr<QNetworkAccessManager> makeManager() const;

    const BaseUrl m_baseUrl;
    const QByteArray m_clientCode;
    const std::shared_ptr<const KeyRing> m_keys;
    const Timeouts m_timeouts;
    std::unique_ptr<QNetworkAccessManager> m_reader; ///< for the GETs, which may share connections
    ReadyLine m_ready; ///< for the next POST
    std::map<CallId, std::unique_ptr<HttpCall, LaterDeleter>> m_calls;
    CallId m_lastCall = 0;
};

} // namespace taabia
