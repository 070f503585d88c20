// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"

#include <QString>

#include <compare>

namespace taabia {

/// Why a text is not a Moroccan mobile number.
enum class MsisdnError {
    Empty,
    NotDigits, ///< a letter or sign that no number has
    TooShort,
    TooLong,
    NotMobile, ///< ten digits, but neither 06 nor 07
    Foreign, ///< an international prefix other than 212
};

/// A Moroccan mobile number, always held as the API wants it: ten digits, "0612345678".
class Msisdn {
public:
    /// Understands national and +212 / 00212 / 212 forms, "(0)", spaces, dots, dashes, slashes, brackets and
    /// Arabic-Indic digits. Nine digits are refused rather than completed: the missing one is seldom the zero.
    static Expected<Msisdn, MsisdnError> parse(QStringView text);

    const QString &national() const { return m_national; }

    /// "06 12 34 56 78", with U+202F between the pairs so that the groups keep their order in Arabic.
    QString toDisplay() const;

    friend bool operator==(const Msisdn &, const Msisdn &) = default;
    friend auto operator<=>(const Msisdn &a, const Msisdn &b) { return a.m_national.compare(b.m_national) <=> 0; }

private:
    explicit Msisdn(QString national)
        : m_national(std::move(national))
    { }
    QString m_national;
};

} // namespace taabia
