// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace taabia {

namespace {

/// Amounts are read through their decimal text: a double has no way into Money.
Expected<Money, QString> readAmount(const QJsonValue &value)
{
    const QString text = value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
    const Expected<Money, MoneyError> amount = Money::parse(text);
    if (!amount || *amount <= Money())
        return Unexpected{QStringLiteral("not an amount: \"%1\"").arg(text)};
    return *amount;
}

Expected<std::vector<Money>, QString> readAmounts(const QJsonArray &list)
{
    std::vector<Money> amounts;
    for (const QJsonValue &entry : list) {
        const Expected<Money, QString> amount = readAmount(entry);
        if (!amount)
            return Unexpected{amount.error()};
        amounts.push_back(*amount);
    }
    return amounts;
}

Expected<std::vector<Promo>, QString> readPromos(const QJsonArray &list)
{
    std::vector<Promo> promos;
    for (const QJsonValue &entry : list) {
        const std::optional<Promo> promo = Promo::fromType(entry.toString());
        if (!promo)
            return Unexpected{QStringLiteral("not a promo type: \"%1\"").arg(entry.toString())};
        promos.push_back(*promo);
    }
    return promos;
}

Expected<Offer, QString> readOffer(const QJsonObject &object)
{
    const QJsonArray amountList = object[QLatin1String("amounts")].toArray();
    const QJsonArray promoList = object[QLatin1String("promos")].toArray();
    if (amountList.isEmpty() || promoList.isEmpty() || amountList.size() > Catalogue::mostTiles
        || promoList.size() > Catalogue::mostTiles)
        return Unexpected{QStringLiteral("amounts and promos must have 1 to %1 entries").arg(Catalogue::mostTiles)};
    Expected<std::vector<Money>, QString> amounts = readAmounts(amountList);
    if (!amounts)
        return Unexpected{amounts.error()};
    Expected<std::vector<Promo>, QString> promos = readPromos(promoList);
    if (!promos)
        return Unexpected{promos.error()};
    return Offer{*std::move(amounts), *std::move(promos)};
}

} // namespace

Expected<Catalogue, QString> Catalogue::parse(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Unexpected{QStringLiteral("catalogue: %1").arg(problem.errorString())};

    const Expected<Money, QString> smallest = readAmount(document[QLatin1String("smallest_amount")]);
    const Expected<Money, QString> largest = readAmount(document[QLatin1String("largest_amount")]);
    if (!smallest || !largest || *largest < *smallest)
        return Unexpected{
            QStringLiteral("catalogue: smallest_amount and largest_amount must be amounts, in that order")};

    Catalogue catalogue;
    catalogue.m_smallest = *smallest;
    catalogue.m_largest = *largest;
    for (const QJsonValue &entry : document[QLatin1String("operators")].toArray()) {
        const QString name = entry[QLatin1String("operator")].toString();
        const std::optional<Operator> op = operatorFromName(name);
        if (!op)
            return Unexpected{QStringLiteral("catalogue: unknown operator \"%1\"").arg(name)};
        Expected<Offer, QString> offer = readOffer(entry.toObject());
        if (!offer)
            return Unexpected{QStringLiteral("catalogue: %1: %2").arg(name, offer.error())};
        if (!catalogue.m_offers.emplace(*op, *std::move(offer)).second)
            return Unexpected{QStringLiteral("catalogue: %1 stands twice").arg(name)};
    }
    for (const Operator op : allOperators) {
        if (!catalogue.m_offers.contains(op))
            return Unexpected{QStringLiteral("catalogue: %1 is missing").arg(wireName(op))};
    }
    return catalogue;
}

} // namespace taabia
