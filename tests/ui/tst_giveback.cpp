// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterworld.h"

#include "ui/paper/printsign.h"
#include "ui/sell/givebackcard.h"
#include "ui/sell/shifthint.h"
#include "ui/theme/theme.h"
#include "ui/words/paperwords.h"

#include <QLabel>

using namespace taabia;

/// What stands on the Sell page besides the sale: money that is owed, a shift that is not open, prints that failed.
class TestGiveBack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }

    void nothingIsThereWhileNothingIsOwed()
    {
        SellingWorld world;
        QVERIFY(!world.page->giveBacks()->isVisible());
        QVERIFY(!world.page->shiftHint()->isVisible());
        QVERIFY(!world.page->printSign()->isVisible());
        tell(world, {owed(1)});
        QVERIFY(world.page->giveBacks()->isVisible());
        tell(world, {});
        QVERIFY(!world.page->giveBacks()->isVisible());
    }

    void whatIsOwedIsSaidWithAmountNumberAndReason()
    {
        SellingWorld world;
        tell(world, {owed(1), owed(2, SaleState::Failed, PaymentMethod::Card)});
        QVERIFY(world.says(QStringLiteral("Give back %1 to %2: refunded.").arg(ten(), phone())));
        QVERIFY(world.says(QStringLiteral("Give back %1 to %2: not delivered (paid by card).").arg(ten(), phone())));
        tell(world, {owed(3, SaleState::Refunded, PaymentMethod::CreditBook)});
        QVERIFY(world.says(QStringLiteral("No cash is owed.")));
        tell(world, {owed(1), owed(2), owed(3), owed(4), owed(5)});
        QVERIFY(world.says(QStringLiteral("and 2 more")));
    }

    void aKeyAsksAndOnlyAnAnswerGivesBack()
    {
        SellingWorld world;
        tell(world, {owed(7)});
        world.press(Qt::Key_G, Qt::AltModifier);
        world.press(Qt::Key_G, Qt::AltModifier); // again: still only asked
        GiveBackCard *card = world.page->giveBacks();
        QVERIFY(card->yesButton()->isVisible());
        QVERIFY(card->noButton()->hasFocus());
        const Ticket before = ticket(world);
        world.press(Qt::Key_Return); // on "Not yet"
        QVERIFY(!card->yesButton()->isVisible());
        QCOMPARE(ticket(world), before + 1); // nothing was commanded in between

        world.press(Qt::Key_G, Qt::AltModifier);
        world.press(Qt::Key_Escape);
        QVERIFY(!card->yesButton()->isVisible());
    }

    void theFocusGoesBackToTheNumber_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::addColumn<Qt::Key>("answer");
        for (const bool byKey : {true, false}) {
            QTest::addRow("%s, not yet", byKey ? "key" : "mouse") << byKey << Qt::Key_Return;
            QTest::addRow("%s, escape", byKey ? "key" : "mouse") << byKey << Qt::Key_Escape;
        }
    }
    void theFocusGoesBackToTheNumber()
    {
        QFETCH(bool, byKey);
        QFETCH(Qt::Key, answer);
        SellingWorld world;
        tell(world, {owed(7)});
        QVERIFY(world.form()->phone()->hasFocus());
        if (byKey)
            world.press(Qt::Key_G, Qt::AltModifier);
        else
            QTest::mouseClick(world.page->giveBacks()->doneButton(), Qt::LeftButton);
        QVERIFY(world.page->giveBacks()->noButton()->hasFocus());
        world.press(answer);
        QVERIFY(world.form()->phone()->hasFocus()); // the next customer's number can be typed at once
    }

    void whatWasRefundedIsGivenBackOnceAndIsGone()
    {
        CounterWorld world;
        QSignalSpy opened(&world.till.cash(), &CashDesk::shiftRead);
        world.till.cash().openShift(Money::fromDirhams(100));
        QTRY_VERIFY(opened.count() > 0);
        world.form()->setOrder(samples::order());
        world.form()->sellButton()->click();
        world.readBack()->confirmButton()->click();
        QTRY_COMPARE(world.server->posts.size(), 1U);
        world.server->answerPost(samples::accepted(*world.page->lastSale()->sale(), 11), 200); // taken back at once
        GiveBackCard *card = world.page->giveBacks();
        for (int i = 0; i < 5 && !card->isVisible(); ++i)
            world.letNewsCome();
        QVERIFY(card->isVisible());
        QVERIFY(world.says(QStringLiteral("Give back %1 to %2: refunded.").arg(ten(), phone())));

        QSignalSpy moved(&world.till.cash(), &CashDesk::cashMoved);
        world.press(Qt::Key_G, Qt::AltModifier);
        world.press(Qt::Key_Backtab);
        QVERIFY(card->yesButton()->hasFocus());
        world.press(Qt::Key_Return);
        world.press(Qt::Key_Return);
        QTRY_VERIFY(!card->isVisible());
        QCOMPARE(moved.count(), 1);
        const auto movement = moved.front().at(1).value<CashMovement>();
        QCOMPARE(movement.kind, CashMove::GiveBack);
        QCOMPARE(movement.amount, Money::fromDirhams(10));
        QVERIFY(world.form()->phone()->hasFocus());
    }

    void cashThatGoesBackOutsideAShiftIsSaidSo()
    {
        SellingWorld world;
        tell(world, {owed(7)});
        Q_EMIT world.till.cash().shiftRead(0, std::nullopt);
        world.press(Qt::Key_G, Qt::AltModifier);
        QVERIFY(world.says(QStringLiteral("No shift is open: this cash will not be in any shift's sum.")));
        QVERIFY(!world.says(QStringLiteral("It then counts as out of the drawer.")));
        Q_EMIT world.till.cash().shiftRead(0, ShiftView{});
        QVERIFY(world.says(QStringLiteral("It then counts as out of the drawer.")));
        QVERIFY(!world.says(QStringLiteral("No shift is open: this cash")));
    }

    void aRefusedGiveBackIsSaid()
    {
        SellingWorld world; // a till without a drawer
        tell(world, {owed(7)});
        world.press(Qt::Key_G, Qt::AltModifier);
        world.press(Qt::Key_Backtab);
        world.press(Qt::Key_Return);
        QTRY_VERIFY(world.says(QStringLiteral("Nothing was noted")));
        QVERIFY(world.page->giveBacks()->doneButton()->isEnabled());
    }

    void theLastSaleIsPrintedFromThePageAndTheCardSaysSo()
    {
        CounterWorld world;
        world.form()->setOrder(samples::order());
        world.form()->sellButton()->click();
        world.readBack()->confirmButton()->click();
        QTRY_VERIFY(!world.page->sheet());
        PaperSetup setup;
        setup.printer.kind = PrinterSetup::Kind::EscPosNetwork;
        world.till.paper().setSetup(setup);
        world.press(Qt::Key_P, Qt::ControlModifier);
        world.letNewsCome();
        QCOMPARE(world.output->sheets.size(), 1U);
        QTRY_VERIFY(world.says(QStringLiteral("Printing")) || world.says(QStringLiteral("Waiting")));
        world.output->succeed();
        QTRY_VERIFY(world.says(QStringLiteral("Printed")));
        QVERIFY(!world.page->printSign()->isVisible());
        world.press(Qt::Key_P, Qt::ControlModifier);
        world.letNewsCome();
        QCOMPARE(world.output->sheets.size(), 1U);
        world.output->fail();
        QTRY_VERIFY(world.page->printSign()->isVisible()); // it is tried again, yet somebody should look
    }

    void aQuestionIsAboutTheOneItWasAskedAbout()
    {
        SellingWorld world;
        tell(world, {owed(1), owed(2)});
        world.press(Qt::Key_G, Qt::AltModifier);
        QVERIFY(world.page->giveBacks()->yesButton()->isVisible());
        tell(world, {owed(2)}); // somebody else has done the first one meanwhile
        QVERIFY(!world.page->giveBacks()->yesButton()->isVisible());
    }

    void aShiftThatIsNotOpenIsAHintThatLeadsThere()
    {
        SellingWorld world;
        QSignalSpy wanted(world.page, &SellPage::shiftWanted);
        Q_EMIT world.till.cash().shiftRead(0, std::nullopt);
        QVERIFY(world.page->shiftHint()->isVisible());
        world.press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 1);
        Q_EMIT world.till.cash().shiftRead(0, ShiftView{});
        QVERIFY(!world.page->shiftHint()->isVisible());
        world.press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 1);
    }

    void aPrintThatFailedIsASignUntilItIsDealtWith()
    {
        SellingWorld world;
        QSignalSpy wanted(world.page, &SellPage::printsWanted);
        PrintJob job = aJob(1, PrintState::Waiting);
        Q_EMIT world.till.paper().jobChanged(job);
        QVERIFY(!world.page->printSign()->isVisible()); // nothing is wrong yet
        job.lastError = QStringLiteral("no paper");
        Q_EMIT world.till.paper().jobChanged(job);
        QVERIFY(world.page->printSign()->isVisible());
        job.state = PrintState::GivenUp;
        Q_EMIT world.till.paper().jobChanged(job);
        QVERIFY(world.says(QStringLiteral("did not come out")));
        world.press(Qt::Key_J, Qt::AltModifier);
        QCOMPARE(wanted.count(), 1);
        job.state = PrintState::Printed;
        Q_EMIT world.till.paper().jobChanged(job);
        QVERIFY(!world.page->printSign()->isVisible());
    }

    void theLastSaleIsPrintedByAKeyAndSaysWhatBecameOfIt()
    {
        SellingWorld world;
        world.press(Qt::Key_P, Qt::ControlModifier); // there is no sale yet
        world.page->lastSale()->show(samples::sale(3, SaleState::Done));
        QSignalSpy print(world.page->lastSale(), &LastSaleCard::printWanted);
        QSignalSpy preview(world.page, &SellPage::previewWanted);
        world.press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(print.count(), 1);
        QCOMPARE(print.front().front().value<SaleId>(), SaleId(3));
        world.press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(preview.count(), 1);

        PrintJob job = aJob(5, PrintState::Waiting);
        job.sale = 3;
        for (const PrintState state :
            {PrintState::Waiting, PrintState::Printed, PrintState::SavedAsPdf, PrintState::GivenUp}) {
            job.state = state;
            Q_EMIT world.till.paper().jobChanged(job);
            QVERIFY(world.says(PaperWords::stateWord(job)));
        }
        PrintJob another = aJob(6, PrintState::Printed);
        another.sale = 4;
        Q_EMIT world.till.paper().jobChanged(another);
        QVERIFY(world.says(PaperWords::stateWord(job))); // not of this sale
        world.page->lastSale()->show(samples::sale(8, SaleState::Pending));
        QVERIFY(!world.says(PaperWords::stateWord(job)));
    }

private:
    static GiveBack owed(SaleId id, SaleState state = SaleState::Refunded, PaymentMethod method = PaymentMethod::Cash)
    {
        return {samples::sale(id, state), method};
    }
    static void tell(SellingWorld &world, const std::vector<GiveBack> &owed)
    {
        QCoreApplication::processEvents(); // what the till itself has answered at the start
        Q_EMIT world.till.cash().giveBacksRead(0, owed);
    }
    static PrintJob aJob(PrintJobId id, PrintState state)
    {
        PrintJob job;
        job.id = id;
        job.state = state;
        return job;
    }
    static Ticket ticket(SellingWorld &world) { return world.till.cash().askShift(); }
    static QString ten() { return Words::amount(Money::fromDirhams(10)); }
    static QString phone() { return Words::phone(samples::order().phone); }
    Theme m_theme;
};

QTEST_MAIN(TestGiveBack)
#include "tst_giveback.moc"
