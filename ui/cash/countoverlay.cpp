// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/countoverlay.h"

#include "ui/cash/closeshiftsheet.h"
#include "ui/cash/linefield.h"
#include "ui/cash/piecegrid.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/words/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

#include <utility>

namespace taabia {

CountOverlay::CountOverlay(CashDesk &cash, QDate today, QWidget *covered, QWidget *window)
    : FramedOverlay({800, 560}, covered, window)
    , m_cash(cash)
    , m_today(today)
{
    build();
    connect(m_grid, &PieceGrid::edited, this, &CountOverlay::showTotal);
    m_grid->setDone(m_done);
    connect(m_done, &ActionButton::clicked, this, &CountOverlay::count);
    connect(m_leave, &ActionButton::clicked, this, &Overlay::close);
    connect(m_again, &ActionButton::clicked, this, &CountOverlay::countAgain);
    connect(m_goOn, &ActionButton::clicked, this, &CountOverlay::goOn);
    connect(m_reason, &LineField::entered, this, &CountOverlay::goOn);
    connect(m_close, &ActionButton::clicked, this, &Overlay::close);
    connect(&m_cash, &CashDesk::counted, this, &CountOverlay::takeDifference);
    connect(&m_cash, &CashDesk::shiftRead, this, &CountOverlay::takeShift);
    connect(&m_cash, &CashDesk::shiftClosed, this, &CountOverlay::takeClosing);
    connect(&m_cash, &CashDesk::refused, this, &CountOverlay::takeRefusal);
}

void CountOverlay::count()
{
    if (m_counting != 0) {
        return;
    }
    m_refusal.reset();
    m_warned = false;
    showNotice();
    setFocus(Qt::OtherFocusReason); // keys still end here while the page is off
    m_countingPage->setEnabled(false);
    const CashCount counted = m_grid->count();
    m_counted = counted.total();
    m_counting = m_cash.count(counted);
}

void CountOverlay::takeDifference(Ticket ticket, Money difference)
{
    if (ticket == 0 || ticket != m_counting) {
        return;
    }
    m_counting = 0;
    ++m_counts;
    m_difference = difference;
    m_countingPage->setEnabled(true);
    m_cash.askShift(); // the sales that go on into the next shift, as they stand now
    showDifference();
    m_pages->setCurrentWidget(m_countedPage);
    (m_reason->isVisibleTo(m_countedPage) ? static_cast<QWidget *>(m_reason) : m_goOn)->setFocus(Qt::OtherFocusReason);
}

void CountOverlay::takeShift(Ticket, const std::optional<ShiftView> &shift)
{
    if (!shift) {
        return;
    }
    m_unresolved = shift->soFar.unresolved; // asked for or not, the newest is what holds
    if (m_sheet) {
        m_sheet->setUnresolved(m_unresolved);
    }
}

void CountOverlay::takeRefusal(Ticket ticket, const CashError &why)
{
    if (ticket == 0 || (ticket != m_counting && ticket != m_closing)) {
        return;
    }
    const bool wasCounting = std::exchange(m_counting, 0) == ticket;
    m_closing = 0;
    m_refusal = why;
    showNotice();
    if (wasCounting) {
        m_countingPage->setEnabled(true);
        m_grid->fields().front()->setFocus(Qt::OtherFocusReason);
    } else if (why.why == CashTrouble::NotCounted) {
        leaveSheet();
        countAgain();
    } else if (m_sheet) {
        m_sheet->rest();
    }
}

void CountOverlay::countAgain()
{
    m_grid->clear();
    m_pages->setCurrentWidget(m_countingPage);
    m_grid->fields().front()->setFocus(Qt::OtherFocusReason);
}

void CountOverlay::goOn()
{
    if (m_difference != Money() && m_reason->text().isEmpty()) {
        m_reason->setTrouble(tr("Say why, even if it is only: nobody knows."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_refusal.reset();
    showNotice();
    const QString reason = m_difference == Money() ? QString() : m_reason->text();
    m_sheet = new CloseShiftSheet({m_counted, m_difference, reason, m_unresolved, m_today}, m_pages);
    connect(m_sheet, &CloseShiftSheet::confirmed, this, &CountOverlay::confirmClosing);
    connect(m_sheet, &Sheet::cancelled, this, &CountOverlay::leaveSheet);
    m_pages->addWidget(m_sheet);
    m_pages->setCurrentWidget(m_sheet);
}

void CountOverlay::leaveSheet()
{
    if (!m_sheet) {
        return;
    }
    m_pages->setCurrentWidget(m_countedPage);
    m_pages->removeWidget(m_sheet);
    m_sheet->deleteLater();
    m_sheet = nullptr;
    m_goOn->setFocus(Qt::OtherFocusReason);
}

void CountOverlay::confirmClosing()
{
    if (m_closing == 0) {
        m_closing = m_cash.closeShift(m_difference == Money() ? QString() : m_reason->text());
    }
}

void CountOverlay::takeClosing(Ticket ticket, const ShiftReport &report)
{
    if (ticket == 0 || ticket != m_closing) {
        return;
    }
    m_closing = 0;
    m_closedReport = report;
    m_refusal.reset();
    showNotice();
    leaveSheet();
    showClosing();
    m_pages->setCurrentWidget(m_closedPage);
    m_close->setFocus(Qt::OtherFocusReason);
}

void CountOverlay::showNotice()
{
    m_notice->setVisible(m_refusal || m_warned);
    if (m_refusal) {
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::cashTrouble(*m_refusal));
    } else if (m_warned) {
        m_notice->tell(Tone::Warning, QStringLiteral("triangle-alert"),
            tr("What you have typed is not kept yet. %1 once more throws it away.", "the key Esc")
                .arg(Words::isolated(Words::escapeKey())));
    }
}

void CountOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_counting != 0) {
        return; // the count is on its way: what came of it has to be seen
    }
    const bool halfTyped = m_pages->currentWidget() == m_countingPage && !m_grid->isUntouched();
    if (event->key() == Qt::Key_Escape && halfTyped && !m_warned) {
        if (!event->isAutoRepeat()) {
            m_warned = true;
            m_refusal.reset();
            showNotice();
        }
        return;
    }
    Overlay::keyPressEvent(event);
}

} // namespace taabia
