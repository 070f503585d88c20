// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/baseurl.h"

#include <QHostAddress>

namespace taabia {

namespace {

bool isThisComputer(const QString &host)
{
    if (host == QLatin1String("localhost"))
        return true;
    QHostAddress address;
    if (!address.setAddress(host))
        return false;
    // Spelled out rather than QHostAddress::isLoopback(), which would let IPv4 in IPv6's clothes through as well.
    return address == QHostAddress(QHostAddress::LocalHostIPv6)
        || (address.protocol() == QAbstractSocket::IPv4Protocol
            && address.isInSubnet(QHostAddress(QStringLiteral("127.0.0.0")), 8));
}

QByteArray normalized(const QUrl &url)
{
    QByteArray encoded = url.toEncoded(QUrl::FullyEncoded | QUrl::NormalizePathSegments);
    while (encoded.endsWith('/'))
        encoded.chop(1);
    return encoded;
}

} // namespace

Expected<BaseUrl, BaseUrlError> BaseUrl::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Unexpected{BaseUrlError::Empty};
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty() || url.port(1) == 0)
        return Unexpected{BaseUrlError::NotAnAddress};
    const bool plain = url.scheme() == QLatin1String("http");
    if (!plain && url.scheme() != QLatin1String("https"))
        return Unexpected{BaseUrlError::WrongScheme};
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return Unexpected{BaseUrlError::HoldsUserInfo};
    if (url.hasQuery() || url.hasFragment())
        return Unexpected{BaseUrlError::HoldsQuery};
    const bool loopback = isThisComputer(url.host());
    if (plain && !loopback)
        return Unexpected{BaseUrlError::PlainHttp};
    const QByteArray encoded = normalized(url);
    // "/..//x" becomes "//x", which becomes "/x": an address must mean the same the next time it is read.
    if (normalized(QUrl::fromEncoded(encoded, QUrl::StrictMode)) != encoded)
        return Unexpected{BaseUrlError::NotAnAddress};
    return BaseUrl(encoded, loopback);
}

QUrl BaseUrl::endpoint(const QByteArray &path) const
{
    return QUrl::fromEncoded(m_encoded + path, QUrl::StrictMode);
}

std::optional<QByteArray> pathPiece(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String(".") || text == QLatin1String(".."))
        return std::nullopt;
    return QUrl::toPercentEncoding(text);
}

} // namespace taabia
