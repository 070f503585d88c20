// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/margin.h"

namespace taabia {

Money Margin::shareOf(Money faceValue) const
{
    constexpr qint64 whole = qint64(100) * 100; // basis points in one
    const qint64 product = faceValue.centimes() * m_basisPoints;
    const qint64 half = product < 0 ? -whole / 2 : whole / 2;
    return Money::fromCentimes((product + half) / whole);
}

QString Margin::toDecimal() const
{
    return Money::fromCentimes(m_basisPoints).toDecimal();
}

} // namespace taabia
