// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wire.h"

#include "sandbox/jsonobject.h"

#include "domain/moroccotime.h"

#include <QDateTime>
#include <QTimeZone>

namespace taabia::Wire {

namespace {

constexpr QLatin1String prefix("SBX-");
constexpr qint64 firstNumber = 189'957'100'000'000; // fifteen digits, as the documents show them

JsonObject &addTimes(JsonObject &object, const StoredRecharge &recharge)
{
    object.text("created_at", timestamp(recharge.createdMs));
    return recharge.executedMs ? object.text("executed_at", timestamp(*recharge.executedMs))
                               : object.null("executed_at");
}

} // namespace

QString internalReference(qint64 id)
{
    return prefix + QString::number(firstNumber + id);
}

std::optional<qint64> idOf(const QString &internalReference)
{
    if (!internalReference.startsWith(prefix))
        return std::nullopt;
    bool readable = false;
    const qint64 number = internalReference.mid(prefix.size()).toLongLong(&readable);
    if (!readable || number <= firstNumber)
        return std::nullopt;
    const qint64 id = number - firstNumber;
    // One reference, one spelling: toLongLong() also reads "+1" and "01".
    return Wire::internalReference(id) == internalReference ? std::optional(id) : std::nullopt;
}

QString timestamp(qint64 ms)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    return MoroccoTime::fromUtc(utc).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QByteArray byReference(const StoredRecharge &recharge)
{
    JsonObject object;
    object.text("ref_interne", internalReference(recharge.id))
        .textOrNull("external_reference", recharge.externalReference)
        .text("phone", recharge.phone)
        .text("operator", recharge.op)
        .money("value", recharge.value)
        .money("billing_amount", recharge.billed)
        .text("type", recharge.type)
        .number("status_code", recharge.status);
    return addTimes(object, recharge).toBytes();
}

QByteArray byId(const StoredRecharge &recharge)
{
    JsonObject object;
    object.text("id", internalReference(recharge.id))
        .text("phone", recharge.phone)
        .text("operator", recharge.op)
        .money("value", recharge.value)
        .money("billing_amount", recharge.billed)
        .text("type", recharge.type)
        .number("status_code", recharge.status)
        .textOrNull("external_reference", recharge.externalReference);
    return addTimes(object, recharge).toBytes();
}

QByteArray inWebhook(const StoredRecharge &recharge)
{
    JsonObject object;
    object.text("ref_interne", internalReference(recharge.id))
        .textOrNull("external_reference", recharge.externalReference)
        .text("phone", recharge.phone)
        .text("operator", recharge.op)
        .money("value", recharge.value)
        .text("type", recharge.type)
        .money("billing_amount", recharge.billed);
    return addTimes(object, recharge).toBytes();
}

} // namespace taabia::Wire
