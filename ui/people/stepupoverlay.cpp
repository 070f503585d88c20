// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/stepupoverlay.h"

#include "ui/people/pinentry.h"
#include "ui/people/pinpad.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/peoplewords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace taabia {

StepUpOverlay::StepUpOverlay(
    Counter &counter, Action action, std::optional<SaleId> sale, QWidget *covered, QWidget *window)
    : Overlay(covered, window)
    , m_counter(counter)
    , m_action(action)
    , m_title(new QLabel(this))
    , m_what(new Paragraph(TextSize::Body, this))
    , m_tiles(new TileGroup(2, TextSize::Body, this))
    , m_owner(new QLabel(this))
    , m_entry(new PinEntry(
          counter,
          [&desk = counter.desk(), action, sale](
              PersonId owner, const Secret &pin) { return desk.approve(action, sale, owner, pin); },
          this))
    , m_names(new Paragraph(TextSize::Small, this))
    , m_cancel(new ActionButton(ActionButton::Kind::Plain, {}, this))
{
    setLook(m_title, "title");
    constexpr int cardWidth = 420;
    m_title->setMinimumWidth(cardWidth);
    m_owner->setTextFormat(Qt::PlainText);
    m_what->setRigid(true);
    m_names->setRigid(true);
    m_names->setTone(Tone::Quiet);
    content()->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_what, m_tiles, m_owner, m_entry, m_names})
        content()->addWidget(part);
    content()->addWidget(m_cancel, 0, Qt::AlignTrailing);
    setFirstFocus(m_entry->pad());
    connect(m_tiles, &TileGroup::chosen, this, &StepUpOverlay::choose);
    connect(m_tiles, &TileGroup::stepDone, this, [this] { m_entry->setFocus(Qt::TabFocusReason); });
    connect(m_cancel, &ActionButton::clicked, this, &Overlay::close);
    connect(&counter, &Counter::staffRead, this, &StepUpOverlay::showOwners);
    connect(&counter, &Counter::changed, this, &Overlay::close); // whoever asked has gone
    connect(&counter.desk(), &PeopleDesk::approved, this, [this](Ticket ticket) {
        if (m_entry->isAnswer(ticket)) {
            close();
            Q_EMIT approved();
        }
    });
    retranslate();
}

void StepUpOverlay::showOwners()
{
    m_owners.clear();
    std::vector<TileGroup::Choice> choices;
    for (const PersonView &view : m_counter.present()) {
        if (view.person.role != Role::Owner)
            continue;
        m_owners.push_back(view);
        choices.push_back({Words::told(view.person.name), view.person.name, {}, {}});
    }
    m_tiles->setChoices(choices);
    m_tiles->setVisible(m_owners.size() > 1);
    m_owner->setVisible(m_owners.size() == 1);
    choose(std::max(m_tiles->current(), 0));
}

void StepUpOverlay::choose(int index)
{
    if (index >= static_cast<int>(m_owners.size()))
        return;
    const PersonView &owner = m_owners[static_cast<std::size_t>(index)];
    m_tiles->setCurrent(index);
    m_owner->setText(Words::told(owner.person.name));
    m_entry->setPerson(owner);
}

void StepUpOverlay::retranslate()
{
    setAccessibleName(tr("An owner's PIN is needed"));
    setAccessibleDescription(PeopleWords::whatIsAsked(m_action));
    m_title->setText(tr("An owner's PIN is needed"));
    m_what->setText(PeopleWords::whatIsAsked(m_action));
    m_tiles->setAccessibleName(tr("Which owner"));
    m_entry->setWords(tr("Approve"), tr("Owner's PIN"));
    m_names->setText(tr("It is done once, in your name, and the owner's name is kept beside it."));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setKey(Words::escapeKey());
    showOwners();
}

} // namespace taabia
