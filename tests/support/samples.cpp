// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samples.h"

namespace taabia::samples {

SaleOrder order()
{
    return order("0612345678", Operator::Inwi, 10, "6");
}

SaleOrder order(const char *phone, Operator op, int dirhams, const char *type)
{
    return {*Msisdn::parse(QString::fromLatin1(phone)), op, Money::fromDirhams(dirhams),
        *Promo::fromType(QString::fromLatin1(type))};
}

Sale sale(SaleId id, SaleState state)
{
    return {.id = id,
        .reference = *ExternalReference::fromText(QStringLiteral("T1-SAMPLE%1").arg(id)),
        .order = order(),
        .state = state,
        .clerk = QStringLiteral("Amina"),
        .createdUtc = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC).addSecs(id),
        .attempts = 1};
}

QString providerReferenceOf(const Sale &sale)
{
    return QStringLiteral("SBX-%1").arg(1000 + sale.id);
}

RechargeAccepted accepted(const Sale &sale, int status)
{
    return {StatusCode(status), providerReferenceOf(sale), sale.reference.text(), sale.order.faceValue,
        Money::fromCentimes(935), Money::fromDirhams(70)};
}

RechargeRecord record(const Sale &sale, int status)
{
    RechargeRecord record;
    record.providerReference = providerReferenceOf(sale);
    record.status = StatusCode(status);
    record.externalReference = sale.reference.text();
    record.phone = sale.order.phone.national();
    record.op = wireName(sale.order.op);
    record.type = sale.order.promo.type();
    record.faceValue = sale.order.faceValue;
    record.billed = Money::fromCentimes(935);
    record.raw = QByteArray("{\"status_code\":") + QByteArray::number(status) + '}';
    return record;
}

Failure refused(ErrorCode code, const char *codeText)
{
    return {FailureKind::Refused, code, QString::fromLatin1(codeText), QStringLiteral("refused")};
}

Failure failed(FailureKind kind)
{
    return {kind, ErrorCode::BareMessage, {}, QStringLiteral("failed")};
}

} // namespace taabia::samples
