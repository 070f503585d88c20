// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhookmessage.h"

#include "sandbox/jsonobject.h"
#include "sandbox/wire.h"

#include <QMessageAuthenticationCode>

namespace taabia {

namespace {

QByteArray hmac(const QByteArray &message, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(message, secret, QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray webhookPayload(const QString &clientCode, std::optional<int> oldStatus, const StoredRecharge &recharge)
{
    JsonObject object;
    object.text("event", oldStatus ? QStringLiteral("recharge.status_changed") : QStringLiteral("recharge.created"))
        .text("client_code", clientCode);
    if (oldStatus)
        object.number("status_code_old", *oldStatus);
    else
        object.null("status_code_old");
    return object.number("status_code_new", recharge.status).json("recharge", Wire::inWebhook(recharge)).toBytes();
}

WebhookProof signWebhook(const QByteArray &payload, const QByteArray &secret, qint64 secondsSince1970)
{
    const QByteArray timestamp = QByteArray::number(secondsSince1970);
    return {timestamp, hmac(timestamp + '.' + payload, secret), hmac(payload, secret)};
}

} // namespace taabia
