// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/balanceview.h"

#include "domain/moroccotime.h"
#include "ui/day/balancelists.h"
#include "ui/day/chaincard.h"
#include "ui/day/foreignpane.h"
#include "ui/day/misfitspane.h"
#include "ui/day/periodchooser.h"
#include "ui/day/periodhead.h"
#include "ui/out/listview.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/latepage.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/words.h"

#include <QFrame>
#include <QHideEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace taabia {

namespace {
constexpr int askAfterCheckMs = 2000; ///< a sale brings a few checks in a row
} // namespace

BalanceView::BalanceView(
    ReportDesk &reports, ReportDesk &verifier, BalanceDesk &balance, const PaperTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_reports(reports)
    , m_verifier(verifier)
    , m_balance(balance)
{
    build(tools);
    wire();
    retranslate();
}

void BalanceView::build(const PaperTools &tools)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_head = new PeriodHead(
        tools, [this] { return listing(); }, this);
    m_head->chooser()->setPeriod(Period::of(Period::Kind::Week, PeriodChooser::today()));
    m_head->showTitle();
    column->addWidget(m_head);

    auto *card = new QFrame(this);
    setLook(card, "card");
    column->addWidget(card, 1);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 10, 12, 10);
    inside->setSpacing(8);
    m_choice = new TileGroup(0, TextSize::Body, card);
    inside->addWidget(m_choice);
    showChoices(); // now, so that Tab comes to them before it comes to what they choose

    auto *days = new QWidget(card);
    m_days = new QStackedLayout(days);
    m_table = new ListView(ListView::Rows::Read, days);
    m_empty = new QLabel(days);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setLook(m_empty, "muted");
    m_days->addWidget(m_table);
    m_days->addWidget(m_empty);
    m_stack = new QStackedLayout;
    m_stack->addWidget(days);
    for (const auto make : {&BalanceView::makeMisfits, &BalanceView::makeForeign, &BalanceView::makeChain})
        m_stack->addWidget(new LatePage([this, make](QWidget *parent) { return (this->*make)(parent); }, card));
    inside->addLayout(m_stack, 1);
    setFocusProxy(m_head);
}

QWidget *BalanceView::makeMisfits(QWidget *parent)
{
    m_misfitsPane = new MisfitsPane(parent);
    m_misfitsPane->setMisfits(m_misfits);
    connect(m_misfitsPane, &MisfitsPane::saleActivated, this, &BalanceView::saleActivated);
    return m_misfitsPane;
}

QWidget *BalanceView::makeForeign(QWidget *parent)
{
    m_foreign = new ForeignPane(m_balance, parent);
    m_foreign->setSince(since());
    m_foreign->setRecharges(m_recharges);
    connect(m_foreign, &ForeignPane::changed, this, &BalanceView::ask);
    return m_foreign;
}

QWidget *BalanceView::makeChain(QWidget *parent)
{
    auto *scroll = new QScrollArea(parent); // its sentences are long where the text is large
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_chain = new ChainCard(m_verifier, scroll->viewport());
    m_chain->setFrameShape(QFrame::NoFrame);
    setLook(m_chain, "plain"); // the card around it is enough
    m_chain->setObjectName(QStringLiteral("scrolled"));
    scroll->setWidget(m_chain);
    return scroll;
}

void BalanceView::wire()
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(askAfterCheckMs);
    connect(&m_askSoon, &QTimer::timeout, this, [this] {
        if (isVisible())
            ask();
    });
    connect(m_head, &PeriodHead::changed, this, &BalanceView::lookAt);
    connect(m_head, &PeriodHead::retryWanted, this, &BalanceView::ask);
    connect(m_choice, &TileGroup::chosen, this, &BalanceView::showPart);
    connect(&m_balance, &BalanceDesk::balanceChecked, this, [this] {
        if (isVisible() && !m_askSoon.isActive())
            m_askSoon.start();
    });
    connect(&m_reports, &ReportDesk::balanceArrived, this,
        [this](Ticket ticket, const std::vector<BalanceLine> &lines, const std::vector<BalanceMisfit> &misfits) {
            if (ticket != m_balanceTicket)
                return;
            m_known = true;
            m_trouble.reset();
            m_lines = lines;
            m_misfits = misfits;
            if (m_misfitsPane)
                m_misfitsPane->setMisfits(misfits);
            showAll();
        });
    connect(&m_reports, &ReportDesk::foreignArrived, this,
        [this](Ticket ticket, const std::vector<ForeignRecharge> &recharges) {
            if (ticket != m_foreignTicket)
                return;
            m_recharges = recharges;
            if (m_foreign)
                m_foreign->setRecharges(recharges);
            showChoices();
        });
    connect(&m_reports, &ReportDesk::failed, this, [this](Ticket ticket, const LedgerError &error) {
        if (ticket != m_balanceTicket && ticket != m_foreignTicket)
            return;
        m_trouble = error;
        showAll();
    });
}

