// SPDX-License-Identifier: GPL-3.0-or-later
#include "sellingworld.h"

#include "ui/sell/regularoffers.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QListView>

using namespace taabia;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Regular regular(const char *phone, Operator op, int dirhams, const char *promo, int daysAgo = 0)
{
    const SaleOrder order = samples::order(phone, op, dirhams, promo);
    return {order.phone, order.op, order.faceValue, order.promo, QDateTime::currentDateTimeUtc().addDays(-daysAgo), 3};
}

const std::vector<Regular> neighbours{regular("0612345678", Operator::Inwi, 10, "6"),
    regular("0612349999", Operator::MarocTelecom, 20, "0", 1), regular("0619000612", Operator::Orange, 50, "1", 400)};

} // namespace

/// The numbers served before, offered while another one is typed; and the question about what was just sold.
class TestRegularOffers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }
    void init()
    {
        m_world = std::make_unique<SellingWorld>(MainWindow::Setting{u"Amina"_s, false}, false);
        world().served = neighbours;
        QSignalSpy started(&world().till, &Till::started);
        world().till.start();
        QVERIFY(started.count() > 0 || started.wait());
    }
    void cleanup() { m_world.reset(); }

    void theThirdDigitOpensTheListAndTheFourthNarrowsIt();
    void theLastDigitsFindANumberToo();
    void downAndEnterTakeTheOrderAndEnterReadsItBack();
    void aPressTakesARow();
    void whoeverTypesOnHasTypedTheNumber();
    void whatIsTypedInTheListGoesToTheNumber();
    void escapeClosesTheListAndKeepsTheDigits();
    void upFromTheFirstRowGoesBackToTheNumber();
    void theListGoesWithTheFocus();
    void aHeldEnterTakesNothing();
    void aLateAnswerForOtherDigitsIsDropped();
    void nothingChangesUnderTheEyesOfWhoeverChooses();
    void anOrderThatIsFilledInOpensNoList();
    void theRowsHaveNamesForAScreenReader();
    void theSellButtonStaysInSight_data();
    void theSellButtonStaysInSight();
    void theSameAgainWithinTenMinutesAsksAndEscapeSellsNothing();
    void sellingItAgainTakesADeliberatePress();
    void sameAgainFromElsewhereReplacesAnotherReadBack();

private:
    SellingWorld &world() { return *m_world; }
    RegularOffers &offers() { return *world().form()->offers(); }
    QListView &list() { return *offers().list(); }
    int rows() { return offers().isVisible() ? list().model()->rowCount() : 0; }
    QString row(int at) { return list().model()->index(at, 0).data().toString(); }
    void typeAndSee(const char *digits, int rowsThen)
    {
        world().type(digits);
        QTRY_COMPARE(rows(), rowsThen);
    }
    /// Sells samples::order() to its end, and confirms the same once more.
    void sellTwice();

    std::unique_ptr<SellingWorld> m_world;
    Theme m_theme;
    LanguageSwitcher m_languages;
};

void TestRegularOffers::theThirdDigitOpensTheListAndTheFourthNarrowsIt()
{
    typeAndSee("06", 0);
    typeAndSee("1", 3);
    QVERIFY(world().form()->phone()->hasFocus());
    typeAndSee("23", 2);
    typeAndSee("45", 1);
    QVERIFY(row(0).startsWith(u"06 12 34 56 78"_s));
    world().press(Qt::Key_Backspace);
    QTRY_COMPARE(rows(), 2);
    typeAndSee("99", 1);
    world().press(Qt::Key_A, Qt::ControlModifier);
    world().press(Qt::Key_Delete);
    QCOMPARE(rows(), 0);
}

void TestRegularOffers::theLastDigitsFindANumberToo()
{
    typeAndSee("612", 1);
    QVERIFY(row(0).startsWith(u"06 19 00 06 12"_s));
}

void TestRegularOffers::downAndEnterTakeTheOrderAndEnterReadsItBack()
{
    typeAndSee("061", 3);
    world().press(Qt::Key_Down);
    QVERIFY(list().hasFocus());
    world().press(Qt::Key_Down);
    world().press(Qt::Key_Return);
    QCOMPARE(rows(), 0);
    QCOMPARE(world().form()->order(), std::optional(neighbours[1].order()));
    QVERIFY(!world().page->sheet());
    world().press(Qt::Key_Return);
    QVERIFY(world().readBack());
    QTRY_VERIFY(world().readBack()->isArmed());
    world().press(Qt::Key_Return);
    QTRY_COMPARE(world().ledger->rows.size(), 1U);
    QCOMPARE(world().ledger->rows.begin()->second.sale.order, neighbours[1].order());
}

