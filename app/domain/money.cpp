// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include "domain/digits.h"

namespace taabia {

namespace {

constexpr QChar groupMark(0x202F); // narrow no-break space

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Drops the spaces that stand between two digits; any other space makes the text no number.
Expected<QString, MoneyError> withoutGrouping(const QString &text)
{
    QString joined;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u' ') {
            joined += text[i];
            continue;
        }
        const bool between = i > 0 && i + 1 < text.size() && isDigit(text[i - 1]) && isDigit(text[i + 1]);
        if (!between)
            return Unexpected{MoneyError::NotANumber};
    }
    return joined;
}

/// A run of digits as a number, refused once it is beyond any sum of money (so that nothing can overflow).
Expected<qint64, MoneyError> wholeNumber(QStringView digits)
{
    qint64 number = 0;
    for (const QChar c : digits) {
        if (!isDigit(c))
            return Unexpected{MoneyError::NotANumber};
        number = number * 10 + (c.unicode() - u'0');
        if (number > Money::largest().centimes())
            return Unexpected{MoneyError::TooLarge};
    }
    return number;
}

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, groupMark);
    return digits;
}

QString centimesOf(qint64 magnitude)
{
    return QStringLiteral("%1").arg(magnitude % 100, 2, 10, QLatin1Char('0'));
}

} // namespace

Expected<Money, MoneyError> Money::parse(QStringView text)
{
    const QString plain = plainDigits(text).trimmed();
    if (plain.isEmpty())
        return Unexpected{MoneyError::Empty};
    const Expected<QString, MoneyError> joined = withoutGrouping(plain);
    if (!joined)
        return Unexpected{joined.error()};

    QStringView rest(*joined);
    const bool negative = rest.startsWith(u'-') || rest.startsWith(u'\u2212'); // typed, or as toDisplay() writes it
    if (negative)
        rest = rest.mid(1);

    qsizetype mark = rest.indexOf(u',');
    if (mark < 0)
        mark = rest.indexOf(u'.');
    const QStringView whole = mark < 0 ? rest : rest.left(mark);
    const QStringView decimals = mark < 0 ? QStringView() : rest.mid(mark + 1);
    if (whole.isEmpty() || (mark >= 0 && decimals.isEmpty()))
        return Unexpected{MoneyError::NotANumber};

    const Expected<qint64, MoneyError> dirhams = wholeNumber(whole);
    if (!dirhams)
        return Unexpected{dirhams.error()};
    const Expected<qint64, MoneyError> fraction = wholeNumber(decimals);
    if (!fraction && fraction.error() == MoneyError::NotANumber)
        return Unexpected{MoneyError::NotANumber};
    if (decimals.size() > 2)
        return Unexpected{MoneyError::TooManyDecimals};

    const qint64 centimes = *dirhams * 100 + (decimals.size() == 1 ? *fraction * 10 : *fraction);
    if (centimes > largest().centimes())
        return Unexpected{MoneyError::TooLarge};
    return Money(negative ? -centimes : centimes);
}

QString Money::toDecimal() const
{
    const qint64 magnitude = qAbs(m_centimes);
    QString text = m_centimes < 0 ? QStringLiteral("-") : QString();
    text += QString::number(magnitude / 100);
    if (magnitude % 100 != 0) {
        text += QLatin1Char('.') + centimesOf(magnitude);
        if (text.endsWith(QLatin1Char('0')))
            text.chop(1);
    }
    return text;
}

QString Money::toDisplay() const
{
    const qint64 magnitude = qAbs(m_centimes);
    const QString sign = m_centimes < 0 ? QString(QChar(0x2212)) : QString();
    return sign + grouped(magnitude / 100) + QLatin1Char(',') + centimesOf(magnitude);
}

QString Money::toShortDisplay() const
{
    QString text = toDisplay();
    if (isWholeDirhams())
        text.chop(3);
    return text;
}

} // namespace taabia
