// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/callercheck.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

namespace taabia {

namespace {

// Hashed first, so that even the length takes no part in the time.
QByteArray hashOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

bool sameHash(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

QStringList entriesOf(const QString &whitelist)
{
    static const QRegularExpression gaps(QStringLiteral("[,;\\s]+")); // immutable, so safe to share
    return whitelist.split(gaps, Qt::SkipEmptyParts);
}

bool isIpV4(const QString &entry)
{
    const QStringList parts = entry.split(QLatin1Char('.'));
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        bool readable = false;
        const uint number = part.toUInt(&readable);
        return readable && number <= 255 && part == QString::number(number);
    });
}

bool isIpV6(const QString &entry)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9a-fA-F:]+\\z"));
    return entry.count(QLatin1Char(':')) >= 2 && entry.size() <= 39 && shape.match(entry).hasMatch();
}

} // namespace

CallerCheck::CallerCheck(QByteArray clientCode, QByteArray apiKey)
    : m_clientCodeHash(hashOf(clientCode))
    , m_apiKeyHash(hashOf(apiKey))
{ }

std::optional<ApiRefusal> CallerCheck::refusal(const ApiRequest &request) const
{
    const QByteArray code = request.clientCode.value_or(QByteArray());
    const QByteArray key = request.apiKey.value_or(QByteArray());
    if (code.isEmpty() || key.isEmpty())
        return ApiRefusal::AuthMissing;
    const bool codeMatches = sameHash(hashOf(code), m_clientCodeHash);
    const bool keyMatches = sameHash(hashOf(key), m_apiKeyHash);
    if (!codeMatches || !keyMatches)
        return ApiRefusal::AuthInvalid;
    return std::nullopt;
}

bool addressAllowed(const QString &whitelist, const QString &address)
{
    const QStringList entries = entriesOf(whitelist);
    return entries.isEmpty() || entries.contains(address, Qt::CaseInsensitive);
}

bool isWhitelist(const QString &whitelist)
{
    const QStringList entries = entriesOf(whitelist);
    return std::all_of(
        entries.begin(), entries.end(), [](const QString &entry) { return isIpV4(entry) || isIpV6(entry); });
}

} // namespace taabia
