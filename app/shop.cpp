// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include "desk/cashdesk.h"
#include "desk/paperdesk.h"
#include "log/log.h"
#include "receipts/paperpainter.h"
#include "receipts/receiptwriter.h"
#include "tilllog.h"
#include "ui/bulk/bulkpage.h"
#include "ui/cash/creditbookview.h"
#include "ui/cash/tillview.h"
#include "ui/day/balanceview.h"
#include "ui/day/catchupband.h"
#include "ui/day/dailypdf.h"
#include "ui/day/daypage.h"
#include "ui/day/figuresview.h"
#include "ui/history/saledetailsoverlay.h"
#include "ui/history/salehistorypage.h"
#include "ui/news/newshint.h"
#include "ui/news/newsoverlay.h"
#include "ui/news/newstext.h"
#include "ui/paper/printsview.h"
#include "ui/paper/receiptpreviewoverlay.h"
#include "ui/people/doorkeeper.h"
#include "ui/people/ownersonly.h"
#include "ui/people/peoplecard.h"
#include "ui/people/signinpage.h"
#include "ui/people/stepup.h"
#include "ui/preferences.h"
#include "ui/sell/heldbacksheet.h"
#include "ui/sell/sellpage.h"
#include "ui/settings/backupcard.h"
#include "ui/settings/backuphint.h"
#include "ui/settings/cataloguecard.h"
#include "ui/settings/restorecard.h"
#include "ui/settings/settingspage.h"
#include "ui/support/supportcard.h"
#include "ui/support/supportoverlay.h"
#include "ui/widgets/latepage.h"
#include "ui/widgets/questionoverlay.h"

#include <QDesktopServices>
#include <QFile>
#include <QUrl>
#include <QVBoxLayout>

