// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "stress/stressworld.h"

#include "support/shimdisk.h"
#include "ui/sell/lastsalecard.h"
#include "ui/sell/livesalescard.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/salesview.h"

using namespace taabia;
using namespace std::chrono_literals;

/// A disk whose every sync takes 300 ms. The keys, the lists and the next customer do not wait for it; the screen
/// claims nothing before it is done.
class TestSlowDisk : public QObject {
    Q_OBJECT
private:
    static constexpr auto delay = 300ms;

private Q_SLOTS:
    void initTestCase() { ShimDisk::install(); }
    void cleanup() { ShimDisk::install().setSyncDelay(0ms); }

    void sellingTypingAndScrollingStayFluid()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        ShimDisk::install().setSyncDelay(delay);
        const char *const phones[] = {"0612345678", "0661002233", "0700112233"};
        for (const char *phone : phones) {
            QVERIFY(world->fillTo(phone, 10));
            const auto syncs = ShimDisk::install().syncs();
            const std::size_t before = world.onlooker->ledger().size();
            QElapsedTimer time;
            time.start();
            world->press(Qt::Key_Return);
            QVERIFY(time.elapsed() < delay.count()); // the key came back at once,
            QVERIFY(world->page().sheet()); // and until the disk is done, it is being saved
            QCOMPARE(world.onlooker->ledger().size(), before);
            QVERIFY(world->until([&] { return !world->page().sheet(); }));
            QVERIFY2(time.elapsed() >= delay.count(), "the sheet went before the disk was done");
            QVERIFY(ShimDisk::install().syncs() > syncs);
            QCOMPARE(world.onlooker->ledger().size(), before + 1);
        }

        // The disk is busy with the claims and the answers of three sales; somebody types and looks through the lists.
        for (int i = 0; i < 10; ++i) {
            world->type(QStringLiteral("0612"));
            QVERIFY(world->form().phone()->text().startsWith(QStringLiteral("06 12")));
            world->press(Qt::Key_Escape);
            world->press(Qt::Key_Escape);
            world->press(Qt::Key_T, Qt::ControlModifier);
            world->press(Qt::Key_Down);
            world->press(Qt::Key_N, Qt::AltModifier);
            world->rest(40ms);
        }
        world->press(Qt::Key_F3);
        const auto *history = world->history().findChild<SalesView *>();
        // The list comes from a connection of its own, which does not wait for the writer.
        QVERIFY(world->until([&] { return history->model()->rowCount() == 3; }, 2s));
        for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home, Qt::Key_Down, Qt::Key_PageDown})
            world->press(key);
        world->press(Qt::Key_F1);

        QVERIFY(world.onlooker->letEverythingSettle());
        QCOMPARE(world.provider.books().size(), std::size(phones));
        QCOMPARE(world.onlooker->complaints(), QString());
        QCOMPARE(world.stall(), QString());
    }

    void quittingWaitsForTheDiskAndLosesNothing()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        ShimDisk::install().setSyncDelay(delay);
        QVERIFY(world->fillTo("0612345678", 10));
        world->press(Qt::Key_Return);
        world->rest(50ms); // the intent is on its way to the disk
        world->meter().during(QStringLiteral("closing"), [&] { world->window().close(); });
        QVERIFY(!world->window().isVisible());
        QCOMPARE(world.stall(), QString());
        QElapsedTimer time;
        time.start();
        world.closeCounter();
        QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
        ShimDisk::install().setSyncDelay(0ms);
        QVERIFY(world.openCounter());
        const auto sales = world.onlooker->ledger();
        QCOMPARE(sales.size(), 1U);
        QVERIFY(world->until([&] {
            world.provider.clock->turn(secondMs);
            const Sale sale = world.onlooker->ledger().front();
            return (!isUnsettled(sale.state) || sale.attention != Attention::None) && world.onlooker->isTableCurrent();
        }));
        QVERIFY(world.provider.books().size() <= 1);
        QCOMPARE(world.onlooker->complaints(), QString());
    }
};

QTEST_MAIN(TestSlowDisk)
#include "tst_slowdisk.moc"
