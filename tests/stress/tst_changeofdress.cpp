// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "stress/stressworld.h"

#include "ui/sell/amountpicker.h"
#include "ui/sell/balancecard.h"
#include "ui/sell/lastsalecard.h"
#include "ui/sell/livesalescard.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/salesview.h"
#include "ui/widgets/tilegroup.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QRegularExpression>

using namespace taabia;
using namespace std::chrono_literals;

namespace {

using Stage = QString;
const Stage typing = QStringLiteral("typing");
const Stage readBack = QStringLiteral("read back");
const Stage saving = QStringLiteral("being saved");
const Stage onTheWire = QStringLiteral("on the wire");
const Stage pending = QStringLiteral("pending");

} // namespace

/// The owner changes the language, the colours or the size of the text while a clerk sells. What was typed stays, the
/// sale goes its way once, and no word stays behind in the language before.
class TestChangeOfDress : public QObject {
    Q_OBJECT
private:
    /// A number whose answer takes a second here, where the provider runs eight times as fast.
    static constexpr const char *slowNumber = "0600000101";
    static constexpr double providerSpeed = 8;

    /// Every text that can be seen in the window, by the widget it stands on.
    static QMap<const void *, QString> texts(BusyCounter &counter)
    {
        QMap<const void *, QString> found;
        for (const QWidget *widget : counter.window().findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                found.insert(widget, label->text());
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                found.insert(widget, button->text());
            else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
                found.insert(widget, headings(*header).join(QLatin1Char('|')));
        }
        const std::vector<QStringList> rows = Onlooker::rows(*counter.page().liveSales()->view());
        if (!rows.empty())
            found.insert(counter.page().liveSales(), rows.front().last());
        return found;
    }

    static QStringList headings(const QHeaderView &header)
    {
        QStringList words;
        for (int i = 0; header.orientation() == Qt::Horizontal && i < header.count(); ++i)
            words += header.model()->headerData(i, Qt::Horizontal).toString();
        return words;
    }

    /// Names that are the same in every language, and words that Latin languages share.
    static bool isShared(QString text, bool arabic)
    {
        static const QRegularExpression names(
            QStringLiteral("^(Orange|Inwi|Maroc Telecom|Taabia|Amina|(Ctrl|Alt)\\+.)$"));
        static const QRegularExpression words(QStringLiteral("^(Normal|Promo)$"));
        text.remove(QChar(0x2066)).remove(QChar(0x2069));
        return names.match(text).hasMatch() || (!arabic && words.match(text).hasMatch());
    }

    /// Words that were there before in another language and are there still.
    static QString leftBehind(BusyCounter &counter, const QMap<const void *, QString> &before)
    {
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{4,}"));
        QStringList left;
        const bool arabic = counter.preferences().language() == QLatin1String("ar");
        const QMap<const void *, QString> now = texts(counter);
        for (auto it = now.begin(); it != now.end(); ++it) {
            const bool same = before.value(it.key()) == it.value();
            if (same && word.match(it.value()).hasMatch() && !isShared(it.value(), arabic))
                left += it.value();
        }
        return left.join(QLatin1Char('|'));
    }

    static QString difference(BusyCounter &counter, const QMap<const void *, QString> &before)
    {
        static const QRegularExpression age(QStringLiteral("just now|\\d+ s ago"));
        QStringList differences;
        const QMap<const void *, QString> now = texts(counter);
        for (auto it = before.begin(); it != before.end(); ++it) {
            if (now.contains(it.key()) && now.value(it.key()) != it.value() && !age.match(it.value()).hasMatch())
                differences += it.value() + QStringLiteral(" -> ") + now.value(it.key());
        }
        return differences.join(QLatin1Char('|'));
    }

    static bool reach(StressWorld &world, const Stage &stage)
    {
        if (stage == typing) {
            world->press(Qt::Key_A, Qt::AltModifier);
            world->type(QStringLiteral("15"));
            world->press(Qt::Key_I, Qt::AltModifier);
            world->press(Qt::Key_N, Qt::AltModifier);
            world->type(QStringLiteral("06123"));
            return true;
        }
        if (!world->fillTo(stage == onTheWire ? slowNumber : "0612345678", 15))
            return false;
        if (stage == readBack)
            return true;
        if (stage == saving)
            world->gate().shut();
        world->press(Qt::Key_Return);
        if (stage == saving)
            return world->until([&] { return world->gate().somebodyWaits(); });
        return world->until([&] {
            const auto &last = world->page().lastSale()->sale();
            return last && last->state == (stage == onTheWire ? SaleState::Open : SaleState::Pending);
        });
    }

