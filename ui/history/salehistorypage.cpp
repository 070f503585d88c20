// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/salehistorypage.h"

#include "ui/history/historyfilterbar.h"
#include "ui/models/historymodel.h"
#include "ui/out/exportbar.h"
#include "ui/out/historyout.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/salesview.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace taabia {

namespace {
const QString refreshKey = QStringLiteral("Ctrl+R");
const QString againKey = QStringLiteral("Ctrl+D");
const QString orderKey = QStringLiteral("Alt+T");
constexpr std::array orders{HistoryOrder::NewestFirst, HistoryOrder::OldestFirst, HistoryOrder::ByNumber};
} // namespace

SaleHistoryPage::SaleHistoryPage(HistoryDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(desk, this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 16, 16, 16);
    auto *card = new QFrame(this);
    setLook(card, "card");
    page->addWidget(card);
    auto *column = new QVBoxLayout(card);
    m_column = column;
    column->setContentsMargins(20, 14, 20, 12);
    column->setSpacing(10);

    m_filters = new HistoryFilterBar(card);
    column->addWidget(m_filters);

    auto *heading = new QHBoxLayout;
    m_heading = heading;
    m_title = new QLabel(card);
    setLook(m_title, "title");
    m_count = new QLabel(card);
    setLook(m_count, "muted");
    heading->addWidget(m_title);
    heading->addStretch(1);
    heading->addWidget(m_count);
    column->addLayout(heading);

    m_noticeRow = new QWidget(card);
    auto *noticeRow = new QHBoxLayout(m_noticeRow);
    noticeRow->setContentsMargins(0, 0, 0, 0);
    m_notice = new Notice(Notice::Shape::Inline, m_noticeRow);
    m_refresh = new ActionButton(ActionButton::Kind::Plain, QStringLiteral("refresh-cw"), m_noticeRow);
    m_refresh->setKey(refreshKey);
    noticeRow->addWidget(m_notice, 1);
    noticeRow->addWidget(m_refresh);
    m_noticeRow->hide();
    column->addWidget(m_noticeRow);

    m_stack = new QStackedLayout;
    m_view = new SalesView(card);
    m_view->setModel(m_model);
    m_empty = new QLabel(card);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setLook(m_empty, "muted");
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);

    column->addLayout(makeFoot(card));

    connect(m_filters, &HistoryFilterBar::changed, this, &SaleHistoryPage::list);
    connect(m_filters, &HistoryFilterBar::leaveRequested, m_view, [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(m_refresh, &ActionButton::clicked, this, &SaleHistoryPage::list);
    connect(new QShortcut(QKeySequence(refreshKey), this), &QShortcut::activated, this, &SaleHistoryPage::list);
    connect(m_again, &ActionButton::clicked, this, &SaleHistoryPage::sellAgain);
    auto *again = new QShortcut(QKeySequence(againKey), this);
    again->setAutoRepeat(false);
    connect(again, &QShortcut::activated, m_again, &ActionButton::click);
    connect(m_view, &SalesView::saleActivated, this, &SaleHistoryPage::saleActivated);
    connect(m_model, &HistoryModel::countChanged, this, &SaleHistoryPage::listed);
    connect(m_model, &HistoryModel::outdated, this, &SaleHistoryPage::tellOutdated);
    connect(m_model, &HistoryModel::failed, this, &SaleHistoryPage::tellFailure);
    retranslate();
}

QHBoxLayout *SaleHistoryPage::makeFoot(QWidget *card)
{
    m_again = new ActionButton(ActionButton::Kind::Plain, QStringLiteral("repeat"), card);
    m_again->setKey(againKey);
    m_orderCaption = new QLabel(card);
    setLook(m_orderCaption, "muted");
    m_order = new QComboBox(card);
    for (const HistoryOrder order : orders)
        m_order->addItem(QString(), static_cast<int>(order));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_orderCaption->setBuddy(m_order);
    m_hint = new QLabel(card);
    setLook(m_hint, "muted");

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_again);
    foot->addSpacing(12);
    foot->addWidget(m_orderCaption);
    foot->addWidget(new KeyCap(orderKey, card), 0, Qt::AlignVCenter);
    foot->addWidget(m_order);
    foot->addStretch(1);
    foot->addWidget(m_hint);
    connect(m_order, &QComboBox::currentIndexChanged, this, &SaleHistoryPage::list);
    connect(new QShortcut(QKeySequence(orderKey), this), &QShortcut::activated, m_order,
        [this] { m_order->setFocus(Qt::ShortcutFocusReason); });
    return foot;
}

HistoryFilter SaleHistoryPage::filter() const
{
    HistoryFilter filter = m_filters->filter();
    filter.order = static_cast<HistoryOrder>(m_order->currentData().toInt());
    return filter;
}

