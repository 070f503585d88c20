// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

#include <optional>

namespace taabia {

/// What an owner offers for one operator. What is not there is as it came with the program.
struct OwnerOffer {
    std::optional<std::vector<Money>> amounts{};
    std::optional<std::vector<Promo>> promos{};
    PromoNames names{};

    bool isEmpty() const { return !amounts && !promos && names.empty(); }
    friend bool operator==(const OwnerOffer &, const OwnerOffer &) = default;
};

/// What the owner has made of the catalogue that came with the program.
struct OwnerCatalogue {
    std::map<Operator, OwnerOffer> offers{};

    friend bool operator==(const OwnerCatalogue &, const OwnerCatalogue &) = default;
};

/// Why an owner's catalogue is not taken.
enum class CatalogueFault {
    NoAmount, ///< nothing would be left to choose
    AmountTooSmall, ///< below Catalogue::smallestAmount()
    AmountTooLarge,
    AmountTwice,
    TooManyAmounts, ///< more than Catalogue::mostTiles
    NormalNotFirst, ///< a sale without a wish must stay without a promo: Normal is offered, and first
    PromoUnknown, ///< none that came with the program for this operator
    PromoTwice,
    NameTooLong, ///< more than OwnerCatalogues::longestName
    NameUnfit, ///< it holds what cannot be written in a line: a line's end, or signs that steer the direction
};

/// Pure rules on what an owner may offer.
namespace OwnerCatalogues {

constexpr qsizetype longestName = 40;

/// \a base with the owner's choices in place. Refused as a whole at the first fault.
Expected<Catalogue, CatalogueFault> apply(const Catalogue &base, const OwnerCatalogue &owner);

/// The fault of one operator's offer, if it has one.
std::optional<CatalogueFault> faultOf(const Catalogue &base, Operator op, const OwnerOffer &offer);

} // namespace OwnerCatalogues
} // namespace taabia
