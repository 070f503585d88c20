// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterworld.h"

#include "ui/sell/customerchooser.h"
#include "ui/sell/paymentpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QLabel>
#include <QTranslator>

using namespace taabia;

namespace {

class Quoting : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1Char('<') + QString::fromUtf8(source) + QLatin1Char('>');
    }
};

CreditLine line(CustomerId id, const char *name, int owed, int limit, const char *phone = "")
{
    return {{id, QString::fromUtf8(name), QString::fromLatin1(phone), Money::fromDirhams(limit)},
        Money::fromDirhams(owed), QDateTime()};
}

} // namespace

/// How a customer pays, on the read-back, by the keys that a clerk presses.
class TestPaymentPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }

    void enterAloneIsTheExactAmountInCash()
    {
        SellingWorld world;
        readBack(world);
        world.press(Qt::Key_Return);
        QTRY_COMPARE(world.ledger->payments.size(), 1U);
        QCOMPARE(world.ledger->payments.at(1), Payment());
    }

    void digitsTypedAnywhereAreWhatWasReceived()
    {
        SellingWorld world;
        readBack(world);
        QVERIFY(world.readBack()->confirmButton()->hasFocus());
        world.type("20");
        QCOMPARE(panel(world)->received()->text(), QStringLiteral("20"));
        QVERIFY(panel(world)->received()->hasFocus());
        QCOMPARE(changeTold(world), Words::spoken(Words::amount(Money::fromDirhams(10))));
        world.press(Qt::Key_Backspace);
        world.type("00,5");
        QCOMPARE(changeTold(world), Words::spoken(Words::amount(Money::fromCentimes(19050))));
        world.press(Qt::Key_Return);
        QTRY_COMPARE(world.ledger->payments.size(), 1U);
        QCOMPARE(world.ledger->payments.at(1), (Payment{PaymentMethod::Cash, Money::fromCentimes(20050), {}}));
    }

    void digitsReachTheFieldFromCancelAndFromTheMethodsToo()
    {
        SellingWorld world;
        readBack(world);
        world.press(Qt::Key_Tab); // on Cancel
        world.type("5");
        panel(world)->methods()->takeFocus();
        world.type("0");
        QCOMPARE(panel(world)->received()->text(), QStringLiteral("50"));
        world.press(Qt::Key_Space); // a group of digits, not the button that sells
        QVERIFY(!world.readBack()->isBusy());
    }

    void tooLittleIsSaidAndNotSold()
    {
        SellingWorld world;
        readBack(world);
        world.type("5");
        QCOMPARE(changeTold(world), QStringLiteral("5 DH missing"));
        QVERIFY(!world.readBack()->confirmButton()->isReady());
        world.press(Qt::Key_Return);
        QVERIFY(!world.readBack()->isBusy());
        QVERIFY(world.says(QStringLiteral("Too little: %1 is due.").arg(Words::amount(Money::fromDirhams(10)))));
        world.readBack()->confirmButton()->click(); // nor through the accessibility tree
        QVERIFY(!world.readBack()->isBusy());
        world.type("50"); // what is there is selected: it is typed over
        QCOMPARE(panel(world)->received()->text(), QStringLiteral("50"));
        QVERIFY(!world.says(QStringLiteral("Too little")));
        world.press(Qt::Key_Return);
        QTRY_COMPARE(world.ledger->payments.size(), 1U);
        QCOMPARE(world.ledger->payments.at(1).received, std::optional(Money::fromDirhams(50)));
    }

    void aHeldEnterInTheFieldNeverConfirms()
    {
        SellingWorld world;
        readBack(world);
        world.type("50");
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
        QApplication::sendEvent(panel(world)->received(), &repeated);
        // The way X11 repeats, when Qt has not known it for a repeat: let go and pressed at one instant.
        for (const QEvent::Type type : {QEvent::KeyRelease, QEvent::KeyPress}) {
            QKeyEvent plain(type, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
            plain.setTimestamp(5000);
            QApplication::sendEvent(panel(world)->received(), &plain);
        }
        QVERIFY(!world.readBack()->isBusy());
        world.press(Qt::Key_Return);
        QTRY_COMPARE(world.ledger->payments.size(), 1U);
    }

    void aPhoneNumberTypedAsCashIsNotTaken()
    {
        SellingWorld world;
        readBack(world);
        world.type("0612345678");
        QVERIFY(world.says(QStringLiteral("So much cash? Look at what was typed.")));
        world.press(Qt::Key_Return);
        QVERIFY(!world.readBack()->isBusy());
        QCOMPARE(world.ledger->payments.size(), 0U);
    }

    void whatIsNoAmountHasNoChange()
    {
        SellingWorld world;
        readBack(world);
        world.type("1,,");
        QCOMPARE(changeTold(world), QStringLiteral("not known"));
        world.press(Qt::Key_Return);
        QVERIFY(!world.readBack()->isBusy());
    }

    void aCardIsOneKey()
    {
        SellingWorld world;
        readBack(world);
        world.press(Qt::Key_F7);
        QVERIFY(!panel(world)->received()->isVisible());
        QTRY_VERIFY(world.readBack()->isArmed());
        world.type("7"); // there is nothing to receive
        world.press(Qt::Key_Return);
        QTRY_COMPARE(world.ledger->payments.size(), 1U);
        QCOMPARE(world.ledger->payments.at(1), (Payment{PaymentMethod::Card, {}, {}}));
    }

    void theMethodsAreChosenByTheArrowsToo()
    {
        SellingWorld world;
        readBack(world);
        panel(world)->methods()->takeFocus();
        world.press(Qt::Key_Right);
        QCOMPARE(panel(world)->method(), PaymentMethod::Card);
        world.press(Qt::Key_Return); // settled: on to the confirmation, which takes a press of its own
        QVERIFY(world.readBack()->confirmButton()->hasFocus());
        QVERIFY(!world.readBack()->isBusy());
        QTRY_VERIFY(world.readBack()->isArmed());
        world.press(Qt::Key_F6);
        QCOMPARE(panel(world)->method(), PaymentMethod::Cash);
    }

    void aDoublePressAfterChoosingACustomerConfirmsNothing()
    {
        SellingWorld world;
        readBack(world);
        openBook(world);
        world.type("has");
        world.press(Qt::Key_Return); // chooses
        world.press(Qt::Key_Return); // the second half of a double press
        QVERIFY(!world.readBack()->isArmed());
        QVERIFY(!world.readBack()->isBusy());
    }

    void theCustomerIsFoundByPartOfTheNameAndPaysLater()
    {
        SellingWorld world;
        readBack(world);
        QSignalSpy confirmed(world.readBack(), &ConfirmSheet::confirmed);
        openBook(world);
        world.press(Qt::Key_Return); // nobody is chosen yet
        QVERIFY(world.says(QStringLiteral("Choose who will pay later: type the name.")));
        QVERIFY(!world.readBack()->isBusy());
        world.type("alaoui");
        auto *customers = panel(world)->customers();
        const auto tiles = customers->findChild<TileGroup *>();
        QCOMPARE(tiles->count(), 1);
        QVERIFY(tiles->tile(0)->text().contains(Words::amount(Money::fromDirhams(40))));
        world.press(Qt::Key_Return);
        QCOMPARE(customers->chosen()->customer.id, CustomerId(2));
        QVERIFY(world.says(Words::amount(Money::fromDirhams(50)))); // what he will owe
        QTRY_VERIFY(world.readBack()->isArmed());
        world.press(Qt::Key_Return);
        QCOMPARE(confirmed.count(), 1);
        QCOMPARE(confirmed.front().at(1).value<Payment>(), (Payment{PaymentMethod::CreditBook, {}, 2}));
    }

    void theArrowsGoThroughWhoFitsAndTheMouseChooses()
    {
        SellingWorld world;
        readBack(world);
        openBook(world);
        auto *customers = panel(world)->customers();
        auto *tiles = customers->findChild<TileGroup *>();
        QCOMPARE(tiles->count(), 3);
        world.press(Qt::Key_Down);
        world.press(Qt::Key_Down);
        QVERIFY(!customers->chosen());
        world.press(Qt::Key_Return);
        QCOMPARE(customers->chosen()->customer.id, CustomerId(2));
        world.press(Qt::Key_F8); // back to the name
        world.type("06 99");
        QVERIFY(!customers->chosen());
        QCOMPARE(tiles->count(), 1); // by the number
        QTest::mouseClick(tiles->tile(0), Qt::LeftButton);
        QCOMPARE(customers->chosen()->customer.id, CustomerId(3));
        QVERIFY(world.readBack()->confirmButton()->hasFocus());
    }

    void aNewNameWithADigitIsNobodysPhone()
    {
        SellingWorld world;
        readBack(world);
        openBook(world); // Zoé has a 6 in her number
        world.type("Hassan 6");
        auto *customers = panel(world)->customers();
        QVERIFY(!customers->findChild<TileGroup *>()->isVisible());
        world.press(Qt::Key_Return);
        QVERIFY(!customers->chosen());
        QVERIFY(world.button("Add customer")->hasFocus());
    }

    void aPartOfANumberThatSeveralHaveChoosesNobody()
    {
        SellingWorld world;
        readBack(world);
        world.press(Qt::Key_F8);
        Q_EMIT world.till.cash().creditBookRead(
            0, {line(1, "Hassan", 30, 100, "06 11 22 33 44"), line(3, "Zineb", 0, 50, "06 99 88 77 66")});
        world.type("06");
        world.press(Qt::Key_Return); // goes to the first of them, who is read before a second Enter takes him
        auto *customers = panel(world)->customers();
        QVERIFY(!customers->chosen());
        QVERIFY(customers->findChild<TileGroup *>()->tile(0)->hasFocus());
        world.press(Qt::Key_F8);
        world.type("06 99");
        world.press(Qt::Key_Return);
        QCOMPARE(customers->chosen()->customer.id, CustomerId(3));
    }

    void whatHasNoLetterAndNoDigitChoosesNobody()
    {
        SellingWorld world;
        readBack(world);
        openBook(world);
        world.type("...");
        world.press(Qt::Key_Return);
        QVERIFY(!panel(world)->customers()->chosen());
        QVERIFY(world.says(QStringLiteral("Choose who will pay later: type the name.")));
    }

    void whoWouldOweTooMuchIsForetold()
    {
        SellingWorld world;
        readBack(world);
        openBook(world);
        world.type("zineb");
        world.press(Qt::Key_Return);
        QVERIFY(world.says(QStringLiteral("more than the limit of")));
    }

    void aNewCustomerIsAddedByNameAndPaysLater()
    {
        CounterWorld world;
        readBack(world);
        world.press(Qt::Key_F8);
        QTRY_VERIFY(world.says(QStringLiteral("Nobody is in the credit book yet.")));
        world.type("driss");
        world.press(Qt::Key_Return);
        QVERIFY(world.button("Add customer")->hasFocus());
        world.press(Qt::Key_Return);
        QTRY_VERIFY(panel(world)->customers()->chosen());
        QVERIFY(world.readBack()->confirmButton()->hasFocus());
        QTRY_VERIFY(world.readBack()->isArmed());
        world.press(Qt::Key_Return);
        QTRY_VERIFY(!world.page->sheet());
        const std::vector<CreditLine> book = theBook(world);
        QCOMPARE(book.size(), 1U);
        QCOMPARE(book.front().customer.name, QStringLiteral("driss"));
        QCOMPARE(book.front().customer.limit, CustomerChooser::startingLimit);
        QCOMPARE(book.front().owed, Money::fromDirhams(10));
    }

    void aNameThatIsThereIsNotOfferedAsNew()
    {
        SellingWorld world;
        readBack(world);
        openBook(world);
        world.type("HASSAN"); // however it is written
        QVERIFY(!world.button("Add customer") || !world.button("Add customer")->isVisible());
        world.press(Qt::Key_Backspace);
        world.type("0");
        QVERIFY(world.button("Add customer")->isVisible());
    }

    void aRefusalOverTheLimitIsSaidAndAnotherPaymentMendsIt()
    {
        CounterWorld world;
        QSignalSpy saved(&world.till.cash(), &CashDesk::customerSaved);
        world.till.cash().saveCustomer({0, QStringLiteral("Hassan"), {}, Money::fromDirhams(9)});
        QTRY_COMPARE(saved.count(), 1);
        readBack(world);
        QSignalSpy refused(&world.till, &Till::sellRefused);
        world.press(Qt::Key_F8);
        world.type("hassan");
        QTRY_VERIFY(panel(world)->customers()->findChild<TileGroup *>()->isVisible());
        world.press(Qt::Key_Return);
        QTRY_VERIFY(world.readBack()->isArmed());
        world.press(Qt::Key_Return);
        QTRY_COMPARE(refused.count(), 1);
        const auto refusal = refused.front().at(1).value<SellRefusal>();
        QCOMPARE(refusal.kind, SellRefusal::Kind::OverLimit);
        QVERIFY(world.readBack()); // the customer still stands here
        QVERIFY(!world.readBack()->isBusy());
        QVERIFY(world.says(Words::refusal(refusal)));
        world.press(Qt::Key_F6);
        QVERIFY(!world.says(Words::refusal(refusal)));
        QTRY_VERIFY(world.readBack()->isArmed());
        world.press(Qt::Key_Return);
        QTRY_VERIFY(!world.page->sheet());
        QVERIFY(world.page->lastSale()->sale());
        QCOMPARE(theBook(world).front().owed, Money());
    }

    void aSaleThatIsHeldBackKeepsItsPayment()
    {
        SellingWorld world;
        readBack(world);
        world.press(Qt::Key_Return);
        QTRY_COMPARE(world.server->posts.size(), 1U);
        world.server->answerPost(Unexpected{samples::failed(FailureKind::TimedOut)}, 0);
        readBack(world);
        world.type("100");
        world.press(Qt::Key_Return);
        QTRY_VERIFY(world.heldBack());
        world.heldBack()->sellAnywayButton()->click();
        QTRY_COMPARE(world.ledger->payments.size(), 2U);
        QCOMPARE(world.ledger->payments.at(2).received, std::optional(Money::fromDirhams(100)));
    }

    void anotherLanguageKeepsWhatWasTyped()
    {
        SellingWorld world;
        readBack(world);
        world.type("50");
        Quoting quoting;
        QCoreApplication::installTranslator(&quoting);
        QTRY_COMPARE(panel(world)->received()->accessibleName(), QStringLiteral("<Received>"));
        QCOMPARE(panel(world)->received()->text(), QStringLiteral("50"));
        QCOMPARE(panel(world)->methods()->tile(1)->text(), QStringLiteral("<Card>"));
        QCoreApplication::removeTranslator(&quoting);
        QTRY_COMPARE(panel(world)->received()->accessibleName(), QStringLiteral("Received"));
    }

    void theNamesOfTheContractAreThere()
    {
        SellingWorld world;
        readBack(world);
        QStringList names;
        for (const QWidget *widget : world.readBack()->findChildren<QWidget *>())
            names.append(widget->accessibleName());
        for (const char *name : {"Received", "Change", "Cash", "Card", "Credit book", "Confirm sale"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
    }

private:
    static PaymentPanel *panel(const SellingWorld &world) { return world.readBack()->payment(); }

    static void readBack(SellingWorld &world)
    {
        QTRY_VERIFY(!world.page->sheet());
        world.form()->setOrder(samples::order());
        world.press(Qt::Key_Return);
        QVERIFY(world.readBack());
        QTRY_VERIFY(world.readBack()->isArmed());
    }

    static std::vector<CreditLine> theBook(SellingWorld &world)
    {
        QSignalSpy read(&world.till.cash(), &CashDesk::creditBookRead);
        world.till.cash().askCreditBook();
        if (read.isEmpty() && !read.wait())
            return {};
        return read.back().at(1).value<std::vector<CreditLine>>();
    }

    static void openBook(SellingWorld &world)
    {
        world.press(Qt::Key_F8);
        Q_EMIT world.till.cash().creditBookRead(0,
            {line(1, "Hassan", 30, 100), line(2, "Karim Alaoui", 40, 200), line(4, "Zineb", 95, 100),
                line(3, "Zoé & fils", 0, 50, "06 99 88 77 66")});
    }

    static QString changeTold(const SellingWorld &world)
    {
        for (const QLabel *label : world.readBack()->findChildren<QLabel *>()) {
            if (label->accessibleName() == QLatin1String("Change"))
                return label->accessibleDescription();
        }
        return {};
    }

    Theme m_theme;
};

QTEST_MAIN(TestPaymentPanel)
#include "tst_paymentpanel.moc"
