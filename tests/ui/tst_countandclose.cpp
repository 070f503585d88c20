// SPDX-License-Identifier: GPL-3.0-or-later
#include "cashworld.h"

#include "ui/cash/closeshiftsheet.h"
#include "ui/cash/countoverlay.h"
#include "ui/cash/linefield.h"
#include "ui/cash/piecegrid.h"
#include "ui/theme/theme.h"

#include <QTranslator>

using namespace taabia;

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

CountOverlay *counting(CashWorld &world)
{
    return qobject_cast<CountOverlay *>(world.overlay());
}

/// To the difference, by the keyboard: so many notes of 200, 100...
void count(CashWorld &world, std::initializer_list<const char *> pieces)
{
    for (const char *typed : pieces) {
        world.type(typed);
        world.press(Qt::Key_Return);
    }
    const std::size_t left = denominations().size() - pieces.size();
    for (std::size_t i = 0; i < left; ++i) {
        world.press(Qt::Key_Down);
    }
    world.press(Qt::Key_Return);
    QCoreApplication::processEvents();
}

} // namespace

/// From a full drawer to the Z report, with the real till and the real ledger behind the window.
class TestCountAndClose : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }

    void aWholeShiftNeedsNothingButTheKeyboard();
    void anEmptyDrawerIsCountedWithOneKey();
    void theArrowsGoThroughTheCountAndBack();
    void nothingTellsWhatShouldBeInTheDrawer();
    void aHeldKeyClosesNoShift();
    void threeQuickEntersCloseNoShift();
    void salesThatAreNotSettledAreCarriedOverByName();
    void aCountThatIsOvertakenByCashIsMadeAgain();
    void escapeKeepsNoHalfTypedCountBehindOnesBack();
    void everyCountIsKeptAndItIsSaid();
    void theLanguageCanChangeAnywhere();

private:
    Theme m_theme;
};

void TestCountAndClose::aWholeShiftNeedsNothingButTheKeyboard()
{
    CashWorld world;
    world.showTill();
    QTRY_VERIFY(world.field("Float"));
    QTRY_VERIFY(world.field("Float")->hasFocus());
    world.type("500");
    world.press(Qt::Key_Return);
    QTRY_VERIFY(world.says("Shift no. 1"));
    QVERIFY(world.says("The shift is open."));

    world.press(Qt::Key_O, Qt::AltModifier); // cash out
    QVERIFY(world.overlay());
    world.type("120");
    world.press(Qt::Key_Return);
    world.type("bread");
    world.press(Qt::Key_Return);
    QTRY_VERIFY(!world.overlay());
    QVERIFY(world.says("120 DH taken out of the drawer"));
    world.sell(30);

    world.press(Qt::Key_X, Qt::AltModifier);
    QTRY_VERIFY(world.says("The X report is in the print queue."));

    world.press(Qt::Key_K, Qt::AltModifier); // 500 - 120 + 30 = 410: count 400
    QVERIFY(counting(world));
    count(world, {"2"});
    QTRY_VERIFY(world.says("10 DH missing"));
    world.press(Qt::Key_N, Qt::AltModifier); // once more
    QTRY_VERIFY(counting(world)->grid()->fields().front()->hasFocus());
    count(world, {"2", "", "", "", "", "1"});
    QTRY_VERIFY(world.says("5 DH missing"));
    QVERIFY(counting(world)->reason()->field()->hasFocus());
    world.press(Qt::Key_Return); // without a reason it does not go on
    QVERIFY(!counting(world)->sheet());
    QVERIFY(!counting(world)->reason()->trouble().isEmpty());
    world.type("wrong change");
    world.press(Qt::Key_Return);
    QVERIFY(counting(world)->sheet());
    QVERIFY(world.says("wrong change"));
    QVERIFY(world.says("Every sale is settled."));
    QTRY_VERIFY(counting(world)->sheet()->isArmed());
    world.press(Qt::Key_Tab); // from "Not yet" to the other
    QVERIFY(world.button("Close the shift")->hasFocus());
    world.press(Qt::Key_Return);
    QTRY_VERIFY(world.says("Z report no. 1"));
    QVERIFY(world.says("The Z report is in the print queue."));
    QVERIFY(world.says("30 DH")); // the grand total
    QVERIFY(world.says("5 DH missing"));
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(!world.overlay());
    world.letNewsCome();
    QTRY_VERIFY(world.field("Float"));
    QVERIFY(world.field("Float")->hasFocus());
    QVERIFY(world.field("Float")->text().isEmpty());
}

