// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/backupdesk.h"
#include "desk/historydesk.h"
#include "desk/reportdesk.h"
#include "desk/restoredesk.h"
#include "desk/systemclock.h"
#include "desk/till.h"
#include "domain/catalogue.h"
#include "domain/numberplan.h"
#include "tillplan.h"
#include "ui/mainwindow.h"
#include "ui/people/counter.h"
#include "ui/setup/replacekeycard.h"

#include <QDeadlineTimer>
#include <QThread>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

namespace taabia {

class Doorkeeper;
class TillLog;

class DailyPdf;
class DayPage;
class Preferences;
class SaleHistoryPage;
class SellPage;
class SettingsPage;
class StepUp;
struct PaperTools;

/// Whether a thread was left behind that may still be at work. Then main() must not take down what it stands on: no
/// static object, no QApplication.
inline std::atomic_bool isAnybodyLeft = false;

/// An object on a thread of its own, both ended together. Who works on disks that may not answer (a share, a stick) is
/// waited for only so long, and then left to end when they do, or with the program: it must need nothing that goes
/// meanwhile.
template <typename Worker> class OwnThread {
public:
    using Patience = std::optional<std::chrono::milliseconds>;

    OwnThread(const QString &name, Worker *worker, Patience patience = std::nullopt)
        : m_worker(worker)
        , m_patience(patience)
    {
        m_thread->setObjectName(name);
        m_worker->moveToThread(m_thread.get());
        QObject::connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    }
    ~OwnThread()
    {
        if (!m_thread->isRunning()) {
            delete m_worker;
            return;
        }
        m_thread->quit();
        if (m_thread->wait(m_patience ? QDeadlineTimer(*m_patience) : QDeadlineTimer(QDeadlineTimer::Forever)))
            return;
        isAnybodyLeft = true;
        QThread *left = m_thread.release();
        QObject::connect(left, &QThread::finished, left, &QObject::deleteLater);
    }
    OwnThread(const OwnThread &) = delete;
    OwnThread &operator=(const OwnThread &) = delete;

    void start(QThread::Priority priority = QThread::InheritPriority) { m_thread->start(priority); }
    QThread &thread() { return *m_thread; }
    Worker &operator*() const { return *m_worker; }
    Worker *operator->() const { return m_worker; }

private:
    std::unique_ptr<QThread> m_thread = std::make_unique<QThread>();
    Worker *m_worker;
    Patience m_patience; ///< empty: as long as it takes
};

/// The shop's facts that travel inside the program.
struct Shelf {
    Catalogue catalogue;
    NumberPlan plan;

    /// Empty: the installation is broken.
    static std::optional<Shelf> read();
};

/// One till at work: its threads, its window and the pages in it, tied to each other. A part of the composition root
/// that a test can put together too (tests/shopday does). UI thread.
class Shop {
public:
    /// \a factory: what the till is made of, Composition::tillFactory(plan) or that with something in between.
    Shop(const TillPlan &plan, TillFactory factory, Preferences &preferences, const Shelf &shelf);
    ~Shop();

    /// Of a till with an account of its own; before open().
    void setKeyReplacement(const KeyReplacement &replacement) { m_keyReplacement = replacement; }
    const std::optional<KeyReplacement> &keyReplacement() const { return m_keyReplacement; }

    /// A backup stands ready to take the ledger's place: this shop has to go, and another to be opened. Comes from
    /// inside.
    void setWhenRestored(std::function<void()> then) { m_whenRestored = std::move(then); }

    void open(); ///< starts the till; the window is for the caller to show

    MainWindow &window() { return m_window; }
    Till &till() { return *m_till; }
    QThread &tillThread() { return m_till.thread(); }
    HistoryDesk &today() { return *m_today; }
    Counter &counter() { return m_counter; }

private:
    void addPages(const TillPlan &plan, const Shelf &shelf);
    QWidget *makeBulk(const PaperTools &tools, const Shelf &shelf);
    void addDayViews(DayPage *day, const PaperTools &tools);
    QWidget *makeSettings(const PaperTools &tools, const Catalogue &catalogue, QWidget *parent);
    QWidget *makeBackups(QWidget *parent);
    void addCatchUp(DayPage *day);
    QWidget *makeFigures(const PaperTools &tools, QWidget *parent);
    QWidget *makeBackupHint(QWidget *parent);
    void beginBackups();
    void tellUnread(const LedgerError &trouble, const std::shared_ptr<Log> &log);
    QWidget *makeBalance(const PaperTools &tools, QWidget *parent);
    void tieSales(SellPage *sell, SaleHistoryPage *history);
    void tiePeople(SellPage *sell, SaleHistoryPage *history, DayPage *day);
    void tiePaper(SellPage *sell, DayPage *day, const PaperTools &tools);
    void tellPaper();
    void tellNews(SellPage *sell, const TillPlan &plan);
    QWidget *makeSupport(QWidget *parent);
    void offerSupportAtTheDoor(const Doorkeeper &door);
    void showDetails(SaleId sale);

    Preferences &m_preferences;
    const bool m_isTraining;
    std::optional<KeyReplacement> m_keyReplacement;
    std::function<void()> m_whenRestored;
    DailyPdf *m_dailyPdf = nullptr; ///< the window's
    SettingsPage *m_settings = nullptr; ///< the window's, once an owner has looked at it
    std::function<void(const SaleOrder &)> m_sellAgain; ///< reads the order back on the Sell page
    std::function<void(SaleId)> m_preview; ///< opens what its receipt would look like
    std::unique_ptr<TillLog> m_tillLog; ///< outlives who tells it; null: no log
    // Their disks may hang: the till ends before they are waited for, and with it the lock on its ledger.
    OwnThread<BackupDesk> m_backup;
    OwnThread<RestoreDesk> m_restore;
    OwnThread<Till> m_till;
    OwnThread<HistoryDesk> m_today; ///< of the Sell page: a desk streams one list at a time
    OwnThread<HistoryDesk> m_listed; ///< what a list is compared with: everybody's sales, whoever prepares it
    OwnThread<HistoryDesk> m_history;
    OwnThread<ReportDesk> m_reports;
    OwnThread<LedgerHealth> m_health;
    OwnThread<ReportDesk> m_verifier; ///< of the chain: seconds, which no figure should wait for
    OwnThread<ReportDesk> m_daily; ///< of the owner's PDF, which comes by itself whoever closes the shift
    OwnThread<SupportDesk> m_support; ///< started when somebody wants a report
    SystemClock m_clock; ///< of the window's thread
    Counter m_counter; ///< who is there
    StepUp *m_stepUp = nullptr; ///< the window's
    MainWindow m_window; // goes first: its pages know the till
};

} // namespace taabia
