// SPDX-License-Identifier: GPL-3.0-or-later
//
// The composition root: with tillplan.cpp the only file that knows every class. It reads the command line, puts the
// till together on its thread and the history on another, makes the window and ties them to each other. Nothing is
// decided here.

#include "api/httptopupserver.h"
#include "commandline.h"
#include "domain/catalogue.h"
#include "domain/numberplan.h"
#include "sandbox/sandbox.h"
#include "tillplan.h"
#include "ui/history/saledetailsoverlay.h"
#include "ui/history/salehistorypage.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/sell/sellpage.h"
#include "ui/settings/settingspage.h"
#include "ui/setup/noaccountpage.h"
#include "ui/theme/icons.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <cstdio>

using namespace taabia;

namespace {

enum ExitCode { Quit = 0, BadArguments = 2, BrokenInstallation = 3 };

constexpr auto keyVariable = "TAABIA_API_KEY";

/// The embedded provider and the client that talks to it live and end together.
class TrainingServer : public HttpTopupServer {
public:
    TrainingServer(std::unique_ptr<Sandbox> sandbox, const BaseUrl &url, const Credentials &credentials)
        : HttpTopupServer(url, credentials)
        , m_sandbox(std::move(sandbox))
    { }

private:
    std::unique_ptr<Sandbox> m_sandbox;
};

LedgerResult<std::unique_ptr<TopupServer>> startTraining(const QString &folder)
{
    SandboxConfig config;
    config.databaseFile = folder + QLatin1String("/sandbox.sqlite");
    config.forgetAccess = true; // a white list tried in training must not lock the trainee out
    const Credentials credentials{config.clientCode, config.apiKey};
    auto sandbox = std::make_unique<Sandbox>(std::move(config));
    const auto port = sandbox->start();
    if (!port)
        return Unexpected{LedgerError{LedgerError::Kind::Unwritable, port.error()}};
    const auto url = BaseUrl::parse(sandbox->baseUrl());
    Q_ASSERT(url);
    std::unique_ptr<TopupServer> server = std::make_unique<TrainingServer>(std::move(sandbox), *url, credentials);
    return server;
}

TillPlan trainingPlan(const QString &dataDir)
{
    const QString folder = dataDir + QLatin1String("/training");
    return {folder + QLatin1String("/ledger.sqlite"), trainingClientCode, QStringLiteral("TRAINING"),
        Composition::clerkName(), [folder] { return startTraining(folder); }};
}

/// An object on a thread of its own, both ended together.
template <typename Worker> class OwnThread {
public:
    OwnThread(const QString &name, Worker *worker)
        : m_worker(worker)
    {
        m_thread.setObjectName(name);
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    }
    ~OwnThread()
    {
        if (!m_thread.isRunning()) {
            delete m_worker;
            return;
        }
        m_thread.quit();
        m_thread.wait();
    }
    OwnThread(const OwnThread &) = delete;
    OwnThread &operator=(const OwnThread &) = delete;

    void start() { m_thread.start(); }
    Worker &operator*() const { return *m_worker; }

private:
    QThread m_thread;
    Worker *m_worker;
};

/// The shop's facts that travel inside the program.
struct Shelf {
    Catalogue catalogue;
    NumberPlan plan;
};

std::optional<Shelf> readShelf()
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

/// One till at work: its threads, its window.
class Shop {
public:
    Shop(const TillPlan &plan, bool training, Preferences &preferences, const Shelf &shelf)
        : m_till(QStringLiteral("till"), new Till(Composition::tillFactory(plan)))
        , m_today(QStringLiteral("today"), new HistoryDesk(Composition::historyFactory(plan.ledgerFile)))
        , m_history(QStringLiteral("history"), new HistoryDesk(Composition::historyFactory(plan.ledgerFile)))
        , m_window(*m_till, {plan.clerk, training})
    {
        addPages(preferences, shelf);
        // The till makes and migrates the ledger; only then is there something to read. Questions asked before wait.
        QObject::connect(&*m_till, &Till::started, &m_window, [this] {
            m_today.start();
            m_history.start();
        });
        QObject::connect(&m_window, &MainWindow::quitConfirmed, qApp, &QApplication::quit);
        m_till.start();
        (*m_till).start();
        m_window.showMaximized(); // a till has the counter screen to itself
    }

private:
    void addPages(Preferences &preferences, const Shelf &shelf)
    {
        auto *sell = new SellPage(*m_till, *m_today, preferences, shelf.catalogue, shelf.plan);
        auto *history = new SaleHistoryPage(*m_history);
        m_window.addPage(PageId::Sell, sell);
        m_window.addPage(PageId::History, history);
        m_window.addPage(PageId::Settings, new SettingsPage(*m_till, preferences));

        QObject::connect(
            &*m_till, &Till::saleRecorded, history, [history](Ticket, const Sale &sale) { history->noteSale(sale); });
        QObject::connect(&*m_till, &Till::saleChanged, history, &SaleHistoryPage::noteSale);
        QObject::connect(sell, &SellPage::attentionListWanted, history, [this, history] {
            m_window.showPage(PageId::History);
            history->showNeedsAttention();
        });
        QObject::connect(sell, &SellPage::detailsWanted, &m_window, [this](SaleId sale) { showDetails(sale); });
        QObject::connect(
            history, &SaleHistoryPage::saleActivated, &m_window, [this](SaleId sale) { showDetails(sale); });
    }