void TestCountAndClose::anEmptyDrawerIsCountedWithOneKey()
{
    CashWorld world;
    world.showTill();
    world.openShift(0);
    QTRY_VERIFY(world.says("Shift no. 1"));
    for (const auto &[key, modifiers] : {std::pair(Qt::Key_Return, Qt::KeyboardModifiers(Qt::ControlModifier)),
             std::pair(Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier)}) {
        world.press(Qt::Key_K, Qt::AltModifier);
        QVERIFY(world.field("Pieces of 200 DH")->hasFocus());
        world.press(key, modifiers);
        QTRY_VERIFY(world.says("Exact"));
        world.press(Qt::Key_Escape);
        QTRY_VERIFY(!world.overlay());
    }
    world.press(Qt::Key_K, Qt::AltModifier);
    world.type("1");
    world.press(Qt::Key_Return, Qt::ControlModifier); // from the middle of it too
    QTRY_VERIFY(world.says("200 DH too much"));
}

void TestCountAndClose::theArrowsGoThroughTheCountAndBack()
{
    CashWorld world;
    world.showTill();
    world.openShift(0);
    QTRY_VERIFY(world.says("Shift no. 1"));
    world.press(Qt::Key_K, Qt::AltModifier);
    const std::vector<QLineEdit *> fields = counting(world)->grid()->fields();
    for (const QLineEdit *field : fields) {
        QVERIFY(field->hasFocus());
        world.press(Qt::Key_Down);
    }
    QVERIFY(world.button("Counted")->hasFocus());
    for (auto field = fields.rbegin(); field != fields.rend(); ++field) {
        world.press(Qt::Key_Up);
        QVERIFY((*field)->hasFocus());
    }
}

