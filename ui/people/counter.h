// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/peopledesk.h"

#include <QObject>

namespace taabia {

/// Who stands at the till, for the window: the one place that turns what the PeopleDesk tells into "somebody came" and
/// "nobody is there". Where nobody signs in (see Permit) the same person is there all the time. UI thread.
class Counter : public QObject {
    Q_OBJECT
public:
    /// For whom the sign-in page opens: whom it offers first.
    enum class For { WhoWasThere, AnotherOne, AnOwner };

    /// \a clock: of the window's thread, for what waits. All of them outlive this.
    Counter(PeopleDesk &desk, std::shared_ptr<Permit> permit, Clock &clock, QObject *parent = nullptr);

    bool isGuarded() const { return m_permit->isGuarded(); }
    const std::optional<Person> &who() const { return m_who; }
    bool may(Action action) const { return m_who && taabia::may(m_who->role, action); }
    PeopleDesk &desk() const { return m_desk; }
    Clock &clock() const { return m_clock; }

    void read(); ///< who works here: staffRead()
    const std::vector<PersonView> &staff() const { return m_staff; } ///< also those who have left; as last read
    std::vector<PersonView> present() const; ///< those who may sign in

    /// Nobody is there from now on. Nothing happens where nobody signs in.
    void signOut(For whom);
    PersonId awaited() const; ///< whom the sign-in page offers first; 0: nobody in particular
    For awaitedAs() const { return m_for; }

Q_SIGNALS:
    /// Somebody is about to come who is not the one that was there last: what that one has left lying about goes.
    void handedOver();

    void changed(const std::optional<taabia::Person> &who); ///< empty: nobody is there
    void staffRead();
    void staffNotRead(const taabia::PeopleRefusal &why);

private:
    void take(const std::optional<Person> &who);
    PersonId anOwner() const;

    PeopleDesk &m_desk;
    const std::shared_ptr<Permit> m_permit;
    Clock &m_clock;
    std::optional<Person> m_who;
    std::vector<PersonView> m_staff;
    Ticket m_reading = 0;
    For m_for = For::WhoWasThere;
    PersonId m_last = 0; ///< who is there, or was last
    PersonId m_before = 0; ///< who was there before that one
};

} // namespace taabia
