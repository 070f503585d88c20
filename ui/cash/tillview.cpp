// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/tillview.h"

#include "domain/moroccotime.h"
#include "ui/cash/cashmoveoverlay.h"
#include "ui/cash/closingsoverlay.h"
#include "ui/cash/countoverlay.h"
#include "ui/cash/floatcountoverlay.h"
#include "ui/cash/movementsoverlay.h"
#include "ui/cash/openshiftcard.h"
#include "ui/cash/shiftcard.h"
#include "ui/mainwindow.h"
#include "ui/people/counter.h"
#include "ui/people/stepup.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>

namespace taabia {

static const QString printsKey = QStringLiteral("Alt+5"); ///< the Day page's, of its view of the prints

TillView::TillView(Till &till, ReportDesk &reports, const PaperTools &paper, MainWindow &window, QWidget *parent)
    : QWidget(parent)
    , m_till(till)
    , m_cash(till.cash())
    , m_reports(reports)
    , m_paper(paper)
    , m_window(window)
    , m_stack(new QStackedWidget(this))
    , m_reading(new QLabel(m_stack))
    , m_openCard(new OpenShiftCard(m_stack))
    , m_shiftCard(new ShiftCard(m_stack))
    , m_notice(new Notice(Notice::Shape::Inline, this))
{
    m_reading->setAlignment(Qt::AlignCenter);
    setLook(m_reading, "muted");
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_openCard);
    m_stack->addWidget(m_shiftCard);
    m_notice->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_stack, 1);
    row->addWidget(makeCommands());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row, 1);
    column->addWidget(m_notice);
    wire();
    retranslate();
}

ActionButton *TillView::addCommand(const QString &icon, const QString &key, void (TillView::*action)())
{
    auto *button = new ActionButton(ActionButton::Kind::Plain, icon, m_commands);
    button->setKey(key);
    connect(button, &ActionButton::clicked, this, action);
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, button, &ActionButton::click);
    m_commands->layout()->addWidget(button);
    return button;
}

QWidget *TillView::makeCommands()
{
    m_commands = new QFrame(this);
    setLook(m_commands, "card");
    auto *column = new QVBoxLayout(m_commands);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(10);
    m_cashIn = addCommand(QStringLiteral("plus"), QStringLiteral("Alt+I"), &TillView::cashIn);
    m_cashOut = addCommand(QStringLiteral("log-out"), QStringLiteral("Alt+O"), &TillView::cashOut);
    m_printX = addCommand(QStringLiteral("printer"), QStringLiteral("Alt+X"), &TillView::printX);
    column->addSpacing(8);
    m_count = addCommand(QStringLiteral("check"), QStringLiteral("Alt+K"), &TillView::countAndClose);
    column->addStretch(1);
    m_movements = addCommand(QStringLiteral("repeat"), QStringLiteral("Alt+M"), &TillView::showMovements);
    m_closings = addCommand(QStringLiteral("history"), QStringLiteral("Alt+Z"), &TillView::showClosings);
    return m_commands;
}

void TillView::wire()
{
    connect(&m_cash, &CashDesk::shiftRead, this, &TillView::takeShift);
    connect(&m_cash, &CashDesk::reportQueued, this, &TillView::takeReport);
    connect(&m_cash, &CashDesk::refused, this, &TillView::takeRefusal);
    connect(m_openCard, &OpenShiftCard::openWanted, this, &TillView::openShift);
    connect(m_openCard, &OpenShiftCard::countWanted, this, &TillView::countFloat);
    connect(&m_till, &Till::started, this, [this] {
        if (isVisible()) {
            refresh(); // it could not answer before
        }
    });
}

void TillView::setStepUp(StepUp *stepUp)
{
    m_stepUp = stepUp;
    connect(&stepUp->counter(), &Counter::changed, this, [this] {
        showRights();
        if (isVisible())
            refresh(); // what is told depends on who asks
    });
    showRights();
}

/// What an owner reads day by day takes more than one approval: it is only there for him.
void TillView::showRights()
{
    const bool reads = StepUp::isAllowed(m_stepUp, Action::SeeReports);
    m_movements->setVisible(reads);
    m_closings->setVisible(reads);
}

void TillView::refresh()
{
    m_asking = m_cash.askShift();
}

void TillView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void TillView::takeShift(Ticket ticket, const std::optional<ShiftView> &shift)
{
    const bool changes = !m_known || m_shift.has_value() != shift.has_value();
    m_known = true;
    m_shift = shift; // asked for or not, by whomever: the newest is what holds
    if (ticket != 0 && ticket == m_opening) {
        m_opening = 0;
        tell(Told::ShiftOpened);
    } else if (changes || (m_told == Told::Trouble && ticket == m_asking)) {
        tell(Told::Nothing);
    }
    showShift();
}