    void showDetails(SaleId sale)
    {
        m_window.openOverlay(new SaleDetailsOverlay(*m_till, *m_history, sale, m_window.shell(), &m_window));
    }

    OwnThread<Till> m_till;
    OwnThread<HistoryDesk> m_today; ///< of the Sell page: a desk streams one list at a time
    OwnThread<HistoryDesk> m_history;
    MainWindow m_window; // goes first: its pages know the till
};

std::optional<int> answerAtOnce(const Expected<Command, QString> &command)
{
    if (!command) {
        std::fprintf(stderr, "taabia: %s\n", qPrintable(command.error()));
        return BadArguments;
    }
    if (command->mode == Command::Mode::Help) {
        std::printf("%s", qPrintable(CommandLine::help()));
        return Quit;
    }
    if (command->mode == Command::Mode::Version) {
        std::printf("taabia %s\n", TAABIA_VERSION);
        return Quit;
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    // The command line is read before there is a window system to depend on.
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const Expected<Command, QString> command = CommandLine::read(arguments, qgetenv(keyVariable));
    qunsetenv(keyVariable); // no child process needs it
    if (const std::optional<int> answered = answerAtOnce(command))
        return *answered;

    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("taabia"));
    QApplication::setApplicationVersion(QStringLiteral(TAABIA_VERSION));
    QApplication::setWindowIcon(Icons::programIcon());
    QApplication::setQuitOnLastWindowClosed(false); // the window decides, after it has asked

    const std::optional<Shelf> shelf = readShelf();
    if (!shelf) {
        std::fprintf(stderr, "taabia: the catalogue or the number plan inside the program cannot be read\n");
        return BrokenInstallation;
    }
    const QString dataDir = command->dataDir.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        : QDir(command->dataDir).absolutePath();
    Preferences preferences(dataDir + QLatin1String("/preferences.ini"));
    if (!command->language.isEmpty())
        preferences.setLanguage(command->language);
    Theme theme;
    LanguageSwitcher language;
    const auto dress = [&] {
        theme.apply(preferences.theme(), preferences.textScale());
        language.use(preferences.language());
    };
    dress();
    QObject::connect(&preferences, &Preferences::changed, &app, dress);

    std::optional<Shop> shop;
    NoAccountPage noAccount;
    const auto train = [&] {
        noAccount.hide();
        shop.emplace(trainingPlan(dataDir), true, preferences, *shelf);
    };
    QObject::connect(&noAccount, &NoAccountPage::trainingChosen, &app, train);
    QObject::connect(&noAccount, &NoAccountPage::closed, &app, &QApplication::quit);
    if (command->mode == Command::Mode::Training)
        train();
    else if (command->server)
        shop.emplace(Composition::accountPlan(dataDir, *command->server), false, preferences, *shelf);
    else
        noAccount.show();
    return QApplication::exec();
}
