// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cataloguesettings.h"

#include <QSettings>
#include <QStringList>

namespace taabia {

namespace {

const auto catalogueGroup = QLatin1String("catalogue");

QString keyOf(Operator op, const char *what)
{
    const QString name = wireName(op).toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
    return catalogueGroup + QLatin1Char('/') + name + QLatin1Char('/') + QLatin1String(what);
}

QString nameKey(Operator op, const QString &type, const char *language)
{
    return keyOf(op, "name_") + type + QLatin1Char('_') + QLatin1String(language);
}

/// Words with a space between them; empty where there is no such line or one of them makes no sense.
template <typename T, typename Read>
std::optional<std::vector<T>> readList(const QSettings &settings, const QString &key, Read readOne)
{
    const QStringList words = settings.value(key).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<T> values;
    for (const QString &word : words) {
        const std::optional<T> value = readOne(word);
        if (!value)
            return std::nullopt;
        values.push_back(*value);
    }
    return values.empty() ? std::nullopt : std::optional(values);
}

OwnerOffer readOffer(const QSettings &settings, Operator op)
{
    OwnerOffer offer;
    offer.amounts = readList<Money>(settings, keyOf(op, "amounts"), [](const QString &word) {
        const auto amount = Money::parse(word);
        return amount ? std::optional(*amount) : std::nullopt;
    });
    offer.promos =
        readList<Promo>(settings, keyOf(op, "promos"), [](const QString &word) { return Promo::fromType(word); });
    for (int star = 1; star <= 9; ++star) {
        const QString type = QString::number(star);
        const PromoName name{settings.value(nameKey(op, type, "fr")).toString().trimmed(),
            settings.value(nameKey(op, type, "ar")).toString().trimmed()};
        if (!name.isEmpty())
            offer.names.emplace(type, name);
    }
    return offer;
}

} // namespace

OwnerCatalogue CatalogueSettings::read(const QSettings &settings)
{
    OwnerCatalogue catalogue;
    for (const Operator op : allOperators) {
        const OwnerOffer offer = readOffer(settings, op);
        if (!offer.isEmpty())
            catalogue.offers.emplace(op, offer);
    }
    return catalogue;
}

void CatalogueSettings::write(QSettings &settings, const OwnerCatalogue &catalogue)
{
    settings.remove(catalogueGroup); // what is as it came leaves no line
    for (const auto &[op, offer] : catalogue.offers) {
        QStringList words;
        for (const Money amount : offer.amounts.value_or(std::vector<Money>()))
            words << amount.toDecimal();
        if (offer.amounts)
            settings.setValue(keyOf(op, "amounts"), words.join(QLatin1Char(' ')));
        words.clear();
        for (const Promo &promo : offer.promos.value_or(std::vector<Promo>()))
            words << promo.type();
        if (offer.promos)
            settings.setValue(keyOf(op, "promos"), words.join(QLatin1Char(' ')));
        for (const auto &[type, name] : offer.names) {
            settings.setValue(nameKey(op, type, "fr"), name.french);
            settings.setValue(nameKey(op, type, "ar"), name.arabic);
        }
    }
}

} // namespace taabia
