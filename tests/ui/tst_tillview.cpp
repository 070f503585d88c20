// SPDX-License-Identifier: GPL-3.0-or-later
#include "cashworld.h"

#include "ui/cash/shiftcard.h"
#include "ui/theme/theme.h"

#include <QDateEdit>

using namespace taabia;

/// The open shift and what belongs to it, with the real till and the real ledger behind the window.
class TestTillView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }

    void theFloatCanBeCountedByPieces();
    void theFloatMustBeTyped();
    void cashNeedsAnAmountAndAReason();
    void aShiftThatBeganYesterdaySaysItsDate();
    void bothClockChangesAreToldAsTheClockOnTheWallTellsThem();
    void whatTheTillRefusesIsSaidWithTheMoneyFirst();
    void whoCountsBlindSeesNoFigure();
    void answersToOthersAreNotTaken();
    void whatHappensElsewhereShowsByItself();
    void closingsCanBeReadAndPrintedAgain();
    void theMovementsOfADayAreListed();
    void aGiveBackIsListedByTheNumberItWasFor();
    void everythingThatTakesTheFocusHasAName();

private:
    Theme m_theme;
};

void TestTillView::theFloatCanBeCountedByPieces()
{
    CashWorld world;
    world.showTill();
    QTRY_VERIFY(world.field("Float"));
    world.press(Qt::Key_P, Qt::AltModifier);
    QVERIFY(world.field("Pieces of 200 DH"));
    world.type("2");
    world.press(Qt::Key_Down);
    world.press(Qt::Key_Down);
    world.type("1"); // 50
    QCOMPARE(world.part<QLabel>("Total")->accessibleDescription(), QStringLiteral("450 DH"));
    world.press(Qt::Key_Up);
    QVERIFY(world.field("Pieces of 100 DH")->hasFocus());
    world.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!world.overlay());
    QCOMPARE(world.field("Float")->text(), QStringLiteral("450"));
    QVERIFY(world.field("Float")->hasFocus());
    world.press(Qt::Key_Return);
    QTRY_VERIFY(world.says("Shift no. 1"));
    QVERIFY(world.says("450 DH"));
}

void TestTillView::theFloatMustBeTyped()
{
    CashWorld world;
    world.showTill();
    QTRY_VERIFY(world.field("Float"));
    world.press(Qt::Key_Return);
    QVERIFY(world.says("Type what is in the drawer now"));
    world.type("12x");
    world.press(Qt::Key_Return);
    QVERIFY(world.says(Words::amountError(MoneyError::NotANumber)));
    for (int i = 0; i < 3; ++i) {
        world.press(Qt::Key_Backspace);
    }
    world.type("0"); // an empty drawer is a float too
    world.press(Qt::Key_Return);
    QTRY_VERIFY(world.says("Shift no. 1"));
}

void TestTillView::cashNeedsAnAmountAndAReason()
{
    CashWorld world;
    world.showTill();
    world.openShift(100);
    QTRY_VERIFY(world.says("Shift no. 1"));
    world.press(Qt::Key_I, Qt::AltModifier);
    world.press(Qt::Key_Return);
    QVERIFY(world.says(Words::amountError(MoneyError::Empty)));
    world.type("-5");
    world.press(Qt::Key_Return);
    QVERIFY(world.says("More than 0"));
    world.press(Qt::Key_A, Qt::ControlModifier);
    world.type("20");
    world.press(Qt::Key_Return);
    QVERIFY(world.field("Reason")->hasFocus());
    world.press(Qt::Key_Return);
    QVERIFY(world.overlay());
    QVERIFY(world.says("Say in a few words what it is for."));
    QSignalSpy moved(&world.till.cash(), &CashDesk::cashMoved);
    world.type("change");
    world.press(Qt::Key_Return);
    QTRY_COMPARE(moved.count(), 1);
    QCOMPARE(moved.front().at(1).value<CashMovement>().amount, Money::fromDirhams(20));
    QCOMPARE(moved.front().at(1).value<CashMovement>().reason, QStringLiteral("change"));
    QTRY_VERIFY(!world.overlay());
    QVERIFY(world.says("20 DH put into the drawer"));
    world.letNewsCome();
    QTRY_COMPARE(world.part<QLabel>("Cash in")->accessibleDescription(), QStringLiteral("20 DH"));
}

void TestTillView::aShiftThatBeganYesterdaySaysItsDate()
{
    // 2 March 2026, 23:30 in Morocco: Ramadan, UTC+0.
    CashWorld world(QDateTime(QDate(2026, 3, 2), QTime(23, 30), Qt::UTC));
    world.showTill();
    world.openShift(100);
    QTRY_VERIFY(world.says("Opened by Amina, 23:30"));
    world.clock->setWallClock(QDateTime(QDate(2026, 3, 3), QTime(0, 10), Qt::UTC));
    world.tillView->refresh();
    QTRY_VERIFY(world.says("Opened by Amina, 02/03/2026 23:30"));
    QVERIFY(world.says("as of 00:10:00"));
}

