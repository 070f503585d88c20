// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/contract.h"

#include "sandbox/jsonobject.h"
#include "sandbox/rechargedesk.h"
#include "sandbox/scenarios.h"
#include "sandbox/webhookaddress.h"
#include "sandbox/wire.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace taabia {

namespace {

using L = QLatin1String;

constexpr qint64 defaultPageSize = 20;
constexpr qint64 largestPageSize = 100;
constexpr qint64 lastPage = 1'000'000'000; // keeps the offset far from overflow

ApiReply account(const ApiRequest & /*request*/, Provider &provider)
{
    const StoredAccount account = provider.account();
    return ApiReply::ok(JsonObject()
                            .number("client_id", 7)
                            .text("name", QStringLiteral("Boutique de formation"))
                            .text("code", provider.rules().clientCode)
                            .text("type", QStringLiteral("reseller"))
                            .text("status", QStringLiteral("active"))
                            .money("solde", account.balance)
                            .text("devise", QStringLiteral("MAD"))
                            .money("credit_limit", provider.rules().creditLimit)
                            .text("ip_whitelist", account.ipWhitelist)
                            .text("webhook_url", account.webhookUrl)
                            .text("created_at", Wire::timestamp(account.createdMs))
                            .text("updated_at", Wire::timestamp(account.updatedMs))
                            .toBytes());
}

ApiReply balance(const ApiRequest & /*request*/, Provider &provider)
{
    return ApiReply::ok(JsonObject()
                            .money("balance", provider.account().balance)
                            .text("devise", QStringLiteral("MAD"))
                            .money("credit_limit", provider.rules().creditLimit)
                            .toBytes());
}

ApiReply prices(const ApiRequest & /*request*/, Provider &provider)
{
    std::vector<QByteArray> lines;
    for (const auto &[op, margin] : provider.rules().margins) {
        lines.push_back(
            JsonObject().text("operator", wireName(op).toLower()).percent("margin_percent", margin).toBytes());
    }
    return ApiReply::ok(JsonObject()
                            .text("client_code", provider.rules().clientCode)
                            .text("devise", QStringLiteral("MAD"))
                            .json("prices", jsonArray(lines))
                            .toBytes());
}

ApiReply recharge(const ApiRequest &request, Provider &provider)
{
    return RechargeDesk(provider).single(request.body);
}

ApiReply bulk(const ApiRequest &request, Provider &provider)
{
    return RechargeDesk(provider).bulk(request.body);
}

/// A page number as the query gives it, brought into [1, largest]; nothing if it is no number.
std::optional<qint64> pagingNumber(const std::optional<QString> &text, qint64 missing, qint64 largest)
{
    if (!text)
        return missing;
    bool readable = false;
    const qint64 number = text->toLongLong(&readable);
    return readable ? std::optional(std::clamp<qint64>(number, 1, largest)) : std::nullopt;
}

ApiReply history(const ApiRequest &request, Provider &provider)
{
    const std::optional<qint64> page = pagingNumber(request.page, 1, lastPage);
    const std::optional<qint64> size = pagingNumber(request.pageSize, defaultPageSize, largestPageSize);
    if (!page || !size)
        return ApiReply::refused(ApiRefusal::InvalidPaging);
    std::vector<QByteArray> items;
    for (const StoredRecharge &recharge : provider.newestFirst((*page - 1) * *size, static_cast<int>(*size)))
        items.push_back(Wire::byId(recharge));
    const QByteArray pagination =
        JsonObject().number("page", *page).number("page_size", *size).number("total", provider.count()).toBytes();
    return ApiReply::ok(JsonObject().json("items", jsonArray(items)).json("pagination", pagination).toBytes());
}

QByteArray accessMembers(JsonObject object, const StoredAccount &account)
{
    return object.text("webhook_url", account.webhookUrl).text("ip_whitelist", account.ipWhitelist).toBytes();
}

ApiReply webhook(const ApiRequest & /*request*/, Provider &provider)
{
    return ApiReply::ok(accessMembers(JsonObject(), provider.account()));
}

ApiReply setWebhook(const ApiRequest &request, Provider &provider)
{
    const QJsonObject object = QJsonDocument::fromJson(request.body).object();
    const QJsonValue urlJson = object[L("webhook_url")];
    const QString url = urlJson.toString().trimmed();
    if (urlJson.isUndefined() || urlJson.isNull() || (urlJson.isString() && url.isEmpty()))
        return ApiReply::refused(ApiRefusal::WebhookUrlRequired);
    if (!WebhookAddress::fromText(url))
        return ApiReply::refused(ApiRefusal::WebhookUrlInvalid);
    if (QUrl(url).host() == webhookHostThatFails)
        return ApiReply::refused(ApiRefusal::WebhookUpdateFailed);

    // Without a white list of its own, the request leaves the one that there is.
    const QJsonValue listJson = object[L("ip_whitelist")];
    const bool keepsList = listJson.isUndefined() || listJson.isNull();
    const QString whitelist = keepsList ? provider.account().ipWhitelist : listJson.toString().trimmed();
    if ((!keepsList && !listJson.isString()) || !isWhitelist(whitelist))
        return ApiReply::refused(ApiRefusal::InvalidWhitelist);

    provider.setAccess(url, whitelist);
    return ApiReply::ok(accessMembers(JsonObject().flag("success", true), provider.account()));
}

ApiReply health(const ApiRequest & /*request*/, Provider &provider)
{
    return ApiReply::ok(JsonObject()
                            .flag("success", true)
                            .text("status", QStringLiteral("ok"))
                            .text("time", Wire::timestamp(provider.nowMs()))
                            .toBytes());
}

struct Endpoint {
    L method;
    L path; ///< below the base path
    ApiReply (*answer)(const ApiRequest &, Provider &);
};

constexpr L healthPath("/health");
constexpr L byReferencePath("/recharge/by-ref/");
constexpr L byIdPath("/recharge/by-id/");
constexpr L webhookPath("/webhook");

constexpr Endpoint endpoints[] = {
    {L("GET"), L("/me"), account},
    {L("GET"), L("/balance"), balance},
    {L("GET"), L("/prices"), prices},
    {L("POST"), L("/recharge"), recharge},
    {L("POST"), L("/recharge/bulk"), bulk},
    {L("GET"), L("/history"), history},
    {L("GET"), webhookPath, webhook},
    {L("POST"), webhookPath, setWebhook},
    {L("GET"), healthPath, health},
};

/// The path below whichever base it starts with; empty if it starts with neither.
QString below(const QString &path)
{
    for (const L base : {sandboxBasePath, productionBasePath}) {
        if (path.startsWith(base)) // the longer one first; every endpoint's path begins with '/'
            return path.mid(base.size());
    }
    return {};
}

bool asksForOne(const QString &path)
{
    return (path.startsWith(byReferencePath) && path.size() > byReferencePath.size())
        || (path.startsWith(byIdPath) && path.size() > byIdPath.size());
}

ApiReply one(const QString &path, Provider &provider)
{
    const bool byReference = path.startsWith(byReferencePath);
    std::optional<StoredRecharge> found;
    if (byReference) {
        found = provider.byReference(path.mid(byReferencePath.size()));
    } else if (const std::optional<qint64> id = Wire::idOf(path.mid(byIdPath.size()))) {
        found = provider.byId(*id);
    }
    if (!found)
        return ApiReply::refused(ApiRefusal::NotFound);
    return ApiReply::ok(byReference ? Wire::byReference(*found) : Wire::byId(*found));
}

/// The methods that an address knows, as the Allow header wants them; empty: nobody knows the address.
QByteArray methodsOf(const QString &path)
{
    if (asksForOne(path))
        return "GET, HEAD";
    QByteArray methods;
    for (const Endpoint &endpoint : endpoints) {
        if (endpoint.path != path)
            continue;
        methods += methods.isEmpty() ? "" : ", ";
        methods += endpoint.method == L("GET") ? QByteArray("GET, HEAD") : QByteArray("POST");
    }
    return methods;
}

} // namespace

