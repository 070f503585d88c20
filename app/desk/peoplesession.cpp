// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/peoplesession.h"

#include "domain/digits.h"
#include "ports/pinhasher.h"

#include <algorithm>

namespace taabia {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds approvalLasts = 60s;

PeopleRefusal because(PeopleRefusal::Kind kind)
{
    PeopleRefusal refusal;
    refusal.kind = kind;
    return refusal;
}

PeopleRefusal because(const LedgerError &error)
{
    PeopleRefusal refusal = because(PeopleRefusal::Kind::NotSaved);
    refusal.ledger = error;
    return refusal;
}

PeopleRefusal because(const PeopleError &error)
{
    if (error.why == PeopleTrouble::NotSaved)
        return because(error.trouble.value_or(LedgerError{}));
    PeopleRefusal refusal = because(PeopleRefusal::Kind::Rule);
    refusal.trouble = error.why;
    return refusal;
}

/// Whatever keyboard its digits came from.
Secret plainPin(const Secret &pin)
{
    QString typed = QString::fromUtf8(pin.bytes().data(), pin.bytes().size());
    Secret plain = Secret::fromTyped(plainDigits(typed));
    wipe(typed);
    return plain;
}

std::optional<PinRule::Fault> faultOf(const Secret &pin)
{
    QString typed = QString::fromUtf8(pin.bytes().data(), pin.bytes().size());
    const auto fault = PinRule::faultOf(typed);
    wipe(typed);
    return fault;
}

} // namespace

PeopleSession::PeopleSession(Parts parts)
    : m_parts(std::move(parts))
{ }

PeopleSession::~PeopleSession()
{
    m_parts.clock.cancel(m_approvalTimer);
}

Doing PeopleSession::doing() const
{
    return {m_parts.permit->name(), m_parts.clock.wallClockUtc(), m_parts.till};
}

PeopleSession::Result<std::vector<PersonView>> PeopleSession::people()
{
    const LedgerResult<std::vector<Person>> all = m_parts.ledger.people();
    if (!all)
        return Unexpected{because(all.error())};
    std::vector<PersonView> views;
    for (const Person &person : *all) {
        const auto hash = m_parts.ledger.pinHash(person.id);
        if (!hash)
            return Unexpected{because(hash.error())};
        views.push_back({person, hash->has_value()});
    }
    return views;
}

PeopleSession::Result<Person> PeopleSession::find(PersonId person)
{
    const LedgerResult<std::vector<Person>> all = m_parts.ledger.people();
    if (!all)
        return Unexpected{because(all.error())};
    const auto found =
        std::find_if(all->begin(), all->end(), [&](const Person &one) { return one.id == person && one.active; });
    if (found == all->end())
        return Unexpected{because(PeopleError{PeopleTrouble::Unknown})};
    return *found;
}

// PINs --------------------------------------------------------------------------------------------------------------

/// Whether a PIN of \a person may be looked at now.
PeopleSession::Result<std::monostate> PeopleSession::mayTry(PersonId person)
{
    const PeopleResult<int> wrong = m_parts.ledger.tries(person);
    if (!wrong)
        return Unexpected{because(wrong.error())};
    const milliseconds now = m_parts.clock.monotonic();
    auto until = m_waits.find(person);
    if (until == m_waits.end()) // of before this start: it begins anew
        until = m_waits.emplace(person, now + PinRule::waitAfter(*wrong)).first;
    if (now >= until->second)
        return std::monostate{};
    PeopleRefusal refusal = because(PeopleRefusal::Kind::MustWait);
    refusal.wrong = *wrong;
    refusal.wait = until->second - now;
    return Unexpected{refusal};
}

/// A value: it is the PIN of \a person.
void PeopleSession::judge(PersonId person, const Secret &pin, const Done<std::monostate> &done)
{
    const auto mayBeTried = mayTry(person);
    if (!mayBeTried) {
        done(mayBeTried);
        return;
    }
    const auto hash = m_parts.ledger.pinHash(person);
    if (!hash || !*hash) {
        done(Unexpected{hash ? because(PeopleRefusal::Kind::NoPin) : because(hash.error())});
        return;
    }
    const PeopleResult<int> wrong = m_parts.ledger.countTry(person);
    if (!wrong) {
        done(Unexpected{because(wrong.error())});
        return;
    }
    // From now on, so that tries that are made while this one is judged wait as they would after it.
    m_waits[person] = m_parts.clock.monotonic() + PinRule::waitAfter(*wrong);
    m_parts.hasher.check(plainPin(pin), **hash,
        [this, person, wrong = *wrong, done](std::optional<bool> right) { judged(person, wrong, right, done); });
}

void PeopleSession::judged(PersonId person, int wrong, std::optional<bool> right, const Done<std::monostate> &done)
{
    if (!right) {
        done(Unexpected{because(PeopleRefusal::Kind::NoMemory)});
        return;
    }
    if (!*right) {
        PeopleRefusal refusal = because(PeopleRefusal::Kind::WrongPin);
        refusal.wrong = wrong;
        refusal.wait = PinRule::waitAfter(wrong);
        m_waits[person] = m_parts.clock.monotonic() + refusal.wait;
        done(Unexpected{refusal});
        return;
    }
    m_waits.erase(person);
    const auto forgotten = m_parts.ledger.forgetTries(person);
    if (forgotten)
        done(std::monostate{});
    else
        done(Unexpected{because(forgotten.error())});
}

// Signing in --------------------------------------------------------------------------------------------------------

