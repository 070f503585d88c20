// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/datadisk.h"

namespace taabia {

/// A disk whose room a test sets.
class FakeDisk : public DataDisk {
public:
    static constexpr qint64 megabyte = 1 << 20;
    static constexpr qint64 gigabyte = qint64(1) << 30;

    std::optional<qint64> free = 100 * gigabyte;
    int looks = 0;
    int pieces = 0; ///< of the reserve
    int wholeAt = 16;
    int released = 0; ///< times
    bool notedDamaged = false;
    std::function<void(const LedgerError &)> tell; ///< something failed in the ledger

    std::optional<qint64> bytesFree() override
    {
        ++looks;
        return free;
    }
    bool growReserve() override
    {
        if (pieces < wholeAt)
            ++pieces;
        return pieces < wholeAt;
    }
    void releaseReserve() override
    {
        pieces = 0;
        ++released;
    }
    bool isNotedDamaged() override { return notedDamaged; }
    void noteDamaged(bool damaged) override { notedDamaged = damaged; }
    void listen(std::function<void(const LedgerError &)> heard) override { tell = std::move(heard); }
};

} // namespace taabia
