// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/wireoutcome.h"
#include "fixture.h"

#include <QTest>

using namespace taabia;

namespace {

using End = WireOutcome::End;
using Net = QNetworkReply::NetworkError;
using K = FailureKind;

const QByteArray documented(R"({"message":"m","parameters":{"code":"AUTH_INVALID"}})");

WireOutcome replied(int status, Net error, const QByteArray &body)
{
    WireOutcome outcome;
    outcome.mayHaveArrived = true;
    outcome.httpStatus = status;
    outcome.error = error;
    outcome.body = body;
    outcome.announcedSize = body.size();
    return outcome;
}

WireOutcome broken(bool sent, Net error, int status = 0)
{
    WireOutcome outcome;
    outcome.mayHaveArrived = sent;
    outcome.error = error;
    outcome.httpStatus = status;
    return outcome;
}

} // namespace

/// What the end of an exchange proves, as a table.
class TestWireOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEndOfAnExchangeIsReadByTheTable_data();
    void theEndOfAnExchangeIsReadByTheTable();
    void onlyAWholeSuccessIsDecoded();
    void everyDocumentedCodeIsKnownByName_data();
    void everyDocumentedCodeIsKnownByName();
    void aRefusalIsReadOnlyInItsDocumentedShape_data();
    void aRefusalIsReadOnlyInItsDocumentedShape();
    void aLongMessageIsCut();
};

void TestWireOutcome::theEndOfAnExchangeIsReadByTheTable_data()
{
    QTest::addColumn<WireOutcome>("outcome");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const WireOutcome &outcome, K kind) {
        QTest::newRow(name) << outcome << static_cast<int>(kind);
    };
    const auto ended = [](End end, bool sent, int status = 0) {
        WireOutcome outcome = broken(sent, Net::OperationCanceledError, status);
        outcome.end = end;
        return outcome;
    };

    row("nobody listens", broken(false, Net::ConnectionRefusedError), K::NotSent);
    row("no such name", broken(false, Net::HostNotFoundError), K::NotSent);
    row("closed before sending", broken(false, Net::RemoteHostClosedError), K::NotSent);
    row("no TLS", broken(false, Net::SslHandshakeFailedError), K::NotSent);
    WireOutcome untrusted = broken(false, Net::SslHandshakeFailedError);
    untrusted.certificateRefused = true;
    row("no trust", untrusted, K::TlsUntrusted);
    untrusted.mayHaveArrived = true;
    row("trust lost on the way", untrusted, K::Dropped);
    row("proxy gone", broken(false, Net::ProxyConnectionRefusedError), K::NotSent);

    row("closed after sending", broken(true, Net::RemoteHostClosedError), K::Dropped);
    row("would have sent again", broken(true, Net::ContentReSendError), K::Dropped);
    row("would have sent again after a 200", broken(true, Net::ContentReSendError, 200), K::Dropped);
    row("network down", broken(true, Net::TemporaryNetworkFailureError), K::Dropped);
    row("an error without a name", broken(true, Net::UnknownNetworkError), K::Dropped);
    row("no status and no error", broken(true, Net::NoError), K::Dropped);
    row("not HTTP", broken(true, Net::ProtocolFailure), K::Unreadable);
    row("a status, then the line broke", broken(true, Net::RemoteHostClosedError, 400), K::Dropped);

    row("never connected in time", ended(End::TimedOut, false), K::NotSent);
    row("no answer in time", ended(End::TimedOut, true), K::TimedOut);
    row("half an answer in time", ended(End::TimedOut, true, 200), K::TimedOut);
    row("a reply began before the request was seen to leave", ended(End::TimedOut, false, 200), K::TimedOut);
    row("given up before sending", ended(End::Cancelled, false), K::Cancelled);
    row("given up", ended(End::Cancelled, true), K::Cancelled);
    row("too large", ended(End::Oversized, true, 200), K::TooLarge);

    row("400", replied(400, Net::ProtocolInvalidOperationError, documented), K::Refused);
    row("401", replied(401, Net::AuthenticationRequiredError, documented), K::Refused);
    row("403", replied(403, Net::ContentAccessDenied, documented), K::Refused);
    row("404", replied(404, Net::ContentNotFoundError, documented), K::Refused);
    row("409", replied(409, Net::ContentConflictError, documented), K::Refused);
    row("422", replied(422, Net::UnknownContentError, documented), K::Refused);
    row("408", replied(408, Net::UnknownContentError, documented), K::ServerError);
    row("425", replied(425, Net::UnknownContentError, documented), K::ServerError);
    row("429", replied(429, Net::UnknownContentError, documented), K::ServerError);
    row("500", replied(500, Net::InternalServerError, documented), K::ServerError);
    row("503", replied(503, Net::ServiceUnavailableError, "busy"), K::ServerError);
    row("599", replied(599, Net::UnknownServerError, {}), K::ServerError);
    row("an odd status", replied(199, Net::NoError, documented), K::ServerError);
    row("400 without the shape", replied(400, Net::ProtocolInvalidOperationError, "<html>"), K::ServerError);
    row("403 of a firewall", replied(403, Net::ContentAccessDenied, "Forbidden"), K::ServerError);
    row("301", replied(301, Net::NoError, {}), K::Redirected);
    row("304", replied(304, Net::NoError, {}), K::Redirected);
    row("307 that could not be sent again", replied(307, Net::ContentReSendError, {}), K::Redirected);
    row("deep", replied(200, Net::NoError, QByteArray(33, '[')), K::TooLarge);
    row("deep refusal", replied(400, Net::ProtocolInvalidOperationError, QByteArray(33, '[')), K::TooLarge);

    WireOutcome shorter = replied(200, Net::NoError, "{}");
    shorter.announcedSize = 3;
    row("shorter than announced", shorter, K::Dropped);
    WireOutcome refusal = replied(400, Net::ProtocolInvalidOperationError, documented);
    refusal.announcedSize = documented.size() + 1;
    row("a refusal shorter than announced", refusal, K::Dropped);
}

