// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/backupdesk.h"
#include "desk/historydesk.h"
#include "desk/reportdesk.h"
#include "desk/systemclock.h"
#include "desk/till.h"
#include "domain/catalogue.h"
#include "domain/numberplan.h"
#include "tillplan.h"
#include "ui/mainwindow.h"
#include "ui/people/counter.h"
#include "ui/setup/replacekeycard.h"

#include <QThread>

namespace taabia {

class DailyPdf;
class DayPage;
class Preferences;
class SaleHistoryPage;
class SellPage;
class StepUp;
struct PaperTools;

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
    QThread &thread() { return m_thread; }
    Worker &operator*() const { return *m_worker; }
    Worker *operator->() const { return m_worker; }

private:
    QThread m_thread;
    Worker *m_worker;
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
    QWidget *makeSettings(const PaperTools &tools, const Catalogue &catalogue);
    QWidget *makeFigures(const PaperTools &tools);
    QWidget *makeBalance(const PaperTools &tools);
    void tieSales(SellPage *sell, SaleHistoryPage *history);
    void tiePeople(SellPage *sell, SaleHistoryPage *history, DayPage *day);
    void tiePaper(SellPage *sell, DayPage *day, const PaperTools &tools);
    void tellPaper();
    void showDetails(SaleId sale);

    Preferences &m_preferences;
    std::optional<KeyReplacement> m_keyReplacement;
    DailyPdf *m_dailyPdf = nullptr; ///< the window's
    std::function<void(const SaleOrder &)> m_sellAgain; ///< reads the order back on the Sell page
    std::function<void(SaleId)> m_preview; ///< opens what its receipt would look like
    OwnThread<Till> m_till;
    OwnThread<HistoryDesk> m_today; ///< of the Sell page: a desk streams one list at a time
    OwnThread<HistoryDesk> m_listed; ///< what a list is compared with: everybody's sales, whoever prepares it
    OwnThread<HistoryDesk> m_history;
    OwnThread<ReportDesk> m_reports;
    OwnThread<BackupDesk> m_backup;
    OwnThread<ReportDesk> m_verifier; ///< of the chain: seconds, which no figure should wait for
    OwnThread<ReportDesk> m_daily; ///< of the owner's PDF, which comes by itself whoever closes the shift
    SystemClock m_clock; ///< of the window's thread
    Counter m_counter; ///< who is there
    StepUp *m_stepUp = nullptr; ///< the window's
    MainWindow m_window; // goes first: its pages know the till
};

} // namespace taabia
