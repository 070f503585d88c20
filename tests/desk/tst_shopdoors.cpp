// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/peopledesk.h"
#include "desk/shopworld.h"
#include "support/memoryledger.h"

#include <QSignalSpy>
#include <QTest>

using namespace taabia;
using namespace std::chrono_literals;

namespace {

/// Parts as the simulations have them: they only sell.
Expected<TillParts, LedgerError> onlySelling()
{
    TillParts parts;
    parts.clock = std::make_unique<FakeClock>();
    parts.entropy = std::make_unique<FakeEntropy>();
    parts.ledger = std::make_unique<MemoryLedger>();
    parts.server = std::make_unique<FakeServer>();
    parts.referencePrefix = QStringLiteral("T1");
    parts.clerk = QStringLiteral("Amina");
    return parts;
}

/// What a door answered, by ticket. The till lives on the test's thread.
struct Answers {
    explicit Answers(Till &till)
    {
        QObject::connect(&till.cash(), &CashDesk::refused, [this](Ticket ticket, const CashError &) { note(ticket); });
        QObject::connect(
            &till.paper(), &PaperDesk::refused, [this](Ticket ticket, const LedgerError &) { note(ticket); });
        QObject::connect(
            &till.balance(), &BalanceDesk::refused, [this](Ticket ticket, const LedgerError &) { note(ticket); });
        QObject::connect(
            &till.people(), &PeopleDesk::refused, [this](Ticket ticket, const PeopleRefusal &) { note(ticket); });
    }
    void note(Ticket ticket) { refused.push_back(ticket); }
    std::vector<Ticket> refused;
};

/// Every command that ends in an answer.
std::vector<Ticket> askEverything(Till &till)
{
    CashDesk &cash = till.cash();
    PaperDesk &paper = till.paper();
    BalanceDesk &balance = till.balance();
    PeopleDesk &people = till.people();
    return {cash.askShift(), cash.openShift(Money()), cash.moveCash(CashMove::In, Money::fromDirhams(1), {}),
        cash.count({}), cash.closeShift({}), cash.printX(), cash.printZ(1), cash.askGiveBacks(), cash.giveBack(1),
        cash.askCreditBook(), cash.saveCustomer({}), cash.repay(1, Money::fromDirhams(1), PaymentMethod::Cash),
        paper.printReceipt(1), paper.previewReceipt(1), paper.printTestPage({}), paper.retry(1), paper.cancel(1),
        paper.askJobs(), paper.askPrinters(), balance.scanHistory({}), balance.adopt(QStringLiteral("1"), {}),
        people.askPeople(), people.signIn(1, {}), people.signOut(), people.approve(Action::MoveCash, {}, 1, {}),
        people.begin({}, {}, {}, {}), people.save({}), people.setPin(1, {}), people.changeOwnPin({}, {})};
}

} // namespace

class TestShopDoors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTillThatOnlySellsRefusesEverythingElse();
    void aTillThatHasNotStartedRefusesToo();
    void aTillThatOnlySellsStillSells();
    void aTillThatOnlySellsLendsNothing();
    void theOwnersChoicesMayComeBeforeTheStart();
    void everyQuestionIsAnsweredWithItsTicket();
    void whatChangesIsToldUnasked();
};

void TestShopDoors::aTillThatOnlySellsRefusesEverythingElse()
{
    Till till(onlySelling);
    Answers answers(till);
    till.start();
    till.paper().setSetup({});
    const std::vector<Ticket> asked = askEverything(till);
    QTRY_COMPARE(answers.refused, asked);
}

void TestShopDoors::aTillThatHasNotStartedRefusesToo()
{
    Till till(onlySelling);
    Answers answers(till);
    const std::vector<Ticket> asked = askEverything(till);
    QTRY_COMPARE(answers.refused, asked);
}

void TestShopDoors::aTillThatOnlySellsStillSells()
{
    Till till(onlySelling);
    QSignalSpy recorded(&till, &Till::saleRecorded);
    QSignalSpy refused(&till, &Till::wishRefused);
    QSignalSpy checked(&till, &Till::saleChecked);
    till.start();
    till.sell(samples::order(), Till::Hold::SellKnowing, {PaymentMethod::Cash, Money::fromDirhams(20), std::nullopt});
    till.acknowledge(1);
    QTRY_COMPARE(recorded.size(), 1);
    QTRY_COMPARE(checked.size(), 1);
    QVERIFY(refused.isEmpty());
}

void TestShopDoors::aTillThatOnlySellsLendsNothing()
{
    Till till(onlySelling);
    std::optional<SellRefusal::Kind> refused;
    connect(&till, &Till::sellRefused, this, [&](Ticket, const SellRefusal &why) { refused = why.kind; });
    till.start();
    till.sell(samples::order(), Till::Hold::AskFirst, {PaymentMethod::CreditBook, std::nullopt, CustomerId(1)});
    QTRY_COMPARE(refused, std::optional(SellRefusal::Kind::BadPayment));
}

