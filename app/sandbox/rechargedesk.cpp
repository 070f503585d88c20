// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rechargedesk.h"

#include "sandbox/jsonobject.h"
#include "sandbox/orderreader.h"
#include "sandbox/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace taabia {

namespace {

constexpr qsizetype hugeReplyBytes = qsizetype(30) * 1024 * 1024;

/// The table of training numbers holds only timelines that can be read (a test sees to it).
Timeline timelineOf(const Scenario &scenario)
{
    return Timeline::fromText(QString(scenario.timeline)).value_or(Timeline());
}

QByteArray acceptedJson(const AcceptedRecharge &accepted)
{
    const StoredRecharge &recharge = accepted.recharge;
    return JsonObject()
        .flag("success", true)
        .number("status_code", recharge.status)
        .text("ref_interne", Wire::internalReference(recharge.id))
        .textOrNull("external_reference", recharge.externalReference)
        .money("value", recharge.value)
        .money("billing_amount", recharge.billed)
        .money("balance_after", accepted.balanceAfter)
        .toBytes();
}

QByteArray bulkLine(const Expected<AcceptedRecharge, ApiRefusal> &outcome)
{
    if (!outcome)
        return JsonObject().flag("success", false).text("error", bulkErrorOf(outcome.error())).toBytes();
    return JsonObject()
        .flag("success", true)
        .number("status_code", outcome->recharge.status)
        .text("ref_interne", Wire::internalReference(outcome->recharge.id))
        .toBytes();
}

/// Still JSON, and still the documented answer: only far longer than any honest one.
QByteArray padded(const QByteArray &json)
{
    const QByteArray padding(hugeReplyBytes, 'x');
    return json.chopped(1) + ",\"padding\":\"" + padding + "\"}";
}

ApiReply redirectElsewhere()
{
    ApiReply reply;
    reply.status = 307;
    // ".invalid" belongs to nobody, by RFC 2606: a client that follows it and sends its key gives it to no one.
    reply.headers.emplace_back("Location", "https://elsewhere.invalid/rest/V1/recharge-api/recharge");
    return reply;
}

ApiReply tooManyRequests()
{
    ApiReply reply = ApiReply::refused(ApiRefusal::TooManyRequests);
    reply.headers.emplace_back("Retry-After", "30");
    return reply;
}

} // namespace

RechargeDesk::RechargeDesk(Provider &provider)
    : m_provider(provider)
{ }

Expected<AcceptedRecharge, ApiRefusal> RechargeDesk::accept(const RechargeOrder &order, const Scenario &scenario)
{
    if (scenario.refusal)
        return Unexpected{*scenario.refusal};
    if (scenario.fault == Fault::ForeignReference)
        return Unexpected{takenByStranger(order)};
    return m_provider.recharge(order, timelineOf(scenario));
}