    /// What the stage has on the screen must still be there, as it was typed.
    static void verifyStage(StressWorld &world, const Stage &stage)
    {
        if (stage == typing) {
            QCOMPARE(world->form().phone()->text(), QStringLiteral("06 12 3"));
            QVERIFY(world->form().phone()->hasFocus());
            QCOMPARE(world->form().phone()->cursorPosition(), 7);
            QCOMPARE(world->form().operators()->current(), 1);
            QCOMPARE(world->form().amounts()->amount(), std::optional(Money::fromDirhams(15)));
        } else if (stage == readBack || stage == saving) {
            QVERIFY(world->readBack());
            QCOMPARE(world->readBack()->isBusy(), stage == saving);
        } else {
            QVERIFY(world->page().lastSale()->sale().has_value());
            QVERIFY(world->form().phone()->text().isEmpty());
        }
    }

    /// On from the stage to the end, and one sale in all.
    static void finish(StressWorld &world, const Stage &stage)
    {
        if (stage == typing) {
            world->type(QStringLiteral("45678"));
            world->press(Qt::Key_Return);
            QVERIFY(world->awaitReadBack());
        }
        if (stage == typing || stage == readBack)
            world->press(Qt::Key_Return);
        world->gate().open();
        QVERIFY(world->until([&] { return !world->page().sheet(); }));
        QVERIFY(world.onlooker->letEverythingSettle());
        const auto books = world.provider.books();
        QCOMPARE(books.size(), 1U);
        QCOMPARE(books.front().phone, QString::fromLatin1(stage == onTheWire ? slowNumber : "0612345678"));
        QCOMPARE(books.front().value, 15.0);
        QCOMPARE(world.onlooker->complaints(), QString());
    }

    static void stages()
    {
        QTest::addColumn<QString>("stage");
        for (const Stage &stage : {typing, readBack, saving, onTheWire, pending})
            QTest::newRow(qPrintable(stage)) << stage;
    }

    static int leftOf(const QWidget *widget) { return widget->mapTo(widget->window(), QPoint()).x(); }

private Q_SLOTS:
    void anotherLanguageDuringASale_data() { stages(); }
    void anotherLanguageDuringASale()
    {
        QFETCH(QString, stage);
        StressWorld world({}, providerSpeed);
        QVERIFY(world.isReady());
        QVERIFY(reach(world, stage));
        world->rest(300ms); // the day's total follows a quarter of a second later
        const auto english = texts(*world.counter);
        for (const char *language : {"ar", "fr", "es", "ar"}) {
            world->meter().during(QStringLiteral("another language"),
                [&] { world->preferences().setLanguage(QString::fromLatin1(language)); });
            world->rest(30ms); // it is laid out and painted
            const bool arabic = qstrcmp(language, "ar") == 0;
            QCOMPARE(world->window().layoutDirection(), arabic ? Qt::RightToLeft : Qt::LeftToRight);
            QCOMPARE(leftOf(world->page().balance()) < leftOf(world->page().layout()->itemAt(0)->widget()), arabic);
            QCOMPARE(leftBehind(*world.counter, english), QString());
            verifyStage(world, stage);
        }
        if (stage != onTheWire) { // there the answer may have come meanwhile
            world->preferences().setLanguage(QStringLiteral("en"));
            world->rest(30ms);
            QCOMPARE(difference(*world.counter, english), QString());
            verifyStage(world, stage);
        }
        world->preferences().setLanguage(QStringLiteral("ar"));
        QCOMPARE(world.stall(), QString());
        finish(world, stage);
    }

    void othersColoursAndLargerTextDuringASale_data() { stages(); }
    void othersColoursAndLargerTextDuringASale()
    {
        QFETCH(QString, stage);
        StressWorld world({}, providerSpeed);
        QVERIFY(world.isReady());
        QVERIFY(reach(world, stage));
        world->meter().reset();
        for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light, Theme::Mode::Dark}) {
            world->meter().during(QStringLiteral("other colours"), [&] { world->preferences().setTheme(mode); });
            world->rest(30ms);
            verifyStage(world, stage);
        }
        for (const double scale : {1.25, 1.5, 1.0}) {
            world->meter().during(
                QStringLiteral("another size of text"), [&] { world->preferences().setTextScale(scale); });
            world->rest(30ms);
            verifyStage(world, stage);
            QVERIFY(world->window().width() <= 1366);
        }
        // Qt puts the style sheet on every widget of every page again: more than a key may wait, and asked for by
        // somebody who sits on the Settings page and watches it happen. It must not become a hang.
        qInfo().noquote() << "dressed anew:" << StallMeter::told(world->meter().worst());
        QVERIFY(world->meter().worst().stall <= 4 * StallMeter::bound());
        world->meter().reset();
        finish(world, stage);
        QCOMPARE(world.stall(), QString());
    }
};

QTEST_MAIN(TestChangeOfDress)
#include "tst_changeofdress.moc"
