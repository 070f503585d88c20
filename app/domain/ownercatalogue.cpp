// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ownercatalogue.h"

#include <QList>

#include <algorithm>

namespace taabia::OwnerCatalogues {

namespace {

template <typename T> bool twice(const std::vector<T> &values)
{
    for (auto one = values.begin(); one != values.end(); ++one) {
        if (std::find(one + 1, values.end(), *one) != values.end())
            return true;
    }
    return false;
}

std::optional<CatalogueFault> faultOfAmounts(const Catalogue &base, const std::vector<Money> &amounts)
{
    if (amounts.empty())
        return CatalogueFault::NoAmount;
    if (amounts.size() > static_cast<std::size_t>(Catalogue::mostTiles))
        return CatalogueFault::TooManyAmounts;
    for (const Money amount : amounts) {
        if (amount < base.smallestAmount())
            return CatalogueFault::AmountTooSmall;
        if (amount > base.largestAmount())
            return CatalogueFault::AmountTooLarge;
    }
    return twice(amounts) ? std::optional(CatalogueFault::AmountTwice) : std::nullopt;
}

std::optional<CatalogueFault> faultOfPromos(const std::vector<Promo> &known, const std::vector<Promo> &promos)
{
    if (promos.empty() || !promos.front().isNone())
        return CatalogueFault::NormalNotFirst;
    for (const Promo &promo : promos) {
        if (std::find(known.begin(), known.end(), promo) == known.end())
            return CatalogueFault::PromoUnknown;
    }
    return twice(promos) ? std::optional(CatalogueFault::PromoTwice) : std::nullopt;
}

std::optional<CatalogueFault> faultOfName(const QString &name)
{
    if (name.size() > longestName)
        return CatalogueFault::NameTooLong;
    for (const char32_t c : name.toUcs4()) {
        if (!QChar::isPrint(c))
            return CatalogueFault::NameUnfit;
    }
    return std::nullopt;
}

std::optional<CatalogueFault> faultOfNames(const std::vector<Promo> &known, const PromoNames &names)
{
    for (const auto &[type, name] : names) {
        const std::optional<Promo> promo = Promo::fromType(type);
        // Normal is what it is called in each language; a name of its own would hide that it is no promo.
        if (!promo || promo->isNone() || std::find(known.begin(), known.end(), *promo) == known.end())
            return CatalogueFault::PromoUnknown;
        for (const QString &text : {name.french, name.arabic}) {
            if (const auto fault = faultOfName(text))
                return fault;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<CatalogueFault> faultOf(const Catalogue &base, Operator op, const OwnerOffer &offer)
{
    const std::vector<Promo> &known = base.offer(op).promos;
    std::optional<CatalogueFault> fault;
    if (offer.amounts)
        fault = faultOfAmounts(base, *offer.amounts);
    if (!fault && offer.promos)
        fault = faultOfPromos(known, *offer.promos);
    return fault ? fault : faultOfNames(known, offer.names);
}

Expected<Catalogue, CatalogueFault> apply(const Catalogue &base, const OwnerCatalogue &owner)
{
    Catalogue made = base;
    for (const auto &[op, wanted] : owner.offers) {
        if (const auto fault = faultOf(base, op, wanted))
            return Unexpected{*fault};
        Offer offer = base.offer(op);
        offer.amounts = wanted.amounts.value_or(offer.amounts);
        offer.promos = wanted.promos.value_or(offer.promos);
        offer.names = wanted.names;
        made.setOffer(op, offer);
    }
    return made;
}

} // namespace taabia::OwnerCatalogues
