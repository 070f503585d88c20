// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/paperdesk.h"
#include "desk/till.h"
#include "ports/clock.h"
#include "ports/entropy.h"
#include "ui/paper/paperpicture.h"
#include "ui/preferences.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/paperwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
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
    void theShopIsKeptAsItIsTyped();
    void anIceOfAnotherLengthIsSaidAndKept();
    void thePrinterIsChosenByTheKeyboard();
    void anAddressThatIsNoneIsSaidBesideItsFieldAndNotTaken_data();
    void anAddressThatIsNoneIsSaidBesideItsFieldAndNotTaken();
    void whereToPrintIsTakenOnceItIsTypedToItsEnd_data();
    void whereToPrintIsTakenOnceItIsTypedToItsEnd();
    void thePrintersOfTheSystemAreListedWhenTheyAreKnown();
    void theTestPageTellsWhatBecameOfIt();
    void withoutAPrinterTheTestPageBecomesAFileAndSaysWhichOne();
    void theSampleIsDrawnAnewWithEachChoice();

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
    void open(SettingsSection section)
    {
        m_page->showSection(section);
        QCOMPARE(m_page->current(), section);
    }
    QLineEdit *threshold() const { return part<QLineEdit>(u"Low balance warning"_s); }
    template <typename T> T *part(const QString &name, int which = 0) const
    {
        for (T *child : m_page->findChildren<T *>()) {
            if (child->accessibleName() == name && which-- == 0)
                return child;
        }
        return nullptr;
    }
    void typeInto(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keyClicks(field, text);
    }
    const PaperSetup &paper() const { return m_preferences->paper(); }

    std::unique_ptr<Till> m_till;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::init()
{
    m_page.reset();
    m_preferences = std::make_unique<Preferences>(QString());
    m_till = std::make_unique<Till>([]() -> Expected<TillParts, LedgerError> { return Unexpected{LedgerError{}}; });
    PaperTools tools;
    tools.draw = [](const PaperDocument &document, PaperWidth) {
        QImage image(static_cast<int>(100 + document.title.size()), 200, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        return image;
    };
    tools.wordReceipt = [](const ReceiptFacts &facts, const PaperSetup &setup) {
        return PaperDocument{facts.training ? setup.shop.name : u"not marked as a specimen"_s, {}, false};
    };
    m_page = std::make_unique<SettingsPage>(*m_till, *m_preferences, tools);
    m_page->resize(1024, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSettingsPage::theLanguageIsChosenByTheKeyboardInItsOwnName()
{
    open(SettingsSection::Till);
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
    open(SettingsSection::Till);
    group(u"Colours"_s)->choose(1);
    QCOMPARE(m_preferences->theme(), Theme::Mode::Dark);
    group(u"Text size"_s)->choose(1);
    QCOMPARE(m_preferences->textScale(), 1.25);
}

void TestSettingsPage::aThresholdIsUnderstoodAsItIsTyped()
{
    open(SettingsSection::Till);
    auto *field = threshold();
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
    open(SettingsSection::Till);
    QFETCH(const QString, typed);
    QFETCH(const QString, sentence);
    auto *field = threshold();
    field->setFocus();
    field->clear();
    const Money before = m_preferences->lowBalance();
    QTest::keyClicks(field, typed);
    QVERIFY(says(sentence));
    QVERIFY(m_preferences->lowBalance() == before || typed.startsWith(u"1"_s)); // "1", "1.0" were amounts on the way
}

void TestSettingsPage::whatWasRefusedGoesBackToWhatHolds()
{
    open(SettingsSection::Till);
    auto *field = threshold();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"abc"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), u"200"_s);
    QVERIFY(!says(Words::amountError(MoneyError::NotANumber)));
}

void TestSettingsPage::aChoiceMadeElsewhereShows()
{
    open(SettingsSection::Till);
    m_preferences->setLanguage(u"es"_s);
    m_preferences->setTheme(Theme::Mode::Light);
    m_preferences->setLowBalance(Money::fromDirhams(75));
    QCOMPARE(group(u"Language"_s)->current(), 3);
    QCOMPARE(group(u"Colours"_s)->current(), 0);
    if (auto *field = threshold(); !field->hasFocus())
        QCOMPARE(field->text(), u"75"_s);
}

void TestSettingsPage::theShopIsKeptAsItIsTyped()
{
    open(SettingsSection::Shop);
    auto *name = part<QLineEdit>(u"Name of the shop"_s);
    typeInto(name, u"Chez Ali "_s);
    QCOMPARE(paper().shop.name, u"Chez Ali"_s);
    QCOMPARE(name->text(), u"Chez Ali "_s); // not rewritten under the fingers
    typeInto(name, u"et fils"_s);
    QCOMPARE(paper().shop.name, u"Chez Ali et fils"_s);
    auto *address = part<QPlainTextEdit>(u"Address"_s);
    typeInto(address, u"12, rue X"_s);
    QTest::keyClick(address, Qt::Key_Return);
    typeInto(address, u"Casablanca"_s);
    QCOMPARE(paper().shop.address, u"12, rue X\nCasablanca"_s);
    QTest::keyClick(address, Qt::Key_Tab); // leaves the field, and adds nothing to it
    QVERIFY(!address->hasFocus());
    QCOMPARE(paper().shop.address, u"12, rue X\nCasablanca"_s);
    typeInto(part<QPlainTextEdit>(u"Words at the foot"_s), u"Merci"_s);
    typeInto(part<QLineEdit>(u"Trade register (RC)"_s), u"4711"_s);
    typeInto(part<QLineEdit>(u"Tax identification (IF)"_s), u"15"_s);
    typeInto(part<QLineEdit>(u"Professional tax (patente)"_s), u"16"_s);
    typeInto(part<QLineEdit>(u"Phone of the shop"_s), u"0522"_s);
    const ShopDetails wanted{
        u"Chez Ali et fils"_s, u"12, rue X\nCasablanca"_s, u"0522"_s, {}, u"15"_s, u"4711"_s, u"16"_s, u"Merci"_s};
    QCOMPARE(paper().shop, wanted);
}

void TestSettingsPage::anIceOfAnotherLengthIsSaidAndKept()
{
    open(SettingsSection::Shop);
    auto *ice = part<QLineEdit>(u"ICE (15 digits)"_s);
    typeInto(ice, u"00123456700008"_s);
    QVERIFY(!says(u"An ICE has 15 digits"_s)); // still being typed
    QTest::keyClick(ice, Qt::Key_Return);
    QVERIFY(says(u"An ICE has 15 digits"_s));
    QCOMPARE(paper().shop.ice, u"00123456700008"_s);
    typeInto(ice, u"9"_s);
    QTest::keyClick(ice, Qt::Key_Return);
    QVERIFY(!says(u"An ICE has 15 digits"_s));
    QCOMPARE(paper().shop.ice, u"001234567000089"_s);
}

void TestSettingsPage::thePrinterIsChosenByTheKeyboard()
{
    open(SettingsSection::Printers);
    group(u"Printer"_s)->takeFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // two columns: from none to the network
    QCOMPARE(paper().printer.kind, PrinterSetup::Kind::EscPosNetwork);
    auto *address = part<QLineEdit>(u"Address of the printer"_s);
    QVERIFY(address->isVisible());
    typeInto(address, u"192.168.1.50:9100"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(paper().printer.address, u"192.168.1.50:9100"_s);
    group(u"Width of the paper"_s)->choose(0);
    QCOMPARE(paper().printer.width, PaperWidth::Roll58);
    auto *drawer = m_page->findChildren<QCheckBox *>().at(1);
    QVERIFY(drawer->isVisible());
    QTest::keyClick(drawer, Qt::Key_Space);
    QVERIFY(paper().printer.openDrawer);
    QVERIFY(part<ActionButton>(u"Print a test page"_s)->isEnabled());
    group(u"Printer"_s)->choose(5);
    QCOMPARE(paper().printer.kind, PrinterSetup::Kind::PdfFolder);
    QVERIFY(paper().printer.address.isEmpty()); // a network address is no folder
    QVERIFY(!paper().printer.openDrawer);
    group(u"If that one fails three times"_s)->choose(1);
    QCOMPARE(paper().second.kind, PrinterSetup::Kind::System);
    group(u"Language of receipts and reports"_s)->choose(3);
    QCOMPARE(paper().language, ReceiptLanguage::Arabic);
}

void TestSettingsPage::anAddressThatIsNoneIsSaidBesideItsFieldAndNotTaken_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no host") << 2 << u"not an address"_s;
    QTest::newRow("port") << 2 << u"10.0.0.9:99999"_s;
    QTest::newRow("share") << 4 << u"pc/printer"_s;
    QTest::newRow("device") << 3 << u"lp 0"_s;
}

void TestSettingsPage::anAddressThatIsNoneIsSaidBesideItsFieldAndNotTaken()
{
    open(SettingsSection::Printers);
    QFETCH(const int, kind);
    QFETCH(const QString, typed);
    group(u"Printer"_s)->choose(kind);
    auto *address = part<QLineEdit>(u"Address of the printer"_s);
    typeInto(address, typed);
    QVERIFY(!says(u"Not taken"_s));
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(says(u"Not taken"_s));
    QCOMPARE(address->text(), typed); // to be mended, not to be typed again
    QCOMPARE(paper().printer.address, QString()); // nor any beginning of it
}

void TestSettingsPage::whereToPrintIsTakenOnceItIsTypedToItsEnd_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("Enter") << u"Enter"_s;
    QTest::newRow("Tab") << u"Tab"_s;
    QTest::newRow("the page is left") << u"hide"_s;
    QTest::newRow("the program ends") << u"close"_s;
}

