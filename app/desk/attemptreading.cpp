// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attemptreading.h"

namespace taabia {

namespace {

bool isOurs(const Sale &sale, const RechargeAccepted &accepted)
{
    const bool referenceAgrees =
        accepted.externalReference.isEmpty() || accepted.externalReference == sale.reference.text();
    return referenceAgrees && accepted.faceValue.value_or(sale.order.faceValue) == sale.order.faceValue;
}

bool isRefusal(const Failure &failure, int httpStatus)
{
    // A used reference refuses the copy, not the sale, whatever HTTP status it comes with.
    return failure.kind == FailureKind::Refused && failure.code != ErrorCode::DuplicateReference
        && (httpStatus == 400 || httpStatus == 401 || httpStatus == 403);
}

QString errorCodeOf(const Failure &failure)
{
    return failure.codeText.isEmpty() ? failure.message : failure.codeText;
}

} // namespace

AttemptReading readAttempt(const Sale &sale, const Reply<RechargeAccepted> &reply)
{
    AttemptReport report{AttemptOutcome::Unknown, reply.httpStatus, {}, reply.raw};
    if (reply.result) {
        const RechargeAccepted &accepted = *reply.result;
        if (!isOurs(sale, accepted))
            return {sale_event::Unheard{}, report, std::nullopt};
        report.outcome = AttemptOutcome::Accepted;
        return {sale_event::Accepted{accepted.status}, report,
            StatusReport{
                accepted.status, QStringLiteral("recharge"), reply.raw, accepted.providerReference, accepted.billed}};
    }
    const Failure &failure = reply.result.error();
    report.errorCode = errorCodeOf(failure);
    if (failure.kind == FailureKind::NotSent || failure.kind == FailureKind::TlsUntrusted) {
        report.outcome = AttemptOutcome::NotSent;
        return {sale_event::NotSent{}, report, std::nullopt};
    }
    if (isRefusal(failure, reply.httpStatus)) {
        report.outcome = AttemptOutcome::Rejected;
        return {sale_event::Rejected{}, report, std::nullopt};
    }
    return {sale_event::Unheard{}, report, std::nullopt};
}

} // namespace taabia
