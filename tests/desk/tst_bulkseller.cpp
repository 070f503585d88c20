// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/bulkworld.h"

#include <QTest>

using namespace taabia;
using namespace std::chrono_literals;

class TestBulkSeller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aListGoesOutInCallsOfTwentyOneAtATime();
    void aLineIsSoldOnlyOnceTheProviderNamesIt();
    void whatAnAnswerMakesOfTheLines_data();
    void whatAnAnswerMakesOfTheLines();
    void theCounterGoesOnMeanwhile();
    void stoppingWaitsForTheCallAndGoingOnSendsTheRest();
    void whoWantsARefusedLineSentAgainIsToldThatItIsRefused();
    void aRefusalOfTheAccountSparesTheRest();
    void aCallWithoutAnAnswerSparesTheRest();
    void whatNeverLeftIsSentAgainWithAnotherReference();
    void aLineLikeAnUnresolvedSaleIsHeldBackUntilSomebodyKnows();
    void twoLinesOfOneListAreNotHeldAgainstEachOther();
    void whatIsGivenUpIsNeverSent();
    void oneRunAtATime();
    void whatCannotBeKeptIsNotSent_data();
    void whatCannotBeKeptIsNotSent();
    void whereverItDiesNoLineIsSentTwiceNorForgotten();
    void newsComesTenTimesASecondAtMostAndTheLastOfItAlways();
    void aThousandLinesAreConfirmedInTwoMinutes();
    void withoutAListEachLineIsAskedForByItsReference();
    void theCountersSalesAreAskedForBeforeTheLinesOfAList();
};

void TestBulkSeller::aListGoesOutInCallsOfTwentyOneAtATime()
{
    BulkWorld w;
    const BulkRunId run = w.begin(45);
    QCOMPARE(w.stands(run), QByteArray(20, 'O') + QByteArray(25, 'u'));
    for (const std::size_t lines : {20, 20, 5}) {
        QCOMPARE(w.server.bulkCalls.size(), std::size_t(1));
        QCOMPARE(w.onTheWire().size(), lines);
        w.clock.turn(20s);
        QCOMPARE(w.server.bulkCalls.size(), std::size_t(1));
        w.acceptCall();
        w.clock.turn(0ms);
    }
    QVERIFY(w.server.bulkCalls.empty());
    QCOMPARE(w.server.posted.size(), std::size_t(45));
    QVERIFY(w.progress(run).run.endedUtc.isValid()); // nothing is left to send, though not everything is known
    QVERIFY(!w.progress(run).underWay);
}

void TestBulkSeller::aLineIsSoldOnlyOnceTheProviderNamesIt()
{
    BulkWorld w;
    const BulkRunId run = w.begin(3);
    w.acceptCall();
    QCOMPARE(w.stands(run), QByteArray("OOO"));
    QCOMPARE(w.progress(run).open, 3);
    QCOMPARE(w.progress(run).attention, 0);
    const Sale sale = *w.ledger.lines(run)->front().sale;
    QVERIFY(sale.providerReference.isEmpty()); // told by its place alone
    w.serve(3);
    QCOMPARE(w.stands(run), QByteArray("DDD"));
    QCOMPARE(w.ledger.lines(run)->front().sale->clerk, QStringLiteral("Youssef"));
    QVERIFY(w.ledger.payments.empty()); // nothing passed over the counter
}