namespace taabia {

/// With a step of a backup that is under way, when the till is closed: most are over by then.
static constexpr std::chrono::seconds patience{3};

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
    , m_isTraining(plan.training)
    , m_backup(QStringLiteral("backup"), new BackupDesk(Composition::backupFactory(plan), plan.permit), patience)
    , m_restore(QStringLiteral("restore"),
          new RestoreDesk(Composition::restoreFactory(plan), plan.permit ? plan.permit : Permit::unguarded(plan.clerk),
              plan.referencePrefix, plan.clerk),
          patience)
    , m_till(QStringLiteral("till"), new Till(std::move(factory)))
    , m_today(QStringLiteral("today"), new HistoryDesk(Composition::historyFactory(plan)))
    , m_listed(QStringLiteral("listed"), new HistoryDesk(Composition::wholeHistoryFactory(plan)))
    , m_history(QStringLiteral("history"), new HistoryDesk(Composition::historyFactory(plan)))
    , m_reports(QStringLiteral("reports"), new ReportDesk(Composition::reportsFactory(plan), plan.permit))
    , m_health(QStringLiteral("health"), new LedgerHealth(Composition::healthFactory(plan)))
    , m_verifier(QStringLiteral("verifier"), new ReportDesk(Composition::reportsFactory(plan), plan.permit))
    , m_daily(QStringLiteral("daily"), new ReportDesk(Composition::reportsFactory(plan)))
    , m_support(
          QStringLiteral("support"), new SupportDesk(plan.support ? plan.support : [] { return SupportReport(); }))
    , m_counter(m_till->people(), plan.permit ? plan.permit : Permit::unguarded(plan.clerk), m_clock)
    , m_window(*m_till, {plan.clerk, plan.training})
{
    m_preferences.setPermit(plan.permit);
    if (plan.log)
        m_tillLog = std::make_unique<TillLog>(*m_till, *m_backup, *m_restore, plan.log);
    addPages(plan, shelf);
    // The till makes and migrates the ledger; only then is there something to read. Questions asked before wait.
    QObject::connect(&*m_till, &Till::started, &m_window, [this] {
        m_today.start();
        m_listed.start();
        m_history.start();
        m_reports.start();
        m_verifier.start();
        m_daily.start();
        beginBackups();
        m_health.start(QThread::LowPriority);
        m_restore.start(QThread::LowPriority);
    });
    QObject::connect(&*m_till, &Till::healthCheckDue, &*m_health, &LedgerHealth::check);
    QObject::connect(&*m_health, &LedgerHealth::troubled, &*m_till, &Till::heardOfLedger);
    QObject::connect(&*m_health, &LedgerHealth::troubled, &m_window,
        [this, log = plan.log](const LedgerError &trouble) { tellUnread(trouble, log); });
    QObject::connect(&*m_health, &LedgerHealth::sound, &*m_till, &Till::heardLedgerIsSound);
    // Whoever met a damaged page while reading, perhaps: the check knows.
    const auto lookCloser = [this](Ticket, const LedgerError &error) {
        if (error.kind == LedgerError::Kind::Damaged)
            m_health->check();
    };
    for (HistoryDesk *desk : {&*m_today, &*m_listed, &*m_history})
        QObject::connect(desk, &HistoryDesk::failed, &m_window, lookCloser);
    for (ReportDesk *desk : {&*m_reports, &*m_verifier, &*m_daily})
        QObject::connect(desk, &ReportDesk::failed, &m_window, lookCloser);
}

Shop::~Shop()
{
    m_verifier->stopVerifying(); // its thread ends only between two questions
    m_health->stop();
    m_backup->stop();
    m_restore->stop();
}

/// Not what damage is, which stops the till; yet the disk did not give back what it holds, and nobody has asked it for
/// that before.
void Shop::tellUnread(const LedgerError &trouble, const std::shared_ptr<Log> &log)
{
    if (log)
        log->write(
            LogLine("health.troubled").with("kind", static_cast<qint64>(trouble.kind)).told("detail", trouble.detail));
    if (trouble.kind == LedgerError::Kind::Unwritable)
        m_window.tellMishap(MainWindow::tr("A part of the till's data could not be read from the disk of this PC. Make "
                                           "a backup on a stick, and have the disk checked."));
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
        new OwnersOnly(m_counter, Action::ChangeSettings, [this, tools, catalogue = shelf.catalogue](QWidget *parent) {
            return makeSettings(tools, catalogue, parent);
        }));
    tellNews(sell, plan);
    tieSales(sell, history);
    tiePaper(sell, day, tools);
    addDayViews(day, tools);
    addCatchUp(day);
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
    const auto ownersOnly = [this](const MakePage &make) {
        return [this, make](QWidget *parent) { return new OwnersOnly(m_counter, Action::SeeReports, make, parent); };
    };
    day->addView(DayView::Figures, ownersOnly([this, tools](QWidget *parent) { return makeFigures(tools, parent); }));
    day->addView(DayView::Shift, [this, tools](QWidget *parent) {
        auto *drawer = new TillView(*m_till, *m_reports, tools, m_window, parent);
        drawer->setStepUp(m_stepUp);
        return drawer;
    });
    day->addView(DayView::CreditBook, [this, tools](QWidget *parent) {
        auto *book = new CreditBookView(*m_till, *m_reports, tools, m_window, parent);
        book->setStepUp(m_stepUp);
        return book;
    });
    day->addView(DayView::Balance, ownersOnly([this, tools](QWidget *parent) { return makeBalance(tools, parent); }));
    day->addView(DayView::Prints, [this, tools](QWidget *parent) {
        auto *prints = new PrintsView(m_till->paper(), parent);
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

QWidget *Shop::makeSettings(const PaperTools &tools, const Catalogue &catalogue, QWidget *parent)
{
    auto *settings = new SettingsPage(*m_till, m_preferences, tools, parent);
    settings->addSection(SettingsSection::Catalogue,
        [this, catalogue](QWidget *in) { return new CatalogueCard(catalogue, m_preferences, in); });
    settings->addSection(SettingsSection::People,
        [this](QWidget *in) { return new PeopleCard(m_counter, m_preferences, m_window, in); });
    if (m_keyReplacement) {
        settings->addToAccount([this](QWidget *in) {
            auto *card = new ReplaceKeyCard(*m_keyReplacement, in);
            card->setStepUp(m_stepUp);
            return card;
        });
    }
    m_settings = settings;
    settings->addToAbout([this](QWidget *in) { return makeSupport(in); });
    settings->addSection(SettingsSection::Backup, [this](QWidget *in) { return makeBackups(in); });
    return settings;
}

/// How backups are made, and how one is brought back.
QWidget *Shop::makeBackups(QWidget *parent)
{
    const auto ask = [this](const QString &title, const QString &question, const QString &yes, const QString &no,
                         const std::function<void()> &then) {
        auto *overlay = new QuestionOverlay(title, question, yes, no, m_window.top(), &m_window);
        QObject::connect(overlay, &QuestionOverlay::accepted, &m_window, then);
        m_window.openOnTop(overlay);
    };
    const auto prove = [this](const QObject *who, std::function<void()> then) {
        m_stepUp->whenProved(who, Action::RestoreBackup, std::move(then));
    };
    auto *both = new QWidget(parent);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(new BackupCard(*m_backup, both));
    auto *restore = new RestoreCard(*m_restore, {prove, ask}, both);
    column->addWidget(restore);
    QObject::connect(&*m_backup, &BackupDesk::told, restore,
        [restore](const BackupStanding &standing) { restore->setFolder(standing.choice.folder); });
    QObject::connect(&*m_restore, &RestoreDesk::prepared, restore, [this] {
        if (m_whenRestored)
            m_whenRestored();
    });
    m_backup->ask();
    return both;
}

void Shop::addCatchUp(DayPage *day)
{
    auto *band = new CatchUpBand(m_till->balance());
    band->setStepUp(m_stepUp);
    m_window.addBand(band);
    QObject::connect(band, &CatchUpBand::listWanted, &m_window, [this, day] {
        m_window.showPage(PageId::Day);
        day->showView(DayView::Balance);
    });
}

/// With a hint about backups where the owner reads his day, and no clerk sells.
QWidget *Shop::makeFigures(const PaperTools &tools, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    if (!m_isTraining)
        column->addWidget(makeBackupHint(both));
    auto *figures = new FiguresView(*m_reports, tools, both);
    column->addWidget(figures, 1);
    both->setFocusProxy(figures);
    QObject::connect(&*m_till, &Till::saleRecorded, figures, &FiguresView::noteSale);
    QObject::connect(&*m_till, &Till::saleChanged, figures, &FiguresView::noteSale);
    QObject::connect(figures, &FiguresView::saleActivated, &m_window, [this](SaleId sale) { showDetails(sale); });
    return both;
}

QWidget *Shop::makeBackupHint(QWidget *parent)
{
    auto *hint = new BackupHint(*m_backup, parent);
    QObject::connect(hint, &BackupHint::wanted, &m_window, [this] {
        m_window.showPage(PageId::Settings);
        if (m_settings)
            m_settings->showSection(SettingsSection::Backup);
    });
    return hint;
}

/// Behind the sale, where the system tells threads of a program apart by priority. Not idle: it shares locks with the
/// till inside SQLite, and who never gets its turn does not let go of them.
void Shop::beginBackups()
{
    QObject::connect(&m_till->cash(), &CashDesk::shiftClosed, &*m_backup, &BackupDesk::noteShiftClosed);
    m_backup.start(QThread::LowPriority);
    m_backup->begin();
}

QWidget *Shop::makeBalance(const PaperTools &tools, QWidget *parent)
{
    auto *balance = new BalanceView(*m_reports, *m_verifier, m_till->balance(), tools, parent);
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
    // Last: it opens the window when all is ready.
    offerSupportAtTheDoor(*new Doorkeeper(*m_till, m_counter, m_preferences, m_window));
}

QWidget *Shop::makeSupport(QWidget *parent)
{
    auto *card = new SupportCard(parent);
    QObject::connect(card, &SupportCard::wanted, &m_window, [this] {
        m_support.start();
        m_window.openOverlay(new SupportOverlay(*m_support, m_window.shell(), &m_window));
    });
    return card;
}

/// Where a till does not start and nobody can sign in, to get to the settings.
void Shop::offerSupportAtTheDoor(const Doorkeeper &door)
{
    SignInPage *page = door.page();
    if (!page)
        return;
    QObject::connect(page, &SignInPage::reportWanted, &m_window, [this, page] {
        m_support.start();
        (new SupportOverlay(*m_support, page, &m_window))->open(); // over the page that covers all others
    });
}

/// Whoever has a newer program than last time is told so once; a first start has no last time, and training none of
/// its own.
void Shop::tellNews(SellPage *sell, const TillPlan &plan)
{
    QObject::connect(sell, &SellPage::newsWanted, &m_window,
        [this, sell] { m_window.openOverlay(new NewsOverlay(sell->newsHint()->news(), m_window.shell(), &m_window)); });
    if (plan.training)
        return;
    const bool isFirstStart = !QFile::exists(plan.ledgerFile());
    QObject::connect(&*m_till, &Till::started, &m_window, [this, sell, isFirstStart] {
        if (isFirstStart)
            m_preferences.setSeenVersion(NewsText::version());
        else
            sell->newsHint()->setNews(NewsText::all().since(m_preferences.seenVersion(), NewsText::version()));
    });
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
    QObject::connect(
        details, &SaleDetailsOverlay::askedBeforeSending, &m_window, [this, details](const SellRefusal &refusal) {
            QuestionOverlay *question = HeldBackSheet::over(refusal, m_window.top(), &m_window);
            QObject::connect(question, &QuestionOverlay::accepted, details, &SaleDetailsOverlay::sendKnowing);
            m_window.openOnTop(question);
        });
    m_window.openOverlay(details);
}

} // namespace taabia
