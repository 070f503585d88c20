// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attemptreading.h"
#include "support/samples.h"

#include <QTest>

using namespace taabia;

Q_DECLARE_METATYPE(taabia::BulkLine)

class TestAttemptReading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAnswerThatNamesOurSaleIsAccepted();
    void anAnswerForAnotherReferenceOrValueMayHaveArrived();
    void onlyTheDocumentedRefusalsRefuse_data();
    void onlyTheDocumentedRefusalsRefuse();
    void aUsedReferenceNeverRefusesTheSale();
    void whatNeverLeftWasNotSent();
    void everythingElseMayHaveArrived_data();
    void everythingElseMayHaveArrived();
    void theRawReplyIsKept();
    void aLineIsReadByItsPlaceAndNeverTakenForGranted_data();
    void aLineIsReadByItsPlaceAndNeverTakenForGranted();
    void anotherNumberOfLinesSaysNothingOfAny();
    void aWholeListIsReadAsASingleSaleWouldBe_data();
    void aWholeListIsReadAsASingleSaleWouldBe();
    void onlyWhatConcernsTheAccountRefusesTheListAsAWhole();
};

namespace {

const Sale sale = samples::sale(1, SaleState::Open);

AttemptReading read(Expected<RechargeAccepted, Failure> result, int http)
{
    return readAttempt(sale, samples::reply<RechargeAccepted>(std::move(result), http));
}

BulkLine sold()
{
    return {true, StatusCode(1), QStringLiteral("189957125550360"), {}, "{\"success\":true}"};
}

BulkLine refusedBy(const char *error)
{
    return {false, std::nullopt, {}, QLatin1String(error), "{\"success\":false}"};
}

BulkReading readList(std::size_t lines, Expected<BulkAnswer, Failure> result, int http)
{
    return readBulk(lines, samples::reply<BulkAnswer>(std::move(result), http));
}

} // namespace

void TestAttemptReading::anAnswerThatNamesOurSaleIsAccepted()
{
    const AttemptReading reading = read(samples::accepted(sale, 2), 200);
    QVERIFY(std::holds_alternative<sale_event::Accepted>(reading.event));
    QCOMPARE(reading.report.outcome, AttemptOutcome::Accepted);
    QCOMPARE(reading.status->status, StatusCode(2));
    QCOMPARE(reading.status->billed, std::optional(Money::fromCentimes(935)));
    QCOMPARE(reading.status->source, QStringLiteral("recharge"));
}

void TestAttemptReading::anAnswerForAnotherReferenceOrValueMayHaveArrived()
{
    RechargeAccepted other = samples::accepted(sale);
    other.externalReference = QStringLiteral("T1-ANOTHER");
    QVERIFY(std::holds_alternative<sale_event::Unheard>(read(other, 200).event));

    RechargeAccepted dearer = samples::accepted(sale);
    dearer.faceValue = Money::fromDirhams(20);
    QVERIFY(std::holds_alternative<sale_event::Unheard>(read(dearer, 200).event));
}

void TestAttemptReading::onlyTheDocumentedRefusalsRefuse_data()
{
    QTest::addColumn<int>("http");
    QTest::addColumn<bool>("refuses");
    for (const int http : {400, 401, 403})
        QTest::addRow("%d", http) << http << true;
    for (const int http : {200, 402, 404, 405, 408, 409, 410, 422, 425, 429, 500, 502, 503})
        QTest::addRow("%d", http) << http << false;
}

void TestAttemptReading::onlyTheDocumentedRefusalsRefuse()
{
    QFETCH(int, http);
    QFETCH(bool, refuses);
    const AttemptReading reading =
        read(Unexpected{samples::refused(ErrorCode::InsufficientFunds, "INSUFFICIENT_FUNDS")}, http);
    QCOMPARE(std::holds_alternative<sale_event::Rejected>(reading.event), refuses);
    QCOMPARE(std::holds_alternative<sale_event::Unheard>(reading.event), !refuses);
    QCOMPARE(reading.report.errorCode, QStringLiteral("INSUFFICIENT_FUNDS"));
}

