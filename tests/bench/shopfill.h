// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"

namespace taabia {

/// Puts a shop around the sales of a ledger that fillLedger() made: a shift with its Z report a day, payments (each
/// thirtieth in the credit book, of 200 customers), movements of cash, checks of the balance every half hour (a
/// deposit a week, now and then a charge that nobody knows) and recharges of another till. Not chained, because no till
/// made it.
LedgerTrouble fillShop(const QString &path, const QString &clientCode);

} // namespace taabia
