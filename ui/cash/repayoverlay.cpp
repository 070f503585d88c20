// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/repayoverlay.h"

#include "ui/cash/linefield.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>

namespace taabia {

namespace {
constexpr int cardWidth = 500;
const QString allKey = QStringLiteral("Alt+A");
} // namespace

RepayOverlay::RepayOverlay(CashDesk &cash, const CreditLine &line, QWidget *covered, QWidget *window)
    : Overlay(covered, window)
    , m_cash(cash)
    , m_line(line)
    , m_title(new Paragraph(TextSize::Lead, this))
    , m_owes(new Paragraph(TextSize::Body, this))
    , m_amount(new AmountField(AmountField::Least::Centime, this))
    , m_all(new ActionButton(ActionButton::Kind::Plain, {}, this))
    , m_rest(new Paragraph(TextSize::Body, this))
    , m_methods(new TileGroup(2, TextSize::Body, this))
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_save(new ActionButton(ActionButton::Kind::Main, QStringLiteral("check"), this))
    , m_leave(new ActionButton(ActionButton::Kind::Plain, {}, this))
{
    build();
    wire();
    retranslate();
}

void RepayOverlay::build()
{
    m_title->setRigid(true);
    m_title->setWeight(QFont::Bold);
    m_owes->setRigid(true);
    m_owes->setMinimumWidth(cardWidth);
    m_rest->setRigid(true);
    m_rest->setTone(Tone::Quiet);
    m_notice->hide();
    m_all->setKey(allKey);
    m_all->setEnabled(m_line.owed > Money());
    auto *amount = new QHBoxLayout;
    amount->setSpacing(10);
    amount->addWidget(m_amount, 1);
    amount->addWidget(m_all, 0, Qt::AlignBottom);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_leave, 0, Qt::AlignVCenter);
    content()->addWidget(m_title);
    content()->addWidget(m_owes);
    content()->addLayout(amount);
    content()->addWidget(m_rest);
    content()->addWidget(m_methods);
    content()->addWidget(m_notice);
    content()->addSpacing(4);
    content()->addLayout(buttons);
    setFirstFocus(m_amount);
}

void RepayOverlay::wire()
{
    connect(m_amount, &LineField::edited, this, &RepayOverlay::showRest);
    connect(m_amount, &LineField::entered, this, [this] {
        if (m_amount->demand()) {
            m_methods->takeFocus();
        }
    });
    connect(m_all, &ActionButton::clicked, this, &RepayOverlay::takeAll);
    auto *key = new QShortcut(QKeySequence(allKey), this);
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, m_all, &ActionButton::click);
    connect(m_methods, &TileGroup::chosen, this, &RepayOverlay::showWaiting);
    connect(m_methods, &TileGroup::stepDone, this, [this] { m_save->setFocus(Qt::TabFocusReason); });
    connect(m_save, &ActionButton::clicked, this, &RepayOverlay::save);
    connect(m_leave, &ActionButton::clicked, this, &Overlay::close);
    connect(&m_cash, &CashDesk::refused, this, &RepayOverlay::takeRefusal);
    connect(&m_cash, &CashDesk::cashMoved, this, [this](Ticket ticket, const CashMovement &movement) {
        if (ticket != 0 && ticket == m_ticket) {
            m_ticket = 0;
            close();
            Q_EMIT repaid(movement);
        }
    });
}

PaymentMethod RepayOverlay::method() const
{
    return m_methods->current() == 1 ? PaymentMethod::Card : PaymentMethod::Cash;
}

void RepayOverlay::takeAll()
{
    m_amount->setAmount(m_line.owed);
    m_methods->takeFocus();
}

void RepayOverlay::save()
{
    if (m_ticket != 0) {
        return;
    }
    if (const std::optional<Money> amount = m_amount->demand()) {
        m_refusal.reset();
        setFocus(Qt::OtherFocusReason); // keys still end here while it is being written
        m_ticket = m_cash.repay(m_line.customer.id, *amount, method());
        showWaiting();
    }
}

void RepayOverlay::showRest()
{
    const std::optional<Money> amount = m_amount->amount();
    const Money rest = m_line.owed - amount.value_or(Money());
    m_rest->setTone(rest.isNegative() ? Tone::Warning : Tone::Quiet);
    m_rest->setText(!amount ? QString()
            : rest.isNegative()
            ? tr("That is more than is owed. Afterwards the shop owes %1.").arg(Words::amount(Money() - rest))
            : rest == Money() ? tr("Nothing remains owed.")
                              : tr("%1 remain owed.", "an amount").arg(Words::amount(rest)));
    showWaiting();
}

void RepayOverlay::showWaiting()
{
    const bool waiting = m_ticket != 0;
    for (QWidget *part : {static_cast<QWidget *>(m_amount), static_cast<QWidget *>(m_methods),
             static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_leave)}) {
        part->setEnabled(!waiting);
    }
    m_all->setEnabled(!waiting && m_line.owed > Money());
    const std::optional<Money> amount = m_amount->amount();
    const QString figure = amount ? Words::amount(*amount) : QString();
    m_save->setReady(amount.has_value());
    m_save->setText(waiting                   ? tr("Saving…")
            : !amount                         ? tr("Take the money")
            : method() == PaymentMethod::Card ? tr("%1 by card").arg(figure)
                                              : tr("Take %1 in cash").arg(figure));
    m_notice->setVisible(m_refusal.has_value());
    if (m_refusal) {
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::cashTrouble(*m_refusal));
    }
}

void RepayOverlay::takeRefusal(Ticket ticket, const CashError &why)
{
    if (ticket == 0 || ticket != m_ticket) {
        return;
    }
    m_ticket = 0;
    m_refusal = why;
    showWaiting();
    m_amount->setFocus(Qt::OtherFocusReason);
}

void RepayOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_ticket != 0) {
        return; // it is on its way: what came of it has to be seen
    }
    Overlay::keyPressEvent(event);
}

void RepayOverlay::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Overlay::changeEvent(event);
}

void RepayOverlay::retranslate()
{
    setAccessibleName(tr("Repayment"));
    m_title->setText(Words::told(m_line.customer.name));
    m_owes->setText(Words::debt(m_line.owed));
    m_amount->setCaption(tr("Pays now, in DH"), tr("Amount"));
    m_all->setText(tr("All of it"));
    const int chosen = std::max(0, m_methods->current());
    m_methods->setAccessibleName(tr("Paid by"));
    m_methods->setChoices({{Words::paymentMethod(PaymentMethod::Cash), {}, {}, {}},
        {Words::paymentMethod(PaymentMethod::Card), {}, {}, {}}});
    m_methods->setCurrent(chosen);
    m_save->setAccessibleName(tr("Take the money"));
    m_save->setKey(tr("Enter", "the key"));
    m_leave->setText(tr("Cancel"));
    m_leave->setKey(tr("Esc", "the key"));
    showRest();
}

} // namespace taabia
