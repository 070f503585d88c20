// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountfile.h"
#include "accountsecrets.h"
#include "ports/pinhasher.h"
#include "rolloutplan.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace taabia {

class Preferences;
class ProgramLock;

/// What a roll-out needs and no file holds; from the environment.
struct RolloutSecrets {
    Secret apiKey;
    Secret pins; ///< "Fatima=4826; Amina=7391", in UTF-8
    Secret passphrase; ///< of the sealed file
};

/// Sets one till up from a roll-out file, without a window: checks all of it first, then writes the key into its place,
/// the preferences, the first people and the account file, in that order, so that a set-up that was cut off counts as
/// none. Run again it changes what the file changes and says so. It never touches a sale, nor people once there are
/// any; it never points a till at another account and never makes it lock later. A part of the composition root. The
/// thread that made it, which runs an event loop.
class Rollout : public QObject {
    Q_OBJECT
public:
    enum ExitCode {
        Done = 0, ///< also: nothing was to be done
        Faulty = 2, ///< the file, the command line or what the environment holds: nothing was written
        NotDone = 4, ///< this computer did not let us, or the till was set up otherwise; a sentence says what stands
    };
    struct Wish {
        QString file;
        QString till; ///< empty: the one that is named as this computer
        QString dataDir{}; ///< empty: the file's, or the platform's
        bool onlyCheck = false; ///< say what would be done and write nothing
    };
    using Say = std::function<void(const QString &line)>; ///< English, for the terminal, never with a secret

    Rollout(Wish wish, RolloutSecrets secrets, const Catalogue &catalogue,
        const AccountSecrets::KeychainFactory &keychain = {});
    ~Rollout() override;

    void setTerminal(Say say, Say complain);
    void setPlaces(const QString &hostName, const QString &usualDataDir);

    void begin(); ///< ends in finished(), later

Q_SIGNALS:
    void finished(int exitCode);

private:
    // What there is to do; true: go on
    bool readFile();
    bool choosePlan();
    bool readStanding();
    bool checkSameAccount();
    bool checkPeople();
    bool checkSecrets();
    void compare();
    void sayChanges() const;

    // Doing it
    bool lock();
    void keepKey();
    void fetchChainKey();
    void writePreferences();
    void hashNextPin(std::size_t at);
    void writePeople();
    void writeAccount();

    QString at(int line) const;
    void end(ExitCode code);
    void fail(const QString &sentence); ///< NotDone
    void refuse(const QString &sentence); ///< Faulty
    bool isSetUp() const { return m_record.progress.step >= SetupStep::People; }

    const Wish m_wish;
    RolloutSecrets m_secrets;
    const Catalogue m_catalogue;
    const AccountSecrets::KeychainFactory m_keychain;
    Say m_say;
    Say m_complain;
    QString m_hostName;
    QString m_usualDataDir;
    RolloutReading m_reading;
    const RolloutPlan *m_plan = nullptr;
    QString m_dataDir;
    AccountRecord m_record;
    RolloutDraft m_standing; ///< as this till is set up now
    RolloutDraft m_next; ///< as it will be
    QStringList m_changes; ///< keys
    QStringList m_notes; ///< what the file wishes and is not done, and why
    bool m_makesPeople = false;
    bool m_keepsKey = false;
    std::map<QString, Secret> m_pins; ///< by folded name
    std::vector<std::pair<QString, QByteArray>> m_hashed; ///< name, hash: the owner first
    QByteArray m_chainKey;
    std::unique_ptr<AccountSecrets> m_vault;
    std::unique_ptr<PinHasher> m_hasher;
    std::unique_ptr<ProgramLock> m_lock;
};

} // namespace taabia
