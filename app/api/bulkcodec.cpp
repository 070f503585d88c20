// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulkcodec.h"

#include "api/fieldreader.h"
#include "api/jsontext.h"
#include "api/rechargecodec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace taabia::BulkCodec {

namespace {

Decoded<BulkLine> decodeLine(const QJsonObject &object)
{
    FieldReader fields(object);
    const QLatin1String success("success");
    const QLatin1String statusCode("status_code");
    const QLatin1String reference("ref_interne");
    BulkLine line;
    line.raw = QJsonDocument(object).toJson(QJsonDocument::Compact);
    line.success = fields.mandatory(fields.flag(success), success, false);
    line.status = fields.status(statusCode);
    line.providerReference = fields.identifier(reference);
    line.error = fields.text(QLatin1String("error"));
    if (line.success) {
        fields.mandatory(line.status, statusCode, StatusCode(0));
        fields.mandatory(line.providerReference, reference);
    }
    if (fields.isSpoiled())
        return Unexpected{fields.complaint()};
    return line;
}

} // namespace

QByteArray encode(const std::vector<BulkOrder> &orders)
{
    QByteArray items;
    for (const BulkOrder &order : orders) {
        if (!items.isEmpty())
            items += ',';
        items += RechargeCodec::encode(order.order, order.reference);
    }
    return "{\"items\":[" + items + "]}";
}

Decoded<BulkAnswer> decode(const QByteArray &json)
{
    const Expected<QJsonObject, QString> object = JsonText::object(json);
    if (!object)
        return Unexpected{object.error()};
    const QJsonValue items = (*object)[QLatin1String("items")];
    if (!items.isArray())
        return Unexpected{QStringLiteral("\"items\" is no list")};
    BulkAnswer answer;
    const QJsonArray list = items.toArray();
    for (const QJsonValue &item : list) {
        if (!item.isObject())
            return Unexpected{QStringLiteral("a line of \"items\" is no object")};
        const Decoded<BulkLine> line = decodeLine(item.toObject());
        if (!line)
            return Unexpected{line.error()};
        answer.lines.push_back(*line);
    }
    answer.balance = FieldReader(*object).amount(QLatin1String("balance"));
    return answer;
}

} // namespace taabia::BulkCodec
