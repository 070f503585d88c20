// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "stress/stressworld.h"

#include "ledger/sqlitesalehistory.h"
#include "ui/sell/amountpicker.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/tilegroup.h"

#include <QLabel>

using namespace taabia;
using namespace std::chrono_literals;

/// Whatever is typed and pasted, wherever the caret stands: the number that is read back is the number that is sold,
/// digit for digit, and what cannot be read as one number is not sold at all.
class TestPastedNumbers : public QObject {
    Q_OBJECT
private:
    /// The number in big digits, as it stands on the read-back.
    static QString readBackNumber(const ConfirmSheet &sheet)
    {
        for (const QLabel *label : sheet.findChildren<QLabel *>()) {
            if (label->accessibleDescription() == QLatin1String("The number to recharge")) {
                QString digits = label->text();
                digits.remove(QChar(0x2066)).remove(QChar(0x2069)).remove(QChar(0x00A0));
                return digits;
            }
        }
        return {};
    }

    /// On with what stands in the number field, as far as it goes: true if it was read back.
    static bool goOn(StressWorld &world)
    {
        if (world->form().operators()->current() < 0)
            world->press(Qt::Key_I, Qt::AltModifier);
        if (!world->form().amounts()->amount()) {
            world->press(Qt::Key_A, Qt::AltModifier);
            world->type(QStringLiteral("15"));
        }
        world->press(Qt::Key_Return);
        return world->until([&] { return world->readBack() && world->readBack()->isArmed(); }, 350ms);
    }

    /// What is read back is sold, and it is what the provider has and what the request said, byte for byte.
    static void sellAndCompare(StressWorld &world, const QString &number)
    {
        QCOMPARE(readBackNumber(*world->readBack()), number);
        world->press(Qt::Key_Return);
        QVERIFY(world->until([&] { return !world->page().sheet(); }));
        QVERIFY(world.onlooker->letEverythingSettle());
        const auto books = world.provider.books();
        QCOMPARE(books.size(), 1U);
        QCOMPARE(books.front().phone, number);
        auto history = SqliteSaleHistory::open(world->ledgerFile());
        QVERIFY(history);
        const auto details = (*history)->details(1);
        QVERIFY(details);
        const QByteArray body = details->requestBody;
        QVERIFY2(body.contains("\"phone\":\"" + number.toLatin1() + '"'), body.constData());
        QCOMPARE(world.onlooker->complaints(), QString());
        QCOMPARE(world.stall(), QString());
    }

    static QString tenMegabytesOf(QChar c) { return QString(10 * 1024 * 1024, c); }

private Q_SLOTS:
    void whatIsPastedInTheMiddleIsReadBackOrRefused_data()
    {
        QTest::addColumn<QString>("before"); // typed
        QTest::addColumn<int>("back"); // then so many steps to the left
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("after"); // typed then
        QTest::addColumn<QString>("number"); // empty: there is none
        const auto row = [](const char *name, const QString &before, int back, const QString &pasted,
                             const QString &after, const char *number) {
            QTest::newRow(name) << before << back << pasted << after << QString::fromLatin1(number);
        };
        const QString none;
        row("digits in the middle", QStringLiteral("061278"), 2, QStringLiteral("3456"), none, "0612345678");
        row("digits with gaps in the middle", QStringLiteral("061278"), 2, QStringLiteral(" 34 56 "), none,
            "0612345678");
        row("international, with everything that people write", none, 0, QStringLiteral("+212 (0)6-12.34/56 78"), none,
            "0612345678");
        row("international with zeros", none, 0, QStringLiteral("00212612345678"), none, "0612345678");
        row("the second half after the first", QStringLiteral("0612"), 0, QStringLiteral("34\u202F56\u00A078"), none,
            "0612345678");
        row("Arabic digits", none, 0,
            QStringLiteral("\u0660\u0666 \u0661\u0662 \u0663\u0664 \u0665\u0666 \u0667\u0668"), none, "0612345678");
        row("Arabic digits after Latin ones", QStringLiteral("0612"), 0,
            QStringLiteral("\u0663\u0664\u0665\u0666\u0667\u0668"), none, "0612345678");
        row("Persian digits", none, 0, QStringLiteral("\u06F0\u06F6\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8"),
            none, "0612345678");
        row("a line end behind", none, 0, QStringLiteral("0612345678\r\n"), none, "0612345678");
        row("line ends within", none, 0, QStringLiteral("\n06\n12\n34\n56\n78\n"), none, "0612345678");
        row("marks that steer the direction", none, 0, QStringLiteral("\u202A06\u200F12345678\u202C"), none,
            "0612345678");
        row("letters in the middle", QStringLiteral("061278"), 2, QStringLiteral("abc"), QStringLiteral("3456"), "");
        row("a number in the middle of a number", QStringLiteral("0612345678"), 4, QStringLiteral("0661002233"), none,
            "");
        row("one digit too many", QStringLiteral("0612345678"), 4, QStringLiteral("9"), none, "");
        row("two numbers", none, 0, QStringLiteral("0612345678 0661002233"), none, "");
        row("a prefix in the middle", QStringLiteral("061278"), 2, QStringLiteral("+212"), QStringLiteral("34"), "");
        row("another country", none, 0, QStringLiteral("+33612345678"), none, "");
        row("control characters", none, 0, QStringLiteral("06\u0001\u0000 12 34 56"), QStringLiteral("78"), "");
        row("ten megabytes of letters", QStringLiteral("0612"), 0, tenMegabytesOf(QLatin1Char('x')), none, "");
        row("ten megabytes of digits", QStringLiteral("0612"), 0, tenMegabytesOf(QLatin1Char('7')), none, "");
        row("ten megabytes of gaps, then the rest", QStringLiteral("0612"), 0,
            tenMegabytesOf(QLatin1Char(' ')) + QStringLiteral("345678"), none, "");
    }
    void whatIsPastedInTheMiddleIsReadBackOrRefused()
    {
        QFETCH(QString, before);
        QFETCH(int, back);
        QFETCH(QString, pasted);
        QFETCH(QString, after);
        QFETCH(QString, number);
        StressWorld &world = empty();
        QVERIFY(world.isReady());
        world->type(before);
        for (int step = 0; step < back; ++step)
            world->press(Qt::Key_Left);
        world->paste(pasted);
        world->type(after);
        const bool readBack = goOn(world);
        QCOMPARE(readBack, !number.isEmpty());
        if (readBack) {
            QCOMPARE(readBackNumber(*world->readBack()), number);
            world->press(Qt::Key_Escape);
        }
        QCOMPARE(world.onlooker->ledger().size(), 0U);
        QCOMPARE(world.stall(), QString());
    }

