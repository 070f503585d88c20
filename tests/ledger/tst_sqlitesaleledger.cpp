// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"
#include "ledger/openledger.h"
#include "ledger/sqlitesaleledger.h"

#include <QThread>

#include <atomic>

using namespace taabia;

namespace {

const QDateTime now = utc(2026, 1, 9, 19, 0);

SaleStanding standing(SaleState state, Attention attention = Attention::None, std::optional<qint64> look = {})
{
    return {state, attention, look};
}

AttemptReport attemptReport(AttemptOutcome outcome, int http = 200, const char *code = "", const char *raw = "{}")
{
    return {outcome, http, QString::fromLatin1(code), QByteArray(raw)};
}

std::vector<SaleId> idsOf(const std::vector<Sale> &sales)
{
    std::vector<SaleId> ids;
    for (const Sale &sale : sales)
        ids.push_back(sale.id);
    return ids;
}

} // namespace

/// The port's promises, one by one.
class TestSqliteSaleLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LedgerFixture>(); }
    void anIntentHoldsAllThatTheSaleIsMadeOf();
    void anIntentIsOnDiskBeforeTheCallReturns();
    void everyOperatorAndPromoComesBack();
    void idsAreGaplessEvenAfterAFailedIntent();
    void aReferenceIsUsedOnce();
    void aClaimOpensTheSaleAndMakesTheAttempt();
    void aClaimIsLostWhenTheSaleIsNotAsExpected_data();
    void aClaimIsLostWhenTheSaleIsNotAsExpected();
    void ofTwoClaimsAtOnceExactlyOneWins();
    void anOutcomeIsKeptWithItsReplyStatusAndStanding();
    void aRefusalLeavesItsCodeOnTheSale();
    void anUnknownOutcomeIsReplacedByALateReply();
    void aKnownOutcomeStaysAndTheRestIsKept();
    void everyNewStatusIsObservedOnce();
    void aStatusThatComesBackIsObservedAgain();
    void whatTheProviderToldIsNeverBlanked();
    void manyStandingsAreOneStep();
    void anUnknownSaleInAListUndoesTheWholeStep();
    void nothingToRecordIsNoTrouble();
    void whatDoesNotExistIsNotFound();
    void detailsHoldEveryByte();
    void theUnsettledAreListedOldestFirst();
    void finishedSalesAreDueInOrderOfTheirLook();
    void aHistoryPageIsMatchedByExactReferences();
    void anUnresolvedSaleLikeThisIsFoundNewestFirst();
    void theLastOperatorThatDeliveredIsKnown();
    void thoseWhoWantAttentionAreCounted();

private:
    SqliteSaleLedger &ledger() { return m_fixture->ledger(); }
    Sale claimed(const QString &tail);
    std::unique_ptr<LedgerFixture> m_fixture;
};

Sale TestSqliteSaleLedger::claimed(const QString &tail)
{
    const Sale sale = must(ledger().recordIntent(newSale(tail)));
    return must(ledger().claimAttempt(sale.id, 1, SaleState::Intent, now));
}

void TestSqliteSaleLedger::anIntentHoldsAllThatTheSaleIsMadeOf()
{
    NewSale intent = newSale(QStringLiteral("A"));
    intent.clerk = QStringLiteral("أمينة");
    intent.createdUtc = utc(2026, 1, 9, 18, 21).addMSecs(123);
    intent.serverTime = 1767982917;
    const Sale sale = must(ledger().recordIntent(intent));
    QCOMPARE(sale.id, 1);
    QCOMPARE(sale.reference, intent.reference);
    QCOMPARE(sale.order, intent.order);
    QCOMPARE(sale.state, SaleState::Intent);
    QCOMPARE(sale.attention, Attention::None);
    QCOMPARE(sale.clerk, intent.clerk);
    QCOMPARE(sale.createdUtc, intent.createdUtc);
    QCOMPARE(sale.createdUtc.timeSpec(), Qt::UTC);
    QCOMPARE(sale.serverTime, intent.serverTime);
    QVERIFY(!sale.status);
    QVERIFY(sale.providerReference.isEmpty());
    QVERIFY(!sale.billed);
    QVERIFY(sale.errorCode.isEmpty());
    QCOMPARE(sale.attempts, 0);
    QVERIFY(!must(ledger().recordIntent(newSale(QStringLiteral("B")))).serverTime);
}

