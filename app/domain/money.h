// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"

#include <QString>

#include <compare>

namespace taabia {

/// Why a text is not an amount of money.
enum class MoneyError {
    Empty,
    NotANumber,
    TooManyDecimals, ///< more than two: a centime is the smallest coin there is
    TooLarge, ///< beyond Money::largest()
};

/// An amount of dirhams as a whole number of centimes. There is deliberately no way in from a double.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromCentimes(qint64 centimes) { return Money(centimes); }
    static constexpr Money fromDirhams(qint64 dirhams) { return Money(dirhams * 100); }

    /// Ten billion dirhams: far above any balance, far below what 64 bits or a JSON number could bend.
    static constexpr Money largest() { return fromDirhams(10'000'000'000); }

    /// Reads what a person types or a file holds: "10", "10,5", "10.50", "1 234,50", Arabic-Indic digits, an optional
    /// leading minus, '-' or U+2212. One comma or dot is the decimal mark; spaces between digits (plain, no-break,
    /// narrow) group.
    static Expected<Money, MoneyError> parse(QStringView text);

    constexpr qint64 centimes() const { return m_centimes; }
    constexpr bool isWholeDirhams() const { return m_centimes % 100 == 0; }
    constexpr bool isNegative() const { return m_centimes < 0; }

    /// "10" or "9.35": the form that the API's JSON and the catalogue use. Never grouped, a dot, no currency.
    QString toDecimal() const;

    /// "1 234,50" with U+202F between thousands (a plain space would turn around in Arabic); always two decimals.
    QString toDisplay() const;

    /// As toDisplay(), without ",00": for face values, which are nearly always whole ("10", "1 000", "7,50").
    QString toShortDisplay() const;

    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_centimes + b.m_centimes); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_centimes - b.m_centimes); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    explicit constexpr Money(qint64 centimes)
        : m_centimes(centimes)
    { }
    qint64 m_centimes = 0;
};

} // namespace taabia
