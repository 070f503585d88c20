// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace taabia {

/// Why an address is not one that the till talks to.
enum class BaseUrlError {
    Empty,
    NotAnAddress, ///< no scheme or no host, or not an address at all
    WrongScheme, ///< neither https nor http
    PlainHttp, ///< http to another computer: the key would travel readable
    HoldsUserInfo, ///< "user:password@": credentials have their own fields
    HoldsQuery, ///< "?..." or "#..."
};

/// What the shop sells through: all that is known of its account but the key.
struct AccountSetup {
    enum class Kind {
        Production,
        ProviderSandbox, ///< MoroccoTopup's own: the same contract, nothing is debited
        Custom, ///< another address of the contract
        Training, ///< the sandbox inside the program
    };
    enum class KeyPlace {
        Keychain, ///< the platform's
        SealedFile, ///< a file that the owner's passphrase opens
        AskEachStart, ///< nowhere: a person types it
    };
    Kind kind = Kind::Production;
    QString url; ///< the base URL of the contract
    QString clientCode;
    KeyPlace keyPlace = KeyPlace::Keychain;

    friend bool operator==(const AccountSetup &, const AccountSetup &) = default;
};

/// The pages of the set-up assistant, in their order, and where a till stands that has passed them all. The numbers
/// are written in the account file: never renumber.
enum class SetupStep { Language = 1, Shop = 2, Account = 3, People = 4, Done = 5 };

inline constexpr std::array setupSteps{SetupStep::Language, SetupStep::Shop, SetupStep::Account, SetupStep::People};

/// How far the first start has come, so that it can be left and resumed.
struct SetupProgress {
    SetupStep step = SetupStep::Language; ///< the page to go on with
    AccountSetup account; ///< up to SetupStep::Account what was typed so far, and nothing was checked

    friend bool operator==(const SetupProgress &, const SetupProgress &) = default;
};

/// Why the file that holds the above tells nothing. No money and no sale hang on it: the ledger is another file.
enum class AccountFileFault {
    Unreadable, ///< it is there, and this computer does not give it out
    Damaged, ///< what is in it is not what was written
    FromTheFuture, ///< written by a newer program
};

/// The base URL that the provider's document gives for a kind; empty for those that have none.
inline QString documentedUrl(AccountSetup::Kind kind)
{
    switch (kind) {
    case AccountSetup::Kind::Production:
        return QStringLiteral("https://api.moroccotopup.com/rest/V1/recharge-api");
    case AccountSetup::Kind::ProviderSandbox:
        return QStringLiteral("https://api.moroccotopup.com/rest/V1/recharge-api/sandbox");
    case AccountSetup::Kind::Custom:
    case AccountSetup::Kind::Training:
        break;
    }
    return {};
}

} // namespace taabia
