// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/salemachine.h"

#include <QTest>

using namespace taabia;
using namespace taabia::sale_event;
using enum SaleEffect;

namespace {

using Effects = std::vector<SaleEffect>;

SaleProgress sentOnce()
{
    return step({}, Confirmed{}).next;
}

/// Plays events one after another and gives the last step.
SaleStep play(SaleProgress sale, const std::vector<SaleEvent> &events)
{
    SaleStep last{sale, {}};
    for (const SaleEvent &event : events)
        last = step(last.next, event);
    return last;
}

SaleState stateAfter(const std::vector<SaleEvent> &events)
{
    return play({}, events).next.state;
}

SaleEvent seen(int status)
{
    return RecordSeen{StatusCode(status)};
}
SaleEvent accepted(int status)
{
    return Accepted{StatusCode(status)};
}
SaleEvent missing(SaleAge age)
{
    return RecordMissing{age};
}

bool sends(const SaleStep &step)
{
    return std::find(step.effects.begin(), step.effects.end(), SendOnce) != step.effects.end();
}

std::vector<SaleEvent> everyEvent()
{
    return {Confirmed{}, Restarted{}, accepted(1), accepted(3), Rejected{}, NotSent{}, ListedAccepted{},
        ListedRefused{}, Unheard{}, seen(1), seen(3), seen(4), seen(11), RecordDiffers{}, Unanswered{}, Unusable{},
        ResendAsked{}, Acknowledged{}, missing(SaleAge::Unknown), missing(SaleAge::Fresh), missing(SaleAge::Old),
        missing(SaleAge::Forgotten)};
}

} // namespace

class TestSaleMachine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theClaimIsOnDiskBeforeAnythingIsSent();
    void anAcceptedSaleFollowsItsStatus_data();
    void anAcceptedSaleFollowsItsStatus();
    void aLostAnswerLeavesTheSaleOpenAndAsks();
    void notFoundAfterALostAnswerIsNoProof();
    void onlyTheSameSaleIsSentAgainAndOnlyWhenTheClerkAsksAndItIsFresh();
    void oneRefusalRejectsASaleThatHasNoOtherAttempt();
    void aRefusedCopyDoesNotDecideWhileTheFirstMayHaveArrived();
    void aSaleThatNeverLeftIsRejected();
    void aLineThatAListCallsSoldStaysOpenUntilTheProviderNamesIt();
    void aLineThatAListCallsSoldAndNobodyKnowsWantsAPerson();
    void aLineThatAListRefusesIsRejectedOnlyOnceTheProviderKnowsNothingOfIt();
    void aLineThatAListRefusesAndTheProviderKnowsIsWhatTheRecordSays();
    void aRestartVoidsWhatWasNeverClaimed();
    void aRestartAsksForWhatMayHaveBeenSentAndSendsNothing();
    void afterTheRetentionNotFoundLeavesItUnresolved();
    void anotherRechargeUnderOurReferenceIsAConflict();
    void aStatusThatIsNotFinalCannotTakeBackOneThatIs();
    void doneCanStillBeRefundedAndThenCashIsOwed();
    void aRefundAfterAFailureOwesNothingTwice();
    void deliveryAfterAFailureIsShownAsAContradiction();
    void aRefundIsTheEnd();
    void aRefusedSaleThatTurnsUpAfterAllIsFollowed();
    void acknowledgingClearsTheAttentionOfASettledSaleOnly();
    void noChainOfEventsEverPutsTwoCopiesInFlight();
    void nothingIsDoneWithoutTheProviderSayingSo();
};

void TestSaleMachine::theClaimIsOnDiskBeforeAnythingIsSent()
{
    const SaleStep step1 = step({}, Confirmed{});
    QCOMPARE(step1.next.state, SaleState::Open);
    QCOMPARE(step1.next.inFlight, 1);
    QVERIFY(step1.effects == (Effects{ClaimAttempt, SendOnce}));
    QVERIFY(step(step1.next, Confirmed{}).effects.empty()); // a second Confirm is nothing
}

