// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardedworld.h"
#include "measuring.h"

#include "ui/people/peoplecard.h"
#include "ui/people/personoverlay.h"
#include "ui/people/pinoverlay.h"
#include "ui/theme/theme.h"
#include "ui/words/peoplewords.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace taabia;
using namespace std::chrono_literals;

class TestPeopleCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }

    void itListsWhoWorksHereAndWhoHasLeft()
    {
        GuardedWorld world({{"Youssef", Role::Owner, "2580"}, {"Amina", Role::Clerk, nullptr}});
        PeopleCard *card = open(world);
        QCOMPARE(rows(*card),
            QStringList(
                {QStringLiteral("Amina, Clerk, None, Works here"), QStringLiteral("Youssef, Owner, Set, Works here")}));
    }

    void somebodyIsTakenOnWithHisPin()
    {
        GuardedWorld world;
        PeopleCard *card = open(world);
        world.press(Qt::Key_N, Qt::AltModifier);
        world.type("Salma");
        world.press(Qt::Key_Return); // to the role
        world.press(Qt::Key_Return); // a clerk
        world.press(Qt::Key_Return); // save
        world.judge();
        auto *pin = qobject_cast<PinOverlay *>(world.window.overlay());
        QVERIFY(pin);
        QVERIFY(pin->accessibleName().contains(QStringLiteral("Salma")));
        typePins(world, "9753", "9753");
        QVERIFY(!world.window.overlay());
        QVERIFY(world.shows(QStringLiteral("Salma")));
        QVERIFY(rows(*card).contains(QStringLiteral("Salma, Clerk, Set, Works here")));
        world.press(Qt::Key_F9);
        world.choose("Salma");
        world.enter("9753");
        QCOMPARE(world.permit->name(), QStringLiteral("Salma"));
    }

    void aPinIsTypedTwiceAlikeAndNotTheFirstThatComesToMind()
    {
        GuardedWorld world;
        open(world);
        world.press(Qt::Key_P, Qt::AltModifier);
        typePins(world, "9753", "9754");
        QVERIFY(world.window.overlay());
        typePins(world, "1111", "1111");
        QVERIFY(world.window.overlay());
        typePins(world, "97", "97");
        QVERIFY(world.window.overlay());
        typePins(world, "9753", "9753");
        QVERIFY(!world.window.overlay());
    }

    void aNameAndARoleAreChanged()
    {
        GuardedWorld world;
        PeopleCard *card = open(world);
        choose(*card, "Amina");
        world.press(Qt::Key_C, Qt::AltModifier);
        world.press(Qt::Key_A, Qt::ControlModifier);
        world.type("Amina B");
        world.press(Qt::Key_Return);
        world.press(Qt::Key_Right);
        world.press(Qt::Key_Return);
        world.press(Qt::Key_Return);
        world.press(Qt::Key_Return);
        world.judge();
        QVERIFY(!world.window.overlay());
        QVERIFY(rows(*card).contains(QStringLiteral("Amina B, Owner, Set, Works here")));
    }

    void whoHasLeftIsKeptAndCannotSignInAndMayComeBack()
    {
        GuardedWorld world;
        PeopleCard *card = open(world);
        choose(*card, "Karim");
        setPlace(world, Qt::Key_Right);
        QVERIFY(rows(*card).back() == QStringLiteral("Karim, Clerk, Set, Has left"));
        world.press(Qt::Key_F11);
        QCOMPARE(world.door()->names()->count(), 2);
        world.enter("2580");
        world.press(Qt::Key_F5);
        choose(*card, "Karim");
        setPlace(world, Qt::Key_Left);
        QVERIFY(rows(*card).contains(QStringLiteral("Karim, Clerk, Set, Works here")));
    }

    void theLastOwnerCannotGo()
    {
        GuardedWorld world;
        PeopleCard *card = open(world);
        choose(*card, "Youssef");
        setPlace(world, Qt::Key_Right);
        QVERIFY(qobject_cast<PersonOverlay *>(world.window.overlay()));
        PeopleRefusal last;
        last.kind = PeopleRefusal::Kind::Rule;
        last.trouble = PeopleTrouble::LastOwner;
        QVERIFY(world.shows(PeopleWords::refusal(last)));
        QVERIFY(rows(*card).contains(QStringLiteral("Youssef, Owner, Set, Works here")));
    }

    void twoOfOneNameAreRefusedInWordsAndTheTypingStays()
    {
        GuardedWorld world;
        open(world);
        world.press(Qt::Key_N, Qt::AltModifier);
        world.type("Karim");
        world.press(Qt::Key_Return);
        world.press(Qt::Key_Return);
        world.press(Qt::Key_Return);
        world.judge();
        QVERIFY(world.shows(QStringLiteral("somebody of this name")));
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(name && name->text() == QStringLiteral("Karim"));
    }

    void aNameIsDemanded()
    {
        GuardedWorld world;
        open(world);
        world.press(Qt::Key_N, Qt::AltModifier);
        world.pressable("Save")->click();
        world.judge();
        QVERIFY(qobject_cast<PersonOverlay *>(world.window.overlay()));
    }

    void howSoonTheTillLocksIsChosenHere()
    {
        GuardedWorld world;
        open(world);
        world.pressable("Never")->click();
        QCOMPARE(world.preferences.lockAfter(), 0min);
    }

    void whereNobodySignsInItSaysSo()
    {
        SellingWorld world({QStringLiteral("Amina"), true});
        FakeClock windowClock;
        Counter counter(world.till.people(), Permit::unguarded(QStringLiteral("Amina")), windowClock);
        auto *card = new PeopleCard(counter, world.preferences, world.window);
        world.window.addPage(PageId::Bulk, card);
        world.window.showPage(PageId::Bulk);
        QVERIFY(!card->list()->isVisible());
        const auto labels = card->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const auto *label) { return label->isVisible() && label->text().contains(QLatin1String("Nobody")); }));
    }

    void nothingIsCutOnAnyScreenInAnyLanguage_data() { measuring::addScreens(); }
    void nothingIsCutOnAnyScreenInAnyLanguage()
    {
        const measuring::Screen screen;
        GuardedWorld world;
        screen.fit(world.window);
        open(world);
        screen.measure(world.window);
        world.press(Qt::Key_C, Qt::AltModifier);
        screen.measure(world.window);
        world.press(Qt::Key_Escape);
        world.press(Qt::Key_P, Qt::AltModifier);
        typePins(world, "1111", "1111");
        screen.measure(world.window);
    }

