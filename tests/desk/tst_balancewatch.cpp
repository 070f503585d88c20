// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/balancewatch.h"
#include "desk/linkmonitor.h"
#include "desk/serverclock.h"
#include "support/fakeclock.h"
#include "support/fakeserver.h"
#include "support/samples.h"

#include <QTest>

using namespace taabia;
using namespace std::chrono_literals;

namespace {

const Balance ninety{Money::fromDirhams(90), QStringLiteral("MAD"), Money()};

struct World {
    FakeClock clock;
    FakeServer server;
    ServerClock serverClock{clock};
    std::vector<LinkView> links;
    LinkMonitor link{[this](const LinkView &view) { links.push_back(view); }};
    std::vector<Balance> read;
    std::vector<std::chrono::milliseconds> askedAt;
    BalanceWatch watch{server, clock, serverClock, link, [this](const Balance &b, std::chrono::milliseconds asked) {
                           read.push_back(b);
                           askedAt.push_back(asked);
                       }};
};

} // namespace

class TestBalanceWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsReadOnceAMinute();
    void manySalesAskOnce();
    void aRushOfSalesAsksEveryFiveSecondsAtTheMost();
    void whatMovedDuringAQuestionIsAskedAgain();
    void whileTheLineIsDownItFindsOutWhenItIsBack();
    void theServersDateIsHeard();
    void whenItWasAskedIsTold();
};

void TestBalanceWatch::itIsReadOnceAMinute()
{
    World w;
    w.watch.refreshNow();
    w.server.answerBalance(ninety);
    QCOMPARE(w.read.size(), 1U);
    w.clock.turn(59s);
    QVERIFY(w.server.balances.empty());
    w.clock.turn(1s);
    QCOMPARE(w.server.balances.size(), 1U);
}

void TestBalanceWatch::manySalesAskOnce()
{
    World w;
    for (int i = 0; i < 50; ++i)
        w.watch.refreshSoon();
    w.clock.turn(5s);
    QCOMPARE(w.server.balances.size(), 1U);
}

void TestBalanceWatch::aRushOfSalesAsksEveryFiveSecondsAtTheMost()
{
    World w;
    for (int tenth = 0; tenth < 600; ++tenth) {
        w.watch.refreshSoon();
        w.clock.turn(100ms);
        while (!w.server.balances.empty())
            w.server.answerBalance(ninety);
    }
    QVERIFY(w.read.size() >= 10U);
    QVERIFY(w.read.size() <= 13U);
}

void TestBalanceWatch::whatMovedDuringAQuestionIsAskedAgain()
{
    World w;
    w.watch.refreshNow();
    w.watch.refreshSoon();
    QCOMPARE(w.server.balances.size(), 1U);
    w.server.answerBalance(ninety);
    w.clock.turn(6s);
    QCOMPARE(w.server.balances.size(), 1U);
}

void TestBalanceWatch::whileTheLineIsDownItFindsOutWhenItIsBack()
{
    World w;
    w.watch.refreshNow();
    w.server.answerBalance(Unexpected{samples::failed(FailureKind::NotSent)}, 0);
    QCOMPARE(w.links.back().state, LinkView::State::Troubled);
    w.clock.turn(3s);
    w.server.answerBalance(Unexpected{samples::failed(FailureKind::NotSent)}, 0);
    w.clock.turn(3s);
    QVERIFY(w.server.balances.empty()); // rarer now
    w.clock.turn(3s);
    w.server.answerBalance(ninety);
    QCOMPARE(w.links.back().state, LinkView::State::Online);
    QCOMPARE(w.links.size(), 2U);
}

void TestBalanceWatch::theServersDateIsHeard()
{
    World w;
    QVERIFY(!w.serverClock.now());
    w.server.serverTime = 1'767'000'000;
    w.watch.refreshNow();
    w.server.answerBalance(ninety);
    w.clock.turn(7s);
    QCOMPARE(w.serverClock.now(), std::optional<qint64>(1'767'000'007));
}

void TestBalanceWatch::whenItWasAskedIsTold()
{
    World w;
    w.watch.refreshNow();
    const std::chrono::milliseconds left = w.clock.monotonic();
    w.clock.turn(7s); // a slow line
    w.server.answerBalance(ninety);
    QCOMPARE(w.askedAt, std::vector{left});
}

QTEST_APPLESS_MAIN(TestBalanceWatch)
#include "tst_balancewatch.moc"
