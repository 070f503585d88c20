// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sale.h"

namespace taabia {

using BulkRunId = qint64; ///< 1, 2, 3... in the order in which they were begun

/// A line of a run.
struct BulkPlace {
    BulkRunId run = 0;
    int position = 0; ///< 1, 2, 3... in the order of the run

    friend bool operator==(const BulkPlace &, const BulkPlace &) = default;
};

/// A list of recharges that an owner has let go, as the ledger keeps it: what is left of it after a crash is told, and
/// goes on only when a person says so.
struct BulkRun {
    BulkRunId id = 0;
    QString title; ///< the file's name, or empty: pasted
    QString clerk;
    QDateTime begunUtc;
    QDateTime endedUtc; ///< invalid: it is not through
    int lines = 0;

    friend bool operator==(const BulkRun &, const BulkRun &) = default;
};

/// One line of a run. Without a sale it was never sent; with one it ends as that sale does.
struct BulkRunLine {
    int number = 0; ///< the line of the file that it came from, counted from 1
    SaleOrder order;
    std::optional<Sale> sale{};
};

/// Why a run that is not through makes no calls.
enum class BulkPause {
    None, ///< it is under way or through; or the program was closed or died in the middle of it
    Asked, ///< stop()
    Refused, ///< the provider refused a whole call for a reason that the next would meet too: see refusal
    Unanswered, ///< a call ended without an answer that can be read: its lines are asked for one by one
    NotSent, ///< nothing gets through to the provider
    HeldBack, ///< what is left is like a sale that is not resolved (number and amount); "go on" sells it, knowing that
    LedgerTrouble, ///< it could not be put on disk, so it was not sent
};

/// How far a run has come.
struct BulkProgress {
    BulkRun run;
    bool underWay = false; ///< calls are being made; else it is through, stopped, or waits for "go on"
    int unsent = 0; ///< lines of which nothing has left: they have no sale, or one of which not a byte was sent
    int open = 0; ///< sent: not known yet how they end, or not confirmed; or it can't be known (see attention)
    int delivered = 0;
    int failed = 0; ///< the provider refused or could not deliver: nothing was charged, or it was given back
    int attention = 0; ///< of all: a person has to look
    BulkPause pause = BulkPause::None;
    QString refusal{}; ///< with BulkPause::Refused: the API's code

    friend bool operator==(const BulkProgress &, const BulkProgress &) = default;
};

} // namespace taabia
