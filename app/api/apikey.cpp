// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apikey.h"

#include <algorithm>

namespace taabia {

namespace {

/// Shorter keys exist in tests only, and striking out "1" would make nonsense of every text.
constexpr qsizetype shortestRealKey = 8;

} // namespace

bool isHeaderValue(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

bool ApiKey::isSendable() const
{
    return isHeaderValue(m_key);
}

bool ApiKey::isShownBy(const QByteArray &text) const
{
    return m_key.size() >= shortestRealKey && text.contains(m_key);
}

QByteArray ApiKey::struckFrom(QByteArray text) const
{
    return isShownBy(text) ? text.replace(m_key, "[key]") : text;
}

QString ApiKey::struckFrom(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    return isShownBy(bytes) ? QString::fromUtf8(struckFrom(bytes)) : text;
}

} // namespace taabia
