// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/linkmonitor.h"
#include "desk/serverclock.h"
#include "desk/statuspoller.h"
#include "support/fakeclock.h"
#include "support/fakeentropy.h"
#include "support/fakeserver.h"
#include "support/samples.h"

#include <QTest>

using namespace taabia;
using namespace std::chrono_literals;

namespace {

Sale numbered(SaleId id)
{
    Sale sale = samples::sale(id);
    sale.providerReference = samples::providerReferenceOf(sale);
    return sale;
}

struct World : StatusPoller::Listener {
    FakeClock clock;
    FakeEntropy entropy;
    FakeServer server;
    ServerClock serverClock{clock};
    LinkMonitor link{[](const LinkView &) {}};
    StatusPoller poller{server, clock, entropy, serverClock, link, *this};

    std::vector<SaleId> answered;
    std::vector<SaleId> listed;
    std::vector<Sale> looks;

    void recordAnswered(SaleId sale, const Reply<RechargeRecord> &) override { answered.push_back(sale); }
    void recordsListed(const std::vector<StatusPoller::Listed> &records) override
    {
        for (const auto &record : records)
            listed.push_back(record.sale);
    }
    std::vector<Sale> dueForLook(int) override { return std::exchange(looks, {}); }

    void watch(int count)
    {
        for (SaleId id = 1; id <= count; ++id)
            poller.watch(numbered(id), 1s);
    }

    /// The page that a provider with sales 1..total would give.
    HistoryPage page(const FakeServer::PageRequest &request, int total, bool thin = true) const
    {
        HistoryPage page{{}, request.page, request.pageSize, total};
        const SaleId newest = total - (request.page - 1) * request.pageSize;
        for (SaleId id = newest; id > 0 && id > newest - request.pageSize; --id) {
            RechargeRecord record = samples::record(samples::sale(id), 2);
            if (thin)
                record.externalReference.clear();
            page.items.push_back(record);
        }
        return page;
    }

    void answerEverything(int total)
    {
        while (!server.pages.empty())
            server.answerPage(page(server.pages.front(), total));
        while (!server.lookups.empty())
            server.answerLookup(samples::record(samples::sale(1), 2));
    }
};

} // namespace

class TestStatusPoller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFewSalesAreAskedForOneByOne();
    void questionsAboutOneSaleGrowRarer();
    void manySalesAreAnsweredByPages();
    void aPageIsTriedForManyOfWhichOnlyOurReferenceIsKnown();
    void aPageThatNamesNoReferenceOfOursIsNotTriedAgain();
    void thePatientLetOthersGoFirstAndCostAQuarter();
    void whatNoPageNamesIsAskedForByReference();
    void aServerWithoutHistoryIsAskedOneByOne();
    void neverMoreThanFourAreInFlight();
    void fiveHundredPendingCostOneRequestASecond();
    void aDeadLineIsLeftInPeaceAndAskedAgainWhenItIsBack();
    void aPersonsQuestionGoesAheadEvenOnADeadLine();
    void aForgottenSaleIsNotAskedForAgain();
    void afterAMoveTheTimetableStartsOver();
    void finishedSalesAreLookedAtOnce();
    void nothingIsLeftRunningWhenItEnds();
};

void TestStatusPoller::aFewSalesAreAskedForOneByOne()
{
    World w;
    w.watch(3);
    w.clock.turn(1500ms);
    QCOMPARE(w.server.lookups.size(), 3U);
    QVERIFY(w.server.pages.empty());
}

void TestStatusPoller::questionsAboutOneSaleGrowRarer()
{
    World w;
    w.watch(1);
    int inTheFirstMinute = 0;
    int inTheLastTenMinutes = 0;
    for (int second = 0; second < 3600; ++second) {
        w.clock.turn(1s);
        if (!w.server.lookups.empty()) {
            w.server.answerLookup(samples::record(samples::sale(1), 2));
            inTheFirstMinute += second < 60;
            inTheLastTenMinutes += second >= 3000;
        }
    }
    QVERIFY(inTheFirstMinute >= 8);
    QVERIFY(inTheLastTenMinutes >= 1 && inTheLastTenMinutes <= 3);
}

void TestStatusPoller::manySalesAreAnsweredByPages()
{
    World w;
    w.watch(250);
    w.clock.turn(2s);
    for (int page = 1; page <= 3; ++page) {
        QCOMPARE(w.server.pages.size(), 1U);
        QCOMPARE(w.server.pages.front().page, page);
        w.server.answerPage(w.page(w.server.pages.front(), 250));
    }
    QCOMPARE(w.listed.size(), 250U);
    QCOMPARE(w.answered.size(), 0U);
}

void TestStatusPoller::aPageIsTriedForManyOfWhichOnlyOurReferenceIsKnown()
{
    World w;
    for (SaleId id = 1; id <= 20; ++id)
        w.poller.watch(samples::sale(id), 1s);
    w.clock.turn(1500ms);
    QCOMPARE(w.server.pages.size(), 1U);
    const HistoryPage page = w.page(w.server.pages.front(), 20, false);
    w.server.answerPage(page);
    QCOMPARE(w.listed.size(), 20U);
}

void TestStatusPoller::aPageThatNamesNoReferenceOfOursIsNotTriedAgain()
{
    World w;
    for (SaleId id = 1; id <= 20; ++id)
        w.poller.watch(samples::sale(id), 1s);
    w.clock.turn(1500ms);
    const HistoryPage page = w.page(w.server.pages.front(), 20, true);
    w.server.answerPage(page);
    QVERIFY(w.listed.empty());
    for (int second = 0; second < 30; ++second) {
        w.clock.turn(1s);
        QVERIFY(w.server.pages.empty());
        while (!w.server.lookups.empty())
            w.server.answerLookup(Unexpected{samples::refused(ErrorCode::NotFound, "NOT_FOUND")}, 404);
    }
    QVERIFY(w.answered.size() > 20U);
}

