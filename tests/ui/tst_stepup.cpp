// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardedworld.h"
#include "measuring.h"

#include "desk/paperdesk.h"
#include "ui/cash/cashmoveoverlay.h"
#include "ui/cash/customeroverlay.h"
#include "ui/paper/receiptpreviewoverlay.h"
#include "ui/people/stepupoverlay.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/words/peoplewords.h"

using namespace taabia;
using namespace std::chrono_literals;

class TestStepUp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }

    void whatIsOnesOwnToDoIsDoneAtOnce()
    {
        GuardedWorld world;
        world.signIn("Amina");
        int runs = 0;
        world.stepUp->whenAllowed(&world.window, Action::OpenShift, {}, [&runs] { ++runs; });
        QCOMPARE(runs, 1);
        world.signIn("Youssef");
        world.stepUp->whenAllowed(&world.window, Action::ChangeAccount, {}, [&runs] { ++runs; });
        QCOMPARE(runs, 2);
        QVERIFY(!world.window.overlay());
    }

    void anOwnersPinLetsItBeDoneOnceAndBothNamesAreKept()
    {
        GuardedWorld world;
        world.signIn("Amina");
        QSignalSpy moved(&world.till.cash(), &CashDesk::cashMoved);
        QSignalSpy refused(&world.till.cash(), &CashDesk::refused);
        world.stepUp->whenAllowed(&world.window, Action::MoveCash, {}, [&world] {
            world.till.cash().moveCash(CashMove::Out, Money::fromDirhams(50), QStringLiteral("to the safe"));
        });
        QVERIFY(overlay(world));
        QVERIFY(world.shows(PeopleWords::whatIsAsked(Action::MoveCash)));
        QVERIFY(world.shows(QStringLiteral("name is kept")));
        QVERIFY(world.shows(QStringLiteral("Youssef")));
        approve(world, "2580");
        QVERIFY(!overlay(world));
        QTRY_COMPARE(moved.count(), 1);
        QCOMPARE(moved.front().at(1).value<CashMovement>().clerk, QStringLiteral("Amina"));
        // It is used up: the door itself says no to the second one.
        world.till.cash().moveCash(CashMove::Out, Money::fromDirhams(50), QStringLiteral("again"));
        QTRY_COMPARE(refused.count(), 1);
    }

    void aWrongPinDoesNothingAndSaysSo()
    {
        GuardedWorld world;
        world.signIn("Amina");
        int runs = 0;
        world.stepUp->whenAllowed(&world.window, Action::PrintX, {}, [&runs] { ++runs; });
        approve(world, "1357"); // the clerk's own
        QVERIFY(overlay(world));
        QVERIFY(overlay(world)->entry()->notice()->sentence().contains(QStringLiteral("not right")));
        QCOMPARE(runs, 0);
        approve(world, "2580");
        QCOMPARE(runs, 1);
    }

    void whatIsGivenUpIsNeverDone()
    {
        GuardedWorld world;
        world.signIn("Amina");
        int runs = 0;
        world.stepUp->whenAllowed(&world.window, Action::PrintX, {}, [&runs] { ++runs; });
        world.type("2580");
        world.press(Qt::Key_Escape);
        world.judge();
        QVERIFY(!overlay(world));
        QVERIFY(world.form()->phone()->hasFocus());
        QCOMPARE(runs, 0);
    }

    void ofSeveralOwnersOneIsChosen()
    {
        GuardedWorld world({{"Youssef", Role::Owner, "2580"}, {"Naima", Role::Owner, "8642"},
            {"Amina", Role::Clerk, "1357"}, {"Karim", Role::Clerk, "2468"}});
        world.signIn("Amina");
        int runs = 0;
        world.stepUp->whenAllowed(&world.window, Action::PrintX, {}, [&runs] { ++runs; });
        TileGroup *owners = overlay(world)->owners();
        QVERIFY(owners->isVisible());
        QCOMPARE(owners->count(), 2); // no clerk among them
        for (int i = 0; i < 2; ++i) {
            if (owners->tile(i)->accessibleName() == QLatin1String("Naima"))
                owners->choose(i);
        }
        overlay(world)->entry()->setFocus();
        approve(world, "8642");
        QCOMPARE(runs, 1);
    }

    void whoGoesAwayWhileItIsAskedHasGivenItUp()
    {
        GuardedWorld world;
        world.signIn("Amina");
        int runs = 0;
        world.stepUp->whenAllowed(&world.window, Action::PrintX, {}, [&runs] { ++runs; });
        world.windowClock.turn(5min);
        QVERIFY(world.isLocked());
        world.enter("1357");
        QVERIFY(!world.isLocked());
        QVERIFY(!overlay(world));
        QCOMPARE(runs, 0);
    }

    void aWishGoesWithWhoeverHadIt()
    {
        GuardedWorld world;
        world.signIn("Amina");
        int runs = 0;
        {
            const QObject gone;
            world.stepUp->whenAllowed(&gone, Action::PrintX, {}, [&runs] { ++runs; });
        }
        approve(world, "2580");
        QVERIFY(!overlay(world));
        QCOMPARE(runs, 0);
    }

    void aSaleThatIsHeldBackIsLetGoByAnOwner()
    {
        GuardedWorld world;
        world.signIn("Amina");
        const Sale open = sellUnknown(world);
        world.form()->setOrder(open.order);
        world.form()->advance();
        QTRY_VERIFY(world.readBack() && world.readBack()->isArmed());
        world.press(Qt::Key_Return);
        QTRY_VERIFY(world.heldBack());
        world.heldBack()->sellAnywayButton()->click();
        QVERIFY(overlay(world));
        QVERIFY(!world.heldBack()->isBusy()); // nothing is under way yet
        world.press(Qt::Key_Escape);
        QVERIFY(world.heldBack());
        world.heldBack()->sellAnywayButton()->click();
        world.recorded.reset();
        approve(world, "2580");
        QTRY_VERIFY(world.recorded);
        QCOMPARE(world.recorded->clerk, QStringLiteral("Amina"));
    }

    void theReceiptOfAnothersSaleIsLookedAtWithAnOwnersPin()
    {
        GuardedWorld world;
        world.signIn("Karim");
        const Sale karims = sellUnknown(world);
        world.signIn("Amina");
        auto *preview = new ReceiptPreviewOverlay(
            world.till.paper(), {}, PaperWidth::Roll80, karims.id, world.window.top(), &world.window);
        preview->setStepUp(world.stepUp);
        world.window.openOnTop(preview);
        QTRY_VERIFY(overlay(world));
        QVERIFY(!preview->printButton()->isEnabled());
        approve(world, "2580");
        QCOMPARE(world.window.overlay(), preview);
        QTRY_VERIFY(preview->printButton()->isEnabled()); // it is seen, and may be asked for
        preview->printButton()->click();
        QTRY_VERIFY(overlay(world)); // which is another deed
        QSignalSpy queued(&world.till.paper(), &PaperDesk::jobQueued);
        QSignalSpy refused(&world.till.paper(), &PaperDesk::refused);
        approve(world, "2580");
        QTRY_COMPARE(queued.count(), 1);
        QTRY_COMPARE(refused.count(), 1); // a look at the duplicate that comes next
        QCoreApplication::processEvents();
        QCOMPARE(world.window.overlay(), preview); // and nobody is asked for that
    }

    void cashIsMovedOnceTheOwnerHasSeenHowMuchAndWhatFor()
    {
        GuardedWorld world;
        world.signIn("Amina");
        QSignalSpy moved(&world.till.cash(), &CashDesk::cashMoved);
        auto *form = new CashMoveOverlay(world.till.cash(), CashMove::Out, world.window.shell(), &world.window);
        form->setStepUp(world.stepUp);
        world.window.openOverlay(form);
        world.type("200");
        world.press(Qt::Key_Return);
        world.type("to the safe");
        world.press(Qt::Key_Return);
        QVERIFY(overlay(world));
        world.press(Qt::Key_Escape);
        QCOMPARE(world.window.overlay(), form); // what was typed is still there
        world.press(Qt::Key_Return);
        approve(world, "2580");
        QTRY_COMPARE(moved.count(), 1);
        QVERIFY(!world.window.overlay());
    }

    void aNewCustomerTakesAnOwner()
    {
        GuardedWorld world;
        world.signIn("Amina");
        QSignalSpy saved(&world.till.cash(), &CashDesk::customerSaved);
        auto *form = new CustomerOverlay(world.till.cash(), {}, {}, world.window.shell(), &world.window);
        form->setStepUp(world.stepUp);
        world.window.openOverlay(form);
        for (const char *text : {"Hassan", "", "100"}) {
            world.type(text);
            world.press(Qt::Key_Return);
        }
        QVERIFY(overlay(world));
        approve(world, "2580");
        QTRY_COMPARE(saved.count(), 1);
    }

    void namesAndWordsAreRightInTheTree()
    {
        GuardedWorld world;
        world.signIn("Amina");
        world.stepUp->whenAllowed(&world.window, Action::SellBulk, {}, [] {});
        QCOMPARE(overlay(world)->accessibleName(), QStringLiteral("An owner's PIN is needed"));
        QCOMPARE(overlay(world)->accessibleDescription(), PeopleWords::whatIsAsked(Action::SellBulk));
        QCOMPARE(pin(world)->accessibleName(), QStringLiteral("Owner's PIN"));
        QCOMPARE(pin(world)->accessibleDescription(), QStringLiteral("Youssef"));
        QCOMPARE(overlay(world)->entry()->button()->accessibleName(), QStringLiteral("Approve"));
        QVERIFY(pin(world)->hasFocus());
    }

    void nothingIsCutOnAnyScreenInAnyLanguage_data() { measuring::addScreens(); }
    void nothingIsCutOnAnyScreenInAnyLanguage()
    {
        const measuring::Screen screen;
        GuardedWorld world({{"Abderrahmane El Mansouri", Role::Owner, "2580"}, {"Naima", Role::Owner, "8642"},
            {"Amina", Role::Clerk, "1357"}});
        screen.fit(world.window);
        world.signIn("Amina");
        world.stepUp->whenAllowed(&world.window, Action::ReleaseHeldSale, {}, [] {}); // the longest sentence
        QVERIFY(overlay(world));
        world.hasher->noMemory = true;
        approve(world, "2580");
        screen.measure(world.window);
    }

private:
    static StepUpOverlay *overlay(const GuardedWorld &world)
    {
        return qobject_cast<StepUpOverlay *>(world.window.overlay());
    }
    static PinField *pin(const GuardedWorld &world) { return overlay(world)->entry()->pad()->field(); }

    static void approve(GuardedWorld &world, const char *digits)
    {
        world.type(digits);
        world.press(Qt::Key_Return);
        world.judge();
        QCoreApplication::processEvents();
    }

    /// One whose end nobody knows: the line was cut.
    static Sale sellUnknown(GuardedWorld &world)
    {
        world.till.sell(samples::order());
        if (!QTest::qWaitFor([&world] { return world.recorded && !world.server->posts.empty(); }))
            qFatal("nothing was sold");
        world.changed.reset();
        world.server->answerPost(Unexpected{samples::failed(FailureKind::TimedOut)}, 0);
        (void)QTest::qWaitFor([&world] { return world.changed.has_value(); });
        return *world.recorded;
    }

    Theme m_theme;
};

QTEST_MAIN(TestStepUp)
#include "tst_stepup.moc"
