// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions.h"
#include "ports/doing.h"
#include "ports/saleledger.h"

namespace taabia {

/// Why something about people was not done. Nothing was written.
enum class PeopleTrouble {
    NameMissing,
    NameTaken, ///< by somebody who may sign in: two of one name could not be told apart
    LastOwner, ///< nobody would be left who can let others in
    AlreadyBegun, ///< begin(): there is somebody
    Unknown, ///< no such person
    NotSaved, ///< see the LedgerError
};

struct PeopleError {
    PeopleTrouble why = PeopleTrouble::NotSaved;
    std::optional<LedgerError> trouble{};
};

template <typename T> using PeopleResult = Expected<T, PeopleError>;

/// Somebody a till begins with.
struct FirstPerson {
    QString name;
    Role role = Role::Clerk;
    QByteArray pinHash;
};

/// An owner let somebody do one thing that was not his to do.
struct Approval {
    Action action = Action::ReleaseHeldSale;
    QString owner; ///< whose PIN it was; Doing::clerk is who asked for it
    std::optional<SaleId> sale; ///< if it is about one
};

/// Who stands at the counter. Every writing call is one transaction on the disk; people, PINs and approvals are chained
/// (see AuditChain in app/ledger), so that nobody is made an owner behind the till's back unseen. Till thread.
class PeopleLedger {
public:
    virtual ~PeopleLedger() = default;

    virtual LedgerResult<std::vector<Person>> people() = 0; ///< also those who have left; by name
    virtual PeopleResult<Person> save(const Person &person, const Doing &doing) = 0; ///< id 0: a new one

    /// The first people of all, each with a PIN, all of them or none: a till whose owner has no PIN could not be
    /// entered. AlreadyBegun once there is anybody.
    virtual PeopleResult<std::monostate> begin(const std::vector<FirstPerson> &people, const Doing &doing) = 0;

    /// Empty: none was ever set, and so nobody signs in under that name.
    virtual PeopleResult<std::optional<QByteArray>> pinHash(PersonId person) = 0;
    virtual PeopleResult<std::monostate> setPinHash(PersonId person, const QByteArray &hash, const Doing &doing) = 0;

    /// How many PINs in a row were wrong. A try is counted before it is judged, so that switching the till off at the
    /// right moment gives nobody another one; forgetTries() when it was right.
    virtual PeopleResult<int> countTry(PersonId person) = 0;
    virtual PeopleResult<int> tries(PersonId person) = 0;
    virtual PeopleResult<std::monostate> forgetTries(PersonId person) = 0;

    virtual LedgerResult<std::monostate> recordApproval(const Approval &approval, const Doing &doing) = 0;
};

} // namespace taabia