void TillView::showShift()
{
    const bool open = m_shift.has_value();
    QWidget *wanted = !m_known ? static_cast<QWidget *>(m_reading)
        : open                 ? static_cast<QWidget *>(m_shiftCard)
                               : static_cast<QWidget *>(m_openCard);
    const bool moves = m_stack->currentWidget() != wanted;
    // A command that goes off takes the focus with it; then it is nobody's.
    const bool hadFocus =
        !m_window.focusWidget() || isAncestorOf(m_window.focusWidget()) || m_window.focusWidget() == this;
    if (open) {
        m_shiftCard->show(*m_shift);
    }
    for (ActionButton *command : {m_cashIn, m_cashOut, m_printX, m_count}) {
        command->setEnabled(open);
    }
    m_openCard->setWaiting(m_opening != 0);
    if (!moves) {
        return;
    }
    m_openCard->clear();
    m_stack->setCurrentWidget(wanted);
    setFocusProxy(open ? static_cast<QWidget *>(m_cashIn) : m_openCard);
    if (hadFocus && isVisible()) {
        focusProxy()->setFocus(Qt::OtherFocusReason);
    }
}

void TillView::openShift(Money openingFloat)
{
    if (m_opening != 0) {
        return;
    }
    m_openCard->setTrouble({});
    m_opening = m_cash.openShift(openingFloat);
    m_openCard->setWaiting(true);
}

void TillView::countFloat()
{
    auto *overlay = new FloatCountOverlay(m_window.shell(), &m_window);
    connect(overlay, &FloatCountOverlay::totalTaken, m_openCard, &OpenShiftCard::setFloat);
    m_window.openOverlay(overlay);
}

void TillView::cashIn()
{
    moveCash(CashMove::In);
}

void TillView::cashOut()
{
    moveCash(CashMove::Out);
}

void TillView::moveCash(CashMove kind)
{
    tell(Told::Nothing);
    auto *overlay = new CashMoveOverlay(m_cash, kind, m_window.shell(), &m_window);
    overlay->setStepUp(m_stepUp);
    connect(overlay, &CashMoveOverlay::moved, this, [this](const CashMovement &movement) {
        m_movement = movement;
        tell(Told::Moved);
    });
    m_window.openOverlay(overlay);
}

void TillView::printX()
{
    StepUp::whenAllowed(m_stepUp, this, Action::PrintX, {}, [this] {
        if (m_printing == 0) {
            tell(Told::Nothing);
            m_printing = m_cash.printX();
        }
    });
}

void TillView::countAndClose()
{
    tell(Told::Nothing);
    m_window.openOverlay(new CountOverlay(m_cash, today(), m_window.shell(), &m_window));
}

/// By the till's clock where it has told the time.
QDate TillView::today() const
{
    return MoroccoTime::dayOf(m_shift ? m_shift->soFar.madeUtc : QDateTime::currentDateTimeUtc());
}

void TillView::showClosings()
{
    m_window.openOverlay(new ClosingsOverlay(m_cash, m_reports, m_paper, m_window.shell(), &m_window));
}

void TillView::showMovements()
{
    m_window.openOverlay(new MovementsOverlay(m_cash, m_reports, m_paper, today(), m_window.shell(), &m_window));
}

void TillView::takeReport(Ticket ticket)
{
    if (ticket != 0 && ticket == m_printing) {
        m_printing = 0;
        tell(Told::XQueued);
    }
}

void TillView::takeRefusal(Ticket ticket, const CashError &why)
{
    if (ticket == 0 || (ticket != m_opening && ticket != m_printing && ticket != m_asking)) {
        return;
    }
    if (ticket == m_opening) {
        m_opening = 0;
        m_openCard->setWaiting(false);
        m_openCard->setTrouble(why);
        return;
    }
    if (ticket == m_printing) {
        m_printing = 0;
    }
    m_trouble = why;
    tell(Told::Trouble);
}

void TillView::tell(Told what)
{
    m_told = what;
    m_notice->setVisible(what != Told::Nothing);
    switch (what) {
    case Told::Nothing:
        m_notice->tell(Tone::Quiet, {}, {});
        break;
    case Told::ShiftOpened:
        m_notice->tell(Tone::Good, QStringLiteral("circle-check"), tr("The shift is open."));
        break;
    case Told::XQueued:
        m_notice->tell(Tone::Good, QStringLiteral("printer"),
            tr("The X report is in the print queue. What becomes of it stands under Prints (%1).", "the key")
                .arg(Words::isolated(printsKey)));
        break;
    case Told::Moved: {
        const QString amount = Words::amount(m_movement.amount);
        m_notice->tell(Tone::Good, QStringLiteral("circle-check"),
            Words::noted(m_movement.kind == CashMove::In ? tr("Noted: %1 put into the drawer.").arg(amount)
                                                         : tr("Noted: %1 taken out of the drawer.").arg(amount),
                m_movement));
        break;
    }
    case Told::Trouble:
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::cashTrouble(m_trouble));
        break;
    }
}

void TillView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TillView::retranslate()
{
    setAccessibleName(tr("Till", "the view of the drawer"));
    m_reading->setText(tr("The drawer is being read…"));
    m_cashIn->setText(tr("Cash in"));
    m_cashOut->setText(tr("Cash out"));
    m_printX->setText(tr("X report"));
    m_count->setText(tr("Count and close"));
    m_movements->setText(tr("Cash movements"));
    m_closings->setText(tr("Closings"));
    tell(m_told);
    showShift();
}

} // namespace taabia
