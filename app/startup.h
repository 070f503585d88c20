// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountfile.h"
#include "accountsecrets.h"
#include "desk/accountprobe.h"
#include "shop.h"
#include "ui/setup/replacekeycard.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace taabia {

class KeyPrompt;
class KeyRing;
class SetupAssistant;

/// From the command line to a shop at work: which till is opened, with which key, and what is asked of a person before.
/// A part of the composition root that a test can put together too. UI thread.
class Startup : public QObject {
    Q_OBJECT
public:
    /// \a dataDir: of the shop's own account; training has one below it. \a keychain: see AccountSecrets.
    Startup(const QString &dataDir, Preferences &preferences, const Shelf &shelf,
        const AccountSecrets::KeychainFactory &keychain = {});
    ~Startup() override;

    void begin(const Command &command);

    // Whichever is there; null: not now
    Shop *shop() const { return m_shop.get(); }
    SetupAssistant *assistant() const { return m_assistant.get(); }
    KeyPrompt *prompt() const { return m_prompt.get(); }

Q_SIGNALS:
    void quitWanted();

private:
    void openTraining();
    void openWithPlainVault(const TillPlan &plan);
    void openShop(const TillPlan &plan);

    // The shop's own account
    void readAccount();
    void fetchKey(const Secret &passphrase);
    void takeSecrets(const Expected<AccountSecrets::Found, VaultError> &found);
    void takeTypedKey(const Secret &key);
    void openAccount(const Secret &key, const QByteArray &chainKey);
    void askForPeople();
    KeyPrompt &showPrompt();

    // The first start
    void showAssistant(SetupStep step);
    void keepProgress(const SetupProgress &progress);
    void keepAccount(const AccountSetup &account, const Secret &key, const Secret &passphrase);
    void keepKey(const Secret &key, const Secret &passphrase, bool mayPutAside);
    void openChosen(const Secret &key, const Secret &passphrase);
    void giveUpOpening(const LedgerError &why);
    void finish();

    void replaceKey(const Secret &key, const Secret &passphrase, const KeyReplacement::Done &done);
    void write(const std::function<void(bool)> &then = {});
    AccountProbe &probe();

    const QString m_dataDir;
    Preferences &m_preferences;
    const Shelf &m_shelf;
    AccountSecrets m_secrets;
    AccountRecord m_record;
    bool m_settingUp = false; ///< an account was chosen in the assistant, which waits for the till to start
    bool m_again = false; ///< a finished account is set up anew: it stays as it was until there is another
    Secret m_passphrase; ///< of the sealed file, until the key is there
    std::optional<AccountSecrets::Found> m_found; ///< while a person is asked for the key alone
    std::shared_ptr<KeyRing> m_keys;
    std::shared_ptr<Permit> m_permit;
    std::unique_ptr<Vault> m_plainVault; ///< of training and of an unattended till
    std::unique_ptr<OwnThread<AccountProbe>> m_probe;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<SetupAssistant> m_assistant;
    std::unique_ptr<KeyPrompt> m_prompt;
    Ticket m_askedPeople = 0;
    QThreadPool m_writer; ///< of the account file, in order
};

} // namespace taabia
