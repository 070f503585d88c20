// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sqlitepeopleledger.h"

#include "domain/foldedname.h"
#include "ledger/database.h"
#include "ledger/rows.h"
#include "ledger/transaction.h"

#include <algorithm>

namespace taabia {

namespace {

constexpr qsizetype longestName = 40;

Unexpected<PeopleError> no(const LedgerError &error)
{
    return Unexpected{PeopleError{PeopleTrouble::NotSaved, error}};
}

bool isSameName(const QString &one, const QString &other)
{
    const QString folded = foldedName(one);
    return folded.isEmpty() ? one == other : folded == foldedName(other);
}

/// The newest row of each person.
QString standingOf(const QString &columns)
{
    return QStringLiteral("SELECT %1 FROM person_change AS p WHERE id = (SELECT max(id) FROM person_change WHERE "
                          "person = p.person)")
        .arg(columns);
}

} // namespace

SqlitePeopleLedger::SqlitePeopleLedger(std::shared_ptr<LedgerFile> file)
    : m_file(std::move(file))
    , m_database(m_file->database())
{ }

SqlitePeopleLedger::~SqlitePeopleLedger() = default;

/// Runs \a step in one transaction: all of it is on the disk when this returns a value, and nothing otherwise.
template <typename T, typename Step> PeopleResult<T> SqlitePeopleLedger::write(Step step)
{
    Transaction transaction(m_database);
    if (LedgerTrouble failed = transaction.begin())
        return no(*failed);
    PeopleResult<T> result = step();
    if (!result)
        return result;
    if (LedgerTrouble failed = transaction.commit())
        return no(*failed);
    return result;
}

// People ------------------------------------------------------------------------------------------------------------

LedgerResult<std::vector<Person>> SqlitePeopleLedger::people()
{
    Statement read = m_database.statement(
        standingOf(QStringLiteral("person, name, role, active")) + QLatin1String(" ORDER BY name"));
    return read.allRows([](const Statement &row) {
        return Person{row.integer(0), row.text(1), static_cast<Role>(row.integer(2)), row.integer(3) != 0};
    });
}

/// Empty: \a person can be kept as he is.
std::optional<PeopleError> SqlitePeopleLedger::reasonAgainst(const Person &person)
{
    if (person.name.isEmpty())
        return PeopleError{PeopleTrouble::NameMissing};
    const LedgerResult<std::vector<Person>> all = people();
    if (!all)
        return PeopleError{PeopleTrouble::NotSaved, all.error()};
    const auto others = [&](auto asked) {
        return std::any_of(all->begin(), all->end(),
            [&](const Person &one) { return one.id != person.id && one.active && asked(one); });
    };
    if (person.active && others([&](const Person &one) { return isSameName(one.name, person.name); }))
        return PeopleError{PeopleTrouble::NameTaken};
    const bool letsOthersIn = person.active && person.role == Role::Owner;
    if (!letsOthersIn && !others([](const Person &one) { return one.role == Role::Owner; }))
        return PeopleError{PeopleTrouble::LastOwner};
    return std::nullopt;
}

std::optional<PeopleError> SqlitePeopleLedger::known(PersonId person)
{
    Statement read = m_database.statement(QStringLiteral("SELECT 1 FROM person WHERE id = ?"));
    read.bind(person);
    const LedgerResult<bool> row = read.next();
    if (!row)
        return PeopleError{PeopleTrouble::NotSaved, row.error()};
    return *row ? std::nullopt : std::optional(PeopleError{PeopleTrouble::Unknown});
}

PeopleResult<PersonId> SqlitePeopleLedger::insertPerson()
{
    Statement insert = m_database.statement(
        QStringLiteral("INSERT INTO person VALUES ((SELECT coalesce(max(id), 0) + 1 FROM person)) RETURNING id"));
    const LedgerResult<bool> inserted = insert.next();
    if (!inserted)
        return no(inserted.error());
    return insert.integer(0);
}

PeopleResult<Person> SqlitePeopleLedger::save(const Person &person, const Doing &doing)
{
    return write<Person>([&]() -> PeopleResult<Person> {
        if (person.id != 0) {
            if (const auto unknown = known(person.id))
                return Unexpected{*unknown};
        }
        return keep(person, doing);
    });
}

/// Within a transaction.
PeopleResult<Person> SqlitePeopleLedger::keep(Person person, const Doing &doing)
{
    person.name = person.name.simplified().left(longestName);
    if (const auto against = reasonAgainst(person))
        return Unexpected{*against};
    if (person.id == 0) {
        const PeopleResult<PersonId> id = insertPerson();
        if (!id)
            return Unexpected{id.error()};
        person.id = *id;
    }
    const LedgerResult<qint64> row = m_file->append(QStringLiteral("person_change"),
        QStringLiteral("id, person, changed_utc, clerk, till, name, role, active"), [&](Statement &insert) {
            insert.bind(person.id).bind(rows::msOf(doing.nowUtc)).bind(doing.clerk).bind(doing.till);
            insert.bind(person.name).bind(qint64(person.role)).bind(qint64(person.active));
        });
    if (!row)
        return no(row.error());
    return person;
}

PeopleResult<std::monostate> SqlitePeopleLedger::begin(const std::vector<FirstPerson> &first, const Doing &doing)
{
    return write<std::monostate>([&]() -> PeopleResult<std::monostate> {
        const LedgerResult<std::vector<Person>> before = people();
        if (!before)
            return no(before.error());
        if (!before->empty())
            return Unexpected{PeopleError{PeopleTrouble::AlreadyBegun}};
        for (const FirstPerson &one : first) {
            const PeopleResult<Person> kept = keep({0, one.name, one.role, true}, doing);
            if (!kept)
                return Unexpected{kept.error()};
            const PeopleResult<std::monostate> hashed = keepHash(kept->id, one.pinHash, doing);
            if (!hashed)
                return hashed;
        }
        return std::monostate{};
    });
}

// PINs --------------------------------------------------------------------------------------------------------------

PeopleResult<std::optional<QByteArray>> SqlitePeopleLedger::pinHash(PersonId person)
{
    if (const auto unknown = known(person))
        return Unexpected{*unknown};
    Statement read =
        m_database.statement(QStringLiteral("SELECT hash FROM pin_change WHERE person = ? ORDER BY id DESC LIMIT 1"));
    read.bind(person);
    const LedgerResult<bool> row = read.next();
    if (!row)
        return no(row.error());
    return *row ? std::optional(read.bytes(0)) : std::nullopt;
}

PeopleResult<std::monostate> SqlitePeopleLedger::setPinHash(PersonId person, const QByteArray &hash, const Doing &doing)
{
    return write<std::monostate>([&]() -> PeopleResult<std::monostate> {
        if (const auto unknown = known(person))
            return Unexpected{*unknown};
        return keepHash(person, hash, doing);
    });
}

/// Within a transaction.
PeopleResult<std::monostate> SqlitePeopleLedger::keepHash(PersonId person, const QByteArray &hash, const Doing &doing)
{
    const LedgerResult<qint64> row = m_file->append(QStringLiteral("pin_change"),
        QStringLiteral("id, person, changed_utc, clerk, till, hash"), [&](Statement &insert) {
            insert.bind(person).bind(rows::msOf(doing.nowUtc)).bind(doing.clerk).bind(doing.till).bind(hash);
        });
    if (!row)
        return no(row.error());
    return setTries(person, 0);
}

PeopleResult<int> SqlitePeopleLedger::tries(PersonId person)
{
    Statement read = m_database.statement(QStringLiteral("SELECT wrong FROM pin_tries WHERE person = ?"));
    read.bind(person);
    const LedgerResult<bool> row = read.next();
    if (!row)
        return no(row.error());
    return *row ? static_cast<int>(read.integer(0)) : 0;
}

PeopleResult<std::monostate> SqlitePeopleLedger::setTries(PersonId person, int wrong)
{
    Statement keep = m_database.statement(QStringLiteral(
        "INSERT INTO pin_tries VALUES (?, ?) ON CONFLICT (person) DO UPDATE SET wrong = excluded.wrong"));
    keep.bind(person).bind(qint64(wrong));
    if (LedgerTrouble failed = keep.run())
        return no(*failed);
    return std::monostate{};
}

PeopleResult<int> SqlitePeopleLedger::countTry(PersonId person)
{
    return write<int>([&]() -> PeopleResult<int> {
        if (const auto unknown = known(person))
            return Unexpected{*unknown};
        const PeopleResult<int> before = tries(person);
        if (!before)
            return before;
        const PeopleResult<std::monostate> kept = setTries(person, *before + 1);
        if (!kept)
            return Unexpected{kept.error()};
        return *before + 1;
    });
}

PeopleResult<std::monostate> SqlitePeopleLedger::forgetTries(PersonId person)
{
    return write<std::monostate>([&] { return setTries(person, 0); });
}

// Approvals ---------------------------------------------------------------------------------------------------------

LedgerResult<std::monostate> SqlitePeopleLedger::recordApproval(const Approval &approval, const Doing &doing)
{
    const auto written = write<std::monostate>([&]() -> PeopleResult<std::monostate> {
        const LedgerResult<qint64> row = m_file->append(QStringLiteral("approval"),
            QStringLiteral("id, action, done_utc, clerk, owner, till, sale"), [&](Statement &insert) {
                insert.bind(actionName(approval.action)).bind(rows::msOf(doing.nowUtc)).bind(doing.clerk);
                insert.bind(approval.owner).bind(doing.till).bind(approval.sale);
            });
        if (!row)
            return no(row.error());
        return std::monostate{};
    });
    if (!written)
        return Unexpected{*written.error().trouble};
    return std::monostate{};
}

} // namespace taabia