void TestSqliteSaleLedger::anIntentIsOnDiskBeforeTheCallReturns()
{
    const Sale sale = must(ledger().recordIntent(newSale(QStringLiteral("A"))));
    const auto reader = must(Database::open(m_fixture->path(), Database::Access::ReadOnly));
    QCOMPARE(must(reader->valueOf(QStringLiteral("SELECT reference FROM sale"))).toString(), sale.reference.text());
}

void TestSqliteSaleLedger::everyOperatorAndPromoComesBack()
{
    int number = 0;
    for (const Operator op : allOperators) {
        for (const char *promo : {"0", "1", "6", "123"}) {
            const SaleOrder what = order("0712345678", op, 50, promo);
            QCOMPARE(must(ledger().recordIntent(newSale(QString::number(++number), what))).order, what);
        }
    }
}

void TestSqliteSaleLedger::idsAreGaplessEvenAfterAFailedIntent()
{
    QCOMPARE(must(ledger().recordIntent(newSale(QStringLiteral("A")))).id, 1);
    QVERIFY(!ledger().recordIntent(newSale(QStringLiteral("A"))));
    QCOMPARE(must(ledger().recordIntent(newSale(QStringLiteral("B")))).id, 2);
}

void TestSqliteSaleLedger::aReferenceIsUsedOnce()
{
    must(ledger().recordIntent(newSale(QStringLiteral("AB"))));
    QCOMPARE(kindOf(ledger().recordIntent(newSale(QStringLiteral("AB")))), LedgerError::Kind::Unwritable);
    QCOMPARE(kindOf(ledger().recordIntent(newSale(QStringLiteral("ab")))), LedgerError::Kind::Unwritable);
    QCOMPARE(m_fixture->contentsOf(QStringLiteral("sale")).size(), 1);
}

void TestSqliteSaleLedger::aClaimOpensTheSaleAndMakesTheAttempt()
{
    const Sale sale = claimed(QStringLiteral("A"));
    QCOMPARE(sale.state, SaleState::Open);
    QCOMPARE(sale.attempts, 1);
    const SaleDetails details = must(ledger().details(sale.id));
    QCOMPARE(details.attempts.size(), std::size_t{1});
    QCOMPARE(details.attempts[0].number, 1);
    QCOMPARE(details.attempts[0].claimedUtc, now);
    QCOMPARE(details.attempts[0].outcome, AttemptOutcome::InFlight);
    QCOMPARE(must(ledger().claimAttempt(sale.id, 2, SaleState::Open, now)).attempts, 2); // sent again, knowingly
}

void TestSqliteSaleLedger::aClaimIsLostWhenTheSaleIsNotAsExpected_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<SaleState>("expected");
    QTest::newRow("claimed already") << 2 << SaleState::Intent;
    QTest::newRow("the same attempt again") << 1 << SaleState::Open;
    QTest::newRow("an attempt left out") << 3 << SaleState::Open;
    QTest::newRow("another state") << 2 << SaleState::Pending;
}

void TestSqliteSaleLedger::aClaimIsLostWhenTheSaleIsNotAsExpected()
{
    QFETCH(int, number);
    QFETCH(SaleState, expected);
    const Sale sale = claimed(QStringLiteral("A"));
    const QStringList sales = m_fixture->contentsOf(QStringLiteral("sale"));
    const QStringList attempts = m_fixture->contentsOf(QStringLiteral("attempt"));
    QCOMPARE(kindOf(ledger().claimAttempt(sale.id, number, expected, now)), LedgerError::Kind::LostClaim);
    QCOMPARE(m_fixture->contentsOf(QStringLiteral("sale")), sales);
    QCOMPARE(m_fixture->contentsOf(QStringLiteral("attempt")), attempts);
}

void TestSqliteSaleLedger::ofTwoClaimsAtOnceExactlyOneWins()
{
    constexpr int sales = 60;
    for (int i = 0; i < sales; ++i)
        must(ledger().recordIntent(newSale(QString::number(i))));
    const QString path = m_fixture->path();
    std::atomic<int> won = 0;
    std::atomic<int> lost = 0;
    std::atomic<int> ready = 0;
    const auto claimAll = [&] { // past the program lock, as two programs would without it
        auto database = must(openLedgerForWriting(path, LedgerFixture::clientCode()));
        must(database->valueOf(QStringLiteral("PRAGMA busy_timeout = 60000")));
        SqliteSaleLedger own(std::move(database));
        ++ready;
        while (ready < 2)
            QThread::yieldCurrentThread();
        for (SaleId id = 1; id <= sales; ++id) {
            const auto claim = own.claimAttempt(id, 1, SaleState::Intent, now);
            if (claim)
                ++won;
            else if (claim.error().kind == LedgerError::Kind::LostClaim)
                ++lost;
        }
    };
    const std::unique_ptr<QThread> one(QThread::create(claimAll));
    const std::unique_ptr<QThread> two(QThread::create(claimAll));
    one->start();
    two->start();
    QVERIFY(one->wait());
    QVERIFY(two->wait());
    QCOMPARE(won.load(), sales);
    QCOMPARE(lost.load(), sales);
    QCOMPARE(m_fixture->contentsOf(QStringLiteral("attempt")).size(), sales);
}

