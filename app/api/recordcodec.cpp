// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/recordcodec.h"

#include "api/fieldreader.h"
#include "api/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace taabia::RecordCodec {

namespace {

int count(FieldReader &fields, QLatin1String key)
{
    const qint64 number = fields.mandatory(fields.wholeNumber(key), key, qint64(0));
    if (number < 0 || number > std::numeric_limits<int>::max()) {
        fields.spoil(key);
        return 0;
    }
    return static_cast<int>(number);
}

} // namespace

Decoded<RechargeRecord> decodeObject(const QJsonObject &object, std::optional<StatusCode> status)
{
    FieldReader fields(object);
    const QLatin1String reference("ref_interne");
    const QLatin1String statusCode("status_code");
    RechargeRecord record;
    record.providerReference = fields.identifier(reference);
    if (record.providerReference.isEmpty())
        record.providerReference = fields.mandatory(fields.identifier(QLatin1String("id")), reference);
    const std::optional<StatusCode> own = fields.status(statusCode);
    record.status = fields.mandatory(own ? own : status, statusCode, StatusCode(0));
    record.externalReference = fields.identifier(QLatin1String("external_reference"));
    record.phone = fields.text(QLatin1String("phone")); // a number here would have lost its leading zero
    record.op = fields.text(QLatin1String("operator"));
    record.type = fields.identifier(QLatin1String("type"));
    record.faceValue = fields.amount(QLatin1String("value"));
    record.billed = fields.amount(QLatin1String("billing_amount"));
    record.createdAt = fields.text(QLatin1String("created_at"));
    record.executedAt = fields.text(QLatin1String("executed_at"));
    if (fields.isSpoiled())
        return Unexpected{fields.complaint()};
    return record;
}

Decoded<RechargeRecord> decode(const QByteArray &json)
{
    const Expected<QJsonObject, QString> object = JsonText::object(json);
    if (!object)
        return Unexpected{object.error()};
    Decoded<RechargeRecord> record = decodeObject(*object);
    if (record)
        record->raw = json;
    return record;
}

Decoded<HistoryPage> decodePage(const QByteArray &json)
{
    const Expected<QJsonObject, QString> object = JsonText::object(json);
    if (!object)
        return Unexpected{object.error()};
    const QJsonValue items = (*object)[QLatin1String("items")];
    const QJsonValue pagination = (*object)[QLatin1String("pagination")];
    if (!items.isArray() || !pagination.isObject())
        return Unexpected{QStringLiteral("\"items\" is no list or \"pagination\" no object")};

    FieldReader fields(pagination.toObject());
    HistoryPage page;
    page.page = count(fields, QLatin1String("page"));
    page.pageSize = count(fields, QLatin1String("page_size"));
    page.total = count(fields, QLatin1String("total"));
    if (fields.isSpoiled())
        return Unexpected{fields.complaint()};
    const QJsonArray list = items.toArray();
    for (const QJsonValue &item : list) {
        Decoded<RechargeRecord> record = decodeObject(item.toObject());
        if (!record) {
            ++page.skipped;
            continue;
        }
        record->raw = QJsonDocument(item.toObject()).toJson(QJsonDocument::Compact);
        page.items.push_back(*std::move(record));
    }
    return page;
}

} // namespace taabia::RecordCodec
