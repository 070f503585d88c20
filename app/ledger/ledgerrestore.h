// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"
#include "ports/restore.h"

namespace taabia {

/// Restores a ledger: see Restore, and RestoreSwap for how it takes its place.
class LedgerRestore : public Restore {
public:
    /// The till that the backup is for.
    struct Till {
        QString ledgerFile;
        QString clientCode;
        QByteArray chainKey;
        bool training = false;
        QString prefix{}; ///< of its sales' references
    };

    /// How sealed files are opened (app/security, which a ledger does not know).
    struct Unsealer {
        std::function<bool(const QString &path)> isSealed;
        /// Writes what is in \a from to \a to. Empty: done.
        std::function<std::optional<RestoreError>(
            const QString &from, const QString &to, const Secret &passphrase, const GoOn &goOn)>
            open;
    };

    LedgerRestore(Till till, Unsealer unsealer);
    ~LedgerRestore() override;

    Expected<RestorePreview, RestoreError> look(
        const QString &path, const Secret &passphrase, const GoOn &goOn) override;
    Expected<RestoreReady, RestoreError> prepare(const Doing &doing) override;
    void forget() override;

private:
    using Trouble = std::optional<RestoreError>;
    Trouble bringCopy(const QString &path, const Secret &passphrase, const GoOn &goOn, bool &sealed);
    Trouble readCopy(RestorePreview &preview, const GoOn &goOn);
    Trouble refuseOtherMode(class Database &copy) const;
    Trouble mark(const Doing &doing, const QString &aside);
    QString lossInWords() const;

    Till m_till;
    Unsealer m_unsealer;
    QString m_ledger; ///< the file itself, where the till's path is a link
    QString m_copy;
    std::optional<RestorePreview> m_looked;
    QString m_shownTail; ///< of the ledger, when m_looked was made; empty: it could not be read
};

} // namespace taabia
