// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attemptreading.h"
#include "support/samples.h"

#include <QTest>

using namespace taabia;

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
};

namespace {

const Sale sale = samples::sale(1, SaleState::Open);

AttemptReading read(Expected<RechargeAccepted, Failure> result, int http)
{
    return readAttempt(sale, samples::reply<RechargeAccepted>(std::move(result), http));
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

QTEST_APPLESS_MAIN(TestAttemptReading)
#include "tst_attemptreading.moc"
