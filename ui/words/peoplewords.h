// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/peoplesession.h"

#include <QCoreApplication>
#include <QString>

namespace taabia {

/// What is told about the people at the counter. UI thread.
class PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)
public:
    static QString role(Role role); ///< "Clerk", "Owner"
    static QString pinFault(PinRule::Fault fault); ///< why a PIN cannot be one
    static QString pinRule(); ///< what a PIN has to be, before it is typed

    /// Why somebody was not let in, or something was not done; without the time that he has to wait: see tryAgain().
    static QString refusal(const PeopleRefusal &refusal);

    static QString tryAgain(std::chrono::milliseconds wait); ///< "Try again in 30 s."; minutes from two on
    static QString mayTryAgain(); ///< the wait is over

    static QString whatIsAsked(Action action); ///< of an owner's approval, as a whole sentence
};

} // namespace taabia
