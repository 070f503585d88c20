// SPDX-License-Identifier: GPL-3.0-or-later
#include "sellingworld.h"

#include "desk/paperdesk.h"
#include "ui/models/salestablemodel.h"
#include "ui/paper/receiptpreviewoverlay.h"
#include "ui/sell/balancecard.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/salesview.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QLabel>
#include <QLayout>
#include <QTranslator>

using namespace taabia;
using namespace std::chrono_literals;

namespace {

/// A language in which every text is the English one in angle quotes.
class Quoting : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1Char('<') + QString::fromUtf8(source) + QLatin1Char('>');
    }
};

} // namespace

class TestSellPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }

    void aWholeSaleNeedsNothingButTheKeyboard()
    {
        SellingWorld world;
        world.type("0661002233");
        world.press(Qt::Key_Return); // to the amounts: the operator is suggested
        world.type("10");
        world.press(Qt::Key_Return); // read back
        QVERIFY(world.readBack());
        QTRY_VERIFY(world.readBack()->isArmed());
        QCOMPARE(world.ledger->rows.size(), 0U); // nothing before the confirmation
        world.press(Qt::Key_Return);
        QTRY_COMPARE(world.ledger->rows.size(), 1U);
        const SaleOrder order = world.ledger->rows.begin()->second.sale.order;
        QCOMPARE(order, samples::order("0661002233", Operator::MarocTelecom, 10));

        // The next customer at once, while the sale is under way.
        QTRY_VERIFY(!world.page->sheet());
        QVERIFY(world.form()->phone()->text().isEmpty());
        QVERIFY(world.form()->phone()->hasFocus());
        QCOMPARE(world.page->liveSales()->view()->model()->rowCount(), 1);
        QVERIFY(world.page->lastSale()->sale().has_value());

        // And its outcome changes in place.
        QTRY_COMPARE(world.server->posts.size(), 1U);
        world.server->answerPost(samples::accepted(*world.page->lastSale()->sale(), 3), 200);
        QTRY_COMPARE(world.page->lastSale()->sale()->state, SaleState::Done);
        QCOMPARE(world.page->liveSales()->view()->model()->rowCount(), 1);
    }

    void aDoublePressNeverSkipsTheReadBack()
    {
        SellingWorld world;
        fill(world);
        world.press(Qt::Key_Return);
        world.press(Qt::Key_Return);
        world.press(Qt::Key_Space);
        QTest::mouseClick(world.readBack()->confirmButton(), Qt::LeftButton);
        QVERIFY(world.readBack());
        QVERIFY(!world.readBack()->isBusy());
        QTRY_VERIFY(world.readBack()->isArmed());
        QCOMPARE(world.ledger->rows.size(), 0U);
    }

    void aHeldEnterNeverConfirms()
    {
        SellingWorld world;
        fill(world);
        world.press(Qt::Key_Return);
        QTRY_VERIFY(world.readBack()->isArmed());
        for (QWidget *target :
            {static_cast<QWidget *>(world.readBack()->confirmButton()), static_cast<QWidget *>(world.readBack())}) {
            QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
            QApplication::sendEvent(target, &repeated);
            // The way X11 repeats, when Qt has not known it for a repeat: let go and pressed at one instant.
            for (const QEvent::Type type : {QEvent::KeyRelease, QEvent::KeyPress}) {
                QKeyEvent plain(type, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
                plain.setTimestamp(5000);
                QApplication::sendEvent(target, &plain);
            }
        }
        QVERIFY(world.readBack() && !world.readBack()->isBusy());
        world.press(Qt::Key_Return);
        QTRY_COMPARE(world.ledger->rows.size(), 1U);
    }

    void enterConfirmsThoughAScreenReadersBridgeForgetsWhenItWasPressed()
    {
        SellingWorld world;
        fill(world);
        world.press(Qt::Key_Return);
        QTRY_VERIFY(world.readBack()->isArmed());
        const auto hand = [&world](QEvent::Type type) {
            QKeyEvent copy(type, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
            QCOMPARE(copy.timestamp(), 0U);
            QApplication::sendEvent(world.readBack()->confirmButton(), &copy);
        };
        hand(QEvent::KeyRelease); // the Enter that led here
        const QDeadlineTimer finger(30);
        QVERIFY(QTest::qWaitFor([&finger] { return finger.hasExpired(); }));
        hand(QEvent::KeyPress);
        QTRY_COMPARE(world.ledger->rows.size(), 1U);
    }

    void theKeyOfThePageBringsTheFocusBackToTheNumber()
    {
        SellingWorld world;
        world.form()->sellButton()->setFocus();
        QVERIFY(!world.form()->phone()->hasFocus());
        QTest::keyClick(&world.window, Qt::Key_F1);
        QTRY_VERIFY(world.form()->phone()->hasFocus());
    }

    void aSecondConfirmationWhileTheFirstIsOnItsWayIsNothing()
    {
        SellingWorld world;
        fill(world);
        world.press(Qt::Key_Return);
        QTRY_VERIFY(world.readBack()->isArmed());
        ConfirmSheet *sheet = world.readBack();
        QSignalSpy confirmed(sheet, &ConfirmSheet::confirmed);
        sheet->confirmButton()->click();
        sheet->confirmButton()->click();
        QTest::keyClick(sheet, Qt::Key_Return);
        QTest::keyClick(sheet, Qt::Key_Escape); // nor can it be called back
        QCOMPARE(confirmed.count(), 1);
        QVERIFY(world.page->sheet());
        QTRY_VERIFY(!world.page->sheet());
        QCOMPARE(world.ledger->rows.size(), 1U);
    }

    void aProgramMayConfirmAtOnceThroughTheAccessibilityTree()
    {
        SellingWorld world;
        fill(world);
        world.form()->sellButton()->click();
        QVERIFY(world.readBack());
        world.readBack()->confirmButton()->click();
        QTRY_COMPARE(world.ledger->rows.size(), 1U);
    }

    void escapeLeavesTheReadBackAndKeepsTheForm()
    {
        SellingWorld world;
        fill(world);
        world.press(Qt::Key_Return);
        world.press(Qt::Key_Escape);
        QVERIFY(!world.page->sheet());
        QVERIFY(world.form()->order());
        QCOMPARE(world.ledger->rows.size(), 0U);
    }

    void digitsTypedAfterEscapeBeginTheNextCustomersNumber()
    {
        SellingWorld world;
        fill(world);
        world.press(Qt::Key_Return);
        world.press(Qt::Key_Escape);
        world.type("0661002233");
        QCOMPARE(world.form()->phone()->nationalDigits(), QStringLiteral("0661002233"));
        QVERIFY(world.form()->phone()->hasFocus());
        QVERIFY(!world.form()->amounts()->amount()); // nothing is left of the other one's
    }

    void enterOnCancelCancels()
    {
        SellingWorld world;
        fill(world);
        world.press(Qt::Key_Return);
        QTRY_VERIFY(world.readBack()->isArmed());
        world.press(Qt::Key_Tab);
        world.press(Qt::Key_Return);
        QVERIFY(!world.page->sheet());
        QCOMPARE(world.ledger->rows.size(), 0U);
    }

    void aSaleLikeAnUnresolvedOneIsHeldBackUntilTheClerkDecides()
    {
        SellingWorld world;
        sell(world);
        QTRY_COMPARE(world.server->posts.size(), 1U);
        world.server->answerPost(Unexpected{samples::failed(FailureKind::TimedOut)}, 0);
        fill(world);
        world.form()->sellButton()->click();
        world.readBack()->confirmButton()->click();
        QTRY_VERIFY(world.heldBack());
        QCOMPARE(world.ledger->rows.size(), 1U);
        QVERIFY(world.heldBack()->cancelButton()->hasFocus()); // selling anyway is never the default

        QSignalSpy details(world.page, &SellPage::detailsWanted);
        for (ActionButton *button : world.heldBack()->findChildren<ActionButton *>()) {
            if (button->text() == QLatin1String("Show that sale")) {
                button->click();
            }
        }
        QCOMPARE(details.count(), 1);
        QCOMPARE(details.front().front().value<SaleId>(), SaleId(1));

        world.press(Qt::Key_Return); // on Cancel
        QVERIFY(!world.page->sheet());
        QVERIFY(world.form()->order());
        QCOMPARE(world.ledger->rows.size(), 1U);

        world.form()->sellButton()->click();
        world.readBack()->confirmButton()->click();
        QTRY_VERIFY(world.heldBack());
        world.heldBack()->sellAnywayButton()->click();
        QTRY_COMPARE(world.ledger->rows.size(), 2U);
        QTRY_VERIFY(!world.page->sheet());
    }

    void aRechargeLikeTheLastSaleIsAskedAboutBeforeThatIsSentAgain()
    {
        SellingWorld world({}, false); // the test plays the till
        world.page->lastSale()->show(samples::sale(7, SaleState::Open));
        SellRefusal question{SellRefusal::Kind::JustSold, std::nullopt, std::nullopt};
        question.foreign.emplace();
        question.sendingAgain = 7;
        Ticket ticket = 0;
        Q_EMIT world.page->lastSale()->sendAgain(7);
        while (!world.page->sheet() && ticket < 100)
            Q_EMIT world.till.sellRefused(++ticket, question);
        QVERIFY(world.heldBack() && world.heldBack()->cancelButton()->hasFocus());
        world.heldBack()->sellAnywayButton()->click();
        QVERIFY(!world.page->sheet());
        Q_EMIT world.till.wishRefused(ticket + 1, WishRefusal::NotOpen); // it was a wish of its own
        QVERIFY(world.says(Words::wishRefusal(WishRefusal::NotOpen)));
    }

    void aSaleThatCannotBeSavedIsToldAndTheFormIsKept()
    {
        SellingWorld world;
        world.ledger->broken = true;
        fill(world);
        world.form()->sellButton()->click();
        world.readBack()->confirmButton()->click();
        QTRY_VERIFY(!world.page->sheet());
        QVERIFY(world.form()->order());
        QVERIFY(told(world).contains(QStringLiteral("nothing was charged")));
        QVERIFY(world.server->posted.empty());
        world.form()->phone()->setFocus();
        QTest::keyClick(world.form()->phone(), Qt::Key_Backspace);
        QVERIFY(told(world).isEmpty()); // it was about the order as it stood
    }

    void aTillThatHasNotStartedSaysSo()
    {
        SellingWorld world({}, false);
        fill(world);
        world.form()->sellButton()->click();
        world.readBack()->confirmButton()->click();
        QTRY_VERIFY(!world.page->sheet());
        SellRefusal notStarted;
        QCOMPARE(told(world), Words::refusal(notStarted));
    }

    void anEmptyDayIsSaidOnlyWhenItIsKnown()
    {
        const QString sentence = QStringLiteral("No sale yet today. The first one will stand here.");
        SellingWorld closed({}, false);
        QVERIFY(!shown(*closed.page->liveSales()).contains(sentence));
        closed.window.hide();
        SellingWorld world;
        QTRY_VERIFY(shown(*world.page->liveSales()).contains(sentence));
        sell(world);
        QVERIFY(!shown(*world.page->liveSales()).contains(sentence));
    }

    void aDayThatCannotBeReadIsNotCalledEmpty()
    {
        const LedgerError damaged{LedgerError::Kind::Damaged, {}};
        SellingWorld world({}, false);
        world.historyTrouble = damaged;
        world.page->liveSales()->load();
        QTRY_VERIFY(shown(*world.page->liveSales()).join(QLatin1Char('|')).contains(Words::ledgerTrouble(damaged)));
    }

    void sameAgainStillWantsTheReadBack()
    {
        SellingWorld world;
        sell(world);
        QTRY_COMPARE(world.server->posts.size(), 1U);
        world.server->answerPost(samples::accepted(*world.page->lastSale()->sale(), 3), 200);
        QTRY_COMPARE(world.page->lastSale()->sale()->state, SaleState::Done);
        world.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(world.form()->order(), std::optional(samples::order()));
        QVERIFY(world.readBack());
        QCOMPARE(world.ledger->rows.size(), 1U);
    }

    void aSaleThatIsNotSettledIsNotOfferedAgain_data()
    {
        QTest::addColumn<SaleState>("state");
        QTest::addColumn<Attention>("attention");
        QTest::addColumn<bool>("offered");
        QTest::newRow("open") << SaleState::Open << Attention::None << false;
        QTest::newRow("pending") << SaleState::Pending << Attention::None << false;
        QTest::newRow("to be checked") << SaleState::Unresolved << Attention::Check << false;
        QTest::newRow("to be given back") << SaleState::Refunded << Attention::GiveBack << false;
        QTest::newRow("done") << SaleState::Done << Attention::None << true;
        QTest::newRow("failed") << SaleState::Failed << Attention::None << true;
    }
    void aSaleThatIsNotSettledIsNotOfferedAgain()
    {
        QFETCH(const SaleState, state);
        QFETCH(const Attention, attention);
        QFETCH(const bool, offered);
        SellingWorld world;
        Sale sale = samples::sale(1, state);
        sale.attention = attention;
        world.page->lastSale()->show(sale);
        QVERIFY(world.says(Words::stateSentence(sale)));
        world.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(world.form()->order().has_value(), offered);
    }

    void theSameTypedAgainWhileItIsUnderWayIsAskedAbout()
    {
        SellingWorld world;
        sell(world);
        QTRY_COMPARE(world.server->posts.size(), 1U);
        world.server->answerPost(samples::accepted(*world.page->lastSale()->sale(), 2), 200);
        QTRY_COMPARE(world.page->lastSale()->sale()->state, SaleState::Pending);
        fill(world);
        world.form()->sellButton()->click();
        world.readBack()->confirmButton()->click();
        QTRY_VERIFY(world.heldBack());
        QCOMPARE(world.ledger->rows.size(), 1U);
    }

    void theChipFitsSalesThatAreNotInDoubtAsWell()
    {
        SellingWorld world;
        Q_EMIT world.till.workloadChanged(Workload{0, 1}); // a refunded one, say
        const QList<ActionButton *> buttons = world.page->balance()->findChildren<ActionButton *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const ActionButton *button) {
            return button->isVisible() && button->text().contains(QStringLiteral("to look at"));
        }));
    }

    void theLastSaleStandsUnderTheSellButton_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("screen");
        for (const QString &language : LanguageSwitcher::languages()) {
            for (const QSize screen : {QSize(1024, 768), QSize(1366, 768)})
                QTest::addRow("%s %d", qPrintable(language), screen.width()) << language << screen;
        }
    }
    void theLastSaleStandsUnderTheSellButton()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, screen);
        LanguageSwitcher languages;
        languages.use(language);
        SellingWorld world({QStringLiteral("Amina"), true});
        world.window.setFixedSize(screen);
        const LastSaleCard *card = world.page->lastSale();
        for (const SaleState state : {SaleState::Open, SaleState::Pending, SaleState::Done, SaleState::Failed}) {
            Sale sale = samples::sale(1, state);
            Q_EMIT world.till.saleRecorded(0, sale);
            world.page->lastSale()->show(sale);
            PrintJob job;
            job.sale = sale.id;
            world.page->lastSale()->showJob(job);
            world.window.setFixedSize(screen + QSize(1, 0)); // laid out anew
            world.window.setFixedSize(screen);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::processEvents();
            const QPoint under = world.form()->sellButton()->mapTo(&world.window, QPoint(0, 0));
            const QPoint at = card->mapTo(&world.window, QPoint(0, 0));
            QVERIFY(card->isVisible());
            QVERIFY2(at.y() > under.y() && qAbs(at.x() - under.x()) < 40,
                qPrintable(QStringLiteral("at %1, %2; state %3").arg(at.x()).arg(at.y()).arg(int(state))));
            QVERIFY(card->height() >= card->layout()->minimumHeightForWidth(card->width()));
            QVERIFY(at.y() + card->height() <= screen.height());
        }
        languages.use(QStringLiteral("en"));
    }

    void thePreviewOfTheReceiptHasItsKeyAndGivesTheFocusBack()
    {
        SellingWorld world;
        world.page->lastSale()->show(samples::sale(3, SaleState::Done));
        ActionButton *eye = world.button("Look at the receipt");
        QVERIFY(eye && !eye->text().isEmpty());
        QCOMPARE(eye->key(), QStringLiteral("Ctrl+L"));
        connect(world.page, &SellPage::previewWanted, &world.window, [&world](SaleId sale) {
            world.window.openOnTop(new ReceiptPreviewOverlay(
                world.till.paper(), {}, PaperWidth::Roll80, sale, world.window.top(), &world.window));
        });
        for (QWidget *from : {static_cast<QWidget *>(world.form()->phone()), static_cast<QWidget *>(eye)}) {
            from->setFocus();
            world.press(Qt::Key_L, Qt::ControlModifier);
            QVERIFY(world.window.overlay());
            QVERIFY(!from->hasFocus());
            QTest::qWait(0); // the receipt is worded meanwhile
            world.press(Qt::Key_Escape);
            QVERIFY(!world.window.overlay());
            QVERIFY(from->hasFocus());
        }
    }

    void anotherLanguageKeepsWhatWasTyped()
    {
        SellingWorld world;
        fill(world);
        Quoting quoting;
        QCoreApplication::installTranslator(&quoting);
        QTRY_VERIFY(world.form()->sellButton()->accessibleName() == QLatin1String("<Sell>"));
        QCOMPARE(world.form()->order(), std::optional(samples::order()));
        QCOMPARE(world.form()->phone()->accessibleName(), QStringLiteral("<Phone number>"));
        world.form()->sellButton()->click();
        QCOMPARE(world.readBack()->confirmButton()->text(), QStringLiteral("<Confirm sale>"));
        QCoreApplication::removeTranslator(&quoting);
        QTRY_COMPARE(world.readBack()->confirmButton()->text(), QStringLiteral("Confirm sale"));
        world.press(Qt::Key_Escape);
        QCOMPARE(world.form()->order(), std::optional(samples::order()));
    }

    void inArabicThePageIsMirroredAndNumbersAreNot()
    {
        SellingWorld world;
        fill(world);
        const auto left = [&world](QWidget *widget) { return widget->mapTo(&world.window, QPoint()).x(); };
        QWidget *balance = world.page->liveSales();
        QVERIFY(left(world.form()) < left(balance));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(left(world.form()) > left(balance));
        QCOMPARE(world.form()->phone()->layoutDirection(), Qt::LeftToRight);
        QVERIFY(world.form()->phone()->alignment() & Qt::AlignRight);
        // The first operator stands at the right, and the right arrow goes back to it.
        QVERIFY(left(world.form()->operators()->tile(0)) > left(world.form()->operators()->tile(1)));
        world.form()->operators()->takeFocus();
        world.press(Qt::Key_Right);
        QCOMPARE(world.form()->operators()->current(), 0);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    static void fill(SellingWorld &world)
    {
        world.form()->setOrder(samples::order());
        QVERIFY(world.form()->sellButton()->hasFocus());
    }

    static void sell(SellingWorld &world)
    {
        fill(world);
        world.form()->sellButton()->click();
        world.readBack()->confirmButton()->click();
        QTRY_VERIFY(!world.page->sheet());
    }

    static QStringList shown(const QWidget &card)
    {
        QStringList texts;
        for (const QLabel *label : card.findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts;
    }

    static QString told(const SellingWorld &world)
    {
        for (const Notice *notice : world.page->findChildren<Notice *>()) {
            if (notice->isVisible()) {
                return notice->sentence();
            }
        }
        return {};
    }

    Theme m_theme;
};

QTEST_MAIN(TestSellPage)
#include "tst_sellpage.moc"
