// SPDX-License-Identifier: GPL-3.0-or-later
#include "tillplan.h" // before the ledgers: a name of theirs would be shadowed in it

#include "domain/foldedname.h"
#include "ledger/programlock.h"
#include "ledger/shopledger.h"
#include "rollout.h"
#include "rolloutstanding.h"
#include "security/scryptpinhasher.h"

#include <QDir>

namespace taabia {

namespace {

QString whyNoVault(AccountSetup::KeyPlace place, const VaultError &error)
{
    if (place == AccountSetup::KeyPlace::SealedFile && error.kind == VaultError::Kind::Locked)
        return QStringLiteral("The sealed file of this data folder was sealed with another passphrase.");
    if (place == AccountSetup::KeyPlace::Keychain && error.kind == VaultError::Kind::Absent)
        return QStringLiteral("No keychain answers on this computer: unlock it, or write key-place = sealed-file or "
                              "key-place = ask.");
    if (place == AccountSetup::KeyPlace::Keychain && error.kind == VaultError::Kind::Locked)
        return QStringLiteral("The keychain of this computer is locked: unlock it and set the till up again.");
    return QStringLiteral("The key could not be kept (%1).").arg(error.detail);
}

} // namespace

/// A till that is open would write over what we write.
bool Rollout::lock()
{
    if (!QDir().mkpath(m_dataDir)) {
        fail(QStringLiteral("The data folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_dataDir)));
        return false;
    }
    auto lock = ProgramLock::take(m_dataDir + QLatin1String("/ledger.sqlite"));
    if (!lock) {
        fail(lock.error().kind == LedgerError::Kind::Busy
                ? QStringLiteral("Taabia is open on this data folder: close it and set the till up again.")
                : QStringLiteral("The data folder cannot be written in (%1).").arg(lock.error().detail));
        return false;
    }
    m_lock = *std::move(lock);
    if (m_record.vaultId.isEmpty())
        m_record.vaultId = AccountFile::newVaultId();
    if (m_record.vaultId.isEmpty()) {
        fail(QStringLiteral("This computer gives no random bytes."));
        return false;
    }
    m_vault = std::make_unique<AccountSecrets>(m_dataDir, m_keychain);
    return true;
}

void Rollout::keepKey()
{
    const AccountSetup::KeyPlace place = m_next.account.keyPlace;
    const auto next = [this] {
        if (m_makesPeople || !isSetUp())
            fetchChainKey();
        else
            writePreferences();
    };
    if (!m_keepsKey) {
        next();
        return;
    }
    m_vault->keepKey(place, m_record.vaultId, m_secrets.passphrase, m_secrets.apiKey,
        [this, place, next](const Expected<std::monostate, VaultError> &kept) {
            // Not from inside the vault's answer: the next question replaces the vault.
            QMetaObject::invokeMethod(
                this,
                [this, place, next, kept] {
                    if (kept)
                        next();
                    else
                        fail(whyNoVault(place, kept.error()));
                },
                Qt::QueuedConnection);
        });
}

/// Makes it too, so that the till finds it at its first start.
void Rollout::fetchChainKey()
{
    const AccountSetup::KeyPlace place = m_next.account.keyPlace;
    m_vault->fetch(place, m_record.vaultId, m_secrets.passphrase,
        [this, place](const Expected<AccountSecrets::Found, VaultError> &found) {
            QMetaObject::invokeMethod(
                this,
                [this, place, found] {
                    if (!found) {
                        fail(whyNoVault(place, found.error()));
                        return;
                    }
                    m_chainKey = found->chainKey;
                    writePreferences();
                },
                Qt::QueuedConnection);
        });
}

void Rollout::writePreferences()
{
    if (!RolloutStanding::writePreferences(m_next, m_dataDir)) {
        fail(QStringLiteral("preferences.ini could not be written into %1.").arg(QDir::toNativeSeparators(m_dataDir)));
        return;
    }
    if (m_makesPeople) {
        m_hasher = std::make_unique<ScryptPinHasher>();
        hashNextPin(0);
    } else {
        writeAccount();
    }
}

void Rollout::hashNextPin(std::size_t at)
{
    const QStringList names = QStringList(m_plan->wanted.owner) + m_plan->wanted.clerks;
    if (at == static_cast<std::size_t>(names.size())) {
        writePeople();
        return;
    }
    const QString &name = names.at(static_cast<qsizetype>(at));
    m_hasher->hash(m_pins.at(foldedName(name)), [this, at, name](const std::optional<QByteArray> &hash) {
        if (!hash) {
            fail(QStringLiteral("This computer has not the memory to keep a PIN safely."));
            return;
        }
        m_hashed.emplace_back(name, *hash);
        hashNextPin(at + 1);
    });
}

void Rollout::writePeople()
{
    std::vector<FirstPerson> people;
    for (const auto &[name, hash] : m_hashed)
        people.push_back({name, people.empty() ? Role::Owner : Role::Clerk, hash});
    m_lock.reset(); // the ledger takes it for itself
    {
        const bool hasSold = m_record.progress.step == SetupStep::Done;
        auto ledger = openShopLedger(m_dataDir + QLatin1String("/ledger.sqlite"), m_next.account.clientCode, m_chainKey,
            hasSold ? LedgerAge::Kept : LedgerAge::MayBeNew);
        if (!ledger) {
            fail(QStringLiteral("The ledger could not be opened (%1).").arg(ledger.error().detail));
            return;
        }
        const auto begun =
            ledger->people->begin(people, {Composition::clerkName(), QDateTime::currentDateTimeUtc(), m_next.prefix});
        if (!begun) {
            fail(QStringLiteral("The people could not be written into the ledger."));
            return;
        }
    }
    writeAccount();
}

/// The last of all: from here on the till is set up.
void Rollout::writeAccount()
{
    AccountRecord record = m_record;
    record.progress.account = m_next.account;
    record.prefix = m_next.prefix;
    if (m_makesPeople)
        record.progress.step = SetupStep::Done;
    else if (!isSetUp())
        record.progress.step = SetupStep::People; // the first start asks for them
    if (record != m_record) {
        const auto written = AccountFile::write(AccountFile::pathIn(m_dataDir), record);
        if (!written) {
            fail(QStringLiteral("account.json could not be written (%1).").arg(written.error()));
            return;
        }
    }
    m_lock.reset();
    sayChanges(); // not before they are made
    m_say(QStringLiteral("Done."));
    end(Done);
}

} // namespace taabia
