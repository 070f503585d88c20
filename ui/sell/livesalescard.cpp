// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/livesalescard.h"

#include "domain/moroccotime.h"
#include "ui/models/salestablemodel.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/salesview.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace taabia {

// What a clerk scrolls back to on this page; the History page has the rest.
static constexpr std::size_t mostRows = 200;

LiveSalesCard::LiveSalesCard(HistoryDesk &history, QWidget *parent)
    : QFrame(parent)
    , m_history(history)
    , m_model(new SalesTableModel(static_cast<int>(mostRows), this))
    , m_view(new SalesView(this))
    , m_title(new QLabel(this))
    , m_total(new QLabel(this))
    , m_empty(new Paragraph(TextSize::Body, this))
    , m_day(MoroccoTime::dayOf(QDateTime::currentDateTimeUtc()))
{
    setLook(this, "card");
    setLook(m_title, "title");
    setLook(m_total, "muted");
    m_empty->setTone(Tone::Quiet);
    m_empty->setRigid(true);
    m_view->setModel(m_model);
    m_view->setTimeForm(SaleTimeForm::DayIfNotToday);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_total);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);

    connect(m_view, &SalesView::saleActivated, this, &LiveSalesCard::saleActivated);
    connect(&m_history, &HistoryDesk::idsArrived, this, &LiveSalesCard::idsArrived);
    connect(&m_history, &HistoryDesk::rowsArrived, this, &LiveSalesCard::rowsArrived);
    connect(&m_history, &HistoryDesk::dayTotalArrived, this, [this](Ticket ticket, const DayTotal &total) {
        if (ticket == m_totalTicket) {
            m_dayTotal = total;
            retranslate();
        }
    });
    connect(&m_history, &HistoryDesk::failed, this, &LiveSalesCard::failed);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LiveSalesCard::tellEmptiness);

    // A sale changes several times within a second; its total is worth one look.
    m_totalDelay.setSingleShot(true);
    m_totalDelay.setInterval(250);
    connect(&m_totalDelay, &QTimer::timeout, this, &LiveSalesCard::fetchTotal);
    auto *midnight = new QTimer(this);
    connect(midnight, &QTimer::timeout, this, &LiveSalesCard::lookAtDay);
    midnight->start(30'000);
    retranslate();
}

void LiveSalesCard::beginAnew(bool ownOnly)
{
    m_ownOnly = ownOnly;
    m_model->reset({});
    m_loaded = false;
    m_rowsTicket = 0;
    m_idsTicket = 0;
    m_totalTicket = 0;
    m_dayTotal.reset();
    m_total->clear();
    retranslate();
}

void LiveSalesCard::load()
{
    const auto [from, until] = MoroccoTime::utcRange(m_day);
    HistoryFilter today;
    today.fromUtc = from;
    today.untilUtc = until;
    m_changedMeanwhile.clear();
    m_idsTaken = false;
    m_idsTicket = m_history.listIds(today);
    fetchTotal();
}

void LiveSalesCard::idsArrived(Ticket ticket, const std::vector<SaleId> &ids)
{
    // The ids come in chunks, newest first; the first chunk is more than this page shows.
    if (ticket == m_idsTicket && !m_idsTaken) {
        m_idsTaken = true;
        const auto wanted = static_cast<std::ptrdiff_t>(std::min(ids.size(), mostRows));
        m_rowsTicket = m_history.fetchRows(std::vector<SaleId>(ids.begin(), ids.begin() + wanted));
    }
}

void LiveSalesCard::rowsArrived(Ticket ticket, const std::vector<Sale> &rows)
{
    if (ticket != m_rowsTicket) {
        return;
    }
    m_rowsTicket = 0;
    m_loaded = true;
    m_trouble.reset();
    m_model->reset(rows);
    for (const Sale &sale : m_changedMeanwhile) {
        m_model->upsert(sale);
    }
    m_changedMeanwhile.clear();
    tellEmptiness();
}

void LiveSalesCard::failed(Ticket ticket, const LedgerError &error)
{
    if (ticket == m_idsTicket || ticket == m_rowsTicket) {
        m_rowsTicket = 0;
        m_trouble = error;
        tellEmptiness();
    }
}

void LiveSalesCard::tellEmptiness()
{
    if (m_trouble) {
        m_empty->setText(tr("The sales of today cannot be shown. %1").arg(Words::ledgerTrouble(*m_trouble)));
    } else {
        m_empty->setText(m_ownOnly ? tr("You have sold nothing yet today. What you sell will stand here.")
                                   : tr("No sale yet today. The first one will stand here."));
    }
    m_empty->setTone(m_trouble ? Tone::Bad : Tone::Quiet);
    m_empty->setVisible(m_trouble || (m_loaded && m_model->rowCount() == 0));
}

void LiveSalesCard::upsert(const Sale &sale)
{
    if (MoroccoTime::dayOf(sale.createdUtc) == m_day || m_model->rowOf(sale.id) >= 0) {
        m_model->upsert(sale);
        m_changedMeanwhile.push_back(sale);
        if (m_rowsTicket == 0 && m_idsTaken) {
            m_changedMeanwhile.clear();
        }
    }
    if (!m_totalDelay.isActive()) {
        m_totalDelay.start();
    }
}

void LiveSalesCard::setNarrow(bool narrow)
{
    const int side = narrow ? 10 : 20;
    layout()->setContentsMargins(side, narrow ? 8 : 14, side, narrow ? 8 : 14);
}

void LiveSalesCard::focusList()
{
    if (m_model->rowCount() > 0) {
        if (!m_view->currentIndex().isValid()) {
            m_view->setCurrentIndex(m_model->index(0, 0));
        }
        m_view->setFocus(Qt::ShortcutFocusReason);
    }
}

void LiveSalesCard::fetchTotal()
{
    const auto [from, until] = MoroccoTime::utcRange(m_day);
    m_totalTicket = m_history.fetchDayTotal(from, until);
}

void LiveSalesCard::lookAtDay()
{
    const QDate today = MoroccoTime::dayOf(QDateTime::currentDateTimeUtc());
    if (today != m_day) {
        m_day = today;
        m_model->reset({});
        m_loaded = false;
        tellEmptiness();
        load();
    }
}

void LiveSalesCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QFrame::changeEvent(event);
}

void LiveSalesCard::retranslate()
{
    m_title->setText(m_ownOnly ? tr("Your sales today") : tr("Today's sales"));
    m_view->setAccessibleName(tr("Sales history"));
    tellEmptiness();
    if (m_dayTotal) {
        m_total->setText(
            tr("%n sale(s) · %1", "of the day", m_dayTotal->sales).arg(Words::amount(m_dayTotal->faceValue)));
    }
}

} // namespace taabia
