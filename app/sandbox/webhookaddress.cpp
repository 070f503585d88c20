// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhookaddress.h"

#include <QUrl>

namespace taabia {

namespace {

constexpr qsizetype longestUrl = 2000;

bool isLoopback(const QString &host)
{
    if (host == QLatin1String("localhost") || host == QLatin1String("::1"))
        return true;
    // QUrl has already written any spelling of an IPv4 address as four plain numbers.
    const QStringList parts = host.split(QLatin1Char('.'));
    bool numbers = parts.size() == 4;
    for (const QString &part : parts) {
        bool readable = false;
        part.toUInt(&readable);
        numbers = numbers && readable;
    }
    return numbers && parts.first() == QLatin1String("127");
}

} // namespace

std::optional<WebhookAddress> WebhookAddress::fromText(const QString &text)
{
    if (text.size() > longestUrl)
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    const bool secure = url.scheme() == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    if (!secure && (url.scheme() != QLatin1String("http") || !isLoopback(url.host())))
        return std::nullopt;

    const QUrl origin = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString target = url.path(QUrl::FullyEncoded);
    if (target.isEmpty())
        target = QStringLiteral("/");
    if (url.hasQuery())
        target += QLatin1Char('?') + url.query(QUrl::FullyEncoded);
    return WebhookAddress{origin.toString(QUrl::FullyEncoded), target};
}

} // namespace taabia
