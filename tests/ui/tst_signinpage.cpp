// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardedworld.h"
#include "measuring.h"

#include "security/scryptpinhasher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbadge.h"
#include "ui/widgets/topbar.h"
#include "ui/words/peoplewords.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>

using namespace taabia;
using namespace std::chrono_literals;

class TestSignInPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }

    void nobodyIsThereBeforeSomebodyHasSignedIn()
    {
        GuardedWorld world;
        QVERIFY(world.isLocked());
        QVERIFY(world.door()->isVisible());
        QVERIFY(!world.page->isVisible());
        world.press(Qt::Key_F1);
        world.type("0612345678");
        QVERIFY(world.form()->phone()->text().isEmpty());
        QVERIFY(!world.permit->who());
    }

    void aNameAndItsPinOpenTheWindow()
    {
        GuardedWorld world;
        QVERIFY(world.door()->names()->tile(0)->hasFocus()); // nobody was there before
        world.press(Qt::Key_Right);
        world.press(Qt::Key_Return);
        QVERIFY(world.pin()->hasFocus());
        const QString name = world.chosen();
        world.enter(name == QLatin1String("Karim") ? "2468" : "1357");
        QVERIFY(!world.isLocked());
        QVERIFY(world.page->isVisible());
        QVERIFY(world.form()->phone()->hasFocus());
        QCOMPARE(world.permit->name(), name);
        QVERIFY(world.pressable(qPrintable(name))); // the name in the bar
    }

    void aNameIsChosenByItsNumberByItsFirstLetterAndByAFinger()
    {
        GuardedWorld world;
        world.type("3");
        QCOMPARE(world.chosen(), world.counter.present()[2].person.name);
        QVERIFY(world.pin()->hasFocus());
        world.press(Qt::Key_Escape);
        world.type("k");
        QCOMPARE(world.chosen(), QStringLiteral("Karim"));
        world.type("a");
        QCOMPARE(world.chosen(), QStringLiteral("Amina"));
        world.choose("Youssef");
        QCOMPARE(world.chosen(), QStringLiteral("Youssef"));
        QVERIFY(world.pin()->hasFocus());
    }

    void whoLockedIsAwaitedSoThatOnlyDigitsAreTyped()
    {
        GuardedWorld world;
        world.signIn("Amina");
        world.press(Qt::Key_F11);
        QVERIFY(world.isLocked());
        QCOMPARE(world.chosen(), QStringLiteral("Amina"));
        QVERIFY(world.pin()->hasFocus());
        world.enter("1357");
        QVERIFY(!world.isLocked());
    }

    void theOtherOfTwoIsAwaitedWhenSomebodyElseTakesOver()
    {
        GuardedWorld world;
        world.signIn("Amina");
        world.signIn("Karim");
        world.press(Qt::Key_F9);
        QCOMPARE(world.chosen(), QStringLiteral("Amina"));
        world.enter("1357");
        QCOMPARE(world.permit->name(), QStringLiteral("Amina"));
        world.press(Qt::Key_F9);
        QCOMPARE(world.chosen(), QStringLiteral("Karim"));
    }

    void whereOnePersonWorksThereIsNothingToChoose()
    {
        GuardedWorld world({{"Youssef", Role::Owner, "2580"}});
        QVERIFY(!world.door()->names()->isVisible());
        QVERIFY(world.pin()->hasFocus());
        world.enter("2580");
        QVERIFY(!world.isLocked());
    }

    void aWrongPinSaysSoAndLeavesNothingInTheField()
    {
        GuardedWorld world;
        world.choose("Amina");
        world.type("9999");
        world.press(Qt::Key_Return);
        QVERIFY(world.pin()->text().isEmpty()); // while it is judged, too
        world.judge();
        QVERIFY(world.isLocked());
        QVERIFY(world.told().contains(QStringLiteral("not right")));
        QVERIFY(world.pin()->hasFocus());
        world.type("1");
        QVERIFY(world.told().isEmpty());
    }

    void tooFewDigitsCostNoTry()
    {
        GuardedWorld world;
        world.choose("Amina");
        world.enter("135");
        QVERIFY(!world.told().isEmpty());
        QCOMPARE(world.hasher->checks, 0);
        QCOMPARE(*world.people->tries(world.door()->chosen()->person.id), 0);
    }

    void tooManyWrongOnesWaitInWordsThatCountDown()
    {
        GuardedWorld world;
        world.choose("Amina");
        for (int i = 0; i < PinRule::freeTries; ++i)
            world.enter("9999");
        QVERIFY(world.told().contains(QStringLiteral("you have to wait")));
        world.enter("9999");
        QVERIFY2(spoken(world.told()).contains(QStringLiteral("Try again in 30 s")), qPrintable(world.told()));
        world.type("1357");
        QVERIFY(world.pin()->text().isEmpty()); // nothing is taken now
        world.turnClocks(1s);
        QVERIFY2(spoken(world.told()).contains(QStringLiteral("29 s")), qPrintable(world.told()));
        for (int second = 0; second < 28; ++second)
            world.turnClocks(1s);
        QVERIFY2(spoken(world.told()).contains(QStringLiteral("1 s")), qPrintable(world.told()));
        world.turnClocks(1s);
        QCOMPARE(world.told(), PeopleWords::mayTryAgain());
        world.enter("1357");
        QVERIFY(!world.isLocked());
    }

    void aWaitIsOfOneNameAndTheOthersSignIn()
    {
        GuardedWorld world;
        world.choose("Amina");
        for (int i = 0; i <= PinRule::freeTries; ++i)
            world.enter("9999");
        world.choose("Karim");
        QVERIFY(world.told().isEmpty());
        world.choose("Amina");
        QVERIFY(spoken(world.told()).contains(QStringLiteral("30 s")));
        world.choose("Karim");
        world.enter("2468");
        QVERIFY(!world.isLocked());
    }

    void aNameWithoutAPinSaysWhoSetsIt()
    {
        GuardedWorld world({{"Youssef", Role::Owner, "2580"}, {"Amina", Role::Clerk, nullptr}});
        world.choose("Amina");
        QVERIFY(world.told().contains(QStringLiteral("no PIN")));
        world.enter("1357");
        QCOMPARE(world.hasher->checks, 0);
    }

    void aComputerWithoutMemorySaysSo()
    {
        GuardedWorld world;
        world.hasher->noMemory = true;
        world.choose("Amina");
        world.enter("1357");
        QVERIFY(world.isLocked());
        QVERIFY(world.told().contains(QStringLiteral("memory")));
    }

    void everyRefusalHasItsSentence()
    {
        QStringList sentences;
        for (int kind = 0; kind <= static_cast<int>(PeopleRefusal::Kind::NotStarted); ++kind) {
            PeopleRefusal why;
            why.kind = static_cast<PeopleRefusal::Kind>(kind);
            sentences += PeopleWords::refusal(why);
        }
        for (const Action action : allActions)
            sentences += PeopleWords::whatIsAsked(action);
        for (const QString &sentence : sentences)
            QVERIFY(sentence.endsWith(QLatin1Char('.')));
        sentences.removeDuplicates();
        QCOMPARE(
            sentences.size(), static_cast<int>(PeopleRefusal::Kind::NotStarted) + 1 + qsizetype(allActions.size()));
    }

    void theKeysOnTheScreenTypeAndAreReachedByTheKeyboard()
    {
        GuardedWorld world;
        world.choose("Amina");
        PinPad *pad = world.entry()->pad();
        for (const int digit : {1, 3, 5, 9})
            QTest::mouseClick(pad->key(digit), Qt::LeftButton);
        QVERIFY(world.pin()->hasFocus()); // a finger does not take it away
        QTest::mouseClick(pad->eraseKey(), Qt::LeftButton);
        world.press(Qt::Key_Tab);
        QVERIFY(pad->key(1)->hasFocus());
        world.press(Qt::Key_Down);
        world.press(Qt::Key_Down);
        QVERIFY(pad->key(7)->hasFocus());
        world.press(Qt::Key_Space);
        QCOMPARE(world.pin()->text().size(), 4);
        world.press(Qt::Key_Tab);
        QVERIFY(world.entry()->button()->hasFocus());
        world.press(Qt::Key_Space);
        world.judge();
        QVERIFY(!world.isLocked());
        for (const ActionButton *key : pad->findChildren<ActionButton *>())
            QVERIFY(key->height() >= 40 && key->width() >= 40);
    }

    void arabicDigitsAreAPinToo()
    {
        GuardedWorld world;
        world.choose("Amina");
        world.pin()->setText(QStringLiteral("\u0661\u0663\u0665\u0667"));
        world.press(Qt::Key_Return);
        world.judge();
        QVERIFY(!world.isLocked());
    }

    void nothingOfTheShopIsOnTheScreenOrInTheTreeWhileItIsLocked()
    {
        GuardedWorld world;
        world.signIn("Amina");
        Q_EMIT world.till.balanceRead(Balance{Money::fromDirhams(1234), QStringLiteral("MAD"), {}});
        world.form()->setOrder(samples::order());
        world.press(Qt::Key_F11);
        for (const QWidget *widget : world.window.findChildren<QWidget *>()) {
            const bool ofTheDoor =
                widget == world.door() || world.door()->isAncestorOf(widget) || widget->isAncestorOf(world.door());
            QVERIFY2(ofTheDoor || !widget->isVisible(), widget->metaObject()->className());
        }
        const QImage picture = world.window.grab().toImage();
        QCOMPARE(picture.pixelColor(3, picture.height() - 3), Colors::current().page); // opaque to its edges
        QVERIFY(!treeSays(QAccessible::queryAccessibleInterface(&world.window), QStringLiteral("234")));
    }

    void whatIsUnderWayGoesOnWhileNobodyIsThere()
    {
        GuardedWorld world;
        world.signIn("Amina");
        world.till.sell(samples::order());
        QTRY_VERIFY(world.recorded && !world.server->posts.empty());
        world.press(Qt::Key_F11);
        world.judge();
        QVERIFY(!world.permit->who());
        world.server->answerPost(samples::accepted(*world.recorded, 3), 200);
        QCoreApplication::processEvents();
        world.changed.reset();
        world.enter("1357");
        QTRY_VERIFY(world.changed);
        QCOMPARE(world.changed->state, SaleState::Done);
    }

    void aTillThatCannotStartSaysWhyInsteadOfAsking()
    {
        GuardedWorld world;
        const LedgerError why{LedgerError::Kind::Busy, {}};
        Q_EMIT world.till.cannotStart(why);
        QVERIFY(world.shows(Words::ledgerTrouble(why)));
    }

    void rolesAndNamesAreRightInTheTree()
    {
        GuardedWorld world;
        world.choose("Amina");
        QAccessibleInterface *pin = QAccessible::queryAccessibleInterface(world.pin());
        QCOMPARE(pin->role(), QAccessible::EditableText);
        QCOMPARE(pin->text(QAccessible::Name), QStringLiteral("PIN"));
        QCOMPARE(pin->text(QAccessible::Description), QStringLiteral("Amina"));
        QVERIFY(pin->state().passwordEdit);
        world.type("13");
        QVERIFY(!pin->text(QAccessible::Value).contains(QLatin1Char('3')));
        QCOMPARE(QAccessible::queryAccessibleInterface(world.entry()->button())->text(QAccessible::Name),
            QStringLiteral("Sign in"));
        QCOMPARE(QAccessible::queryAccessibleInterface(world.door()->names()->tile(0))->role(), QAccessible::Button);
        QVERIFY(!QAccessible::queryAccessibleInterface(world.entry()->pad()->eraseKey())
                     ->text(QAccessible::Name)
                     .isEmpty());
    }

    void nothingIsCutOnAnyScreenInAnyLanguage_data() { measuring::addScreens(); }
    void nothingIsCutOnAnyScreenInAnyLanguage()
    {
        const measuring::Screen screen;
        GuardedWorld world({{"Abderrahmane El Mansouri", Role::Owner, "2580"}, {"Fatima Zahra", Role::Clerk, "1357"},
            {"Karim", Role::Clerk, nullptr}, {"Mohammed Amine", Role::Clerk, "8642"}});
        screen.fit(world.window);
        screen.measure(world.window);
        for (const int name : {2, 0}) {
            world.door()->names()->tile(name)->click();
            screen.measure(world.window);
        }
        world.hasher->noMemory = true; // the longest sentence
        world.enter("2580");
        screen.measure(world.window);
    }

    /// Key, digits, Enter: with the real cost of a PIN.
    void anotherOneIsAtTheTillInUnderTwoSeconds()
    {
        GuardedWorld world(GuardedWorld::usual(), std::make_unique<ScryptPinHasher>());
        const auto until = [&world](bool locked) {
            return QTest::qWaitFor([&] { return world.isLocked() == locked; }, 10'000);
        };
        world.choose("Amina");
        world.enter("1357");
        QVERIFY(until(false));
        QVERIFY(until(false));
        world.press(Qt::Key_F11);
        world.choose("Karim");
        world.enter("2468");
        QVERIFY(until(false));

        QElapsedTimer watch;
        watch.start();
        world.press(Qt::Key_F9);
        world.enter("1357");
        QVERIFY(until(false));
        world.window.repaint();
        const qint64 took = watch.elapsed();
        qInfo("from the key to the page: %lld ms", static_cast<long long>(took));
        QCOMPARE(world.permit->name(), QStringLiteral("Amina"));
        QVERIFY(took < 2000);
    }

private:
    static QString spoken(const QString &text) { return Words::spoken(text); }

    static bool treeSays(QAccessibleInterface *from, const QString &text)
    {
        for (int i = 0; i < from->childCount(); ++i) {
            QAccessibleInterface *child = from->child(i);
            if (!child || child->state().invisible)
                continue;
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value}) {
                if (child->text(kind).contains(text))
                    return true;
            }
            if (treeSays(child, text))
                return true;
        }
        return false;
    }

    Theme m_theme;
};

QTEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