namespace {

/// What the provider books of three lines, and what it answers.
struct Answer {
    const char *name;
    std::function<void(BulkWorld &)> give;
    QByteArray stands; ///< once everything has been asked for
    BulkPause pause = BulkPause::None;
    int attention = 0;
};

void bookAll(BulkWorld &w)
{
    for (const BulkOrder &order : w.onTheWire())
        w.book(order);
}

std::function<void(BulkWorld &)> failing(FailureKind kind, int http, bool booked)
{
    return [=](BulkWorld &w) {
        if (booked)
            bookAll(w);
        w.server.answerBulk(Unexpected{samples::failed(kind)}, http);
    };
}

std::function<void(BulkWorld &)> telling(std::vector<BulkLine> lines, const std::vector<std::size_t> &booked)
{
    return [lines, booked](BulkWorld &w) {
        for (const std::size_t at : booked)
            w.book(w.onTheWire()[at]);
        w.server.answerBulk(BulkAnswer{lines, {}});
    };
}

void tellTaken(BulkWorld &w)
{
    BulkOrder stranger = w.onTheWire()[1];
    stranger.order = samples::order("0699999999", Operator::Orange, 5);
    w.book(stranger);
    w.book(w.onTheWire()[0]);
    w.book(w.onTheWire()[2]);
    w.server.answerBulk(
        BulkAnswer{{BulkWorld::sold(), BulkWorld::refused("DUPLICATE_REFERENCE"), BulkWorld::sold()}, {}});
}

std::vector<Answer> answers()
{
    const BulkLine sold = BulkWorld::sold();
    const BulkLine refused = BulkWorld::refused("OPERATOR_ASLEEP");
    return {
        {"all good", telling({sold, sold, sold}, {0, 1, 2}), "DDD"},
        {"one refused", telling({sold, refused, sold}, {0, 2}), "DRD"},
        {"refused, and booked all the same", telling({sold, refused, sold}, {0, 1, 2}), "DDD"},
        {"sold, and booked nowhere", telling({sold, sold, sold}, {0, 2}), "DOD", BulkPause::None, 1},
        {"in another order", telling({sold, refused, sold}, {1, 2}), "ODD", BulkPause::None, 1},
        {"too few lines", telling({sold, sold}, {0, 1, 2}), "DDD"},
        {"too many lines", telling({refused, refused, refused, refused}, {}), "OOO", BulkPause::None, 3},
        {"no lines", telling({}, {0}), "DOO", BulkPause::None, 2},
        {"cut short", failing(FailureKind::Unreadable, 200, true), "DDD"},
        {"500, not booked", failing(FailureKind::ServerError, 500, false), "OOO", BulkPause::None, 3},
        {"500, booked", failing(FailureKind::ServerError, 500, true), "DDD"},
        {"no answer in time", failing(FailureKind::TimedOut, 0, true), "DDD"},
        {"redirected", failing(FailureKind::Redirected, 307, false), "OOO", BulkPause::None, 3},
        {"400 for all", failing(FailureKind::Refused, 400, false), "RRR"},
        {"403 for all", failing(FailureKind::Refused, 403, false), "RRR"},
        {"409 for all", failing(FailureKind::Refused, 409, false), "OOO", BulkPause::None, 3},
        {"nothing left", failing(FailureKind::NotSent, 0, false), "uuu", BulkPause::NotSent},
        {"somebody else's reference", tellTaken, "DCD", BulkPause::None, 1},
    };
}

} // namespace

void TestBulkSeller::whatAnAnswerMakesOfTheLines_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const Answer &answer : answers())
        QTest::newRow(answer.name) << number++;
}

void TestBulkSeller::whatAnAnswerMakesOfTheLines()
{
    QFETCH(const int, number);
    const Answer answer = answers()[static_cast<std::size_t>(number)];
    BulkWorld w;
    const BulkRunId run = w.begin(3);
    answer.give(w);
    w.clock.turn(0ms);
    QVERIFY(!w.stands(run).contains('D')); // whatever the list says
    w.serve(30);
    QCOMPARE(w.stands(run), answer.stands);
    QCOMPARE(w.progress(run).pause, answer.pause);
    QCOMPARE(w.progress(run).attention, answer.attention);
    QCOMPARE(w.server.posted.size(), std::size_t(3));
    QCOMPARE(w.progress(run).run.endedUtc.isValid(), answer.pause == BulkPause::None);
}

void TestBulkSeller::theCounterGoesOnMeanwhile()
{
    BulkWorld w;
    const BulkRunId run = w.begin(30);
    const Sale sale = w.sell(); // while the call is on the wire
    QCOMPARE(w.server.posts.size(), std::size_t(1));
    w.server.answerPost(samples::accepted(sale), 200);
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Pending);
    w.acceptCall();
    w.clock.turn(0ms);
    w.acceptCall();
    w.serve(5);
    QCOMPARE(w.progress(run).delivered, 30);
}

