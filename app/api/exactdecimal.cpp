// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/exactdecimal.h"

#include "domain/money.h"

#include <algorithm>
#include <cmath>

namespace taabia::ExactDecimal {

namespace {

constexpr int digitsOfADouble = 15;
constexpr int mostDecimals = 9; ///< honest amounts have two; the noise of binary sums stays far below the ninth

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The text of a number with no digit beyond those that a double can vouch for.
QString plainText(double number)
{
    int wholeDigits = 1;
    for (double rest = std::fabs(number); rest >= 10; rest /= 10)
        ++wholeDigits;
    return QString::number(number, 'f', std::min(mostDecimals, digitsOfADouble - wholeDigits));
}

} // namespace

std::optional<qint64> hundredths(QStringView decimal)
{
    const bool negative = decimal.startsWith(u'-');
    const QStringView magnitude = negative ? decimal.mid(1) : decimal;
    const qsizetype dot = magnitude.indexOf(u'.');
    const QStringView whole = dot < 0 ? magnitude : magnitude.left(dot);
    QStringView fraction = dot < 0 ? QStringView(u"0") : magnitude.mid(dot + 1);
    if (!isDigits(whole) || !isDigits(fraction))
        return std::nullopt;
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > 2)
        return std::nullopt;

    qint64 sum = 0;
    for (const QChar digit : QString(whole.toString() + fraction.toString().leftJustified(2, u'0'))) {
        sum = sum * 10 + (digit.unicode() - u'0');
        if (sum > Money::largest().centimes())
            return std::nullopt;
    }
    return negative ? -sum : sum;
}

std::optional<qint64> hundredths(const QJsonValue &value)
{
    if (value.isString())
        return hundredths(QStringView(value.toString()));
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (!(std::fabs(number) <= static_cast<double>(Money::largest().centimes() / 100)))
        return std::nullopt;
    return hundredths(QStringView(plainText(number)));
}

} // namespace taabia::ExactDecimal
