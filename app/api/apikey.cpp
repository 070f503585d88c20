// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apikey.h"

#include <algorithm>

namespace taabia {

namespace {

/// Shorter keys exist in tests only, and striking out "1" would make nonsense of every text.
constexpr qsizetype shortestRealKey = 8;

} // namespace

bool isHeaderValue(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

bool ApiKey::isSendable() const
{
    return isHeaderValue(m_key.bytes());
}

bool ApiKey::isShownBy(const QByteArray &text) const
{
    return m_key.bytes().size() >= shortestRealKey && text.contains(m_key.bytes());
}

QByteArray ApiKey::struckFrom(QByteArray text) const
{
    return isShownBy(text) ? text.replace(m_key.bytes(), QByteArrayView("[key]")) : text;
}

QString ApiKey::struckFrom(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    return isShownBy(bytes) ? QString::fromUtf8(struckFrom(bytes)) : text;
}

std::shared_ptr<const ApiKey> KeyRing::current() const
{
    const std::scoped_lock lock(m_mutex);
    return m_key;
}

void KeyRing::replace(const Secret &key)
{
    auto made = std::make_shared<const ApiKey>(key);
    const std::scoped_lock lock(m_mutex);
    m_key.swap(made); // the old one goes once the last call made with it has ended
}

} // namespace taabia
