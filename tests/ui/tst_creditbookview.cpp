// SPDX-License-Identifier: GPL-3.0-or-later
#include "cashworld.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tilegroup.h"

using namespace taabia;

namespace {

Payment onCredit(const Customer &customer)
{
    return {PaymentMethod::CreditBook, std::nullopt, customer.id};
}

QString cell(const CashWorld &world, const char *table, int row, int column)
{
    const auto *view = world.part<QTableView>(table);
    return view ? Words::spoken(view->model()->index(row, column).data().toString()) : QStringLiteral("no table");
}

int rows(const CashWorld &world)
{
    const auto *view = world.part<QTableView>("Customers");
    return view ? view->model()->rowCount() : 0;
}

} // namespace

/// Who owes what, with the real till and the real ledger behind the window.
class TestCreditBookView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }

    void aCustomerIsAddedAndChangedByTheKeyboard();
    void aNameIsNeededAndALimit();
    void whoIsLookedForIsFoundByNameAndByNumber();
    void allOfADebtIsRepaidWithOneKey();
    void whatIsPaidByCardIsNoCash();
    void payingMoreThanIsOwedIsSaidBeforehand();
    void whatTheShopOwesIsSaidInWords();
    void aDebtCanBeExplained();
    void oneEnterTakesWhatIsTyped();
    void moreThanIsOwedIsTakenByASecondEnterOnly();
    void theEnterKeyStandsOnlyWhereItActs();
    void cashOutsideAShiftIsSaidBeforeAndAfter();
    void aRefusalIsSaidAndTheTypingStays();
    void whatHappensElsewhereShowsByItself();
    void aMenacingNameIsOnlyAName();

private:
    Theme m_theme;
};

void TestCreditBookView::aCustomerIsAddedAndChangedByTheKeyboard()
{
    CashWorld world;
    world.showBook();
    QTRY_VERIFY(world.says("Nobody buys on credit yet. Add a customer first."));
    world.press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(world.overlay());
    world.type("Hassan");
    world.press(Qt::Key_Return);
    world.type("0661223344");
    world.press(Qt::Key_Return);
    world.type("150");
    world.press(Qt::Key_Return);
    QTRY_VERIFY(!world.overlay());
    QVERIFY(world.says("Saved: Hassan, who may owe 150 DH."));
    QTRY_COMPARE(rows(world), 1);
    QCOMPARE(cell(world, "Customers", 0, 0), QStringLiteral("Hassan"));
    QCOMPARE(cell(world, "Customers", 0, 1), QStringLiteral("06 61 22 33 44"));
    QCOMPARE(cell(world, "Customers", 0, 5), QStringLiteral("150 DH"));

    world.press(Qt::Key_C, Qt::AltModifier);
    QCOMPARE(world.field("Name")->text(), QStringLiteral("Hassan"));
    world.press(Qt::Key_Return);
    world.press(Qt::Key_Return);
    world.press(Qt::Key_A, Qt::ControlModifier);
    world.type("90,50");
    world.press(Qt::Key_Return);
    QTRY_VERIFY(!world.overlay());
    QTRY_COMPARE(cell(world, "Customers", 0, 5), QStringLiteral("90,50 DH"));
    QCOMPARE(rows(world), 1);
}

void TestCreditBookView::aNameIsNeededAndALimit()
{
    CashWorld world;
    world.addCustomer("Karim", 100);
    world.showBook();
    QTRY_COMPARE(rows(world), 1);
    world.press(Qt::Key_N, Qt::AltModifier);
    world.button("Save")->click();
    QVERIFY(world.says("Type a name."));
    world.type("karim ");
    QVERIFY(world.says("There is a customer of this name already"));
    world.type("2");
    QVERIFY(!world.says("There is a customer of this name already"));
    world.button("Save")->click();
    QVERIFY(world.says(Words::amountError(MoneyError::Empty)));
    QVERIFY(world.field("Limit")->hasFocus());
    world.type("-1");
    world.press(Qt::Key_Return);
    QVERIFY(world.says("This cannot be less than 0."));
    QVERIFY(world.overlay());
}

