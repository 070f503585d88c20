// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkworld.h"
#include "measuring.h"

#include "ui/widgets/notice.h"
#include "ui/widgets/shortcutsoverlay.h"

using namespace taabia;
using namespace Qt::StringLiterals;

/// Measures the Bulk page as it comes out: every language, both screens it is made for, the text a quarter larger.
class TestBulkLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCutOnAnyScreenInAnyLanguage_data() { measuring::addScreens(); }
    void nothingIsCutOnAnyScreenInAnyLanguage()
    {
        const measuring::Screen screen;
        BulkWorld world;
        world.bulk->setOut({});
        screen.fit(world.window);
        const auto measure = [&] { screen.measure(world.window); };
        measure();
        measureList(world, measure);
        measureRun(world, measure);
    }

private:
    template <typename Measure> static void measureList(BulkWorld &world, const Measure &measure)
    {
        AccountView account;
        account.prices = Prices{u"MAD"_s,
            {{Operator::Orange, Margin::fromBasisPoints(650)}, {Operator::Inwi, Margin::fromBasisPoints(-300)},
                {Operator::MarocTelecom, Margin::fromBasisPoints(333)}}};
        world.todayTrouble = LedgerError{LedgerError::Kind::Busy, {}};
        QGuiApplication::clipboard()->setText(BulkWorld::hundredLines() + u"0612000000;1000\n0612000000;1000"_s);
        world.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(world.sheet()->isVisible());
        measure(); // figures not known yet
        Q_EMIT world.till.accountRead(account);
        Q_EMIT world.till.balanceRead(
            Balance{Money::fromCentimes(123456), QStringLiteral("MAD"), Money::fromDirhams(2000)});
        world.bulk->openFile(u"/nowhere/at/all.csv"_s);
        QTRY_VERIFY(world.bulk->findChild<Notice *>()->isVisible());
        for (int row = 0; row < 103; row += row < 100 ? 10 : 1) { // every sentence that there is about a line
            world.table()->setCurrentIndex(world.table()->model()->index(row < 100 ? row + 4 : row, 0));
            measure();
            if (row > 40 && row < 90)
                row = 90;
        }
        world.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(world.readBackSheet());
        measure();
        world.readBackSheet()->tellRefusal(
            u"Nothing was sent. The disk of this PC is full, and it says so at length."_s);
        measure();
        world.press(Qt::Key_Escape);
        world.press(Qt::Key_N, Qt::AltModifier);
    }
    template <typename Measure> static void measureRun(BulkWorld &world, const Measure &measure)
    {
        BulkProgress progress = BulkWorld::progress(1000, 912, true);
        progress.attention = 12;
        world.findRun(progress, BulkWorld::lines(1000, 88));
        QVERIFY(world.run()->isVisible());
        measure();
        progress.underWay = false;
        for (const BulkPause pause : {BulkPause::None, BulkPause::Asked, BulkPause::Refused, BulkPause::Unanswered,
                 BulkPause::NotSent, BulkPause::HeldBack, BulkPause::LedgerTrouble}) {
            progress.pause = pause;
            progress.refusal = u"INSUFFICIENT_FUNDS"_s;
            Q_EMIT world.till.bulk().progressed(progress);
            measure();
        }
        world.table()->setFocus();
        world.press(Qt::Key_A, Qt::ControlModifier);
        world.run()->tell(Tone::Good, u"Receipts that wait for the printer: 80."_s);
        measure();
        world.press(Qt::Key_G, Qt::AltModifier);
        QVERIFY(world.readBackSheet());
        measure();
        world.press(Qt::Key_Escape);
        world.press(Qt::Key_N, Qt::AltModifier);
        Q_EMIT world.till.bulk().runsRead(world.lastTicket(), {progress});
        QVERIFY(world.bulk->startPane()->isVisible());
        measure();
    }
};

QTEST_MAIN(TestBulkLayout)
#include "tst_bulklayout.moc"
