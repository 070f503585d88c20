// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/searchterms.h"

#include "domain/digits.h"
#include "domain/externalreference.h"

#include <algorithm>

namespace taabia {

namespace {

constexpr qsizetype numberLength = 10;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The digits that \a text holds if it is part of a Moroccan number in any spelling; empty if it cannot be.
QString nationalDigits(const QString &text)
{
    const bool plus = text.startsWith(QLatin1Char('+'));
    QString digits;
    for (const QChar c : QStringView(text).mid(plus ? 1 : 0)) {
        if (isDigit(c))
            digits += c;
        else if (!QStringView(u".-/()").contains(c))
            return {};
    }
    QStringView rest = digits;
    const bool zeros = !plus && rest.startsWith(u"00212");
    if (zeros)
        rest = rest.mid(2);
    if (plus && !rest.startsWith(u"212"))
        return {};
    if (plus || zeros || (rest.size() > numberLength && rest.startsWith(u"212"))) {
        rest = rest.mid(3);
        if (!rest.startsWith(u'0')) // "+212 (0)6" says it already
            return rest.size() < numberLength ? QLatin1Char('0') + rest.toString() : QString();
    }
    return rest.size() <= numberLength ? rest.toString() : QString();
}

} // namespace

SearchTerms SearchTerms::parse(const QString &typed)
{
    QString text = plainDigits(typed);
    text.remove(QLatin1Char(' ')); // people group what they read out; neither numbers nor references hold a space
    if (text.isEmpty())
        return {};
    return {.phoneDigits = nationalDigits(text),
        .ourPrefix = ExternalReference::fromText(text) ? text : QString(),
        .providerPrefix = text};
}

} // namespace taabia