void TestBulkSeller::stoppingWaitsForTheCallAndGoingOnSendsTheRest()
{
    BulkWorld w;
    const BulkRunId run = w.begin(45);
    std::optional<BulkProgress> stopped;
    w.seller->stop(run, [&](const BulkSeller::Result<BulkProgress> &now) { stopped = *now; });
    QVERIFY(!stopped);
    w.acceptCall();
    QVERIFY(stopped);
    QVERIFY(!stopped->underWay);
    QCOMPARE(stopped->pause, BulkPause::Asked);
    QCOMPARE(stopped->unsent, 25);
    w.serve(60);
    QVERIFY(w.server.bulkCalls.empty());

    QVERIFY(w.seller->goOn(run));
    w.clock.turn(0ms);
    w.acceptCall();
    w.clock.turn(0ms);
    w.acceptCall();
    w.serve(5);
    QCOMPARE(w.stands(run), QByteArray(45, 'D'));
    QCOMPARE(w.server.posted.size(), std::size_t(45));
    QCOMPARE(w.seller->goOn(run).error().kind, BulkRefusal::Kind::NotFound); // it is through
}

void TestBulkSeller::whoWantsARefusedLineSentAgainIsToldThatItIsRefused()
{
    BulkWorld w;
    w.begin(1);
    w.server.answerBulk(BulkAnswer{{BulkWorld::refused("OPERATOR_ASLEEP")}, {}});
    std::optional<Sale> checked;
    w.cashier->resend(
        1, [&](const Sale &sale, const std::optional<Failure> &) { checked = sale; }, [](WishRefusal) {});
    w.server.answerLookup(notFound(), 404);
    QVERIFY(checked);
    QCOMPARE(checked->state, SaleState::Rejected);
    QVERIFY(w.server.posts.empty());
}

void TestBulkSeller::aRefusalOfTheAccountSparesTheRest()
{
    BulkWorld w;
    const BulkRunId run = w.begin(30);
    w.server.answerBulk(BulkAnswer{std::vector<BulkLine>(20, BulkWorld::refused("INSUFFICIENT_FUNDS")), {}});
    w.serve(120);
    QCOMPARE(w.stands(run), QByteArray(20, 'R') + QByteArray(10, 'u'));
    QCOMPARE(w.progress(run).pause, BulkPause::Refused);
    QCOMPARE(w.progress(run).refusal, QStringLiteral("INSUFFICIENT_FUNDS"));
    QCOMPARE(w.ledger.lines(run)->front().sale->errorCode, QStringLiteral("INSUFFICIENT_FUNDS"));
    QVERIFY(w.seller->goOn(run));
    w.clock.turn(0ms);
    QCOMPARE(w.onTheWire().size(), std::size_t(10));
}

void TestBulkSeller::aCallWithoutAnAnswerSparesTheRest()
{
    BulkWorld w;
    const BulkRunId run = w.begin(30);
    failing(FailureKind::TimedOut, 0, false)(w);
    w.serve(60);
    QVERIFY(w.server.bulkCalls.empty());
    QCOMPARE(w.progress(run).pause, BulkPause::Unanswered);
    QCOMPARE(w.stands(run), QByteArray(20, 'O') + QByteArray(10, 'u'));
    QVERIFY(w.seller->goOn(run));
    w.clock.turn(0ms);
    QCOMPARE(w.onTheWire().size(), std::size_t(10)); // those that may have arrived are not among them
}

void TestBulkSeller::whatNeverLeftIsSentAgainWithAnotherReference()
{
    BulkWorld w;
    const BulkRunId run = w.begin(3);
    const ExternalReference first = w.onTheWire().front().reference;
    failing(FailureKind::NotSent, 0, false)(w);
    QCOMPARE(w.progress(run).unsent, 3);
    QVERIFY(w.seller->goOn(run));
    w.clock.turn(0ms);
    QVERIFY(!(w.onTheWire().front().reference == first));
    w.acceptCall();
    w.serve(3);
    QCOMPARE(w.stands(run), QByteArray("DDD"));
}

void TestBulkSeller::aLineLikeAnUnresolvedSaleIsHeldBackUntilSomebodyKnows()
{
    BulkWorld w;
    const Sale doubtful = w.sell(BulkWorld::wishes(2).back().order);
    w.server.answerPost(lost(), 0);
    QCOMPARE(w.onDisk(doubtful.id).state, SaleState::Open);
    const BulkRunId run = w.begin(3);
    QCOMPARE(w.onTheWire().size(), std::size_t(2));
    w.acceptCall();
    w.clock.turn(0ms);
    QCOMPARE(w.progress(run).pause, BulkPause::HeldBack);
    QCOMPARE(w.progress(run).unsent, 1);
    QVERIFY(w.seller->goOn(run)); // knowing
    w.clock.turn(0ms);
    QCOMPARE(w.onTheWire().size(), std::size_t(1));
    QCOMPARE(w.onTheWire().front().order, doubtful.order);
}