void TestCreditBookView::whoIsLookedForIsFoundByNameAndByNumber()
{
    CashWorld world;
    world.addCustomer("Éric", 100, "06 61 22 33 44");
    world.addCustomer("مريم", 100, "0700000000");
    world.addCustomer("Karim", 100);
    world.showBook();
    QTRY_COMPARE(rows(world), 3);
    QVERIFY(world.field("Search")->hasFocus());
    world.type("eri");
    QCOMPARE(rows(world), 1);
    QCOMPARE(cell(world, "Customers", 0, 0), QStringLiteral("Éric"));
    world.press(Qt::Key_Escape);
    QCOMPARE(rows(world), 3);
    world.type("0661");
    QCOMPARE(rows(world), 1);
    world.press(Qt::Key_Escape);
    world.field("Search")->setText(QStringLiteral("مريم"));
    QCOMPARE(rows(world), 1);
    world.type("x");
    QCOMPARE(rows(world), 0);
    QVERIFY(world.says("No customer of this name or number."));
    QVERIFY(!world.button("Take payment")->isEnabled());
}

void TestCreditBookView::allOfADebtIsRepaidWithOneKey()
{
    CashWorld world;
    const Customer karim = world.addCustomer("Karim", 200);
    world.openShift(100);
    world.sell(50, 3, onCredit(karim));
    world.sell(20, 3, onCredit(karim));
    world.showBook();
    QTRY_COMPARE(cell(world, "Customers", 0, 3), QStringLiteral("70 DH"));
    QVERIFY(world.says("Owed in all: 70 DH"));
    world.press(Qt::Key_R, Qt::AltModifier);
    QVERIFY(world.says("Owes 70 DH"));
    world.press(Qt::Key_A, Qt::AltModifier);
    QCOMPARE(world.field("Amount")->text(), QStringLiteral("70"));
    QVERIFY(world.says("Nothing remains owed."));
    QVERIFY(world.says("Take 70 DH in cash"));
    QSignalSpy moved(&world.till.cash(), &CashDesk::cashMoved);
    world.press(Qt::Key_Return);
    QTRY_COMPARE(moved.count(), 1);
    QCOMPARE(moved.front().at(1).value<CashMovement>().method, PaymentMethod::Cash);
    QTRY_VERIFY(!world.overlay());
    QVERIFY(world.says("Noted: the customer paid 70 DH (Cash)."));
    QTRY_COMPARE(cell(world, "Customers", 0, 3), QString());
    QVERIFY(world.says("Owed in all: 0 DH"));
}

void TestCreditBookView::whatIsPaidByCardIsNoCash()
{
    CashWorld world;
    const Customer karim = world.addCustomer("Karim", 200);
    world.openShift(100);
    world.sell(50, 3, onCredit(karim));
    world.showBook();
    QTRY_COMPARE(cell(world, "Customers", 0, 3), QStringLiteral("50 DH"));
    world.press(Qt::Key_R, Qt::AltModifier);
    world.type("30");
    world.press(Qt::Key_Tab); // to "All of it"
    world.press(Qt::Key_Tab);
    world.press(Qt::Key_Right); // to the card
    QVERIFY(world.says("30 DH by card"));
    QSignalSpy moved(&world.till.cash(), &CashDesk::cashMoved);
    world.press(Qt::Key_Return);
    QTRY_COMPARE(moved.count(), 1);
    QCOMPARE(moved.front().at(1).value<CashMovement>().method, PaymentMethod::Card);
    QTRY_COMPARE(cell(world, "Customers", 0, 3), QStringLiteral("20 DH"));
    world.showTill();
    QTRY_COMPARE(world.part<QLabel>("Repaid in cash")->accessibleDescription(), QStringLiteral("0 DH"));
}

void TestCreditBookView::payingMoreThanIsOwedIsSaidBeforehand()
{
    CashWorld world;
    const Customer karim = world.addCustomer("Karim", 200);
    world.sell(10, 3, onCredit(karim));
    world.showBook();
    QTRY_COMPARE(cell(world, "Customers", 0, 3), QStringLiteral("10 DH"));
    world.press(Qt::Key_R, Qt::AltModifier);
    world.type("4");
    QVERIFY(world.says("6 DH remain owed."));
    world.type("0");
    QVERIFY(world.says("That is more than is owed. Afterwards the shop owes 30 DH."));
    world.press(Qt::Key_A, Qt::ControlModifier);
    world.type("0");
    world.press(Qt::Key_Return);
    QVERIFY(world.says("More than 0"));
    QVERIFY(world.field("Amount")->hasFocus());
}

