// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/operator.h"
#include "domain/promo.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace taabia {

/// What the shop offers for one operator, in the order in which the tiles stand.
struct Offer {
    std::vector<Money> amounts;
    std::vector<Promo> promos;
    PromoNames names{}; ///< the owner's own; nobody documents what the stars mean

    PromoName nameOf(const Promo &promo) const { return taabia::nameOf(names, promo); }
    friend bool operator==(const Offer &, const Offer &) = default;
};

/// The amounts and promos that the Sell page shows. Read from resources/catalogue.json.
class Catalogue {
public:
    /// The error says in English, for the log, what is wrong and where.
    static Expected<Catalogue, QString> parse(const QByteArray &json);

    static constexpr qsizetype mostTiles = 24; ///< of amounts, and of promos: more would not fit the page

    const Offer &offer(Operator op) const { return m_offers.at(op); }
    void setOffer(Operator op, const Offer &offer) { m_offers[op] = offer; } ///< as OwnerCatalogues has checked it

    /// The bounds for an amount that is typed rather than picked.
    Money smallestAmount() const { return m_smallest; }
    Money largestAmount() const { return m_largest; }

    friend bool operator==(const Catalogue &, const Catalogue &) = default;

private:
    std::map<Operator, Offer> m_offers;
    Money m_smallest;
    Money m_largest;
};

} // namespace taabia