void BalanceView::lookAt()
{
    m_known = false;
    m_lines.clear();
    m_misfits.clear();
    if (m_misfitsPane)
        m_misfitsPane->setMisfits({});
    showAll();
    ask();
}

void BalanceView::ask()
{
    m_askSoon.stop();
    if (m_foreign)
        m_foreign->setSince(since());
    m_balanceTicket = m_reports.fetchBalance(period().range);
    m_foreignTicket = m_reports.fetchForeign(BalanceLists::mostForeign);
}

void BalanceView::showAll()
{
    m_table->setTable(BalanceLists::lines(m_lines));
    m_empty->setText(m_known ? tr("The balance was not read in this time.")
            : m_trouble      ? QString() // the notice says why nothing will come
                             : QStringLiteral("…"));
    m_days->setCurrentWidget(m_lines.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    showNotice();
    showChoices();
}

void BalanceView::showNotice()
{
    const auto unknown =
        std::count_if(m_lines.begin(), m_lines.end(), [](const BalanceLine &line) { return line.unknown != Money(); });
    if (m_trouble)
        m_head->tell(Tone::Bad, QStringLiteral("circle-alert"),
            tr("The balance cannot be shown. %1").arg(Words::ledgerTrouble(*m_trouble)), PeriodHead::Retry::Offered);
    else if (unknown > 0)
        m_head->tell(Tone::Warning, QStringLiteral("triangle-alert"),
            tr("Money went out without a confirmed sale of this till, on %1 days.", "the number picks the plural form",
                static_cast<int>(unknown))
                .arg(Words::number(unknown)));
    else
        m_head->tellNothing();
}

void BalanceView::showChoices()
{
    const auto counted = [](const QString &name, const QString &count) {
        return count.isEmpty() ? name : tr("%1: %2", "a list's name, how many are in it").arg(name, count);
    };
    const auto number = [](qint64 count, bool andMore) {
        return count == 0 ? QString() : Words::number(count) + (andMore ? QStringLiteral("+") : QString());
    };
    const auto misfits = static_cast<qint64>(m_misfits.size());
    const qint64 open = std::count_if(
        m_recharges.begin(), m_recharges.end(), [](const ForeignRecharge &one) { return !one.adoptedUtc; });
    const int current = std::max(0, m_choice->current());
    m_choice->setChoices({{tr("Day by day"), {}, {}, {}},
        {counted(tr("Does not fit"), number(misfits, misfits == ShopReports::mostMisfits)), tr("What does not fit"), {},
            {}},
        {counted(tr("Made elsewhere"), number(open, m_recharges.size() >= std::size_t(BalanceLists::mostForeign))),
            tr("Recharges that this till did not make"), {}, {}},
        {tr("Verify"), tr("Verify the records"), {}, {}}});
    m_choice->setCurrent(current);
}

void BalanceView::showPart(int part)
{
    m_stack->setCurrentIndex(part);
}

const Period &BalanceView::period() const
{
    return m_head->chooser()->period();
}

QDateTime BalanceView::since() const
{
    return MoroccoTime::utcRange(period().range.first).first;
}

std::optional<Listing> BalanceView::listing() const
{
    if (!m_known)
        return std::nullopt;
    return BalanceLists::report(period().range, m_lines, m_misfits, m_recharges);
}

void BalanceView::retranslate()
{
    setAccessibleName(tr("Account"));
    m_table->setAccessibleName(tr("The balance day by day"));
    m_head->setRemark(tr("What the provider's account holds, beside what this till sold. A day closes with its last "
                         "reading while no sale was under way."));
    showAll();
}

void BalanceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void BalanceView::hideEvent(QHideEvent *event)
{
    if (m_chain && !event->spontaneous()) // a window that was only made small comes back
        m_chain->stop();
    QWidget::hideEvent(event);
}

void BalanceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace taabia
