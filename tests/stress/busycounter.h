// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/httptopupserver.h"
#include "shop.h"
#include "stress/gatedledger.h"
#include "support/stallmeter.h"
#include "ui/history/salehistorypage.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/sell/confirmsheet.h"
#include "ui/sell/saleform.h"
#include "ui/sell/sellpage.h"
#include "ui/theme/languageswitcher.h"

#include <QEvent>
#include <QThread>

#include <mutex>

namespace taabia {

class SqliteSaleHistory;

/// The program at work on a data folder and against a server: the same parts on the same threads as app/main.cpp puts
/// together, with a person's hands on the keyboard, a meter on the UI thread, and a witness who compares each sale
/// that the till tells of with what stands on the disk at that moment.
class BusyCounter {
public:
    struct Place {
        QString folder;
        QString url;
        HttpTopupServer::Timeouts timeouts{};
        QString language = QStringLiteral("en");
    };

    explicit BusyCounter(const Place &place);

    /// Ends the program as quitting does: the window first, then the threads, each with what it is about.
    ~BusyCounter();

    /// Shows the window and waits until the till has started and the day's sales have been read.
    bool open();

    MainWindow &window() const { return m_shop->window(); }
    SellPage &page() const { return *m_page; }
    SaleHistoryPage &history() const { return *m_historyPage; }
    SaleForm &form() const { return *m_page->form(); }
    ConfirmSheet *readBack() const { return qobject_cast<ConfirmSheet *>(m_page->sheet()); }
    Till &till() const { return m_shop->till(); }
    Preferences &preferences() { return m_preferences; }
    Gate &gate() { return *m_gate; }
    std::shared_ptr<Gate> sharedGate() const { return m_gate; } ///< for who opens it after the counter has gone
    StallMeter &meter() { return m_meter; }
    const Place &place() const { return m_place; }
    QString ledgerFile() const { return m_place.folder + QLatin1String("/ledger.sqlite"); }

    // ---- Hands

    /// A key, pressed and let go, to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    /// A key down or up by itself, as the window system tells it; \a repeated as it tells of one that is held down.
    void keyEvent(QEvent::Type type, Qt::Key key, bool repeated = false);

    void type(const QString &text);
    void paste(const QString &text); ///< by the keyboard, from the clipboard

    /// Number, amount and all the rest, up to the read-back. False if it did not come.
    bool fillTo(const char *phone, int dirhams);
    bool awaitReadBack(); ///< until Enter would confirm

    /// A whole sale, up to the empty form.
    bool sell(const char *phone, int dirhams);

    /// Waits as a person waits: the window lives meanwhile, and is measured.
    bool until(const std::function<bool()> &done, std::chrono::milliseconds atMost = std::chrono::seconds(20));
    void rest(std::chrono::milliseconds time); ///< a person's pause

    /// What the witness saw: sales that the till told of and that were not on the disk like that.
    QStringList falseTestimony() const;

    bool quitConfirmed() const { return m_quit; }

private:
    Expected<TillParts, LedgerError> parts() const;
    void stroke(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text);
    void watchTestimony();
    void testify(const Sale &sale);

    const Place m_place;
    std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
    StallMeter m_meter;
    Preferences m_preferences;
    Theme m_theme;
    LanguageSwitcher m_language;
    std::unique_ptr<SqliteSaleHistory> m_witness; ///< on the till thread
    mutable std::mutex m_testimonyMutex;
    QStringList m_falseTestimony;
    std::unique_ptr<Shop> m_shop; // and what follows: ended before what they use
    SellPage *m_page = nullptr;
    SaleHistoryPage *m_historyPage = nullptr;
    bool m_quit = false;
};

} // namespace taabia