void TestRegularOffers::aPressTakesARow()
{
    typeAndSee("061", 3);
    const QRect third = list().visualRect(list().model()->index(2, 0));
    QVERIFY(third.height() >= 40);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, third.center());
    QCOMPARE(world().form()->order(), std::optional(neighbours[2].order()));
    QCOMPARE(rows(), 0);
}

void TestRegularOffers::whoeverTypesOnHasTypedTheNumber()
{
    world().type("0661002233");
    world().press(Qt::Key_Return);
    world().type("10");
    world().press(Qt::Key_Return);
    QVERIFY(world().readBack());
    QCOMPARE(world().form()->order(), std::optional(samples::order("0661002233", Operator::MarocTelecom, 10)));
    QCOMPARE(rows(), 0);
}

void TestRegularOffers::whatIsTypedInTheListGoesToTheNumber()
{
    typeAndSee("061", 3);
    world().press(Qt::Key_Down);
    world().type("23");
    QVERIFY(world().form()->phone()->hasFocus());
    QCOMPARE(world().form()->phone()->text(), u"06 12 3"_s);
    QTRY_COMPARE(rows(), 2);
    world().press(Qt::Key_Down);
    world().press(Qt::Key_Backspace);
    QCOMPARE(world().form()->phone()->text(), u"06 12"_s);
    QTRY_COMPARE(rows(), 3); // one of them ends with it
}

void TestRegularOffers::escapeClosesTheListAndKeepsTheDigits()
{
    for (const bool inTheList : {false, true}) {
        typeAndSee("061", 3);
        if (inTheList)
            world().press(Qt::Key_Down);
        world().press(Qt::Key_Escape);
        QCOMPARE(rows(), 0);
        QVERIFY(world().form()->phone()->hasFocus());
        QCOMPARE(world().form()->phone()->nationalDigits(), u"061"_s);
        world().type("2");
        QCoreApplication::processEvents();
        QCOMPARE(rows(), 0); // it was not wanted for this number
        world().press(Qt::Key_Escape);
        QVERIFY(world().form()->phone()->text().isEmpty());
    }
}

void TestRegularOffers::upFromTheFirstRowGoesBackToTheNumber()
{
    typeAndSee("061", 3);
    world().press(Qt::Key_Down);
    world().press(Qt::Key_Down);
    world().press(Qt::Key_Up);
    QVERIFY(list().hasFocus());
    world().press(Qt::Key_Up);
    QVERIFY(world().form()->phone()->hasFocus());
    QCOMPARE(rows(), 3);
}

void TestRegularOffers::theListGoesWithTheFocus()
{
    typeAndSee("061", 3);
    world().press(Qt::Key_Tab);
    QCOMPARE(rows(), 0);
    world().form()->focusNumber();
    world().press(Qt::Key_A, Qt::ControlModifier);
    typeAndSee("061", 3);
    world().press(Qt::Key_Down);
    QCOMPARE(world().form()->phone()->accessibleDescription(), QString()); // it is not called too short meanwhile
    world().press(Qt::Key_P, Qt::AltModifier);
    QCOMPARE(rows(), 0);
}

void TestRegularOffers::aHeldEnterTakesNothing()
{
    typeAndSee("061", 3);
    world().press(Qt::Key_Down);
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QCoreApplication::sendEvent(&list(), &repeated);
    QVERIFY(list().hasFocus());
    QVERIFY(!world().form()->order());
}

void TestRegularOffers::aLateAnswerForOtherDigitsIsDropped()
{
    world().type("069");
    offers().offer(u"061"_s, neighbours);
    QCOMPARE(rows(), 0);
    world().form()->clear();
    offers().offer(u"069"_s, neighbours);
    QCOMPARE(rows(), 0);
}

void TestRegularOffers::nothingChangesUnderTheEyesOfWhoeverChooses()
{
    typeAndSee("061", 3);
    world().press(Qt::Key_Down);
    offers().offer(u"061"_s, {neighbours[2]});
    QCOMPARE(rows(), 3);
}

void TestRegularOffers::anOrderThatIsFilledInOpensNoList()
{
    world().form()->setOrder(neighbours[0].order());
    QCoreApplication::processEvents();
    QCOMPARE(rows(), 0);
}

void TestRegularOffers::theRowsHaveNamesForAScreenReader()
{
    typeAndSee("061", 3);
    QCOMPARE(list().accessibleName(), u"Served before"_s);
    QCOMPARE(row(0), u"06 12 34 56 78, Inwi, 10 DH, promo *6, today"_s);
    QCOMPARE(row(1), u"06 12 34 99 99, Maroc Telecom, 20 DH, promo Normal, yesterday"_s);
    QVERIFY(row(2).startsWith(u"06 19 00 06 12, Orange, 50 DH, promo *1, "_s));
}

