// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cashdesk.h"
#include "desk/reportdesk.h"
#include "ui/day/figurelists.h"
#include "ui/out/fileout.h"

#include <deque>
#include <map>

namespace taabia {

/// When a shift is closed and the owner wants it, its day leaves as a PDF by itself: the Z report's figures, then what
/// was sold, then the sales to know by name. A closing never waits for it, and one that fails is told. UI thread.
class DailyPdf : public QObject {
    Q_OBJECT
public:
    /// \a folder: where files go when the setup names none. It is made if it is not there.
    DailyPdf(
        CashDesk &cash, ReportDesk &reports, const PaperTools &tools, const QString &folder, QObject *parent = nullptr);

    /// The owner's choices; to be told at the start and whenever they change.
    void setSetup(const PaperSetup &setup) { m_setup = setup; }

    /// The Z report as the first table of the paper.
    static ListTable closingTable(const ShiftReport &report);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const QString &sentence); ///< for people: what happened, what to do

private:
    void begin();
    void takeSales(Ticket ticket, const SalesReport &report);
    void takeNamed(Ticket ticket, NamedSales kind, const std::vector<Sale> &sales);
    void takeFailure(Ticket ticket, const LedgerError &error);
    void writeIfComplete();
    void finish();

    ReportDesk &m_reports;
    PaperTools m_tools;
    QString m_folder;
    PaperSetup m_setup;
    FileOut *m_out;
    std::deque<ShiftReport> m_waiting; ///< the first one is at work
    bool m_busy = false;
    Ticket m_salesTicket = 0;
    std::map<NamedSales, Ticket> m_namedTickets;
    std::optional<SalesReport> m_sales;
    FigureLists::Named m_named;
};

} // namespace taabia
