// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taabia {

/// What a text in the search field can mean. A sale matches if any of the three does.
struct SearchTerms {
    /// Digits of a number, as the ledger holds numbers ("+212 6 12" is "0612"); empty: no number can match. Three to
    /// nine digits are looked for anywhere in a number, ten are the number, one or two only its beginning (in the
    /// middle they would be in nearly every number).
    QString phoneDigits;

    /// How our reference begins, upper and lower case alike; empty: none can begin so.
    QString ourPrefix;

    /// How the provider's reference begins, upper and lower case alike.
    QString providerPrefix;

    bool isEmpty() const { return providerPrefix.isEmpty(); } ///< nothing was typed

    static SearchTerms parse(const QString &typed);

    friend bool operator==(const SearchTerms &, const SearchTerms &) = default;
};

} // namespace taabia
