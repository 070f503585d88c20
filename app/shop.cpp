// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include "desk/paperdesk.h"
#include "receipts/paperpainter.h"
#include "receipts/receiptwriter.h"
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
#include "ui/preferences.h"
#include "ui/sell/sellpage.h"
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
    , m_history(QStringLiteral("history"), new HistoryDesk(Composition::historyFactory(plan)))
    , m_reports(QStringLiteral("reports"), new ReportDesk(Composition::reportsFactory(plan)))
    , m_verifier(QStringLiteral("verifier"), new ReportDesk(Composition::reportsFactory(plan)))
    , m_window(*m_till, {plan.clerk, plan.training})
{
    addPages(plan, shelf);
    // The till makes and migrates the ledger; only then is there something to read. Questions asked before wait.
    QObject::connect(&*m_till, &Till::started, &m_window, [this] {
        m_today.start();
        m_history.start();
        m_reports.start();
        m_verifier.start();
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
    auto *sell = new SellPage(*m_till, *m_today, m_preferences, shelf.catalogue, shelf.plan);
    auto *history = new SaleHistoryPage(*m_history);
    history->setOut(tools, Composition::historyFactory(plan));
    auto *day = new DayPage;
    m_window.addPage(PageId::Sell, sell);
    m_window.addPage(PageId::History, history);
    m_window.addPage(PageId::Day, day);
    m_window.addPage(
        PageId::Settings, new LatePage([this, tools] { return new SettingsPage(*m_till, m_preferences, tools); }));
    tieSales(sell, history);
    tiePaper(sell, day, tools);
    addDayViews(day, tools);
    m_dailyPdf = new DailyPdf(m_till->cash(), *m_reports, tools, plan.receiptsFolder(), &m_window);
    QObject::connect(m_dailyPdf, &DailyPdf::failed, &m_window, &MainWindow::tellMishap);
    tellPaper();
}

void Shop::addDayViews(DayPage *day, const PaperTools &tools)
{
    day->addView(DayView::Figures, [this, tools] { return makeFigures(tools); });
    day->addView(DayView::Shift, [this, tools] { return new TillView(*m_till, *m_reports, tools, m_window); });
    day->addView(
        DayView::CreditBook, [this, tools] { return new CreditBookView(*m_till, *m_reports, tools, m_window); });
    day->addView(DayView::Balance, [this, tools] { return makeBalance(tools); });
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
        m_window.openOnTop(new ReceiptPreviewOverlay(
            m_till->paper(), tools, m_preferences.paper().printer.width, sale, m_window.top(), &m_window));
    };
    QObject::connect(sell, &SellPage::previewWanted, &m_window, m_preview);
    QObject::connect(&m_preferences, &Preferences::changed, &m_window, [this] { tellPaper(); });
}

/// The owner's choices about paper, to those who print.
void Shop::tellPaper()
{
    m_till->paper().setSetup(m_preferences.paper());
    m_dailyPdf->setSetup(m_preferences.paper());
}

void Shop::showDetails(SaleId sale)
{
    auto *details = new SaleDetailsOverlay(*m_till, *m_history, sale, m_window.shell(), &m_window);
    QObject::connect(details, &SaleDetailsOverlay::previewWanted, &m_window, m_preview);
    m_window.openOverlay(details);
}

} // namespace taabia