Contract::Contract(CallerCheck callers)
    : m_callers(std::move(callers))
{ }

std::optional<ApiRefusal> Contract::admission(const ApiRequest &request, Provider &provider) const
{
    if (const std::optional<ApiRefusal> refusal = m_callers.refusal(request))
        return refusal;
    if (provider.rules().suspended)
        return ApiRefusal::ClientSuspended;
    if (!addressAllowed(provider.account().ipWhitelist, request.remoteAddress))
        return ApiRefusal::IpNotAllowed;
    return std::nullopt;
}

ApiReply Contract::answer(const ApiRequest &request, Provider &provider) const
{
    const QString path = below(request.path);
    const QByteArray allowed = methodsOf(path);
    if (allowed.isEmpty())
        return ApiReply::refused(ApiRefusal::UnknownPath);
    const L method = request.method == "HEAD" ? L("GET") : L(request.method);
    if (!allowed.contains(method.data())) {
        ApiReply reply = ApiReply::refused(ApiRefusal::MethodNotAllowed);
        reply.headers.emplace_back("Allow", allowed);
        return reply;
    }
    if (path != healthPath) {
        if (const std::optional<ApiRefusal> refusal = admission(request, provider))
            return ApiReply::refused(*refusal);
    }
    for (const Endpoint &endpoint : endpoints) {
        if (endpoint.path == path && endpoint.method == method)
            return endpoint.answer(request, provider);
    }
    return one(path, provider);
}

ApiReply Contract::answerWhenNotKept(const ApiRequest &request)
{
    const bool webhookUpdate = request.method == "POST" && below(request.path) == webhookPath;
    return ApiReply::refused(webhookUpdate ? ApiRefusal::WebhookUpdateFailed : ApiRefusal::InternalError);
}

} // namespace taabia
