// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the provider posts to a webhook: the body, X-Webhook-Timestamp and the signature, divided by line feeds from the
// end ("body\ntimestamp\nsignature"). An input without a line feed is a body alone.
#include "support/demand.h"
#include "support/records.h"

#include "api/webhookcodec.h"
#include "api/webhooksignature.h"

#include <QMessageAuthenticationCode>

#include <cctype>

using namespace taabia;
using namespace taabia::fuzz;
using namespace std::chrono_literals;

namespace {

using WebhookSignature::Verdict;

constexpr std::chrono::seconds now = 1'767'982'917s;
constexpr std::chrono::seconds tolerance = 300s;

void demandEvent(const QByteArray &body)
{
    const PlainJson json = readPlainJson({body.constData(), static_cast<std::size_t>(body.size())});
    const Decoded<WebhookEvent> event = WebhookCodec::decodeEvent(body);
    if (!event) {
        const Json *recharge = json.value.member("recharge");
        const bool sound = json.reading == Reading::Strict && json.depth <= 32
            && isPlainText(json.value.member("event")) && isSmallWhole(json.value.member("status_code_new"))
            && (isMissing(json.value.member("status_code_old")) || isSmallWhole(json.value.member("status_code_old")))
            && isPlainTextOrMissing(json.value.member("client_code")) && recharge != nullptr
            && isMissing(recharge->member("status_code")) && isPlainRecord(*recharge);
        DEMAND(!sound);
        return;
    }
    DEMAND(json.reading != Reading::Broken && json.value.is(Json::Kind::Object) && json.depth <= 32);
    DEMAND(event->recharge.status == event->newStatus);
    const bool listed = event->name == u"recharge.created" || event->name == u"recharge.status_changed";
    DEMAND(listed == (event->kind != WebhookEvent::Kind::Unlisted));
    if (json.reading != Reading::Strict)
        return;
    demandText(json.value, "event", event->name);
    demandText(json.value, "client_code", event->clientCode);
    demandStatus(json.value, "status_code_old", event->oldStatus);
    demandStatus(json.value, "status_code_new", event->newStatus);
    const Json *recharge = json.value.member("recharge");
    DEMAND(recharge != nullptr && recharge->is(Json::Kind::Object));
    demandRecord(*recharge, event->recharge);
}

/// What Qt's own HMAC says, which the program does not use.
QByteArray expectedSignature(const QByteArray &secret, const QByteArray &payload)
{
    return QMessageAuthenticationCode::hash(payload, secret, QCryptographicHash::Sha256).toHex();
}

/// The seconds that a timestamp means; -1 if it means none.
qint64 secondsIn(const QByteArray &timestamp)
{
    if (timestamp.isEmpty() || timestamp.size() > 15)
        return -1;
    for (const char c : timestamp) {
        if (std::isdigit(static_cast<unsigned char>(c)) == 0)
            return -1;
    }
    return timestamp.toLongLong() / (timestamp.size() > 11 ? 1000 : 1);
}

void demandSignature(const QByteArray &body, const QByteArray &timestamp, const QByteArray &signature)
{
    const QByteArray secret("the shop's secret");
    const QByteArray right = expectedSignature(secret, timestamp + '.' + body);
    DEMAND(WebhookSignature::sign(secret, timestamp, body) == right);
    DEMAND(WebhookSignature::verify({}, timestamp, body, right, now, tolerance) == Verdict::NoSecret);

    const bool isRight = signature.toLower() == right;
    const Verdict verdict = WebhookSignature::verify(secret, timestamp, body, signature, now, tolerance);
    DEMAND(isRight || verdict == Verdict::Forged || verdict == Verdict::Malformed);
    DEMAND((verdict == Verdict::Malformed)
        == !(signature.size() == 64 && QByteArray::fromHex(signature).size() == 32
            && QByteArray::fromHex(signature).toHex() == signature.toLower()));

    const qint64 seconds = secondsIn(timestamp);
    const Verdict genuine = WebhookSignature::verify(secret, timestamp, body, right, now, tolerance);
    const Verdict byAge = seconds < 0         ? Verdict::BadTimestamp
        : seconds < (now - tolerance).count() ? Verdict::Stale
        : seconds > (now + tolerance).count() ? Verdict::FromTheFuture
                                              : Verdict::Genuine;
    DEMAND(genuine == byAge);

    const QByteArray ofPayload = expectedSignature(secret, body);
    DEMAND(WebhookSignature::signPayload(secret, body) == ofPayload);
    DEMAND(WebhookSignature::verifyPayload(secret, body, ofPayload) == Verdict::Genuine);
    DEMAND((WebhookSignature::verifyPayload(secret, body, signature) == Verdict::Genuine)
        == (signature.toLower() == ofPayload));
    QByteArray forged = right;
    forged[static_cast<qsizetype>(body.size() % 64)] = forged[body.size() % 64] == 'a' ? 'b' : 'a';
    DEMAND(WebhookSignature::verify(secret, timestamp, body, forged, now, tolerance) == Verdict::Forged);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype second = bytes.lastIndexOf('\n');
    const qsizetype first = second > 0 ? bytes.lastIndexOf('\n', second - 1) : -1;
    const QByteArray body = first < 0 ? bytes : bytes.left(first);
    demandEvent(body);
    if (first >= 0)
        demandSignature(body, bytes.mid(first + 1, second - first - 1), bytes.mid(second + 1));
    return 0;
}