private:
    /// The owner, before the card.
    static PeopleCard *open(GuardedWorld &world)
    {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *card = new PeopleCard(world.counter, world.preferences, world.window);
        column->addWidget(card);
        column->addStretch(1);
        page->setFocusProxy(card);
        world.window.addPage(PageId::Bulk, page); // any that is free in this world
        world.signIn("Youssef");
        world.window.showPage(PageId::Bulk);
        card->setFocus();
        world.judge();
        return card;
    }

    static QStringList rows(const PeopleCard &card)
    {
        QStringList all;
        for (const auto &row : card.list()->table().rows) {
            QStringList cells;
            for (const ListCell &cell : row)
                cells += Words::spoken(Listings::shown(cell));
            all += cells.join(QStringLiteral(", "));
        }
        return all;
    }

    static void choose(const PeopleCard &card, const char *name)
    {
        const QStringList all = rows(card);
        for (int row = 0; row < all.size(); ++row) {
            if (all.at(row).startsWith(QLatin1String(name)))
                card.list()->chooseRow(row);
        }
    }

    static void setPlace(GuardedWorld &world, Qt::Key arrow)
    {
        world.window.showPage(PageId::Bulk);
        world.press(Qt::Key_C, Qt::AltModifier);
        world.press(Qt::Key_Return);
        world.press(Qt::Key_Return);
        world.press(arrow);
        world.press(Qt::Key_Return);
        world.press(Qt::Key_Return);
        world.judge();
    }

    static void typePins(GuardedWorld &world, const char *pin, const char *again)
    {
        world.type(pin);
        world.press(Qt::Key_Return);
        world.type(again);
        world.press(Qt::Key_Return);
        world.judge();
    }

    Theme m_theme;
};

QTEST_MAIN(TestPeopleCard)
#include "tst_peoplecard.moc"