/// The answer of a fault that strikes before anything is done; nothing if the order is to be served.
std::optional<ApiReply> RechargeDesk::insteadOfServing(const RechargeOrder &order, const Scenario &scenario)
{
    switch (scenario.fault) {
    case Fault::HangUpBefore:
        return ApiReply::silent(Manner::HangUp);
    case Fault::SilenceBefore:
        return ApiReply::silent(Manner::Never);
    case Fault::ErrorBefore:
        return ApiReply::html(500, "500 Internal Server Error");
    case Fault::StrangePage:
        return ApiReply::html(200, "Bienvenue sur le Wi-Fi");
    case Fault::Redirect:
        return redirectElsewhere();
    case Fault::TooManyRequests:
        return tooManyRequests();
    case Fault::LostOnce:
        // Without a reference no second copy could be told from a first: then every one is lost.
        if (order.externalReference.isEmpty() || m_provider.loseOnce(order.externalReference))
            return ApiReply::silent(Manner::HangUp);
        return std::nullopt;
    case Fault::ActsLate:
        // A second copy finds the reference free until then, and is served at once: one of the two wins.
        if (order.externalReference.isEmpty() || m_provider.loseOnce(order.externalReference)) {
            m_provider.rechargeLater(order, timelineOf(scenario), lateActionMs);
            return ApiReply::silent(Manner::HangUp);
        }
        return std::nullopt;
    case Fault::None:
    case Fault::ForeignReference:
    case Fault::SlowReply:
    case Fault::SilenceAfter:
    case Fault::HangUpAfter:
    case Fault::ErrorAfter:
    case Fault::BrokenJson:
    case Fault::NullReply:
    case Fault::EmptyReply:
    case Fault::CutShort:
    case Fault::HugeReply:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Another till of the same account has used the reference before, for a customer of its own.
ApiRefusal RechargeDesk::takenByStranger(const RechargeOrder &order)
{
    const Expected<Msisdn, MsisdnError> stranger = Msisdn::parse(u"0612345678");
    if (stranger && !order.externalReference.isEmpty() && !m_provider.byReference(order.externalReference)) {
        RechargeOrder theirs = order;
        theirs.phone = *stranger;
        const Expected<AcceptedRecharge, ApiRefusal> made =
            m_provider.recharge(theirs, timelineOf(scenarioOf(*stranger)));
        if (!made)
            return made.error();
    }
    return ApiRefusal::DuplicateReference;
}

/// The answer to what was accepted, after the fault had its way with it.
ApiReply RechargeDesk::disturbed(Fault fault, const QByteArray &json) const
{
    ApiReply reply = ApiReply::ok(json);
    switch (fault) {
    case Fault::SlowReply:
        reply.delayMs = pacedMs(slowReplyMs, m_provider.rules().speed);
        break;
    case Fault::SilenceAfter:
        reply.manner = Manner::Never;
        break;
    case Fault::HangUpAfter:
        reply.manner = Manner::HangUp;
        break;
    case Fault::ErrorAfter:
        return ApiReply::html(500, "500 Internal Server Error");
    case Fault::BrokenJson:
        reply.body = json.left(json.size() / 2); // its Content-Length is right: only the JSON is not
        break;
    case Fault::NullReply:
        reply.body = "null";
        break;
    case Fault::EmptyReply:
        reply.body.clear();
        break;
    case Fault::CutShort:
        reply.manner = Manner::CutShort;
        break;
    case Fault::HugeReply:
        reply.body = padded(json);
        break;
    case Fault::None:
    case Fault::HangUpBefore:
    case Fault::SilenceBefore:
    case Fault::ErrorBefore:
    case Fault::Redirect:
    case Fault::TooManyRequests:
    case Fault::StrangePage:
    case Fault::LostOnce:
    case Fault::ActsLate:
    case Fault::ForeignReference:
        break;
    }
    return reply;
}

ApiReply RechargeDesk::single(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const Expected<RechargeOrder, ApiRefusal> order = readOrder(document.object());
    if (!order)
        return ApiReply::refused(order.error());
    const Scenario scenario = scenarioOf(order->phone);
    if (const std::optional<ApiReply> reply = insteadOfServing(*order, scenario))
        return *reply;
    const Expected<AcceptedRecharge, ApiRefusal> accepted = accept(*order, scenario);
    if (!accepted)
        return ApiReply::refused(accepted.error());
    return disturbed(scenario.fault, acceptedJson(*accepted));
}

ApiReply RechargeDesk::bulk(const QByteArray &body)
{
    const QJsonValue items = QJsonDocument::fromJson(body).object()[QLatin1String("items")];
    const QJsonArray list = items.toArray();
    if (list.isEmpty())
        return ApiReply::refused(ApiRefusal::InvalidItems);
    if (list.size() > mostBulkItems)
        return ApiReply::refused(ApiRefusal::TooManyItems);

    // One answer serves them all, so the first number with a fault decides what happens to it.
    std::vector<Expected<RechargeOrder, ApiRefusal>> orders;
    Fault fault = Fault::None;
    for (const QJsonValue &item : list) {
        orders.push_back(readOrder(item));
        if (!orders.back() || fault != Fault::None)
            continue;
        const Scenario scenario = scenarioOf(orders.back()->phone);
        fault = scenario.fault;
        if (const std::optional<ApiReply> reply = insteadOfServing(*orders.back(), scenario))
            return *reply;
    }

    std::vector<QByteArray> lines;
    for (const Expected<RechargeOrder, ApiRefusal> &order : orders) {
        if (order)
            lines.push_back(bulkLine(accept(*order, scenarioOf(order->phone))));
        else
            lines.push_back(bulkLine(Unexpected{order.error()}));
    }
    const QByteArray json =
        JsonObject().json("items", jsonArray(lines)).money("balance", m_provider.account().balance).toBytes();
    return disturbed(fault, json);
}

} // namespace taabia
