// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/cashform.h"

#include "ui/people/stepup.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace taabia {

CashForm::CashForm(CashDesk &cash, QWidget *covered, QWidget *window)
    : Overlay(covered, window)
    , m_cash(cash)
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_save(new ActionButton(ActionButton::Kind::Main, QStringLiteral("check"), this))
    , m_leave(new ActionButton(ActionButton::Kind::Plain, {}, this))
{
    m_notice->hide();
    connect(m_save, &ActionButton::clicked, this, &CashForm::trySave);
    connect(m_leave, &ActionButton::clicked, this, &Overlay::close);
    connect(&m_cash, &CashDesk::refused, this, &CashForm::takeRefusal);
}

void CashForm::addFoot(std::vector<QWidget *> fields)
{
    m_fields = std::move(fields);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_leave, 0, Qt::AlignVCenter);
    content()->addWidget(m_notice);
    content()->addSpacing(4);
    content()->addLayout(buttons);
    setFirstFocus(m_fields.front());
}

void CashForm::trySave()
{
    if (!isWaiting()) {
        save();
    }
}

void CashForm::ask(Ticket ticket)
{
    m_refusal.reset();
    setFocus(Qt::OtherFocusReason); // keys still end here while it is being written
    m_ticket = ticket;
    showState();
}

void CashForm::askAllowed(Action action, std::function<Ticket()> command)
{
    StepUp::whenAllowed(m_stepUp, this, action, {}, [this, command = std::move(command)] { ask(command()); });
}

bool CashForm::isAnswer(Ticket ticket)
{
    if (ticket == 0 || ticket != m_ticket) {
        return false;
    }
    m_ticket = 0;
    close();
    return true;
}

void CashForm::takeRefusal(Ticket ticket, const CashError &why)
{
    if (ticket == 0 || ticket != m_ticket) {
        return;
    }
    m_ticket = 0;
    m_refusal = why;
    showState();
    m_fields.front()->setFocus(Qt::OtherFocusReason);
}

void CashForm::showState()
{
    for (QWidget *field : m_fields) {
        field->setEnabled(!isWaiting());
    }
    m_save->setEnabled(!isWaiting());
    m_leave->setEnabled(!isWaiting());
    m_save->setText(isWaiting() ? tr("Saving…") : saveWords());
    m_notice->setVisible(m_refusal.has_value());
    if (m_refusal) {
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::cashTrouble(*m_refusal));
    }
}

void CashForm::retranslate()
{
    m_save->setKey(Words::enterKey());
    m_leave->setText(tr("Cancel"));
    m_leave->setKey(Words::escapeKey());
    showState();
}

void CashForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isWaiting()) {
        return; // it is on its way: what came of it has to be seen
    }
    Overlay::keyPressEvent(event);
}

} // namespace taabia
