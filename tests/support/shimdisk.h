// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace taabia {

/// The disk under SQLite, in a test's hand: a VFS around the system's own, through which every connection that this
/// process opens after install() goes (Qt's SQLite driver uses the same library). It counts what reaches the disk and
/// fails it as planned. Without a plan and a delay it changes nothing. Any thread.
///
/// An operation is a write, a sync, a truncation, a creation or a deletion of a database, a journal or a write-ahead
/// log. Reads, locks and the shared memory of a log are none; reads only fail while the power is off.
class ShimDisk {
public:
    enum class Fault {
        Once, ///< this operation fails; a write stops half way
        Onwards, ///< this one and all after it fail, until heal()
        PowerCut, ///< the power goes in the middle of it: everything fails, until restorePower()
    };

    /// SQLite's VFS of this process from the first call on, for good.
    static ShimDisk &install();

    /// Each sync takes this much longer (for good; zero: not at all).
    void setSyncDelay(std::chrono::milliseconds delay);
    std::int64_t syncs() const; ///< so far, in all

    /// From now on the shim remembers for the files in this folder what a sync has made safe, so that the power can be
    /// cut, and leaves out the system's own sync, which a test has no use for. What is there now counts as safe.
    void watchFolder(const std::string &folder);
    void unwatch();

    // ---- What follows works on the watched folder alone.

    /// Counts from 0 again and plans one fault at operation \a number (1, 2, 3...). The seed decides what a power cut
    /// leaves: 0 nothing of what was not synced, 1 all of it, 2 and above a random part of its sectors.
    void plan(Fault fault, std::int64_t number, std::uint64_t seed = 0);

    /// Counts from 0 again, with no fault planned. A failing disk works again.
    void heal();

    /// The files may take this many bytes together; a write that needs more ends in "disk full". Empty: no limit.
    void setCapacity(std::optional<std::int64_t> bytes);
    std::int64_t bytesUsed() const;

    std::int64_t operations() const; ///< since plan() or heal()
    std::int64_t failures() const; ///< operations that failed since then
    bool reached() const { return failures() > 0; }

    /// Nothing that the program still does reaches the disk, as if it had been killed; what it had written stays,
    /// synced or not. heal() ends it.
    void kill();

    bool isPowerOff() const;
    void cutPower(std::uint64_t seed); ///< now, between two operations

    /// After a power cut, and with every connection closed: makes of the real files what the cut left of them. No
    /// fault is planned then.
    void restorePower();

    struct State;

private:
    ShimDisk();
    ~ShimDisk();
    std::unique_ptr<State> m_state;
};

} // namespace taabia
