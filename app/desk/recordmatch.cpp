// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recordmatch.h"

namespace taabia {

namespace {

bool samePhone(const Msisdn &ours, const QString &theirs)
{
    const Expected<Msisdn, MsisdnError> read = Msisdn::parse(theirs);
    return read && *read == ours;
}

} // namespace

RecordMatch matchRecord(const Sale &sale, const RechargeRecord &record)
{
    if (!record.externalReference.isEmpty() && record.externalReference != sale.reference.text())
        return RecordMatch::Misdirected;
    const SaleOrder &order = sale.order;
    const bool differs = (!record.phone.isEmpty() && !samePhone(order.phone, record.phone))
        || (!record.op.isEmpty() && operatorFromName(record.op) != order.op)
        || (record.faceValue && *record.faceValue != order.faceValue)
        || (!record.type.isEmpty() && record.type != order.promo.type());
    return differs ? RecordMatch::Different : RecordMatch::Same;
}

} // namespace taabia
