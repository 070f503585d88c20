// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reportdesk.h"
#include "ui/day/figurelists.h"
#include "ui/paper/papertools.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QStackedLayout;

namespace taabia {

class FigureTiles;
class ListView;
class NamedSalesModel;
class Notice;
class PeriodChooser;
class PeriodHead;
class SalesChart;
class TileGroup;

/// What was sold in a day, a week, a month or any range: tiles against the period before, breakdowns as table and
/// picture, and the sales that somebody should know by name. Asks when it is shown and, while it is shown, at most
/// every two seconds after a sale has changed; an answer that another question has overtaken is dropped. UI thread.
class FiguresView : public QWidget {
    Q_OBJECT
public:
    FiguresView(ReportDesk &desk, const PaperTools &tools, QWidget *parent = nullptr);

    void showPeriod(const Period &period);

    /// A sale is new or has changed: connect Till::saleRecorded() and Till::saleChanged().
    void noteSale();

    /// The least time between two questions after a changed sale: two seconds, unless a test is in a hurry.
    void setPace(std::chrono::milliseconds pace) { m_pace = pace; }

    PeriodChooser *chooser() const;
    FigureTiles *tiles() const { return m_tiles; }
    const std::optional<SalesReport> &shownReport() const { return m_now; }

Q_SIGNALS:
    void saleActivated(taabia::SaleId id); ///< its details are wanted

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(const PaperTools &tools);
    QWidget *makeLower();
    QWidget *makeNames(QWidget *parent);
    void wire();

    void lookAt(); ///< another period: what was shown is not of it
    void ask();
    void takeSales(Ticket ticket, const SalesReport &report);
    void takeNamed(Ticket ticket, NamedSales kind, const std::vector<Sale> &sales);
    void takeFailure(Ticket ticket, const LedgerError &error);
    bool isAwaited(Ticket ticket) const;
    void answered();

    void showAll();
    void showHeading();
    void showBreakdown();
    void showNotice();
    void showNames();
    void showNamesCut();
    void showChoices();
    void retranslate();
    bool isByName() const;
    bool areNamesKnown() const;
    QString waiting() const;
    std::optional<Listing> listing() const;

    ReportDesk &m_desk;
    PeriodHead *m_head = nullptr;
    FigureTiles *m_tiles = nullptr;
    TileGroup *m_choice = nullptr;
    std::vector<Breakdown> m_breakdowns; ///< the tiles of m_choice; behind them stands "By name"
    QStackedLayout *m_stack = nullptr;
    QWidget *m_breakdown = nullptr;
    ListView *m_table = nullptr;
    SalesChart *m_chart = nullptr;
    NamedSalesModel *m_namedModel = nullptr;
    QWidget *m_names = nullptr;
    Notice *m_namedCut = nullptr; ///< null until somebody looks at the names
    QLabel *m_empty = nullptr;

    std::optional<SalesReport> m_now;
    std::optional<SalesReport> m_before;
    FigureLists::Named m_named;
    std::optional<LedgerError> m_trouble;

    Ticket m_nowTicket = 0;
    Ticket m_beforeTicket = 0;
    std::map<NamedSales, Ticket> m_namedTickets;
    int m_awaited = 0; ///< answers that are still on their way
    bool m_askAgain = false; ///< a sale changed meanwhile
    std::chrono::milliseconds m_pace{2000};
    QElapsedTimer m_sinceAsked;
    QTimer m_askSoon;
};

} // namespace taabia
