// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/pinentry.h"

#include "ui/people/counter.h"
#include "ui/people/pinfield.h"
#include "ui/people/pinpad.h"
#include "ui/widgets/actionbutton.h"
#include "ui/words/peoplewords.h"

#include <QEvent>
#include <QVBoxLayout>

namespace taabia {

static PeopleRefusal because(PeopleRefusal::Kind kind, std::optional<PinRule::Fault> fault = {})
{
    PeopleRefusal why;
    why.kind = kind;
    why.fault = fault;
    return why;
}

PinEntry::PinEntry(Counter &counter, std::function<Ticket(PersonId, const Secret &)> ask, QWidget *parent)
    : QWidget(parent)
    , m_counter(counter)
    , m_ask(std::move(ask))
    , m_pad(new PinPad(this))
    , m_notice(new PinNotice(counter.clock(), this))
    , m_button(new ActionButton(ActionButton::Kind::Main, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_pad);
    column->addWidget(m_notice);
    column->addWidget(m_button);
    setFocusProxy(m_pad);
    connect(m_pad->field(), &PinField::entered, this, &PinEntry::tryPin);
    connect(m_pad->field(), &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty() && !m_waits.contains(m_person ? m_person->person.id : 0))
            m_notice->tellNothing();
    });
    connect(m_button, &ActionButton::clicked, this, &PinEntry::tryPin);
    connect(m_notice, &PinNotice::waitOver, this, [this] {
        m_waits.erase(m_person ? m_person->person.id : 0);
        describe();
        showState();
    });
    connect(&counter.desk(), &PeopleDesk::refused, this, &PinEntry::refused);
}

void PinEntry::setPerson(const std::optional<PersonView> &person)
{
    if (m_person == person)
        return; // what is being typed stays
    m_person = person;
    wipe();
    showPerson();
}

void PinEntry::wipe()
{
    m_pad->field()->wipe();
}

void PinEntry::setWords(const QString &button, const QString &field)
{
    m_words = button;
    m_button->setAccessibleName(button);
    m_button->setKey(Words::enterKey());
    m_pad->field()->setAccessibleName(field);
    m_pad->field()->setPlaceholderText(field);
    showState();
}

void PinEntry::clear()
{
    m_ticket = 0;
    wipe();
    setPerson({});
    showState();
}

bool PinEntry::mayTry() const
{
    return m_person && m_person->hasPin && m_ticket == 0 && !m_waits.contains(m_person->person.id);
}

void PinEntry::tryPin()
{
    if (!mayTry())
        return;
    if (m_pad->field()->text().size() < PinRule::shortest) { // none is: no try is lost on it
        m_notice->tellRefusal(because(PeopleRefusal::Kind::BadPin, PinRule::Fault::TooShort), PinNotice::Instant{0});
        return;
    }
    m_notice->tellNothing();
    m_ticket = m_ask(m_person->person.id, m_pad->field()->take());
    showState();
}

bool PinEntry::isAnswer(Ticket ticket)
{
    if (ticket == 0 || ticket != m_ticket)
        return false;
    m_ticket = 0;
    m_waits.clear();
    showState();
    return true;
}

void PinEntry::refused(Ticket ticket, const PeopleRefusal &why)
{
    if (ticket == 0 || ticket != m_ticket)
        return;
    m_ticket = 0;
    const auto until = m_counter.clock().monotonic() + why.wait;
    if (why.wait.count() > 0)
        m_waits.insert_or_assign(m_person ? m_person->person.id : 0, Wait{why, until});
    m_notice->tellRefusal(why, until);
    describe();
    showState();
    m_pad->field()->setFocus(Qt::OtherFocusReason);
}

/// What speaks against trying this person's PIN.
void PinEntry::showPerson()
{
    const auto wait = m_waits.find(m_person ? m_person->person.id : 0);
    if (wait != m_waits.end())
        m_notice->tellRefusal(wait->second.why, wait->second.until);
    else if (m_person && !m_person->hasPin)
        m_notice->tellRefusal(because(PeopleRefusal::Kind::NoPin), PinNotice::Instant{0});
    else
        m_notice->tellNothing();
    describe();
    showState();
}

/// Whose PIN it is, and why it rests: without the seconds, which would be told one by one.
void PinEntry::describe()
{
    QString told = m_person ? m_person->person.name : QString();
    if (m_waits.contains(m_person ? m_person->person.id : 0))
        told += QStringLiteral(". ") + PeopleWords::refusal(because(PeopleRefusal::Kind::MustWait));
    m_pad->field()->setAccessibleDescription(told);
}

void PinEntry::showState()
{
    m_pad->setEnabled(m_person.has_value()); // nobody's PIN is typed into nothing
    m_pad->setResting(!mayTry());
    m_button->setReady(mayTry());
    m_button->setText(isJudging() ? tr("Checking…") : m_words);
}

void PinEntry::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace taabia