void TestSaleMachine::anAcceptedSaleFollowsItsStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("state");
    for (const int code : StatusCode::documented) {
        SaleState state = SaleState::Pending;
        switch (StatusCode(code).verdict()) {
        case Verdict::Pending:
            state = SaleState::Pending;
            break;
        case Verdict::Done:
            state = SaleState::Done;
            break;
        case Verdict::Failed:
            state = SaleState::Failed;
            break;
        case Verdict::Refunded:
            state = SaleState::Refunded;
            break;
        }
        QTest::newRow(qPrintable(QString::number(code))) << code << static_cast<int>(state);
    }
    QTest::newRow("undocumented") << 99 << static_cast<int>(SaleState::Pending);
}

void TestSaleMachine::anAcceptedSaleFollowsItsStatus()
{
    QFETCH(int, status);
    QFETCH(int, state);
    QCOMPARE(static_cast<int>(stateAfter({Confirmed{}, accepted(status)})), state);
    QCOMPARE(static_cast<int>(stateAfter({Confirmed{}, Unheard{}, seen(status)})), state);
    QCOMPARE(static_cast<int>(stateAfter({Confirmed{}, accepted(1), seen(status)})), state);
}

void TestSaleMachine::aLostAnswerLeavesTheSaleOpenAndAsks()
{
    const SaleStep lost = step(sentOnce(), Unheard{});
    QCOMPARE(lost.next.state, SaleState::Open);
    QCOMPARE(lost.next.attention, Attention::Check);
    QVERIFY(lost.effects == (Effects{SaveOutcome, AskNow}));
}

void TestSaleMachine::notFoundAfterALostAnswerIsNoProof()
{
    for (const SaleAge age : {SaleAge::Unknown, SaleAge::Fresh, SaleAge::Old}) {
        const SaleStep asked = play({}, {Confirmed{}, Unheard{}, missing(age)});
        QCOMPARE(asked.next.state, SaleState::Open);
        QVERIFY(asked.effects.empty());
    }
}

void TestSaleMachine::onlyTheSameSaleIsSentAgainAndOnlyWhenTheClerkAsksAndItIsFresh()
{
    const std::vector<SaleEvent> lost{Confirmed{}, Unheard{}};
    const SaleProgress asked = step(play({}, lost).next, ResendAsked{}).next;
    const SaleStep again = step(asked, missing(SaleAge::Fresh));
    QVERIFY(again.effects == (Effects{ClaimAttempt, SendOnce}));
    QCOMPARE(again.next.attempts(), 2);

    for (const SaleAge age : {SaleAge::Unknown, SaleAge::Old, SaleAge::Forgotten})
        QVERIFY(!sends(step(asked, missing(age))));
    // The wish is spent by whatever comes first.
    QVERIFY(!sends(play(asked, {Unanswered{}, missing(SaleAge::Fresh)})));
    QVERIFY(!sends(play(asked, {missing(SaleAge::Unknown), missing(SaleAge::Fresh)})));
    QVERIFY(!sends(play(asked, {seen(1), missing(SaleAge::Fresh)})));
    // While a copy is in flight there is no wishing.
    QVERIFY(step(sentOnce(), ResendAsked{}).effects.empty());
}

void TestSaleMachine::oneRefusalRejectsASaleThatHasNoOtherAttempt()
{
    const SaleStep refused = step(sentOnce(), Rejected{});
    QCOMPARE(refused.next.state, SaleState::Rejected);
    QCOMPARE(refused.next.attention, Attention::None);
    QVERIFY(refused.effects == (Effects{SaveOutcome}));
}

void TestSaleMachine::aRefusedCopyDoesNotDecideWhileTheFirstMayHaveArrived()
{
    const std::vector<SaleEvent> resent{Confirmed{}, Unheard{}, ResendAsked{}, missing(SaleAge::Fresh)};
    for (const SaleEvent &end : {SaleEvent(Rejected{}), SaleEvent(NotSent{})}) {
        const SaleStep last = step(play({}, resent).next, end);
        QCOMPARE(last.next.state, SaleState::Open);
        QCOMPARE(last.next.attention, Attention::Check);
    }
}

