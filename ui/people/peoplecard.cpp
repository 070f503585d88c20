// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplecard.h"

#include "ui/mainwindow.h"
#include "ui/out/listview.h"
#include "ui/people/personoverlay.h"
#include "ui/people/pinoverlay.h"
#include "ui/preferences.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/peoplewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace taabia {

static constexpr std::array lockChoices{0, 1, 5, 15, 60}; ///< minutes; zero: never

PeopleCard::PeopleCard(Counter &counter, Preferences &preferences, MainWindow &window, QWidget *parent)
    : QFrame(parent)
    , m_counter(counter)
    , m_preferences(preferences)
    , m_window(window)
    , m_title(new QLabel(this))
    , m_what(new Paragraph(TextSize::Body, this))
    , m_list(new ListView(ListView::Rows::Chosen, this))
    , m_commands(new QWidget(this))
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_lockCaption(nullptr)
    , m_lock(new TileGroup(static_cast<int>(lockChoices.size()), TextSize::Body, this))
{
    m_lockCaption = new Caption(m_lock, this);
    build();
    wire();
    retranslate();
}

void PeopleCard::build()
{
    setLook(this, "card");
    setLook(m_title, "title");
    m_what->setRigid(true);
    m_what->setTone(Tone::Quiet);
    m_notice->hide();
    auto *row = new QHBoxLayout(m_commands);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_add = addCommand(QStringLiteral("plus"), QStringLiteral("Alt+N"), &PeopleCard::add);
    m_change = addCommand(QStringLiteral("user"), QStringLiteral("Alt+C"), &PeopleCard::change);
    m_pin = addCommand(QStringLiteral("lock"), QStringLiteral("Alt+P"), &PeopleCard::setPin);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_what, m_list, m_notice, m_commands})
        column->addWidget(part);
    column->addSpacing(8);
    column->addWidget(m_lockCaption);
    column->addWidget(m_lock);
    setFocusProxy(m_list);
}

ActionButton *PeopleCard::addCommand(const QString &icon, const QString &key, void (PeopleCard::*action)())
{
    auto *button = new ActionButton(ActionButton::Kind::Plain, icon, m_commands);
    button->setKey(key);
    connect(button, &ActionButton::clicked, this, action);
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, button, &ActionButton::click);
    m_commands->layout()->addWidget(button);
    return button;
}

void PeopleCard::wire()
{
    connect(&m_counter, &Counter::staffRead, this, &PeopleCard::showPeople);
    connect(&m_counter, &Counter::staffNotRead, this, [this](const PeopleRefusal &why) {
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"), PeopleWords::refusal(why));
        m_notice->show();
    });
    connect(m_list, &ListView::rowChosen, this, [this] { m_choice = chosen() ? chosen()->person.id : 0; });
    connect(m_list, &ListView::rowActivated, this, &PeopleCard::change);
    connect(m_lock, &TileGroup::chosen, this, [this](int index) {
        m_preferences.setLockAfter(std::chrono::minutes(lockChoices.at(static_cast<std::size_t>(index))));
    });
    connect(&m_preferences, &Preferences::changed, this, &PeopleCard::showLock);
}

void PeopleCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_notice->hide();
    if (m_counter.isGuarded())
        m_counter.read();
}

const PersonView *PeopleCard::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_people.size()) ? nullptr : &m_people[static_cast<std::size_t>(row)];
}

/// Those who work here first.
void PeopleCard::showPeople()
{
    m_people = m_counter.staff();
    std::stable_partition(m_people.begin(), m_people.end(), [](const PersonView &view) { return view.person.active; });
    ListTable table;
    table.columns = {{tr("Name")}, {tr("Role")}, {tr("PIN")}, {tr("At this shop")}};
    for (const PersonView &view : m_people) {
        table.rows.push_back({Words::told(view.person.name), PeopleWords::role(view.person.role),
            view.hasPin ? tr("Set", "a PIN") : tr("None", "a PIN"),
            view.person.active ? tr("Works here") : tr("Has left")});
    }
    const PersonId before = m_choice;
    m_list->setTable(table);
    int row = 0;
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        if (m_people[i].person.id == before)
            row = static_cast<int>(i);
    }
    m_list->chooseRow(row);
    const bool any = !m_people.empty();
    m_change->setEnabled(any);
    m_pin->setEnabled(any);
}

void PeopleCard::showLock()
{
    const auto minutes = static_cast<int>(m_preferences.lockAfter().count());
    const auto nearest = std::min_element(lockChoices.begin(), lockChoices.end(),
        [minutes](int a, int b) { return std::abs(a - minutes) < std::abs(b - minutes); });
    m_lock->setCurrent(static_cast<int>(nearest - lockChoices.begin()));
}

void PeopleCard::add()
{
    edit({});
}

void PeopleCard::change()
{
    if (const PersonView *view = chosen())
        edit(view->person);
}

void PeopleCard::setPin()
{
    if (const PersonView *view = chosen())
        askPin(view->person);
}

void PeopleCard::edit(const Person &person)
{
    m_notice->hide();
    auto *overlay = new PersonOverlay(m_counter, person, m_window.shell(), &m_window);
    connect(overlay, &PersonOverlay::saved, this, [this, isNew = person.id == 0](const Person &saved) {
        m_choice = saved.id;
        tell(tr("Saved: %1.").arg(Words::told(saved.name)));
        if (isNew)
            askPin(saved); // without one nobody can sign in
    });
    m_window.openOverlay(overlay);
}

void PeopleCard::askPin(const Person &person)
{
    auto *overlay = new PinOverlay(m_counter, person, PinOverlay::Whose::Another, m_window.shell(), &m_window);
    connect(overlay, &PinOverlay::pinSet, this,
        [this, person] { tell(tr("The PIN of %1 is set.").arg(Words::told(person.name))); });
    m_window.openOverlay(overlay);
}

void PeopleCard::tell(const QString &sentence)
{
    m_notice->tell(Tone::Good, QStringLiteral("circle-check"), sentence);
    m_notice->show();
}

void PeopleCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void PeopleCard::retranslate()
{
    const bool guarded = m_counter.isGuarded();
    setAccessibleName(tr("People"));
    m_title->setText(tr("People"));
    m_what->setText(guarded
            ? tr("A clerk sells, prints receipts and opens and closes the shift. An owner may do everything, and lets "
                 "a clerk do one thing more with his PIN.")
            : tr("Nobody signs in on this till: everything is allowed. That is so in training, and where the till was "
                 "started with a server on its command line."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_commands, m_lockCaption, m_lock})
        part->setVisible(guarded);
    m_list->setAccessibleName(tr("People"));
    m_add->setText(tr("Add somebody"));
    m_change->setText(tr("Change"));
    m_pin->setText(tr("Set the PIN"));
    m_lockCaption->setText(tr("Lock the till when nobody has touched it for"));
    m_lock->setAccessibleName(tr("Lock the till when nobody has touched it for"));
    std::vector<TileGroup::Choice> choices;
    for (const int minutes : lockChoices)
        choices.push_back(
            {minutes == 0 ? tr("Never", "lock the till") : tr("%1 min", "minutes").arg(Words::number(minutes)), {}, {},
                {}});
    m_lock->setChoices(choices);
    showPeople();
    showLock();
}

} // namespace taabia