void TestWireOutcome::theEndOfAnExchangeIsReadByTheTable()
{
    QFETCH(const WireOutcome, outcome);
    QFETCH(const int, kind);
    const std::optional<Failure> failure = failureOf(outcome);
    QVERIFY(failure);
    QCOMPARE(static_cast<int>(failure->kind), kind);
    const bool readTheBody = failure->kind == K::Refused || outcome.body == documented;
    if (readTheBody && outcome.announcedSize == outcome.body.size() && outcome.httpStatus >= 400)
        QVERIFY(failure->code == ErrorCode::AuthInvalid);
}

void TestWireOutcome::onlyAWholeSuccessIsDecoded()
{
    QVERIFY(!failureOf(replied(200, Net::NoError, "{}")));
    QVERIFY(!failureOf(replied(201, Net::NoError, "whatever the decoder says")));
    QVERIFY(!failureOf(replied(204, Net::NoError, {})));
    WireOutcome unannounced = replied(200, Net::NoError, "{}");
    unannounced.announcedSize.reset();
    QVERIFY(!failureOf(unannounced));
    WireOutcome late = replied(200, Net::NoError, "{}");
    late.end = End::TimedOut;
    QVERIFY(failureOf(late));
}

void TestWireOutcome::everyDocumentedCodeIsKnownByName_data()
{
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, ErrorCode code) { QTest::newRow(name) << static_cast<int>(code); };
    row("INSUFFICIENT_FUNDS", ErrorCode::InsufficientFunds);
    row("CLIENT_SUSPENDED", ErrorCode::ClientSuspended);
    row("IP_NOT_ALLOWED", ErrorCode::IpNotAllowed);
    row("AUTH_MISSING", ErrorCode::AuthMissing);
    row("AUTH_INVALID", ErrorCode::AuthInvalid);
    row("DUPLICATE_REFERENCE", ErrorCode::DuplicateReference);
    row("DAILY_LIMIT_EXCEEDED", ErrorCode::DailyLimitExceeded);
    row("NOT_FOUND", ErrorCode::NotFound);
    row("WEBHOOK_URL_REQUIRED", ErrorCode::WebhookUrlRequired);
    row("WEBHOOK_URL_INVALID", ErrorCode::WebhookUrlInvalid);
    row("WEBHOOK_UPDATE_FAILED", ErrorCode::WebhookUpdateFailed);
    row("OPERATOR_ASLEEP", ErrorCode::Unlisted);
    row("insufficient_funds", ErrorCode::Unlisted);
}

void TestWireOutcome::everyDocumentedCodeIsKnownByName()
{
    QFETCH(const int, code);
    const QByteArray name(QTest::currentDataTag());
    const auto failure = failureOf(replied(
        400, Net::ProtocolInvalidOperationError, "{\"message\":\"m\",\"parameters\":{\"code\":\"" + name + "\"}}"));
    QVERIFY(failure);
    QVERIFY(failure->kind == K::Refused);
    QCOMPARE(static_cast<int>(failure->code), code);
    QCOMPARE(failure->codeText, QString::fromLatin1(name));
    QCOMPARE(failure->message, QStringLiteral("m"));
}

void TestWireOutcome::aRefusalIsReadOnlyInItsDocumentedShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code"); ///< -1: not the shape
    const auto row = [](const char *name, const QByteArray &body, std::optional<ErrorCode> code) {
        QTest::newRow(name) << body << (code ? static_cast<int>(*code) : -1);
    };
    row("as documented", fixture(QStringLiteral("good/error.json")), ErrorCode::DuplicateReference);
    row("bare, as documented", fixture(QStringLiteral("good/error-bare.json")), ErrorCode::BareMessage);
    row("PHP's empty object", R"({"message":"m","parameters":[]})", ErrorCode::BareMessage);
    row("parameters null", R"({"message":"m","parameters":null})", ErrorCode::BareMessage);
    row("parameters without a code", R"({"message":"m","parameters":{"field":"x"}})", ErrorCode::BareMessage);
    row("code null", R"({"message":"m","parameters":{"code":null}})", ErrorCode::BareMessage);
    row("no message", R"({"parameters":{"code":"AUTH_INVALID"}})", {});
    row("an empty message", R"({"message":""})", {});
    row("a message that is no text", R"({"message":["m"]})", {});
    row("a code that is no text", R"({"message":"m","parameters":{"code":7}})", {});
    row("parameters that are a text", R"({"message":"m","parameters":"AUTH_INVALID"})", {});
    row("another shape", R"({"error":"AUTH_INVALID"})", {});
    for (const QString &name : brokenFixtures())
        row(qPrintable(name), fixture(QStringLiteral("broken/") + name), {});
}

void TestWireOutcome::aRefusalIsReadOnlyInItsDocumentedShape()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, code);
    const auto failure = failureOf(replied(400, Net::ProtocolInvalidOperationError, body));
    QVERIFY(failure);
    QCOMPARE(failure->kind == K::Refused, code >= 0);
    if (code >= 0)
        QCOMPARE(static_cast<int>(failure->code), code);
}

void TestWireOutcome::aLongMessageIsCut()
{
    const auto failure = failureOf(
        replied(400, Net::ProtocolInvalidOperationError, "{\"message\":\"" + QByteArray(100'000, 'x') + "\"}"));
    QVERIFY(failure);
    QCOMPARE(failure->message.size(), qsizetype(500));
}

QTEST_APPLESS_MAIN(TestWireOutcome)
#include "tst_wireoutcome.moc"