void SaleHistoryPage::setOut(
    const PaperTools &tools, const SaleHistoryFactory &factory, const std::function<bool()> &mayTellBilled)
{
    const auto billed = [mayTellBilled] {
        return mayTellBilled() ? HistoryOut::Billed::Listed : HistoryOut::Billed::LeftOut;
    };
    auto *out = new ExportBar(
        {[tools] { return HistoryOut::fileName(tools); },
            [this, factory, billed] { return HistoryOut::csv(factory, filter(), billed()); },
            [this, factory, tools, billed] { return HistoryOut::pdf(factory, filter(), tools, billed()); }},
        this);
    m_heading->addSpacing(8);
    m_heading->addWidget(out);
    m_column->insertWidget(2, out->noticeRow());
}

void SaleHistoryPage::noteSale(const Sale &sale)
{
    if (m_listedOnce)
        m_model->noteSale(sale);
}

void SaleHistoryPage::beginAnew(bool ownToday)
{
    m_ownToday = ownToday;
    m_filters->setTodayOnly(ownToday);
    tellTitle();
    m_model->clear();
    m_filters->clear();
    {
        const QSignalBlocker quiet(m_order);
        m_order->setCurrentIndex(0);
    }
    m_listedOnce = false;
    if (isVisible())
        list();
}

void SaleHistoryPage::showNeedsAttention()
{
    m_filters->showOnly(StateFilter::NeedsAttention);
    m_view->setFocus(Qt::OtherFocusReason);
}

void SaleHistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // "Today" may have become yesterday while another page was shown.
    if (!m_listedOnce || m_model->filter() != filter())
        list();
}

void SaleHistoryPage::list()
{
    m_listedOnce = true;
    m_outdated = false;
    m_trouble.reset();
    m_noticeRow->hide();
    m_view->setTimeForm(m_filters->timeForm());
    m_model->setFilter(filter(), m_filters->timeForm());
    tellTitle();
    tellCount();
}

/// What is not settled is shown instead: its own page says what to do about it.
void SaleHistoryPage::sellAgain()
{
    const std::optional<Sale> sale = m_model->saleAt(m_view->currentIndex().row());
    if (!sale)
        m_view->setFocus(Qt::OtherFocusReason); // to choose one
    else if (mayBeOfferedAgain(*sale))
        Q_EMIT sameAgainWanted(sale->order);
    else
        Q_EMIT saleActivated(sale->id);
}

void SaleHistoryPage::listed(int count, bool complete)
{
    m_stack->setCurrentWidget(count == 0 && complete ? static_cast<QWidget *>(m_empty) : m_view);
    tellCount();
    tellEmptiness();
}

void SaleHistoryPage::tellTitle()
{
    m_title->setText(m_ownToday    ? tr("Your sales of today")
            : m_filters->isClear() ? tr("All sales")
                                   : tr("Sales found"));
}

void SaleHistoryPage::tellCount()
{
    const int count = m_model->rowCount();
    if (m_filters->isSearchTooShort())
        m_count->setText(tr("Type at least 3 digits to search"));
    else if (m_model->isComplete())
        m_count->setText(tr("%1 sales", "the number picks the plural form", count).arg(Words::number(count)));
    else if (count == 0)
        m_count->setText(tr("Looking…"));
    else
        m_count->setText(tr("More than %1 sales, still counting…").arg(Words::number(count)));
}

void SaleHistoryPage::tellEmptiness()
{
    if (m_trouble)
        m_empty->setText(QString());
    else if (m_filters->isClear())
        m_empty->setText(m_ownToday ? tr("You have sold nothing yet today. What you sell will stand here.")
                                    : tr("No sale has been made on this till yet."));
    else if (m_ownToday)
        m_empty->setText(tr("None of your sales of today matches these filters."));
    else
        m_empty->setText(tr("No sale matches these filters. “Show all” takes them off."));
}

void SaleHistoryPage::tellOutdated()
{
    m_outdated = true;
    m_notice->tell(
        Tone::Quiet, QStringLiteral("info"), tr("Sales were made or have changed since this list was made."));
    m_noticeRow->show();
}

void SaleHistoryPage::tellFailure(const LedgerError &error)
{
    m_trouble = error;
    m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"),
        tr("The sales cannot be shown. They are not lost. %1").arg(Words::ledgerTrouble(error)));
    m_noticeRow->show();
    tellEmptiness();
}

void SaleHistoryPage::retranslate()
{
    setAccessibleName(tr("History"));
    tellTitle();
    m_refresh->setText(tr("Refresh"));
    m_again->setText(tr("Same again"));
    m_again->setAccessibleName(tr("Same again"));
    m_hint->setText(tr("%1 to open a sale").arg(Words::enterKey()));
    m_orderCaption->setText(tr("Order", "which sale stands before which"));
    m_order->setAccessibleName(tr("Order", "which sale stands before which"));
    m_order->setItemText(0, tr("Newest first"));
    m_order->setItemText(1, tr("Oldest first"));
    m_order->setItemText(2, tr("By number", "the phone number"));
    m_model->retranslate();
    tellCount();
    tellEmptiness();
    if (m_trouble)
        tellFailure(*m_trouble);
    else if (m_outdated)
        tellOutdated();
}

void SaleHistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace taabia
