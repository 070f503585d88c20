// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardedworld.h"

#include "ui/people/ownersonly.h"
#include "ui/people/pinoverlay.h"
#include "ui/people/whooverlay.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/questionoverlay.h"
#include "ui/widgets/shortcutsoverlay.h"

#include <QApplication>

using namespace taabia;
using namespace std::chrono_literals;

class TestLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }

    void aTillThatNobodyTouchesLocksItself()
    {
        GuardedWorld world;
        world.signIn("Amina");
        world.windowClock.turn(4min + 59s);
        QVERIFY(!world.isLocked());
        world.windowClock.turn(1s);
        QVERIFY(world.isLocked());
        world.judge();
        QVERIFY(!world.permit->who());
        QCOMPARE(world.chosen(), QStringLiteral("Amina"));
    }

    void eachKeyAndEachPressBeginsTheTimeAnew()
    {
        GuardedWorld world;
        world.signIn("Amina");
        world.windowClock.turn(4min);
        world.type("0");
        world.windowClock.turn(4min);
        QTest::mouseClick(world.window.windowHandle(), Qt::LeftButton, {}, QPoint(500, 20));
        world.windowClock.turn(4min);
        QVERIFY(!world.isLocked());
        world.windowClock.turn(1min);
        QVERIFY(world.isLocked());
    }

    void whatThePageDoesByItselfDoesNotKeepItOpen()
    {
        GuardedWorld world;
        world.signIn("Amina");
        for (int minute = 0; minute < 5; ++minute) {
            Q_EMIT world.till.balanceRead(Balance{Money::fromDirhams(minute), QStringLiteral("MAD"), {}});
            QKeyEvent made(QEvent::KeyPress, Qt::Key_Shift, Qt::NoModifier);
            QApplication::sendEvent(&world.window, &made);
            world.windowClock.turn(1min);
        }
        QVERIFY(world.isLocked());
    }

    void theOwnerChoosesHowSoonAndZeroIsNever()
    {
        GuardedWorld world;
        world.signIn("Amina");
        world.preferences.setLockAfter(0min);
        world.windowClock.turn(10h);
        QVERIFY(!world.isLocked());
        world.preferences.setLockAfter(1min);
        world.type("0");
        world.windowClock.turn(59s);
        QVERIFY(!world.isLocked());
        world.windowClock.turn(1s);
        QVERIFY(world.isLocked());
    }

    void whatTheSameOneHadBegunIsStillThere()
    {
        GuardedWorld world;
        world.signIn("Amina");
        world.form()->setOrder(samples::order());
        world.windowClock.turn(5min);
        QVERIFY(world.isLocked());
        world.enter("1357");
        QVERIFY(!world.isLocked());
        QCOMPARE(world.form()->order(), std::optional(samples::order()));
    }

    void whatHeWasReadingBackIsStillThereAndHisEnterDoesNotConfirmIt()
    {
        GuardedWorld world;
        world.signIn("Amina");
        world.form()->setOrder(samples::order());
        world.form()->advance();
        QVERIFY(world.readBack());
        QTRY_VERIFY(world.readBack()->isArmed());
        world.press(Qt::Key_F11);
        world.enter("1357");
        QVERIFY(world.readBack());
        world.press(Qt::Key_Return); // the second half of a double press
        QVERIFY(world.readBack() && !world.recorded);
        QTRY_VERIFY(world.readBack()->isArmed());
        world.press(Qt::Key_Return);
        QTRY_VERIFY(world.recorded);
    }

    void forSomebodyElseTheFormIsEmptyAndTheFocusInTheNumber()
    {
        GuardedWorld world;
        world.signIn("Amina");
        world.form()->setOrder(samples::order());
        world.form()->advance();
        world.page->lastSale()->show(samples::sale(1, SaleState::Done));
        world.window.showPage(PageId::History);
        world.signIn("Karim");
        QVERIFY(world.page->isVisible());
        QVERIFY(!world.readBack());
        QVERIFY(world.form()->phone()->text().isEmpty());
        QVERIFY(!world.form()->order());
        QVERIFY(!world.page->lastSale()->sale());
        QVERIFY(world.form()->phone()->hasFocus());
    }

    void anOverlayWaitsForTheSameOneAndClosesForAnother()
    {
        GuardedWorld world;
        world.signIn("Amina");
        world.press(Qt::Key_F12);
        QPointer<Overlay> help = world.window.overlay();
        world.windowClock.turn(5min);
        QVERIFY(help && !help->isVisible());
        world.enter("1357");
        QVERIFY(help && help->isVisible());
        QVERIFY(help->isAncestorOf(QApplication::focusWidget()));
        world.windowClock.turn(5min);
        world.choose("Karim");
        world.enter("2468");
        QVERIFY(!world.window.overlay());
        QVERIFY(world.window.shell()->isEnabled());
        QVERIFY(world.form()->phone()->hasFocus());
    }

    void noKeyReachesWhatIsBehind()
    {
        GuardedWorld world;
        world.signIn("Amina");
        world.press(Qt::Key_F12);
        world.windowClock.turn(5min);
        for (const Qt::Key key : {Qt::Key_F1, Qt::Key_F3, Qt::Key_F12, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Tab})
            world.press(key);
        world.form()->focusNumber(); // as the end of a sale does
        QVERIFY(world.door()->isAncestorOf(QApplication::focusWidget()));
        for (int i = 0; i < 30; ++i) {
            world.press(Qt::Key_Tab);
            QVERIFY(world.door()->isAncestorOf(QApplication::focusWidget()));
        }
        world.type("1");
        QVERIFY(world.form()->phone()->text().isEmpty());
    }

    void theNameInTheBarOpensASmallMenu()
    {
        GuardedWorld world;
        world.signIn("Amina");
        world.pressable("Amina")->click();
        auto *menu = qobject_cast<WhoOverlay *>(world.window.overlay());
        QVERIFY(menu);
        QCOMPARE(qobject_cast<QAbstractButton *>(QApplication::focusWidget())->text(),
            QStringLiteral("Somebody else takes over"));
        world.press(Qt::Key_Down);
        QCOMPARE(qobject_cast<QAbstractButton *>(QApplication::focusWidget())->text(), QStringLiteral("Lock the till"));
        world.press(Qt::Key_Return);
        QVERIFY(world.isLocked());
        QCOMPARE(world.chosen(), QStringLiteral("Amina"));
        world.enter("1357");
        world.pressable("Amina")->click();
        world.press(Qt::Key_F9); // the key that its button shows
        QVERIFY(world.isLocked());
        QVERIFY(world.chosen().isEmpty()); // nobody was there before her
    }

    void onesOwnPinIsChangedWithTheOldOne()
    {
        GuardedWorld world;
        world.signIn("Amina");
        world.pressable("Amina")->click();
        world.pressable("Change my PIN")->click();
        auto *overlay = qobject_cast<PinOverlay *>(world.window.overlay());
        QVERIFY(overlay);
        const auto typeAll = [&world](const char *old, const char *pin, const char *again) {
            world.type(old);
            world.press(Qt::Key_Return);
            world.type(pin);
            world.press(Qt::Key_Return);
            world.type(again);
            world.press(Qt::Key_Return);
            world.judge();
        };
        typeAll("9999", "8642", "8642");
        QVERIFY(overlay->notice()->sentence().contains(QStringLiteral("not right")));
        typeAll("1357", "8642", "8643");
        QVERIFY(world.window.overlay());
        world.press(Qt::Key_Escape);
        world.pressable("Amina")->click();
        world.pressable("Change my PIN")->click();
        typeAll("1357", "1234", "1234"); // too easy, told without a try
        QVERIFY(world.window.overlay());
        world.press(Qt::Key_Escape);
        world.pressable("Amina")->click();
        world.pressable("Change my PIN")->click();
        typeAll("1357", "8642", "8642");
        QVERIFY(!world.window.overlay());
        world.press(Qt::Key_F11);
        world.enter("1357");
        QVERIFY(world.isLocked());
        world.enter("8642");
        QVERIFY(!world.isLocked());
    }

    void aLockedTillCanBeLeftAndAsksIfSalesAreUnderWay()
    {
        GuardedWorld world;
        world.signIn("Amina");
        world.press(Qt::Key_F12);
        world.windowClock.turn(5min);
        Q_EMIT world.till.workloadChanged(Workload{2, 0});
        QSignalSpy quit(&world.window, &MainWindow::quitConfirmed);
        world.press(Qt::Key_Q, Qt::ControlModifier);
        auto *question = world.window.findChild<QuestionOverlay *>();
        QVERIFY(question && question->isVisible());
        world.type("1357");
        QVERIFY(world.pin()->text().isEmpty());
        world.press(Qt::Key_Return); // stay
        QVERIFY(world.isLocked());
        QVERIFY(world.pin()->hasFocus());
        QVERIFY(qobject_cast<ShortcutsOverlay *>(world.window.overlay())); // still waits behind
        Q_EMIT world.till.workloadChanged(Workload{0, 0});
        world.press(Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(quit.count(), 1);
    }

    void theKeysOfWhoSignsInAreToldOnlyWhereSomebodyDoes()
    {
        const auto isTold = [](SellingWorld &world, const QString &key) {
            ShortcutsOverlay help(ShortcutsOverlay::Place::Everywhere, world.window.shell(), &world.window);
            help.open();
            const QList<KeyCap *> caps = help.findChildren<KeyCap *>();
            return std::any_of(caps.begin(), caps.end(), [&](const KeyCap *cap) { return cap->text() == key; });
        };
        SellingWorld alone;
        QVERIFY(isTold(alone, QStringLiteral("Ctrl+Q")));
        QVERIFY(!isTold(alone, QStringLiteral("F9")));
        QVERIFY(!isTold(alone, QStringLiteral("F11")));
        GuardedWorld shop;
        QVERIFY(isTold(shop, QStringLiteral("F9")));
        QVERIFY(isTold(shop, QStringLiteral("F11")));
    }

    void aPageForOwnersOpensWithAnOwnersPinAndClosesForTheNext()
    {
        GuardedWorld world;
        auto *inside = new QLineEdit;
        inside->setText(QStringLiteral("the margins"));
        auto *guarded = new OwnersOnly(world.counter, Action::SeeReports, [inside](QWidget *) { return inside; });
        world.window.addPage(PageId::Day, guarded);
        world.signIn("Amina");
        world.press(Qt::Key_F4);
        QVERIFY(guarded->isCovered());
        QVERIFY(!inside->isVisible());
        for (const QLabel *label : guarded->findChildren<QLabel *>())
            QVERIFY2(!label->wordWrap() || label->height() >= label->heightForWidth(label->width()),
                qPrintable(label->text()));
        auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        QVERIFY(button);
        QCOMPARE(button->accessibleName(), QStringLiteral("Owner's PIN"));
        world.press(Qt::Key_Return);
        QVERIFY(world.isLocked());
        QCOMPARE(world.chosen(), QStringLiteral("Youssef"));
        world.enter("2580");
        QVERIFY(inside->isVisible()); // on the very page
        QVERIFY(inside->hasFocus());
        world.signIn("Amina");
        world.press(Qt::Key_F4);
        QVERIFY(guarded->isCovered());
        QVERIFY(!inside->isVisible());
    }

    void whereAClerkComesInsteadOfTheOwnerHeBeginsToSell()
    {
        GuardedWorld world;
        world.window.addPage(PageId::Day,
            new OwnersOnly(world.counter, Action::SeeReports, [](QWidget *parent) { return new QWidget(parent); }));
        world.signIn("Amina");
        world.press(Qt::Key_F4);
        world.press(Qt::Key_Return);
        world.choose("Karim");
        world.enter("2468");
        QVERIFY(world.form()->phone()->hasFocus());
    }

    void whereNobodySignsInThereIsANameAndNoLock()
    {
        SellingWorld world({QStringLiteral("Amina"), false});
        FakeClock windowClock;
        Counter counter(world.till.people(), Permit::unguarded(QStringLiteral("Amina")), windowClock);
        const Doorkeeper doorkeeper(world.till, counter, world.preferences, world.window);
        QVERIFY(!doorkeeper.page());
        world.press(Qt::Key_F11);
        world.press(Qt::Key_F9);
        windowClock.turn(10h);
        QVERIFY(!world.window.isCovered());
        const auto buttons = world.window.findChildren<QAbstractButton *>();
        QVERIFY(std::none_of(buttons.begin(), buttons.end(),
            [](const auto *button) { return button->isVisible() && button->text() == QLatin1String("Amina"); }));
        const auto labels = world.window.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const auto *label) { return label->isVisible() && label->text() == QLatin1String("Amina"); }));
        bool ran = false;
        StepUp stepUp(counter, world.window);
        stepUp.whenAllowed(&stepUp, Action::ChangeAccount, {}, [&ran] { ran = true; });
        QVERIFY(ran);
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
