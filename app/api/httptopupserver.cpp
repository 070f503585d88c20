// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httptopupserver.h"

#include "api/accountcodec.h"
#include "api/bulkcodec.h"
#include "api/httpcall.h"
#include "api/rechargecodec.h"
#include "api/recordcodec.h"
#include "api/webhookcodec.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

namespace taabia {

namespace {

QSslConfiguration tlsRules()
{
    QSslConfiguration rules = QSslConfiguration::defaultConfiguration();
    rules.setProtocol(QSsl::TlsV1_2OrLater);
    rules.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return rules;
}

/// What QNetworkAccessManager would otherwise do by itself, switched off.
void forbidSurprises(QNetworkRequest &request)
{
    using Request = QNetworkRequest;
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(Request::Http2AllowedAttribute, false);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
}

/// A server's words may repeat what it was sent; the key must not reach a log or the ledger that way.
template <typename T> void strike(const ApiKey &key, Reply<T> &reply)
{
    if (reply.result)
        return;
    Failure failure = reply.result.error();
    failure.message = key.struckFrom(failure.message);
    failure.codeText = key.struckFrom(failure.codeText);
    reply.result = Unexpected{failure};
    reply.raw = key.struckFrom(reply.raw);
}

} // namespace

HttpTopupServer::HttpTopupServer(
    BaseUrl baseUrl, const QString &clientCode, std::shared_ptr<const KeyRing> keys, Timeouts timeouts)
    : m_baseUrl(std::move(baseUrl))
    , m_clientCode(clientCode.toUtf8())
    , m_keys(std::move(keys))
    , m_timeouts(timeouts)
    , m_reader(makeManager())
    , m_ready(timeouts.ready)
{ }

HttpTopupServer::HttpTopupServer(BaseUrl baseUrl, const Credentials &credentials, Timeouts timeouts)
    : HttpTopupServer(
        std::move(baseUrl), credentials.clientCode, std::make_shared<const KeyRing>(credentials.apiKey), timeouts)
{ }

HttpTopupServer::HttpTopupServer(BaseUrl baseUrl, const Credentials &credentials)
    : HttpTopupServer(std::move(baseUrl), credentials, Timeouts())
{ }

HttpTopupServer::~HttpTopupServer()
{
    for (auto &[id, call] : m_calls)
        delete call.release(); // now, not later: nothing may be called any more
}

void HttpTopupServer::LaterDeleter::operator()(HttpCall *call) const
{
    call->deleteLater();
}

// ---------------------------------------------------------------- the endpoints

QByteArray HttpTopupServer::rechargeBody(const SaleOrder &order, const ExternalReference &reference) const
{
    return RechargeCodec::encode(order, reference);
}

/// Opens the connection and, under TLS, shakes hands; says nothing yet. As QNetworkAccessManager::connectToHost() does
/// it, but by the rules of the POST: Qt would not use a connection that was opened by others for it.
void HttpTopupServer::expectRecharge()
{
    QUrl url = m_baseUrl.endpoint("/");
    url.setScheme(QLatin1String("preconnect-") + url.scheme());
    QNetworkRequest nothing(url);
    forbidSurprises(nothing);
    nothing.setSslConfiguration(tlsRules());
    auto manager = makeManager();
    manager->get(nothing);
    m_ready.put(std::move(manager));
}

TopupServer::CallId HttpTopupServer::recharge(const QByteArray &body, Answer<RechargeAccepted> answer)
{
    return ask({"/recharge", body}, RechargeCodec::decode, std::move(answer));
}

TopupServer::CallId HttpTopupServer::rechargeBulk(const std::vector<BulkOrder> &orders, Answer<BulkAnswer> answer)
{
    return ask({"/recharge/bulk", BulkCodec::encode(orders)}, BulkCodec::decode, std::move(answer));
}

TopupServer::CallId HttpTopupServer::byReference(const ExternalReference &reference, Answer<RechargeRecord> answer)
{
    return lookUp("/recharge/by-ref/", reference.text(), std::move(answer));
}

TopupServer::CallId HttpTopupServer::byProviderReference(const QString &id, Answer<RechargeRecord> answer)
{
    return lookUp("/recharge/by-id/", id, std::move(answer));
}

TopupServer::CallId HttpTopupServer::lookUp(
    const QByteArray &folder, const QString &name, Answer<RechargeRecord> answer)
{
    const std::optional<QByteArray> piece = pathPiece(name);
    const std::optional<QByteArray> path = piece ? std::optional(folder + *piece) : std::nullopt;
    return ask({path, {}}, RecordCodec::decode, std::move(answer));
}

TopupServer::CallId HttpTopupServer::history(int page, int pageSize, Answer<HistoryPage> answer)
{
    const QByteArray path = "/history?page=" + QByteArray::number(page) + "&pageSize=" + QByteArray::number(pageSize);
    return ask({path, {}}, RecordCodec::decodePage, std::move(answer));
}

TopupServer::CallId HttpTopupServer::account(Answer<Account> answer)
{
    return ask({"/me", {}}, AccountCodec::decodeAccount, std::move(answer));
}

TopupServer::CallId HttpTopupServer::balance(Answer<Balance> answer)
{
    return ask({"/balance", {}}, AccountCodec::decodeBalance, std::move(answer));
}

TopupServer::CallId HttpTopupServer::prices(Answer<Prices> answer)
{
    return ask({"/prices", {}}, AccountCodec::decodePrices, std::move(answer));
}

TopupServer::CallId HttpTopupServer::webhook(Answer<WebhookConfig> answer)
{
    return ask({"/webhook", {}}, WebhookCodec::decode, std::move(answer));
}

TopupServer::CallId HttpTopupServer::setWebhook(const WebhookConfig &config, Answer<WebhookConfig> answer)
{
    return ask({"/webhook", WebhookCodec::encode(config)}, WebhookCodec::decodeUpdated, std::move(answer));
}

TopupServer::CallId HttpTopupServer::health(Answer<ServerHealth> answer)
{
    return ask({"/health", {}}, AccountCodec::decodeHealth, std::move(answer));
}

// ---------------------------------------------------------------- one call

template <typename T> TopupServer::CallId HttpTopupServer::ask(
    const Question &question, Decoded<T> (*decode)(const QByteArray &), Answer<T> answer)
{
    const auto key = m_keys->current();
    return begin(question, *key, [key, decode, answer = std::move(answer)](const WireOutcome &outcome) {
        Reply<T> reply = replyOf(outcome, decode);
        strike(*key, reply);
        answer(std::move(reply));
    });
}

TopupServer::CallId HttpTopupServer::begin(
    const Question &question, const ApiKey &key, std::function<void(const WireOutcome &)> ended)
{
    const CallId id = ++m_lastCall;
    auto *call = new HttpCall([this, id, told = std::move(ended)](const WireOutcome &outcome) {
        // The answer may destroy this client, so the call leaves it first and nothing here is touched afterwards.
        const auto leaving = m_calls.extract(id);
        told(outcome);
    });
    m_calls.emplace(id, call);
    if (!question.path)
        call->refuse(QStringLiteral("this name cannot be part of an address"));
    else if (!key.isSendable() || !isHeaderValue(m_clientCode))
        call->refuse(QStringLiteral("the credentials are empty or cannot be written in a header"));
    else if (question.body)
        call->post(lineForPost(), request(*question.path, key), *question.body, m_timeouts.post);
    else
        call->get(*m_reader, request(*question.path, key), m_timeouts.get);
    return id;
}

std::unique_ptr<QNetworkAccessManager> HttpTopupServer::lineForPost()
{
    auto ready = m_ready.take();
    return ready ? std::move(ready) : makeManager();
}

void HttpTopupServer::cancel(CallId call)
{
    const auto found = m_calls.find(call);
    if (found != m_calls.end())
        found->second->cancel();
}

QNetworkRequest HttpTopupServer::request(const QByteArray &path, const ApiKey &key) const
{
    QNetworkRequest request(m_baseUrl.endpoint(path));
    forbidSurprises(request);
    request.setSslConfiguration(tlsRules());
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // a small reply that unpacks to a huge one is not asked for
    request.setRawHeader("User-Agent", "Taabia");
    request.setRawHeader("X-Client-Code", m_clientCode);
    request.setRawHeader("X-Api-Key", key.header());
    return request;
}

std::unique_ptr<QNetworkAccessManager> HttpTopupServer::makeManager() const
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (m_baseUrl.isLoopback())
        manager->setProxy(QNetworkProxy::NoProxy); // a proxy elsewhere could not reach this computer's own server
    return manager;
}

} // namespace taabia
