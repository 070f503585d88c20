// SPDX-License-Identifier: GPL-3.0-or-later
#include "cashworld.h"
#include "measuring.h"

#include "ui/cash/countoverlay.h"

using namespace taabia;

/// Measures the drawer and the credit book as they come out: every language, both screens, two sizes of text.
class TestCashLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCutOnAnyScreenInAnyLanguage_data() { measuring::addScreens(); }
    void nothingIsCutOnAnyScreenInAnyLanguage()
    {
        const measuring::Screen screen;
        CashWorld world;
        screen.fit(world.window);
        const auto measure = [&] { screen.measure(world.window); };
        world.showTill();
        world.press(Qt::Key_Return); // with the trouble that is told when nothing is typed
        measure();
        world.press(Qt::Key_P, Qt::AltModifier);
        fillPieces(world);
        measure();
        world.press(Qt::Key_Escape);

        world.openShift(12'345);
        fillTheShop(world);
        measure();
        for (const Qt::Key key : {Qt::Key_I, Qt::Key_O}) {
            world.press(key, Qt::AltModifier);
            world.press(Qt::Key_Return);
            measure();
            world.press(Qt::Key_Escape);
        }
        world.press(Qt::Key_X, Qt::AltModifier);
        measure();
        world.press(Qt::Key_M, Qt::AltModifier);
        measure();
        world.press(Qt::Key_Escape);
        closeTheShift(world, measure);
        world.press(Qt::Key_Z, Qt::AltModifier);
        measure();
        world.press(Qt::Key_Escape);
        walkTheBook(world, measure);
    }

private:
    static void fillPieces(CashWorld &world)
    {
        for (const Denomination &one : denominations()) {
            Q_UNUSED(one)
            world.type("999");
            world.press(Qt::Key_Return);
        }
    }
    static void fillTheShop(CashWorld &world)
    {
        const Customer lender = world.addCustomer("Abderrahmane El Mansouri (voisin)", 2000, "0661223344");
        world.addCustomer("ليلى العلوي", 300, "0700112233");
        world.sell(200, 3, {PaymentMethod::CreditBook, std::nullopt, lender.id});
        world.sell(100, 3, {PaymentMethod::Card, std::nullopt, std::nullopt});
        world.sell(50);
        world.sell(20, 0);
        world.sell(10, 11);
        QSignalSpy moved(&world.till.cash(), &CashDesk::cashMoved);
        world.till.cash().moveCash(CashMove::Out, Money::fromCentimes(123450), QStringLiteral("lait, thé et sucre"));
        world.till.cash().repay(lender.id, Money::fromDirhams(250), PaymentMethod::Cash);
        QTRY_COMPARE(moved.count(), 2);
        world.letNewsCome();
    }
    template <typename Measure> static void closeTheShift(CashWorld &world, const Measure &measure)
    {
        world.press(Qt::Key_K, Qt::AltModifier);
        fillPieces(world);
        world.press(Qt::Key_Escape); // the warning about what is half typed
        measure();
        QSignalSpy counted(&world.till.cash(), &CashDesk::counted);
        world.press(Qt::Key_Return);
        QTRY_COMPARE(counted.count(), 1);
        world.press(Qt::Key_Return); // the reason is missing
        measure();
        world.type("nobody knows");
        world.press(Qt::Key_Return);
        measure();
        QTest::qWait(300);
        QSignalSpy closed(&world.till.cash(), &CashDesk::shiftClosed);
        world.press(Qt::Key_Tab);
        world.press(Qt::Key_Return);
        QTRY_COMPARE(closed.count(), 1);
        measure();
        world.press(Qt::Key_Escape);
    }
    template <typename Measure> static void walkTheBook(CashWorld &world, const Measure &measure)
    {
        world.showBook();
        measure();
        world.press(Qt::Key_R, Qt::AltModifier);
        world.type("12345,50");
        measure();
        world.press(Qt::Key_Escape);
        world.press(Qt::Key_N, Qt::AltModifier);
        world.press(Qt::Key_Return);
        world.press(Qt::Key_Return);
        world.press(Qt::Key_Return);
        measure();
        world.press(Qt::Key_Escape);
        world.press(Qt::Key_S, Qt::AltModifier);
        measure();
        world.press(Qt::Key_Escape);
    }
};

QTEST_MAIN(TestCashLayout)
#include "tst_cashlayout.moc"