void TestSettingsPage::whereToPrintIsTakenOnceItIsTypedToItsEnd()
{
    open(SettingsSection::Printers);
    QFETCH(const QString, how);
    const auto finish = [this, how](QWidget *field) {
        if (how == u"Enter")
            QTest::keyClick(field, Qt::Key_Return);
        else if (how == u"Tab")
            QTest::keyClick(field, Qt::Key_Tab);
        else if (how == u"hide")
            m_page->hide();
        else
            m_page->close();
        m_page->show();
    };
    group(u"Printer"_s)->choose(2);
    auto *address = part<QLineEdit>(u"Address of the printer"_s);
    typeInto(address, u"192.168.1.5"_s);
    QCOMPARE(paper().printer.address, QString()); // on the way to .50, and somebody else's
    m_preferences->setPaper(paper()); // said again by whoever: what is being typed stays
    typeInto(address, u"0"_s);
    finish(address);
    QCOMPARE(paper().printer.address, u"192.168.1.50"_s);
    QCOMPARE(address->text(), u"192.168.1.50"_s);

    auto *folder = part<QLineEdit>(u"Folder for PDF files"_s);
    typeInto(folder, u"/srv/rec"_s);
    QCOMPARE(paper().pdfFolder, QString());
    typeInto(folder, u"eipts"_s);
    finish(folder);
    QCOMPARE(paper().pdfFolder, u"/srv/receipts"_s);
}

