// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/pinoverlay.h"

#include "ui/people/pinfield.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/caption.h"
#include "ui/words/peoplewords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace taabia {

PinOverlay::PinOverlay(Counter &counter, const Person &person, Whose whose, QWidget *covered, QWidget *window)
    : Overlay(covered, window)
    , m_counter(counter)
    , m_person(person)
    , m_whose(whose)
    , m_title(new QLabel(this))
    , m_rule(new Paragraph(TextSize::Body, this))
    , m_notice(new PinNotice(counter.clock(), this))
    , m_save(new ActionButton(ActionButton::Kind::Main, QStringLiteral("check"), this))
    , m_cancel(new ActionButton(ActionButton::Kind::Plain, {}, this))
{
    setLook(m_title, "title");
    m_title->setTextFormat(Qt::PlainText);
    constexpr int cardWidth = 420;
    m_title->setMinimumWidth(cardWidth);
    m_rule->setRigid(true);
    m_rule->setTone(Tone::Quiet);
    content()->addWidget(m_title);
    content()->addWidget(m_rule);
    if (whose == Whose::Own)
        m_old = addField();
    m_new = addField();
    m_again = addField();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_cancel, 0, Qt::AlignVCenter);
    content()->addWidget(m_notice);
    content()->addLayout(buttons);
    setFirstFocus(whose == Whose::Own ? m_old.field : m_new.field);
    m_save->showKeyOnlyAt({m_again.field});

    if (m_old.field)
        connect(m_old.field, &PinField::entered, this, [this] { m_new.field->setFocus(Qt::TabFocusReason); });
    connect(m_new.field, &PinField::entered, this, [this] { m_again.field->setFocus(Qt::TabFocusReason); });
    connect(m_again.field, &PinField::entered, this, &PinOverlay::trySave);
    connect(m_save, &ActionButton::clicked, this, &PinOverlay::trySave);
    connect(m_cancel, &ActionButton::clicked, this, &Overlay::close);
    connect(&counter.desk(), &PeopleDesk::refused, this, &PinOverlay::refused);
    connect(&counter.desk(), &PeopleDesk::pinSet, this, [this](Ticket ticket) {
        if (ticket == 0 || ticket != m_ticket)
            return;
        close();
        Q_EMIT pinSet();
    });
    retranslate();
}

PinOverlay::Field PinOverlay::addField()
{
    Field made;
    made.field = new PinField(this);
    made.caption = new Caption(made.field, this);
    content()->addWidget(made.caption);
    content()->addWidget(made.field);
    connect(made.field, &QLineEdit::textChanged, this, [made, this](const QString &text) {
        made.caption->setTrouble({});
        if (!text.isEmpty() && !m_notice->isWaiting())
            m_notice->tellNothing();
    });
    return made;
}

/// What can be told here is told here: a PIN that cannot be one costs no try of the old one.
void PinOverlay::trySave()
{
    if (m_ticket != 0 || m_notice->isWaiting())
        return;
    const auto demand = [](const Field &field, const QString &trouble) {
        field.field->wipe();
        field.caption->setTrouble(trouble);
        field.field->setFocus(Qt::OtherFocusReason);
    };
    if (m_old.field && m_old.field->text().size() < PinRule::shortest)
        return demand(m_old, PeopleWords::pinFault(PinRule::Fault::TooShort));
    const Secret pin = m_new.field->take();
    const Secret again = m_again.field->take();
    QString digits = QString::fromUtf8(pin.bytes().data(), pin.bytes().size());
    const auto fault = PinRule::faultOf(digits);
    taabia::wipe(digits);
    if (fault)
        return demand(m_new, PeopleWords::pinFault(*fault));
    if (!(pin == again))
        return demand(m_new, tr("The two are not the same. Type the new PIN once more."));
    m_ticket = m_old.field ? m_counter.desk().changeOwnPin(m_old.field->take(), pin)
                           : m_counter.desk().setPin(m_person.id, pin);
    setFocus(Qt::OtherFocusReason); // keys still end here while it is being kept
    showState();
}

void PinOverlay::refused(Ticket ticket, const PeopleRefusal &why)
{
    if (ticket == 0 || ticket != m_ticket)
        return;
    m_ticket = 0;
    showState();
    (m_old.field ? m_old : m_new).field->setFocus(Qt::OtherFocusReason);
    m_notice->tellRefusal(why, m_counter.clock().monotonic() + why.wait);
}

void PinOverlay::showState()
{
    for (const Field &each : {m_old, m_new, m_again}) {
        if (each.field)
            each.field->setEnabled(m_ticket == 0);
    }
    m_save->setEnabled(m_ticket == 0);
    m_cancel->setEnabled(m_ticket == 0);
    m_save->setText(m_ticket == 0 ? tr("Save the PIN") : tr("Saving…"));
}

void PinOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_ticket != 0)
        return; // it is on its way: what came of it has to be seen
    Overlay::keyPressEvent(event);
}

void PinOverlay::retranslate()
{
    const QString title = m_whose == Whose::Own ? tr("Change my PIN") : tr("PIN of %1").arg(Words::told(m_person.name));
    setAccessibleName(Words::spoken(title));
    m_title->setText(title);
    m_rule->setText(PeopleWords::pinRule());
    const auto name = [](const Field &field, const QString &words) {
        if (!field.field)
            return;
        field.caption->setText(words);
        field.field->setAccessibleName(words);
    };
    name(m_old, tr("PIN until now"));
    name(m_new, tr("New PIN"));
    name(m_again, tr("New PIN once more"));
    m_save->setAccessibleName(tr("Save the PIN"));
    m_save->setKey(Words::enterKey());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setKey(Words::escapeKey());
    showState();
}

} // namespace taabia