void TestCreditBookView::whatTheShopOwesIsSaidInWords()
{
    CashWorld world;
    const Customer karim = world.addCustomer("Karim", 200);
    const Customer laila = world.addCustomer("Laila", 200);
    world.sell(30, 3, onCredit(laila));
    QSignalSpy moved(&world.till.cash(), &CashDesk::cashMoved);
    world.till.cash().repay(karim.id, Money::fromDirhams(25), PaymentMethod::Cash);
    QTRY_COMPARE(moved.count(), 1);
    world.showBook();
    QTRY_COMPARE(rows(world), 2);
    QCOMPARE(cell(world, "Customers", 0, 3), QString()); // owes
    QCOMPARE(cell(world, "Customers", 0, 4), QStringLiteral("25 DH")); // is owed
    QVERIFY(world.says("Owed in all: 30 DH · The shop owes 25 DH")); // never one less the other
    world.press(Qt::Key_R, Qt::AltModifier);
    QVERIFY(world.says("The shop owes 25 DH"));
    QVERIFY(!world.button("All of it")->isEnabled());
}

void TestCreditBookView::aDebtCanBeExplained()
{
    CashWorld world;
    const Customer karim = world.addCustomer("Karim", 200);
    world.sell(50, 3, onCredit(karim), "0661000001");
    world.clock->setWallClock(world.clock->wallClockUtc().addSecs(60));
    world.sell(20, 4, onCredit(karim), "0661000002"); // fails: no debt
    world.clock->setWallClock(world.clock->wallClockUtc().addSecs(60));
    QSignalSpy moved(&world.till.cash(), &CashDesk::cashMoved);
    world.till.cash().repay(karim.id, Money::fromDirhams(15), PaymentMethod::Card);
    QTRY_COMPARE(moved.count(), 1);
    world.showBook();
    QTRY_COMPARE(cell(world, "Customers", 0, 3), QStringLiteral("35 DH"));
    world.press(Qt::Key_Return); // from the search to the list
    world.press(Qt::Key_Return); // and into the customer
    QVERIFY(world.overlay());
    QVERIFY(world.says("Owes 35 DH · limit 200 DH"));
    QTRY_COMPARE(world.part<QTableView>("Sales and repayments")->model()->rowCount(), 3);
    const char *table = "Sales and repayments";
    QCOMPARE(cell(world, table, 0, 5), QStringLiteral("15 DH")); // newest first
    QCOMPARE(cell(world, table, 0, 2), QStringLiteral("Card"));
    QVERIFY(cell(world, table, 1, 1).contains(QLatin1String("06 61 00 00 02")));
    QCOMPARE(cell(world, table, 1, 4), QString()); // nothing is owed for it
    QCOMPARE(cell(world, table, 1, 2), QStringLiteral("No such line"));
    QCOMPARE(cell(world, table, 2, 4), QStringLiteral("50 DH"));
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(!world.overlay());
}

void TestCreditBookView::oneEnterTakesWhatIsTyped()
{
    CashWorld world;
    const Customer karim = world.addCustomer("Karim", 200);
    world.openShift(100);
    world.sell(50, 3, onCredit(karim));
    world.showBook();
    QTRY_COMPARE(cell(world, "Customers", 0, 3), QStringLiteral("50 DH"));
    world.press(Qt::Key_R, Qt::AltModifier);
    world.press(Qt::Key_Return); // nothing is typed
    QVERIFY(world.says(Words::amountError(MoneyError::Empty)));
    QSignalSpy moved(&world.till.cash(), &CashDesk::cashMoved);
    world.type("30");
    world.press(Qt::Key_Return);
    QTRY_COMPARE(moved.count(), 1);
    QCOMPARE(moved.front().at(1).value<CashMovement>().amount, Money::fromDirhams(30));
    QTRY_VERIFY(!world.overlay());
}

void TestCreditBookView::moreThanIsOwedIsTakenByASecondEnterOnly()
{
    CashWorld world;
    const Customer karim = world.addCustomer("Karim", 200);
    world.sell(10, 3, onCredit(karim));
    world.showBook();
    QTRY_COMPARE(cell(world, "Customers", 0, 3), QStringLiteral("10 DH"));
    world.press(Qt::Key_R, Qt::AltModifier);
    world.type("100"); // a 0 too many
    QSignalSpy moved(&world.till.cash(), &CashDesk::cashMoved);
    world.press(Qt::Key_Return);
    QVERIFY(world.overlay());
    QVERIFY(world.button("Take the money")->hasFocus());
    world.press(Qt::Key_Return);
    QTRY_COMPARE(moved.count(), 1);
}

