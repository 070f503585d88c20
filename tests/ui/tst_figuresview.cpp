// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayworld.h"

#include "support/stallmeter.h"
#include "ui/day/namedsales.h"
#include "ui/day/saleschart.h"
#include "ui/out/exportbar.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/pagetab.h"
#include "ui/words/words.h"

#include <QDateEdit>
#include <QSignalSpy>
#include <QTranslator>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

using Figure = FigureTiles::Figure;

const QDate friday(2026, 11, 20);

/// What a cell of the table on the screen says.
QString cell(const ListView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

/// "language" in which every text is the English one between brackets.
class Brackets : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
};

} // namespace

/// The figures by the keyboard, as an owner reads them.
class TestFiguresView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }
    void init()
    {
        m_world = std::make_unique<DayWorld>();
        m_world->open();
    }
    void cleanup() { m_world.reset(); }

    void theDayThatItIsShowsFirst()
    {
        const Period today = Period::of(Period::Kind::Day, PeriodChooser::today());
        QCOMPARE(figures()->chooser()->period(), today);
        QCOMPARE(figures()->shownReport()->range, today.range);
    }

    void theFiguresOnTheScreenAreTheReports()
    {
        lookAt(Period::of(Period::Kind::Day, friday));
        const SalesReport report = m_world->shop.report({friday, friday});
        const SalesFigures &delivered = report.of(SaleOutcome::Delivered);
        QCOMPARE(tile(Figure::Delivered)->figure(), Words::number(delivered.sales));
        QCOMPARE(tile(Figure::FaceValue)->figure(), Words::amount(delivered.faceValue));
        QCOMPARE(tile(Figure::Billed)->figure(), Words::amount(delivered.billed));
        QCOMPARE(tile(Figure::Profit)->figure(), Words::amount(delivered.profit()));
        for (const auto &[which, outcome] : {std::pair{Figure::Pending, SaleOutcome::Pending},
                 std::pair{Figure::NotDelivered, SaleOutcome::NotDelivered},
                 std::pair{Figure::Refunded, SaleOutcome::Refunded},
                 std::pair{Figure::Unresolved, SaleOutcome::Unresolved}}) {
            QVERIFY(tile(which)->figure().startsWith(Words::number(report.of(outcome).sales)));
        }
    }

    void everyBreakdownOnTheScreenSumsUpToWhatWasDelivered()
    {
        lookAt(Period::of(Period::Kind::Day, friday));
        const SalesReport report = m_world->shop.report({friday, friday});
        for (int by = 0; by < 5; ++by) {
            breakdowns()->choose(by);
            const int rows = table()->model()->rowCount();
            QVERIFY(rows > 2);
            qint64 sales = 0;
            for (const std::vector<ListCell> &row : table()->table().rows)
                sales += std::get<qint64>(row[1]);
            QCOMPARE(sales, report.of(SaleOutcome::Delivered).sales);
            QCOMPARE(cell(table(), rows - 1, 1), Words::number(report.of(SaleOutcome::Delivered).sales));
            QCOMPARE(cell(table(), rows - 1, 2), Words::amount(report.of(SaleOutcome::Delivered).faceValue));
            QCOMPARE(cell(table(), rows - 1, 5), Words::amount(report.of(SaleOutcome::Delivered).profit()));
        }
    }

    void theChartShowsTheSameAsTheTableAndSaysItInWords()
    {
        lookAt(Period::of(Period::Kind::Week, friday));
        const auto *chart = figures()->findChild<SalesChart *>();
        QCOMPARE(chart->bars().size(), std::size_t(7));
        Money sum;
        for (const SalesChart::Bar &bar : chart->bars())
            sum = sum + bar.amount;
        QCOMPARE(sum, figures()->shownReport()->of(SaleOutcome::Delivered).faceValue);
        QVERIFY(chart->sentence().contains(Words::isolated(u"20/11/2026"_s))); // Fridays are the busiest
        QCOMPARE(chart->accessibleDescription(), chart->sentence());
        QVERIFY(!chart->accessibleName().isEmpty());
    }

    void aWeekIsBrokenDownByDayAndByHourOfTheDay()
    {
        lookAt(Period::of(Period::Kind::Week, friday));
        QCOMPARE(breakdowns()->tile(0)->text(), u"Day"_s);
        QCOMPARE(breakdowns()->tile(1)->text(), u"Hour"_s);
        breakdowns()->choose(1);
        const SalesReport &report = *figures()->shownReport();
        Money sold;
        std::size_t hours = 0;
        for (int hour = 0; hour < 24; ++hour) {
            const SalesFigures &figures = report.byHour[static_cast<std::size_t>(hour)];
            if (figures.sales == 0)
                continue;
            const std::vector<ListCell> &row = table()->table().rows.at(hours++);
            QCOMPARE(std::get<QString>(row[0]), FigureLists::hour(hour));
            QCOMPARE(std::get<Money>(row[2]), figures.faceValue);
            sold = sold + figures.faceValue;
        }
        QVERIFY(hours > 3);
        QCOMPARE(table()->table().rows.size(), hours);
        QCOMPARE(sold, report.of(SaleOutcome::Delivered).faceValue);
        Money drawn;
        for (const SalesChart::Bar &bar : figures()->findChild<SalesChart *>()->bars())
            drawn = drawn + bar.amount;
        QCOMPARE(drawn, sold);
        // What leaves as a file has both.
        QStringList headings;
        for (const ListTable &one : FigureLists::report(report, {}).tables)
            headings << one.heading;
        QVERIFY(headings.contains(u"Day"_s) && headings.contains(u"Hour"_s));
    }

    void whatTheFiguresAreBrokenDownByStaysInAnotherPeriod()
    {
        lookAt(Period::of(Period::Kind::Week, friday));
        breakdowns()->choose(1);
        lookAt(Period::of(Period::Kind::Week, friday.addDays(-7)));
        QCOMPARE(table()->accessibleName(), u"Hour"_s);
        breakdowns()->choose(2);
        QCOMPARE(table()->accessibleName(), u"Operator"_s);
        lookAt(Period::of(Period::Kind::Day, friday));
        QCOMPARE(table()->accessibleName(), u"Operator"_s);
        breakdowns()->choose(0);
        QCOMPARE(table()->accessibleName(), u"Hour"_s);
        lookAt(Period::of(Period::Kind::Month, friday));
        QCOMPARE(table()->accessibleName(), u"Day"_s);
    }

    void arrowKeysGoToTheDayBeforeAndAfter()
    {
        const QDate today = PeriodChooser::today();
        m_world->press(Qt::Key_Left);
        QCOMPARE(day(), today.addDays(-1));
        m_world->press(Qt::Key_Left);
        QCOMPARE(day(), today.addDays(-2));
        m_world->press(Qt::Key_Right);
        QCOMPARE(day(), today.addDays(-1));
        QTRY_COMPARE(figures()->shownReport()->range.first, today.addDays(-1));
    }

    void altAndAnArrowWorkWhereverTheFocusIs()
    {
        table()->setFocus();
        m_world->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(day(), PeriodChooser::today().addDays(-1));
        m_world->press(Qt::Key_T, Qt::AltModifier);
        QCOMPARE(day(), PeriodChooser::today());
    }

    void theKeysThatThePageShowsWorkFromTheTopBarToo()
    {
        for (PageTab *tab : m_world->window.findChildren<PageTab *>()) {
            if (tab->accessibleName() == u"Day"_s)
                tab->setFocus();
        }
        QVERIFY(!m_world->page->isAncestorOf(m_world->window.focusWidget()));
        m_world->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(day(), PeriodChooser::today().addDays(-1));
        m_world->press(Qt::Key_T, Qt::AltModifier);
        QCOMPARE(day(), PeriodChooser::today());
    }

    void arrowsMoveThePeriodOnlyFromItsTwoArrows()
    {
        for (const QString &name : {u"Today"_s, u"Save as CSV"_s, u"Save as PDF"_s}) {
            for (ActionButton *button : figures()->findChildren<ActionButton *>()) {
                if (button->text() == name || button->accessibleName() == name)
                    button->setFocus();
            }
            m_world->press(Qt::Key_Left);
            QCOMPARE(day(), PeriodChooser::today());
        }
    }

    void nothingBeyondTodayCanBeLookedAt()
    {
        const QDate today = PeriodChooser::today();
        QVERIFY(!arrow(u"One after"_s)->isEnabled());
        m_world->press(Qt::Key_Right);
        QCOMPARE(day(), today);
        m_world->press(Qt::Key_Left);
        QVERIFY(arrow(u"One after"_s)->isEnabled());
        arrow(u"One after"_s)->setFocus();
        m_world->press(Qt::Key_Right);
        QCOMPARE(day(), today);
        QCOMPARE(m_world->window.focusWidget(), arrow(u"One before"_s)); // the other one has gone off
        for (const Period::Kind kind : {Period::Kind::Week, Period::Kind::Month}) { // it goes on, and is the last one
            figures()->showPeriod(Period::of(kind, today));
            m_world->press(Qt::Key_Right, Qt::AltModifier);
            QVERIFY(figures()->chooser()->period().range.first <= today);
        }
        figures()->showPeriod(Period::between(today.addDays(-12), today.addDays(-3)));
        m_world->press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(figures()->chooser()->period().range, (DayRange{today.addDays(-9), today})); // as long as it was
        for (const QDateEdit *edit : figures()->findChildren<QDateEdit *>())
            QCOMPARE(edit->maximumDate(), today);
    }

    void inArabicTheArrowsPointWhereTheyLead()
    {
        LanguageSwitcher languages;
        languages.use(u"ar"_s);
        m_world->press(Qt::Key_Right);
        QCOMPARE(day(), PeriodChooser::today().addDays(-1));
        m_world->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(day(), PeriodChooser::today());
        languages.use(u"en"_s);
    }

    void weeksMonthsAndRangesAreAKeyAway()
    {
        lookAt(Period::of(Period::Kind::Day, QDate(2023, 11, 17))); // past by every clock: no key leads beyond today
        TileGroup *kinds = figures()->chooser()->findChild<TileGroup *>();
        kinds->takeFocus();
        m_world->press(Qt::Key_Right);
        QCOMPARE(figures()->chooser()->period().range, (DayRange{QDate(2023, 11, 13), QDate(2023, 11, 19)}));
        m_world->press(Qt::Key_Right);
        QCOMPARE(figures()->chooser()->period().range, (DayRange{QDate(2023, 11, 1), QDate(2023, 11, 30)}));
        m_world->press(Qt::Key_Right);
        QCOMPARE(figures()->chooser()->period().kind, Period::Kind::Range);
        for (QDateEdit *edit : figures()->findChildren<QDateEdit *>()) {
            QVERIFY(edit->isVisible());
            if (edit->accessibleName() == u"Last day"_s)
                edit->setDate(QDate(2023, 11, 10));
        }
        QCOMPARE(figures()->chooser()->period().range, (DayRange{QDate(2023, 11, 1), QDate(2023, 11, 10)}));
        figures()->showPeriod(Period::of(Period::Kind::Month, PeriodChooser::today()));
        kinds->choose(static_cast<int>(Period::Kind::Range));
        QCOMPARE(figures()->chooser()->period().range.last, PeriodChooser::today());
        lookAt(Period::between(QDate(2023, 11, 1), QDate(2023, 11, 10)));
        QTRY_COMPARE(figures()->shownReport()->range.last, QDate(2023, 11, 10));
    }

    void aDayIsComparedWithTheSameWeekdayBefore()
    {
        lookAt(Period::of(Period::Kind::Day, friday));
        QVERIFY(m_world->says(FigureLists::day(friday.addDays(-7))));
        const qint64 now = m_world->shop.report({friday, friday}).of(SaleOutcome::Delivered).sales;
        const qint64 before =
            m_world->shop.report({friday.addDays(-7), friday.addDays(-7)}).of(SaleOutcome::Delivered).sales;
        QVERIFY(now != before);
        const QString words = tile(Figure::Delivered)->comparison();
        QVERIFY2(words.contains(Words::number(qAbs(now - before))) && words.contains(Words::number(before)),
            qPrintable(words));
        QVERIFY(words.contains(now > before ? u"more"_s : u"fewer"_s)); // in words: a colour says nothing here
        QCOMPARE(tile(Figure::Delivered)->accessibleDescription(), words);
    }

    void aProfitOfWhichNotAllIsToldSaysSoAndIsNotCompared()
    {
        m_world->shop.untoldPercent = 30;
        lookAt(Period::of(Period::Kind::Day, friday));
        const SalesFigures delivered = m_world->shop.report({friday, friday}).of(SaleOutcome::Delivered);
        QVERIFY(delivered.billedSales < delivered.sales);
        const QString words = tile(Figure::Profit)->comparison();
        QVERIFY2(words.contains(u"of "_s + Words::number(delivered.billedSales) + u" of "_s
                     + Words::number(delivered.sales) + u" sales"_s),
            qPrintable(words));
        QVERIFY(!words.contains(u"more"_s) && !words.contains(u"less"_s));
        QVERIFY(!tile(Figure::Billed)->comparison().contains(u"more"_s)
            && !tile(Figure::Billed)->comparison().contains(u"less"_s));
    }

    void aDayWithoutABilledAmountHasNoProfitOfZero()
    {
        m_world->shop.untoldPercent = 100;
        lookAt(Period::of(Period::Kind::Day, friday));
        QCOMPARE(tile(Figure::Profit)->figure(), u"Not told yet"_s);
    }

    void salesThatLoseMoneyAreFlaggedWithHowMuch()
    {
        lookAt(Period::of(Period::Kind::Month, friday));
        const SalesFigures delivered = figures()->shownReport()->of(SaleOutcome::Delivered);
        QVERIFY(delivered.losingSales > 0);
        QVERIFY(m_world->says(FigureLists::lossSentence(delivered)));
        breakdowns()->choose(6);
        QTRY_VERIFY(names() && names()->isVisible());
        const Sale losing = m_world->shop.named(NamedSales::Losing, {QDate(2026, 11, 1), QDate(2026, 11, 30)}).front();
        const QString loss = Words::amount(*losing.billed - losing.order.faceValue);
        QVERIFY(rowSaying(u"Lost "_s + loss) >= 0);
    }

    void aSaleThatFailedIsThereByNameAndEnterOpensIt()
    {
        lookAt(Period::of(Period::Kind::Day, friday));
        breakdowns()->choose(5);
        QTRY_VERIFY(names() && names()->isVisible());
        std::size_t expected = 0;
        for (const NamedSales kind : FigureLists::namedKinds)
            expected += m_world->shop.named(kind, {friday, friday}).size();
        QCOMPARE(names()->model()->rowCount(), static_cast<int>(expected));
        QSignalSpy activated(figures(), &FiguresView::saleActivated);
        names()->setFocus();
        m_world->press(Qt::Key_Home);
        m_world->press(Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<SaleId>(), names()->model()->index(0, 0).data(SaleRole::Id).value<SaleId>());
    }

    void anAnswerThatANewerQuestionHasOvertakenIsDropped()
    {
        // Two questions in one turn of the event loop: the first one's answers come first, and are of another day.
        lookAt(Period::of(Period::Kind::Day, friday));
        figures()->showPeriod(Period::of(Period::Kind::Day, friday.addDays(-1)));
        figures()->showPeriod(Period::of(Period::Kind::Day, friday.addDays(-2)));
        QVERIFY(!figures()->shownReport());
        std::vector<QDate> shown;
        const auto look = connect(&m_world->desk, &ReportDesk::salesArrived, this, [&] {
            if (figures()->shownReport())
                shown.push_back(figures()->shownReport()->range.first);
        });
        QTRY_COMPARE(figures()->shownReport() ? figures()->shownReport()->range.first : QDate(), friday.addDays(-2));
        disconnect(look);
        for (const QDate one : shown)
            QCOMPARE(one, friday.addDays(-2));
    }

    void strangersAnswersAreNotTaken()
    {
        lookAt(Period::of(Period::Kind::Day, friday));
        const QString before = tile(Figure::Delivered)->figure();
        const QString comparison = tile(Figure::Delivered)->comparison();
        SalesReport other;
        other.range = {friday, friday};
        Q_EMIT m_world->desk.salesArrived(999'999, other);
        Q_EMIT m_world->desk.failed(999'999, LedgerError{LedgerError::Kind::Damaged, {}});
        QCOMPARE(tile(Figure::Delivered)->figure(), before);
        QCOMPARE(tile(Figure::Delivered)->comparison(), comparison);
        QVERIFY(!m_world->says(u"cannot be shown"_s));
    }

    void aChangedSaleBringsNewFiguresAtMostOnceAPace()
    {
        figures()->setPace(std::chrono::milliseconds(300));
        const int before = m_world->plan->salesAsked;
        for (int i = 0; i < 200; ++i)
            figures()->noteSale();
        QTRY_VERIFY(m_world->plan->salesAsked > before);
        QCOMPARE(m_world->plan->salesAsked, before + 2); // this time and the one before, once each
        QElapsedTimer passed;
        passed.start();
        for (int i = 0; i < 200; ++i)
            figures()->noteSale();
        QTRY_VERIFY(m_world->plan->salesAsked > before + 2);
        QVERIFY2(passed.elapsed() > 200, qPrintable(QString::number(passed.elapsed())));
        QCOMPARE(m_world->plan->salesAsked, before + 4);
    }

    void nobodyAsksForAPageThatIsNotShown()
    {
        m_world->press(Qt::Key_F1);
        const int before = m_world->plan->salesAsked;
        figures()->noteSale();
        QTest::qWait(0);
        QCOMPARE(m_world->plan->salesAsked, before);
        m_world->press(Qt::Key_F4); // being shown, it asks by itself
        QTRY_VERIFY(m_world->plan->salesAsked > before);
    }

    void aLedgerInTroubleIsSaidInWordsAndCanBeTriedAgain()
    {
        m_world->plan->trouble = LedgerError{LedgerError::Kind::Damaged, {}};
        m_world->press(Qt::Key_Left);
        QTRY_VERIFY(m_world->says(u"The figures cannot be shown. They are not lost."_s));
        QCOMPARE(tile(Figure::Delivered)->figure(), u"…"_s); // not a zero
        m_world->plan->trouble.reset();
        for (ActionButton *button : figures()->findChildren<ActionButton *>()) {
            if (button->text() == u"Try again"_s)
                button->click();
        }
        QTRY_VERIFY(figures()->shownReport().has_value());
        QVERIFY(!m_world->says(u"cannot be shown"_s));
    }

    void anotherLanguageSaysTheSameFigures()
    {
        lookAt(Period::of(Period::Kind::Day, friday));
        TileGroup *by = breakdowns();
        by->choose(5);
        QTRY_VERIFY(names() && names()->isVisible());
        const QString sales = tile(Figure::Delivered)->figure();
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        QTRY_VERIFY(tile(Figure::Delivered)->accessibleName().startsWith(u"[Delivered sales]"_s));
        QCOMPARE(tile(Figure::Delivered)->figure(), sales);
        QCOMPARE(names()->accessibleName(), u"[Sales by name]"_s);
        by->choose(0);
        QCOMPARE(table()->model()->headerData(1, Qt::Horizontal).toString(), u"[Sales]"_s);
    }

    void aYearsReportHoldsUpNoKeystroke()
    {
        // Made beforehand: the real one comes out of another thread.
        const DayRange year{QDate(2025, 11, 21), friday};
        const SalesReport report = m_world->shop.report(year);
        std::map<NamedSales, std::vector<Sale>> named;
        for (const NamedSales kind : FigureLists::namedKinds)
            named[kind] = m_world->shop.named(kind, year);
        m_world->plan->sales = [report](const DayRange &) { return report; };
        m_world->plan->named = [named](NamedSales kind, const DayRange &) { return named.at(kind); };
        StallMeter meter;
        meter.during(u"asking"_s, [this, year] { figures()->showPeriod(Period::between(year.first, year.last)); });
        const auto arrived = [this, year] {
            return figures()->shownReport() && figures()->shownReport()->range == year;
        };
        QVERIFY(meter.turnUntil(arrived, std::chrono::seconds(5)));
        (void)meter.turnUntil([] { return false; }, std::chrono::milliseconds(300)); // and is painted
        QCOMPARE(table()->model()->rowCount(), 366); // its days and their sum
        qInfo().noquote() << "the longest turn:" << StallMeter::told(meter.worst());
        QVERIFY2(meter.worst().stall <= StallMeter::bound(), qPrintable(StallMeter::told(meter.worst())));
    }

private:
    FiguresView *figures() const { return m_world->figures; }
    const FigureTile *tile(Figure which) const { return figures()->tiles()->tile(which); }
    ListView *table() const { return figures()->findChild<ListView *>(); }
    NamedSalesView *names() const { return figures()->findChild<NamedSalesView *>(); }
    TileGroup *breakdowns() const { return m_world->choices(u"Sales by name"_s); }
    ActionButton *arrow(const QString &name) const
    {
        for (ActionButton *button : figures()->chooser()->findChildren<ActionButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    QDate day() const { return figures()->chooser()->period().range.first; }

    int rowSaying(const QString &state) const
    {
        for (int row = 0; row < names()->model()->rowCount(); ++row) {
            if (names()->model()->index(row, static_cast<int>(SaleColumn::State)).data().toString() == state)
                return row;
        }
        return -1;
    }

    void lookAt(const Period &period)
    {
        figures()->showPeriod(period);
        QTRY_VERIFY(figures()->shownReport() && figures()->shownReport()->range == period.range);
        const auto nothingUnderWay = [this] { return !m_world->says(u"…"_s); };
        QTRY_VERIFY(nothingUnderWay());
        QCoreApplication::processEvents();
    }

    Theme m_theme;
    std::unique_ptr<DayWorld> m_world;
};

QTEST_MAIN(TestFiguresView)
#include "tst_figuresview.moc"
