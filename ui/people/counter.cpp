// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/counter.h"

#include <algorithm>

namespace taabia {

Counter::Counter(PeopleDesk &desk, std::shared_ptr<Permit> permit, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_permit(std::move(permit))
    , m_clock(clock)
    , m_who(m_permit->who())
{
    connect(&desk, &PeopleDesk::signedIn, this, [this](Ticket, const Person &person) { take(person); });
    connect(&desk, &PeopleDesk::peopleRead, this, [this](Ticket, const std::vector<PersonView> &people) {
        m_staff = people;
        Q_EMIT staffRead();
    });
    connect(&desk, &PeopleDesk::refused, this, [this](Ticket ticket, const PeopleRefusal &why) {
        if (ticket == m_reading && ticket != 0)
            Q_EMIT staffNotRead(why);
    });
    connect(&desk, &PeopleDesk::personSaved, this, [this](Ticket, const Person &person) {
        read();
        if (m_who && m_who->id == person.id)
            take(person.active ? std::optional(person) : std::nullopt);
    });
    connect(&desk, &PeopleDesk::pinSet, this, &Counter::read);
    connect(&desk, &PeopleDesk::begun, this, &Counter::read);
}

void Counter::read()
{
    m_reading = m_desk.askPeople();
}

std::vector<PersonView> Counter::present() const
{
    std::vector<PersonView> present;
    std::copy_if(m_staff.begin(), m_staff.end(), std::back_inserter(present),
        [](const PersonView &view) { return view.person.active; });
    return present;
}

void Counter::signOut(For whom)
{
    if (!isGuarded())
        return;
    m_for = whom;
    m_desk.signOut();
    take(std::nullopt); // the window does not wait for the till to hear of it
}

void Counter::take(const std::optional<Person> &who)
{
    const bool another = who && who->id != m_last;
    if (another) {
        m_before = m_last;
        m_last = who->id;
    }
    m_who = who;
    if (who && who->role != Role::Owner)
        m_for = For::WhoWasThere; // an owner was awaited, and has not come
    if (another)
        Q_EMIT handedOver();
    Q_EMIT changed(m_who);
}

PersonId Counter::awaited() const
{
    switch (m_for) {
    case For::WhoWasThere:
        return m_last;
    case For::AnotherOne:
        return m_before;
    case For::AnOwner:
        return anOwner();
    }
    return 0;
}

/// The one who was there before, if he is one.
PersonId Counter::anOwner() const
{
    PersonId first = 0;
    for (const PersonView &view : m_staff) {
        if (view.person.role != Role::Owner || !view.person.active || !view.hasPin)
            continue;
        if (view.person.id == m_before)
            return m_before;
        if (first == 0)
            first = view.person.id;
    }
    return first;
}

} // namespace taabia