void TestSettingsPage::thePrintersOfTheSystemAreListedWhenTheyAreKnown()
{
    open(SettingsSection::Printers);
    PaperSetup setup = paper();
    setup.printer = {PrinterSetup::Kind::System, u"Gone printer"_s, PaperWidth::A4, true, false};
    m_preferences->setPaper(setup);
    auto *list = part<QComboBox>(u"Which printer"_s);
    QCOMPARE(list->currentText(), u"Gone printer"_s); // chosen is chosen, there or not
    m_page->hide();
    m_page->show(); // asks anew; the commands of a till are numbered one after the other
    const Ticket asked = m_till->paper().askPrinters() - 1;
    Q_EMIT m_till->paper().printersListed(asked, QStringList{u"Front"_s, u"Office"_s});
    QCOMPARE(list->count(), 4);
    QCOMPARE(list->currentText(), u"Gone printer"_s);
    Q_EMIT m_till->paper().printersListed(asked, std::nullopt); // a print service that hangs
    QVERIFY(says(u"did not say which printers it has"_s));
    QCOMPARE(list->count(), 4); // what was known still is
    Q_EMIT m_till->paper().printersListed(asked, {{u"Front"_s, u"Office"_s}});
    QVERIFY(!says(u"did not say which printers it has"_s));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(paper().printer.address, u"Front"_s);
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(paper().printer.address, QString()); // the system's default
}

void TestSettingsPage::theTestPageTellsWhatBecameOfIt()
{
    open(SettingsSection::Printers);
    group(u"Printer"_s)->choose(2);
    auto *button = part<ActionButton>(u"Print a test page"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QVERIFY(says(u"The test page is on its way"_s));
    const Ticket asked = m_till->paper().askPrinters() - 1;
    PrintJob job;
    job.id = 4;
    Q_EMIT m_till->paper().jobQueued(asked, job);
    QVERIFY(says(PaperWords::stateSentence(job)));
    job.state = PrintState::GivenUp;
    job.lastError = u"no route to host"_s;
    Q_EMIT m_till->paper().jobChanged(job);
    QVERIFY(says(u"The test page was not printed"_s));
    QVERIFY(says(u"no route to host"_s));
}

void TestSettingsPage::withoutAPrinterTheTestPageBecomesAFileAndSaysWhichOne()
{
    open(SettingsSection::Printers);
    QVERIFY(!part<ActionButton>(u"Print a test page"_s)); // there is no printer to print it on
    auto *button = part<ActionButton>(u"Save a test page as PDF"_s);
    QVERIFY(button->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QVERIFY(says(u"The test page is being saved"_s));
    PrintJob job;
    job.id = 4;
    job.kind = PrintKind::TestPage;
    Q_EMIT m_till->paper().jobQueued(m_till->paper().askPrinters() - 1, job);
    job.state = PrintState::SavedAsPdf;
    job.printedOn = u"/srv/receipts/Test page.pdf"_s;
    Q_EMIT m_till->paper().jobChanged(job);
    QVERIFY(says(QDir::toNativeSeparators(job.printedOn)));
    job.state = PrintState::GivenUp;
    Q_EMIT m_till->paper().jobChanged(job);
    QVERIFY(says(u"The test page was not saved"_s));
}

void TestSettingsPage::theSampleIsDrawnAnewWithEachChoice()
{
    open(SettingsSection::Printers);
    auto *sample = m_page->findChild<PaperPicture *>();
    QTRY_COMPARE(sample->image().width(), 100);
    typeInto(part<QLineEdit>(u"Name of the shop"_s), u"Chez Ali"_s);
    QTRY_COMPARE(sample->image().width(), 108);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
