// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/msisdn.h"

#include "domain/digits.h"

namespace taabia {

namespace {

constexpr qsizetype nationalLength = 10;

bool separates(QChar c)
{
    return QStringView(u" .-/()[]\u2010\u2011\u2012\u2013").contains(c);
}

} // namespace

Expected<Msisdn, MsisdnError> Msisdn::parse(QStringView text)
{
    QString plain = plainDigits(text).trimmed();
    if (plain.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive))
        plain.remove(0, 4);

    bool international = plain.startsWith(QLatin1Char('+'));
    QString digits;
    for (qsizetype i = international ? 1 : 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!separates(c))
            return Unexpected{MsisdnError::NotDigits};
    }
    if (digits.isEmpty())
        return Unexpected{plain.isEmpty() ? MsisdnError::Empty : MsisdnError::NotDigits};

    if (!international && digits.startsWith(QLatin1String("00"))) {
        international = true;
        digits.remove(0, 2);
    }
    const bool bareCountryCode =
        !international && digits.startsWith(QLatin1String("212")) && digits.size() > nationalLength;
    if (international || bareCountryCode) {
        if (!digits.startsWith(QLatin1String("212")))
            return Unexpected{digits.size() < 3 ? MsisdnError::TooShort : MsisdnError::Foreign};
        digits.remove(0, 3);
        // "+212 (0)6..." and "+212 06..." carry the trunk zero, "+212 6..." does not.
        if (!digits.startsWith(QLatin1Char('0')))
            digits.prepend(QLatin1Char('0'));
    }
    if (digits.size() > nationalLength)
        return Unexpected{MsisdnError::TooLong};
    if (digits.size() < nationalLength)
        return Unexpected{MsisdnError::TooShort};
    if (!digits.startsWith(QLatin1String("06")) && !digits.startsWith(QLatin1String("07")))
        return Unexpected{MsisdnError::NotMobile};
    return Msisdn(digits);
}

QString Msisdn::toDisplay() const
{
    QString text = m_national;
    for (qsizetype at = 8; at > 0; at -= 2)
        text.insert(at, QChar(0x202F));
    return text;
}

} // namespace taabia
