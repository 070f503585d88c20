// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/permit.h"

namespace taabia {

Permit::Permit(bool guarded, std::optional<Person> who)
    : m_guarded(guarded)
    , m_who(std::move(who))
{ }

std::shared_ptr<Permit> Permit::unguarded(const QString &name)
{
    return std::shared_ptr<Permit>(new Permit(false, Person{0, name, Role::Owner, true}));
}

std::shared_ptr<Permit> Permit::guarded()
{
    return std::shared_ptr<Permit>(new Permit(true, std::nullopt));
}

std::optional<Person> Permit::who() const
{
    const std::scoped_lock lock(m_mutex);
    return m_who;
}

QString Permit::name() const
{
    const std::scoped_lock lock(m_mutex);
    return m_who ? m_who->name : QString();
}

bool Permit::may(Action action) const
{
    const std::scoped_lock lock(m_mutex);
    return m_who && taabia::may(m_who->role, action);
}

bool Permit::take(Action action)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_who)
        return false;
    if (taabia::may(m_who->role, action))
        return true;
    if (m_approved != action)
        return false;
    m_approved.reset();
    return true;
}

void Permit::approve(Action action)
{
    const std::scoped_lock lock(m_mutex);
    if (m_who)
        m_approved = action;
}

void Permit::forgetApproval()
{
    const std::scoped_lock lock(m_mutex);
    m_approved.reset();
}

void Permit::signIn(const Person &person)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_guarded)
        return; // somebody is there already, who may do everything
    m_who = person;
    m_approved.reset();
}

void Permit::signOut()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_guarded)
        return; // nobody could sign in again
    m_who.reset();
    m_approved.reset();
}

} // namespace taabia
