// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/closingsoverlay.h"

#include "domain/moroccotime.h"
#include "ui/cash/cashlistings.h"
#include "ui/cash/shiftlines.h"
#include "ui/out/exportbar.h"
#include "ui/out/listview.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>

namespace taabia {

static const QString printKey = QStringLiteral("Alt+P");

ClosingsOverlay::ClosingsOverlay(
    CashDesk &cash, ReportDesk &reports, const PaperTools &paper, QWidget *covered, QWidget *window)
    : FramedOverlay({980, 640}, covered, window)
    , m_cash(cash)
    , m_reports(reports)
    , m_title(new QLabel(frame()))
    , m_list(new ListView(ListView::Rows::Chosen, frame()))
    , m_notice(new Notice(Notice::Shape::Inline, frame()))
    , m_print(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("printer"), frame()))
    , m_export(new ExportBar(
          paper,
          [this]() -> std::optional<Listing> {
              return m_closings.empty() ? std::nullopt : std::optional(CashListings::closings(m_closings));
          },
          frame()))
    , m_close(new ActionButton(ActionButton::Kind::Plain, {}, frame()))
{
    setLook(m_title, "title");
    m_print->setKey(printKey);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(m_list, 1);
    columns->addWidget(makeReport(frame()), 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_print);
    buttons->addWidget(m_export);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(frame());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addLayout(columns, 1);
    column->addWidget(m_notice);
    column->addWidget(m_export->noticeRow());
    column->addLayout(buttons);
    setFirstFocus(m_list);
    wire();
    m_fetch = m_reports.fetchClosings(CashListings::mostClosings);
    tell(Told::Reading);
    retranslate();
}

QWidget *ClosingsOverlay::makeReport(QWidget *parent)
{
    m_scroll = new QScrollArea(parent);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(m_scroll);
    body->setObjectName(QStringLiteral("scrolled"));
    m_number = new QLabel(body);
    setLook(m_number, "title");
    m_head = new FigureList(body);
    m_sales = new FigureList(body);
    m_drawer = new FigureList(body);
    m_unresolved = new FigureList(body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(6, 0, 6, 0);
    column->setSpacing(10);
    column->addWidget(m_number);
    for (FigureList *list : {m_head, m_sales, m_drawer, m_unresolved}) {
        column->addWidget(list);
    }
    column->addStretch(1);
    m_scroll->setWidget(body);
    return m_scroll;
}

void ClosingsOverlay::wire()
{
    connect(m_list, &ListView::rowChosen, this, &ClosingsOverlay::showReport);
    connect(m_print, &ActionButton::clicked, this, &ClosingsOverlay::printAgain);
    auto *key = new QShortcut(QKeySequence(printKey), this);
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, m_print, &ActionButton::click);
    connect(m_close, &ActionButton::clicked, this, &Overlay::close);
    connect(&m_reports, &ReportDesk::closingsArrived, this,
        [this](Ticket ticket, const std::vector<ShiftReport> &closings) {
            if (ticket == m_fetch) {
                m_fetch = 0;
                m_closings = closings;
                tell(closings.empty() ? Told::Empty : Told::Nothing);
                retranslate();
                m_list->chooseRow(0);
            }
        });
    connect(&m_reports, &ReportDesk::failed, this, [this](Ticket ticket, const LedgerError &error) {
        if (ticket == m_fetch) {
            m_fetch = 0;
            m_readTrouble = error;
            tell(Told::ReadTrouble);
        }
    });
    connect(&m_cash, &CashDesk::reportQueued, this, [this](Ticket ticket) {
        if (ticket != 0 && ticket == m_printing) {
            m_printing = 0;
            tell(Told::Queued);
        }
    });
    connect(&m_cash, &CashDesk::refused, this, [this](Ticket ticket, const CashError &why) {
        if (ticket != 0 && ticket == m_printing) {
            m_printing = 0;
            m_printTrouble = why;
            tell(Told::PrintTrouble);
        }
    });
}

void ClosingsOverlay::printAgain()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_printing != 0) {
        return;
    }
    if (const auto number = m_closings[static_cast<std::size_t>(row)].number) {
        tell(Told::Nothing);
        m_printing = m_cash.printZ(*number);
    }
}

void ClosingsOverlay::showReport()
{
    const int row = m_list->currentRow();
    m_print->setEnabled(row >= 0);
    m_scroll->setVisible(row >= 0);
    if (row < 0) {
        return;
    }
    using Kind = FigureList::Line::Kind;
    const ShiftReport &report = m_closings[static_cast<std::size_t>(row)];
    m_number->setText(tr("Z report no. %1").arg(Words::number(report.number.value_or(0))));
    m_head->show({{Kind::Figure, tr("Opened by %1").arg(Words::told(report.shift.openedBy)),
                      Words::dateTime(report.shift.openedUtc)},
        {Kind::Figure, tr("Closed by %1").arg(Words::told(report.madeBy)), Words::dateTime(report.madeUtc)}});
    m_sales->show(ShiftLines::sales(report));
    m_drawer->show(ShiftLines::closing(report));
    const ShiftLines::Lines open = ShiftLines::unresolved(report.unresolved, MoroccoTime::dayOf(report.madeUtc));
    m_unresolved->setVisible(!open.empty());
    m_unresolved->show(open);
}

void ClosingsOverlay::tell(Told what)
{
    m_told = what;
    const QString cut = CashListings::closingsCut(m_closings);
    m_notice->setVisible(what != Told::Nothing || !cut.isEmpty());
    switch (what) {
    case Told::Nothing:
        m_notice->tell(Tone::Quiet, cut.isEmpty() ? QString() : QStringLiteral("info"), cut);
        break;
    case Told::Reading:
        m_notice->tell(Tone::Progress, QStringLiteral("loader"), tr("The closings are being read…"));
        break;
    case Told::Empty:
        m_notice->tell(Tone::Quiet, QStringLiteral("info"), tr("No shift has been closed on this till yet."));
        break;
    case Told::Queued:
        m_notice->tell(Tone::Good, QStringLiteral("printer"),
            tr("The Z report is in the print queue. What becomes of it stands in the day, under Prints."));
        break;
    case Told::PrintTrouble:
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::cashTrouble(m_printTrouble));
        break;
    case Told::ReadTrouble:
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"),
            tr("The closings cannot be shown. They are not lost. %1").arg(Words::ledgerTrouble(m_readTrouble)));
        break;
    }
}

void ClosingsOverlay::retranslate()
{
    setAccessibleName(tr("Closings"));
    m_title->setText(tr("Closings"));
    m_list->setAccessibleName(tr("Closings"));
    m_scroll->setAccessibleName(tr("Z report"));
    m_print->setText(tr("Print again"));
    m_close->setText(tr("Close", "leave this window"));
    m_close->setKey(Words::escapeKey());
    const int row = m_list->currentRow();
    m_list->setTable(CashListings::closingsInShort(m_closings));
    m_list->chooseRow(row);
    showReport();
    tell(m_told);
}

} // namespace taabia
