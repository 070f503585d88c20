// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace taabia {

/// The payload of recharge.created (no old status) or recharge.status_changed, for the recharge as it now is.
QByteArray webhookPayload(const QString &clientCode, std::optional<int> oldStatus, const StoredRecharge &recharge);

/// What proves that a webhook comes from here, by both documents.
struct WebhookProof {
    QByteArray timestamp; ///< X-Webhook-Timestamp: seconds since 1970
    QByteArray ofTimedPayload; ///< X-Webhook-Signature: of "timestamp.payload"
    QByteArray ofPayload; ///< X-Signature: of the payload alone
};

/// HMAC-SHA256 in hexadecimal, with the API key as the secret.
WebhookProof signWebhook(const QByteArray &payload, const QByteArray &secret, qint64 secondsSince1970);

/// "Politique de retry: 6 tentatives, backoff progressif (60s, 5m, 15m, 30m, 1h, 2h)": the first sending is at once,
/// and each of these waits stands before one of the six that may follow.
constexpr std::array<qint64, 6> webhookRetryMs{60'000, 300'000, 900'000, 1'800'000, 3'600'000, 7'200'000};

} // namespace taabia