    void aPastedNumberIsSoldAsItWasReadBack()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        world->type(QStringLiteral("061278"));
        world->press(Qt::Key_Left);
        world->press(Qt::Key_Left);
        world->paste(QStringLiteral(" \u0663\u0664 56\n"));
        QVERIFY(goOn(world));
        sellAndCompare(world, QStringLiteral("0612345678"));
    }

    void whatIsPastedBehindTheReadBackChangesNothing()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        QVERIFY(world->fillTo("0612345678", 10));
        world->paste(QStringLiteral("0699999999"));
        world->type(QStringLiteral("0699999999"));
        world->press(Qt::Key_N, Qt::AltModifier); // the form's keys rest while it is covered
        world->paste(QStringLiteral("0699999999"));
        world->press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(world->form().phone()->text(), QStringLiteral("06 12 34 56 78"));
        // Digits there are the cash received, and a phone number is not taken for that.
        QVERIFY(world->until([&] { return world->readBack()->isArmed(); }));
        world->press(Qt::Key_Return);
        QVERIFY(world->readBack() && !world->readBack()->isBusy());
        world->press(Qt::Key_A, Qt::ControlModifier);
        world->press(Qt::Key_Delete);
        sellAndCompare(world, QStringLiteral("0612345678"));
    }

    void whatIsTypedWhileTheSaleIsSavedChangesNothing()
    {
        StressWorld world;
        QVERIFY(world.isReady());
        QVERIFY(world->fillTo("0612345678", 10));
        world->gate().shut();
        world->press(Qt::Key_Return);
        QVERIFY(world->until([&] { return world->gate().somebodyWaits(); }));
        world->type(QStringLiteral("0699999999"));
        world->paste(QStringLiteral("0699999999"));
        world->press(Qt::Key_N, Qt::AltModifier);
        world->type(QStringLiteral("07"));
        QCOMPARE(readBackNumber(*world->readBack()), QStringLiteral("0612345678"));
        world->gate().open();
        QVERIFY(world->until([&] { return !world->page().sheet(); }));
        QVERIFY(world->form().phone()->text().isEmpty()); // the next customer's number begins at its beginning
        QVERIFY(world->form().phone()->hasFocus());
        QVERIFY(world.onlooker->letEverythingSettle());
        QCOMPARE(world.provider.books().size(), 1U);
        QCOMPARE(world.provider.books().front().phone, QStringLiteral("0612345678"));
        QCOMPARE(world.onlooker->complaints(), QString());
        QCOMPARE(world.stall(), QString());
    }

    void cleanupTestCase() { m_empty.reset(); }

private:
    /// One counter for all that is refused: with an empty form, as Escape leaves it.
    StressWorld &empty()
    {
        if (!m_empty)
            m_empty = std::make_unique<StressWorld>();
        (*m_empty)->press(Qt::Key_Escape);
        (*m_empty)->press(Qt::Key_Escape);
        return *m_empty;
    }
    std::unique_ptr<StressWorld> m_empty;
};

QTEST_MAIN(TestPastedNumbers)
#include "tst_pastednumbers.moc"
