// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "stress/stressworld.h"

#include "ui/sell/lastsalecard.h"
#include "ui/sell/livesalescard.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/salesview.h"

using namespace taabia;
using namespace std::chrono_literals;

/// Hands that are quicker than eyes. However often a key, a button or the screen is pressed: one sale for each
/// read-back that was confirmed.
class TestHastyHands : public QObject {
    Q_OBJECT
private:
    static constexpr const char *number = "0612345678";

    /// The end of each scene: so many sales, as many at the provider, the screen right, and the window never stood.
    static void verify(StressWorld &world, std::size_t sales)
    {
        QVERIFY(world->until([&] { return world.onlooker->ledger().size() >= sales; }));
        QVERIFY(world.onlooker->letEverythingSettle());
        QCOMPARE(world.onlooker->ledger().size(), sales);
        QCOMPARE(world.provider.books().size(), sales);
        QCOMPARE(world.onlooker->complaints(), QString());
        QCOMPARE(world.stall(), QString());
    }

    static QPoint middleOf(const QWidget *widget) { return widget->mapTo(widget->window(), widget->rect().center()); }

private Q_SLOTS:
    void twoPressesInOneTurnOfTheLoopAreOneSale()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        QVERIFY(world->fillTo(number, 10));
        world->keyEvent(QEvent::KeyPress, Qt::Key_Return);
        world->keyEvent(QEvent::KeyPress, Qt::Key_Return);
        world->keyEvent(QEvent::KeyRelease, Qt::Key_Return);
        world->keyEvent(QEvent::KeyRelease, Qt::Key_Return);
        verify(world, 1);
    }

    void aDoubleEnterOnTheReadBackIsOneSale_data()
    {
        QTest::addColumn<int>("pause");
        for (const int pause : {0, 30, 120})
            QTest::addRow("%d ms apart", pause) << pause;
    }
    void aDoubleEnterOnTheReadBackIsOneSale()
    {
        QFETCH(int, pause);
        StressWorld world;
        QVERIFY(world.isReady());
        QVERIFY(world->fillTo(number, 10));
        world->press(Qt::Key_Return);
        world->rest(std::chrono::milliseconds(pause));
        world->press(Qt::Key_Return);
        QVERIFY(world->until([&] { return !world->page().sheet(); }));
        QVERIFY(world->form().phone()->text().isEmpty()); // the second Enter found an empty form, and said so at most
        verify(world, 1);
    }

    void aDoubleEnterOnSellLeavesTheReadBackStanding()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        world->type(QString::fromLatin1(number));
        world->press(Qt::Key_I, Qt::AltModifier);
        world->press(Qt::Key_A, Qt::AltModifier);
        world->type(QStringLiteral("10"));
        for (int press = 0; press < 4; ++press) {
            world->press(Qt::Key_Return); // the first one opens it, the others come before anybody can have read it
            world->rest(40ms);
        }
        QVERIFY(world->awaitReadBack());
        QCOMPARE(world.onlooker->ledger().size(), 0U);
        world->press(Qt::Key_Return);
        QVERIFY(world->until([&] { return !world->page().sheet(); }));
        verify(world, 1);
    }

    void enterHeldDownFromSellOnSellsNothing()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        QVERIFY(world->fillTo(number, 10));
        world->press(Qt::Key_Escape); // back in the form, which is complete, with the focus on Sell
        QVERIFY(world->form().sellButton()->hasFocus());
        world->keyEvent(QEvent::KeyPress, Qt::Key_Return);
        for (int i = 0; i < 30; ++i) { // a second and a half, as X11 repeats: let go and pressed at one instant
            world->rest(50ms);
            const bool known = i > 0; // the first pair comes before Qt can know that it is a repeat
            world->keyEvent(QEvent::KeyRelease, Qt::Key_Return, known);
            world->keyEvent(QEvent::KeyPress, Qt::Key_Return, known);
        }
        QVERIFY(world->readBack() && world->readBack()->isArmed());
        QCOMPARE(world.onlooker->ledger().size(), 0U);
        world->keyEvent(QEvent::KeyRelease, Qt::Key_Return);
        world->rest(100ms);
        world->press(Qt::Key_Return); // let go and pressed anew: meant
        QVERIFY(world->until([&] { return !world->page().sheet(); }));
        verify(world, 1);
    }

    void enterHeldDownOnTheReadBackSellsOnce()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        QVERIFY(world->fillTo(number, 10));
        world->keyEvent(QEvent::KeyPress, Qt::Key_Return);
        for (int i = 0; i < 40; ++i) {
            world->rest(30ms);
            world->keyEvent(QEvent::KeyRelease, Qt::Key_Return, i > 0);
            world->keyEvent(QEvent::KeyPress, Qt::Key_Return, i > 0);
        }
        world->keyEvent(QEvent::KeyRelease, Qt::Key_Return);
        QVERIFY(!world->page().sheet());
        verify(world, 1);
    }

    void aHeldOrDoubleSpaceSellsOnce()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        QVERIFY(world->fillTo(number, 10));
        world->keyEvent(QEvent::KeyPress, Qt::Key_Space);
        for (int i = 0; i < 10; ++i) {
            world->rest(30ms);
            world->keyEvent(QEvent::KeyRelease, Qt::Key_Space, i > 0);
            world->keyEvent(QEvent::KeyPress, Qt::Key_Space, i > 0);
        }
        world->keyEvent(QEvent::KeyRelease, Qt::Key_Space);
        world->press(Qt::Key_Space);
        world->press(Qt::Key_Space);
        QVERIFY(world->until([&] { return !world->page().sheet(); }));
        verify(world, 1);
    }

    void aDoubleClickOnConfirmIsOneSale()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        QVERIFY(world->fillTo(number, 10));
        QWindow *window = world->window().windowHandle();
        const QPoint at = middleOf(world->readBack()->confirmButton());
        world->meter().during(QStringLiteral("a double click"), [&] {
            QTest::mouseClick(window, Qt::LeftButton, {}, at);
            QTest::mouseDClick(window, Qt::LeftButton, {}, at);
            QTest::mouseClick(window, Qt::LeftButton, {}, at);
        });
        QVERIFY(world->until([&] { return !world->page().sheet(); }));
        verify(world, 1);
    }

    void aDoubleTapOnConfirmIsOneSale()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        QVERIFY(world->fillTo(number, 10));
        static QPointingDevice *const screen = QTest::createTouchDevice();
        QWindow *window = world->window().windowHandle();
        const QPoint at = middleOf(world->readBack()->confirmButton());
        world->meter().during(QStringLiteral("a double tap"), [&] {
            for (int tap = 0; tap < 3; ++tap) {
                QTest::touchEvent(window, screen).press(0, at, window);
                QTest::touchEvent(window, screen).release(0, at, window);
            }
        });
        QVERIFY(world->until([&] { return !world->page().sheet(); }));
        verify(world, 1);
    }

    void aDoubleTapOnSellLeavesTheReadBackStanding()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        QVERIFY(world->fillTo(number, 10));
        world->press(Qt::Key_Escape);
        QWindow *window = world->window().windowHandle();
        const QPoint at = middleOf(world->form().sellButton());
        QTest::mouseClick(window, Qt::LeftButton, {}, at);
        // The same place again and again: the read-back's buttons may have come to stand just there.
        for (int click = 0; click < 3; ++click)
            QTest::mouseDClick(window, Qt::LeftButton, {}, at);
        QVERIFY(world->awaitReadBack());
        QCOMPARE(world.onlooker->ledger().size(), 0U);
        world->press(Qt::Key_Return);
        QVERIFY(world->until([&] { return !world->page().sheet(); }));
        verify(world, 1);
    }

    void enterWhileTheSaleIsBeingSavedIsNothing()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        QVERIFY(world->fillTo(number, 10));
        world->gate().shut(); // the disk takes its time
        world->press(Qt::Key_Return);
        QVERIFY(world->until([&] { return world->gate().somebodyWaits(); }));
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Escape, Qt::Key_Return}) {
            world->rest(60ms);
            world->press(key);
        }
        QTest::mouseClick(
            world->window().windowHandle(), Qt::LeftButton, {}, middleOf(world->readBack()->confirmButton()));
        // Nothing is claimed yet: it is being saved, and no list has it.
        QCOMPARE(world->readBack()->confirmButton()->text(), QStringLiteral("Saving the sale…"));
        QCOMPARE(world->page().liveSales()->view()->model()->rowCount(), 0);
        QVERIFY(!world->page().lastSale()->sale());
        world->gate().open();
        QVERIFY(world->until([&] { return !world->page().sheet(); }));
        verify(world, 1);
    }

    void aSecondCustomerInAHurryGetsASaleOfTheirOwn()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        for (const char *phone : {"0612345678", "0661002233", "0700112233"})
            QVERIFY(world->sell(phone, 20)); // without a look at what became of the one before
        verify(world, 3);
    }

    void aSaleFromElsewhereTouchesNothingThatIsTypedOrReadBack()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        const auto sellElsewhere = [&world](const char *phone) { // as a page that sells many at once will
            world->till().sell({*Msisdn::parse(QString::fromLatin1(phone)), Operator::Inwi, Money::fromDirhams(5), {}});
            return world->until([&world, phone] {
                const auto rows = Onlooker::rows(*world->page().liveSales()->view());
                return !rows.empty() && rows.front().value(1).remove(QLatin1Char(' ')) == QLatin1String(phone);
            });
        };
        world->type(QStringLiteral("06123"));
        QVERIFY(sellElsewhere("0700112233"));
        QCOMPARE(world->form().phone()->text(), QStringLiteral("06 12 3"));
        QVERIFY(!world->page().lastSale()->sale());
        world->press(Qt::Key_Escape);
        world->press(Qt::Key_Escape);
        QVERIFY(world->fillTo(number, 10));
        QVERIFY(sellElsewhere("0700445566"));
        QVERIFY(world->readBack() && !world->readBack()->isBusy());
        world->press(Qt::Key_Return);
        QVERIFY(world->until([&] { return !world->page().sheet(); }));
        verify(world, 3);
    }

    void theSameSaleAgainAtOnceIsHeldBackUntilSomebodyDecides()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        QVERIFY(world->sell(number, 10));
        QVERIFY(world->fillTo(number, 10));
        world->press(Qt::Key_Return);
        QVERIFY(world->until([&] { return world->page().sheet() && !world->readBack(); })); // the question
        world->rest(60ms);
        world->press(Qt::Key_Return); // Cancel has the focus
        world->press(Qt::Key_Return); // and this one is read back again
        QVERIFY(world->awaitReadBack());
        world->press(Qt::Key_Escape);
        QVERIFY(world->until([&] { return !world->page().sheet(); }));
        verify(world, 1);
    }
};

QTEST_MAIN(TestHastyHands)
#include "tst_hastyhands.moc"