void PeopleSession::signIn(PersonId person, const Secret &pin, const Done<Person> &done)
{
    judge(person, pin, [this, person, done](const Result<std::monostate> &right) {
        const Result<Person> who = right ? find(person) : Unexpected{right.error()};
        if (who)
            m_parts.permit->signIn(*who);
        done(who);
        if (who)
            m_parts.whoChanged();
    });
}

void PeopleSession::signOut()
{
    m_parts.permit->signOut();
    m_parts.whoChanged();
}

void PeopleSession::approve(
    Action action, const std::optional<SaleId> &sale, PersonId owner, const Secret &pin, const Done<Action> &done)
{
    if (!m_parts.permit->who()) {
        done(Unexpected{because(PeopleRefusal::Kind::NotAllowed)}); // there is nobody to be let
        return;
    }
    const Result<Person> who = find(owner);
    if (!who || who->role != Role::Owner) {
        done(Unexpected{who ? because(PeopleRefusal::Kind::NotAllowed) : who.error()});
        return;
    }
    judge(owner, pin, [this, action, sale, name = who->name, done](const Result<std::monostate> &right) {
        if (!right) {
            done(Unexpected{right.error()});
            return;
        }
        // On disk before it can be used: nothing is done past a rule without both names.
        const auto recorded = m_parts.ledger.recordApproval({action, name, sale}, doing());
        if (!recorded) {
            done(Unexpected{because(recorded.error())});
            return;
        }
        m_parts.permit->approve(action);
        m_parts.clock.cancel(m_approvalTimer);
        m_approvalTimer = m_parts.clock.after(approvalLasts, [this] { m_parts.permit->forgetApproval(); });
        done(action);
    });
}

// Keeping people ----------------------------------------------------------------------------------------------------

PeopleSession::Result<Person> PeopleSession::save(const Person &person)
{
    if (!m_parts.permit->take(Action::ManagePeople))
        return Unexpected{because(PeopleRefusal::Kind::NotAllowed)};
    const PeopleResult<Person> saved = m_parts.ledger.save(person, doing());
    if (!saved)
        return Unexpected{because(saved.error())};
    if (const auto who = m_parts.permit->who(); who && who->id == saved->id) {
        if (saved->active)
            m_parts.permit->signIn(*saved); // what he is from now on
        else
            m_parts.permit->signOut();
        m_parts.whoChanged();
    }
    return *saved;
}

/// A value: what may be kept of \a pin, which is one that may be used.
void PeopleSession::hashed(const Secret &pin, const Done<QByteArray> &done)
{
    if (const auto fault = faultOf(pin)) {
        PeopleRefusal refusal = because(PeopleRefusal::Kind::BadPin);
        refusal.fault = fault;
        done(Unexpected{refusal});
        return;
    }
    m_parts.hasher.hash(plainPin(pin), [done](const std::optional<QByteArray> &hash) {
        if (hash)
            done(*hash);
        else
            done(Unexpected{because(PeopleRefusal::Kind::NoMemory)});
    });
}

void PeopleSession::keepPin(PersonId person, const Secret &pin, const Done<std::monostate> &done)
{
    hashed(pin, [this, person, done, doing = doing()](const Result<QByteArray> &hash) {
        if (!hash) {
            done(Unexpected{hash.error()});
            return;
        }
        const auto kept = m_parts.ledger.setPinHash(person, *hash, doing);
        if (kept)
            m_waits.erase(person);
        if (kept)
            done(std::monostate{});
        else
            done(Unexpected{because(kept.error())});
    });
}

void PeopleSession::begin(const QString &owner, const Secret &ownerPin, const QString &clerk, const Secret &clerkPin,
    const Done<std::monostate> &done)
{
    hashed(ownerPin, [this, owner, clerk, clerkPin, done](const Result<QByteArray> &ownersHash) {
        if (!ownersHash) {
            done(Unexpected{ownersHash.error()});
            return;
        }
        const FirstPerson first{owner, Role::Owner, *ownersHash};
        if (clerk.trimmed().isEmpty()) {
            keepFirst({first}, done);
            return;
        }
        hashed(clerkPin, [this, first, clerk, done](const Result<QByteArray> &clerksHash) {
            if (clerksHash)
                keepFirst({first, {clerk, Role::Clerk, *clerksHash}}, done);
            else
                done(Unexpected{clerksHash.error()});
        });
    });
}

/// Nobody is signed in yet: it is the owner himself who does it.
void PeopleSession::keepFirst(const std::vector<FirstPerson> &people, const Done<std::monostate> &done)
{
    Doing doing = this->doing();
    doing.clerk = people.front().name.simplified();
    const auto begun = m_parts.ledger.begin(people, doing);
    if (begun)
        done(std::monostate{});
    else
        done(Unexpected{because(begun.error())});
}

void PeopleSession::setPin(PersonId person, const Secret &pin, const Done<std::monostate> &done)
{
    if (m_parts.permit->take(Action::ManagePeople))
        keepPin(person, pin, done);
    else
        done(Unexpected{because(PeopleRefusal::Kind::NotAllowed)});
}

void PeopleSession::changeOwnPin(const Secret &old, const Secret &pin, const Done<std::monostate> &done)
{
    const std::optional<Person> who = m_parts.permit->who();
    if (!who || who->id == 0) {
        done(Unexpected{because(PeopleRefusal::Kind::NotAllowed)});
        return;
    }
    judge(who->id, old, [this, person = who->id, pin, done](const Result<std::monostate> &right) {
        if (right)
            keepPin(person, pin, done);
        else
            done(right);
    });
}

} // namespace taabia
