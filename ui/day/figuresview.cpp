// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/figuresview.h"

#include "ui/day/figurebars.h"
#include "ui/day/figuretiles.h"
#include "ui/day/namedsales.h"
#include "ui/day/periodchooser.h"
#include "ui/day/periodhead.h"
#include "ui/out/listview.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/latepage.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace taabia {

FiguresView::FiguresView(ReportDesk &desk, const PaperTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    build(tools);
    wire();
    retranslate();
}

void FiguresView::build(const PaperTools &tools)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);

    m_head = new PeriodHead(
        tools, [this] { return listing(); }, this);
    column->addWidget(m_head);
    m_tiles = new FigureTiles(this);
    column->addWidget(m_tiles);
    column->addWidget(makeLower(), 1);
    setFocusProxy(m_head);
}

QWidget *FiguresView::makeLower()
{
    auto *card = new QFrame(this);
    setLook(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(10, 10, 10, 8);
    column->setSpacing(6);
    m_choice = new TileGroup(0, TextSize::Body, card);
    column->addWidget(m_choice);
    m_namedModel = new NamedSalesModel(this);
    showChoices(); // now, so that Tab comes to them before it comes to what they choose

    m_breakdown = new QWidget(card);
    auto *side = new QHBoxLayout(m_breakdown);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(10);
    m_table = new ListView(ListView::Rows::Read, m_breakdown);
    m_chart = new SalesChart(m_breakdown);
    side->addWidget(m_table, 2);
    side->addWidget(m_chart, 1);

    m_names = new LatePage([this](QWidget *parent) { return makeNames(parent); }, card);
    m_empty = new QLabel(card);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setLook(m_empty, "muted");

    m_stack = new QStackedLayout;
    m_stack->addWidget(m_breakdown);
    m_stack->addWidget(m_names);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    return card;
}

/// Not looked at every day, and the whole view has to be there within one frame.
QWidget *FiguresView::makeNames(QWidget *parent)
{
    auto *names = new QWidget(parent);
    auto *column = new QVBoxLayout(names);
    column->setContentsMargins(0, 0, 0, 0);
    auto *view = new NamedSalesView(names);
    view->setModel(m_namedModel);
    connect(view, &SalesView::saleActivated, this, &FiguresView::saleActivated);
    m_namedCut = new Notice(Notice::Shape::Inline, names);
    column->addWidget(m_namedCut);
    column->addWidget(view, 1);
    showNamesCut();
    return names;
}

void FiguresView::wire()
{
    m_askSoon.setSingleShot(true);
    connect(&m_askSoon, &QTimer::timeout, this, [this] {
        if (isVisible())
            ask();
    });
    connect(m_head, &PeriodHead::changed, this, &FiguresView::lookAt);
    connect(m_head, &PeriodHead::retryWanted, this, &FiguresView::ask);
    connect(m_choice, &TileGroup::chosen, this, &FiguresView::showBreakdown);
    connect(&m_desk, &ReportDesk::salesArrived, this, &FiguresView::takeSales);
    connect(&m_desk, &ReportDesk::namedArrived, this, &FiguresView::takeNamed);
    connect(&m_desk, &ReportDesk::failed, this, &FiguresView::takeFailure);
}

PeriodChooser *FiguresView::chooser() const
{
    return m_head->chooser();
}

void FiguresView::showPeriod(const Period &period)
{
    chooser()->setPeriod(period);
    m_head->showTitle();
    lookAt();
}

void FiguresView::lookAt()
{
    m_now.reset();
    m_before.reset();
    m_named.clear();
    showAll();
    ask();
}

void FiguresView::ask()
{
    const Period &period = chooser()->period();
    m_askAgain = false;
    m_askSoon.stop();
    m_sinceAsked.start();
    m_nowTicket = m_desk.fetchSales(period.range);
    m_beforeTicket = m_desk.fetchSales(period.compared());
    for (const NamedSales kind : FigureLists::namedKinds)
        m_namedTickets[kind] = m_desk.fetchNamed(kind, period.range, FigureLists::mostNamed);
    m_awaited = 2 + static_cast<int>(FigureLists::namedKinds.size());
}

void FiguresView::noteSale()
{
    if (!isVisible() || m_askSoon.isActive())
        return;
    if (m_awaited > 0) {
        m_askAgain = true;
        return;
    }
    const std::chrono::milliseconds passed(m_sinceAsked.isValid() ? m_sinceAsked.elapsed() : m_pace.count());
    m_askSoon.start(std::max(std::chrono::milliseconds(0), m_pace - passed));
}

bool FiguresView::isAwaited(Ticket ticket) const
{
    return ticket == m_nowTicket || ticket == m_beforeTicket
        || std::any_of(m_namedTickets.begin(), m_namedTickets.end(),
            [ticket](const auto &asked) { return asked.second == ticket; });
}

void FiguresView::answered()
{
    m_awaited = std::max(0, m_awaited - 1);
    if (m_awaited == 0 && m_askAgain) {
        m_askAgain = false;
        noteSale();
    }
}

void FiguresView::takeSales(Ticket ticket, const SalesReport &report)
{
    if (ticket != m_nowTicket && ticket != m_beforeTicket)
        return;
    const bool isNow = ticket == m_nowTicket;
    (isNow ? m_now : m_before) = report;
    if (isNow) {
        m_trouble.reset();
        showBreakdown();
        showNotice();
    }
    m_tiles->setReports(m_now, m_before);
    answered();
}

void FiguresView::takeNamed(Ticket ticket, NamedSales kind, const std::vector<Sale> &sales)
{
    if (ticket != m_namedTickets[kind])
        return;
    m_named[kind] = sales;
    answered();
    if (areNamesKnown())
        showNames();
}

void FiguresView::takeFailure(Ticket ticket, const LedgerError &error)
{
    if (!isAwaited(ticket))
        return;
    m_trouble = error;
    showNotice();
    showBreakdown();
    answered();
}

void FiguresView::showAll()
{
    showHeading();
    showNotice();
    showNames();
    showBreakdown();
    m_tiles->setReports(m_now, m_before);
}

void FiguresView::showHeading()
{
    const Period &period = chooser()->period();
    const DayRange before = period.compared();
    m_head->setRemark(
        tr("Before: %1", "the period that this one is compared with").arg(FigureLists::period({period.kind, before})));
}

void FiguresView::showNotice()
{
    const SalesFigures delivered = m_now ? m_now->of(SaleOutcome::Delivered) : SalesFigures();
    if (m_trouble)
        m_head->tell(Tone::Bad, QStringLiteral("circle-alert"),
            tr("The figures cannot be shown. They are not lost. %1").arg(Words::ledgerTrouble(*m_trouble)),
            PeriodHead::Retry::Offered);
    else if (delivered.losingSales > 0)
        m_head->tell(Tone::Warning, QStringLiteral("triangle-alert"), FigureLists::lossSentence(delivered));
    else
        m_head->tellNothing();
}

void FiguresView::showNames()
{
    m_namedModel->setSales(m_named);
    m_namedModel->retranslate();
    if (m_namedCut)
        showNamesCut();
    showChoices();
    if (isByName())
        showBreakdown();
}

void FiguresView::showNamesCut()
{
    m_namedCut->setVisible(FigureLists::areNamesCut(m_named));
    m_namedCut->tell(Tone::Quiet, QStringLiteral("info"),
        tr("Only the newest %1 of a kind are listed here. The History page has them all.")
            .arg(Words::number(FigureLists::mostNamed)));
}

void FiguresView::showChoices()
{
    const std::size_t chosen = static_cast<std::size_t>(std::max(0, m_choice->current()));
    const bool byName = isByName();
    const bool wasChosen = chosen > 0 && !byName && chosen < m_breakdowns.size();
    const Breakdown before = wasChosen ? m_breakdowns[chosen] : Breakdown();
    m_breakdowns = FigureLists::breakdowns(chooser()->period().range);
    std::vector<TileGroup::Choice> choices;
    for (const Breakdown by : m_breakdowns) {
        const QString name = FigureLists::breakdownName(by);
        choices.push_back(
            {name, tr("Broken down by: %1", "hour, day, operator, promo, amount or clerk").arg(name), {}, {}});
    }
    const int names = m_namedModel->rowCount();
    const QString howMany =
        Words::number(names) + (FigureLists::areNamesCut(m_named) ? QStringLiteral("+") : QString());
    choices.push_back({names == 0 ? tr("By name") : tr("By name: %1").arg(howMany), tr("Sales by name"), {}, {}});
    m_choice->setChoices(choices);
    // What was looked at stays, wherever it stands now; the first of all is the time, whatever the range.
    const auto same = std::find(m_breakdowns.begin(), m_breakdowns.end(), before);
    const bool isThere = wasChosen && same != m_breakdowns.end();
    m_choice->setCurrent(static_cast<int>(
        byName ? std::ssize(m_breakdowns) : (isThere ? same - m_breakdowns.begin() : std::ptrdiff_t(0))));
}

void FiguresView::showBreakdown()
{
    if (isByName()) {
        m_empty->setText(!areNamesKnown()
                ? waiting()
                : tr("No sale of this time is pending or unresolved, failed, was refunded or lost money."));
        m_stack->setCurrentWidget(m_namedModel->rowCount() > 0 ? m_names : m_empty);
        return;
    }
    if (!m_now || m_now->of(SaleOutcome::Delivered).sales == 0) {
        m_empty->setText(m_now ? tr("Nothing was delivered in this time.") : waiting());
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const Breakdown by = m_breakdowns.at(static_cast<std::size_t>(std::max(0, m_choice->current())));
    m_table->setTable(FigureLists::breakdown(*m_now, by));
    m_table->setAccessibleName(FigureLists::breakdownName(by));
    m_chart->setBars(tr("Face value in DH, by: %1", "what a chart shows: hour, day, operator, promo, amount or clerk")
                         .arg(FigureLists::breakdownName(by)),
        FigureBars::of(*m_now, by), FigureBars::sentence(*m_now, by));
    m_stack->setCurrentWidget(m_breakdown);
}

/// What stands where an answer is to come: nothing when the notice says why none will.
QString FiguresView::waiting() const
{
    return m_trouble ? QString() : QStringLiteral("…");
}

bool FiguresView::areNamesKnown() const
{
    return m_named.size() == FigureLists::namedKinds.size();
}

bool FiguresView::isByName() const
{
    return !m_breakdowns.empty() && m_choice->current() == static_cast<int>(m_breakdowns.size());
}

std::optional<Listing> FiguresView::listing() const
{
    // Not before the names are there: a report that lacks them would say that nothing was left open.
    return m_now && areNamesKnown() ? std::optional(FigureLists::report(*m_now, m_named)) : std::nullopt;
}

void FiguresView::retranslate()
{
    setAccessibleName(tr("Figures"));
    showAll();
}

void FiguresView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void FiguresView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace taabia