void TestSaleMachine::aSaleThatNeverLeftIsRejected()
{
    QCOMPARE(stateAfter({Confirmed{}, NotSent{}}), SaleState::Rejected);
}

void TestSaleMachine::aLineThatAListCallsSoldStaysOpenUntilTheProviderNamesIt()
{
    const SaleStep listed = step(sentOnce(), ListedAccepted{});
    QCOMPARE(listed.effects, (Effects{SaveOutcome}));
    QCOMPARE(listed.next.state, SaleState::Open);
    QCOMPARE(listed.next.attention, Attention::None);
    QCOMPARE(listed.next.inFlight, 0);
    QCOMPARE(step(listed.next, Restarted{}).effects, (Effects{AskNow}));
    const SaleStep named = step(listed.next, seen(1));
    QCOMPARE(named.effects, (Effects{SaveStatus}));
    QCOMPARE(named.next.state, SaleState::Pending);
}

void TestSaleMachine::aLineThatAListCallsSoldAndNobodyKnowsWantsAPerson()
{
    const SaleStep listed = step(sentOnce(), ListedAccepted{});
    const SaleStep unknown = step(listed.next, missing(SaleAge::Fresh));
    QCOMPARE(unknown.effects, (Effects{SaveStanding}));
    QCOMPARE(unknown.next.state, SaleState::Open);
    QCOMPARE(unknown.next.attention, Attention::Check);
    QCOMPARE(step(unknown.next, missing(SaleAge::Fresh)).effects, Effects()); // said once
    QCOMPARE(step(unknown.next, seen(3)).next.attention, Attention::None);
}

void TestSaleMachine::aLineThatAListRefusesIsRejectedOnlyOnceTheProviderKnowsNothingOfIt()
{
    const SaleStep listed = step(sentOnce(), ListedRefused{});
    QCOMPARE(listed.effects, (Effects{SaveOutcome}));
    QCOMPARE(listed.next.state, SaleState::Open);
    QCOMPARE(listed.next.refusedUnconfirmed, 1);
    for (const SaleEvent &nothingNew : {SaleEvent(Unanswered{}), SaleEvent(Unusable{}), SaleEvent(Restarted{})})
        QCOMPARE(step(listed.next, nothingNew).next.state, SaleState::Open);
    for (const SaleAge age : {SaleAge::Fresh, SaleAge::Old, SaleAge::Unknown}) {
        const SaleStep confirmed = step(listed.next, missing(age));
        QCOMPARE(confirmed.effects, (Effects{SaveOutcome}));
        QCOMPARE(confirmed.next.state, SaleState::Rejected);
        QCOMPARE(confirmed.next.attention, Attention::None);
        QCOMPARE(confirmed.next.rejected, 1);
        QCOMPARE(confirmed.next.attempts(), 1);
    }
    QCOMPARE(step(listed.next, missing(SaleAge::Forgotten)).next.state, SaleState::Unresolved);
    // A clerk who wants it sent again asks first, and that confirms the refusal instead.
    const SaleStep wished = play(listed.next, {ResendAsked{}, missing(SaleAge::Fresh)});
    QCOMPARE(wished.next.state, SaleState::Rejected);
    QVERIFY(!sends(wished));
}

void TestSaleMachine::aLineThatAListRefusesAndTheProviderKnowsIsWhatTheRecordSays()
{
    const SaleProgress listed = step(sentOnce(), ListedRefused{}).next;
    QCOMPARE(step(listed, seen(3)).next.state, SaleState::Done);
    QCOMPARE(step(listed, seen(1)).next.state, SaleState::Pending);
    QCOMPARE(step(listed, RecordDiffers{}).next.state, SaleState::Conflict);
    // Its books may forget it again: what was known once is not refused any more.
    QCOMPARE(play(listed, {seen(1), missing(SaleAge::Fresh)}).next.state, SaleState::Pending);
}