void TestSqliteSaleLedger::anOutcomeIsKeptWithItsReplyStatusAndStanding()
{
    const Sale sale = claimed(QStringLiteral("A"));
    StatusReport status = statusReport(1, "{\"status_code\":1}");
    status.source = QStringLiteral("recharge");
    status.providerReference = QStringLiteral("189957125550360");
    status.billed = Money::fromCentimes(935);
    const Sale after = must(ledger().recordOutcome(sale.id, 1, attemptReport(AttemptOutcome::Accepted, 201, "", "raw"),
        status, standing(SaleState::Pending, Attention::None, 77), now));
    QCOMPARE(after.state, SaleState::Pending);
    QCOMPARE(after.status, StatusCode(1));
    QCOMPARE(after.providerReference, status.providerReference);
    QCOMPARE(after.billed, status.billed);
    const SaleDetails details = must(ledger().details(sale.id));
    QCOMPARE(details.attempts[0].outcome, AttemptOutcome::Accepted);
    QCOMPARE(details.attempts[0].httpStatus, 201);
    QCOMPARE(details.attempts[0].rawReply, QByteArray("raw"));
    QCOMPARE(details.observations.size(), std::size_t{1});
    QCOMPARE(details.observations[0].seenUtc, now);
    QCOMPARE(details.observations[0].source, QStringLiteral("recharge"));
    QCOMPARE(details.observations[0].rawReply, status.rawReply);
    QVERIFY(must(ledger().dueForLook(76, 10)).empty());
    QCOMPARE(idsOf(must(ledger().dueForLook(77, 10))), std::vector<SaleId>{sale.id});
}

void TestSqliteSaleLedger::aRefusalLeavesItsCodeOnTheSale()
{
    const Sale sale = claimed(QStringLiteral("A"));
    const AttemptReport refused = attemptReport(AttemptOutcome::Rejected, 400, "INSUFFICIENT_FUNDS");
    const Sale after = must(ledger().recordOutcome(sale.id, 1, refused, {}, standing(SaleState::Rejected), now));
    QCOMPARE(after.errorCode, QStringLiteral("INSUFFICIENT_FUNDS"));
    QVERIFY(!after.status);
    QCOMPARE(must(ledger().details(sale.id)).attempts[0].errorCode, QStringLiteral("INSUFFICIENT_FUNDS"));

    const Sale other = claimed(QStringLiteral("B")); // a 500 with a code is not a refusal
    const AttemptReport broken = attemptReport(AttemptOutcome::Unknown, 500, "WEBHOOK_UPDATE_FAILED");
    QVERIFY(must(ledger().recordOutcome(other.id, 1, broken, {}, standing(SaleState::Open), now)).errorCode.isEmpty());
    QCOMPARE(must(ledger().details(other.id)).attempts[0].errorCode, QStringLiteral("WEBHOOK_UPDATE_FAILED"));
}

void TestSqliteSaleLedger::anUnknownOutcomeIsReplacedByALateReply()
{
    const Sale sale = claimed(QStringLiteral("A"));
    must(ledger().recordOutcome(
        sale.id, 1, attemptReport(AttemptOutcome::Unknown, 0, "", ""), {}, standing(SaleState::Open), now));
    must(ledger().recordOutcome(
        sale.id, 1, attemptReport(AttemptOutcome::Accepted, 200, "", "late"), {}, standing(SaleState::Pending), now));
    const SaleDetails details = must(ledger().details(sale.id));
    QCOMPARE(details.attempts[0].outcome, AttemptOutcome::Accepted);
    QCOMPARE(details.attempts[0].rawReply, QByteArray("late"));
}

