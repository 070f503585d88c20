// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions.h"

#include <memory>
#include <mutex>
#include <optional>

namespace taabia {

/// Who stands at the till now, and what he may do: asked by every desk before it does anything, whatever the window
/// shows. One for all desks of a till; any thread.
class Permit {
public:
    /// A till without PINs (training, unattended set-ups): \a name may do everything and is always there.
    static std::shared_ptr<Permit> unguarded(const QString &name);

    /// A till whose people sign in: nobody is there yet, and nobody may do anything.
    static std::shared_ptr<Permit> guarded();

    bool isGuarded() const { return m_guarded; }
    std::optional<Person> who() const;
    QString name() const; ///< for the ledger; empty: nobody is there

    bool may(Action action) const; ///< by his role alone

    /// By his role, or by an owner's approval, which this uses up: for the door that then does it.
    bool take(Action action);

    /// One such action, in place of whichever was approved before. Signing in or out forgets it.
    void approve(Action action);
    void forgetApproval();

    void signIn(const Person &person); ///< neither does anything where nobody signs in
    void signOut();

private:
    Permit(bool guarded, std::optional<Person> who);

    const bool m_guarded;
    mutable std::mutex m_mutex;
    std::optional<Person> m_who;
    std::optional<Action> m_approved;
};

} // namespace taabia
