// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reportdesk.h"
#include "support/samples.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace taabia;

namespace {

/// Figures of the test's, each a little different; a question that a test wants to fail fails.
class FakeReports : public ShopReports {
public:
    bool sick = false;
    std::atomic<bool> *busy = nullptr; ///< raised while the chain is being checked
    int steps = 0;

    LedgerResult<SalesReport> sales(const DayRange &range) override
    {
        SalesReport report;
        report.range = range;
        return answer(report);
    }
    LedgerResult<std::vector<Sale>> named(NamedSales, const DayRange &, int limit) override
    {
        return answer(std::vector<Sale>(static_cast<std::size_t>(limit), samples::sale(1)));
    }
    LedgerResult<std::vector<CashMovement>> movements(const DayRange &) override
    {
        return answer(std::vector<CashMovement>(1));
    }
    LedgerResult<std::vector<ShiftReport>> closings(int) override { return answer(std::vector<ShiftReport>(2)); }
    LedgerResult<std::vector<CashMovement>> customerMovements(CustomerId, int) override
    {
        return answer(std::vector<CashMovement>(3));
    }
    LedgerResult<std::vector<Sale>> customerSales(CustomerId, int) override
    {
        return answer(std::vector<Sale>(4, samples::sale(1)));
    }
    LedgerResult<std::vector<BalanceLine>> balance(const DayRange &) override
    {
        return answer(std::vector<BalanceLine>(5));
    }
    LedgerResult<std::vector<BalanceMisfit>> misfits(const DayRange &) override
    {
        return answer(std::vector<BalanceMisfit>(6));
    }
    LedgerResult<std::vector<ForeignRecharge>> foreign(int) override { return answer(std::vector<ForeignRecharge>(7)); }
    LedgerResult<ChainVerdict> verifyChain(const std::function<bool()> &goOn, const QByteArray &onPaper) override
    {
        ChainVerdict verdict;
        verdict.lastLink = onPaper;
        for (verdict.links = 0; goOn() && (busy || verdict.links < 100); ++verdict.links) {
            if (busy)
                *busy = true; // and on and on, until somebody ends it
        }
        return answer(verdict);
    }

private:
    template <typename T> LedgerResult<T> answer(T value)
    {
        if (sick)
            return Unexpected{LedgerError{LedgerError::Kind::Damaged, QStringLiteral("torn")}};
        return value;
    }
};

ShopReportsFactory figures(bool sick = false, std::atomic<bool> *busy = nullptr)
{
    return [=]() -> LedgerResult<std::unique_ptr<ShopReports>> {
        auto made = std::make_unique<FakeReports>();
        made->sick = sick;
        made->busy = busy;
        return std::unique_ptr<ShopReports>(std::move(made));
    };
}

const DayRange march{QDate(2026, 3, 1), QDate(2026, 3, 31)};

std::vector<Ticket> askEverything(ReportDesk &desk)
{
    return {desk.fetchSales(march), desk.fetchNamed(NamedSales::Losing, march, 9), desk.fetchMovements(march),
        desk.fetchClosings(10), desk.fetchCustomer(1, 10), desk.fetchBalance(march), desk.fetchForeign(10),
        desk.verifyChain("on paper")};
}

} // namespace

class TestReportDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyQuestionIsAnsweredWithItsTicket();
    void whatCannotBeReadSaysSo();
    void figuresThatCannotBeOpenedSaySo();
    void aNewerCheckOfTheChainEndsTheOneBefore();
    void aDeskThatGoesEndsTheCheck();
};

