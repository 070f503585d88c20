// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/accountcodec.h"

#include "api/exactdecimal.h"
#include "api/fieldreader.h"
#include "api/jsontext.h"

#include <QJsonArray>

namespace taabia::AccountCodec {

namespace {

const QLatin1String currency("devise");
const QLatin1String creditLimit("credit_limit");

std::optional<Margin> marginIn(const QJsonValue &percent)
{
    constexpr qint64 largest = 100'000; // basis points: 1000 %
    const std::optional<qint64> basisPoints = ExactDecimal::hundredths(percent);
    if (!basisPoints || qAbs(*basisPoints) > largest)
        return std::nullopt;
    return Margin::fromBasisPoints(static_cast<int>(*basisPoints));
}

} // namespace

Decoded<Account> decodeAccount(const QByteArray &json)
{
    const Expected<QJsonObject, QString> object = JsonText::object(json);
    if (!object)
        return Unexpected{object.error()};
    FieldReader fields(*object);
    const QLatin1String code("code");
    Account account;
    account.clientId = fields.wholeNumber(QLatin1String("client_id")).value_or(0);
    account.name = fields.text(QLatin1String("name"));
    account.code = fields.mandatory(fields.text(code), code);
    account.type = fields.text(QLatin1String("type"));
    account.status = fields.text(QLatin1String("status"));
    account.balance = fields.amount(QLatin1String("solde"));
    account.currency = fields.text(currency);
    account.creditLimit = fields.amount(creditLimit);
    account.ipWhitelist = fields.text(QLatin1String("ip_whitelist"));
    account.webhookUrl = fields.text(QLatin1String("webhook_url"));
    if (fields.isSpoiled())
        return Unexpected{fields.complaint()};
    return account;
}

Decoded<Balance> decodeBalance(const QByteArray &json)
{
    const Expected<QJsonObject, QString> object = JsonText::object(json);
    if (!object)
        return Unexpected{object.error()};
    FieldReader fields(*object);
    const QLatin1String amount("balance");
    const Balance balance{fields.mandatory(fields.amount(amount), amount, Money()), fields.text(currency),
        fields.amount(creditLimit).value_or(Money())};
    if (fields.isSpoiled())
        return Unexpected{fields.complaint()};
    return balance;
}

Decoded<Prices> decodePrices(const QByteArray &json)
{
    const Expected<QJsonObject, QString> object = JsonText::object(json);
    if (!object)
        return Unexpected{object.error()};
    FieldReader fields(*object);
    Prices prices{fields.text(currency), {}};
    const QJsonValue lines = (*object)[QLatin1String("prices")];
    if (fields.isSpoiled() || !lines.isArray())
        return Unexpected{fields.isSpoiled() ? fields.complaint() : QStringLiteral("\"prices\" is no list")};
    const QJsonArray list = lines.toArray();
    for (const QJsonValue &line : list) {
        const QJsonValue name = line[QLatin1String("operator")];
        if (!name.isString())
            return Unexpected{QStringLiteral("a line of \"prices\" names no operator")};
        const std::optional<Operator> op = operatorFromName(name.toString());
        const std::optional<Margin> margin = marginIn(line[QLatin1String("margin_percent")]);
        if (op && margin)
            prices.margins.insert_or_assign(*op, *margin);
    }
    return prices;
}

Decoded<ServerHealth> decodeHealth(const QByteArray &json)
{
    const Expected<QJsonObject, QString> object = JsonText::object(json);
    if (!object)
        return Unexpected{object.error()};
    return ServerHealth{};
}

} // namespace taabia::AccountCodec
