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
};

/// The amounts and promos that the Sell page shows. Read from resources/catalogue.json.
class Catalogue {
public:
    /// The error says in English, for the log, what is wrong and where.
    static Expected<Catalogue, QString> parse(const QByteArray &json);

    const Offer &offer(Operator op) const { return m_offers.at(op); }

    /// The bounds for an amount that is typed rather than picked.
    Money smallestAmount() const { return m_smallest; }
    Money largestAmount() const { return m_largest; }

private:
    std::map<Operator, Offer> m_offers;
    Money m_smallest;
    Money m_largest;
};

} // namespace taabia
