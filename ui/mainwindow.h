// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/till.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <vector>

class QStackedWidget;

namespace taabia {

class Notice;
class Overlay;
class PageStack;
class PageTab;
class QuestionOverlay;
class TopBar;

/// The pages that the window can have, in the order of their tabs. Each has its key, icon and name here, also those
/// that are not built yet: their keys stay reserved.
enum class PageId { Sell, Bulk, History, Day, Settings };

/// The frame around the pages: top bar, banners, the question before quitting. It knows no page's class; the
/// composition root makes the pages and hands them over with addPage().
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    struct Setting {
        QString clerk;
        bool training = false; ///< a banner that can't be missed
    };

    MainWindow(Till &till, const Setting &setting, QWidget *parent = nullptr);

    /// Takes ownership of \a page. Pages are added in the order of PageId; the first one shows.
    void addPage(PageId id, QWidget *page);
    void showPage(PageId id);
    QWidget *page(PageId id) const;

    /// What an overlay covers: everything in the window.
    QWidget *shell() const { return m_shell; }

    /// Opens \a overlay (made with shell() and this window); those that are open already close.
    void openOverlay(Overlay *overlay);

    /// Opens \a overlay (made with top() and this window) over the one that is open, which is there again when the new
    /// one has closed.
    void openOnTop(Overlay *overlay);

    /// What an overlay on top covers: the overlay that is open, else the shell.
    QWidget *top() const;

    /// The overlay that is open, the topmost one, if any is.
    Overlay *overlay() const;

    /// Whoever has something that is nobody else's business to show: \a page takes the place of everything, overlays
    /// too, until uncover(). What is behind is not there, for no eye and no key, and goes on. Takes ownership.
    void cover(QWidget *page);
    void uncover(); ///< everything is as it was
    bool isCovered() const { return m_cover != nullptr; }

    /// For somebody else: no overlay is left open, and the focus begins where the page does.
    void beginAnew();
    TopBar *bar() const { return m_bar; }

    /// \a tell: what is under way besides sales, as a sentence for the question before quitting; empty: nothing is.
    void addUnderWay(std::function<QString()> tell);

    /// Below the bar, above every page: what concerns all of them. Takes ownership; it shows and hides itself.
    void addBand(QWidget *band);

    /// Something went wrong beside the work at hand, and no page is there to say it: a band under the bar, until
    /// another page is gone to. What is wrong with the ledger comes first.
    void tellMishap(const QString &sentence);

Q_SIGNALS:
    /// Quitting was wished and nothing speaks against it any more. The window is hidden; the program may end.
    void quitConfirmed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Entry {
        PageId id;
        PageTab *tab;
        QWidget *page;
    };
    void build(const Setting &setting);
    void wireTill();
    void addShortcuts();
    void restPages();
    void showShortcuts();
    void closeOverlays();
    QStringList underWay() const;
    void askBeforeQuitting();
    void closeQuestion();
    void retranslate();
    void tellTrouble();

    Till &m_till;
    const bool m_training;
    QStackedWidget *m_layers; ///< the stage, and what covers it
    QWidget *m_stage;
    QWidget *m_shell; ///< on the stage; off while an overlay is open
    Notice *m_trainingBand;
    Notice *m_troubleBand;
    TopBar *m_bar;
    PageStack *m_pages;
    std::vector<Entry> m_entries;
    std::vector<QPointer<Overlay>> m_overlays; ///< the topmost one last
    QWidget *m_cover = nullptr;
    QPointer<QWidget> m_focusBefore; ///< it was covered
    Workload m_workload;
    std::vector<std::function<QString()>> m_underWay;
    std::optional<LedgerError> m_trouble;
    DiskView m_disk;
    QString m_mishap; ///< in words already, in the language of the moment
    bool m_cannotStart = false;
    QPointer<QuestionOverlay> m_question; ///< before quitting
    bool m_mayClose = false;
};

} // namespace taabia