void TestSqliteSaleLedger::aKnownOutcomeStaysAndTheRestIsKept()
{
    const Sale sale = claimed(QStringLiteral("A"));
    must(ledger().recordOutcome(
        sale.id, 1, attemptReport(AttemptOutcome::Accepted, 200, "", "first"), {}, standing(SaleState::Pending), now));
    const Sale after =
        must(ledger().recordOutcome(sale.id, 1, attemptReport(AttemptOutcome::Rejected, 400, "LATE", "second"),
            statusReport(3), standing(SaleState::Done), now));
    QCOMPARE(after.state, SaleState::Done);
    QCOMPARE(after.status, StatusCode(3));
    QVERIFY(after.errorCode.isEmpty());
    const SaleDetails details = must(ledger().details(sale.id));
    QCOMPARE(details.attempts[0].outcome, AttemptOutcome::Accepted);
    QCOMPARE(details.attempts[0].rawReply, QByteArray("first"));
    QCOMPARE(details.observations.size(), std::size_t{1});
}

void TestSqliteSaleLedger::everyNewStatusIsObservedOnce()
{
    const Sale sale = claimed(QStringLiteral("A"));
    for (int i = 0; i < 5; ++i)
        must(ledger().recordStandings(
            {{sale.id, statusReport(2), standing(SaleState::Pending, Attention::None, i)}}, now));
    QCOMPARE(must(ledger().details(sale.id)).observations.size(), std::size_t{1});
    QVERIFY(must(ledger().dueForLook(3, 10)).empty()); // the standing was written each time
    QCOMPARE(idsOf(must(ledger().dueForLook(4, 10))), std::vector<SaleId>{sale.id});
}

void TestSqliteSaleLedger::aStatusThatComesBackIsObservedAgain()
{
    const Sale sale = claimed(QStringLiteral("A"));
    for (const int status : {1, 2, 1, 1, 99, 0})
        must(ledger().recordStandings({{sale.id, statusReport(status), standing(SaleState::Pending)}}, now));
    std::vector<int> seen;
    for (const Observation &observation : must(ledger().details(sale.id)).observations)
        seen.push_back(observation.status.value());
    QCOMPARE(seen, (std::vector<int>{1, 2, 1, 99, 0}));
}

void TestSqliteSaleLedger::whatTheProviderToldIsNeverBlanked()
{
    const Sale sale = claimed(QStringLiteral("A"));
    StatusReport told = statusReport(1);
    told.providerReference = QStringLiteral("P1");
    told.billed = Money::fromCentimes(935);
    must(ledger().recordStandings({{sale.id, told, standing(SaleState::Pending)}}, now));
    const Sale after =
        must(ledger().recordStandings({{sale.id, statusReport(3), standing(SaleState::Done)}}, now)).front();
    QCOMPARE(after.providerReference, QStringLiteral("P1"));
    QCOMPARE(after.billed, Money::fromCentimes(935));
    StatusReport again = statusReport(3); // no new observation, but news all the same
    again.billed = Money::fromCentimes(940);
    QCOMPARE(must(ledger().recordStandings({{sale.id, again, standing(SaleState::Done)}}, now)).front().billed,
        Money::fromCentimes(940));
}

void TestSqliteSaleLedger::manyStandingsAreOneStep()
{
    std::vector<StandingUpdate> updates;
    for (int i = 0; i < 100; ++i)
        updates.push_back({claimed(QString::number(i)).id, statusReport(3), standing(SaleState::Done)});
    std::reverse(updates.begin(), updates.end());
    const auto saved = must(ledger().recordStandings(updates, now));
    QCOMPARE(saved.size(), updates.size());
    for (std::size_t i = 0; i < saved.size(); ++i) {
        QCOMPARE(saved[i].id, updates[i].sale);
        QCOMPARE(saved[i].state, SaleState::Done);
    }
}

void TestSqliteSaleLedger::anUnknownSaleInAListUndoesTheWholeStep()
{
    const Sale sale = claimed(QStringLiteral("A"));
    const QStringList before = m_fixture->contentsOf(QStringLiteral("sale"));
    const auto failed = ledger().recordStandings(
        {{sale.id, statusReport(3), standing(SaleState::Done)}, {99, statusReport(3), standing(SaleState::Done)}}, now);
    QCOMPARE(kindOf(failed), LedgerError::Kind::NotFound);
    QCOMPARE(m_fixture->contentsOf(QStringLiteral("sale")), before);
    QVERIFY(m_fixture->contentsOf(QStringLiteral("observation")).isEmpty());
}

