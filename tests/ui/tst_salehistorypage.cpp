// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/moroccotime.h"
#include "support/fakehistory.h"
#include "support/samples.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/salehistorypage.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/salesview.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QTranslator>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

constexpr SaleId saleCount = 300;

SaleDetails detailsOf(SaleId id)
{
    Sale sale = samples::sale(id, id % 10 == 0 ? SaleState::Open : SaleState::Done);
    sale.attention = id % 10 == 0 ? Attention::Check : Attention::None;
    sale.order = samples::order(id % 3 == 0 ? "0661002233" : "0612345678", allOperators[std::size_t(id % 3)], 10);
    sale.createdUtc = QDateTime::currentDateTimeUtc().addDays(-(saleCount - id) / 10);
    return {sale, {}, {}, {}};
}

bool matches(const HistoryFilter &filter, const Sale &sale)
{
    return sale.order.phone.national().contains(filter.search) && (!filter.op || sale.order.op == *filter.op)
        && (!filter.fromUtc || sale.createdUtc >= *filter.fromUtc)
        && (!filter.untilUtc || sale.createdUtc < *filter.untilUtc)
        && (filter.state != StateFilter::NeedsAttention || sale.attention != Attention::None);
}

bool showsWhole(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    return box->fontMetrics().horizontalAdvance(box->currentText()) <= field.width();
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

/// The History page by the keyboard, as a clerk uses it.
class TestSaleHistoryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theNewestSalesAreThereAtOnce();
    void ctrlFFindsANumberAndDownGoesToIt();
    void typingIsActedUponAfterAPause();
    void twoDigitsAreTooFewAndSaidSo();
    void numbersAreUnderstoodHoweverTheyAreWritten_data();
    void numbersAreUnderstoodHoweverTheyAreWritten();
    void theShortcutsReachEveryFilter();
    void theOrderIsChosenByItsKeyAndStaysWithAnotherFilter();
    void aDayCanBeChosen();
    void clearBringsEverythingBack();
    void nothingFoundIsSaidInWords();
    void enterOpensTheSale();
    void ctrlDWantsTheSameAgain();
    void whatIsNotSettledIsShownInstead();
    void homeEndAndPagesMoveByRows();
    void whatNeedsAttentionIsOneCallAway();
    void aNewSaleAppearsOnTop();
    void aLedgerInTroubleIsSaidInWordsAndCanBeTriedAgain();
    void aNewLanguageKeepsWhatWasTyped();
    void everythingHasAnAccessibleName();
    void whatAFilterIsSetToCanBeReadWhole();

private:
    template <typename T> T *part(const QString &name) const
    {
        for (T *child : m_page->findChildren<T *>()) {
            if (child->accessibleName() == name)
                return child;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    int rows() const { return m_view->model()->rowCount(); }

    bool m_broken = false;
    std::unique_ptr<HistoryDesk> m_desk;
    std::unique_ptr<SaleHistoryPage> m_page;
    SalesView *m_view = nullptr;
};

void TestSaleHistoryPage::init()
{
    m_broken = false;
    m_desk = std::make_unique<HistoryDesk>([this]() -> LedgerResult<std::unique_ptr<SaleHistory>> {
        if (m_broken)
            return Unexpected{LedgerError{LedgerError::Kind::Damaged, {}}};
        auto history = std::make_unique<FakeHistory>(saleCount, detailsOf);
        history->matches = matches;
        return std::unique_ptr<SaleHistory>(std::move(history));
    });
    m_page = std::make_unique<SaleHistoryPage>(*m_desk);
    m_view = m_page->findChild<SalesView *>();
    m_page->resize(1024, 700);
    if (QTest::currentTestFunction() == QByteArray("aLedgerInTroubleIsSaidInWordsAndCanBeTriedAgain"))
        m_broken = true;
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    if (!m_broken)
        QTRY_COMPARE(rows(), saleCount);
}

void TestSaleHistoryPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestSaleHistoryPage::theNewestSalesAreThereAtOnce()
{
    QCOMPARE(m_view->model()->index(0, 0).data(SaleRole::Id).value<SaleId>(), saleCount);
    QTRY_VERIFY(!m_view->model()->index(0, 0).data(SaleRole::Waiting).toBool());
    QVERIFY(says(u"300"_s));
}

void TestSaleHistoryPage::ctrlFFindsANumberAndDownGoesToIt()
{
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = part<QLineEdit>(u"Search"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"06 61"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(m_view->hasFocus());
    QTRY_COMPARE(rows(), saleCount / 3);
}

void TestSaleHistoryPage::typingIsActedUponAfterAPause()
{
    QSignalSpy changed(m_page->findChild<HistoryFilterBar *>(), &HistoryFilterBar::changed);
    auto *search = part<QLineEdit>(u"Search"_s);
    search->setFocus();
    QTest::keyClicks(search, u"0661002"_s);
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QTRY_COMPARE(rows(), saleCount / 3);
}

void TestSaleHistoryPage::twoDigitsAreTooFewAndSaidSo()
{
    auto *search = part<QLineEdit>(u"Search"_s);
    search->setFocus();
    QTest::keyClicks(search, u"66"_s); // in every third number
    QTRY_VERIFY(says(u"at least 3 digits"_s));
    QCOMPARE(m_page->findChild<HistoryFilterBar *>()->filter(), HistoryFilter());
    QTRY_VERIFY(!says(u"Looking"_s));
    QCOMPARE(rows(), saleCount);
}

void TestSaleHistoryPage::numbersAreUnderstoodHoweverTheyAreWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("search");
    QTest::newRow("grouped") << u" 06 12 34 "_s << u"061234"_s;
    QTest::newRow("dots") << u"06.12.34"_s << u"061234"_s;
    QTest::newRow("international") << u"+212 612-34"_s << u"061234"_s;
    QTest::newRow("international with zeros") << u"00212612"_s << u"0612"_s;
    QTest::newRow("Arabic digits") << u"\u0660\u0666\u0661\u0662"_s << u"0612"_s;
    QTest::newRow("a reference") << u" T1-7ZK.2 "_s << u"T1-7ZK.2"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
}

void TestSaleHistoryPage::numbersAreUnderstoodHoweverTheyAreWritten()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, search);
    QCOMPARE(HistoryFilterBar::searchFrom(typed), search);
}

