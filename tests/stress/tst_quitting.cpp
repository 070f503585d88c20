// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "stress/stressworld.h"

#include "ui/sell/lastsalecard.h"
#include "ui/sell/livesalescard.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/salesview.h"

#include <thread>

using namespace taabia;
using namespace std::chrono_literals;

/// Somebody closes the program in the middle of a sale. It closes soon, and after the next start the sale is there:
/// brought to its end, or flagged for a person; charged once, or not at all.
class TestQuitting : public QObject {
    Q_OBJECT
private:
    static constexpr const char *number = "0612345678";
    static constexpr const char *silentNumber = "0600000102"; ///< accepted; never an answer
    static constexpr const char *deafNumber = "0600000113"; ///< not accepted; never an answer

    /// Longer than this, and somebody pulls the plug.
    static constexpr auto soon = 3s;

    /// As the button in the corner does, and as Ctrl+Q; the question is answered by the keyboard.
    static bool close(StressWorld &world)
    {
        world->meter().during(QStringLiteral("closing"), [&] { world->window().close(); });
        if (world->window().overlay()) {
            world->press(Qt::Key_Tab); // from "Stay" to "Quit"
            world->press(Qt::Key_Return);
        }
        return world->quitConfirmed() && !world->window().isVisible();
    }

    /// The program ends as after quitConfirmed().
    static std::chrono::milliseconds end(StressWorld &world)
    {
        QElapsedTimer time;
        time.start();
        world.closeCounter();
        return std::chrono::milliseconds(time.elapsed());
    }

    static std::optional<Sale> onlySale(StressWorld &world)
    {
        const std::vector<Sale> sales = world.onlooker->ledger();
        return sales.size() == 1 ? std::optional(sales.front()) : std::nullopt;
    }

private Q_SLOTS:
    void whileANumberIsTypedNothingIsSold()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        world->type(QStringLiteral("06123"));
        QVERIFY(close(world));
        QVERIFY(end(world) < soon);
        QVERIFY(world.openCounter());
        QVERIFY(world.onlooker->ledger().empty());
        QVERIFY(world.provider.books().empty());
        QVERIFY(world->form().phone()->text().isEmpty());
        QCOMPARE(world.stall(), QString());
    }

    void whileTheOrderIsReadBackNothingIsSold()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        QVERIFY(world->fillTo(number, 10));
        world->press(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(world->quitConfirmed());
        QVERIFY(end(world) < soon);
        QVERIFY(world.openCounter());
        QVERIFY(world.onlooker->ledger().empty());
        QVERIFY(world.provider.books().empty());
    }

    void whileItIsSavedTheSaleIsEitherOnTheDiskOrNowhere()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        QVERIFY(world->fillTo(number, 10));
        world->gate().shut();
        world->press(Qt::Key_Return);
        QVERIFY(world->until([&] { return world->gate().somebodyWaits(); }));
        (void)close(world);
        QCOMPARE(world.stall(), QString());
        // The disk is done a while after the window has gone; the program waits for it and does not tear it off.
        std::thread disk([gate = world->sharedGate()] {
            std::this_thread::sleep_for(300ms); // is what makes it slow
            gate->open();
        });
        const auto took = end(world);
        disk.join();
        QVERIFY2(took > 250ms && took < soon, qPrintable(QString::number(took.count())));
        QVERIFY(world.openCounter());
        verifyResolvedOrFlagged(world);
    }

    void whileItIsOnTheWireItIsAskedForAtTheNextStart_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<int>("charges");
        QTest::newRow("the provider has it, and does not answer") << QString::fromLatin1(silentNumber) << 1;
        QTest::newRow("the provider has not got it, and does not answer") << QString::fromLatin1(deafNumber) << 0;
    }
    void whileItIsOnTheWireItIsAskedForAtTheNextStart()
    {
        QFETCH(QString, phone);
        QFETCH(int, charges);
        StressWorld world;
        QVERIFY(world.isReady());
        QVERIFY(world->sell(phone.toLatin1().constData(), 10));
        QVERIFY(world->until([&] {
            const auto sale = onlySale(world);
            return sale && sale->state == SaleState::Open && (charges == 0 || !world.provider.books().empty());
        }));
        QVERIFY(close(world)); // after the question
        QCOMPARE(world.stall(), QString());
        QVERIFY(end(world) < soon);
        QVERIFY(world.openCounter());
        verifyResolvedOrFlagged(world);
        QCOMPARE(static_cast<int>(world.provider.books().size()), charges);
    }

    void whileItIsPendingItIsAskedForAtTheNextStart()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        QVERIFY(world->sell(number, 10));
        QVERIFY(world->until([&] {
            const auto sale = onlySale(world);
            return sale && sale->state == SaleState::Pending;
        }));
        QVERIFY(world->until([&] { return world.onlooker->isTableCurrent(); }));
        world->meter().during(QStringLiteral("closing"), [&] { world->window().close(); });
        QVERIFY(world->window().overlay()); // it is asked whether that is meant,
        world->press(Qt::Key_Return); // and "Stay" has the focus
        QVERIFY(!world->quitConfirmed() && world->window().isVisible());
        QVERIFY(close(world));
        QCOMPARE(world.stall(), QString());
        QVERIFY(end(world) < soon);
        world.provider.clock->turn(10 * secondMs); // it is done while nobody looks
        QVERIFY(world.openCounter());
        QVERIFY(world.onlooker->letEverythingSettle());
        const auto sale = onlySale(world);
        QVERIFY(sale && sale->state == SaleState::Done);
        QCOMPARE(world.provider.books().size(), 1U);
        QCOMPARE(world.onlooker->complaints(), QString());
        QCOMPARE(world.stall(), QString());
    }

private:
    /// After the next start: known to the end, or in front of a person's eyes; never more than one charge.
    static void verifyResolvedOrFlagged(StressWorld &world)
    {
        std::optional<Sale> sale;
        QVERIFY(world->until([&] {
            world.provider.clock->turn(secondMs);
            sale = onlySale(world);
            return sale && (!isUnsettled(sale->state) || sale->attention != Attention::None);
        }));
        QVERIFY(world->until([&] { return world.onlooker->isTableCurrent(); }));
        const auto books = world.provider.books();
        QVERIFY(books.size() <= 1);
        if (sale->state == SaleState::Done)
            QCOMPARE(books.size(), 1U);
        else
            QVERIFY2(books.empty() || sale->attention == Attention::Check,
                qPrintable(QStringLiteral("state %1").arg(static_cast<int>(sale->state))));
        QCOMPARE(world.onlooker->complaints(), QString());
    }
};

QTEST_MAIN(TestQuitting)
#include "tst_quitting.moc"
