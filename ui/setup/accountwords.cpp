// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/accountwords.h"

#include "ui/words/words.h"

#include <QLocale>
#include <QStringList>

namespace taabia {

namespace {

constexpr int httpNotFound = 404;
constexpr int httpWrongMethod = 405;
constexpr int httpServerFault = 500;

QString sentences(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + QLatin1Char(' ') + second;
}

/// There is a server, and nothing of the contract behind this path of it.
bool isWrongPath(const ProbeFindings &findings)
{
    return findings.httpStatus == httpNotFound || findings.httpStatus == httpWrongMethod;
}

} // namespace

QString AccountWords::kindName(AccountSetup::Kind kind)
{
    switch (kind) {
    case AccountSetup::Kind::Production:
        return tr("Sell for real");
    case AccountSetup::Kind::ProviderSandbox:
        return tr("Provider's sandbox");
    case AccountSetup::Kind::Custom:
        return tr("Another address");
    case AccountSetup::Kind::Training:
        return tr("Training");
    }
    return {};
}

QString AccountWords::placeName(AccountSetup::KeyPlace place)
{
    switch (place) {
    case AccountSetup::KeyPlace::Keychain:
        return tr("Keychain");
    case AccountSetup::KeyPlace::SealedFile:
        return tr("Sealed file");
    case AccountSetup::KeyPlace::AskEachStart:
        return tr("Ask each time");
    }
    return {};
}

QString AccountWords::placeMeaning(AccountSetup::KeyPlace place)
{
    switch (place) {
    case AccountSetup::KeyPlace::Keychain:
        return tr("The keychain of this PC keeps the key; it opens when you log in.");
    case AccountSetup::KeyPlace::SealedFile:
        return tr("A file keeps the key, locked with a passphrase that you type at each start of the till. Nobody can "
                  "bring a lost passphrase back: then the key has to be typed again.");
    case AccountSetup::KeyPlace::AskEachStart:
        return tr("The key is kept nowhere: somebody types it at each start of the till.");
    }
    return {};
}

QString AccountWords::addressFault(BaseUrlError why)
{
    switch (why) {
    case BaseUrlError::Empty:
        return tr("Type the address that the provider gave.");
    case BaseUrlError::NotAnAddress:
        return tr("This is no address. An address looks like %1.")
            .arg(Words::isolated(QStringLiteral("https://example.com/rest/V1/recharge-api")));
    case BaseUrlError::WrongScheme:
        return tr("The address has to begin with %1.").arg(Words::isolated(QStringLiteral("https://")));
    case BaseUrlError::PlainHttp:
        return tr("Without https anybody on the way could read the key: the address has to begin with %1.")
            .arg(Words::isolated(QStringLiteral("https://")));
    case BaseUrlError::HoldsUserInfo:
        return tr("No name and no password in the address: the client code and the key have fields of their own.");
    case BaseUrlError::HoldsQuery:
        return tr("The address ends before the first ? or #: take away what follows.");
    }
    return {};
}

QString AccountWords::step(ProbeStep step, const ProbeFindings &findings)
{
    switch (step) {
    case ProbeStep::Account:
        return findings.account ? tr("Account: %1").arg(Words::told(findings.account->name)) : tr("Account");
    case ProbeStep::Balance:
        return findings.balance ? tr("Balance: %1").arg(Words::amount(findings.balance->amount)) : tr("Balance");
    case ProbeStep::Prices:
        break;
    }
    if (!findings.prices)
        return tr("Prices");
    QStringList operators;
    for (const auto &[op, margin] : findings.prices->margins)
        operators << Words::isolated(wireName(op));
    return operators.isEmpty() ? tr("Prices: none for an operator that this till knows")
                               : tr("Prices: %1", "names of operators").arg(QLocale().createSeparatedList(operators));
}

QString AccountWords::refused(const Failure &failure)
{
    switch (failure.code) {
    case ErrorCode::AuthInvalid:
        return tr("The provider does not accept this client code with this key. Type both once more, exactly as the "
                  "provider gave them. The provider shows a key only once: if it is lost, ask for a new one.");
    case ErrorCode::AuthMissing:
        return tr("The client code or the key did not reach the provider. Type both once more.");
    case ErrorCode::IpNotAllowed:
        return sentences(
            tr("The provider does not let this shop's internet line in: its address is not on the account's list. Ask "
               "the provider to add the address of this line, or to empty the list; then check again."),
            failure.message.isEmpty() ? QString() : tr("The provider said: %1").arg(Words::told(failure.message)));
    case ErrorCode::ClientSuspended:
        return tr("The provider has suspended this account. Nothing can be sold before the provider opens it again: "
                  "call the provider.");
    case ErrorCode::NotFound:
        return tr("There is a server at this address, but not this service: look at the address again.");
    case ErrorCode::InsufficientFunds:
    case ErrorCode::DuplicateReference:
    case ErrorCode::DailyLimitExceeded:
    case ErrorCode::WebhookUrlRequired:
    case ErrorCode::WebhookUrlInvalid:
    case ErrorCode::WebhookUpdateFailed:
    case ErrorCode::BareMessage:
    case ErrorCode::Unlisted:
        break;
    }
    const QString words = failure.message.isEmpty() ? failure.codeText : failure.message;
    return words.isEmpty() ? tr("The provider refused without saying why. Call the provider.")
                           : tr("The provider refused and said: %1 Call the provider.").arg(Words::told(words));
}

QString AccountWords::whyNot(const ProbeFindings &findings)
{
    if (findings.address)
        return tr("Nobody was asked: look at the address.");
    if (!findings.failure)
        return {};
    const Failure &failure = *findings.failure;
    switch (failure.kind) {
    case FailureKind::NotSent:
        return tr("The provider was not reached, so nothing is known yet. Look at the internet line of this PC (cable, "
                  "Wi-Fi), then check again.");
    case FailureKind::Refused:
        return refused(failure);
    case FailureKind::TimedOut:
        return tr("The provider did not answer in time, so nothing is known yet. Check again in a minute.");
    case FailureKind::Dropped:
        return tr("The line broke before the answer came, so nothing is known yet. Check again.");
    case FailureKind::TlsUntrusted:
        return tr("The server cannot prove that it is the provider, so the key was not sent. Look at the date of this "
                  "PC, and whether the Wi-Fi wants you to log in first; then check again.");
    case FailureKind::Redirected:
        return tr("The server sent the till elsewhere, where it does not go with the key. Either the Wi-Fi wants you "
                  "to log in first, or the address is not the provider's.");
    case FailureKind::ServerError:
        if (isWrongPath(findings))
            return tr("There is a server at this address, but not this service: look at the address again.");
        if (!failure.codeText.isEmpty())
            return refused(failure);
        return tr("The provider's system has a fault just now (%1), so nothing is known yet. Check again in some "
                  "minutes.",
            "number of the fault")
            .arg(Words::number(findings.httpStatus));
    case FailureKind::TooLarge:
    case FailureKind::Unreadable:
        return tr("Something answered, but not as the provider does. Either the Wi-Fi wants you to log in first, or "
                  "the address is not the provider's.");
    case FailureKind::Cancelled:
        return tr("The check was stopped before its end.");
    }
    return {};
}

bool AccountWords::mayGoOn(const ProbeFindings &findings)
{
    if (findings.address || !findings.failure)
        return false;
    switch (findings.failure->kind) {
    case FailureKind::NotSent:
    case FailureKind::TimedOut:
    case FailureKind::Dropped:
        return true;
    case FailureKind::ServerError:
        return findings.httpStatus >= httpServerFault;
    case FailureKind::Refused:
        // The provider knows the account, and has to do something about it.
        return findings.failure->code == ErrorCode::IpNotAllowed
            || findings.failure->code == ErrorCode::ClientSuspended;
    case FailureKind::TlsUntrusted:
    case FailureKind::Redirected:
    case FailureKind::TooLarge:
    case FailureKind::Unreadable:
    case FailureKind::Cancelled:
        break;
    }
    return false;
}

bool AccountWords::blamesKey(const ProbeFindings &findings)
{
    return findings.failure && findings.failure->code == ErrorCode::AuthInvalid;
}

QString AccountWords::vaultTrouble(AccountSetup::KeyPlace place, const VaultError &why)
{
    const bool sealed = place == AccountSetup::KeyPlace::SealedFile;
    switch (why.kind) {
    case VaultError::Kind::Absent:
        return tr("The keychain of this PC does not answer, and it keeps the key. Log out of this PC and in again, or "
                  "type the key once more.");
    case VaultError::Kind::Locked:
        return sealed ? tr("This passphrase does not open the file with the key. Look at Caps Lock and at the "
                           "keyboard's language, then type it again.")
                      : tr("The keychain of this PC is locked, and it keeps the key. Unlock it with its password and "
                           "try again, or type the key once more.");
    case VaultError::Kind::Failed:
        break;
    }
    return sealed ? tr("The file with the key is damaged or cannot be read. Bring it back from your backup and try "
                       "again, or type the key once more.")
                  : tr("The key could not be read. Try again, or type the key once more.");
}

QString AccountWords::notKept(AccountSetup::KeyPlace place, const VaultError &why)
{
    switch (place) {
    case AccountSetup::KeyPlace::Keychain:
        return why.kind == VaultError::Kind::Locked
            ? tr("The key was not kept: the keychain of this PC is locked. Unlock it and try again, or choose another "
                 "place.")
            : tr("The key was not kept: the keychain of this PC did not take it. Try again, or choose another place.");
    case AccountSetup::KeyPlace::SealedFile:
        return why.kind == VaultError::Kind::Locked
            ? tr("The key was not kept: this passphrase does not open the file that is there.")
            : tr("The key was not kept: the file could not be written. Free some space on the disk, then try again.");
    case AccountSetup::KeyPlace::AskEachStart:
        break;
    }
    return tr("This could not be written on the disk of this PC: free some space, then try again.");
}

} // namespace taabia