void TestSaleHistoryPage::theShortcutsReachEveryFilter()
{
    QTest::keyClick(m_page.get(), Qt::Key_D, Qt::AltModifier);
    QVERIFY(part<QComboBox>(u"Day"_s)->hasFocus());
    QTest::keyClick(m_page.get(), Qt::Key_S, Qt::AltModifier);
    QVERIFY(part<QComboBox>(u"State"_s)->hasFocus());
    QTest::keyClick(m_page.get(), Qt::Key_O, Qt::AltModifier);
    auto *op = part<QComboBox>(u"Operator"_s);
    QVERIFY(op->hasFocus());
    QTest::keyClick(op, Qt::Key_Down);
    QCOMPARE(op->currentText(), u"Orange"_s);
    QTRY_COMPARE(rows(), saleCount / 3);
}

void TestSaleHistoryPage::theOrderIsChosenByItsKeyAndStaysWithAnotherFilter()
{
    const auto first = [this] { return m_view->model()->index(0, 0).data(SaleRole::Id).value<SaleId>(); };
    QTest::keyClick(m_page.get(), Qt::Key_T, Qt::AltModifier);
    auto *order = part<QComboBox>(u"Order"_s);
    QVERIFY(order && order->hasFocus());
    QTest::keyClick(order, Qt::Key_Down);
    QCOMPARE(order->currentText(), u"Oldest first"_s);
    QTRY_COMPARE(first(), SaleId(1));
    auto *search = part<QLineEdit>(u"Search"_s);
    search->setText(u"0661"_s);
    QTRY_COMPARE(first(), SaleId(3));
    m_page->beginAnew(false); // somebody else is here
    QCOMPARE(order->currentText(), u"Newest first"_s);
    QTRY_COMPARE(first(), saleCount);
}

