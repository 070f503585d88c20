// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/decoded.h"
#include "ports/topupserver.h"

namespace taabia {

/// What the provider posts to a webhook ("Payload webhook" of the API).
struct WebhookEvent {
    enum class Kind { RechargeCreated, StatusChanged, Unlisted };
    Kind kind = Kind::Unlisted;
    QString name; ///< as it came: "recharge.status_changed"
    QString clientCode;
    std::optional<StatusCode> oldStatus;
    StatusCode newStatus{0};
    RechargeRecord recharge; ///< its status is newStatus; raw is the record alone
};

/// GET and POST /webhook, and the webhook itself.
namespace WebhookCodec {

QByteArray encode(const WebhookConfig &config);

/// GET /webhook. An account without a webhook has an empty address, or null for one.
Decoded<WebhookConfig> decode(const QByteArray &json);

/// The answer to POST /webhook: the same, and "success": true.
Decoded<WebhookConfig> decodeUpdated(const QByteArray &json);

/// The payload of a webhook. Check its signature first.
Decoded<WebhookEvent> decodeEvent(const QByteArray &json);

} // namespace WebhookCodec
} // namespace taabia
