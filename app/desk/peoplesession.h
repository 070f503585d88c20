// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/permit.h"
#include "desk/snapshots.h"
#include "domain/pinrule.h"
#include "domain/secret.h"
#include "ports/clock.h"
#include "ports/peopleledger.h"

#include <functional>
#include <map>

namespace taabia {

class PinHasher;

/// Somebody as the sign-in page lists him.
struct PersonView {
    Person person;
    bool hasPin = false; ///< without one he cannot sign in

    friend bool operator==(const PersonView &, const PersonView &) = default;
};

/// Why somebody was not let in, or something about people was not done.
struct PeopleRefusal {
    enum class Kind {
        WrongPin, ///< see wrong, and wait for how long nobody is let in under that name now
        MustWait, ///< too many were wrong: not even looked at, see wait
        NoPin, ///< none was ever set
        NotAllowed, ///< not his to do, or an approval by somebody who is no owner
        BadPin, ///< setPin(): see fault
        Rule, ///< see trouble
        NotSaved, ///< see ledger
        NoMemory, ///< this computer could not work the PIN out now
        NotStarted,
    };
    Kind kind = Kind::NotSaved;
    int wrong = 0; ///< in a row
    std::chrono::milliseconds wait{0};
    std::optional<PinRule::Fault> fault{};
    std::optional<PeopleTrouble> trouble{};
    std::optional<LedgerError> ledger{};

    static PeopleRefusal notAllowed(Action) { return {Kind::NotAllowed}; }
};

/// Who signs in at the counter. PINs are judged slowly and the tries counted on disk; the waits are this process's own
/// and begin anew after a restart, so that neither a restart nor the PC's clock shortens them. Till thread.
class PeopleSession {
public:
    template <typename T> using Result = Expected<T, PeopleRefusal>;
    template <typename T> using Done = std::function<void(const Result<T> &)>;

    struct Parts {
        PeopleLedger &ledger;
        PinHasher &hasher;
        Clock &clock;
        std::shared_ptr<Permit> permit;
        QString till; ///< the reference prefix
        std::function<void()> whoChanged = [] {}; ///< after somebody was told that he is in, or out
    };

    explicit PeopleSession(Parts parts);
    ~PeopleSession();
    PeopleSession(const PeopleSession &) = delete;
    PeopleSession &operator=(const PeopleSession &) = delete;

    Result<std::vector<PersonView>> people();
    void signIn(PersonId person, const Secret &pin, const Done<Person> &done);
    void signOut();

    /// An owner's PIN lets whoever is signed in do one such thing within a minute. \a sale: that it is about.
    void approve(
        Action action, const std::optional<SaleId> &sale, PersonId owner, const Secret &pin, const Done<Action> &done);

    /// The first people of all: an owner and, unless \a clerk is empty, a clerk, each with a PIN, all of it in one
    /// step. Allowed to whoever is here, and refused (PeopleTrouble::AlreadyBegun) once there is anybody.
    void begin(const QString &owner, const Secret &ownerPin, const QString &clerk, const Secret &clerkPin,
        const Done<std::monostate> &done);

    /// Action::ManagePeople.
    Result<Person> save(const Person &person);

    /// Anybody's by Action::ManagePeople; without it one's own, with the old one.
    void setPin(PersonId person, const Secret &pin, const Done<std::monostate> &done);
    void changeOwnPin(const Secret &old, const Secret &pin, const Done<std::monostate> &done);

private:
    void judge(PersonId person, const Secret &pin, const Done<std::monostate> &done);
    void judged(PersonId person, int wrong, std::optional<bool> right, const Done<std::monostate> &done);
    void hashed(const Secret &pin, const Done<QByteArray> &done);
    void keepPin(PersonId person, const Secret &pin, const Done<std::monostate> &done);
    void keepFirst(const std::vector<FirstPerson> &people, const Done<std::monostate> &done);
    Result<std::monostate> mayTry(PersonId person);
    Result<Person> find(PersonId person);
    Doing doing() const;

    Parts m_parts;
    std::map<PersonId, std::chrono::milliseconds> m_waits; ///< until when, by the monotonic clock
    Clock::TimerId m_approvalTimer = Clock::noTimer;
};

} // namespace taabia
