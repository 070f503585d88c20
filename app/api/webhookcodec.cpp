// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/webhookcodec.h"

#include "api/fieldreader.h"
#include "api/jsontext.h"
#include "api/recordcodec.h"

#include <QJsonDocument>

namespace taabia::WebhookCodec {

namespace {

/// The address has to be named, if only as null: a body that is about something else (a refusal that came with 200)
/// would else be read as an account without a webhook.
Decoded<WebhookConfig> configIn(const QJsonObject &object, FieldReader &fields)
{
    const QLatin1String url("webhook_url");
    if (!object.contains(url))
        fields.spoil(url);
    const WebhookConfig config{fields.text(url), fields.text(QLatin1String("ip_whitelist"))};
    if (fields.isSpoiled())
        return Unexpected{fields.complaint()};
    return config;
}

WebhookEvent::Kind kindOf(const QString &name)
{
    if (name == QLatin1String("recharge.created"))
        return WebhookEvent::Kind::RechargeCreated;
    if (name == QLatin1String("recharge.status_changed"))
        return WebhookEvent::Kind::StatusChanged;
    return WebhookEvent::Kind::Unlisted;
}

} // namespace

QByteArray encode(const WebhookConfig &config)
{
    return "{\"webhook_url\":" + JsonText::quoted(config.url)
        + ",\"ip_whitelist\":" + JsonText::quoted(config.ipWhitelist) + '}';
}

Decoded<WebhookConfig> decode(const QByteArray &json)
{
    const Expected<QJsonObject, QString> object = JsonText::object(json);
    if (!object)
        return Unexpected{object.error()};
    FieldReader fields(*object);
    return configIn(*object, fields);
}

Decoded<WebhookConfig> decodeUpdated(const QByteArray &json)
{
    const Expected<QJsonObject, QString> object = JsonText::object(json);
    if (!object)
        return Unexpected{object.error()};
    FieldReader fields(*object);
    const QLatin1String success("success");
    if (!fields.mandatory(fields.flag(success), success, false))
        fields.spoil(success);
    return configIn(*object, fields);
}

Decoded<WebhookEvent> decodeEvent(const QByteArray &json)
{
    const Expected<QJsonObject, QString> object = JsonText::object(json);
    if (!object)
        return Unexpected{object.error()};
    FieldReader fields(*object);
    const QLatin1String name("event");
    const QLatin1String newStatus("status_code_new");
    WebhookEvent event;
    event.name = fields.mandatory(fields.text(name), name);
    event.kind = kindOf(event.name);
    event.clientCode = fields.text(QLatin1String("client_code"));
    event.oldStatus = fields.status(QLatin1String("status_code_old"));
    event.newStatus = fields.mandatory(fields.status(newStatus), newStatus, StatusCode(0));
    if (fields.isSpoiled())
        return Unexpected{fields.complaint()};

    const QJsonObject recharge = (*object)[QLatin1String("recharge")].toObject();
    const Decoded<RechargeRecord> record = RecordCodec::decodeObject(recharge, event.newStatus);
    if (!record)
        return Unexpected{record.error()};
    event.recharge = *record;
    event.recharge.status = event.newStatus;
    event.recharge.raw = QJsonDocument(recharge).toJson(QJsonDocument::Compact);
    return event;
}

} // namespace taabia::WebhookCodec