void TestCountAndClose::nothingTellsWhatShouldBeInTheDrawer()
{
    CashWorld world;
    world.showTill();
    world.openShift(500);
    world.sell(20);
    QSignalSpy moved(&world.till.cash(), &CashDesk::cashMoved);
    world.till.cash().moveCash(CashMove::In, Money::fromCentimes(1250), QStringLiteral("change"));
    world.till.cash().moveCash(CashMove::Out, Money::fromCentimes(3330), QStringLiteral("tea"));
    QTRY_COMPARE(moved.count(), 2);
    world.letNewsCome();
    QTRY_VERIFY(world.says("33,30")); // what moved is told
    const auto isBlind = [&world] { return !world.says("499,20") && !world.says("499.20") && !world.says("49920"); };
    QVERIFY(isBlind());
    world.press(Qt::Key_X, Qt::AltModifier);
    QTRY_VERIFY(world.says("print queue"));
    QVERIFY(isBlind());
    world.press(Qt::Key_K, Qt::AltModifier);
    QVERIFY(isBlind());
    world.type("2");
    QVERIFY(isBlind());
    world.press(Qt::Key_Escape);
    world.press(Qt::Key_Escape);
    world.press(Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(world.says("tea"));
    QVERIFY(isBlind());
    world.press(Qt::Key_Escape);

    // This search can find it: after the closing it stands in the Z report.
    world.press(Qt::Key_K, Qt::AltModifier);
    count(world, {"2"});
    QTRY_VERIFY(world.says("99,20 DH missing"));
    world.type("theft");
    world.press(Qt::Key_Return);
    QVERIFY(isBlind()); // nor is it told before the closing, though who counted can work it out
    QTRY_VERIFY(counting(world)->sheet()->isArmed());
    world.button("Close the shift")->click();
    QTRY_VERIFY(world.says("Z report no. 1"));
    world.press(Qt::Key_Escape);
    world.press(Qt::Key_Z, Qt::AltModifier);
    QTRY_VERIFY(!isBlind());
}

void TestCountAndClose::aHeldKeyClosesNoShift()
{
    CashWorld world;
    world.showTill();
    world.openShift(0);
    QTRY_VERIFY(world.says("Shift no. 1"));
    world.press(Qt::Key_K, Qt::AltModifier);
    const auto hold = [&world](Qt::Key key, int times) {
        QWindow *window = world.window.windowHandle();
        for (int i = 0; i < times; ++i) {
            QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, QString(QChar(u'\r')), i > 0);
            QCoreApplication::sendEvent(window, &down);
            QTest::qWait(1);
        }
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, QString(QChar(u'\r')), false);
        QCoreApplication::sendEvent(window, &up);
    };
    hold(Qt::Key_Return, 40); // one field on, not forty
    QVERIFY(world.field("Pieces of 100 DH")->hasFocus());
    world.press(Qt::Key_Up);
    count(world, {});
    QTRY_VERIFY(world.says("Exact"));
    world.button("Go on to the closing")->setFocus();
    hold(Qt::Key_Return, 40);
    QVERIFY(counting(world)->sheet());
    QTRY_VERIFY(counting(world)->sheet()->isArmed());
    world.button("Close the shift")->setFocus();
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QCoreApplication::sendEvent(world.button("Close the shift"), &repeated);
    QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
    QCoreApplication::sendEvent(world.button("Close the shift"), &space);
    QKeyEvent spaceUp(QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), false);
    QCoreApplication::sendEvent(world.button("Close the shift"), &spaceUp);
    // As X11 repeats a key: a release and a press at the same instant, neither marked as a repeat.
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), false);
    up.setTimestamp(10'000);
    QCoreApplication::sendEvent(world.button("Close the shift"), &up);
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), false);
    down.setTimestamp(10'001);
    QCoreApplication::sendEvent(world.button("Close the shift"), &down);
    QSignalSpy closed(&world.till.cash(), &CashDesk::shiftClosed);
    QTest::qWait(20);
    QCOMPARE(closed.count(), 0);
    QVERIFY(counting(world)->sheet());
    QVERIFY(!counting(world)->sheet()->isBusy());
}

void TestCountAndClose::threeQuickEntersCloseNoShift()
{
    CashWorld world;
    world.showTill();
    world.openShift(0);
    QTRY_VERIFY(world.says("Shift no. 1"));
    world.press(Qt::Key_K, Qt::AltModifier);
    count(world, {});
    QTRY_VERIFY(world.says("Exact"));
    QSignalSpy closed(&world.till.cash(), &CashDesk::shiftClosed);
    world.press(Qt::Key_Return); // to the confirmation
    QVERIFY(counting(world)->sheet());
    world.button("Close the shift")->setFocus();
    world.press(Qt::Key_Return); // before anybody can have read it
    QCoreApplication::processEvents();
    QCOMPARE(closed.count(), 0);
    QVERIFY(counting(world)->sheet());
    QVERIFY(!counting(world)->sheet()->isBusy());
    QTRY_VERIFY(counting(world)->sheet()->isArmed());
    world.button("Not yet")->setFocus(); // where the focus is by itself
    world.press(Qt::Key_Return);
    QVERIFY(!counting(world)->sheet());
    QCOMPARE(closed.count(), 0);
}

void TestCountAndClose::salesThatAreNotSettledAreCarriedOverByName()
{
    CashWorld world;
    world.showTill();
    world.openShift(0);
    world.sell(10, 0, {}, "0661223344");
    world.letNewsCome();
    QTRY_VERIFY(world.says("06 61 22 33 44"));
    world.press(Qt::Key_K, Qt::AltModifier);
    count(world, {"", "", "", "", "1"});
    QTRY_VERIFY(world.says("Exact"));
    world.press(Qt::Key_Return);
    QVERIFY(counting(world)->sheet());
    QTRY_VERIFY(world.says("1 sale(s) not settled or to be dealt with"));
    const QStringList all = world.words();
    QVERIFY(world.says("They are carried over into the next shift."));
    const bool named = std::any_of(all.begin(), all.end(), [](const QString &text) {
        return text.contains(QLatin1String("06 61 22 33 44")) && text.contains(QLatin1String("10 DH"))
            && text.contains(QLatin1String("Inwi"));
    });
    QVERIFY(named);
}