void TestRegularOffers::theSellButtonStaysInSight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    for (const QString &language : {u"fr"_s, u"ar"_s}) {
        for (const double scale : {1.0, 1.25})
            QTest::newRow(qPrintable(language + u' ' + QString::number(scale))) << language << scale;
    }
}

void TestRegularOffers::theSellButtonStaysInSight()
{
    QFETCH(const QString, language);
    QFETCH(const double, scale);
    m_theme.apply(Theme::Mode::Light, scale);
    m_languages.use(language);
    world().window.setFixedSize(1024, 768);
    world().type("061");
    std::vector<Regular> many;
    for (int i = 0; i < RegularOffers::mostShown; ++i)
        many.push_back(neighbours[0]);
    QTRY_VERIFY(rows() > 0);
    offers().offer(u"061"_s, many);
    const QRect area = offers().geometry();
    QVERIFY(area.top() > world().form()->phone()->geometry().bottom());
    QVERIFY(area.bottom() < world().form()->sellButton()->geometry().top());
    QVERIFY(world().form()->rect().contains(area));
    const int height = list().visualRect(list().model()->index(0, 0)).height();
    QVERIFY(height >= 40);
    QCOMPARE(list().height() % height, 0); // no row is cut
    QVERIFY(list().height() >= 3 * height);
    m_languages.use(u"en"_s);
    m_theme.apply(Theme::Mode::Light);
}

void TestRegularOffers::sellTwice()
{
    for (int time = 0; time < 2; ++time) {
        world().form()->setOrder(samples::order());
        world().press(Qt::Key_Return);
        QVERIFY(world().readBack());
        QTRY_VERIFY(world().readBack()->isArmed());
        world().press(Qt::Key_Return);
        QTRY_VERIFY(time == 0 ? !world().page->sheet() : world().heldBack() != nullptr);
        if (time == 0) {
            QTRY_COMPARE(world().server->posts.size(), 1U);
            world().server->answerPost(samples::accepted(*world().page->lastSale()->sale(), 3), 200);
            QTRY_COMPARE(world().page->lastSale()->sale()->state, SaleState::Done);
            world().clock->turn(3min);
        }
    }
}

void TestRegularOffers::theSameAgainWithinTenMinutesAsksAndEscapeSellsNothing()
{
    sellTwice();
    QVERIFY(world().says(Words::age(180)));
    QVERIFY(world().says(Words::stateWord(*world().page->lastSale()->sale())));
    QVERIFY(world().heldBack()->cancelButton()->hasFocus());
    QCOMPARE(world().heldBack()->sellAnywayButton()->text(), u"Sell it again"_s);
    world().press(Qt::Key_Escape);
    QVERIFY(!world().page->sheet());
    QCOMPARE(world().form()->order(), std::optional(samples::order()));
    QCOMPARE(world().ledger->rows.size(), 1U);
}

void TestRegularOffers::sellingItAgainTakesADeliberatePress()
{
    sellTwice();
    ActionButton *again = world().heldBack()->sellAnywayButton();
    again->setFocus();
    world().press(Qt::Key_Return); // too early: nobody has read it yet
    QTRY_VERIFY(world().heldBack()->isArmed());
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QCoreApplication::sendEvent(again, &repeated);
    QVERIFY(!world().heldBack()->isBusy());
    world().press(Qt::Key_Return);
    QTRY_COMPARE(world().ledger->rows.size(), 2U);
    QTRY_VERIFY(!world().page->sheet());
}

void TestRegularOffers::sameAgainFromElsewhereReplacesAnotherReadBack()
{
    world().form()->setOrder(neighbours[0].order());
    world().press(Qt::Key_Return);
    QVERIFY(world().readBack());
    world().page->sellAgain(neighbours[1].order());
    QVERIFY(world().readBack());
    QVERIFY(!world().readBack()->isArmed()); // what is new on it wants reading
    QTRY_VERIFY(world().readBack()->isArmed());
    world().readBack()->confirmButton()->click();
    world().page->sellAgain(neighbours[2].order()); // on its way: the clerk sees first what becomes of it
    QTRY_COMPARE(world().ledger->rows.size(), 1U);
    QCOMPARE(world().ledger->rows.begin()->second.sale.order, neighbours[1].order());
    QTRY_VERIFY(!world().page->sheet());
}

QTEST_MAIN(TestRegularOffers)
#include "tst_regularoffers.moc"
