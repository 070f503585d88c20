// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/shopworld.h"

#include "domain/moroccotime.h"
#include "ledger/database.h"
#include "ledger/sqliterestoremarks.h"
#include "ledger/transaction.h"

#include <QTest>

namespace taabia {

using namespace std::chrono_literals;

/// A till whose ledger came from a backup, and the provider in a test's hand.
class RestoredWorld {
protected:
    /// It has sold once; what is lost happens an hour later.
    void begin()
    {
        m_world.emplace();
        m_sold = world().sellUntil(3);
        world().serverNow += 3600;
    }
    ShopWorld &world() { return *m_world; }

    /// The ledger as it stands is one that was restored; the program starts with it.
    void restoreHere(const ShopWorld::Change &change = [](TillParts &) {})
    {
        world().morning = world().clock->wallClockUtc();
        world().engine.reset();
        {
            const auto database = Database::open(world().ledgerFile(), Database::Access::ReadWrite);
            QVERIFY(database);
            RestoreMark mark;
            mark.restoredUtc = world().morning;
            mark.asOfUtc = world().morning.addSecs(-3600);
            mark.keptAs = QStringLiteral("ledger-before-restore.sqlite");
            Transaction step(**database);
            QVERIFY(!step.begin());
            QVERIFY(!SqliteRestoreMarks::begin(**database, mark, QString()));
            QVERIFY(!step.commit());
        }
        startAgain(change);
    }
    void startAgain(const ShopWorld::Change &change = [](TillParts &) {})
    {
        m_views.clear();
        world().refusals.clear();
        world().start(change);
        listen();
    }
    void listen()
    {
        QObject::connect(&world().till->balance(), &BalanceDesk::catchUpTold,
            [this](const std::optional<CatchUpView> &view) { m_views.push_back(view); });
    }
    const std::optional<CatchUpView> &view() { return world().engine->office()->catchUp().view(); }

    /// Empty: it was sold.
    std::optional<SellRefusal::Kind> trySelling(
        const SaleOrder &order = samples::order(), Till::Hold hold = Till::Hold::AskFirst)
    {
        world().refusals.clear();
        world().engine->sell(0, order, hold, {});
        return world().refusals.empty() ? std::nullopt : std::optional(world().refusals.front().kind);
    }

    /// The provider is asked for a page, sooner or later.
    bool asksForAPage()
    {
        for (int second = 0; second < 60 && world().server->pages.empty(); ++second)
            world().clock->turn(1s);
        return !world().server->pages.empty();
    }
    /// It lists these, and there are \a total in all.
    void list(const std::vector<RechargeRecord> &items, qint64 total = 0)
    {
        QVERIFY(asksForAPage());
        const int number = world().server->pages.front().page;
        world().server->answerPage(HistoryPage{items, number, 100, std::max<qint64>(total, qint64(items.size()))});
    }
    /// A list was let go, and the program ended before any of it was sent.
    BulkRunId listThatWaits()
    {
        const auto begun = world().engine->office()->bulk().begin(QStringLiteral("staff.csv"), staff());
        Q_ASSERT(begun);
        return begun->run.id;
    }
    static std::vector<BulkWish> staff()
    {
        return {{2, samples::order("0611111111", Operator::Inwi, 20)},
            {3, samples::order("0622222222", Operator::Inwi, 20)}};
    }
    /// The numbers to which its lines are sent.
    QStringList sentOf(BulkRunId run)
    {
        BulkSeller &bulk = world().engine->office()->bulk();
        world().server->bulkCalls.clear();
        if (!bulk.goOn(run))
            return {QStringLiteral("refused")};
        return sentNow();
    }
    QStringList sentNow()
    {
        world().clock->turn(0ms);
        QStringList numbers;
        for (const FakeServer::BulkCall &call : world().server->bulkCalls) {
            for (const BulkOrder &line : call.orders)
                numbers += line.order.phone.national();
        }
        return numbers;
    }
    void answerCall() // of one line
    {
        BulkLine line;
        line.success = true;
        line.status = StatusCode(3);
        line.providerReference = QStringLiteral("B1");
        world().server->answerBulk(BulkAnswer{{line}, {}});
        world().clock->turn(0ms);
    }
    /// A sale that the provider does not know by its reference, as the till has asked.
    Sale openAndUnknown(const SaleOrder &order)
    {
        const Sale open = *world().sell(order); // its answer never comes
        world().clock->turn(1s);
        restoreHere();
        world().clock->turn(2s);
        world().server->answerLookup(Unexpected{samples::refused(ErrorCode::NotFound, "NOT_FOUND")});
        return open;
    }
    /// A recharge of the lost part, this many seconds ago by the provider's clock.
    RechargeRecord lost(const char *id, const char *phone, int dirhams, qint64 ago = 600, int status = 3)
    {
        RechargeRecord record;
        record.providerReference = QLatin1String(id);
        record.externalReference = QStringLiteral("T1-LOST") + QLatin1String(id);
        record.phone = QLatin1String(phone);
        record.faceValue = Money::fromDirhams(dirhams);
        record.status = StatusCode(status);
        record.createdAt = MoroccoTime::fromUtc(QDateTime::fromSecsSinceEpoch(world().serverNow - ago, Qt::UTC))
                               .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        return record;
    }

    std::optional<ShopWorld> m_world;
    std::optional<Sale> m_sold; ///< the last one that the backup has
    std::vector<std::optional<CatchUpView>> m_views;
};

} // namespace taabia