void TestBulkSeller::twoLinesOfOneListAreNotHeldAgainstEachOther()
{
    BulkWorld w;
    std::vector<BulkWish> wishes = BulkWorld::wishes(21);
    wishes.back().order = wishes.front().order;
    QVERIFY(w.seller->begin({}, wishes));
    w.clock.turn(0ms);
    w.acceptCall();
    w.clock.turn(0ms);
    QCOMPARE(w.onTheWire().size(), std::size_t(1));
}

void TestBulkSeller::whatIsGivenUpIsNeverSent()
{
    BulkWorld w;
    const BulkRunId run = w.begin(30);
    w.seller->stop(run, [](const BulkSeller::Result<BulkProgress> &) {});
    QCOMPARE(w.seller->abandon(run).error().kind, BulkRefusal::Kind::AnotherUnderWay); // a call is on the wire
    w.acceptCall();
    const auto given = w.seller->abandon(run);
    QVERIFY(given);
    QVERIFY(given->run.endedUtc.isValid());
    QCOMPARE(given->unsent, 10);
    QCOMPARE(w.seller->goOn(run).error().kind, BulkRefusal::Kind::NotFound);
    w.serve(5);
    QCOMPARE(w.progress(run).delivered, 20);
    QCOMPARE(w.server.posted.size(), std::size_t(20));
}

void TestBulkSeller::oneRunAtATime()
{
    BulkWorld w;
    QCOMPARE(w.seller->begin({}, {}).error().kind, BulkRefusal::Kind::Empty);
    const BulkRunId run = w.begin(3);
    const auto second = w.seller->begin({}, BulkWorld::wishes(1));
    QCOMPARE(second.error().kind, BulkRefusal::Kind::AnotherUnderWay);
    QCOMPARE(second.error().run, std::optional(run));
    QCOMPARE(w.seller->goOn(run).error().kind, BulkRefusal::Kind::AnotherUnderWay);
    QCOMPARE(w.seller->lines(7).error().kind, BulkRefusal::Kind::NotFound);
    w.acceptCall();
    w.clock.turn(0ms);
    QVERIFY(w.seller->begin({}, BulkWorld::wishes(1)));
}

void TestBulkSeller::whatCannotBeKeptIsNotSent_data()
{
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("posted");
    QTest::addColumn<QByteArray>("stands");
    QTest::newRow("the sales") << 0 << 0 << QByteArray("uuu");
    QTest::newRow("their claims") << 1 << 0 << QByteArray("uuu");
    QTest::newRow("what was answered") << 2 << 3 << QByteArray("DDD");
}

void TestBulkSeller::whatCannotBeKeptIsNotSent()
{
    QFETCH(const int, good);
    QFETCH(const int, posted);
    QFETCH(const QByteArray, stands);
    BulkWorld w;
    const auto begun = w.seller->begin({}, BulkWorld::wishes(3));
    QVERIFY(begun);
    const BulkRunId run = begun->run.id;
    w.ledger.failures.assign(static_cast<std::size_t>(good), false);
    w.ledger.failures.push_back(true);
    w.clock.turn(0ms);
    if (posted > 0)
        w.acceptCall();
    QCOMPARE(w.troubles.size(), std::size_t(1));
    QCOMPARE(static_cast<int>(w.server.posted.size()), posted);
    w.serve(10);
    QCOMPARE(w.stands(run), stands);
    if (posted == 0)
        QCOMPARE(w.progress(run).pause, BulkPause::LedgerTrouble);
    (void)w.seller->goOn(run);
    w.clock.turn(0ms);
    QCOMPARE(w.server.bulkCalls.size(), std::size_t(posted == 0 ? 1 : 0)); // never the same line twice
}

