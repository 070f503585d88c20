// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/till.h"
#include "ports/clock.h"
#include "ports/entropy.h"
#include "ui/preferences.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

/// The Settings page: choices act at once, and nothing is shown as known that was not told.
class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLanguageIsChosenByTheKeyboardInItsOwnName();
    void theColoursAndTheTextSizeAreChosen();
    void aThresholdIsUnderstoodAsItIsTyped();
    void aThresholdThatIsNoAmountIsRefusedInWords_data();
    void aThresholdThatIsNoAmountIsRefusedInWords();
    void whatWasRefusedGoesBackToWhatHolds();
    void aChoiceMadeElsewhereShows();
    void anAccountThatWasNotToldIsNotKnown();
    void theAccountAndItsPricesAreSaidInWords();
    void halfAnAnswerUnsaysNothing();

private:
    bool says(const QString &text) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    TileGroup *group(const QString &name) const
    {
        for (TileGroup *child : m_page->findChildren<TileGroup *>()) {
            if (child->accessibleName() == name)
                return child;
        }
        return nullptr;
    }
    static AccountView account();

    std::unique_ptr<Till> m_till;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::init()
{
    m_page.reset();
    m_preferences = std::make_unique<Preferences>(QString());
    m_till = std::make_unique<Till>([]() -> Expected<TillParts, LedgerError> { return Unexpected{LedgerError{}}; });
    m_page = std::make_unique<SettingsPage>(*m_till, *m_preferences);
    m_page->resize(1024, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

AccountView TestSettingsPage::account()
{
    Account account;
    account.name = u"MAHI <b>AHMED</b> 3"_s;
    account.code = u"API-20251226-569"_s;
    account.status = u"active"_s;
    account.currency = u"MAD"_s;
    account.creditLimit = Money();
    Prices prices;
    prices.margins.emplace(Operator::Orange, Margin::fromBasisPoints(650));
    prices.margins.emplace(Operator::Inwi, Margin::fromBasisPoints(-300));
    return {account, prices};
}

void TestSettingsPage::theLanguageIsChosenByTheKeyboardInItsOwnName()
{
    TileGroup *languages = group(u"Language"_s);
    QCOMPARE(languages->count(), 4);
    QCOMPARE(languages->tile(1)->text(), u"\u0627\u0644\u0639\u0631\u0628\u064a\u0629"_s);
    QCOMPARE(languages->current(), 0); // French until somebody chooses
    languages->takeFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(m_preferences->language(), u"ar"_s);
}

void TestSettingsPage::theColoursAndTheTextSizeAreChosen()
{
    group(u"Colours"_s)->choose(1);
    QCOMPARE(m_preferences->theme(), Theme::Mode::Dark);
    group(u"Text size"_s)->choose(1);
    QCOMPARE(m_preferences->textScale(), 1.25);
}

void TestSettingsPage::aThresholdIsUnderstoodAsItIsTyped()
{
    auto *field = m_page->findChild<QLineEdit *>();
    QCOMPARE(field->accessibleName(), u"Low balance warning"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"1 250,5"_s);
    QCOMPARE(m_preferences->lowBalance(), Money::fromCentimes(125050));
    QCOMPARE(field->text(), u"1 250,5"_s); // not rewritten under the fingers
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), Money::fromCentimes(125050).toShortDisplay());
    field->selectAll();
    QTest::keyClicks(field, u"0"_s);
    QCOMPARE(m_preferences->lowBalance(), Money());
}

void TestSettingsPage::aThresholdThatIsNoAmountIsRefusedInWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("letters") << u"abc"_s << Words::amountError(MoneyError::NotANumber);
    QTest::newRow("too fine") << u"1.005"_s << Words::amountError(MoneyError::TooManyDecimals);
    QTest::newRow("negative") << u"-5"_s << u"This cannot be less than 0."_s;
}

void TestSettingsPage::aThresholdThatIsNoAmountIsRefusedInWords()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, sentence);
    auto *field = m_page->findChild<QLineEdit *>();
    field->setFocus();
    field->clear();
    const Money before = m_preferences->lowBalance();
    QTest::keyClicks(field, typed);
    QVERIFY(says(sentence));
    QVERIFY(m_preferences->lowBalance() == before || typed.startsWith(u"1"_s)); // "1", "1.0" were amounts on the way
}

void TestSettingsPage::whatWasRefusedGoesBackToWhatHolds()
{
    auto *field = m_page->findChild<QLineEdit *>();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"abc"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), u"200"_s);
    QVERIFY(!says(Words::amountError(MoneyError::NotANumber)));
}

void TestSettingsPage::aChoiceMadeElsewhereShows()
{
    m_preferences->setLanguage(u"es"_s);
    m_preferences->setTheme(Theme::Mode::Light);
    m_preferences->setLowBalance(Money::fromDirhams(75));
    QCOMPARE(group(u"Language"_s)->current(), 3);
    QCOMPARE(group(u"Colours"_s)->current(), 0);
    if (auto *field = m_page->findChild<QLineEdit *>(); !field->hasFocus())
        QCOMPARE(field->text(), u"75"_s);
}

void TestSettingsPage::anAccountThatWasNotToldIsNotKnown()
{
    QVERIFY(says(u"Orange: not known"_s));
    QVERIFY(says(u"Not known"_s));
}

void TestSettingsPage::theAccountAndItsPricesAreSaidInWords()
{
    Q_EMIT m_till->accountRead(account());
    QVERIFY(says(u"API-20251226-569"_s));
    QVERIFY(says(u"Active"_s));
    const QString ten = Words::amount(Money::fromDirhams(10));
    QVERIFY(says(u"Orange: you earn %1 on %2."_s.arg(Words::amount(Money::fromCentimes(65)), ten)));
    QVERIFY(says(u"Inwi: you lose %1 on %2."_s.arg(Words::amount(Money::fromCentimes(30)), ten)));
    QVERIFY(says(u"Maroc Telecom: not known"_s));
}

void TestSettingsPage::halfAnAnswerUnsaysNothing()
{
    Q_EMIT m_till->accountRead(account());
    Q_EMIT m_till->accountRead({std::nullopt, std::nullopt});
    QVERIFY(says(u"API-20251226-569"_s));
    QVERIFY(says(u"Orange: you earn"_s));
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
