// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/papercard.h"

#include "desk/paperdesk.h"
#include "ui/paper/paperpicture.h"
#include "ui/paper/samplereceipt.h"
#include "ui/preferences.h"
#include "ui/settings/printerform.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/paperwords.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace taabia {

static constexpr std::array languageOrder{ReceiptLanguage::AsScreen, ReceiptLanguage::Both, ReceiptLanguage::French,
    ReceiptLanguage::Arabic, ReceiptLanguage::English, ReceiptLanguage::Spanish};

PaperCard::PaperCard(PaperDesk &desk, Preferences &preferences, PaperTools tools, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_tools(std::move(tools))
    , m_title(new QLabel(this))
    , m_language(new TileGroup(3, TextSize::Body, this))
    , m_printer(new PrinterForm(this))
    , m_second(new PrinterForm(this))
    , m_test(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("printer"), this))
    , m_testAnswer(new Notice(Notice::Shape::Inline, this))
    , m_eachSale(new QCheckBox(this))
    , m_dailyPdf(new QCheckBox(this))
    , m_folder(new QLineEdit(this))
    , m_sampleTitle(new QLabel(this))
    , m_sample(new PaperPicture(m_tools, this))
{
    build();
    wire();
    retranslate();
    show();
}

void PaperCard::build()
{
    setLook(this, "card");
    setLook(m_title, "title");
    setLook(m_sampleTitle, "title");
    m_languageCaption = new Caption(m_language, this);
    m_folderCaption = new Caption(m_folder, this);
    m_folder->setMaxLength(600);
    m_folder->setLayoutDirection(Qt::LeftToRight); // a path, in every language
    m_testAnswer->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_languageCaption);
    column->addWidget(m_language);
    column->addWidget(m_printer);
    column->addWidget(m_test, 0, Qt::AlignLeading);
    column->addWidget(m_testAnswer);
    column->addWidget(m_second);
    column->addWidget(m_eachSale);
    column->addWidget(m_dailyPdf);
    column->addWidget(m_folderCaption);
    column->addWidget(m_folder);
    column->addSpacing(6);
    column->addWidget(m_sampleTitle);
    column->addWidget(m_sample);
    const bool canDraw = m_tools.draw && m_tools.wordReceipt;
    m_sampleTitle->setVisible(canDraw);
    m_sample->setVisible(canDraw);
}

template <typename Change> void PaperCard::change(Change make)
{
    PaperSetup setup = m_preferences.paper();
    make(setup);
    m_preferences.setPaper(setup);
}

void PaperCard::wire()
{
    connect(m_language, &TileGroup::chosen, this, [this](int index) {
        change([index](PaperSetup &setup) { setup.language = languageOrder.at(static_cast<std::size_t>(index)); });
    });
    connect(m_printer, &PrinterForm::edited, this,
        [this](const PrinterSetup &printer) { change([&printer](PaperSetup &setup) { setup.printer = printer; }); });
    connect(m_second, &PrinterForm::edited, this,
        [this](const PrinterSetup &printer) { change([&printer](PaperSetup &setup) { setup.second = printer; }); });
    connect(m_eachSale, &QCheckBox::clicked, this,
        [this](bool on) { change([on](PaperSetup &setup) { setup.printEachSale = on; }); });
    connect(m_dailyPdf, &QCheckBox::clicked, this,
        [this](bool on) { change([on](PaperSetup &setup) { setup.dailyPdf = on; }); });
    connect(m_folder, &QLineEdit::editingFinished, this, &PaperCard::takeFolder);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &PaperCard::takeFolder);
    connect(m_test, &ActionButton::clicked, this, &PaperCard::printTest);
    connect(&m_preferences, &Preferences::changed, this, &PaperCard::show);
    connect(&m_desk, &PaperDesk::printersListed, this, [this](Ticket ticket, const std::optional<QStringList> &names) {
        if (ticket != m_listTicket)
            return;
        m_printer->setSystemPrinters(names);
        m_second->setSystemPrinters(names);
    });
    connect(&m_desk, &PaperDesk::jobQueued, this, [this](Ticket ticket, const PrintJob &job) {
        if (ticket == 0 || ticket != m_testTicket)
            return;
        m_testTicket = 0;
        m_testJob = job.id;
        tellJob(job);
    });
    connect(&m_desk, &PaperDesk::jobChanged, this, [this](const PrintJob &job) {
        if (job.id == m_testJob && m_testJob != 0)
            tellJob(job);
    });
    connect(&m_desk, &PaperDesk::refused, this, [this](Ticket ticket, const LedgerError &why) {
        if (ticket == 0 || ticket != m_testTicket)
            return;
        m_testTicket = 0;
        m_testAnswer->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::ledgerTrouble(why));
        m_testAnswer->show();
        show();
    });
}

/// Not while it is typed: the beginning of a folder's path is another folder, and would be made and written to.
void PaperCard::takeFolder()
{
    if (!m_folder->isModified())
        return;
    m_folder->setModified(false);
    change([this](PaperSetup &setup) { setup.pdfFolder = m_folder->text().trimmed(); });
}

