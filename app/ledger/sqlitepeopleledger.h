// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgerfile.h"
#include "ports/peopleledger.h"

namespace taabia {

/// The people of the counter in the ledger's file. Names are trimmed, and two that differ by case or accents alone are
/// one name (foldedName()).
class SqlitePeopleLedger final : public PeopleLedger {
public:
    explicit SqlitePeopleLedger(std::shared_ptr<LedgerFile> file);
    ~SqlitePeopleLedger() override;

    LedgerResult<std::vector<Person>> people() override;
    PeopleResult<Person> save(const Person &person, const Doing &doing) override;
    PeopleResult<std::monostate> begin(const std::vector<FirstPerson> &people, const Doing &doing) override;
    PeopleResult<std::optional<QByteArray>> pinHash(PersonId person) override;
    PeopleResult<std::monostate> setPinHash(PersonId person, const QByteArray &hash, const Doing &doing) override;
    PeopleResult<int> countTry(PersonId person) override;
    PeopleResult<int> tries(PersonId person) override;
    PeopleResult<std::monostate> forgetTries(PersonId person) override;
    LedgerResult<std::monostate> recordApproval(const Approval &approval, const Doing &doing) override;

private:
    template <typename T, typename Step> PeopleResult<T> write(Step step);
    PeopleResult<PersonId> insertPerson();
    PeopleResult<Person> keep(Person person, const Doing &doing);
    PeopleResult<std::monostate> keepHash(PersonId person, const QByteArray &hash, const Doing &doing);
    std::optional<PeopleError> reasonAgainst(const Person &person);
    std::optional<PeopleError> known(PersonId person);
    PeopleResult<std::monostate> setTries(PersonId person, int wrong);

    std::shared_ptr<LedgerFile> m_file;
    Database &m_database;
};

} // namespace taabia
