// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fieldreader.h"

#include "api/exactdecimal.h"

#include <algorithm>
#include <limits>

namespace taabia {

namespace {

constexpr qsizetype longestIdentifier = 128;

bool isMissing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

/// A JSON number only if it was exactly whole: 1e300 is whole too, and no number of ours.
std::optional<qint64> wholeNumberIn(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        const QStringView digits = text.startsWith(u'-') ? QStringView(text).mid(1) : QStringView(text);
        bool fits = false;
        const qint64 number = text.toLongLong(&fits);
        const bool plain = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return fits && plain ? std::optional(number) : std::nullopt;
    }
    // Two different answers for two different defaults: the value was no whole number within 64 bits.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return std::nullopt;
    return value.toInteger();
}

bool isPrintable(const QString &text)
{
    return text.isValidUtf16()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

} // namespace

QString FieldReader::text(QLatin1String key)
{
    const QJsonValue value = m_object[key];
    if (isMissing(value))
        return {};
    // Half a surrogate pair is no character: it could be neither stored nor sent back as it came.
    if (!value.isString() || !value.toString().isValidUtf16()) {
        spoil(key);
        return {};
    }
    return value.toString();
}

QString FieldReader::identifier(QLatin1String key)
{
    const QJsonValue value = m_object[key];
    if (value.isDouble()) {
        const std::optional<qint64> number = wholeNumberIn(value);
        if (!number)
            spoil(key);
        return number ? QString::number(*number) : QString();
    }
    const QString name = text(key);
    if (name.size() > longestIdentifier || !isPrintable(name)) {
        spoil(key);
        return {};
    }
    return name;
}

std::optional<bool> FieldReader::flag(QLatin1String key)
{
    const QJsonValue value = m_object[key];
    if (isMissing(value))
        return std::nullopt;
    if (!value.isBool()) {
        spoil(key);
        return std::nullopt;
    }
    return value.toBool();
}

std::optional<qint64> FieldReader::wholeNumber(QLatin1String key)
{
    const QJsonValue value = m_object[key];
    if (isMissing(value))
        return std::nullopt;
    const std::optional<qint64> number = wholeNumberIn(value);
    if (!number)
        spoil(key);
    return number;
}

std::optional<StatusCode> FieldReader::status(QLatin1String key)
{
    const std::optional<qint64> number = wholeNumber(key);
    if (!number)
        return std::nullopt;
    if (*number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max()) {
        spoil(key);
        return std::nullopt;
    }
    return StatusCode(static_cast<int>(*number));
}

std::optional<Money> FieldReader::amount(QLatin1String key) const
{
    const std::optional<qint64> centimes = ExactDecimal::hundredths(m_object[key]);
    return centimes ? std::optional(Money::fromCentimes(*centimes)) : std::nullopt;
}

void FieldReader::spoil(QLatin1String key)
{
    if (m_complaint.isEmpty())
        m_complaint = QStringLiteral("\"%1\" is missing or not of its documented type").arg(key);
}

} // namespace taabia