void TestSaleHistoryPage::aDayCanBeChosen()
{
    auto *day = part<QComboBox>(u"Day"_s);
    auto *date = part<QDateEdit>(u"Date"_s);
    QVERIFY(!date->isVisible());
    day->setFocus();
    QTest::keyClick(day, Qt::Key_End);
    QVERIFY(date->isVisible());
    const QDate wanted = MoroccoTime::dayOf(detailsOf(150).sale.createdUtc);
    date->setFocus();
    date->setDate(wanted);
    QTRY_COMPARE(rows(), 10);
    QTest::keyClick(day, Qt::Key_Home);
    QVERIFY(!date->isVisible());
    QTRY_COMPARE(rows(), saleCount);
}

void TestSaleHistoryPage::clearBringsEverythingBack()
{
    auto *search = part<QLineEdit>(u"Search"_s);
    search->setFocus();
    QTest::keyClicks(search, u"0661002"_s);
    part<QComboBox>(u"Operator"_s)->setCurrentIndex(1);
    QTRY_VERIFY(rows() < saleCount);
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(rows(), saleCount);
    QCOMPARE(search->text(), QString());
    QCOMPARE(part<QComboBox>(u"Operator"_s)->currentIndex(), 0);
}

void TestSaleHistoryPage::nothingFoundIsSaidInWords()
{
    auto *search = part<QLineEdit>(u"Search"_s);
    search->setFocus();
    QTest::keyClicks(search, u"0799999"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(says(u"No sale matches"_s));
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(m_view->isVisible());
}

void TestSaleHistoryPage::enterOpensTheSale()
{
    QSignalSpy activated(m_page.get(), &SaleHistoryPage::saleActivated);
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view, Qt::Key_Home);
    QTest::keyClick(m_view, Qt::Key_Down);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).value<SaleId>(), saleCount - 1);
}

void TestSaleHistoryPage::ctrlDWantsTheSameAgain()
{
    std::vector<SaleOrder> wanted;
    connect(m_page.get(), &SaleHistoryPage::sameAgainWanted, this,
        [&](const SaleOrder &order) { wanted.push_back(order); });
    QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier); // no row is chosen yet
    QVERIFY(m_view->hasFocus());
    QVERIFY(wanted.empty());
    QTest::keyClick(m_view, Qt::Key_Home);
    QTest::keyClick(m_view, Qt::Key_Down); // the second row: sale 299
    QTRY_VERIFY(!m_view->currentIndex().data(SaleRole::Waiting).toBool());
    QTest::keyClick(m_view, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1U);
    QCOMPARE(wanted.front(), detailsOf(299).sale.order);
    QTest::mouseClick(part<QPushButton>(u"Same again"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 2U);
}

void TestSaleHistoryPage::whatIsNotSettledIsShownInstead()
{
    QSignalSpy wanted(m_page.get(), &SaleHistoryPage::sameAgainWanted);
    QSignalSpy opened(m_page.get(), &SaleHistoryPage::saleActivated);
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Home); // sale 300 is to be checked
    QTRY_VERIFY(!m_view->currentIndex().data(SaleRole::Waiting).toBool());
    QTest::keyClick(m_view, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 0);
    QCOMPARE(opened.count(), 1);
}

