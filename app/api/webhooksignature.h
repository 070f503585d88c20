// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

namespace taabia {

/// Signatures of webhooks, HMAC-SHA256 in lower-case hexadecimal. Two documents describe two of them: of
/// "timestamp.payload" in X-Webhook-Signature with the timestamp in X-Webhook-Timestamp, and of the payload alone in
/// X-Signature. The payload is what came over the wire, byte for byte.
namespace WebhookSignature {

enum class Verdict {
    Genuine,
    NoSecret, ///< an empty secret is known to everybody
    Malformed, ///< not 64 hexadecimal digits
    Forged, ///< not made with this secret, or of another payload or timestamp
    BadTimestamp, ///< not a number of seconds or milliseconds
    Stale, ///< genuine, but older than the tolerance: it may be a replay
    FromTheFuture, ///< genuine, but ahead of now by more than the tolerance
};

/// For X-Webhook-Signature; \a timestamp as it stands in X-Webhook-Timestamp.
QByteArray sign(const QByteArray &secret, const QByteArray &timestamp, const QByteArray &payload);

/// For X-Signature.
QByteArray signPayload(const QByteArray &secret, const QByteArray &payload);

/// Checks an X-Webhook-Signature, in constant time. The unit of the timestamp is documented nowhere: up to 11 digits
/// are seconds since 1970, more are milliseconds. \a now in seconds since 1970.
Verdict verify(const QByteArray &secret, const QByteArray &timestamp, const QByteArray &payload,
    const QByteArray &signature, std::chrono::seconds now, std::chrono::seconds tolerance);

/// Checks an X-Signature, in constant time. It carries no time, so it cannot tell a replay.
Verdict verifyPayload(const QByteArray &secret, const QByteArray &payload, const QByteArray &signature);

} // namespace WebhookSignature
} // namespace taabia
