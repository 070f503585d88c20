// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/dailypdf.h"

#include "domain/moroccotime.h"
#include "ui/cash/shiftlines.h"
#include "ui/day/figurelists.h"
#include "ui/words/words.h"

#include <QDir>

namespace taabia {

DailyPdf::DailyPdf(CashDesk &cash, ReportDesk &reports, const PaperTools &tools, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_reports(reports)
    , m_tools(tools)
    , m_folder(folder)
    , m_out(new FileOut(this))
{
    connect(&cash, &CashDesk::shiftClosed, this, [this](Ticket, const ShiftReport &report) {
        if (!m_setup.dailyPdf)
            return;
        m_waiting.push_back(report);
        begin();
    });
    connect(&reports, &ReportDesk::salesArrived, this, &DailyPdf::takeSales);
    connect(&reports, &ReportDesk::namedArrived, this, &DailyPdf::takeNamed);
    connect(&reports, &ReportDesk::failed, this, &DailyPdf::takeFailure);
    connect(m_out, &FileOut::written, this, [this](const QString &path) {
        Q_EMIT written(path);
        finish();
    });
    connect(m_out, &FileOut::failed, this, [this](const QString &, const OutError &why) {
        Q_EMIT failed(tr("The closing is saved. Its daily PDF is not: %1").arg(OutWords::sentence(why)));
        finish();
    });
}

void DailyPdf::begin()
{
    if (m_busy || m_waiting.empty())
        return;
    m_busy = true;
    m_sales.reset();
    m_named.clear();
    const ShiftReport &report = m_waiting.front();
    // A shift that crossed midnight has two days.
    const DayRange days{MoroccoTime::dayOf(report.shift.openedUtc), MoroccoTime::dayOf(report.madeUtc)};
    m_salesTicket = m_reports.fetchSales(days);
    for (const NamedSales kind : FigureLists::namedKinds)
        m_namedTickets[kind] = m_reports.fetchNamed(kind, days, FigureLists::mostNamed);
}

void DailyPdf::takeSales(Ticket ticket, const SalesReport &report)
{
    if (!m_busy || ticket != m_salesTicket)
        return;
    m_sales = report;
    writeIfComplete();
}

void DailyPdf::takeNamed(Ticket ticket, NamedSales kind, const std::vector<Sale> &sales)
{
    if (!m_busy || ticket != m_namedTickets[kind])
        return;
    m_named[kind] = sales;
    writeIfComplete();
}

void DailyPdf::takeFailure(Ticket ticket, const LedgerError &error)
{
    const bool ours = m_busy
        && (ticket == m_salesTicket
            || std::any_of(m_namedTickets.begin(), m_namedTickets.end(),
                [ticket](const auto &asked) { return asked.second == ticket; }));
    if (!ours)
        return;
    Q_EMIT failed(tr("The closing is saved. Its daily PDF is not: %1")
                      .arg(OutWords::sentence({OutError::Kind::LedgerTrouble, error.detail, error})));
    finish();
}

void DailyPdf::writeIfComplete()
{
    if (!m_sales || m_named.size() < FigureLists::namedKinds.size())
        return;
    const ShiftReport &closing = m_waiting.front();
    Listing listing = FigureLists::report(*m_sales, m_named);
    listing.imprint = Imprint::now(m_tools);
    listing.tables.insert(listing.tables.begin(), closingTable(closing));

    const QString folder = m_setup.pdfFolder.isEmpty() ? m_folder : m_setup.pdfFolder;
    const QString name = listing.imprint->fileName(QStringLiteral("taabia-%1-Z%2")
                                                       .arg(m_sales->range.last.toString(Qt::ISODate))
                                                       .arg(closing.number.value_or(0), 6, 10, QLatin1Char('0')));
    m_out->write(QDir(folder).filePath(name + QStringLiteral(".pdf")),
        FileJobs::withFolder(FileJobs::pdf(m_tools, Listings::paper(listing))));
}

void DailyPdf::finish()
{
    m_waiting.pop_front();
    m_salesTicket = 0;
    m_namedTickets.clear();
    m_busy = false;
    begin();
}

ListTable DailyPdf::closingTable(const ShiftReport &report)
{
    ListTable table;
    table.heading = tr("Z report no. %1").arg(Words::number(report.number.value_or(0)));
    table.columns = {{tr("Closing"), false}, {QString(), true}};
    const auto add = [&table](const QString &name, const auto &value) {
        std::vector<ListCell> row;
        row.emplace_back(name);
        row.emplace_back(value);
        table.rows.push_back(std::move(row));
    };
    add(tr("Opened"), report.shift.openedUtc);
    add(tr("Opened by"), report.shift.openedBy);
    add(tr("Closed"), report.madeUtc);
    add(tr("Closed by"), report.madeBy);
    for (const auto &[figure, amount] : drawerOf(report))
        add(ShiftLines::caption(figure), amount);
    if (report.counted)
        add(tr("Counted"), report.counted->total());
    add(tr("Difference"), report.difference);
    if (!report.reason.isEmpty())
        add(tr("Reason"), report.reason);
    add(tr("Grand total"), report.grandTotal);
    if (!report.lastLink.isEmpty())
        add(tr("Last link"), QString::fromLatin1(report.lastLink.toHex()));
    return table;
}

} // namespace taabia
