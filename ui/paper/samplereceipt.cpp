// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/samplereceipt.h"

namespace taabia {

ReceiptFacts sampleReceipt()
{
    const QDateTime when(QDate(2026, 1, 15), QTime(11, 4, 11), Qt::UTC);
    const Money faceValue = Money::fromDirhams(20);
    const Sale sale{.id = 1,
        .reference = *ExternalReference::fromText(u"T1-SAMPLE"),
        .order = {*Msisdn::parse(u"0612345678"), Operator::Inwi, faceValue, Promo()},
        .state = SaleState::Done,
        .clerk = QStringLiteral("Amina"),
        .createdUtc = when,
        .status = StatusCode(3),
        .providerReference = QStringLiteral("4815162342"),
        .attempts = 1};
    return {.number = 128,
        .printedUtc = when,
        .clerk = sale.clerk,
        .till = QStringLiteral("T1"),
        .training = true,
        .sale = sale,
        .payment = {PaymentMethod::Cash, Money::fromDirhams(50), {}},
        .customerName = {}};
}

} // namespace taabia