void TestSqliteSaleLedger::nothingToRecordIsNoTrouble()
{
    QVERIFY(must(ledger().recordStandings({}, now)).empty());
}

void TestSqliteSaleLedger::whatDoesNotExistIsNotFound()
{
    const Sale sale = must(ledger().recordIntent(newSale(QStringLiteral("A"))));
    QCOMPARE(kindOf(ledger().sale(2)), LedgerError::Kind::NotFound);
    QCOMPARE(kindOf(ledger().details(2)), LedgerError::Kind::NotFound);
    QCOMPARE(kindOf(ledger().claimAttempt(2, 1, SaleState::Intent, now)), LedgerError::Kind::NotFound);
    QCOMPARE(kindOf(ledger().recordStandings({{2, {}, standing(SaleState::Void)}}, now)), LedgerError::Kind::NotFound);
    const AttemptReport report = attemptReport(AttemptOutcome::Accepted);
    QCOMPARE(
        kindOf(ledger().recordOutcome(2, 1, report, {}, standing(SaleState::Done), now)), LedgerError::Kind::NotFound);
    QCOMPARE(kindOf(ledger().recordOutcome(sale.id, 1, report, {}, standing(SaleState::Done), now)),
        LedgerError::Kind::NotFound);
    QCOMPARE(must(ledger().sale(sale.id)).state, SaleState::Intent);
}

