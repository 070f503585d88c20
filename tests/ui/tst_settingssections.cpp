// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/accountdesk.h"
#include "desk/till.h"
#include "ports/clock.h"
#include "ports/entropy.h"
#include "ui/preferences.h"
#include "ui/settings/sectionlist.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/languageswitcher.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/pagetab.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

/// The sections of the Settings page, the account among them, and whose they are.
class TestSettingsSections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAccountThatWasNotToldIsNotKnown();
    void theAccountAndItsPricesAreSaidInWords();
    void halfAnAnswerUnsaysNothing();
    void theAccountsTypeIsSaidInWords();
    void upAndDownGoThroughTheSectionsAndTabGoesIn();
    void aSectionIsMadeWhenItIsFirstLookedAtAndStandsInItsPlace();
    void theSectionsSpeakEachLanguage();
    void howTheReadingOfTheAccountWentIsSaid();
    void aClerkChangesNothingOfTheOwners();

private:
    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    template <typename T> T *part(const QString &name) const
    {
        for (T *child : m_page->findChildren<T *>()) {
            if (child->accessibleName() == name)
                return child;
        }
        return nullptr;
    }
    TileGroup *group(const QString &name) const { return part<TileGroup>(name); }
    QLineEdit *threshold() const { return part<QLineEdit>(u"Low balance warning"_s); }
    const PaperSetup &paper() const { return m_preferences->paper(); }
    static AccountView account();
    void open(SettingsSection section)
    {
        m_page->showSection(section);
        QCOMPARE(m_page->current(), section);
    }
    static void typeInto(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keyClicks(field, text);
    }

    std::unique_ptr<Till> m_till;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsSections::init()
{
    m_page.reset();
    m_preferences = std::make_unique<Preferences>(QString());
    m_till = std::make_unique<Till>([]() -> Expected<TillParts, LedgerError> { return Unexpected{LedgerError{}}; });
    m_page = std::make_unique<SettingsPage>(*m_till, *m_preferences);
    m_page->resize(1024, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

AccountView TestSettingsSections::account()
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

void TestSettingsSections::anAccountThatWasNotToldIsNotKnown()
{
    open(SettingsSection::Account);
    QVERIFY(says(u"Orange: not known"_s));
    QVERIFY(says(u"Not known"_s));
}

void TestSettingsSections::theAccountAndItsPricesAreSaidInWords()
{
    open(SettingsSection::Account);
    Q_EMIT m_till->accountRead(account());
    QVERIFY(says(u"API-20251226-569"_s));
    QVERIFY(says(u"Active"_s));
    const QString ten = Words::amount(Money::fromDirhams(10));
    QVERIFY(says(u"Orange: you earn %1 on %2."_s.arg(Words::amount(Money::fromCentimes(65)), ten)));
    QVERIFY(says(u"Inwi: you lose %1 on %2."_s.arg(Words::amount(Money::fromCentimes(30)), ten)));
    QVERIFY(says(u"Maroc Telecom: not known"_s));
}

void TestSettingsSections::halfAnAnswerUnsaysNothing()
{
    open(SettingsSection::Account);
    Q_EMIT m_till->accountRead(account());
    Q_EMIT m_till->accountRead({std::nullopt, std::nullopt});
    QVERIFY(says(u"API-20251226-569"_s));
    QVERIFY(says(u"Orange: you earn"_s));
}

void TestSettingsSections::theAccountsTypeIsSaidInWords()
{
    open(SettingsSection::Account);
    AccountView view = account();
    for (const auto &[told, said] : {std::pair(u"PREPAID"_s, u"Prepaid"_s), std::pair(u"reseller"_s, u"Reseller"_s),
             std::pair(u"GOLD_7"_s, u"GOLD_7"_s)}) {
        view.account->type = told;
        Q_EMIT m_till->accountRead(view);
        QVERIFY2(says(said), qPrintable(told));
    }
    QVERIFY(!says(u"PREPAID"_s));
}

void TestSettingsSections::upAndDownGoThroughTheSectionsAndTabGoesIn()
{
    m_page->setFocus(Qt::ShortcutFocusReason); // as F5 does
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Shop"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(m_page->current(), SettingsSection::Account);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Account"_s);
    QVERIFY(part<ActionButton>(u"Read the account again"_s)->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QCOMPARE(m_page->current(), SettingsSection::About);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // there is none below
    QCOMPARE(m_page->current(), SettingsSection::About);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QCOMPARE(m_page->current(), SettingsSection::Shop);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // one stop for all names
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Name of the shop"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Shop"_s);
}

void TestSettingsSections::aSectionIsMadeWhenItIsFirstLookedAtAndStandsInItsPlace()
{
    int made = 0;
    m_page->showSection(SettingsSection::Backup); // there is none yet
    QCOMPARE(m_page->current(), SettingsSection::Shop);
    m_page->addSection(SettingsSection::Backup, [&made](QWidget *) {
        ++made;
        return new QLabel(u"a backup"_s);
    });
    m_page->addSection(SettingsSection::Catalogue, [](QWidget *) { return new QLabel(u"a catalogue"_s); });
    QCOMPARE(m_page->current(), SettingsSection::Shop); // adding moves nobody
    QCOMPARE(made, 0);
    QStringList names;
    for (int i = 0; i < m_page->sections()->count(); ++i)
        names << m_page->sections()->tab(i)->accessibleName();
    QCOMPARE(names,
        (QStringList{u"Shop"_s, u"Account"_s, u"Printers"_s, u"Catalogue"_s, u"This till"_s, u"Backup"_s, u"About"_s}));
    open(SettingsSection::Backup);
    QVERIFY(says(u"a backup"_s));
    open(SettingsSection::Shop);
    QVERIFY(!says(u"a backup"_s));
    open(SettingsSection::Backup);
    QCOMPARE(made, 1);
}

void TestSettingsSections::theSectionsSpeakEachLanguage()
{
    LanguageSwitcher languages;
    for (const QString &language : LanguageSwitcher::languages()) {
        languages.use(language);
        QCoreApplication::processEvents();
        QCOMPARE(m_page->sections()->tab(0)->text(), SettingsPage::tr("Shop", "the section of the settings"));
        QCOMPARE(m_page->accessibleName(), SettingsPage::tr("Settings"));
    }
    languages.use(u"en"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_page->sections()->tab(0)->text(), u"Shop"_s);
}

void TestSettingsSections::howTheReadingOfTheAccountWentIsSaid()
{
    open(SettingsSection::Account);
    QVERIFY(says(u"is being asked"_s));
    // The card asked for the account, then the one below it for the webhook.
    AccountReading reading;
    reading.failure = Failure{FailureKind::TimedOut, ErrorCode::BareMessage, {}, {}};
    Q_EMIT m_till->account().accountRead(m_till->account().read() - 2, reading);
    QVERIFY(says(Words::failedOnce(*reading.failure)));
    QVERIFY(says(u"What is not known could not be read."_s));
    QTest::keyClick(part<ActionButton>(u"Read the account again"_s), Qt::Key_Space);
    Q_EMIT m_till->account().accountRead(m_till->account().read() - 1, {account(), std::nullopt});
    QVERIFY(says(u"Read at"_s));
    QTest::keyClick(part<ActionButton>(u"Read the account again"_s), Qt::Key_Space);
    Q_EMIT m_till->account().refused(m_till->account().read() - 1, AccountRefusal{AccountRefusal::Kind::NotAllowed});
    QVERIFY(says(u"Only the owner"_s));
}

void TestSettingsSections::aClerkChangesNothingOfTheOwners()
{
    const auto permit = Permit::guarded();
    permit->signIn({2, u"Amina"_s, Role::Clerk, true});
    m_preferences->setPermit(permit);
    open(SettingsSection::Shop);
    typeInto(part<QLineEdit>(u"Name of the shop"_s), u"Mine"_s);
    QVERIFY(paper().shop.name.isEmpty());
    open(SettingsSection::Till);
    threshold()->setFocus();
    threshold()->selectAll();
    QTest::keyClicks(threshold(), u"5"_s);
    QTest::keyClick(threshold(), Qt::Key_Return);
    QCOMPARE(m_preferences->lowBalance(), Money::fromDirhams(200));
    QCOMPARE(threshold()->text(), u"200"_s); // and that is what stands there
    open(SettingsSection::Printers);
    group(u"Printer"_s)->choose(2);
    QCOMPARE(paper().printer.kind, PrinterSetup::Kind::None);
    QCOMPARE(group(u"Printer"_s)->current(), 0);
    open(SettingsSection::Till);
    group(u"Language"_s)->choose(1); // these are anybody's
    group(u"Colours"_s)->choose(1);
    QCOMPARE(m_preferences->language(), u"ar"_s);
    QCOMPARE(m_preferences->theme(), Theme::Mode::Dark);
    permit->signIn({1, u"Rachid"_s, Role::Owner, true});
    m_preferences->setLowBalance(Money::fromDirhams(5));
    QCOMPARE(m_preferences->lowBalance(), Money::fromDirhams(5));
}

QTEST_MAIN(TestSettingsSections)
#include "tst_settingssections.moc"
