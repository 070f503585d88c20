// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>

namespace taabia {

/// What a status code means for the money, by the "Statuts" section of the API.
enum class Verdict {
    Pending, ///< not final: keep asking. Also every code that nobody has documented.
    Done, ///< delivered (3), or delivered as or converted to WhatsApp credit (19, 20)
    Failed, ///< 4, 5, 6, 7, 10, 12: not delivered, not charged
    Refunded, ///< 11: the charge was given back
};

/// A status as the provider sends it: a number, known or not. An unknown one is kept as it came.
class StatusCode {
public:
    /// Every code in the API's table, in its order.
    static constexpr std::array documented{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16, 17, 19, 20, 21, 22, 0};

    explicit constexpr StatusCode(int value)
        : m_value(value)
    { }
    constexpr int value() const { return m_value; }
    Verdict verdict() const;

    friend constexpr auto operator<=>(StatusCode, StatusCode) = default;

private:
    int m_value;
};

} // namespace taabia
