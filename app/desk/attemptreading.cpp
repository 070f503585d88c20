// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attemptreading.h"

#include <algorithm>
#include <array>

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

AttemptReading readFailure(AttemptReport report, const Failure &failure)
{
    report.errorCode = errorCodeOf(failure);
    if (failure.kind == FailureKind::NotSent || failure.kind == FailureKind::TlsUntrusted) {
        report.outcome = AttemptOutcome::NotSent;
        return {sale_event::NotSent{}, report, std::nullopt};
    }
    if (isRefusal(failure, report.httpStatus)) {
        report.outcome = AttemptOutcome::Rejected;
        return {sale_event::Rejected{}, report, std::nullopt};
    }
    return {sale_event::Unheard{}, report, std::nullopt};
}

/// A used reference refuses the copy, not the sale; a refusal that names the recharge it made, or no reason, is none.
AttemptReading readLine(const BulkLine &line, int httpStatus)
{
    AttemptReport report{AttemptOutcome::Unknown, httpStatus, line.error, line.raw};
    if (line.success)
        return {sale_event::ListedAccepted{}, report, std::nullopt};
    const bool refuses = !line.error.isEmpty() && line.error != QLatin1String("DUPLICATE_REFERENCE")
        && line.providerReference.isEmpty() && !line.status;
    if (!refuses)
        return {sale_event::Unheard{}, report, std::nullopt};
    report.outcome = AttemptOutcome::RefusedUnconfirmed;
    return {sale_event::ListedRefused{}, report, std::nullopt};
}

/// A refusal that speaks of the account and not of this recharge.
bool concernsAll(const BulkLine &line)
{
    constexpr std::array codes{"INSUFFICIENT_FUNDS", "DAILY_LIMIT_EXCEEDED", "CLIENT_SUSPENDED", "IP_NOT_ALLOWED",
        "AUTH_INVALID", "AUTH_MISSING"};
    return !line.success
        && std::any_of(codes.begin(), codes.end(), [&](const char *code) { return line.error == QLatin1String(code); });
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
    return readFailure(report, reply.result.error());
}

BulkReading readBulk(std::size_t lines, const Reply<BulkAnswer> &reply)
{
    BulkReading reading;
    if (reply.result && reply.result->lines.size() == lines) {
        reading.end = BulkReading::End::Answered;
        for (const BulkLine &line : reply.result->lines)
            reading.lines.push_back(readLine(line, reply.httpStatus));
        if (std::all_of(reply.result->lines.begin(), reply.result->lines.end(), concernsAll)) {
            reading.end = BulkReading::End::Refused;
            reading.refusal = reply.result->lines.front().error;
        }
        return reading;
    }
    const AttemptReport report{AttemptOutcome::Unknown, reply.httpStatus, {}, reply.raw};
    const AttemptReading each = reply.result ? AttemptReading{sale_event::Unheard{}, report, std::nullopt}
                                             : readFailure(report, reply.result.error());
    reading.lines.assign(lines, each);
    if (std::holds_alternative<sale_event::Rejected>(each.event)) {
        reading.end = BulkReading::End::Refused;
        reading.refusal = each.report.errorCode;
    } else if (std::holds_alternative<sale_event::NotSent>(each.event)) {
        reading.end = BulkReading::End::NotSent;
    }
    return reading;
}

} // namespace taabia
