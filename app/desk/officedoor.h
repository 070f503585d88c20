// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/till.h"

namespace taabia {

class BackOffice;

/// How CashDesk, PaperDesk, BalanceDesk and PeopleDesk reach their part of the back office, which is a \a Session: over
/// the Till, on its thread. Where there is no back office (or no till yet) nothing is asked and the refusal is told.
/// May be used from any thread; belongs to its desk, which the Till outlives.
template <typename Session, typename Error> class OfficeDoor {
public:
    using Refuse = std::function<void(Ticket ticket, const Error &why)>;

    /// \a notThere: what is refused with where there is no \a part. \a refuse runs on the till thread, as all below.
    OfficeDoor(Till &till, Session &(BackOffice::*part)(), Error notThere, Refuse refuse)
        : m_till(till)
        , m_part(part)
        , m_notThere(std::move(notThere))
        , m_refuse(std::move(refuse))
    { }

    /// Has \a work done, which tells its end itself.
    Ticket post(std::function<void(Session &, Ticket)> work) const
    {
        return command(std::move(work), [this](Ticket ticket) { m_refuse(ticket, m_notThere); });
    }

    /// The same, if whoever is signed in may do \a action; else that is refused.
    Ticket post(Action action, std::function<void(Session &, Ticket)> work) const
    {
        return post([this, action, work = std::move(work)](Session &session, Ticket ticket) {
            if (m_till.take(action))
                work(session, ticket);
            else
                m_refuse(ticket, Error::notAllowed(action));
        });
    }

    /// Has \a question answered (an Expected) and hands the answer to \a tell, or its error to whoever refuses.
    template <typename Question, typename Tell> Ticket ask(Question question, Tell tell) const
    {
        return post(
            [this, question, tell](Session &session, Ticket ticket) { answer(ticket, question(session), tell); });
    }

    /// The same, if whoever is signed in may do \a action; else that is refused.
    template <typename Question, typename Tell> Ticket ask(Action action, Question question, Tell tell) const
    {
        return post(action,
            [this, question, tell](Session &session, Ticket ticket) { answer(ticket, question(session), tell); });
    }

    /// Has \a question answered, later and once, by the function that it is given.
    template <typename T, typename Question, typename Tell> Ticket askLater(Question question, Tell tell) const
    {
        return post([this, question, tell](Session &session, Ticket ticket) {
            question(session, [this, ticket, tell](const Expected<T, Error> &result) { answer(ticket, result, tell); });
        });
    }

    /// Has \a work done, or \a otherwise where there is no office; nothing is refused.
    Ticket command(std::function<void(Session &, Ticket)> work, std::function<void(Ticket)> otherwise = {}) const
    {
        return m_till.postToOffice([part = m_part, work = std::move(work)](
                                       BackOffice &office, Ticket ticket) { work((office.*part)(), ticket); },
            std::move(otherwise));
    }

private:
    template <typename Answer, typename Tell> void answer(Ticket ticket, const Answer &answer, Tell tell) const
    {
        if (answer)
            tell(ticket, *answer);
        else
            m_refuse(ticket, answer.error());
    }

    Till &m_till;
    Session &(BackOffice::*m_part)();
    Error m_notThere;
    Refuse m_refuse;
};

} // namespace taabia