void TestReportDesk::everyQuestionIsAnsweredWithItsTicket()
{
    ReportDesk desk(figures());
    std::map<Ticket, std::size_t> heard;
    connect(&desk, &ReportDesk::salesArrived, this, [&](Ticket ticket, const SalesReport &report) {
        QCOMPARE(report.range, march);
        heard[ticket] = 1;
    });
    connect(&desk, &ReportDesk::namedArrived, this,
        [&](Ticket ticket, NamedSales, const std::vector<Sale> &sales) { heard[ticket] = sales.size(); });
    connect(&desk, &ReportDesk::movementsArrived, this,
        [&](Ticket ticket, const std::vector<CashMovement> &found) { heard[ticket] = found.size(); });
    connect(&desk, &ReportDesk::closingsArrived, this,
        [&](Ticket ticket, const std::vector<ShiftReport> &found) { heard[ticket] = found.size(); });
    connect(&desk, &ReportDesk::customerArrived, this,
        [&](Ticket ticket, const std::vector<CashMovement> &movements, const std::vector<Sale> &sales) {
            heard[ticket] = movements.size() * 10 + sales.size();
        });
    connect(&desk, &ReportDesk::balanceArrived, this,
        [&](Ticket ticket, const std::vector<BalanceLine> &lines, const std::vector<BalanceMisfit> &misfits) {
            heard[ticket] = lines.size() * 10 + misfits.size();
        });
    connect(&desk, &ReportDesk::foreignArrived, this,
        [&](Ticket ticket, const std::vector<ForeignRecharge> &found) { heard[ticket] = found.size(); });
    connect(&desk, &ReportDesk::chainVerified, this, [&](Ticket ticket, const ChainVerdict &verdict) {
        QCOMPARE(verdict.lastLink, QByteArray("on paper"));
        heard[ticket] = static_cast<std::size_t>(verdict.links);
    });
    const std::vector<Ticket> asked = askEverything(desk);
    QTRY_COMPARE(heard.size(), asked.size());
    const std::vector<std::size_t> expected{1, 9, 1, 2, 34, 56, 7, 100};
    for (std::size_t i = 0; i < asked.size(); ++i)
        QCOMPARE(heard.at(asked[i]), expected[i]);
}

void TestReportDesk::whatCannotBeReadSaysSo()
{
    ReportDesk desk(figures(true));
    std::vector<Ticket> failed;
    connect(&desk, &ReportDesk::failed, this, [&](Ticket ticket, const LedgerError &) { failed.push_back(ticket); });
    const std::vector<Ticket> asked = askEverything(desk);
    QTRY_COMPARE(failed, asked);
}

void TestReportDesk::figuresThatCannotBeOpenedSaySo()
{
    ReportDesk desk([]() -> LedgerResult<std::unique_ptr<ShopReports>> {
        return Unexpected{LedgerError{LedgerError::Kind::Busy, QStringLiteral("later")}};
    });
    std::vector<Ticket> failed;
    connect(&desk, &ReportDesk::failed, this, [&](Ticket ticket, const LedgerError &) { failed.push_back(ticket); });
    const std::vector<Ticket> asked = askEverything(desk);
    QTRY_COMPARE(failed, asked);
}

void TestReportDesk::aNewerCheckOfTheChainEndsTheOneBefore()
{
    std::atomic<bool> busy = false;
    QThread thread;
    auto *desk = new ReportDesk(figures(false, &busy));
    desk->moveToThread(&thread);
    connect(&thread, &QThread::finished, desk, &QObject::deleteLater);
    thread.start();
    QObject here;
    std::vector<Ticket> told;
    connect(desk, &ReportDesk::chainVerified, &here, [&](Ticket ticket) { told.push_back(ticket); });
    connect(desk, &ReportDesk::failed, &here, [&](Ticket ticket) { told.push_back(ticket); });
    bool figuresCame = false;
    connect(desk, &ReportDesk::salesArrived, &here, [&] { figuresCame = true; });
    desk->verifyChain(); // never ends by itself
    QTRY_VERIFY(busy);
    desk->fetchSales(march);
    desk->verifyChain(); // ends the first, which tells nothing, and lets the figures through
    QTRY_VERIFY(figuresCame);
    desk->stopVerifying();
    thread.quit();
    QVERIFY(thread.wait(30'000));
    QVERIFY(told.empty());
}

void TestReportDesk::aDeskThatGoesEndsTheCheck()
{
    std::atomic<bool> busy = false;
    QThread thread;
    auto *desk = new ReportDesk(figures(false, &busy));
    desk->moveToThread(&thread);
    connect(&thread, &QThread::finished, desk, &QObject::deleteLater);
    thread.start();
    desk->verifyChain();
    QTRY_VERIFY(busy);
    desk->stopVerifying();
    thread.quit();
    QVERIFY(thread.wait(30'000));
}

QTEST_GUILESS_MAIN(TestReportDesk)
#include "tst_reportdesk.moc"
