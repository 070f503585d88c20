// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/peopledesk.h"

#include "desk/tillengine.h"

namespace taabia {

namespace {

PeopleRefusal notStarted()
{
    return {PeopleRefusal::Kind::NotStarted};
}

} // namespace

PeopleDesk::PeopleDesk(Till &till)
    : QObject(&till)
    , m_door(till, &BackOffice::people, notStarted(),
          [this](Ticket ticket, const PeopleRefusal &why) { Q_EMIT refused(ticket, why); })
{ }

PeopleDesk::~PeopleDesk() = default;

Ticket PeopleDesk::askPeople()
{
    return m_door.ask([](PeopleSession &people) { return people.people(); },
        [this](Ticket ticket, const std::vector<PersonView> &all) { Q_EMIT peopleRead(ticket, all); });
}

Ticket PeopleDesk::signIn(PersonId person, const Secret &pin)
{
    return m_door.askLater<Person>(
        [person, pin](PeopleSession &people, const auto &done) { people.signIn(person, pin, done); },
        [this](Ticket ticket, const Person &who) { Q_EMIT signedIn(ticket, who); });
}

Ticket PeopleDesk::signOut()
{
    return m_door.post([this](PeopleSession &people, Ticket ticket) {
        people.signOut();
        Q_EMIT signedOut(ticket);
    });
}

Ticket PeopleDesk::approve(Action action, const std::optional<SaleId> &sale, PersonId owner, const Secret &pin)
{
    return m_door.askLater<Action>(
        [=](PeopleSession &people, const auto &done) { people.approve(action, sale, owner, pin, done); },
        [this](Ticket ticket, Action allowed) { Q_EMIT approved(ticket, allowed); });
}

Ticket PeopleDesk::begin(const QString &owner, const Secret &ownerPin, const QString &clerk, const Secret &clerkPin)
{
    return m_door.askLater<std::monostate>(
        [=](PeopleSession &people, const auto &done) { people.begin(owner, ownerPin, clerk, clerkPin, done); },
        [this](Ticket ticket, std::monostate) { Q_EMIT begun(ticket); });
}

Ticket PeopleDesk::save(const Person &person)
{
    return m_door.ask([person](PeopleSession &people) { return people.save(person); },
        [this](Ticket ticket, const Person &saved) { Q_EMIT personSaved(ticket, saved); });
}

Ticket PeopleDesk::setPin(PersonId person, const Secret &pin)
{
    return m_door.askLater<std::monostate>(
        [person, pin](PeopleSession &people, const auto &done) { people.setPin(person, pin, done); },
        [this](Ticket ticket, std::monostate) { Q_EMIT pinSet(ticket); });
}

Ticket PeopleDesk::changeOwnPin(const Secret &old, const Secret &pin)
{
    return m_door.askLater<std::monostate>(
        [old, pin](PeopleSession &people, const auto &done) { people.changeOwnPin(old, pin, done); },
        [this](Ticket ticket, std::monostate) { Q_EMIT pinSet(ticket); });
}

} // namespace taabia
