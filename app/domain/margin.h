// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <compare>

namespace taabia {

/// What the shop earns on an operator, in hundredths of a percent: +650 is 6.5 %. It can be negative (/prices shows
/// Inwi at -3.0): then the shop loses on each sale.
class Margin {
public:
    static constexpr Margin fromBasisPoints(int basisPoints) { return Margin(basisPoints); }
    constexpr int basisPoints() const { return m_basisPoints; }

    /// What the shop keeps of a face value, to the nearest centime. An estimate, for showing before a sale; what was
    /// really billed is only ever taken from the provider.
    Money shareOf(Money faceValue) const;

    /// "6.5" or "-3".
    QString toDecimal() const;

    friend constexpr auto operator<=>(Margin, Margin) = default;

private:
    explicit constexpr Margin(int basisPoints)
        : m_basisPoints(basisPoints)
    { }
    int m_basisPoints;
};

} // namespace taabia