void TestAttemptReading::aUsedReferenceNeverRefusesTheSale()
{
    for (const int http : {400, 403, 409})
        QVERIFY(std::holds_alternative<sale_event::Unheard>(
            read(Unexpected{samples::refused(ErrorCode::DuplicateReference)}, http).event));
}

void TestAttemptReading::whatNeverLeftWasNotSent()
{
    for (const FailureKind kind : {FailureKind::NotSent, FailureKind::TlsUntrusted}) {
        const AttemptReading reading = read(Unexpected{samples::failed(kind)}, 0);
        QVERIFY(std::holds_alternative<sale_event::NotSent>(reading.event));
        QCOMPARE(reading.report.outcome, AttemptOutcome::NotSent);
    }
}

void TestAttemptReading::everythingElseMayHaveArrived_data()
{
    QTest::addColumn<int>("kind");
    for (const FailureKind kind : {FailureKind::TimedOut, FailureKind::Dropped, FailureKind::Redirected,
             FailureKind::ServerError, FailureKind::TooLarge, FailureKind::Unreadable, FailureKind::Cancelled})
        QTest::addRow("%d", static_cast<int>(kind)) << static_cast<int>(kind);
}

void TestAttemptReading::everythingElseMayHaveArrived()
{
    QFETCH(int, kind);
    for (const int http : {0, 200, 302, 400, 401, 500}) {
        const AttemptReading reading = read(Unexpected{samples::failed(static_cast<FailureKind>(kind))}, http);
        QVERIFY(std::holds_alternative<sale_event::Unheard>(reading.event));
        QCOMPARE(reading.report.outcome, AttemptOutcome::Unknown);
    }
}

void TestAttemptReading::theRawReplyIsKept()
{
    QCOMPARE(read(samples::accepted(sale), 200).report.rawReply, QByteArray("{}"));
    QCOMPARE(read(Unexpected{samples::failed(FailureKind::ServerError)}, 500).report.httpStatus, 500);
}

void TestAttemptReading::aLineIsReadByItsPlaceAndNeverTakenForGranted_data()
{
    QTest::addColumn<BulkLine>("line");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char *name, const BulkLine &line, AttemptOutcome outcome) {
        QTest::newRow(name) << line << static_cast<int>(outcome);
    };
    row("sold", sold(), AttemptOutcome::Unknown);
    row("refused", refusedBy("INSUFFICIENT_FUNDS"), AttemptOutcome::RefusedUnconfirmed);
    row("refused with a code that nobody listed", refusedBy("OPERATOR_ASLEEP"), AttemptOutcome::RefusedUnconfirmed);
    row("a used reference", refusedBy("DUPLICATE_REFERENCE"), AttemptOutcome::Unknown);
    row("refused without a reason", refusedBy(""), AttemptOutcome::Unknown);
    BulkLine both = refusedBy("DAILY_LIMIT_EXCEEDED");
    both.providerReference = QStringLiteral("189957125550361");
    row("refused, and yet there is a recharge", both, AttemptOutcome::Unknown);
}

void TestAttemptReading::aLineIsReadByItsPlaceAndNeverTakenForGranted()
{
    QFETCH(const BulkLine, line);
    QFETCH(const int, outcome);
    const BulkReading reading = readList(3, BulkAnswer{{sold(), line, sold()}, {}}, 200);
    QCOMPARE(reading.end, BulkReading::End::Answered);
    QCOMPARE(reading.lines.size(), std::size_t(3));
    QCOMPARE(static_cast<int>(reading.lines[1].report.outcome), outcome);
    QCOMPARE(reading.lines[1].report.rawReply, line.raw);
    QCOMPARE(reading.lines[1].report.errorCode, line.error);
    QVERIFY(!reading.lines[1].status);
    QCOMPARE(std::holds_alternative<sale_event::ListedAccepted>(reading.lines[1].event), line.success);
    QCOMPARE(std::holds_alternative<sale_event::ListedRefused>(reading.lines[1].event),
        reading.lines[1].report.outcome == AttemptOutcome::RefusedUnconfirmed);
    QVERIFY(std::holds_alternative<sale_event::ListedAccepted>(reading.lines[2].event));
}

