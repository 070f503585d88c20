// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/wireoutcome.h"

#include "api/httpdate.h"
#include "api/jsontext.h"
#include "api/refusalcodec.h"

namespace taabia {

namespace {

/// Whether the network's error only repeats the HTTP status of a reply that came whole. (ContentReSendError is not
/// one, although it is numbered among them: it is how a hang-up before the answer ends.)
bool repeatsHttpStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default: // every other error, also those of Qt versions to come, is trouble on the way
        return false;
    }
}

bool isGarbled(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError;
}

Failure plain(FailureKind kind, const QString &words)
{
    return {kind, ErrorCode::BareMessage, {}, words};
}

Failure brokenOff(const WireOutcome &outcome)
{
    if (!outcome.mayHaveArrived && outcome.httpStatus == 0)
        return plain(outcome.certificateRefused ? FailureKind::TlsUntrusted : FailureKind::NotSent, outcome.words);
    return plain(isGarbled(outcome.error) ? FailureKind::Unreadable : FailureKind::Dropped, outcome.words);
}

/// "Too many requests", "too early" and "request timeout" judge the moment and not the request, whatever they say.
bool judgesTheRequest(int httpStatus)
{
    return httpStatus >= 400 && httpStatus < 500 && httpStatus != 408 && httpStatus != 425 && httpStatus != 429;
}

Failure refusalOf(const WireOutcome &outcome)
{
    const std::optional<Refusal> refusal = RefusalCodec::decode(outcome.body);
    if (!refusal)
        return plain(FailureKind::ServerError, outcome.words);
    const FailureKind kind = judgesTheRequest(outcome.httpStatus) ? FailureKind::Refused : FailureKind::ServerError;
    return {kind, refusal->code, refusal->codeText, refusal->message};
}

Failure finished(const WireOutcome &outcome)
{
    // Before the network's own view: of a 307 it says that it could not send the body once more, which is true.
    if (outcome.httpStatus >= 300 && outcome.httpStatus < 400)
        return plain(FailureKind::Redirected, QStringLiteral("HTTP %1").arg(outcome.httpStatus));
    const bool replied = outcome.httpStatus != 0 && repeatsHttpStatus(outcome.error);
    if (!replied)
        return brokenOff(outcome);
    if (outcome.announcedSize && outcome.body.size() < *outcome.announcedSize)
        return plain(FailureKind::Dropped, QStringLiteral("the reply ended before its announced size"));
    if (JsonText::isDeeperThan(outcome.body, JsonText::deepest))
        return plain(FailureKind::TooLarge, QStringLiteral("the reply is nested too deep"));
    return refusalOf(outcome);
}

bool isWholeSuccess(const WireOutcome &outcome)
{
    return outcome.end == WireOutcome::End::Finished && outcome.error == QNetworkReply::NoError
        && outcome.httpStatus >= 200 && outcome.httpStatus < 300
        && outcome.body.size() >= outcome.announcedSize.value_or(0)
        && !JsonText::isDeeperThan(outcome.body, JsonText::deepest);
}

} // namespace

std::optional<Failure> failureOf(const WireOutcome &outcome)
{
    if (isWholeSuccess(outcome))
        return std::nullopt;
    switch (outcome.end) {
    case WireOutcome::End::Finished:
        return finished(outcome);
    case WireOutcome::End::TimedOut:
        if (!outcome.mayHaveArrived && outcome.httpStatus == 0)
            return plain(FailureKind::NotSent, QStringLiteral("no connection in time"));
        return plain(FailureKind::TimedOut, QStringLiteral("no whole reply in time"));
    case WireOutcome::End::Cancelled:
        return plain(FailureKind::Cancelled, QStringLiteral("given up"));
    case WireOutcome::End::Oversized:
        return plain(FailureKind::TooLarge, QStringLiteral("the reply is too large"));
    }
    Q_UNREACHABLE();
}

ReplyFrame frameOf(const WireOutcome &outcome)
{
    return {outcome.httpStatus, secondsOfHttpDate(outcome.date)};
}

Failure unreadable(const QString &complaint)
{
    return plain(FailureKind::Unreadable, complaint);
}

} // namespace taabia
