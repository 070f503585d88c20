// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cashcount.h"

#include <algorithm>

namespace taabia {

namespace {
constexpr int mostPieces = 100'000;
}

const std::vector<Denomination> &denominations()
{
    using Kind = Denomination::Kind;
    static const std::vector<Denomination> all{
        {Money::fromDirhams(200), Kind::Note},
        {Money::fromDirhams(100), Kind::Note},
        {Money::fromDirhams(50), Kind::Note},
        {Money::fromDirhams(20), Kind::Note},
        {Money::fromDirhams(10), Kind::Coin},
        {Money::fromDirhams(5), Kind::Coin},
        {Money::fromDirhams(2), Kind::Coin},
        {Money::fromDirhams(1), Kind::Coin},
        {Money::fromCentimes(50), Kind::Coin},
        {Money::fromCentimes(20), Kind::Coin},
        {Money::fromCentimes(10), Kind::Coin},
    };
    return all;
}

bool CashCount::set(Money value, int pieces)
{
    const auto &all = denominations();
    const bool known = std::any_of(all.begin(), all.end(), [&](const Denomination &one) { return one.value == value; });
    if (!known || pieces < 0 || pieces > mostPieces)
        return false;
    if (pieces == 0)
        m_pieces.erase(value);
    else
        m_pieces[value] = pieces;
    return true;
}

int CashCount::pieces(Money value) const
{
    const auto found = m_pieces.find(value);
    return found == m_pieces.end() ? 0 : found->second;
}

Money CashCount::total() const
{
    qint64 centimes = 0;
    for (const auto &[value, pieces] : m_pieces)
        centimes += value.centimes() * pieces;
    return Money::fromCentimes(centimes);
}

} // namespace taabia
