// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/orderreader.h"

#include "domain/promo.h"

#include <QJsonObject>

#include <algorithm>

namespace taabia {

namespace {

constexpr qsizetype longestReference = 100;

std::optional<Msisdn> readPhone(const QJsonValue &json)
{
    const QString text = json.toString();
    const Expected<Msisdn, MsisdnError> phone = Msisdn::parse(text);
    return phone && phone->national() == text ? std::optional(*phone) : std::nullopt;
}

std::optional<Money> readValue(const QJsonValue &json)
{
    if (!json.isDouble())
        return std::nullopt;
    // Fifteen digits give back every decimal that a double can hold faithfully; Money refuses a third decimal and
    // "1e21".
    const Expected<Money, MoneyError> value = Money::parse(QString::number(json.toDouble(), 'g', 15));
    return value && *value > Money() ? std::optional(*value) : std::nullopt;
}

std::optional<Operator> readOperator(const QString &name)
{
    const auto found =
        std::find_if(allOperators.begin(), allOperators.end(), [&](Operator op) { return wireName(op) == name; });
    return found != allOperators.end() ? std::optional(*found) : std::nullopt;
}

bool isReference(const QString &text)
{
    return text.size() <= longestReference
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

} // namespace

Expected<RechargeOrder, ApiRefusal> readOrder(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const std::optional<Msisdn> phone = readPhone(object[QLatin1String("phone")]);
    const std::optional<Money> value = readValue(object[QLatin1String("value")]);
    const QString operatorName = object[QLatin1String("operator")].toString();
    if (!phone || !value || operatorName.isEmpty())
        return Unexpected{ApiRefusal::InvalidPayload};
    const std::optional<Operator> op = readOperator(operatorName);
    if (!op)
        return Unexpected{ApiRefusal::InvalidOperator};

    const QJsonValue typeJson = object[QLatin1String("type")];
    const bool withoutType = typeJson.isUndefined() || typeJson.isNull();
    const std::optional<Promo> type = withoutType ? Promo() : Promo::fromType(typeJson.toString());
    if (!type)
        return Unexpected{ApiRefusal::InvalidType};

    const QJsonValue referenceJson = object[QLatin1String("external_reference")];
    const bool withoutReference = referenceJson.isUndefined() || referenceJson.isNull();
    const QString reference = referenceJson.toString();
    if (!withoutReference && (!referenceJson.isString() || !isReference(reference)))
        return Unexpected{ApiRefusal::InvalidReference};
    return RechargeOrder{*phone, *op, *value, type->type(), reference};
}

} // namespace taabia
