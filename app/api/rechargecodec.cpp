// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rechargecodec.h"

#include "api/fieldreader.h"
#include "api/jsontext.h"

namespace taabia::RechargeCodec {

QByteArray encode(const SaleOrder &order, const ExternalReference &reference)
{
    return "{\"phone\":" + JsonText::quoted(order.phone.national()) + ",\"operator\":"
        + JsonText::quoted(wireName(order.op)) + ",\"value\":" + order.faceValue.toDecimal().toLatin1() + ",\"type\":"
        + JsonText::quoted(order.promo.type()) + ",\"external_reference\":" + JsonText::quoted(reference.text()) + '}';
}

Decoded<RechargeAccepted> decode(const QByteArray &json)
{
    const Expected<QJsonObject, QString> object = JsonText::object(json);
    if (!object)
        return Unexpected{object.error()};
    FieldReader fields(*object);
    const QLatin1String success("success");
    if (!fields.mandatory(fields.flag(success), success, false))
        fields.spoil(success);
    const QLatin1String statusCode("status_code");
    const QLatin1String reference("ref_interne");
    const RechargeAccepted accepted{fields.mandatory(fields.status(statusCode), statusCode, StatusCode(0)),
        fields.mandatory(fields.identifier(reference), reference),
        fields.identifier(QLatin1String("external_reference")), fields.amount(QLatin1String("value")),
        fields.amount(QLatin1String("billing_amount")), fields.amount(QLatin1String("balance_after"))};
    if (fields.isSpoiled())
        return Unexpected{fields.complaint()};
    return accepted;
}

} // namespace taabia::RechargeCodec
