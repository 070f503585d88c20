// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"

#include <QDate>

namespace taabia {

class Database;

/// How Moroccan days stand in the tables (20260131), and how sales of older schemas come by theirs.
namespace saledays {

/// Of a valid date. Dates outside 1900 to 9999 are moved to the end of that range: a mad clock must not stop a sale.
qint64 numberOf(QDate day);

/// Invalid, if the number is no day.
QDate dayOf(qint64 number);

struct Place {
    qint64 day = 0;
    int hour = 0;
};

/// Where an instant lies on Morocco's clock, by the time zone data.
Place placeOf(const QDateTime &utc);

/// Gives every sale that has none its day and hour, and counts it in the sums. Some thousand sales a transaction: what
/// an interruption leaves undone the next call does. Before a new sale is made, and by the one writer.
[[nodiscard]] LedgerTrouble fillIn(Database &database);

/// Whether fillIn() has done its work. Reads no sale.
LedgerResult<bool> areComplete(Database &database);

/// Adds the sales \a first to \a last to the sums. Inside the transaction that gave them their days.
[[nodiscard]] LedgerTrouble count(Database &database, SaleId first, SaleId last);

/// Adds all sales up anew and compares: seconds per million sales. Empty: the sums are right.
[[nodiscard]] LedgerTrouble checkSums(Database &database);

} // namespace saledays
} // namespace taabia
