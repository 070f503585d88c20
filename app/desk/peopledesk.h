// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/officedoor.h"
#include "desk/peoplesession.h"

#include <QObject>

namespace taabia {

/// The door to the people of the shop: who signs in, and who lets whom do what. Belongs to a Till and lives on its
/// thread; commands may be called from any thread and return at once. Every command ends in the signal named with it
/// or in refused(), with the ticket returned. What somebody may do now is asked of the till's Permit, which every
/// thread may ask.
class PeopleDesk : public QObject {
    Q_OBJECT
public:
    explicit PeopleDesk(Till &till);
    ~PeopleDesk() override;

    Ticket askPeople(); ///< peopleRead()
    Ticket signIn(PersonId person, const Secret &pin); ///< signedIn(); whoever was there is signed out by it
    Ticket signOut(); ///< signedOut()

    /// An owner's PIN lets whoever is signed in do one such thing within a minute: approved().
    Ticket approve(Action action, const std::optional<SaleId> &sale, PersonId owner, const Secret &pin);

    /// The first people of a till that has none yet, in one step: begun(). Refused once there is anybody.
    Ticket begin(const QString &owner, const Secret &ownerPin, const QString &clerk, const Secret &clerkPin);

    Ticket save(const Person &person); ///< personSaved()
    Ticket setPin(PersonId person, const Secret &pin); ///< pinSet()
    Ticket changeOwnPin(const Secret &old, const Secret &pin); ///< pinSet()

Q_SIGNALS:
    void peopleRead(taabia::Ticket ticket, const std::vector<taabia::PersonView> &people);
    void signedIn(taabia::Ticket ticket, const taabia::Person &person);
    void signedOut(taabia::Ticket ticket);
    void approved(taabia::Ticket ticket, taabia::Action action);
    void begun(taabia::Ticket ticket);
    void personSaved(taabia::Ticket ticket, const taabia::Person &person);
    void pinSet(taabia::Ticket ticket);
    void refused(taabia::Ticket ticket, const taabia::PeopleRefusal &why);

private:
    OfficeDoor<PeopleSession, PeopleRefusal> m_door;
};

} // namespace taabia
