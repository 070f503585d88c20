// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/saleledger.h"

#include <functional>
#include <optional>

namespace taabia {

/// The disk that the till's data lies on. Each call takes as long as the disk does. Till thread.
class DataDisk {
public:
    /// Bytes that are for the ends of what was sent: nothing new begins below them, no backup and no restore takes
    /// them.
    static constexpr qint64 keptForSales = qint64(64) << 20;

    virtual ~DataDisk() = default;

    /// What the till may still write. Empty: the disk does not say.
    virtual std::optional<qint64> bytesFree() = 0;

    /// The reserve: room that is taken while there is enough of it, so that the ends of what was sent can be saved
    /// after somebody else has filled the disk. Takes the next piece of it; false: it is whole, or takes no more now.
    virtual bool growReserve() = 0;
    virtual void releaseReserve() = 0;

    /// A note beside the ledger that it was found damaged, which outlives the program.
    virtual bool isNotedDamaged() = 0;
    virtual void noteDamaged(bool damaged) = 0;

    /// \a heard is told of everything that fails in the till's own ledger, from inside the call that failed: it must
    /// not use the ledger.
    virtual void listen(std::function<void(const LedgerError &)> heard) = 0;
};

} // namespace taabia
