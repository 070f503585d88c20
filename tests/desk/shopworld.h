// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/balancedesk.h"
#include "desk/cashdesk.h"
#include "desk/paperdesk.h"
#include "desk/tillengine.h"
#include "ledger/shopledger.h"
#include "ports/restoremarks.h"
#include "support/fakeclock.h"
#include "support/fakeentropy.h"
#include "support/fakepinhasher.h"
#include "support/fakeprinting.h"
#include "support/fakeserver.h"
#include "support/passingledger.h"
#include "support/samples.h"

#include <QTemporaryDir>

#include <algorithm>

namespace taabia {

/// The sale ledger in front of the real one, failing when a test says so.
class SickLedger : public PassingLedger {
public:
    explicit SickLedger(std::unique_ptr<SaleLedger> real)
        : PassingLedger(*real)
        , m_real(std::move(real))
    { }

    bool broken = false; ///< what is heard of a sale is not kept
    bool unreadable = false; ///< which sales are unsettled cannot be read

    LedgerResult<std::vector<Sale>> unsettled() override
    {
        if (unreadable)
            return Unexpected{LedgerError{LedgerError::Kind::Damaged, QStringLiteral("the test's disk failed")}};
        return PassingLedger::unsettled();
    }

    LedgerResult<std::vector<Sale>> recordStandings(
        const std::vector<StandingUpdate> &updates, QDateTime nowUtc) override
    {
        if (broken)
            return Unexpected{LedgerError{LedgerError::Kind::Unwritable, QStringLiteral("the test's disk failed")}};
        return PassingLedger::recordStandings(updates, nowUtc);
    }

private:
    std::unique_ptr<SaleLedger> m_real;
};

/// A whole till without threads, on the real ledger: everything else around it is in a test's hand. Its commands are
/// given to the engine, so that they are carried out at once.
struct ShopWorld {
    using Change = std::function<void(TillParts &)>;

    /// \a change: what is to be otherwise than usual, in the first life.
    explicit ShopWorld(const Change &change = [](TillParts &) {}) { start(change); }

    /// Not started: a Till of a test's own is made of its parts(), and its signals are the test's.
    struct Asleep { };
    explicit ShopWorld(Asleep) { }

    QTemporaryDir dir;
    QDateTime morning{QDate(2026, 3, 2), QTime(8, 0), Qt::UTC};
    qint64 serverNow = 1'772'000'000;

    std::unique_ptr<Till> till;
    std::unique_ptr<TillEngine> engine; // goes before the till: it speaks through it
    FakeClock *clock = nullptr;
    FakeServer *server = nullptr;
    FakeWriter *writer = nullptr;
    FakeOutput *output = nullptr;
    FakePinHasher *hasher = nullptr;
    std::shared_ptr<Permit> permit; ///< set before the start; null: Amina may do everything
    SickLedger *sales = nullptr;

    std::vector<std::optional<ShiftView>> shifts; ///< told unasked
    std::vector<std::vector<GiveBack>> giveBacks;
    std::vector<std::vector<CreditLine>> creditBooks;
    std::vector<PrintJob> jobs;
    std::vector<BalanceCheck> checks;
    std::vector<SellRefusal> refusals;
    std::vector<WishRefusal> wishRefusals;
    std::optional<Sale> lastSale;

    QString ledgerFile() const { return dir.filePath(QStringLiteral("ledger.sqlite")); }

    /// What the till is made of; its fakes are this world's from now on.
    TillParts parts()
    {
        TillParts parts;
        auto made = openShopLedger(ledgerFile(), QStringLiteral("CL01"), QByteArray("the test's key"));
        Q_ASSERT(made);
        auto sick = std::make_unique<SickLedger>(std::move(made->sales));
        sales = sick.get();
        parts.ledger = std::move(sick);
        parts.cash = std::move(made->cash);
        parts.paper = std::move(made->paper);
        parts.balance = std::move(made->balance);
        parts.bulk = std::move(made->bulk);
        parts.people = std::move(made->people);
        parts.restored = std::move(made->restored);
        parts.pinHasher = keep(hasher);
        parts.permit = permit;
        parts.clock = keep(clock);
        clock->setWallClock(morning);
        parts.entropy = std::make_unique<FakeEntropy>(life++);
        parts.server = keep(server);
        server->serverTime = serverNow;
        parts.writer = keep(writer);
        parts.output = keep(output);
        parts.referencePrefix = QStringLiteral("T1");
        parts.clerk = QStringLiteral("Amina");
        return parts;
    }

