// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup.h"

#include "api/httptopupserver.h"
#include "desk/balancedesk.h"
#include "desk/peopledesk.h"
#include "log/log.h"
#include "security/chainkey.h"
#include "security/filevault.h"
#include "ui/preferences.h"
#include "ui/settings/restoreprompt.h"
#include "ui/setup/keyprompt.h"
#include "ui/setup/setupassistant.h"
#include "ui/support/supportoverlay.h"

#include <QTimer>

namespace taabia {

namespace {

Expected<std::unique_ptr<TopupServer>, BaseUrlError> clientFor(const AccountSetup &account, const Secret &key)
{
    const Expected<BaseUrl, BaseUrlError> url = BaseUrl::parse(account.url);
    if (!url)
        return Unexpected{url.error()};
    return std::unique_ptr<TopupServer>(std::make_unique<HttpTopupServer>(*url, Credentials(account.clientCode, key)));
}

} // namespace

Startup::Startup(const QString &dataDir, Preferences &preferences, const Shelf &shelf,
    const AccountSecrets::KeychainFactory &keychain)
    : m_dataDir(dataDir)
    , m_preferences(preferences)
    , m_shelf(shelf)
    , m_secrets(dataDir, keychain)
{
    m_writer.setMaxThreadCount(1);
}

Startup::~Startup()
{
    m_writer.waitForDone();
}

void Startup::begin(const Command &command)
{
    if (command.mode == Command::Mode::Training)
        openTraining();
    else if (command.server)
        openUnattended(*command.server);
    else
        readAccount();
}

/// Its account comes with the command; only the till's own prefix is kept, if it was set up.
void Startup::openUnattended(const Command::Server &account)
{
    conceal(account.credentials.apiKey);
    TillPlan plan = Composition::accountPlan(m_dataDir, account);
    if (const auto record = AccountFile::read(AccountFile::pathIn(m_dataDir)); record && *record)
        plan.referencePrefix = (*record)->prefix;
    openWithPlainVault(plan);
}

void Startup::openTraining()
{
    // At once: the key takes a turn of the loop to come, and a second press would open a second shop.
    m_assistant.reset();
    m_prompt.reset();
    endRestore();
    openWithPlainVault(Composition::trainingPlan(m_dataDir));
}

/// Nothing of a training or of an unattended set-up goes to the keychain (design, section 5).
void Startup::openWithPlainVault(const TillPlan &plan)
{
    m_plainVault = std::make_unique<FileVault>(plan.dataDir + QLatin1String("/secrets"));
    ChainKey::obtain(*m_plainVault, QStringLiteral("chain-key"), [this, plan](const auto &key) {
        TillPlan whole = plan;
        whole.chainKey = key;
        m_openAgain = [this, whole] {
            openShop(whole);
            m_shop->window().showMaximized(); // a till has the counter screen to itself
        };
        m_openAgain();
    });
}

void Startup::openShop(TillPlan plan)
{
    plan.log = m_log;
    plan.support = [sources = supportSources(plan)] { return Support::collect(sources); };
    m_shop = std::make_unique<Shop>(plan, Composition::tillFactory(plan), m_preferences, m_shelf);
    connect(&m_shop->window(), &MainWindow::quitConfirmed, this, &Startup::quitWanted);
    // Queued: what is done about it takes the shop away.
    m_shop->setWhenRestored([this] { QTimer::singleShot(0, this, [this] { reopen(); }); });
    connect(&m_shop->till(), &Till::cannotStart, this, [this, plan](const LedgerError &why) {
        if (why.kind == LedgerError::Kind::Damaged && !m_settingUp)
            QTimer::singleShot(0, this, [this, plan, why] { offerRestore(plan, why); });
    });
    m_shop->open();
}

SupportSources Startup::supportSources(const TillPlan &plan) const
{
    SupportSources sources;
    sources.dataDir = m_dataDir;
    sources.ledgerFile = plan.ledgerFile();
    sources.chainKey = plan.chainKey ? *plan.chainKey : QByteArray();
    sources.screens = Support::screens();
    sources.log = m_log;
    return sources;
}

void Startup::conceal(const Secret &secret)
{
    if (m_log)
        m_log->conceal(secret);
}

AccountProbe &Startup::probe()
{
    if (!m_probe) {
        m_probe = std::make_unique<OwnThread<AccountProbe>>(QStringLiteral("probe"), new AccountProbe(clientFor));
        m_probe->start();
    }
    return **m_probe;
}

// ---------------------------------------------------------------- the shop's own account

void Startup::readAccount()
{
    const auto record = AccountFile::read(AccountFile::pathIn(m_dataDir));
    if (!record) {
        showPrompt().tellFileFault(record.error());
        return;
    }
    m_record = record->value_or(AccountRecord());
    if (m_record.progress.step < SetupStep::People) {
        m_prompt.reset();
        showAssistant(m_record.progress.step);
        return;
    }
    switch (m_record.progress.account.keyPlace) {
    case AccountSetup::KeyPlace::Keychain:
        fetchKey({});
        return;
    case AccountSetup::KeyPlace::SealedFile:
        showPrompt().askPassphrase();
        return;
    case AccountSetup::KeyPlace::AskEachStart:
        showPrompt().askKey(m_record.progress.account);
        return;
    }
}

KeyPrompt &Startup::showPrompt()
{
    if (!m_prompt) {
        m_prompt = std::make_unique<KeyPrompt>();
        const KeyPrompt *prompt = m_prompt.get();
        // Queued: what is done about it may take the prompt away.
        connect(prompt, &KeyPrompt::passphraseGiven, this, &Startup::fetchKey, Qt::QueuedConnection);
        connect(prompt, &KeyPrompt::keyGiven, this, &Startup::takeTypedKey, Qt::QueuedConnection);
        connect(prompt, &KeyPrompt::tryAgain, this, &Startup::readAccount, Qt::QueuedConnection);
        connect(prompt, &KeyPrompt::trainingChosen, this, &Startup::openTraining, Qt::QueuedConnection);
        connect(prompt, &KeyPrompt::reportWanted, this, [this] { openSupport(*m_prompt, m_prompt->body()); });
        connect(prompt, &KeyPrompt::closed, this, &Startup::quitWanted);
        connect(
            prompt, &KeyPrompt::setUpAgain, this,
            [this] {
                m_again = m_record.progress.step > SetupStep::Account;
                m_prompt.reset();
                showAssistant(m_again ? SetupStep::Account : SetupStep::Language);
            },
            Qt::QueuedConnection);
        m_prompt->showMaximized();
    }
    return *m_prompt;
}

/// Over the window that stands in the till's place, without the key of the chain: no vault may have been opened.
void Startup::openSupport(QWidget &over, QWidget *body)
{
    if (!m_support) {
        TillPlan plan;
        plan.dataDir = m_dataDir;
        m_support = std::make_unique<OwnThread<SupportDesk>>(QStringLiteral("support"),
            new SupportDesk([sources = supportSources(plan)] { return Support::collect(sources); }));
        m_support->start();
    }
    (new SupportOverlay(**m_support, body, &over))->open();
}

void Startup::fetchKey(const Secret &passphrase)
{
    conceal(passphrase);
    m_passphrase = passphrase;
    m_found.reset();
    m_secrets.fetch(m_record.progress.account.keyPlace, m_record.vaultId, passphrase, [this](const auto &found) {
        // Not from inside the vault's answer: the next question replaces the vault.
        QTimer::singleShot(0, this, [this, found] { takeSecrets(found); });
    });
}

void Startup::takeSecrets(const Expected<AccountSecrets::Found, VaultError> &found)
{
    if (!found) {
        showPrompt().tellVaultTrouble(m_record.progress.account.keyPlace, found.error());
    } else if (found->apiKey.isEmpty()) {
        m_found = *found;
        showPrompt().askKey(m_record.progress.account);
    } else {
        openAccount(found->apiKey, found->chainKey);
    }
}

/// Either the vault answers and has no key, and then it is kept there; or it does not, and the key serves this time.
/// The chain then goes on with the key of its files, and links made with another are told apart by whoever verifies.
void Startup::takeTypedKey(const Secret &key)
{
    const auto &account = m_record.progress.account;
    if (m_found) {
        m_secrets.keepKey(account.keyPlace, m_record.vaultId, m_passphrase, key, [this, key](const auto &) {
            QTimer::singleShot(0, this, [this, key] { openAccount(key, m_found->chainKey); });
        });
        return;
    }
    m_secrets.fetch(AccountSetup::KeyPlace::AskEachStart, m_record.vaultId, {},
        [this, key, place = account.keyPlace](const Expected<AccountSecrets::Found, VaultError> &found) {
            if (found)
                openAccount(key, found->chainKey);
            else
                showPrompt().tellVaultTrouble(place, found.error());
        });
}

void Startup::openAccount(const Secret &key, const QByteArray &chainKey)
{
    m_passphrase = {};
    conceal(key);
    const AccountSetup &account = m_record.progress.account;
    m_keys = std::make_shared<KeyRing>(key);
    m_permit = Permit::guarded();
    TillPlan plan =
        Composition::accountPlan(m_dataDir, *BaseUrl::parse(account.url), account.clientCode, m_keys, m_permit);
    plan.referencePrefix = m_record.prefix;
    plan.chainKey = chainKey;
    if (m_record.progress.step == SetupStep::Done) // it has sold: an empty ledger would not know what
        plan.ledgerAge = LedgerAge::Kept;
    m_openAgain = [this, plan] {
        m_permit->signOut(); // whoever he was in the other ledger
        openAccountShop(plan);
    };
    openAccountShop(plan);
}

void Startup::openAccountShop(const TillPlan &plan)
{
    openShop(plan);
    m_shop->setKeyReplacement({&probe(), m_record.progress.account,
        [this](const Secret &newKey, const Secret &passphrase, const KeyReplacement::Done &done) {
            replaceKey(newKey, passphrase, done);
        }});
    Till &till = m_shop->till();
    connect(&till, &Till::started, this, &Startup::askForPeople);
    connect(&till, &Till::cannotStart, this, &Startup::giveUpOpening);
    m_prompt.reset();
    if (!m_settingUp)
        m_shop->window().showMaximized();
}

// ---------------------------------------------------------------- a backup takes the ledger's place

/// Nobody can sign in to a till whose data is damaged, and no page of it has anything to show: whoever holds the PC
/// brings a backup back from here.
void Startup::offerRestore(const TillPlan &plan, const LedgerError &why)
{
    m_shop.reset();
    m_restorePrompt.reset();
    m_restore = std::make_unique<OwnThread<RestoreDesk>>(QStringLiteral("restore"),
        new RestoreDesk(Composition::restoreFactory(plan), nullptr, plan.referencePrefix, Composition::clerkName()));
    m_restore->start();
    m_restorePrompt =
        std::make_unique<RestorePrompt>(**m_restore, why, Composition::backupFolder(plan), !plan.training);
    const RestorePrompt *prompt = m_restorePrompt.get();
    connect(
        &**m_restore, &RestoreDesk::prepared, this, [this] { reopen(); }, Qt::QueuedConnection);
    connect(
        prompt, &RestorePrompt::tryAgain, this, [this] { reopen(); }, Qt::QueuedConnection);
    connect(prompt, &RestorePrompt::trainingChosen, this, &Startup::openTraining, Qt::QueuedConnection);
    connect(
        prompt, &RestorePrompt::reportWanted, this, [this] { openSupport(*m_restorePrompt, m_restorePrompt->body()); });
    connect(prompt, &RestorePrompt::closed, this, &Startup::quitWanted);
    m_restorePrompt->showMaximized();
}

void Startup::endRestore()
{
    m_restorePrompt.reset();
    if (m_restore)
        (*m_restore)->stop();
    m_restore.reset();
}

/// The ledger is closed with the shop; whoever opens it next puts the backup in its place (RestoreSwap), or tells that
/// it was given up (CatchUp).
void Startup::reopen()
{
    endRestore();
    m_shop.reset();
    m_openAgain();
}

/// A till without people would let nobody in: then they are asked for, whatever the account file says.
void Startup::askForPeople()
{
    PeopleDesk &people = m_shop->till().people();
    connect(&people, &PeopleDesk::peopleRead, this, [this](Ticket ticket, const std::vector<PersonView> &known) {
        if (ticket != m_askedPeople)
            return;
        m_askedPeople = 0;
        m_settingUp = false;
        if (!known.empty()) {
            finish();
            return;
        }
        m_shop->window().hide();
        if (!m_assistant)
            showAssistant(SetupStep::People);
        m_assistant->goOnWithPeople(m_shop->till().people());
    });
    m_askedPeople = people.askPeople();
}

// ---------------------------------------------------------------- the first start

void Startup::showAssistant(SetupStep step)
{
    if (m_record.vaultId.isEmpty())
        m_record.vaultId = AccountFile::newVaultId();
    if (m_record.progress.account.url.isEmpty())
        m_record.progress.account.url = documentedUrl(m_record.progress.account.kind);
    m_assistant =
        std::make_unique<SetupAssistant>(m_preferences, probe(), SetupProgress{step, m_record.progress.account});
    const SetupAssistant *assistant = m_assistant.get();
    connect(assistant, &SetupAssistant::progressed, this, &Startup::keepProgress);
    connect(assistant, &SetupAssistant::trainingChosen, this, &Startup::openTraining, Qt::QueuedConnection);
    connect(assistant, &SetupAssistant::accountChosen, this, &Startup::keepAccount, Qt::QueuedConnection);
    connect(assistant, &SetupAssistant::finished, this, &Startup::finish, Qt::QueuedConnection);
    connect(assistant, &SetupAssistant::closed, this, &Startup::quitWanted);
    m_secrets.probeKeychain([this](bool there) {
        if (m_assistant)
            m_assistant->setKeychain(there);
    });
    m_assistant->showMaximized();
}

void Startup::keepProgress(const SetupProgress &progress)
{
    if (m_again || progress.step > SetupStep::Account || progress == m_record.progress)
        return;
    m_record.progress = progress;
    write();
}

void Startup::keepAccount(const AccountSetup &account, const Secret &key, const Secret &passphrase)
{
    m_record.progress.account = account;
    keepKey(key, passphrase, account.keyPlace == AccountSetup::KeyPlace::SealedFile);
}

void Startup::keepKey(const Secret &key, const Secret &passphrase, bool mayPutAside)
{
    conceal(key);
    conceal(passphrase);
    const AccountSetup::KeyPlace place = m_record.progress.account.keyPlace;
    const auto later = [this](std::function<void()> next) { QTimer::singleShot(0, this, std::move(next)); };
    m_secrets.keepKey(
        place, m_record.vaultId, passphrase, key, [=, this](const Expected<std::monostate, VaultError> &kept) {
            if (kept) {
                later([=, this] { openChosen(key, passphrase); });
            } else if (mayPutAside && m_secrets.hasSealedFile()) {
                // An earlier set-up sealed it with another passphrase, or it is damaged: this one begins a new file.
                later([=, this] {
                    m_secrets.putSealedFileAside();
                    keepKey(key, passphrase, false);
                });
            } else {
                m_assistant->tellNotKept(place, kept.error());
            }
        });
}

void Startup::openChosen(const Secret &key, const Secret &passphrase)
{
    const AccountSetup::KeyPlace place = m_record.progress.account.keyPlace;
    m_secrets.fetch(place, m_record.vaultId, passphrase,
        [this, key, place](const Expected<AccountSecrets::Found, VaultError> &found) {
            if (!found) {
                m_assistant->tellNotKept(place, found.error());
                return;
            }
            m_record.progress.step = SetupStep::People;
            write([this, key, chainKey = found->chainKey](bool written) {
                if (!written) {
                    m_assistant->tellNotKept(AccountSetup::KeyPlace::AskEachStart, VaultError{});
                    return;
                }
                m_again = false;
                m_settingUp = true;
                openAccount(key, chainKey);
            });
        });
}

/// In the assistant another account can be typed; a till that was set up before says it in its window.
void Startup::giveUpOpening(const LedgerError &why)
{
    if (!m_settingUp)
        return;
    m_settingUp = false;
    m_shop.reset();
    m_record.progress.step = SetupStep::Account;
    write();
    m_assistant->tellCannotStart(why);
}

void Startup::finish()
{
    m_assistant.reset();
    if (m_record.progress.step != SetupStep::Done) {
        m_record.progress.step = SetupStep::Done;
        write();
    }
    m_shop->counter().read(); // the first people have come meanwhile
    if (!m_shop->window().isVisible())
        m_shop->window().showMaximized();
}

// ---------------------------------------------------------------- later

void Startup::replaceKey(const Secret &key, const Secret &passphrase, const KeyReplacement::Done &done)
{
    if (!m_permit->take(Action::ChangeAccount)) {
        QTimer::singleShot(0, this, [done] { done(KeyRefusal{true, {}}); });
        return;
    }
    conceal(key);
    conceal(passphrase);
    m_secrets.keepKey(m_record.progress.account.keyPlace, m_record.vaultId, passphrase, key,
        [this, key, done](const Expected<std::monostate, VaultError> &kept) {
            if (!kept) {
                done(KeyRefusal{false, kept.error()});
                return;
            }
            m_keys->replace(key);
            m_shop->till().refreshBalance(); // the next call is the first with it
            done(std::nullopt);
        });
}

void Startup::write(const std::function<void(bool)> &then)
{
    m_writer.start([this, path = AccountFile::pathIn(m_dataDir), record = m_record, then] {
        const bool written = static_cast<bool>(AccountFile::write(path, record));
        if (then)
            QMetaObject::invokeMethod(
                this, [then, written] { then(written); }, Qt::QueuedConnection);
    });
}

} // namespace taabia
