// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/creditbook.h"

namespace taabia {

/// A text that somebody typed to find a customer: the beginning or any part of a name, or, if it is digits alone (with
/// spaces, dots and dashes as people write a number), a part of a phone number. "Hassan 2" is a name: no phone that
/// has a 2 in it is meant. Pure.
class CustomerSearch {
public:
    explicit CustomerSearch(const QString &text);

    bool isNumber() const { return !m_digits.isEmpty(); }
    bool isName() const { return !m_folded.isEmpty() && m_digits.isEmpty(); }

    bool matches(const Customer &customer) const; ///< an empty text: everybody
    bool matchesName(const Customer &customer) const; ///< of a text without letters and digits: nobody's
    bool beginsName(const Customer &customer) const;
    bool isNameOf(const Customer &customer) const;

private:
    bool m_blank; ///< nothing was typed
    QString m_folded;
    QString m_digits; ///< empty: not a number
};

} // namespace taabia
