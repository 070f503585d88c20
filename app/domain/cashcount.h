// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <map>
#include <vector>

namespace taabia {

/// A note or a coin that circulates in Morocco.
struct Denomination {
    enum class Kind { Note, Coin };
    Money value;
    Kind kind;
};

/// Largest first: notes of 200, 100, 50 and 20 DH; coins of 10, 5, 2 and 1 DH, 1/2 DH, 20 and 10 centimes.
const std::vector<Denomination> &denominations();

/// The drawer, counted: how many pieces of each value. Values that are no denomination do not get in.
class CashCount {
public:
    /// False, with nothing changed, if \a value is no denomination or \a pieces is not 0 to 100 000.
    bool set(Money value, int pieces);
    int pieces(Money value) const;
    Money total() const;

    /// Values with at least one piece, largest first.
    const std::map<Money, int, std::greater<>> &content() const { return m_pieces; }

    friend bool operator==(const CashCount &, const CashCount &) = default;

private:
    std::map<Money, int, std::greater<>> m_pieces;
};

} // namespace taabia