void TestSaleMachine::aRestartVoidsWhatWasNeverClaimed()
{
    const SaleStep restarted = step({}, Restarted{});
    QCOMPARE(restarted.next.state, SaleState::Void);
    QVERIFY(restarted.effects == (Effects{SaveStanding}));
}

void TestSaleMachine::aRestartAsksForWhatMayHaveBeenSentAndSendsNothing()
{
    const SaleStep inFlight = step(sentOnce(), Restarted{});
    QCOMPARE(inFlight.next.state, SaleState::Open);
    QCOMPARE(inFlight.next.unknown, 1);
    QCOMPARE(inFlight.next.attention, Attention::Check);
    QVERIFY(inFlight.effects == (Effects{SaveOutcome, AskNow}));

    const SaleStep pending = step(play({}, {Confirmed{}, accepted(1)}).next, Restarted{});
    QVERIFY(pending.effects == (Effects{AskNow}));
    const SaleStep done = step(play({}, {Confirmed{}, accepted(3)}).next, Restarted{});
    QVERIFY(done.effects.empty());
}

void TestSaleMachine::afterTheRetentionNotFoundLeavesItUnresolved()
{
    for (const SaleEvent &answer : {SaleEvent(Unheard{}), accepted(1)}) {
        const SaleStep old = play({}, {Confirmed{}, answer, missing(SaleAge::Forgotten)});
        QCOMPARE(old.next.state, SaleState::Unresolved);
        QCOMPARE(old.next.attention, Attention::Check);
        QVERIFY(old.effects == (Effects{SaveStanding}));
        QVERIFY(!sends(play(old.next, {ResendAsked{}, missing(SaleAge::Fresh)})));
    }
}

void TestSaleMachine::anotherRechargeUnderOurReferenceIsAConflict()
{
    const SaleStep conflict = play({}, {Confirmed{}, Unheard{}, RecordDiffers{}});
    QCOMPARE(conflict.next.state, SaleState::Conflict);
    QCOMPARE(conflict.next.attention, Attention::Check);
    QCOMPARE(stateAfter({Confirmed{}, accepted(3), RecordDiffers{}}), SaleState::Done);
}

void TestSaleMachine::aStatusThatIsNotFinalCannotTakeBackOneThatIs()
{
    QCOMPARE(stateAfter({Confirmed{}, accepted(3), seen(2)}), SaleState::Done);
    QCOMPARE(stateAfter({Confirmed{}, accepted(4), seen(17)}), SaleState::Failed);
    QCOMPARE(stateAfter({Confirmed{}, accepted(11), seen(1)}), SaleState::Refunded);
}

void TestSaleMachine::doneCanStillBeRefundedAndThenCashIsOwed()
{
    const SaleProgress refunded = play({}, {Confirmed{}, accepted(1), seen(3), seen(11)}).next;
    QCOMPARE(refunded.state, SaleState::Refunded);
    QCOMPARE(refunded.attention, Attention::GiveBack);
    QCOMPARE(play({}, {Confirmed{}, accepted(1), seen(3), seen(6)}).next.attention, Attention::GiveBack);
}

void TestSaleMachine::aRefundAfterAFailureOwesNothingTwice()
{
    const SaleProgress refunded = play({}, {Confirmed{}, accepted(1), seen(6), seen(11)}).next;
    QCOMPARE(refunded.state, SaleState::Refunded);
    QCOMPARE(refunded.attention, Attention::None);
}

void TestSaleMachine::deliveryAfterAFailureIsShownAsAContradiction()
{
    const SaleProgress delivered = play({}, {Confirmed{}, accepted(6), seen(3)}).next;
    QCOMPARE(delivered.state, SaleState::Done);
    QCOMPARE(delivered.attention, Attention::Contradicted);
}

