// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include "desk/paperdesk.h"
#include "receipts/paperpainter.h"
#include "receipts/receiptwriter.h"
#include "ui/bulk/bulkpage.h"
#include "ui/cash/creditbookview.h"
#include "ui/cash/tillview.h"
#include "ui/day/balanceview.h"
#include "ui/day/dailypdf.h"
#include "ui/day/daypage.h"
#include "ui/day/figuresview.h"
#include "ui/history/saledetailsoverlay.h"
#include "ui/history/salehistorypage.h"
#include "ui/paper/printsview.h"
#include "ui/paper/receiptpreviewoverlay.h"
#include "ui/people/doorkeeper.h"
#include "ui/people/ownersonly.h"
#include "ui/people/peoplecard.h"
#include "ui/people/stepup.h"
#include "ui/preferences.h"
#include "ui/sell/sellpage.h"
#include "ui/settings/backupcard.h"
#include "ui/settings/cataloguecard.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/latepage.h"

#include <QDesktopServices>
#include <QFile>
#include <QUrl>

namespace taabia {

std::optional<Shelf> Shelf::read()
{
    QFile catalogueFile(QStringLiteral(":/taabia/catalogue.json"));
    QFile planFile(QStringLiteral(":/taabia/ma-number-plan.csv"));
    if (!catalogueFile.open(QIODevice::ReadOnly) || !planFile.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto catalogue = Catalogue::parse(catalogueFile.readAll());
    auto plan = NumberPlan::parse(planFile.readAll());
    if (!catalogue || !plan)
        return std::nullopt;
    return Shelf{*std::move(catalogue), *std::move(plan)};
}

Shop::Shop(const TillPlan &plan, TillFactory factory, Preferences &preferences, const Shelf &shelf)
    : m_preferences(preferences)
    , m_till(QStringLiteral("till"), new Till(std::move(factory)))
    , m_today(QStringLiteral("today"), new HistoryDesk(Composition::historyFactory(plan)))
    , m_listed(QStringLiteral("listed"), new HistoryDesk(Composition::wholeHistoryFactory(plan)))
    , m_history(QStringLiteral("history"), new HistoryDesk(Composition::historyFactory(plan)))
    , m_reports(QStringLiteral("reports"), new ReportDesk(Composition::reportsFactory(plan), plan.permit))
    , m_backup(QStringLiteral("backup"), new BackupDesk(Composition::backupFactory(plan), plan.permit))
    , m_verifier(QStringLiteral("verifier"), new ReportDesk(Composition::reportsFactory(plan), plan.permit))
    , m_daily(QStringLiteral("daily"), new ReportDesk(Composition::reportsFactory(plan)))
    , m_counter(m_till->people(), plan.permit ? plan.permit : Permit::unguarded(plan.clerk), m_clock)
    , m_window(*m_till, {plan.clerk, plan.training})
{
    m_preferences.setPermit(plan.permit);
    addPages(plan, shelf);
    // The till makes and migrates the ledger; only then is there something to read. Questions asked before wait.
    QObject::connect(&*m_till, &Till::started, &m_window, [this] {
        m_today.start();
        m_listed.start();
        m_history.start();
        m_reports.start();
        m_verifier.start();
        m_daily.start();
        m_backup.start();
    });
}

Shop::~Shop()
{
    m_verifier->stopVerifying(); // its thread ends only between two questions
}

void Shop::open()
{
    m_till.start();
    m_till->start();
}

void Shop::addPages(const TillPlan &plan, const Shelf &shelf)
{
    const auto writer = std::make_shared<ReceiptWriter>(); // the window's own: the till's lives on its thread
    const PaperTools tools{drawPaper, writePdf,
        [writer](const ReceiptFacts &facts, const PaperSetup &setup) { return writer->receipt(facts, setup); },
        [this, training = plan.training] {
            return PaperTools::Owner{m_preferences.paper().shop.name, training};
        }};
    m_stepUp = new StepUp(m_counter, m_window);
    auto *sell = new SellPage(*m_till, *m_today, m_preferences, shelf.catalogue, shelf.plan);
    auto *history = new SaleHistoryPage(*m_history);
    history->setOut(tools, Composition::historyFactory(plan), [this] { return m_counter.may(Action::SeeMargins); });
    auto *day = new DayPage;
    m_window.addPage(PageId::Sell, sell);
    m_window.addPage(PageId::Bulk, makeBulk(tools, shelf));
    m_window.addPage(PageId::History, history);
    m_window.addPage(PageId::Day, day);
    m_window.addPage(PageId::Settings,
        new OwnersOnly(m_counter, Action::ChangeSettings,
            [this, tools, catalogue = shelf.catalogue] { return makeSettings(tools, catalogue); }));
    tieSales(sell, history);
    tiePaper(sell, day, tools);
    addDayViews(day, tools);
    tiePeople(sell, history, day);
    m_dailyPdf = new DailyPdf(m_till->cash(), *m_daily, tools, plan.receiptsFolder(), &m_window);
    QObject::connect(m_dailyPdf, &DailyPdf::failed, &m_window, &MainWindow::tellMishap);
    tellPaper();
}

QWidget *Shop::makeBulk(const PaperTools &tools, const Shelf &shelf)
{
    auto *bulk = new BulkPage(*m_till, *m_listed, m_preferences, shelf.catalogue, shelf.plan, m_window);
    bulk->setOut(tools);
    bulk->setStepUp(m_stepUp);
    QObject::connect(bulk, &BulkPage::detailsWanted, &m_window, [this](SaleId sale) { showDetails(sale); });
    QObject::connect(bulk, &BulkPage::hintWanted, &m_window, &MainWindow::tellMishap);
    m_window.addUnderWay([bulk] { return bulk->worthStaying(); });
    return bulk;
}

void Shop::addDayViews(DayPage *day, const PaperTools &tools)
{
    const auto ownersOnly = [this](std::function<QWidget *()> make) {
        return [this, make] { return new OwnersOnly(m_counter, Action::SeeReports, make); };
    };
    day->addView(DayView::Figures, ownersOnly([this, tools] { return makeFigures(tools); }));
    day->addView(DayView::Shift, [this, tools] {
        auto *drawer = new TillView(*m_till, *m_reports, tools, m_window);
        drawer->setStepUp(m_stepUp);
        return drawer;
    });
    day->addView(DayView::CreditBook, [this, tools] {
        auto *book = new CreditBookView(*m_till, *m_reports, tools, m_window);
        book->setStepUp(m_stepUp);
        return book;
    });
    day->addView(DayView::Balance, ownersOnly([this, tools] { return makeBalance(tools); }));
    day->addView(DayView::Prints, [this, tools] {
        auto *prints = new PrintsView(m_till->paper());
        QObject::connect(prints, &PrintsView::previewWanted, &m_window, [this, tools](const PaperDocument &document) {
            auto *preview =
                new PaperPreviewOverlay(tools, m_preferences.paper().printer.width, m_window.shell(), &m_window);
            preview->show(document);
            m_window.openOverlay(preview);
        });
        QObject::connect(prints, &PrintsView::folderWanted, &m_window,
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        return prints;
    });
}

QWidget *Shop::makeSettings(const PaperTools &tools, const Catalogue &catalogue)
{
    auto *settings = new SettingsPage(*m_till, m_preferences, tools);
    settings->addSection(
        SettingsSection::Catalogue, [this, catalogue] { return new CatalogueCard(catalogue, m_preferences); });
    settings->addSection(
        SettingsSection::People, [this] { return new PeopleCard(m_counter, m_preferences, m_window); });
    if (m_keyReplacement) {
        settings->addToAccount([this] {
            auto *card = new ReplaceKeyCard(*m_keyReplacement);
            card->setStepUp(m_stepUp);
            return card;
        });
    }
    settings->addSection(SettingsSection::Backup, [this] { return new BackupCard(*m_backup, m_preferences); });
    return settings;
}

QWidget *Shop::makeFigures(const PaperTools &tools)
{
    auto *figures = new FiguresView(*m_reports, tools);
    QObject::connect(&*m_till, &Till::saleRecorded, figures, &FiguresView::noteSale);
    QObject::connect(&*m_till, &Till::saleChanged, figures, &FiguresView::noteSale);
    QObject::connect(figures, &FiguresView::saleActivated, &m_window, [this](SaleId sale) { showDetails(sale); });
    return figures;
}

QWidget *Shop::makeBalance(const PaperTools &tools)
{
    auto *balance = new BalanceView(*m_reports, *m_verifier, m_till->balance(), tools);
    QObject::connect(balance, &BalanceView::saleActivated, &m_window, [this](SaleId sale) { showDetails(sale); });
    return balance;
}

void Shop::tiePeople(SellPage *sell, SaleHistoryPage *history, DayPage *day)
{
    sell->setStepUp(m_stepUp);
    QObject::connect(&m_counter, &Counter::handedOver, &m_window, [this, sell, history, day] {
        const bool ownToday = !m_counter.may(Action::SeeEverySale);
        sell->beginAnew(ownToday);
        history->beginAnew(ownToday);
        if (m_counter.awaitedAs() != Counter::For::AnOwner) // who was called to this very view
            day->showView(m_counter.may(Action::SeeReports) ? DayView::Figures : DayView::Shift);
    });
    QObject::connect(&m_counter, &Counter::changed, &m_window, [sell](const std::optional<Person> &who) {
        if (who)
            sell->readAgain();
    });
    new Doorkeeper(*m_till, m_counter, m_preferences, m_window); // last: it opens the window when all is ready
}

void Shop::tieSales(SellPage *sell, SaleHistoryPage *history)
{
    QObject::connect(
        &*m_till, &Till::saleRecorded, history, [history](Ticket, const Sale &sale) { history->noteSale(sale); });
    QObject::connect(&*m_till, &Till::saleChanged, history, &SaleHistoryPage::noteSale);
    QObject::connect(sell, &SellPage::attentionListWanted, history, [this, history] {
        m_window.showPage(PageId::History);
        history->showNeedsAttention();
    });
    QObject::connect(sell, &SellPage::detailsWanted, &m_window, [this](SaleId sale) { showDetails(sale); });
    QObject::connect(history, &SaleHistoryPage::saleActivated, &m_window, [this](SaleId sale) { showDetails(sale); });
    m_sellAgain = [this, sell](const SaleOrder &order) {
        m_window.showPage(PageId::Sell);
        sell->sellAgain(order);
    };
    QObject::connect(history, &SaleHistoryPage::sameAgainWanted, &m_window, m_sellAgain);
}

void Shop::tiePaper(SellPage *sell, DayPage *day, const PaperTools &tools)
{
    const auto showDay = [this, day](DayView view) {
        m_window.showPage(PageId::Day);
        day->showView(view);
    };
    QObject::connect(sell, &SellPage::shiftWanted, &m_window, [showDay] { showDay(DayView::Shift); });
    QObject::connect(sell, &SellPage::printsWanted, &m_window, [showDay] { showDay(DayView::Prints); });
    m_preview = [this, tools](SaleId sale) {
        auto *preview = new ReceiptPreviewOverlay(
            m_till->paper(), tools, m_preferences.paper().printer.width, sale, m_window.top(), &m_window);
        preview->setStepUp(m_stepUp);
        m_window.openOnTop(preview);
    };
    QObject::connect(sell, &SellPage::previewWanted, &m_window, m_preview);
    QObject::connect(&m_preferences, &Preferences::changed, &m_window, [this] { tellPaper(); });
}

/// The owner's choices about paper, to those who print.
void Shop::tellPaper()
{
    PaperSetup setup = m_preferences.paper();
    for (const auto &[op, offer] : m_preferences.catalogue().offers)
        setup.shop.promoNames[op] = offer.names;
    m_till->paper().setSetup(setup);
    m_dailyPdf->setSetup(m_preferences.paper());
}

void Shop::showDetails(SaleId sale)
{
    auto *details = new SaleDetailsOverlay(*m_till, *m_history, sale, m_window.shell(), &m_window);
    details->setStepUp(m_stepUp);
    QObject::connect(details, &SaleDetailsOverlay::previewWanted, &m_window, m_preview);
    QObject::connect(details, &SaleDetailsOverlay::sameAgainWanted, &m_window, [this, details](const SaleOrder &order) {
        details->close();
        m_sellAgain(order);
    });
    m_window.openOverlay(details);
}

} // namespace taabia
