// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/customersearch.h"

#include "domain/digits.h"
#include "domain/foldedname.h"

namespace taabia {

static QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : plainDigits(text)) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            digits += c;
    }
    return digits;
}

CustomerSearch::CustomerSearch(const QString &text)
    : m_blank(text.trimmed().isEmpty())
    , m_folded(foldedName(text))
{
    // Folding leaves letters and digits: what is then digits alone has no letter in it.
    if (const QString digits = digitsOf(text); digits == m_folded)
        m_digits = digits;
}

bool CustomerSearch::matches(const Customer &customer) const
{
    return matchesName(customer) || (isNumber() && digitsOf(customer.phone).contains(m_digits));
}

bool CustomerSearch::matchesName(const Customer &customer) const
{
    return m_blank || (!m_folded.isEmpty() && foldedName(customer.name).contains(m_folded));
}

bool CustomerSearch::beginsName(const Customer &customer) const
{
    return !m_folded.isEmpty() && foldedName(customer.name).startsWith(m_folded);
}

bool CustomerSearch::isNameOf(const Customer &customer) const
{
    return !m_folded.isEmpty() && foldedName(customer.name) == m_folded;
}

} // namespace taabia
