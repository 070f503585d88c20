// SPDX-License-Identifier: GPL-3.0-or-later
//
// The error body of any call, and how the whole exchange is judged by it. (The other targets see errors too, but begin
// with good replies.)
#include "support/wireinput.h"

#include "api/httpdate.h"
#include "api/refusalcodec.h"

#include <QDateTime>
#include <QLocale>

using namespace taabia;
using namespace taabia::fuzz;

namespace {

/// The documented codes, written down once more.
bool isDocumented(const QString &code)
{
    return QStringList{QStringLiteral("INSUFFICIENT_FUNDS"), QStringLiteral("CLIENT_SUSPENDED"),
        QStringLiteral("IP_NOT_ALLOWED"), QStringLiteral("AUTH_MISSING"), QStringLiteral("AUTH_INVALID"),
        QStringLiteral("DUPLICATE_REFERENCE"), QStringLiteral("DAILY_LIMIT_EXCEEDED"), QStringLiteral("NOT_FOUND"),
        QStringLiteral("WEBHOOK_URL_REQUIRED"), QStringLiteral("WEBHOOK_URL_INVALID"),
        QStringLiteral("WEBHOOK_UPDATE_FAILED")}
        .contains(code);
}

void demandRefusal(const QByteArray &body)
{
    const PlainJson json = readPlainJson({body.constData(), static_cast<std::size_t>(body.size())});
    const std::optional<Refusal> refusal = RefusalCodec::decode(body);
    if (refusal) {
        DEMAND(json.reading != Reading::Broken && json.value.is(Json::Kind::Object) && json.depth <= 32);
        const Json *parameters = json.value.member("parameters");
        const Json *code = parameters == nullptr ? nullptr : parameters->member("code");
        DEMAND(isMissing(code) || code->is(Json::Kind::Text));
        DEMAND(!refusal->message.isEmpty() && refusal->message.size() <= 500);
        DEMAND(refusal->codeText.isEmpty() == (refusal->code == ErrorCode::BareMessage));
        DEMAND(
            refusal->codeText.isEmpty() || isDocumented(refusal->codeText) == (refusal->code != ErrorCode::Unlisted));
    } else if (json.reading == Reading::Strict && json.depth <= 32 && isPlainText(json.value.member("message"))) {
        const Json *parameters = json.value.member("parameters");
        DEMAND(!isMissing(parameters) && !parameters->is(Json::Kind::List));
        DEMAND(!parameters->is(Json::Kind::Object) || !isPlainTextOrMissing(parameters->member("code")));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const WireOutcome outcome = outcomeFrom(data, size);
    demandRefusal(outcome.body);
    const PlainJson json = readPlainJson({outcome.body.constData(), static_cast<std::size_t>(outcome.body.size())});
    if (const std::optional<Failure> failure = failureOf(outcome))
        demandHonestFailure(outcome, *failure, json);
    else
        DEMAND(isWholeSuccess(outcome));

    const ReplyFrame frame = frameOf(outcome);
    DEMAND(frame.httpStatus == outcome.httpStatus);
    if (frame.serverTime) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(*frame.serverTime, Qt::UTC);
        const QString again = QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        const bool leapSecond = outcome.date.mid(23, 2) == "60"; // read as the second before it
        DEMAND(leapSecond || again.toLatin1() == outcome.date);
    }
    return 0;
}
