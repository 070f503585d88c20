// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/webhooksignature.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <optional>

namespace taabia::WebhookSignature {

namespace {

using Digest = std::array<unsigned char, 32>;

Digest hmacSha256(const QByteArray &secret, const QByteArray &message)
{
    Digest digest{};
    unsigned int length = 0;
    HMAC(EVP_sha256(), secret.constData(), static_cast<int>(secret.size()),
        reinterpret_cast<const unsigned char *>(message.constData()), static_cast<std::size_t>(message.size()),
        digest.data(), &length);
    Q_ASSERT(length == digest.size());
    return digest;
}

QByteArray hex(const Digest &digest)
{
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size())).toHex();
}

bool isHex(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(),
        [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
}

std::optional<std::chrono::seconds> timeIn(const QByteArray &timestamp)
{
    constexpr qsizetype mostDigitsOfSeconds = 11; // milliseconds have had twelve since 1973
    const bool digits = !timestamp.isEmpty() && timestamp.size() <= 15
        && std::all_of(timestamp.begin(), timestamp.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        return std::nullopt;
    const qint64 number = timestamp.toLongLong();
    return std::chrono::seconds(timestamp.size() <= mostDigitsOfSeconds ? number : number / 1000);
}

QByteArray stamped(const QByteArray &timestamp, const QByteArray &payload)
{
    return timestamp + '.' + payload;
}

} // namespace

QByteArray sign(const QByteArray &secret, const QByteArray &timestamp, const QByteArray &payload)
{
    return signPayload(secret, stamped(timestamp, payload));
}

QByteArray signPayload(const QByteArray &secret, const QByteArray &payload)
{
    return hex(hmacSha256(secret, payload));
}

Verdict verify(const QByteArray &secret, const QByteArray &timestamp, const QByteArray &payload,
    const QByteArray &signature, std::chrono::seconds now, std::chrono::seconds tolerance)
{
    // The signature first: only what the provider itself wrote is worth a word about its age.
    const Verdict genuine = verifyPayload(secret, stamped(timestamp, payload), signature);
    if (genuine != Verdict::Genuine)
        return genuine;
    const std::optional<std::chrono::seconds> made = timeIn(timestamp);
    if (!made)
        return Verdict::BadTimestamp;
    if (*made < now - tolerance)
        return Verdict::Stale;
    if (*made > now + tolerance)
        return Verdict::FromTheFuture;
    return Verdict::Genuine;
}

Verdict verifyPayload(const QByteArray &secret, const QByteArray &payload, const QByteArray &signature)
{
    if (secret.isEmpty())
        return Verdict::NoSecret;
    const Digest expected = hmacSha256(secret, payload);
    if (signature.size() != 2 * static_cast<qsizetype>(expected.size()) || !isHex(signature))
        return Verdict::Malformed;
    const QByteArray received = QByteArray::fromHex(signature);
    return CRYPTO_memcmp(received.constData(), expected.data(), expected.size()) == 0 ? Verdict::Genuine
                                                                                      : Verdict::Forged;
}

} // namespace taabia::WebhookSignature