void TestTillView::bothClockChangesAreToldAsTheClockOnTheWallTellsThem()
{
    // Ramadan 2026: on 15 February the hour from 2 to 3 came twice, on 22 March it did not come.
    CashWorld before(QDateTime(QDate(2026, 2, 15), QTime(1, 30), Qt::UTC));
    before.showTill();
    before.openShift(100);
    QTRY_VERIFY(before.says("Opened by Amina, 02:30"));
    before.clock->setWallClock(QDateTime(QDate(2026, 2, 15), QTime(2, 30), Qt::UTC));
    before.tillView->refresh();
    QTRY_VERIFY(before.says("as of 02:30:00"));
    QVERIFY(before.says("Opened by Amina, 02:30"));

    CashWorld after(QDateTime(QDate(2026, 3, 22), QTime(1, 30), Qt::UTC));
    after.showTill();
    after.openShift(100);
    QTRY_VERIFY(after.says("Opened by Amina, 01:30"));
    after.clock->setWallClock(QDateTime(QDate(2026, 3, 22), QTime(2, 30), Qt::UTC));
    after.tillView->refresh();
    QTRY_VERIFY(after.says("as of 03:30:00"));
}

void TestTillView::whatTheTillRefusesIsSaidWithTheMoneyFirst()
{
    const CashTrouble all[] = {CashTrouble::ShiftIsOpen, CashTrouble::NoShift, CashTrouble::NotCounted,
        CashTrouble::ReasonNeeded, CashTrouble::NotPositive, CashTrouble::NothingOwed, CashTrouble::UnknownCustomer,
        CashTrouble::NotAllowed, CashTrouble::LedgerTrouble};
    QStringList sentences;
    for (const CashTrouble why : all) {
        const QString sentence = Words::cashTrouble({why, {}});
        QVERIFY2(sentence.startsWith(QLatin1String("Nothing was noted"))
                || sentence.startsWith(QLatin1String("The shift is still open")),
            qPrintable(sentence));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.append(sentence);
    }
    const CashError disk{CashTrouble::LedgerTrouble, LedgerError{LedgerError::Kind::Unwritable, {}}};
    QVERIFY(Words::cashTrouble(disk).contains(Words::ledgerTrouble(*disk.trouble)));

    CashWorld world;
    world.showTill();
    QTRY_VERIFY(world.field("Float"));
    world.till.cash().openShift(Money()); // somebody was quicker
    world.type("100");
    world.press(Qt::Key_Return);
    QTRY_VERIFY(world.says(Words::cashTrouble({CashTrouble::ShiftIsOpen, {}})) || world.says("Shift no. 1"));
}

void TestTillView::whoCountsBlindSeesNoFigure()
{
    ShiftReport soFar;
    soFar.shift = {1, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC), QStringLiteral("Amina"), Money()};
    soFar.madeUtc = soFar.shift.openedUtc.addSecs(60);
    ShiftCard card;
    card.resize(600, 400);
    const auto says = [&card](const QString &text) {
        for (const QLabel *label : card.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&card) && label->text().contains(text))
                return true;
        }
        return false;
    };
    card.show({soFar.shift, soFar});
    QVERIFY(says(Words::amount(Money())));
    QVERIFY(!says(QStringLiteral("for you to count")));
    card.show({soFar.shift, soFar, true});
    QVERIFY(says(QStringLiteral("for you to count")));
    QVERIFY(says(QStringLiteral("Amina")));
    QVERIFY(!says(Words::amount(Money())));
}

void TestTillView::answersToOthersAreNotTaken()
{
    CashWorld world;
    world.showTill();
    world.openShift(0);
    QTRY_VERIFY(world.says("Shift no. 1"));
    world.press(Qt::Key_O, Qt::AltModifier);
    Q_EMIT world.till.cash().refused(0, {CashTrouble::NoShift, {}});
    Q_EMIT world.till.cash().refused(9999, {CashTrouble::NoShift, {}});
    CashMovement other;
    other.amount = Money::fromDirhams(77);
    Q_EMIT world.till.cash().cashMoved(9999, other);
    QVERIFY(world.overlay());
    QVERIFY(!world.says(Words::cashTrouble({CashTrouble::NoShift, {}})));
    world.press(Qt::Key_Escape);
    world.press(Qt::Key_K, Qt::AltModifier);
    Q_EMIT world.till.cash().counted(0, Money::fromDirhams(5));
    Q_EMIT world.till.cash().counted(9999, Money::fromDirhams(5));
    QVERIFY(!world.says("5 DH too much"));
}

void TestTillView::whatHappensElsewhereShowsByItself()
{
    CashWorld world;
    world.showTill();
    world.openShift(100);
    QTRY_VERIFY(world.says("Together · 0 sale(s)"));
    world.sell(30);
    world.letNewsCome();
    QTRY_VERIFY(world.says("Together · 1 sale(s)"));
    QVERIFY(world.says("Cash · 1 sale(s)"));
    QVERIFY(world.says("Inwi · 1 sale(s)"));
    Q_EMIT world.till.cash().shiftRead(0, std::nullopt);
    QVERIFY(world.field("Float"));
}

