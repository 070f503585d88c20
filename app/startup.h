// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountfile.h"
#include "accountsecrets.h"
#include "desk/accountprobe.h"
#include "shop.h"
#include "supportreport.h"
#include "ui/setup/replacekeycard.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace taabia {

class KeyPrompt;
class KeyRing;
class RestorePrompt;
class Log;
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

    /// Before begin(); without a call nothing is written.
    void setLog(const std::shared_ptr<Log> &log) { m_log = log; }

    void begin(const Command &command);

    // Whichever is there; null: not now
    Shop *shop() const { return m_shop.get(); }
    SetupAssistant *assistant() const { return m_assistant.get(); }
    KeyPrompt *prompt() const { return m_prompt.get(); }
    RestorePrompt *restorePrompt() const { return m_restorePrompt.get(); }

Q_SIGNALS:
    void quitWanted();

private:
    void openTraining();
    void openUnattended(const Command::Server &account);
    void openWithPlainVault(const TillPlan &plan);
    void openShop(TillPlan plan);
    SupportSources supportSources(const TillPlan &plan) const; ///< of a plan that is whole
    void conceal(const Secret &secret); ///< from the log

    // The shop's own account
    void readAccount();
    void fetchKey(const Secret &passphrase);
    void takeSecrets(const Expected<AccountSecrets::Found, VaultError> &found);
    void takeTypedKey(const Secret &key);
    void openAccount(const Secret &key, const QByteArray &chainKey);
    void askForPeople();
    KeyPrompt &showPrompt();
    void openSupport(QWidget &over, QWidget *body);

    void openAccountShop(const TillPlan &plan);

    // A backup takes the ledger's place
    void offerRestore(const TillPlan &plan, const LedgerError &why);
    void reopen();
    void endRestore();

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
    std::shared_ptr<Log> m_log; ///< null: none
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
    std::unique_ptr<OwnThread<SupportDesk>> m_support; ///< before there is a shop
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<SetupAssistant> m_assistant;
    std::unique_ptr<KeyPrompt> m_prompt;
    std::function<void()> m_openAgain; ///< the shop that was opened last
    std::unique_ptr<OwnThread<RestoreDesk>> m_restore; ///< where there is no shop to have one
    std::unique_ptr<RestorePrompt> m_restorePrompt; // goes first: it knows the desk
    Ticket m_askedPeople = 0;
    QThreadPool m_writer; ///< of the account file, in order
};

} // namespace taabia
