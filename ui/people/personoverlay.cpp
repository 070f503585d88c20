// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personoverlay.h"

#include "ui/cash/linefield.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/peoplewords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace taabia {

static constexpr int longestName = 40;
static constexpr std::array roles{Role::Clerk, Role::Owner};

PersonOverlay::PersonOverlay(Counter &counter, const Person &person, QWidget *covered, QWidget *window)
    : Overlay(covered, window)
    , m_counter(counter)
    , m_person(person)
    , m_title(new QLabel(this))
    , m_name(new LineField(this))
    , m_role(new TileGroup(2, TextSize::Body, this))
    , m_place(new TileGroup(2, TextSize::Body, this))
    , m_roleCaption(new Caption(m_role, this))
    , m_placeCaption(new Caption(m_place, this))
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_save(new ActionButton(ActionButton::Kind::Main, QStringLiteral("check"), this))
    , m_cancel(new ActionButton(ActionButton::Kind::Plain, {}, this))
{
    setLook(m_title, "title");
    constexpr int cardWidth = 460;
    m_name->setMinimumWidth(cardWidth);
    m_name->field()->setMaxLength(longestName);
    m_name->setText(person.name);
    content()->addWidget(m_title);
    content()->addWidget(m_name);
    addTiles(m_roleCaption, m_role);
    addTiles(m_placeCaption, m_place);
    m_placeCaption->setVisible(person.id != 0);
    m_place->setVisible(person.id != 0);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_cancel, 0, Qt::AlignVCenter);
    content()->addWidget(m_notice);
    content()->addLayout(buttons);
    m_notice->hide();
    setFirstFocus(m_name->field());

    connect(m_name, &LineField::entered, this, [this] { m_role->takeFocus(); });
    connect(m_role, &TileGroup::stepDone, this,
        [this] { m_person.id == 0 ? m_save->setFocus(Qt::TabFocusReason) : m_place->takeFocus(); });
    connect(m_place, &TileGroup::stepDone, this, [this] { m_save->setFocus(Qt::TabFocusReason); });
    connect(m_save, &ActionButton::clicked, this, &PersonOverlay::trySave);
    connect(m_cancel, &ActionButton::clicked, this, &Overlay::close);
    connect(&counter.desk(), &PeopleDesk::refused, this, &PersonOverlay::refused);
    connect(&counter.desk(), &PeopleDesk::personSaved, this, [this](Ticket ticket, const Person &kept) {
        if (ticket == 0 || ticket != m_ticket)
            return;
        close();
        Q_EMIT saved(kept);
    });
    retranslate();
    m_role->setCurrent(static_cast<int>(std::find(roles.begin(), roles.end(), person.role) - roles.begin()));
    m_place->setCurrent(person.active ? 0 : 1);
}

void PersonOverlay::addTiles(Caption *caption, TileGroup *tiles)
{
    auto *section = new QVBoxLayout;
    section->setSpacing(4);
    section->addWidget(caption);
    section->addWidget(tiles);
    content()->addLayout(section);
}

void PersonOverlay::trySave()
{
    if (m_ticket != 0)
        return;
    if (m_name->text().isEmpty()) {
        m_name->setTrouble(tr("Type a name."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    Person wanted = m_person;
    wanted.name = m_name->text();
    wanted.role = roles.at(static_cast<std::size_t>(m_role->current()));
    wanted.active = m_place->current() == 0;
    m_refusal.reset();
    m_ticket = m_counter.desk().save(wanted);
    setFocus(Qt::OtherFocusReason); // keys still end here while it is being written
    showState();
}

void PersonOverlay::refused(Ticket ticket, const PeopleRefusal &why)
{
    if (ticket == 0 || ticket != m_ticket)
        return;
    m_ticket = 0;
    m_refusal = why;
    showState();
    m_name->setFocus(Qt::OtherFocusReason);
}

void PersonOverlay::showState()
{
    const bool idle = m_ticket == 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_role, m_place, m_save, m_cancel})
        part->setEnabled(idle);
    m_save->setText(idle ? tr("Save") : tr("Saving…"));
    m_notice->setVisible(m_refusal.has_value());
    if (m_refusal)
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), PeopleWords::refusal(*m_refusal));
    else
        m_notice->tell(Tone::Quiet, {}, {});
}

void PersonOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_ticket != 0)
        return; // it is on its way: what came of it has to be seen
    Overlay::keyPressEvent(event);
}

void PersonOverlay::retranslate()
{
    const QString title = m_person.id == 0 ? tr("Add somebody") : tr("Change the person");
    setAccessibleName(title);
    m_title->setText(title);
    m_name->setCaption(tr("Name"));
    m_roleCaption->setText(tr("Role"));
    m_role->setAccessibleName(tr("Role"));
    m_role->setChoices({{PeopleWords::role(Role::Clerk), {}, {}, {}}, {PeopleWords::role(Role::Owner), {}, {}, {}}});
    m_placeCaption->setText(tr("At this shop"));
    m_place->setAccessibleName(tr("At this shop"));
    m_place->setChoices({{tr("Works here"), {}, {}, {}}, {tr("Has left"), {}, {}, {}}});
    m_save->setAccessibleName(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setKey(Words::escapeKey());
    showState();
}

} // namespace taabia
