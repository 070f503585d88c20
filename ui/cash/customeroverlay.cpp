// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/customeroverlay.h"

#include "domain/foldedname.h"
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
constexpr int longestName = 60;
constexpr int longestPhone = 30;
} // namespace

CustomerOverlay::CustomerOverlay(
    CashDesk &cash, const Customer &customer, const QStringList &takenNames, QWidget *covered, QWidget *window)
    : Overlay(covered, window)
    , m_cash(cash)
    , m_customer(customer)
    , m_title(new QLabel(this))
    , m_name(new LineField(this))
    , m_phone(new LineField(this))
    , m_limit(new AmountField(AmountField::Least::Zero, this))
    , m_sameName(new Paragraph(TextSize::Body, this))
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_save(new ActionButton(ActionButton::Kind::Main, QStringLiteral("check"), this))
    , m_leave(new ActionButton(ActionButton::Kind::Plain, {}, this))
{
    for (const QString &name : takenNames) {
        m_taken.append(foldedName(name));
    }
    setLook(m_title, "title");
    m_name->setMinimumWidth(cardWidth);
    m_name->field()->setMaxLength(longestName);
    m_phone->field()->setMaxLength(longestPhone);
    m_phone->field()->setLayoutDirection(Qt::LeftToRight);
    m_sameName->setRigid(true);
    m_sameName->setTone(Tone::Warning);
    m_sameName->hide();
    m_notice->hide();
    if (customer.id != 0) {
        m_name->setText(customer.name);
        m_phone->setText(customer.phone);
        m_limit->setAmount(customer.limit);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_leave, 0, Qt::AlignVCenter);
    content()->addWidget(m_title);
    content()->addWidget(m_name);
    content()->addWidget(m_sameName);
    content()->addWidget(m_phone);
    content()->addWidget(m_limit);
    content()->addWidget(m_notice);
    content()->addSpacing(4);
    content()->addLayout(buttons);
    setFirstFocus(m_name);
    wire();
    retranslate();
}

void CustomerOverlay::wire()
{
    connect(m_name, &LineField::edited, this, &CustomerOverlay::showSameName);
    connect(m_name, &LineField::entered, this, [this] { m_phone->setFocus(Qt::TabFocusReason); });
    connect(m_phone, &LineField::entered, this, [this] { m_limit->setFocus(Qt::TabFocusReason); });
    connect(m_limit, &LineField::entered, this, &CustomerOverlay::save);
    connect(m_save, &ActionButton::clicked, this, &CustomerOverlay::save);
    connect(m_leave, &ActionButton::clicked, this, &Overlay::close);
    connect(&m_cash, &CashDesk::refused, this, &CustomerOverlay::takeRefusal);
    connect(&m_cash, &CashDesk::customerSaved, this, [this](Ticket ticket, const Customer &customer) {
        if (ticket != 0 && ticket == m_ticket) {
            m_ticket = 0;
            close();
            Q_EMIT saved(customer);
        }
    });
}

void CustomerOverlay::save()
{
    if (m_ticket != 0) {
        return;
    }
    if (m_name->text().isEmpty()) {
        m_name->setTrouble(tr("Type a name."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    const std::optional<Money> limit = m_limit->demand();
    if (!limit) {
        return;
    }
    m_refusal.reset();
    setFocus(Qt::OtherFocusReason); // keys still end here while it is being written
    m_ticket = m_cash.saveCustomer({m_customer.id, m_name->text(), m_phone->text(), *limit});
    showWaiting();
}

void CustomerOverlay::showSameName()
{
    const QString folded = foldedName(m_name->text());
    const bool same = !folded.isEmpty() && m_taken.contains(folded);
    m_sameName->setText(same ? tr("There is a customer of this name already: add what tells them apart.") : QString());
    m_sameName->setVisible(same);
}

void CustomerOverlay::showWaiting()
{
    const bool waiting = m_ticket != 0;
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_phone),
             static_cast<QWidget *>(m_limit), static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_leave)}) {
        part->setEnabled(!waiting);
    }
    m_save->setText(waiting ? tr("Saving…") : tr("Save"));
    m_notice->setVisible(m_refusal.has_value());
    if (m_refusal) {
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::cashTrouble(*m_refusal));
    }
}

void CustomerOverlay::takeRefusal(Ticket ticket, const CashError &why)
{
    if (ticket == 0 || ticket != m_ticket) {
        return;
    }
    m_ticket = 0;
    m_refusal = why;
    showWaiting();
    m_name->setFocus(Qt::OtherFocusReason);
}

void CustomerOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_ticket != 0) {
        return; // it is on its way: what came of it has to be seen
    }
    Overlay::keyPressEvent(event);
}

void CustomerOverlay::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Overlay::changeEvent(event);
}

void CustomerOverlay::retranslate()
{
    const QString title = m_customer.id == 0 ? tr("New customer") : tr("Change the customer");
    setAccessibleName(title);
    m_title->setText(title);
    m_name->setCaption(tr("Name"));
    m_phone->setCaption(tr("Phone (may be empty)"), tr("Phone"));
    m_limit->setCaption(tr("May owe at most, in DH"), tr("Limit"));
    m_save->setAccessibleName(tr("Save"));
    m_save->setKey(tr("Enter", "the key"));
    m_leave->setText(tr("Cancel"));
    m_leave->setKey(tr("Esc", "the key"));
    showSameName();
    showWaiting();
}

} // namespace taabia