void PaperCard::printTest()
{
    if (m_testTicket != 0)
        return;
    m_printer->finishTyping();
    m_testTicket = m_desk.printTestPage(testPrinter());
    m_testAnswer->tell(Tone::Progress, QStringLiteral("loader"),
        becomesFile() ? tr("The test page is being saved as a PDF…")
                      : tr("The test page is on its way to the printer…"));
    m_testAnswer->show();
}

bool PaperCard::becomesFile() const
{
    const PrinterSetup::Kind kind = m_preferences.paper().printer.kind;
    return kind == PrinterSetup::Kind::None || kind == PrinterSetup::Kind::PdfFolder;
}

/// Without a printer all paper becomes a PDF in the shop's folder, the test page as well.
PrinterSetup PaperCard::testPrinter() const
{
    const PaperSetup &setup = m_preferences.paper();
    PrinterSetup printer = setup.printer;
    if (printer.kind == PrinterSetup::Kind::None) {
        printer.kind = PrinterSetup::Kind::PdfFolder;
        printer.address = setup.pdfFolder;
    }
    return printer;
}

void PaperCard::tellJob(const PrintJob &job)
{
    QString sentence = PaperWords::stateSentence(job);
    if (job.state == PrintState::GivenUp && becomesFile())
        sentence = tr("The test page was not saved: look at the folder.");
    else if (job.state == PrintState::GivenUp)
        sentence = tr("The test page was not printed: look at the address, the cable, the power and the paper.");
    if (!job.lastError.isEmpty())
        sentence += QLatin1Char(' ') + Words::told(job.lastError);
    m_testAnswer->tell(PaperWords::tone(job), PaperWords::icon(job), sentence);
    m_testAnswer->show();
}

/// The fields as the Preferences have them; a folder that is being typed stays as it is typed.
void PaperCard::show()
{
    const PaperSetup &setup = m_preferences.paper();
    for (std::size_t i = 0; i < languageOrder.size(); ++i) {
        if (languageOrder.at(i) == setup.language)
            m_language->setCurrent(static_cast<int>(i));
    }
    m_printer->setPrinter(setup.printer);
    m_second->setPrinter(setup.second);
    m_eachSale->setChecked(setup.printEachSale);
    m_dailyPdf->setChecked(setup.dailyPdf);
    if (!m_folder->hasFocus() && !m_folder->isModified() && m_folder->text() != setup.pdfFolder)
        m_folder->setText(setup.pdfFolder);
    nameTest();
    drawSample();
}

/// What the button will do with the printer that is chosen.
void PaperCard::nameTest()
{
    m_test->setText(becomesFile() ? tr("Save a test page as PDF") : tr("Print a test page"));
    m_test->setAccessibleName(m_test->text());
    m_test->setIconName(becomesFile() ? QStringLiteral("download") : QStringLiteral("printer"));
}

void PaperCard::drawSample()
{
    if (!m_tools.draw || !m_tools.wordReceipt)
        return;
    const PaperSetup &setup = m_preferences.paper();
    m_sample->show(m_tools.wordReceipt(sampleReceipt(), setup), setup.printer.width);
}

void PaperCard::retranslate()
{
    m_title->setText(tr("Receipts and printers"));
    m_languageCaption->setText(tr("Language of receipts and reports"));
    m_language->setAccessibleName(tr("Language of receipts and reports"));
    const QString french = LanguageSwitcher::nativeName(QStringLiteral("fr"));
    const QString arabic = LanguageSwitcher::nativeName(QStringLiteral("ar"));
    m_language->setChoices({{tr("As on the screen"), {}, {}, {}},
        {tr("%1 + %2", "two languages").arg(french, arabic), {}, {}, {}}, {french, {}, {}, {}}, {arabic, {}, {}, {}},
        {LanguageSwitcher::nativeName(QStringLiteral("en")), {}, {}, {}},
        {LanguageSwitcher::nativeName(QStringLiteral("es")), {}, {}, {}}});
    m_printer->setTitle(tr("Printer"));
    m_second->setTitle(tr("If that one fails three times"));
    nameTest();
    m_eachSale->setText(tr("Print a receipt after each sale, by itself"));
    m_dailyPdf->setText(tr("Keep each closing of the day as a PDF"));
    m_folderCaption->setText(tr("Folder for PDF files"));
    m_folder->setAccessibleName(tr("Folder for PDF files"));
    m_folder->setPlaceholderText(tr("the till's own folder"));
    m_sampleTitle->setText(tr("This is how a receipt looks"));
    m_sample->setAccessibleName(tr("Sample of a receipt"));
}

void PaperCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show();
    }
    QFrame::changeEvent(event);
}

void PaperCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_listTicket = m_desk.askPrinters(); // plugged in meanwhile
}

void PaperCard::hideEvent(QHideEvent *event)
{
    takeFolder();
    QFrame::hideEvent(event);
}

} // namespace taabia