void TestAttemptReading::anotherNumberOfLinesSaysNothingOfAny()
{
    for (const std::size_t asked : {std::size_t(1), std::size_t(3)}) {
        const BulkReading reading = readList(asked, BulkAnswer{{sold(), refusedBy("DAILY_LIMIT_EXCEEDED")}, {}}, 200);
        QCOMPARE(reading.end, BulkReading::End::Unanswered);
        QCOMPARE(reading.lines.size(), asked);
        for (const AttemptReading &line : reading.lines)
            QVERIFY(std::holds_alternative<sale_event::Unheard>(line.event));
    }
}

void TestAttemptReading::aWholeListIsReadAsASingleSaleWouldBe_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("http");
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char *name, FailureKind kind, int http, BulkReading::End end, AttemptOutcome outcome) {
        QTest::newRow(name) << static_cast<int>(kind) << http << static_cast<int>(end) << static_cast<int>(outcome);
    };
    using End = BulkReading::End;
    row("400", FailureKind::Refused, 400, End::Refused, AttemptOutcome::Rejected);
    row("401", FailureKind::Refused, 401, End::Refused, AttemptOutcome::Rejected);
    row("403", FailureKind::Refused, 403, End::Refused, AttemptOutcome::Rejected);
    row("404", FailureKind::Refused, 404, End::Unanswered, AttemptOutcome::Unknown);
    row("500", FailureKind::ServerError, 500, End::Unanswered, AttemptOutcome::Unknown);
    row("no answer in time", FailureKind::TimedOut, 0, End::Unanswered, AttemptOutcome::Unknown);
    row("the line broke", FailureKind::Dropped, 0, End::Unanswered, AttemptOutcome::Unknown);
    row("cut short", FailureKind::Unreadable, 200, End::Unanswered, AttemptOutcome::Unknown);
    row("nothing left", FailureKind::NotSent, 0, End::NotSent, AttemptOutcome::NotSent);
    row("a bad certificate", FailureKind::TlsUntrusted, 0, End::NotSent, AttemptOutcome::NotSent);
}

void TestAttemptReading::aWholeListIsReadAsASingleSaleWouldBe()
{
    QFETCH(const int, kind);
    QFETCH(const int, http);
    QFETCH(const int, end);
    QFETCH(const int, outcome);
    Failure failure = samples::refused(ErrorCode::ClientSuspended, "CLIENT_SUSPENDED");
    failure.kind = static_cast<FailureKind>(kind);
    const BulkReading reading = readList(2, Unexpected{failure}, http);
    QCOMPARE(static_cast<int>(reading.end), end);
    QCOMPARE(reading.lines.size(), std::size_t(2));
    for (const AttemptReading &line : reading.lines)
        QCOMPARE(static_cast<int>(line.report.outcome), outcome);
    const bool refused = reading.end == BulkReading::End::Refused;
    QCOMPARE(reading.refusal, refused ? QStringLiteral("CLIENT_SUSPENDED") : QString());
}

void TestAttemptReading::onlyWhatConcernsTheAccountRefusesTheListAsAWhole()
{
    const auto end = [](const BulkLine &a, const BulkLine &b) { return readList(2, BulkAnswer{{a, b}, {}}, 200).end; };
    const BulkLine poor = refusedBy("INSUFFICIENT_FUNDS");
    QCOMPARE(end(poor, refusedBy("CLIENT_SUSPENDED")), BulkReading::End::Refused);
    QCOMPARE(end(poor, poor), BulkReading::End::Refused);
    QCOMPARE(end(sold(), poor), BulkReading::End::Answered);
    QCOMPARE(end(poor, refusedBy("OPERATOR_ASLEEP")), BulkReading::End::Answered);
    QCOMPARE(readList(2, BulkAnswer{{poor, poor}, {}}, 200).refusal, QStringLiteral("INSUFFICIENT_FUNDS"));
}

QTEST_APPLESS_MAIN(TestAttemptReading)
#include "tst_attemptreading.moc"
