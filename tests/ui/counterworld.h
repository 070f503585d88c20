// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sellingworld.h"

#include "desk/cashdesk.h"
#include "desk/paperdesk.h"
#include "ledger/shopledger.h"
#include "support/fakepinhasher.h"
#include "support/fakeprinting.h"

#include <QTemporaryDir>

namespace taabia {

/// The Sell page on a till with everything that stands around the sale: real ledgers in a folder of their own, and a
/// printer that the test answers for.
struct CounterWorld : SellingWorld {
    CounterWorld()
        : SellingWorld({QStringLiteral("Amina"), false}, false)
    {
        furnish = [this](TillParts parts) { return withLedgers(std::move(parts)); };
        QSignalSpy started(&till, &Till::started);
        till.start();
        (void)(started.count() > 0 || started.wait());
        QCoreApplication::processEvents();
    }

    Expected<TillParts, LedgerError> withLedgers(TillParts parts)
    {
        auto ledgers = openShopLedger(
            folder.filePath(QStringLiteral("ledger.sqlite")), QStringLiteral("SHOP"), QByteArray(32, 'k'));
        if (!ledgers) {
            return Unexpected{ledgers.error()};
        }
        auto printer = std::make_unique<FakeOutput>();
        output = printer.get();
        ledger = nullptr; // it is on the disk
        parts.ledger = std::move(ledgers->sales);
        parts.cash = std::move(ledgers->cash);
        parts.paper = std::move(ledgers->paper);
        parts.balance = std::move(ledgers->balance);
        parts.bulk = std::move(ledgers->bulk);
        parts.people = std::move(ledgers->people);
        parts.pinHasher = std::make_unique<FakePinHasher>();
        parts.writer = std::make_unique<FakeWriter>();
        parts.output = std::move(printer);
        return parts;
    }

    /// What the till tells unasked comes half a second after what it is about.
    void letNewsCome()
    {
        QCoreApplication::processEvents();
        clock->turn(std::chrono::milliseconds(600));
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder;
    FakeOutput *output = nullptr;
};

} // namespace taabia