void TestSaleHistoryPage::homeEndAndPagesMoveByRows()
{
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view, Qt::Key_End);
    QCOMPARE(m_view->currentIndex().row(), int(saleCount) - 1);
    QTRY_VERIFY(!m_view->currentIndex().data(SaleRole::Waiting).toBool());
    QTest::keyClick(m_view, Qt::Key_Home);
    QCOMPARE(m_view->currentIndex().row(), 0);
    QTest::keyClick(m_view, Qt::Key_PageDown);
    QVERIFY(m_view->currentIndex().row() > 3);
    QTest::keyClick(m_view, Qt::Key_1); // typing does not search through the rows
    QVERIFY(m_view->currentIndex().row() > 3);
    QTest::keyClick(m_view, Qt::Key_Tab);
    QVERIFY(!m_view->hasFocus());
}

void TestSaleHistoryPage::whatNeedsAttentionIsOneCallAway()
{
    part<QLineEdit>(u"Search"_s)->setText(u"0661002"_s);
    m_page->showNeedsAttention();
    QTRY_COMPARE(rows(), saleCount / 10);
    QCOMPARE(part<QLineEdit>(u"Search"_s)->text(), QString());
    QCOMPARE(part<QComboBox>(u"State"_s)->currentText(), u"To be looked at"_s);
}

void TestSaleHistoryPage::aNewSaleAppearsOnTop()
{
    m_page->noteSale(samples::sale(saleCount + 1, SaleState::Intent));
    QCOMPARE(rows(), saleCount + 1);
    QVERIFY(says(u"301"_s));
}

void TestSaleHistoryPage::aLedgerInTroubleIsSaidInWordsAndCanBeTriedAgain()
{
    QTRY_VERIFY(says(u"cannot be shown"_s));
    QVERIFY(says(u"damaged"_s));
    m_broken = false;
    QTest::keyClick(m_page.get(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(rows(), saleCount);
    QVERIFY(!says(u"cannot be shown"_s));
}

void TestSaleHistoryPage::aNewLanguageKeepsWhatWasTyped()
{
    auto *search = part<QLineEdit>(u"Search"_s);
    search->setFocus();
    QTest::keyClicks(search, u"0661002"_s);
    part<QComboBox>(u"Operator"_s)->setCurrentIndex(2);
    QTRY_VERIFY(rows() < saleCount);
    auto *state = part<QComboBox>(u"State"_s);
    Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    QTRY_COMPARE(search->accessibleName(), u"[Search]"_s);
    QCOMPARE(search->text(), u"0661002"_s);
    QCOMPARE(state->itemText(2), u"[Delivered]"_s);
    QCOMPARE(m_view->accessibleName(), u"[Sales history]"_s);
    QCOMPARE(m_view->model()->headerData(0, Qt::Horizontal).toString(), u"[Time]"_s);
    QVERIFY(says(u"[Sales found]"_s));
}

void TestSaleHistoryPage::everythingHasAnAccessibleName()
{
    QCOMPARE(m_view->accessibleName(), u"Sales history"_s);
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool stop = widget->isVisible() && widget->focusPolicy() & Qt::TabFocus;
        if (stop && !widget->inherits("QLineEdit") && !widget->inherits("QAbstractItemView"))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(part<QLineEdit>(u"Search"_s));
    QVERIFY(part<QPushButton>(u"Show all again, without filters"_s));
}

void TestSaleHistoryPage::whatAFilterIsSetToCanBeReadWhole()
{
    Theme theme;
    theme.apply(Theme::Mode::Light, 1.25);
    LanguageSwitcher languages;
    for (const QString &language : LanguageSwitcher::languages()) {
        languages.use(language);
        for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
            for (int i = 0; i < box->count(); ++i) {
                box->setCurrentIndex(i);
                QTRY_VERIFY2(showsWhole(box), qPrintable(u"%1: %2"_s.arg(language, box->currentText())));
                QVERIFY(m_page->width() <= 1024);
            }
            box->setCurrentIndex(0);
        }
    }
    languages.use(u"en"_s);
}

QTEST_MAIN(TestSaleHistoryPage)
#include "tst_salehistorypage.moc"