void TestCreditBookView::theEnterKeyStandsOnlyWhereItActs()
{
    CashWorld world;
    const Customer karim = world.addCustomer("Karim", 200);
    world.sell(10, 3, onCredit(karim));
    world.showBook();
    QTRY_COMPARE(cell(world, "Customers", 0, 3), QStringLiteral("10 DH"));
    const auto showsEnter = [&world](const char *button) {
        return qobject_cast<ActionButton *>(world.button(button))->key() == Words::enterKey();
    };
    world.press(Qt::Key_R, Qt::AltModifier);
    QVERIFY(showsEnter("Take the money"));
    world.type("100");
    QVERIFY(!showsEnter("Take the money")); // it goes to the button first
    world.press(Qt::Key_Return);
    QVERIFY(showsEnter("Take the money"));
    world.press(Qt::Key_Tab);
    QVERIFY(world.button("Cancel")->hasFocus());
    QVERIFY(!showsEnter("Take the money")); // here it cancels
    world.press(Qt::Key_Escape);
    world.press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(!showsEnter("Save"));
    world.type("Hassan");
    world.press(Qt::Key_Return);
    QVERIFY(!showsEnter("Save"));
    world.press(Qt::Key_Return);
    QVERIFY(world.field("Limit")->hasFocus());
    QVERIFY(showsEnter("Save"));
    world.press(Qt::Key_Tab);
    QVERIFY(world.button("Save")->hasFocus());
    QVERIFY(showsEnter("Save"));
}

void TestCreditBookView::cashOutsideAShiftIsSaidBeforeAndAfter()
{
    const char *const before = "No shift is open: this cash will not be in any shift's sum.";
    const char *const after = "No shift was open: this cash is in no shift's sum.";
    CashWorld world;
    const Customer karim = world.addCustomer("Karim", 200);
    world.sell(50, 3, onCredit(karim));
    world.showBook();
    QTRY_COMPARE(cell(world, "Customers", 0, 3), QStringLiteral("50 DH"));
    world.press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(world.says(before));
    world.press(Qt::Key_F7); // a card brings no cash
    QVERIFY(!world.says(before));
    world.press(Qt::Key_F6);
    QVERIFY(world.says(before));
    world.type("20");
    world.press(Qt::Key_Return);
    QTRY_VERIFY(world.says(after));
    QVERIFY(!world.overlay());

    world.openShift(100);
    world.press(Qt::Key_R, Qt::AltModifier);
    world.type("10");
    QCoreApplication::processEvents();
    QVERIFY(!world.says(before));
    world.press(Qt::Key_Return);
    QTRY_VERIFY(world.says("Noted: the customer paid 10 DH (Cash)."));
    QVERIFY(!world.says(after));
}

void TestCreditBookView::aRefusalIsSaidAndTheTypingStays()
{
    CashWorld world;
    world.addCustomer("Karim", 200);
    world.showBook();
    QTRY_COMPARE(rows(world), 1);
    world.press(Qt::Key_R, Qt::AltModifier);
    world.type("9999999999"); // beyond reason
    world.press(Qt::Key_Return);
    world.press(Qt::Key_Return);
    QTRY_VERIFY(world.says(Words::cashTrouble({CashTrouble::NotPositive, {}})));
    QCOMPARE(world.field("Amount")->text(), QStringLiteral("9999999999"));
    QVERIFY(world.field("Amount")->hasFocus());
}

void TestCreditBookView::whatHappensElsewhereShowsByItself()
{
    CashWorld world;
    const Customer karim = world.addCustomer("Karim", 200);
    world.showBook();
    QTRY_COMPARE(rows(world), 1);
    world.sell(10, 3, onCredit(karim));
    world.letNewsCome();
    QTRY_COMPARE(cell(world, "Customers", 0, 3), QStringLiteral("10 DH"));
}

void TestCreditBookView::aMenacingNameIsOnlyAName()
{
    CashWorld world;
    world.addCustomer("<b>Zorro</b> &amp;", 10);
    world.showBook();
    QTRY_COMPARE(rows(world), 1);
    QCOMPARE(cell(world, "Customers", 0, 0), QStringLiteral("<b>Zorro</b> &amp;"));
    world.press(Qt::Key_R, Qt::AltModifier);
    for (const QLabel *label : world.overlay()->findChildren<QLabel *>()) {
        QVERIFY2(!label->text().contains(QLatin1String("<b>")) || label->textFormat() == Qt::PlainText
                || !Qt::mightBeRichText(label->text()),
            qPrintable(label->text()));
    }
}

QTEST_MAIN(TestCreditBookView)
#include "tst_creditbookview.moc"
