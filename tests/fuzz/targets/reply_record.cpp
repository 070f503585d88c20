// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answers to GET /recharge/by-ref and /recharge/by-id, and whether they are about our sale.
#include "support/records.h"
#include "support/wireinput.h"

#include "api/recordcodec.h"
#include "desk/recordmatch.h"

using namespace taabia;
using namespace taabia::fuzz;

namespace {

const Sale &ourSale()
{
    static const Sale sale{
        .id = 1,
        .reference = *ExternalReference::fromText(u"TEST-001"),
        .order = {*Msisdn::parse(u"0612345678"), Operator::Inwi, Money::fromDirhams(10), *Promo::fromType(u"6")},
    };
    return sale;
}

void compare(const RechargeRecord &got, const Json &json)
{
    demandStatus(json, "status_code", got.status);
    demandRecord(json, got);
}

bool mustAccept(const Json &json)
{
    return isSmallWhole(json.member("status_code")) && isPlainRecord(json);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const WireOutcome outcome = outcomeFrom(data, size);
    const Reply<RechargeRecord> reply = fuzzReply(outcome, RecordCodec::decode, compare, mustAccept);
    if (reply.result) {
        DEMAND(reply.result->raw == outcome.body);
        const RechargeRecord &record = *reply.result;
        if (matchRecord(ourSale(), record) == RecordMatch::Same) {
            DEMAND(record.externalReference.isEmpty() || record.externalReference == u"TEST-001");
            DEMAND(!record.faceValue || *record.faceValue == Money::fromDirhams(10));
            const auto phone = Msisdn::parse(record.phone);
            DEMAND(!phone || phone->national() == u"0612345678");
        }
    }
    return 0;
}
