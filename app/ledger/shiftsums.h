// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"
#include "ledger/ledgertrouble.h"

namespace taabia {

class Database;

/// What is worked out of the rows about a shift that is open.
namespace ShiftSums {

/// Everything that an X report says, but for who asks and when.
LedgerResult<ShiftReport> of(Database &database, const Shift &shift);

/// Where the drawer stood when it was counted, to notice later that cash has moved since.
struct Position {
    SaleId lastSale = 0;
    qint64 lastMovement = 0;
};
LedgerResult<Position> position(Database &database);

/// Whether cash of this shift came or went after \a counted, when \a expected was what should be there.
LedgerResult<bool> cashHasMoved(
    Database &database, ShiftId shift, const Position &counted, Money expected, Money expectedNow);

/// What the closing before leaves to the next one; zeros, if there was none.
struct ClosedBefore {
    qint64 number = 0;
    Money grandTotal;
};
LedgerResult<ClosedBefore> beforeClosing(Database &database);

} // namespace ShiftSums
} // namespace taabia
