// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/givebackcard.h"

#include "desk/cashdesk.h"
#include "ui/theme/colors.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/painting.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace taabia {

GiveBackCard::GiveBackCard(CashDesk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_more(new Paragraph(TextSize::Small, this))
    , m_question(new Paragraph(TextSize::Body, this))
    , m_refused(new Notice(Notice::Shape::Inline, this))
    , m_done(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("check"), this))
    , m_yes(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("check"), this))
    , m_no(new ActionButton(ActionButton::Kind::Plain, {}, this))
{
    build();
    connect(&desk, &CashDesk::giveBacksRead, this, [this](Ticket ticket, const std::vector<GiveBack> &owed) {
        if (ticket != 0 && ticket != m_askTicket)
            return;
        if (m_asking && (owed.empty() || m_owed.empty() || owed.front().sale.id != m_owed.front().sale.id))
            leave(); // the question was about another one
        m_owed = owed;
        refresh();
    });
    connect(&desk, &CashDesk::cashMoved, this, [this](Ticket ticket, const CashMovement &movement) {
        if (movement.kind == CashMove::GiveBack || (ticket == m_doneTicket && ticket != 0)) {
            m_doneTicket = 0;
            load();
        }
    });
    connect(&desk, &CashDesk::refused, this, [this](Ticket ticket, const CashError &why) {
        if (ticket != m_doneTicket || ticket == 0)
            return;
        m_doneTicket = 0;
        m_trouble = why;
        load();
        refresh();
    });
    const auto takeShift = [this](bool isOpen) {
        m_shiftIsOpen = isOpen;
        if (m_asking)
            refresh();
    };
    connect(&desk, &CashDesk::shiftRead, this,
        [takeShift](Ticket, const std::optional<ShiftView> &shift) { takeShift(shift.has_value()); });
    connect(&desk, &CashDesk::shiftClosed, this, [takeShift] { takeShift(false); });
    connect(m_done, &ActionButton::clicked, this, &GiveBackCard::ask);
    connect(m_yes, &ActionButton::clicked, this, &GiveBackCard::confirm);
    connect(m_no, &ActionButton::clicked, this, &GiveBackCard::leave);
    refresh();
}

void GiveBackCard::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 8, 12, 8);
    column->setSpacing(6);
    auto *list = new QVBoxLayout;
    list->setSpacing(4);
    for (int i = 0; i < mostShown; ++i) {
        m_lines.push_back(new Notice(Notice::Shape::Inline, this));
        list->addWidget(m_lines.back());
    }
    list->addWidget(m_more);
    list->addWidget(m_question);
    list->addWidget(m_refused);
    m_more->setTone(Tone::Quiet);
    m_more->setRigid(true);
    m_question->setRigid(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addLayout(list, 1);
    row->addWidget(m_done, 0, Qt::AlignTop);
    column->addLayout(row);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(10);
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    answers->addStretch(1);
    column->addLayout(answers);
}

void GiveBackCard::load()
{
    m_askTicket = m_desk.askGiveBacks();
}

void GiveBackCard::setRows(int rows)
{
    if (rows != m_rows) {
        m_rows = rows;
        show(); // who says so knows that it changes
    }
}

void GiveBackCard::ask()
{
    if (m_owed.empty() || m_asking || m_doneTicket != 0)
        return;
    m_asking = true;
    m_trouble.reset();
    QWidget *focus = window()->focusWidget();
    m_focusBefore = focus && !isAncestorOf(focus) ? focus : nullptr;
    refresh();
    m_no->setFocus(Qt::OtherFocusReason); // a second press of the same key changes nothing
}

void GiveBackCard::leave()
{
    const bool hadFocus = m_no->hasFocus() || m_yes->hasFocus();
    m_asking = false;
    refresh();
    if (!hadFocus)
        return;
    if (m_focusBefore && m_focusBefore->isVisible() && m_focusBefore->isEnabled())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT left();
}

void GiveBackCard::beginAnew()
{
    m_asking = false;
    m_trouble.reset();
    refresh();
}

void GiveBackCard::confirm()
{
    if (!m_asking || m_owed.empty() || m_doneTicket != 0)
        return;
    m_doneTicket = m_desk.giveBack(m_owed.front().sale.id);
    leave();
}

QString GiveBackCard::question() const
{
    if (m_owed.empty())
        return {};
    const GiveBack &first = m_owed.front();
    if (first.method != PaymentMethod::Cash)
        return tr("Is this done?");
    const QString amount = Words::amount(first.sale.order.faceValue);
    if (m_shiftIsOpen == true)
        return tr("Has the customer got %1 in cash? It then counts as out of the drawer.").arg(amount);
    const QString asked = tr("Has the customer got %1 in cash?").arg(amount);
    return m_shiftIsOpen ? asked + QLatin1Char(' ') + Words::willBeOutsideShifts() : asked;
}

QString GiveBackCard::sentence(const GiveBack &owed)
{
    const QString amount = Words::amount(owed.sale.order.faceValue);
    const QString phone = Words::phone(owed.sale.order.phone);
    const bool refunded = owed.sale.state == SaleState::Refunded;
    switch (owed.method) {
    case PaymentMethod::Cash:
        return (refunded ? tr("Give back %1 to %2: refunded.") : tr("Give back %1 to %2: not delivered."))
            .arg(amount, phone);
    case PaymentMethod::Card:
        return (refunded ? tr("Give back %1 to %2: refunded (paid by card).")
                         : tr("Give back %1 to %2: not delivered (paid by card)."))
            .arg(amount, phone);
    case PaymentMethod::CreditBook:
        return (refunded ? tr("Tell %2 that %1 came off the credit book: refunded. No cash is owed.")
                         : tr("Tell %2 that %1 came off the credit book: not delivered. No cash is owed."))
            .arg(amount, phone);
    }
    return {};
}

void GiveBackCard::refresh()
{
    show();
    Q_EMIT changed();
}

void GiveBackCard::show()
{
    setVisible(!m_owed.empty());
    setAccessibleName(tr("To give back"));
    const auto shown = std::min(static_cast<std::size_t>(m_asking ? 1 : m_rows), m_owed.size());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < shown);
        if (i < shown)
            m_lines[i]->tell(Tone::Warning, QStringLiteral("undo-2"), sentence(m_owed[i]));
    }
    const int more = static_cast<int>(m_owed.size() - shown);
    m_more->setVisible(more > 0 && !m_asking);
    m_more->setText(tr("and %n more", "to give back", more));
    m_question->setVisible(m_asking);
    m_yes->setVisible(m_asking);
    m_no->setVisible(m_asking);
    m_done->setVisible(!m_asking);
    m_done->setEnabled(m_doneTicket == 0);
    m_done->setText(tr("Done", "given back"));
    m_done->setAccessibleName(tr("Given back"));
    m_done->setKey(QStringLiteral("Alt+G"));
    m_yes->setText(tr("Yes, it is done"));
    m_yes->setAccessibleName(m_yes->text());
    m_no->setText(tr("Not yet"));
    m_no->setAccessibleName(m_no->text());
    m_no->setKey(Words::escapeKey());
    m_question->setText(question());
    m_refused->setVisible(m_trouble.has_value());
    if (m_trouble)
        m_refused->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::cashTrouble(*m_trouble));
}

void GiveBackCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_asking && !event->isAutoRepeat()) {
        leave();
        return;
    }
    QFrame::keyPressEvent(event);
}

void GiveBackCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

void GiveBackCard::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::current();
    QPainter painter(this);
    Painting::box(painter, rect(), colors.card, colors.warning, 2, 12);
}

} // namespace taabia