namespace {

/// Sells 25 lines to a provider that books at once, and dies at the \a step-th moment that matters: before a write or
/// before a call leaves. Then it is started again, and somebody goes on until it is through.
int sellDyingAt(int step)
{
    BulkWorld w;
    int moments = 0;
    bool stayedHere = false;
    w.ledger.beforeWrite = [&] {
        if (moments++ == step)
            throw BulkWorld::Died();
    };
    w.server.beforePost = [&] {
        stayedHere = stayedHere || moments == step;
        w.ledger.beforeWrite();
    };
    const auto run = [&] { return w.ledger.stored.empty() ? BulkRunId(0) : BulkRunId(1); };
    const auto work = [&] {
        if (run() == 0)
            (void)w.seller->begin({}, BulkWorld::wishes(25));
        else
            (void)w.seller->goOn(run());
        for (int turn = 0; turn < 6; ++turn) {
            w.clock.turn(0ms);
            if (!w.server.bulkCalls.empty())
                w.acceptCall();
        }
        w.serve(20);
    };
    for (int lives = 0; lives < 3; ++lives) {
        try {
            work();
        } catch (const BulkWorld::Died &) {
            // What was on the wire arrives all the same.
            while (!w.server.bulkCalls.empty()) {
                bookAll(w);
                w.server.bulkCalls.pop_front();
            }
            w.restart();
        }
    }
    w.serve(30);
    // A call that was claimed and never left may have left, for all that the next life knows: a person is asked.
    const QByteArray stands = w.stands(run());
    const auto delivered = stands.count('D');
    const bool told = delivered + stands.count('O') == 25 && w.progress(run()).attention == stands.count('O');
    const std::set<QByteArray> posted(w.server.posted.begin(), w.server.posted.end());
    const bool once = posted.size() == w.server.posted.size() && posted.size() == w.books.size();
    if (!told || !once || static_cast<qsizetype>(w.books.size()) != delivered)
        qFatal("died at %d: %s, %d posted, %d booked", step, stands.constData(), int(w.server.posted.size()),
            int(w.books.size()));
    if (delivered != 25 && !stayedHere)
        qFatal("died at %d: %s", step, stands.constData());
    return moments;
}

} // namespace

void TestBulkSeller::whereverItDiesNoLineIsSentTwiceNorForgotten()
{
    const int moments = sellDyingAt(-1);
    QVERIFY(moments > 8);
    for (int step = 0; step < moments; ++step)
        sellDyingAt(step);
}

void TestBulkSeller::newsComesTenTimesASecondAtMostAndTheLastOfItAlways()
{
    BulkWorld w;
    const BulkRunId run = w.begin(100);
    for (int call = 0; call < 5; ++call) {
        w.acceptCall();
        w.clock.turn(10ms);
    }
    w.clock.turn(1s);
    QVERIFY(w.told.size() >= 1);
    QVERIFY(w.told.size() <= 3);
    QCOMPARE(w.told.back(), w.progress(run));
    w.serve(10);
    QCOMPARE(w.told.back().delivered, 100);
    QVERIFY(w.told.back().run.endedUtc.isValid());
}

void TestBulkSeller::aThousandLinesAreConfirmedInTwoMinutes()
{
    BulkWorld w;
    const BulkRunId run = w.begin(1000);
    while (!w.server.bulkCalls.empty()) {
        w.acceptCall();
        w.clock.turn(100ms);
    }
    w.serve(60);
    QCOMPARE(w.progress(run).delivered, 1000);
    QVERIFY(w.server.questions < 60);
}

void TestBulkSeller::withoutAListEachLineIsAskedForByItsReference()
{
    BulkWorld w;
    w.listsNothing = true;
    const BulkRunId run = w.begin(40);
    while (!w.server.bulkCalls.empty()) {
        w.acceptCall();
        w.clock.turn(100ms);
    }
    w.serve(30);
    QCOMPARE(w.progress(run).delivered, 40);
}

void TestBulkSeller::theCountersSalesAreAskedForBeforeTheLinesOfAList()
{
    BulkWorld w;
    w.listsNothing = true;
    const BulkRunId run = w.begin(200);
    while (!w.server.bulkCalls.empty()) {
        w.acceptCall();
        w.clock.turn(100ms);
    }
    w.serve(4); // not half of them is confirmed
    QVERIFY(w.progress(run).delivered < 100);
    const Sale sale = w.sell();
    w.server.answerPost(samples::accepted(sale), 200);
    RechargeRecord record = samples::record(sale, 3);
    w.books.insert_or_assign(sale.reference.text(), record);
    w.serve(4);
    QCOMPARE(w.onDisk(sale.id).state, SaleState::Done);
    QVERIFY(w.progress(run).delivered < 200);
    w.serve(60);
    QCOMPARE(w.progress(run).delivered, 200);
}

QTEST_APPLESS_MAIN(TestBulkSeller)
#include "tst_bulkseller.moc"
