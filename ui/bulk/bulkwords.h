// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/bulkdesk.h"
#include "domain/bulksheet.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace taabia {

struct BulkReadError;

/// What there is to say about a list of recharges, for people. UI thread.
class BulkWords {
    Q_DECLARE_TR_FUNCTIONS(BulkWords)
public:
    static constexpr int lines = 2; ///< that what is said of one line may take: its room is kept

    static QString fault(BulkFault fault); ///< what is wrong with a line
    static QString readError(const BulkReadError &error); ///< why a list is not on the table, and what to do

    // A line before it is sent
    static QString says(const BulkSheetLine &line); ///< all that there is to say; "Ready" if that is nothing
    static Tone tone(const BulkSheetLine &line);
    static QString icon(const BulkSheetLine &line);

    // A list that was let go
    enum class Saleless {
        Waits, ///< its turn comes
        NotSent,
    };
    static QString title(const BulkRun &run); ///< the file's name, or that it was pasted
    static QString counts(const BulkProgress &progress); ///< how many of which kind
    static QString standing(const BulkProgress &progress); ///< "It is being sent.", "12 of 100 lines were not sent."
    static QString unsent(const BulkProgress &progress); ///< "12 of 100 lines were not sent."
    static QString saleless(Saleless why); ///< the state of a line of which no sale is known
    static QString refusal(const BulkRefusal &refusal);
    static QString recharges(int count); ///< "90 recharges"
    static QString balanceVerdict(const BulkBalance &balance, Money threshold); ///< empty: there is nothing to warn of
    static QString loss(const BulkTotals &totals); ///< empty: as far as is known there is none

private:
    static QString fileError(const BulkFileError &error);
    static QString pause(const BulkProgress &progress); ///< why no calls are made
    static QString columnName(BulkColumn column);
};

} // namespace taabia
