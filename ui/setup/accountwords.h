// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/accountprobe.h"
#include "ports/vault.h"

#include <QCoreApplication>

namespace taabia {

/// What setting an account up can come to, in sentences that say what is known and what to do. UI thread.
class AccountWords {
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
public:
    static QString kindName(AccountSetup::Kind kind);
    static QString placeName(AccountSetup::KeyPlace place);
    static QString placeMeaning(AccountSetup::KeyPlace place); ///< what it means for the shop

    static QString addressFault(BaseUrlError why);

    /// One step of the check; empty findings for it: what will be asked.
    static QString step(ProbeStep step, const ProbeFindings &findings);

    /// Why the check did not pass, and what to do.
    static QString whyNot(const ProbeFindings &findings);

    /// Whether setting up may go on although the check did not pass: nothing that was typed is known to be wrong.
    static bool mayGoOn(const ProbeFindings &findings);

    /// The provider does not know the key, or not together with the client code.
    static bool blamesKey(const ProbeFindings &findings);

    static QString vaultTrouble(AccountSetup::KeyPlace place, const VaultError &why); ///< while a secret is read
    static QString notKept(AccountSetup::KeyPlace place, const VaultError &why); ///< while the key is written

private:
    static QString refused(const Failure &failure);
};

} // namespace taabia
