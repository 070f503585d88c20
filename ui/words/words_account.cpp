// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include "desk/accountsession.h"
#include "ports/backup.h"

namespace taabia {

/// As failureReason(), without its promise that the till tries again.
QString Words::failedOnce(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::NotSent:
        return tr("There is no connection to the provider: check the internet line, then try again.");
    case FailureKind::TimedOut:
        return tr("The provider did not answer in time.");
    case FailureKind::Dropped:
        return tr("The connection broke before the answer came.");
    case FailureKind::ServerError:
        return failure.codeText.isEmpty() ? tr("The provider's system has a fault: try again later.")
                                          : failureReason(failure);
    case FailureKind::TooLarge:
        return tr("The answer was far too large to be true, so it was not read.");
    case FailureKind::Unreadable:
        return tr("The answer could not be understood.");
    case FailureKind::Refused:
    case FailureKind::TlsUntrusted:
    case FailureKind::Redirected:
    case FailureKind::Cancelled:
        break;
    }
    return failureReason(failure);
}

QString Words::accountRefusal(const AccountRefusal &why)
{
    switch (why.kind) {
    case AccountRefusal::Kind::NotAllowed:
        return tr("Only the owner may see and change the account.");
    case AccountRefusal::Kind::NotStarted:
        return tr("The till is not ready, so the provider was not asked.");
    }
    return QString();
}

QString Words::webhookChange(const WebhookChange &change)
{
    const QString why = change.failure ? failedOnce(*change.failure) : QString();
    switch (change.end) {
    case WebhookChange::End::Saved:
        return tr("Saved at the provider.");
    case WebhookChange::End::NotChanged:
        return tr("Nothing was changed. %1", "the reason").arg(why);
    case WebhookChange::End::Unknown:
        return change.now
            ? tr("It is not known whether the change arrived, and it may still arrive. %1 Above stands what the "
                 "provider has now; read it again in a minute.",
                "the reason")
                  .arg(why)
            : tr("It is not known whether the change arrived. %1 What the provider has now could not be read either: "
                 "read it again.",
                "the reason")
                  .arg(why);
    }
    return QString();
}

QString Words::backupTrouble(const BackupError &error)
{
    switch (error.kind) {
    case BackupError::Kind::FolderMissing:
        return tr("No backup was made. This folder is not there: plug in the stick, or choose another folder.");
    case BackupError::Kind::ReadOnly:
        return tr("No backup was made. Nothing may be written in this folder: choose another one, or a stick that is "
                  "not locked.");
    case BackupError::Kind::Full:
        return tr("No backup was made. There is not enough room: free some, or choose another stick.");
    case BackupError::Kind::FullHere:
        return tr("No backup was made. There is not enough room on this PC for the copy that is locked before it goes "
                  "to the folder: free some.");
    case BackupError::Kind::NoKey:
        return tr("No backup was made. It cannot be locked with the passphrase that was set on this PC: set it again.");
    case BackupError::Kind::Stopped:
        return tr("The backup was stopped. Nothing is wrong: the next one is made by itself.");
    case BackupError::Kind::SourceTroubled:
        return tr("No backup was made. The till's own data could not be read to its end: call for help before anything "
                  "else is done with this PC.");
    case BackupError::Kind::CopyDamaged:
        return tr("No backup was kept. The copy was not whole when it was read again: try another stick.");
    case BackupError::Kind::Failed:
        return tr("No backup was made. The disk says: %1").arg(told(error.detail));
    case BackupError::Kind::NotAllowed:
        return tr("Only the owner may make a backup.");
    }
    return QString();
}

} // namespace taabia