void TestTillView::closingsCanBeReadAndPrintedAgain()
{
    CashWorld world;
    world.showTill();
    for (int i = 0; i < 2; ++i) {
        world.openShift(200);
        QSignalSpy counted(&world.till.cash(), &CashDesk::counted);
        CashCount pieces;
        pieces.set(Money::fromDirhams(200), 1);
        pieces.set(Money::fromDirhams(2), i);
        world.till.cash().count(pieces);
        QTRY_COMPARE(counted.count(), 1);
        QSignalSpy closed(&world.till.cash(), &CashDesk::shiftClosed);
        world.till.cash().closeShift(i == 0 ? QString() : QStringLiteral("found a coin"));
        QTRY_COMPARE(closed.count(), 1);
    }
    world.press(Qt::Key_Z, Qt::AltModifier);
    QTRY_VERIFY(world.says("Z report no. 2"));
    QVERIFY(world.says("2 DH too much"));
    QVERIFY(world.says("Reason: found a coin"));
    QVERIFY(world.says("1 × 200 DH"));
    world.press(Qt::Key_Down);
    QVERIFY(world.says("Z report no. 1"));
    QVERIFY(world.says("Exact"));
    QSignalSpy queued(&world.till.cash(), &CashDesk::reportQueued);
    world.press(Qt::Key_P, Qt::AltModifier);
    QTRY_COMPARE(queued.count(), 1);
    QCOMPARE(queued.front().at(1).value<ShiftReport>().number, std::optional<qint64>(1));
    QVERIFY(world.says("The Z report is in the print queue."));
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(!world.overlay());
}

void TestTillView::theMovementsOfADayAreListed()
{
    CashWorld world;
    world.showTill();
    world.openShift(100);
    const Customer karim = world.addCustomer("Karim", 200);
    QSignalSpy moved(&world.till.cash(), &CashDesk::cashMoved);
    world.till.cash().moveCash(CashMove::Out, Money::fromDirhams(40), QStringLiteral("water"));
    world.till.cash().repay(karim.id, Money::fromDirhams(15), PaymentMethod::Cash);
    world.till.cash().repay(karim.id, Money::fromDirhams(9), PaymentMethod::Card);
    QTRY_COMPARE(moved.count(), 3);
    world.press(Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(world.says("water"));
    QTRY_VERIFY(world.says("Karim"));
    const auto *table = world.part<QTableView>("Cash movements");
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 4); // with the sums
    const auto cell = [table](int row, int column) {
        return Words::spoken(table->model()->index(row, column).data().toString());
    };
    QCOMPARE(cell(3, 4), QStringLiteral("15 DH")); // into the drawer: not what was paid by card
    QCOMPARE(cell(3, 5), QStringLiteral("40 DH"));
    QCOMPARE(cell(3, 6), QStringLiteral("9 DH"));
    const QDate today = world.part<QDateEdit>("Day")->date();
    world.press(Qt::Key_PageUp);
    QCOMPARE(world.part<QDateEdit>("Day")->date(), today.addDays(-1));
    QTRY_VERIFY(world.says("No cash moved on this day except by sales."));
    QVERIFY(!world.says("water"));
    world.press(Qt::Key_PageDown);
    QTRY_VERIFY(world.says("water"));
}

void TestTillView::aGiveBackIsListedByTheNumberItWasFor()
{
    CashWorld world;
    world.showTill();
    world.openShift(100);
    world.sell(20, 11, {}, "0661223344");
    QSignalSpy owed(&world.till.cash(), &CashDesk::giveBacksRead);
    world.till.cash().askGiveBacks();
    QTRY_COMPARE(owed.count(), 1);
    QSignalSpy moved(&world.till.cash(), &CashDesk::cashMoved);
    world.till.cash().giveBack(owed.front().at(1).value<std::vector<GiveBack>>().front().sale.id);
    QTRY_COMPARE(moved.count(), 1);
    world.press(Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(world.says("Sale of 20 DH to 06 61 22 33 44"));
    QVERIFY(!world.says("Sale no."));
}

void TestTillView::everythingThatTakesTheFocusHasAName()
{
    CashWorld world;
    world.showTill();
    const auto check = [&world] {
        for (const QWidget *widget : world.scope()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QLabel")
                || widget->parentWidget()->inherits("QAbstractSpinBox")) {
                continue;
            }
            const auto *shownButton = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (shownButton && !shownButton->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
        }
    };
    QTRY_VERIFY(world.field("Float"));
    QVERIFY(world.part<TillView>("Till"));
    check();
    world.openShift(0);
    QTRY_VERIFY(world.says("Shift no. 1"));
    check();
    for (const Qt::Key key : {Qt::Key_I, Qt::Key_O, Qt::Key_K, Qt::Key_M, Qt::Key_Z}) {
        world.press(key, Qt::AltModifier);
        QVERIFY(world.overlay());
        check();
        world.press(Qt::Key_Escape);
        QTRY_VERIFY(!world.overlay());
    }
}

QTEST_MAIN(TestTillView)
#include "tst_tillview.moc"