void TestCountAndClose::aCountThatIsOvertakenByCashIsMadeAgain()
{
    CashWorld world;
    world.showTill();
    world.openShift(200);
    QTRY_VERIFY(world.says("Shift no. 1"));
    world.press(Qt::Key_K, Qt::AltModifier);
    count(world, {"1"});
    QTRY_VERIFY(world.says("Exact"));
    world.sell(10); // on another screen, say
    world.press(Qt::Key_Return);
    QTRY_VERIFY(counting(world)->sheet()->isArmed());
    world.button("Close the shift")->click();
    QTRY_VERIFY(world.says(Words::cashTrouble({CashTrouble::NotCounted, {}})));
    QVERIFY(!counting(world)->sheet());
    QVERIFY(world.field("Pieces of 200 DH")->hasFocus());
    count(world, {"1", "", "", "", "1"});
    QTRY_VERIFY(world.says("Exact"));
    QVERIFY(!world.says(Words::cashTrouble({CashTrouble::NotCounted, {}})));
}

void TestCountAndClose::escapeKeepsNoHalfTypedCountBehindOnesBack()
{
    CashWorld world;
    world.showTill();
    world.openShift(0);
    QTRY_VERIFY(world.says("Shift no. 1"));
    world.press(Qt::Key_K, Qt::AltModifier);
    world.press(Qt::Key_Escape); // nothing typed: gone at once
    QTRY_VERIFY(!world.overlay());
    world.press(Qt::Key_K, Qt::AltModifier);
    world.type("3");
    world.press(Qt::Key_Escape);
    QVERIFY(world.overlay());
    QVERIFY(world.says("Esc once more throws it away"));
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(!world.overlay());
}

void TestCountAndClose::everyCountIsKeptAndItIsSaid()
{
    CashWorld world;
    world.showTill();
    world.openShift(0);
    QTRY_VERIFY(world.says("Shift no. 1"));
    world.press(Qt::Key_K, Qt::AltModifier);
    count(world, {"1"});
    QTRY_VERIFY(world.says("200 DH too much"));
    QVERIFY(world.says("This count is kept, also if you count again."));
    world.press(Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(world.field("Pieces of 200 DH"));
    QVERIFY(world.field("Pieces of 200 DH")->text().isEmpty()); // each count begins from nothing
    count(world, {});
    QTRY_VERIFY(world.says("Exact"));
    QVERIFY(world.says("These 2 counts are all kept"));
    QVERIFY(!world.field("Reason"));
}

void TestCountAndClose::theLanguageCanChangeAnywhere()
{
    CashWorld world;
    world.showTill();
    world.openShift(0);
    QTRY_VERIFY(world.says("Shift no. 1"));
    world.press(Qt::Key_K, Qt::AltModifier);
    count(world, {"1"});
    QTRY_VERIFY(world.says("200 DH too much"));
    Quoting quoting;
    QCoreApplication::installTranslator(&quoting);
    QCoreApplication::processEvents();
    const QStringList all = world.words();
    QCoreApplication::removeTranslator(&quoting);
    for (const QString &text : all) {
        const bool hasWords = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        const bool isAName = text.contains(QLatin1String("Amina")) || text.contains(QLatin1String("Taabia"))
            || text.startsWith(QLatin1String("Alt+")) || text.startsWith(QLatin1String("Ctrl+"))
            || text.startsWith(QLatin1Char('F'));
        QVERIFY2(!hasWords || isAName || text.contains(QLatin1Char('<')), qPrintable(text));
    }
}

QTEST_MAIN(TestCountAndClose)
#include "tst_countandclose.moc"
