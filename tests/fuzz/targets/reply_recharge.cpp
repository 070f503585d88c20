// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer to POST /recharge, from the bytes on the wire to what it means for the sale.
#include "support/wireinput.h"

#include "api/rechargecodec.h"
#include "desk/attemptreading.h"

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

void compare(const RechargeAccepted &got, const Json &json)
{
    const Json *success = json.member("success");
    DEMAND(success != nullptr && success->is(Json::Kind::Flag) && success->flag);
    demandStatus(json, "status_code", got.status);
    demandIdentifier(json, "ref_interne", got.providerReference);
    DEMAND(!got.providerReference.isEmpty());
    demandIdentifier(json, "external_reference", got.externalReference);
    demandAmount(json, "value", got.faceValue);
    demandAmount(json, "billing_amount", got.billed);
    demandAmount(json, "balance_after", got.balanceAfter);
}

bool mustAccept(const Json &json)
{
    const Json *success = json.member("success");
    return success != nullptr && success->is(Json::Kind::Flag) && success->flag
        && isSmallWhole(json.member("status_code")) && isPlainText(json.member("ref_interne"))
        && isPlainTextOrMissing(json.member("external_reference"));
}

/// What the till makes of it: the customer is charged, is not, or nobody knows.
void demandHonestReading(const WireOutcome &outcome, const Reply<RechargeAccepted> &reply)
{
    const AttemptReading reading = readAttempt(ourSale(), reply);
    switch (reading.report.outcome) {
    case AttemptOutcome::Accepted:
        DEMAND(isWholeSuccess(outcome));
        DEMAND(reply.result);
        DEMAND(reply.result->externalReference.isEmpty() || reply.result->externalReference == u"TEST-001");
        DEMAND(!reply.result->faceValue || *reply.result->faceValue == Money::fromDirhams(10));
        DEMAND(reading.status && reading.status->status == reply.result->status);
        break;
    case AttemptOutcome::Rejected:
        DEMAND(outcome.end == WireOutcome::End::Finished);
        DEMAND(outcome.httpStatus == 400 || outcome.httpStatus == 401 || outcome.httpStatus == 403);
        DEMAND(reply.result.error().code != ErrorCode::DuplicateReference);
        break;
    case AttemptOutcome::NotSent:
        DEMAND(!outcome.mayHaveArrived && outcome.httpStatus == 0);
        break;
    case AttemptOutcome::Unknown:
        DEMAND(!reading.status);
        break;
    case AttemptOutcome::RefusedUnconfirmed: // only a line of a bulk answer is
    case AttemptOutcome::InFlight: // an answer ends the flight
        DEMAND(false);
        break;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const WireOutcome outcome = outcomeFrom(data, size);
    demandHonestReading(outcome, fuzzReply(outcome, RechargeCodec::decode, compare, mustAccept));
    return 0;
}
