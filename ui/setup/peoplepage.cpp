// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/peoplepage.h"

#include "ui/cash/linefield.h"
#include "ui/people/pinfield.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/notice.h"
#include "ui/words/peoplewords.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>

namespace taabia {

PeoplePage::PeoplePage(QWidget *parent)
    : SetupPage(parent)
    , m_owner(addForm())
    , m_clerk(addForm())
    , m_notice(new Notice(Notice::Shape::Inline, this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_owner.card, 1);
    row->addWidget(m_clerk.card, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_owner.again, &PinField::entered, this, [this] {
        if (demand(m_owner))
            m_clerk.name->setFocus(Qt::TabFocusReason);
    });
    connect(m_clerk.again, &PinField::entered, this, &PeoplePage::advance);
    // No clerk: Enter on the empty name is enough.
    connect(m_clerk.name, &LineField::entered, this, [this] {
        if (!hasClerk())
            advance();
        else if (demand(m_clerk, Part::Name))
            m_clerk.pin->setFocus(Qt::TabFocusReason);
    });
    connect(m_owner.name, &LineField::entered, this, [this] {
        if (demand(m_owner, Part::Name))
            m_owner.pin->setFocus(Qt::TabFocusReason);
    });
    retranslate();
}

PeoplePage::Form PeoplePage::addForm()
{
    Form form{};
    form.card = new QFrame(this);
    setLook(form.card, "card");
    form.title = new QLabel(form.card);
    setLook(form.title, "title");
    form.why = new Paragraph(TextSize::Body, form.card);
    form.why->setRigid(true);
    form.why->setTone(Tone::Quiet);
    form.name = new LineField(form.card);
    form.pin = new PinField(form.card);
    form.pinCaption = new Caption(form.pin, form.card);
    form.again = new PinField(form.card);
    form.againCaption = new Caption(form.again, form.card);
    auto *column = new QVBoxLayout(form.card);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(12);
    column->addWidget(form.title);
    column->addWidget(form.why);
    column->addWidget(form.name);
    for (const auto &[caption, field] :
        {std::pair(form.pinCaption, form.pin), std::pair(form.againCaption, form.again)}) {
        auto *part = new QVBoxLayout;
        part->setSpacing(4);
        part->addWidget(caption);
        part->addWidget(field);
        column->addLayout(part);
        field->setAlignment(Qt::AlignLeading); // as the name above it
        connect(field, &QLineEdit::textEdited, this, [caption = caption] { caption->setTrouble({}); });
    }
    column->addStretch(1);
    connect(form.pin, &PinField::entered, this, [this, form] {
        if (demand(form, Part::Pin))
            form.again->setFocus(Qt::TabFocusReason);
    });
    return form;
}

void PeoplePage::setPeople(PeopleDesk &people)
{
    m_people = &people;
    connect(&people, &PeopleDesk::peopleRead, this, [this](Ticket ticket, const std::vector<PersonView> &known) {
        if (ticket == m_asked && !known.empty())
            Q_EMIT done();
    });
    connect(&people, &PeopleDesk::begun, this, [this](Ticket ticket) {
        if (ticket != m_ticket || !isBusy())
            return;
        m_ticket = 0;
        for (PinField *field : {m_owner.pin, m_owner.again, m_clerk.pin, m_clerk.again})
            field->wipe();
        Q_EMIT done();
    });
    connect(&people, &PeopleDesk::refused, this, [this](Ticket ticket, const PeopleRefusal &why) {
        if (ticket == m_ticket && isBusy())
            tell(why);
    });
    m_asked = people.askPeople();
}

QString PeoplePage::title() const
{
    return tr("The people");
}

QString PeoplePage::nextWords() const
{
    return isBusy() ? tr("Saving…") : tr("Start selling");
}

void PeoplePage::enter()
{
    m_owner.name->setFocus(Qt::TabFocusReason);
}

/// Somebody has begun to type one.
bool PeoplePage::hasClerk() const
{
    return !m_clerk.name->text().isEmpty() || !m_clerk.pin->text().isEmpty() || !m_clerk.again->text().isEmpty();
}

/// Says beside the first field that is not right what is wrong with it. Those behind \a last are yet to be typed.
bool PeoplePage::demand(const Form &form, Part last)
{
    const auto missing = [](QWidget *field, Caption *caption, const QString &sentence) {
        caption->setTrouble(sentence);
        field->setFocus(Qt::OtherFocusReason);
        return false;
    };
    if (form.name->text().isEmpty()) {
        form.name->setTrouble(tr("Type a name."));
        form.name->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (last == Part::Name)
        return true;
    if (const std::optional<PinRule::Fault> fault = PinRule::faultOf(form.pin->text())) {
        form.pin->wipe();
        form.again->wipe();
        return missing(form.pin, form.pinCaption, PeopleWords::pinFault(*fault));
    }
    if (last == Part::Again && form.pin->text() != form.again->text()) {
        form.again->wipe();
        return missing(form.again, form.againCaption, tr("Not the same PIN: type it again."));
    }
    return true;
}

void PeoplePage::advance()
{
    if (isBusy() || !m_people)
        return;
    m_refusal.reset();
    if (demand(m_owner) && (!hasClerk() || demand(m_clerk)))
        begin();
    showState();
}

void PeoplePage::begin()
{
    const auto pinOf = [](const PinField *field) { return Secret::fromTyped(field->text()); };
    m_ticket = m_people->begin(m_owner.name->text(), pinOf(m_owner.pin), m_clerk.name->text(), pinOf(m_clerk.pin));
}

void PeoplePage::tell(const PeopleRefusal &why)
{
    m_ticket = 0;
    m_refusal = why;
    showState();
    m_owner.name->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::showState()
{
    m_owner.card->setEnabled(!isBusy());
    m_clerk.card->setEnabled(!isBusy());
    if (m_refusal)
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), PeopleWords::refusal(*m_refusal));
    else
        m_notice->tell(Tone::Quiet, QStringLiteral("info"), PeopleWords::pinRule());
    Q_EMIT changed();
}

void PeoplePage::retranslate()
{
    m_owner.title->setText(tr("The owner"));
    m_owner.why->setText(tr("Sees and does everything. A clerk who needs more asks for this PIN."));
    m_clerk.title->setText(tr("A clerk"));
    m_clerk.why->setText(
        tr("Sells, prints, opens and closes shifts. Leave it empty if you sell alone; others are added "
           "in the Settings."));
    const auto name = [](Form &form, const QString &who, const QString &pin, const QString &again) {
        form.name->setCaption(who);
        form.pinCaption->setText(pin);
        form.pin->setAccessibleName(pin);
        form.againCaption->setText(again);
        form.again->setAccessibleName(again);
    };
    name(m_owner, tr("Name of the owner"), tr("PIN of the owner"), tr("PIN of the owner, once more"));
    name(m_clerk, tr("Name of the clerk"), tr("PIN of the clerk"), tr("PIN of the clerk, once more"));
    showState();
}

void PeoplePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SetupPage::changeEvent(event);
}

} // namespace taabia
