// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cashier.h"
#include "desk/linkmonitor.h"
#include "desk/serverclock.h"
#include "support/fakeclock.h"
#include "support/fakeentropy.h"
#include "support/fakeserver.h"
#include "support/memoryledger.h"
#include "support/samples.h"

namespace taabia {

/// Answers that every test of the Cashier gives.
inline Unexpected<Failure> notFound()
{
    return Unexpected{samples::refused(ErrorCode::NotFound, "NOT_FOUND")};
}
inline Unexpected<Failure> lost()
{
    return Unexpected{samples::failed(FailureKind::Dropped)};
}

/// A desk on one thread: everything around it is in a test's hand. The ledger outlives the Cashier, as a disk does.
struct DeskWorld {
    FakeClock clock;
    FakeEntropy entropy;
    FakeServer server;
    MemoryLedger ledger;
    std::optional<ServerClock> serverClock{std::in_place, clock};
    LinkMonitor link{[](const LinkView &) {}};
    std::vector<Sale> shown; ///< what the window was told, in order
    Workload workload;
    std::function<void(const Sale &)> alsoTell = [](const Sale &) {};
    int moneyMoves = 0;
    std::vector<LedgerError> troubles;
    int recoveries = 0;
    std::unique_ptr<Cashier> cashier = open();

    std::unique_ptr<Cashier> open()
    {
        return std::make_unique<Cashier>(
            Cashier::Identity{QStringLiteral("T1"), Permit::unguarded(QStringLiteral("Amina"))}, ledger, server, clock,
            entropy, *serverClock, link,
            Cashier::Events{[this](const Sale &sale) {
                                shown.push_back(sale);
                                alsoTell(sale);
                            },
                [this](const Workload &load) { workload = load; }, [this] { ++moneyMoves; },
                [this](const LedgerError &error) { troubles.push_back(error); }, [this] { ++recoveries; }});
    }

    /// The program dies here and is started again; what was on its way to it is lost. The server's Date is forgotten.
    void crashAndRestart()
    {
        cashier.reset();
        server.posts.clear();
        server.bulkCalls.clear();
        server.lookups.clear();
        server.pages.clear();
        serverClock.emplace(clock);
        cashier = open();
        (void)cashier->recover();
    }

    /// Records and sends a sale of samples::order().
    Sale sell(const SaleOrder &order = samples::order())
    {
        const auto sale = cashier->record(order, true);
        Q_ASSERT(sale);
        cashier->send(sale->id);
        return *sale;
    }

    Sale onDisk(SaleId id) { return ledger.rows.at(id).sale; }
};

} // namespace taabia