    void start(const Change &change = [](TillParts &) {})
    {
        TillParts made = parts();
        change(made);
        till = std::make_unique<Till>(TillFactory());
        engine = std::make_unique<TillEngine>(*till, std::move(made));
        listen();
        const auto started = engine->start();
        Q_ASSERT(started);
    }

    /// The program dies here and is started again; what was on its way to it is lost.
    void crashAndRestart()
    {
        morning = clock->wallClockUtc();
        engine.reset();
        start();
    }

    CashSession &cash() { return engine->office()->cash(); }
    PaperSession &paper() { return engine->office()->paper(); }
    Reconciler &reconciler() { return engine->office()->reconciler(); }

    /// Sells past what holds it back; the POST waits for its answer.
    std::optional<Sale> sell(const SaleOrder &order = samples::order(), const Payment &payment = {})
    {
        lastSale.reset();
        engine->sell(0, order, Till::Hold::SellKnowing, payment);
        return lastSale;
    }

    /// Sells, and the provider answers with \a status.
    Sale sellUntil(int status, const SaleOrder &order = samples::order(), const Payment &payment = {})
    {
        const std::optional<Sale> sale = sell(order, payment);
        Q_ASSERT(sale);
        server->answerPost(samples::accepted(*sale, status), 200);
        return now(sale->id);
    }

    /// The provider tells something new of a sale, because somebody asks.
    Sale hear(SaleId sale, int status)
    {
        engine->checkNow(0, sale);
        const Sale before = now(sale);
        const auto ours = [&] {
            return std::find_if(server->lookups.begin(), server->lookups.end(),
                [&](const FakeServer::Lookup &lookup) { return lookup.reference == before.reference; });
        };
        for (int second = 0; second < 60 && ours() == server->lookups.end(); ++second)
            clock->turn(std::chrono::seconds(1));
        std::rotate(server->lookups.begin(), ours(), server->lookups.end());
        server->answerLookup(samples::record(before, status));
        return now(sale);
    }

    Sale now(SaleId sale) { return *sales->sale(sale); }

    Customer customer(const char *name, int limit)
    {
        const auto saved = cash().saveCustomer({0, QString::fromUtf8(name), {}, Money::fromDirhams(limit)});
        Q_ASSERT(saved);
        return *saved;
    }
    static Payment credit(const Customer &customer) { return {PaymentMethod::CreditBook, std::nullopt, customer.id}; }

    ShiftReport report() { return (*cash().shift())->soFar; }

private:
    template <typename Fake> static std::unique_ptr<Fake> keep(Fake *&place)
    {
        auto made = std::make_unique<Fake>();
        place = made.get();
        return made;
    }

    void listen()
    {
        QObject::connect(till.get(), &Till::saleRecorded, [this](Ticket, const Sale &sale) { lastSale = sale; });
        QObject::connect(
            till.get(), &Till::sellRefused, [this](Ticket, const SellRefusal &why) { refusals.push_back(why); });
        QObject::connect(
            till.get(), &Till::wishRefused, [this](Ticket, WishRefusal why) { wishRefusals.push_back(why); });
        QObject::connect(&till->cash(), &CashDesk::shiftRead,
            [this](Ticket, const std::optional<ShiftView> &shift) { shifts.push_back(shift); });
        QObject::connect(&till->cash(), &CashDesk::giveBacksRead,
            [this](Ticket, const std::vector<GiveBack> &owed) { giveBacks.push_back(owed); });
        QObject::connect(&till->cash(), &CashDesk::creditBookRead,
            [this](Ticket, const std::vector<CreditLine> &lines) { creditBooks.push_back(lines); });
        QObject::connect(&till->paper(), &PaperDesk::jobChanged, [this](const PrintJob &job) { jobs.push_back(job); });
        QObject::connect(&till->balance(), &BalanceDesk::balanceChecked,
            [this](const BalanceCheck &check) { checks.push_back(check); });
    }

    std::uint32_t life = 1;
};

} // namespace taabia