void TestShopDoors::theOwnersChoicesMayComeBeforeTheStart()
{
    QTemporaryDir dir;
    FakeClock *clock = nullptr;
    FakeOutput *output = nullptr;
    Till till([&]() -> Expected<TillParts, LedgerError> {
        Expected<TillParts, LedgerError> parts = onlySelling();
        auto shop = openShopLedger(dir.filePath(QStringLiteral("l")), QStringLiteral("CL01"), "key");
        parts->ledger = std::move(shop->sales);
        parts->cash = std::move(shop->cash);
        parts->paper = std::move(shop->paper);
        parts->balance = std::move(shop->balance);
        parts->bulk = std::move(shop->bulk);
        parts->people = std::move(shop->people);
        parts->pinHasher = std::make_unique<FakePinHasher>();
        parts->writer = std::make_unique<FakeWriter>();
        auto made = std::make_unique<FakeOutput>();
        output = made.get();
        parts->output = std::move(made);
        clock = static_cast<FakeClock *>(parts->clock.get());
        return parts;
    });
    PaperSetup setup;
    setup.printer.kind = PrinterSetup::Kind::System;
    setup.printer.address = QStringLiteral("front");
    till.paper().setSetup(setup);
    QSignalSpy queued(&till.cash(), &CashDesk::reportQueued);
    till.start();
    till.cash().openShift(Money());
    till.cash().printX();
    QTRY_COMPARE(queued.size(), 1);
    clock->turn(1ms);
    QCOMPARE(output->tried, std::vector{setup.printer});
}

void TestShopDoors::everyQuestionIsAnsweredWithItsTicket()
{
    QTemporaryDir dir;
    Till till([&]() -> Expected<TillParts, LedgerError> {
        Expected<TillParts, LedgerError> parts = onlySelling();
        auto shop = openShopLedger(dir.filePath(QStringLiteral("l")), QStringLiteral("CL01"), "key");
        parts->ledger = std::move(shop->sales);
        parts->cash = std::move(shop->cash);
        parts->paper = std::move(shop->paper);
        parts->balance = std::move(shop->balance);
        parts->bulk = std::move(shop->bulk);
        parts->people = std::move(shop->people);
        parts->pinHasher = std::make_unique<FakePinHasher>();
        parts->writer = std::make_unique<FakeWriter>();
        parts->output = std::make_unique<FakeOutput>();
        return parts;
    });
    QStringList heard;
    const auto hear = [&heard](const char *what) {
        return [&heard, what](
                   Ticket ticket) { heard.append(QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(ticket)); };
    };
    CashDesk &cash = till.cash();
    PaperDesk &paper = till.paper();
    connect(&cash, &CashDesk::shiftRead, this, hear("shift"));
    connect(&cash, &CashDesk::cashMoved, this, hear("moved"));
    connect(&cash, &CashDesk::counted, this, hear("counted"));
    connect(&cash, &CashDesk::shiftClosed, this, hear("closed"));
    connect(&cash, &CashDesk::reportQueued, this, hear("report"));
    connect(&cash, &CashDesk::giveBacksRead, this, hear("giveBacks"));
    connect(&cash, &CashDesk::creditBookRead, this, hear("book"));
    connect(&cash, &CashDesk::customerSaved, this, hear("saved"));
    connect(&cash, &CashDesk::refused, this, hear("refused"));
    connect(&paper, &PaperDesk::jobsRead, this, hear("jobs"));
    connect(&paper, &PaperDesk::printersListed, this, hear("printers"));
    connect(&paper, &PaperDesk::jobQueued, this, hear("job"));
    connect(&paper, &PaperDesk::refused, this, hear("refused"));
    till.start();
    cash.openShift(Money());
    cash.askShift();
    cash.moveCash(CashMove::In, Money::fromDirhams(5), QStringLiteral("change"));
    cash.moveCash(CashMove::In, Money::fromDirhams(5), {}); // why?
    cash.printX();
    cash.count({});
    cash.closeShift(QStringLiteral("spent"));
    cash.printZ(1);
    cash.askGiveBacks();
    cash.saveCustomer({0, QStringLiteral("Hassan"), {}, Money::fromDirhams(50)});
    cash.repay(1, Money::fromDirhams(5), PaymentMethod::Cash);
    cash.askCreditBook();
    paper.askJobs();
    paper.askPrinters();
    paper.printTestPage({});
    paper.printReceipt(9); // there is none
    const QStringList expected{QStringLiteral("shift 1"), QStringLiteral("shift 2"), QStringLiteral("moved 3"),
        QStringLiteral("refused 4"), QStringLiteral("report 5"), QStringLiteral("counted 6"),
        QStringLiteral("closed 7"), QStringLiteral("report 8"), QStringLiteral("giveBacks 9"),
        QStringLiteral("saved 10"), QStringLiteral("moved 11"), QStringLiteral("book 12"), QStringLiteral("jobs 13"),
        QStringLiteral("printers 14"), QStringLiteral("job 15"), QStringLiteral("refused 16")};
    QTRY_COMPARE(heard, expected);
}

void TestShopDoors::whatChangesIsToldUnasked()
{
    ShopWorld w;
    std::vector<Ticket> tickets;
    connect(&w.till->cash(), &CashDesk::shiftRead, this, [&](Ticket ticket) { tickets.push_back(ticket); });
    QVERIFY(w.cash().openShift(Money()));
    w.clock->turn(1s);
    QCOMPARE(tickets, std::vector<Ticket>{0});
}

QTEST_GUILESS_MAIN(TestShopDoors)
#include "tst_shopdoors.moc"
