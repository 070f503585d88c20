// SPDX-License-Identifier: GPL-3.0-or-later
#include "wireinput.h"

#include <array>

namespace taabia::fuzz {

namespace {

constexpr std::array statuses{200, 0, 100, 201, 204, 299, 300, 301, 302, 307, 308, 400, 401, 403, 404, 408, 409, 413,
    418, 422, 425, 429, 499, 500, 502, 503, 504, 599, 600, 999};

constexpr std::array errors{QNetworkReply::NoError, QNetworkReply::ConnectionRefusedError,
    QNetworkReply::RemoteHostClosedError, QNetworkReply::HostNotFoundError, QNetworkReply::TimeoutError,
    QNetworkReply::OperationCanceledError, QNetworkReply::SslHandshakeFailedError,
    QNetworkReply::TemporaryNetworkFailureError, QNetworkReply::UnknownNetworkError,
    QNetworkReply::ProxyConnectionRefusedError, QNetworkReply::ContentAccessDenied,
    QNetworkReply::ContentOperationNotPermittedError, QNetworkReply::ContentNotFoundError,
    QNetworkReply::AuthenticationRequiredError, QNetworkReply::ContentReSendError, QNetworkReply::ContentConflictError,
    QNetworkReply::ContentGoneError, QNetworkReply::UnknownContentError, QNetworkReply::ProtocolUnknownError,
    QNetworkReply::ProtocolInvalidOperationError, QNetworkReply::ProtocolFailure, QNetworkReply::InternalServerError,
    QNetworkReply::OperationNotImplementedError, QNetworkReply::ServiceUnavailableError,
    QNetworkReply::UnknownServerError};

constexpr std::array ends{
    WireOutcome::End::Finished, WireOutcome::End::TimedOut, WireOutcome::End::Cancelled, WireOutcome::End::Oversized};

std::optional<qint64> announced(unsigned byte, qsizetype size)
{
    switch (byte % 4) {
    case 0:
        return std::nullopt;
    case 1:
        return size;
    case 2:
        return size + 1 + byte / 4;
    default:
        return qMax(qsizetype(0), size - 1 - static_cast<qsizetype>(byte / 4));
    }
}

} // namespace

WireOutcome outcomeFrom(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype mark = bytes.lastIndexOf('\0');
    const QByteArray envelope = mark < 0 ? QByteArray() : bytes.mid(mark + 1);
    const auto byte = [&](qsizetype at) {
        return at < envelope.size() ? static_cast<unsigned char>(envelope[at]) : 0U;
    };
    // Bytes count from '0', so that an envelope can be written by hand: "\0" "0000" is the plain success.
    const auto choice = [&](qsizetype at) { return at < envelope.size() ? (byte(at) + 256U - '0') % 256U : 0U; };

    WireOutcome outcome;
    outcome.body = mark < 0 ? bytes : bytes.left(mark);
    outcome.httpStatus = statuses[choice(0) % statuses.size()];
    outcome.end = ends[choice(1) % ends.size()];
    outcome.mayHaveArrived = (choice(1) & 4U) == 0;
    outcome.certificateRefused = (choice(1) & 8U) != 0;
    outcome.error = errors[choice(2) % errors.size()];
    outcome.announcedSize = announced(choice(3), outcome.body.size());
    outcome.date = envelope.mid(4);
    outcome.words = QStringLiteral("words");
    return outcome;
}

bool isWholeSuccess(const WireOutcome &outcome)
{
    return outcome.end == WireOutcome::End::Finished && outcome.error == QNetworkReply::NoError
        && outcome.httpStatus >= 200 && outcome.httpStatus <= 299
        && (!outcome.announcedSize || outcome.body.size() >= *outcome.announcedSize);
}

void demandHonestFailure(const WireOutcome &outcome, const Failure &failure, const PlainJson &json)
{
    if (failure.kind == FailureKind::NotSent || failure.kind == FailureKind::TlsUntrusted) {
        DEMAND(!outcome.mayHaveArrived);
        DEMAND(outcome.httpStatus == 0);
    }
    if (failure.kind == FailureKind::Refused) {
        const int status = outcome.httpStatus;
        DEMAND(outcome.end == WireOutcome::End::Finished);
        DEMAND(status >= 400 && status <= 499 && status != 408 && status != 425 && status != 429);
        DEMAND(!outcome.announcedSize || outcome.body.size() >= *outcome.announcedSize);
        DEMAND(json.reading != Reading::Broken && json.value.is(Json::Kind::Object) && json.depth <= 32);
        if (json.reading == Reading::Strict) {
            const Json *message = json.value.member("message");
            DEMAND(message != nullptr && message->is(Json::Kind::Text) && !message->text.empty());
            const Json *parameters = json.value.member("parameters");
            const Json *code = parameters != nullptr ? parameters->member("code") : nullptr;
            DEMAND(isMissing(code) || code->is(Json::Kind::Text));
            DEMAND(failure.codeText == (isMissing(code) ? QString() : QString::fromStdString(code->text)));
        }
    }
    if (failure.kind != FailureKind::Refused && failure.kind != FailureKind::ServerError)
        DEMAND(failure.codeText.isEmpty());
}

} // namespace taabia::fuzz