void TestStatusPoller::thePatientLetOthersGoFirstAndCostAQuarter()
{
    World w;
    for (SaleId id = 1; id <= 11; ++id)
        w.poller.watch(samples::sale(id), 1s, StatusPoller::Pace::Patient);
    w.poller.watch(samples::sale(12), 1s);
    w.poller.forget(11);
    w.clock.turn(1s);
    QCOMPARE(w.server.lookups.size(), 4U);
    QCOMPARE(w.server.lookups.front().reference, samples::sale(12).reference);
    for (int answers = 0; answers < 10; ++answers)
        w.server.answerLookup(samples::record(samples::sale(1), 2));
    QCOMPARE(w.answered.size(), 10U); // at once, where others would have been four
}

void TestStatusPoller::whatNoPageNamesIsAskedForByReference()
{
    World w;
    w.watch(6);
    w.clock.turn(1500ms);
    QCOMPARE(w.server.pages.size(), 1U);
    w.server.answerPage(HistoryPage{{}, 1, 100, 0});
    QVERIFY(!w.server.lookups.empty());
}

void TestStatusPoller::aServerWithoutHistoryIsAskedOneByOne()
{
    World w;
    w.watch(6);
    w.clock.turn(1500ms);
    w.server.answerPage(Unexpected{samples::refused(ErrorCode::BareMessage)}, 404);
    QVERIFY(!w.server.lookups.empty());
    QVERIFY(w.server.pages.empty());
}

void TestStatusPoller::neverMoreThanFourAreInFlight()
{
    World w;
    for (SaleId id = 1; id <= 50; ++id)
        w.poller.watch(samples::sale(id), 0ms); // without a provider reference no page can name them
    w.clock.turn(10min);
    QCOMPARE(w.server.lookups.size() + w.server.pages.size(), 4U);
}

void TestStatusPoller::fiveHundredPendingCostOneRequestASecond()
{
    World w;
    w.watch(500);
    for (int tick = 0; tick < 36000; ++tick) {
        w.clock.turn(100ms);
        w.answerEverything(500);
    }
    QVERIFY2(w.server.questions <= 3600 + 4, qPrintable(QString::number(w.server.questions)));
    std::sort(w.listed.begin(), w.listed.end());
    for (SaleId id = 1; id <= 500; ++id)
        QVERIFY(std::binary_search(w.listed.begin(), w.listed.end(), id));
}

void TestStatusPoller::aDeadLineIsLeftInPeaceAndAskedAgainWhenItIsBack()
{
    World w;
    w.watch(2);
    int asked = 0;
    for (int second = 0; second < 600; ++second) {
        w.clock.turn(1s);
        while (!w.server.lookups.empty()) {
            w.server.answerLookup(Unexpected{samples::failed(FailureKind::NotSent)}, 0);
            ++asked;
        }
    }
    QVERIFY2(asked < 40, qPrintable(QString::number(asked)));
    w.clock.turn(75s);
    QVERIFY(!w.server.lookups.empty());
}

void TestStatusPoller::aPersonsQuestionGoesAheadEvenOnADeadLine()
{
    World w;
    w.watch(2);
    w.clock.turn(2s);
    while (!w.server.lookups.empty())
        w.server.answerLookup(Unexpected{samples::failed(FailureKind::NotSent)}, 0);
    std::optional<Failure> told;
    bool done = false;
    w.poller.askNow(numbered(2), [&](const std::optional<Failure> &failure) {
        told = failure;
        done = true;
    });
    w.clock.turn(10ms);
    QCOMPARE(w.server.lookups.size(), 1U);
    QCOMPARE(w.server.lookups.front().reference, numbered(2).reference);
    w.server.answerLookup(samples::record(samples::sale(2), 3));
    QVERIFY(done && !told);
}

void TestStatusPoller::aForgottenSaleIsNotAskedForAgain()
{
    World w;
    w.watch(1);
    w.poller.forget(1);
    w.clock.turn(1h);
    QCOMPARE(w.server.questions, 0);
}

void TestStatusPoller::afterAMoveTheTimetableStartsOver()
{
    World w;
    w.watch(1);
    for (int i = 0; i < 10; ++i) {
        w.clock.turn(5min);
        w.server.answerLookup(samples::record(samples::sale(1), 1));
    }
    w.poller.watch(numbered(1), 1s);
    w.clock.turn(1200ms);
    QCOMPARE(w.server.lookups.size(), 1U);
}

void TestStatusPoller::finishedSalesAreLookedAtOnce()
{
    World w;
    w.looks = {numbered(7)};
    w.poller.start();
    QCOMPARE(w.server.lookups.size(), 1U);
    w.server.answerLookup(samples::record(samples::sale(7), 3));
    w.clock.turn(1h);
    QCOMPARE(w.server.questions, 1);
    QCOMPARE(w.answered, (std::vector<SaleId>{7}));
}

void TestStatusPoller::nothingIsLeftRunningWhenItEnds()
{
    FakeClock clock;
    FakeEntropy entropy;
    FakeServer server;
    World listener;
    ServerClock serverClock(clock);
    {
        StatusPoller poller(server, clock, entropy, serverClock, listener.link, listener);
        poller.start();
        poller.watch(numbered(1), 1s);
        QVERIFY(clock.pendingTimers() > 0);
    }
    QCOMPARE(clock.pendingTimers(), 0);
}

QTEST_APPLESS_MAIN(TestStatusPoller)
#include "tst_statuspoller.moc"