void TestSaleMachine::aRefundIsTheEnd()
{
    for (const int status : {1, 3, 4, 19, 99})
        QCOMPARE(stateAfter({Confirmed{}, accepted(3), seen(11), seen(status)}), SaleState::Refunded);
}

void TestSaleMachine::aRefusedSaleThatTurnsUpAfterAllIsFollowed()
{
    const SaleProgress turnedUp = play({}, {Confirmed{}, Rejected{}, seen(1)}).next;
    QCOMPARE(turnedUp.state, SaleState::Pending);
    QCOMPARE(turnedUp.attention, Attention::Contradicted);
    const SaleProgress done = play(turnedUp, {seen(2), seen(3)}).next;
    QCOMPARE(done.state, SaleState::Done);
    QCOMPARE(done.attention, Attention::Contradicted);
}

void TestSaleMachine::acknowledgingClearsTheAttentionOfASettledSaleOnly()
{
    const SaleStep owed = play({}, {Confirmed{}, accepted(3), seen(11), Acknowledged{}});
    QCOMPARE(owed.next.attention, Attention::None);
    QVERIFY(owed.effects == (Effects{SaveStanding}));
    const SaleStep open = play({}, {Confirmed{}, Unheard{}, Acknowledged{}});
    QCOMPARE(open.next.attention, Attention::Check);
    QVERIFY(open.effects.empty());
}

/// Every chain of events up to a length at which nothing new turns up, not a sample of them.
void TestSaleMachine::noChainOfEventsEverPutsTwoCopiesInFlight()
{
    struct Seen {
        SaleProgress sale;
        int sent;
    };
    std::vector<Seen> frontier{{SaleProgress{}, 0}};
    for (int depth = 0; depth < 5; ++depth) {
        std::vector<Seen> next;
        for (const Seen &at : frontier) {
            for (const SaleEvent &event : everyEvent()) {
                const SaleStep taken = step(at.sale, event);
                QVERIFY(taken.next.inFlight >= 0 && taken.next.inFlight <= 1);
                if (sends(taken)) {
                    QCOMPARE(at.sale.inFlight, 0);
                    QVERIFY(taken.effects == (Effects{ClaimAttempt, SendOnce}));
                    const bool first = at.sale.attempts() == 0 && std::holds_alternative<Confirmed>(event);
                    const auto *notFound = std::get_if<RecordMissing>(&event);
                    QVERIFY(first || (at.sale.resendWanted && notFound && notFound->age == SaleAge::Fresh));
                }
                const Seen reached{taken.next, at.sent + (sends(taken) ? 1 : 0)};
                const bool known = std::any_of(next.begin(), next.end(),
                    [&](const Seen &s) { return s.sale == reached.sale && s.sent == reached.sent; });
                if (!known)
                    next.push_back(reached);
            }
        }
        frontier = std::move(next);
    }
}

void TestSaleMachine::nothingIsDoneWithoutTheProviderSayingSo()
{
    std::vector<SaleProgress> frontier{SaleProgress{}};
    for (int depth = 0; depth < 6; ++depth) {
        std::vector<SaleProgress> next;
        for (const SaleProgress &at : frontier) {
            for (const SaleEvent &event : everyEvent()) {
                const auto *answer = std::get_if<Accepted>(&event);
                const auto *record = std::get_if<RecordSeen>(&event);
                if ((answer && answer->status.verdict() != Verdict::Pending)
                    || (record && record->status.verdict() != Verdict::Pending))
                    continue;
                const SaleProgress reached = step(at, event).next;
                QVERIFY(reached.state != SaleState::Done && reached.state != SaleState::Failed
                    && reached.state != SaleState::Refunded);
                if (std::find(next.begin(), next.end(), reached) == next.end())
                    next.push_back(reached);
            }
        }
        frontier = std::move(next);
    }
}

QTEST_APPLESS_MAIN(TestSaleMachine)
#include "tst_salemachine.moc"
