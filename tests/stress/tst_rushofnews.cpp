// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "stress/stressworld.h"

#include "api/httptopupserver.h"
#include "ledger/database.h"
#include "ledger/openledger.h"
#include "ledger/sqlitesaleledger.h"
#include "ui/sell/balancecard.h"
#include "ui/sell/livesalescard.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/salesview.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QScrollBar>

using namespace taabia;
using namespace std::chrono_literals;

/// The line was down, and five hundred sales wait for news; then all of it comes at once.
class TestRushOfNews : public QObject {
    Q_OBJECT
private:
    static constexpr int waiting = 500;

    /// What the provider will say of the i-th sale: most are done, some fail, some are given back, some are suspended.
    static QString phoneOf(int i)
    {
        switch (i % 20) {
        case 3:
            return QStringLiteral("0600000004");
        case 9:
            return QStringLiteral("0600000013");
        case 15:
            return QStringLiteral("0600000012");
        default:
            return QStringLiteral("0612%1").arg(345'000 + i);
        }
    }

    /// Lays five hundred sales into the ledger and into the provider's books, all of them accepted and in the queue.
    static bool prepare(StressWorld &world)
    {
        auto database = openLedgerForWriting(world.folder() + QStringLiteral("/ledger.sqlite"), trainingClientCode);
        if (!database || (*database)->execute(QStringLiteral("PRAGMA synchronous = OFF")))
            return false;
        SqliteSaleLedger ledger(*std::move(database));
        const HttpTopupServer writer(
            *BaseUrl::parse(world.provider.url()), Credentials{trainingClientCode, trainingApiKey.data()});
        httplib::Client client = world.provider.client();
        client.set_keep_alive(true);
        client.set_tcp_nodelay(true);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int i = 0; i < waiting; ++i) {
            ExternalReference::Entropy random{};
            random[0] = std::byte(i % 256);
            random[1] = std::byte(i / 256);
            const ExternalReference reference = ExternalReference::make(QStringLiteral("T1"), random);
            const SaleOrder order{*Msisdn::parse(phoneOf(i)), Operator::Inwi, Money::fromDirhams(10), Promo()};
            const QByteArray body = writer.rechargeBody(order, reference);
            const auto reply = client.Post(CountingProvider::path("/recharge"), CountingProvider::credentials(),
                body.toStdString(), "application/json");
            const QJsonObject told =
                reply ? QJsonDocument::fromJson(QByteArray::fromStdString(reply->body)).object() : QJsonObject();
            const QString provider = told[QLatin1String("ref_interne")].toString();
            const auto sale = ledger.recordIntent({reference, order, body, QStringLiteral("Amina"), now, {}});
            if (!sale || provider.isEmpty() || !ledger.claimAttempt(sale->id, 1, SaleState::Intent, now))
                return false;
            const auto kept = ledger.recordOutcome(sale->id, 1, {AttemptOutcome::Accepted, 200, {}, "{}"},
                StatusReport{StatusCode(1), QStringLiteral("recharge"), "{}", provider, std::nullopt},
                {SaleState::Pending, Attention::None, std::nullopt}, now);
            if (!kept)
                return false;
        }
        return true;
    }

    static QString pill(const BusyCounter &counter)
    {
        for (const ActionButton *button : counter.page().balance()->findChildren<ActionButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                return button->text();
        }
        return {};
    }

    static QString visibleRows(const SalesView &view, const std::vector<Sale> &sales)
    {
        QString wrong;
        const int first = view.rowAt(0);
        const int last = view.rowAt(view.viewport()->height() - 1);
        for (int row = first; row <= (last < 0 ? view.model()->rowCount() - 1 : last); ++row) {
            const QString shown = view.model()->index(row, 5).data(Qt::AccessibleTextRole).toString();
            const QString due = Words::stateWord(sales.at(static_cast<std::size_t>(row)));
            if (shown != due)
                wrong += QStringLiteral("row %1 reads \"%2\" instead of \"%3\"\n").arg(row).arg(shown, due);
        }
        return wrong;
    }

private Q_SLOTS:
    void whileSomebodySellsTheDaysListFollows()
    {
        StressWorld world{StressWorld::NotOpened()};
        QVERIFY(world.isReady());
        QVERIFY(prepare(world));
        QVERIFY(world.openCounter());
        QTRY_VERIFY(world.onlooker->isTableCurrent());
        QCOMPARE(Onlooker::rows(*world->page().liveSales()->view()).front().last(), QStringLiteral("In the queue"));
        world.provider.clock->turn(20 * secondMs); // now: five hundred statuses at once

        // Somebody sells all the while; each key shows at once.
        int typed = 0;
        QElapsedTimer time;
        time.start();
        const auto settled = [&world] {
            const auto sales = world.onlooker->ledger();
            return std::none_of(sales.begin(), sales.end(), [](const Sale &sale) { return isUnsettled(sale.state); });
        };
        while (!world->until(settled, 40ms)) {
            QVERIFY(time.elapsed() < 40'000);
            if (++typed % 8 == 0) {
                world->press(Qt::Key_Escape);
                world->press(Qt::Key_Escape);
            }
            world->type(QStringLiteral("0"));
            QVERIFY(world->form().phone()->text().endsWith(QLatin1Char('0')));
        }
        qInfo() << "all news heard after" << time.elapsed() << "ms";
        world->press(Qt::Key_Escape);
        world->press(Qt::Key_Escape);
        QVERIFY(world->sell("0612345678", 20));
        QVERIFY(world.onlooker->letEverythingSettle());
        QCOMPARE(world.onlooker->ledger().size(), std::size_t(waiting) + 1);
        QCOMPARE(world.provider.books().size(), std::size_t(waiting) + 1);
        QTRY_COMPARE(pill(*world.counter), QStringLiteral("%1 sales to look at").arg(waiting / 20));
        QCOMPARE(world.onlooker->complaints(), QString());
        QCOMPARE(world.stall(), QString());
    }

    void whileSomebodyLooksAtTheHistoryItFollows()
    {
        StressWorld world{StressWorld::NotOpened()};
        QVERIFY(world.isReady());
        QVERIFY(prepare(world));
        QVERIFY(world.openCounter());
        world->press(Qt::Key_F3);
        auto *view = world->history().findChild<SalesView *>();
        QVERIFY(view);
        QVERIFY(world->until([&] { return view->model()->rowCount() == waiting; }));
        world.provider.clock->turn(20 * secondMs);
        view->setFocus();
        const auto settled = [&world] {
            const auto sales = world.onlooker->ledger();
            return std::none_of(sales.begin(), sales.end(), [](const Sale &sale) { return isUnsettled(sale.state); });
        };
        QElapsedTimer time;
        time.start();
        for (int look = 0; !world->until(settled, 40ms); ++look) { // down to the end and up again, over and over
            QVERIFY(time.elapsed() < 40'000);
            world->press(look % 40 < 20 ? Qt::Key_PageDown : Qt::Key_PageUp);
        }
        const std::vector<Sale> sales = world.onlooker->ledger();
        for (const Qt::Key key : {Qt::Key_Home, Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_End}) {
            world->press(key);
            QString wrong;
            QVERIFY2(
                world->until([&] { return (wrong = visibleRows(*view, sales)).isEmpty(); }, 5s), qPrintable(wrong));
        }
        world->press(Qt::Key_F1);
        QVERIFY(world.onlooker->letEverythingSettle());
        QCOMPARE(world.onlooker->complaints(), QString());
        QCOMPARE(world.stall(), QString());
    }
};

QTEST_MAIN(TestRushOfNews)
#include "tst_rushofnews.moc"
