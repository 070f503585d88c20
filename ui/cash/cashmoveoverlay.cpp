// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/cashmoveoverlay.h"

#include "ui/cash/linefield.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace taabia {

namespace {
constexpr int cardWidth = 480;
}

CashMoveOverlay::CashMoveOverlay(CashDesk &cash, CashMove kind, QWidget *covered, QWidget *window)
    : Overlay(covered, window)
    , m_cash(cash)
    , m_kind(kind)
    , m_title(new QLabel(this))
    , m_what(new Paragraph(TextSize::Body, this))
    , m_amount(new AmountField(AmountField::Least::Centime, this))
    , m_reason(new LineField(this))
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_save(new ActionButton(ActionButton::Kind::Main, QStringLiteral("check"), this))
    , m_leave(new ActionButton(ActionButton::Kind::Plain, {}, this))
{
    setLook(m_title, "title");
    m_what->setRigid(true);
    m_what->setTone(Tone::Quiet);
    m_amount->setMinimumWidth(cardWidth);
    m_notice->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_leave, 0, Qt::AlignVCenter);
    content()->addWidget(m_title);
    content()->addWidget(m_what);
    content()->addWidget(m_amount);
    content()->addWidget(m_reason);
    content()->addWidget(m_notice);
    content()->addSpacing(4);
    content()->addLayout(buttons);
    setFirstFocus(m_amount);

    connect(m_amount, &LineField::entered, this, [this] {
        if (m_amount->demand()) {
            m_reason->setFocus(Qt::TabFocusReason);
        }
    });
    connect(m_reason, &LineField::entered, this, &CashMoveOverlay::save);
    connect(m_save, &ActionButton::clicked, this, &CashMoveOverlay::save);
    connect(m_leave, &ActionButton::clicked, this, &Overlay::close);
    connect(&m_cash, &CashDesk::cashMoved, this, &CashMoveOverlay::takeMovement);
    connect(&m_cash, &CashDesk::refused, this, &CashMoveOverlay::takeRefusal);
    retranslate();
}

void CashMoveOverlay::save()
{
    if (m_ticket != 0) {
        return;
    }
    const std::optional<Money> amount = m_amount->demand();
    if (!amount) {
        return;
    }
    if (m_reason->text().isEmpty()) {
        m_reason->setTrouble(tr("Say in a few words what it is for."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_refusal.reset();
    setFocus(Qt::OtherFocusReason); // keys still end here while it is being written
    m_ticket = m_cash.moveCash(m_kind, *amount, m_reason->text());
    showWaiting();
}

void CashMoveOverlay::showWaiting()
{
    const bool waiting = m_ticket != 0;
    for (QWidget *part : {static_cast<QWidget *>(m_amount), static_cast<QWidget *>(m_reason),
             static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_leave)}) {
        part->setEnabled(!waiting);
    }
    m_save->setText(waiting ? tr("Saving…") : (m_kind == CashMove::In ? tr("Put it in") : tr("Take it out")));
    m_notice->setVisible(m_refusal.has_value());
    if (m_refusal) {
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::cashTrouble(*m_refusal));
    }
}

void CashMoveOverlay::takeMovement(Ticket ticket, const CashMovement &movement)
{
    if (ticket == 0 || ticket != m_ticket) {
        return;
    }
    m_ticket = 0;
    close();
    Q_EMIT moved(movement);
}

void CashMoveOverlay::takeRefusal(Ticket ticket, const CashError &why)
{
    if (ticket == 0 || ticket != m_ticket) {
        return;
    }
    m_ticket = 0;
    m_refusal = why;
    showWaiting();
    m_amount->setFocus(Qt::OtherFocusReason);
}

void CashMoveOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_ticket != 0) {
        return; // it is on its way: what came of it has to be seen
    }
    Overlay::keyPressEvent(event);
}

void CashMoveOverlay::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Overlay::changeEvent(event);
}

void CashMoveOverlay::retranslate()
{
    const bool in = m_kind == CashMove::In;
    setAccessibleName(in ? tr("Cash in") : tr("Cash out"));
    m_title->setText(in ? tr("Cash in") : tr("Cash out"));
    m_what->setText(in ? tr("Cash that goes into the drawer without a sale: change from the bank, the owner's own.")
                       : tr("Cash that leaves the drawer without a sale: to the safe, for a purchase."));
    m_amount->setCaption(tr("How much, in DH"), tr("Amount"));
    m_reason->setCaption(tr("What for"), tr("Reason"));
    m_save->setAccessibleName(in ? tr("Put it in") : tr("Take it out"));
    m_save->setKey(tr("Enter", "the key"));
    m_leave->setText(tr("Cancel"));
    m_leave->setKey(tr("Esc", "the key"));
    showWaiting();
}

} // namespace taabia