void TestSqliteSaleLedger::detailsHoldEveryByte()
{
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    NewSale intent = newSale(QStringLiteral("A"));
    intent.requestBody = all;
    const Sale sale = must(ledger().recordIntent(intent));
    must(ledger().claimAttempt(sale.id, 1, SaleState::Intent, now));
    AttemptReport report = attemptReport(AttemptOutcome::Accepted);
    report.rawReply = all + all;
    StatusReport status = statusReport(1);
    status.rawReply = QByteArray(300'000, '\0');
    must(ledger().recordOutcome(sale.id, 1, report, status, standing(SaleState::Pending), now));
    const SaleDetails details = must(ledger().details(sale.id));
    QCOMPARE(details.sale.id, sale.id);
    QCOMPARE(details.requestBody, intent.requestBody);
    QCOMPARE(details.attempts.at(0).rawReply, report.rawReply);
    QCOMPARE(details.observations.at(0).rawReply, status.rawReply);
}

void TestSqliteSaleLedger::theUnsettledAreListedOldestFirst()
{
    std::vector<SaleId> expected;
    for (int state = 0; state <= static_cast<int>(SaleState::Conflict); ++state) {
        const auto wanted = static_cast<SaleState>(state);
        const QString tail = QString::number(state);
        Sale sale = must(ledger().recordIntent(newSale(tail)));
        if (wanted == SaleState::Void)
            sale = must(ledger().recordStandings({{sale.id, {}, standing(wanted)}}, now)).front();
        else if (wanted != SaleState::Intent) {
            must(ledger().claimAttempt(sale.id, 1, SaleState::Intent, now));
            sale = must(ledger().recordStandings({{sale.id, {}, standing(wanted)}}, now)).front();
        }
        QCOMPARE(sale.state, wanted);
        if (isUnsettled(wanted))
            expected.push_back(sale.id);
    }
    QCOMPARE(idsOf(must(ledger().unsettled())), expected);
}

void TestSqliteSaleLedger::finishedSalesAreDueInOrderOfTheirLook()
{
    const qint64 looks[] = {300, 100, 200, 100, 400};
    for (const qint64 look : looks) {
        const Sale sale = claimed(QString::number(must(ledger().unsettled()).size()) + QString::number(look));
        must(ledger().recordStandings(
            {{sale.id, statusReport(3), standing(SaleState::Done, Attention::None, look)}}, now));
        claimed(QStringLiteral("never%1").arg(sale.id));
    }
    QCOMPARE(idsOf(must(ledger().dueForLook(300, 10))), (std::vector<SaleId>{3, 7, 5, 1}));
    QCOMPARE(idsOf(must(ledger().dueForLook(300, 2))), (std::vector<SaleId>{3, 7}));
    QVERIFY(must(ledger().dueForLook(99, 10)).empty());
    QVERIFY(must(ledger().dueForLook(300, -1)).empty());
    must(ledger().recordStandings({{3, {}, standing(SaleState::Done)}, {7, {}, standing(SaleState::Done)}}, now));
    QCOMPARE(idsOf(must(ledger().dueForLook(300, 10))), (std::vector<SaleId>{5, 1}));
}

void TestSqliteSaleLedger::aHistoryPageIsMatchedByExactReferences()
{
    for (const char *reference : {"SBX-a", "SBX-A", "12", "'; DROP TABLE sale; --", "Ünï\"[code]"}) {
        const Sale sale = claimed(QString::number(must(ledger().unsettled()).size()));
        StatusReport status = statusReport(1);
        status.providerReference = QString::fromUtf8(reference);
        must(ledger().recordStandings({{sale.id, status, standing(SaleState::Pending)}}, now));
    }
    claimed(QStringLiteral("untold"));
    const auto found = [this](const QStringList &references) {
        return idsOf(must(ledger().byProviderReferences(references)));
    };
    QCOMPARE(found({QStringLiteral("SBX-A")}), std::vector<SaleId>{2});
    QCOMPARE(found({QStringLiteral("12"), QStringLiteral("SBX-a"), QStringLiteral("999"), QStringLiteral("12")}),
        (std::vector<SaleId>{1, 3}));
    QCOMPARE(found({QStringLiteral("'; DROP TABLE sale; --"), QString::fromUtf8("Ünï\"[code]")}),
        (std::vector<SaleId>{4, 5}));
    QVERIFY(found({QString()}).empty());
    QVERIFY(found({}).empty());
}

void TestSqliteSaleLedger::anUnresolvedSaleLikeThisIsFoundNewestFirst()
{
    const SaleOrder what = order();
    const auto like = [&] { return must(ledger().unresolvedLike(what.phone, what.faceValue)); };
    QVERIFY(!like());
    m_fixture->madeSale(QStringLiteral("phone"), SaleState::Pending, 1, order("0612345679"));
    m_fixture->madeSale(QStringLiteral("value"), SaleState::Pending, 1, order("0612345678", Operator::Inwi, 20));
    m_fixture->madeSale(QStringLiteral("done"), SaleState::Done, 3);
    QVERIFY(!like());
    const Sale older = m_fixture->madeSale(QStringLiteral("older"), SaleState::Open, 0);
    const Sale newer = m_fixture->madeSale(
        QStringLiteral("newer"), SaleState::Pending, 1, order("0612345678", Operator::Orange, 10, "0"));
    QCOMPARE(like()->id, newer.id);
    must(ledger().recordStandings({{newer.id, {}, standing(SaleState::Done)}}, now));
    QCOMPARE(like()->id, older.id);
    must(ledger().recordStandings({{older.id, {}, standing(SaleState::Unresolved, Attention::Check)}}, now));
    QCOMPARE(like()->id, older.id);
    must(ledger().recordStandings({{older.id, {}, standing(SaleState::Unresolved)}}, now)); // somebody dealt with it
    QVERIFY(!like());
}

void TestSqliteSaleLedger::theLastOperatorThatDeliveredIsKnown()
{
    const Msisdn phone = order().phone;
    QVERIFY(!must(ledger().lastOperatorOf(phone)));
    m_fixture->madeSale(QStringLiteral("1"), SaleState::Done, 3, order("0612345678", Operator::Orange));
    m_fixture->madeSale(QStringLiteral("2"), SaleState::Done, 3, order("0612345678", Operator::MarocTelecom));
    m_fixture->madeSale(QStringLiteral("3"), SaleState::Failed, 4, order("0612345678", Operator::Inwi));
    m_fixture->madeSale(QStringLiteral("4"), SaleState::Done, 3, order("0612345679", Operator::Inwi));
    QCOMPARE(must(ledger().lastOperatorOf(phone)), std::optional(Operator::MarocTelecom));
}

void TestSqliteSaleLedger::thoseWhoWantAttentionAreCounted()
{
    QCOMPARE(must(ledger().attentionCount()), 0);
    for (const Attention attention :
        {Attention::Check, Attention::GiveBack, Attention::Contradicted, Attention::None}) {
        const Sale sale = claimed(QString::number(static_cast<int>(attention)));
        QCOMPARE(must(ledger().recordStandings({{sale.id, {}, standing(SaleState::Refunded, attention)}}, now))
                     .front()
                     .attention,
            attention);
    }
    QCOMPARE(must(ledger().attentionCount()), 3);
}

QTEST_GUILESS_MAIN(TestSqliteSaleLedger)
#include "tst_sqlitesaleledger.moc"
