// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "ports/doing.h"
#include "ports/saleledger.h"

#include <QStringList>

#include <functional>

namespace taabia {

/// Why a backup was not looked into, or not put in place. Nothing of the till has changed.
struct RestoreError {
    enum class Kind {
        NotThere, ///< no such file, or it cannot be read: a stick that is not plugged in, for one
        NotABackup, ///< a file of something else
        IsPresent, ///< the till's own ledger
        NeedsPassphrase, ///< it is sealed
        WrongPassphrase, ///< or its head was changed: the two cannot be told apart
        Damaged, ///< it is not what was written
        OtherAccount, ///< see detail: whose
        OtherMode, ///< of training, for a till that sells for real; or the other way round
        FromTheFuture, ///< a newer Taabia wrote it
        Full, ///< there is no room beside the ledger for a copy
        Changed, ///< since it was looked into, the till has written something that would be lost and was not shown
        NothingLookedAt, ///< prepare() without a look()
        Stopped, ///< goOn said no
        Failed, ///< anything else: see detail
        NotAllowed, ///< not the disk but the door refused
    };
    Kind kind = Kind::Failed;
    QString detail{}; ///< for who mends it, in English; with OtherAccount: the account's client code

    static RestoreError notAllowed(Action) { return {Kind::NotAllowed}; }
};

/// Some of a ledger's rows.
struct RestoreRows {
    qint64 count = 0;
    Money sum;
    QDateTime firstUtc; ///< invalid: there is none
    QDateTime lastUtc;
    qint64 firstNumber = 0; ///< of papers that have one; 0: there is none
    qint64 lastNumber = 0;
};

/// What the present ledger has and the backup has not.
struct RestoreLoss {
    RestoreRows sales; ///< sum: the face value of those that count as sold
    qint64 unsettled = 0; ///< of these sales: how they end is not known
    std::vector<Sale> newest; ///< of these sales, newest first, at most mostNamed
    qint64 changed = 0; ///< sales that both have, and that have ended otherwise since
    RestoreRows shifts; ///< numbered
    RestoreRows zReports; ///< numbered
    RestoreRows receipts; ///< numbered
    RestoreRows cashIn; ///< also what customers of the credit book paid back
    RestoreRows cashOut; ///< also what was given back to customers
    RestoreRows credit; ///< sales that were lent
    RestoreRows customers; ///< added to the credit book, or changed there
    RestoreRows lists; ///< let go
    QStringList people; ///< who are not in the backup
    bool peopleDiffer = false; ///< somebody's name, right or PIN is another one in the backup

    static constexpr int mostNamed = 100;
};

/// A backup that may be put in place, and what that would do.
struct RestorePreview {
    enum class Present {
        Read, ///< see loss
        Missing, ///< there is no ledger yet: nothing would be lost
        Unreadable, ///< what would be lost is not known
    };
    enum class Chain {
        Whole,
        OtherKey, ///< made on another PC: only that nothing is missing was checked
        Broken,
    };
    QString path;
    bool sealed = false;
    QString clientCode;
    QDateTime asOfUtc; ///< the newest entry in it, by the PC's clock of then; invalid: it is empty
    RestoreRows sales; ///< all of its sales
    std::optional<Sale> lastSale;
    qint64 intents = 0; ///< sales that it has as not sent, which may have been sent after it was made
    qint64 openShift = 0; ///< the number of the shift that is open in it; 0: none
    QStringList people;
    bool olderSchema = false; ///< an older Taabia wrote it
    Chain chain = Chain::Whole;
    Present present = Present::Read;
    RestoreLoss loss; ///< with Read
    QString till{}; ///< that made the last sale in it, by that sale's reference; empty: it has none
    QString tillHere{}; ///< that would have it
};

/// A backup stands ready beside the ledger: the next start of the till, or whoever opens the ledger next, puts it in
/// the ledger's place.
struct RestoreReady {
    QString keptAs; ///< how the ledger that is there now will be called
};

/// Brings a backup back. What takes its time asks \a goOn now and then, which may be empty. On a thread of its own.
class Restore {
public:
    using GoOn = std::function<bool()>;

    virtual ~Restore() = default;

    /// Copies the backup beside the ledger, checks all of the copy and holds it against the ledger, on which the till
    /// may go on working. \a passphrase: of a sealed one.
    virtual Expected<RestorePreview, RestoreError> look(
        const QString &path, const Secret &passphrase, const GoOn &goOn) = 0;

    /// Decides for what was looked at last: notes in the copy who brought it back, what is lost by it, and that the
    /// provider must be asked before anything is sold; and gives it the name by which the next start knows it.
    virtual Expected<RestoreReady, RestoreError> prepare(const Doing &doing) = 0;

    /// Decides against it.
    virtual void forget() = 0;
};

} // namespace taabia
