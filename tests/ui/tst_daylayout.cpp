// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayworld.h"
#include "measuring.h"

#include "support/samples.h"

using namespace taabia;
using namespace Qt::StringLiterals;

/// Measures the Day page as it comes out: every language, both screens it is made for, the text a quarter larger.
class TestDayLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCutOnAnyScreenInAnyLanguage_data() { measuring::addScreens(); }
    void nothingIsCutOnAnyScreenInAnyLanguage()
    {
        const measuring::Screen screen;
        DayWorld world;
        world.plan->balance = SampleShop::balance(QDate(2026, 11, 16), 7);
        BalanceMisfit misfit;
        misfit.check.seenUtc = QDateTime::currentDateTimeUtc();
        misfit.check.difference = Money::fromCentimes(-2940);
        misfit.adopted = Money::fromCentimes(940);
        misfit.previousUtc = misfit.check.seenUtc.addSecs(-600);
        misfit.around = {samples::sale(41, SaleState::Done)};
        world.plan->misfits = {misfit};
        ForeignRecharge foreign;
        foreign.record = samples::record(samples::sale(500, SaleState::Done), 3);
        foreign.madeUtc = misfit.check.seenUtc;
        world.plan->foreign = {foreign};
        world.plan->verdict = {
            1200, 30, ChainBreak{ChainBreak::Kind::RowChanged, 12, u"cash_movement"_s, 9}, QByteArray(32, 'x')};
        world.shop.untoldPercent = screen.isLarger() ? 10 : 0; // both forms of the tiles' sentences
        screen.fit(world.window);
        world.open();
        // The widest row of keys (a range) over the largest figures (a month and a half of them).
        world.figures->showPeriod(Period::between(QDate(2026, 10, 1), QDate(2026, 11, 20)));
        QTRY_VERIFY(world.figures->shownReport().has_value());
        for (int choice = 0; choice < 7; ++choice) {
            tilesOf(world.figures, 7)->choose(choice);
            measure(world, screen);
        }
        world.page->showView(DayView::Balance);
        for (int choice = 0; choice < 4; ++choice) {
            partsOf(world.balance)->choose(choice);
            if (choice == 3)
                world.balance->chain()->verify();
            measure(world, screen);
        }
    }

private:
    static TileGroup *tilesOf(const QWidget *view, int count)
    {
        for (TileGroup *group : view->findChildren<TileGroup *>()) {
            if (group->count() == count)
                return group;
        }
        return nullptr;
    }
    /// The row of parts: the chooser of periods has four tiles too.
    static TileGroup *partsOf(const QWidget *view)
    {
        for (TileGroup *group : view->findChildren<TileGroup *>()) {
            if (!qobject_cast<PeriodChooser *>(group->parentWidget()))
                return group;
        }
        return nullptr;
    }

    static void measure(DayWorld &world, const measuring::Screen &screen) { screen.measure(world.window); }
};

QTEST_MAIN(TestDayLayout)
#include "tst_daylayout.moc"
