// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/snapshots.h"
#include "ports/clock.h"
#include "ports/datadisk.h"

namespace taabia {

/// Stops selling before the disk can lose anything: looks at its room once a minute and after each failure, keeps the
/// reserve, and remembers, beyond the program's end, that the ledger was found damaged. Also says when the ledger wants
/// to be read through. Till thread.
///
/// The bounds: a day of a thousand sales writes about one megabyte, so below `low` there is time to make room. Below
/// `stop` nothing new is begun: what is left, and the reserve behind it, is for the ends of what was sent, whatever
/// else on this PC goes on writing. `resume` lies above it, so that selling does not come and go.
class DiskWatch {
public:
    static constexpr qint64 low = qint64(512) << 20;
    static constexpr qint64 resume = qint64(128) << 20;
    static constexpr qint64 stop = DataDisk::keptForSales;
    static constexpr qint64 nothingLeft = qint64(4) << 20; ///< the reserve is let go without waiting for a failure

    struct News {
        std::function<void(const DiskView &)> changed;
        std::function<void()> healthCheckDue;
    };

    /// \a disk null: only what is heard counts. It is told at once if it is not well; start() begins to look.
    DiskWatch(DataDisk *disk, Clock &clock, News news);
    ~DiskWatch();
    DiskWatch(const DiskWatch &) = delete;
    DiskWatch &operator=(const DiskWatch &) = delete;

    void start();

    /// Why nothing new may begin now; empty: it may.
    std::optional<LedgerError> objection() const;

    /// Something failed in the ledger, or somebody who read it found it damaged. May come from inside a ledger's call.
    void heard(const LedgerError &trouble);

    /// Somebody has read all of it and found nothing: lifts what an earlier start had noted, and nothing that this one
    /// has seen itself.
    void heardSound();

    const DiskView &view() const { return m_view; }

private:
    bool isDamaged() const { return m_damaged || m_notedDamaged; }
    DiskView::State judge(std::optional<qint64> bytesFree) const;
    void look();
    void lookIn(std::chrono::milliseconds delay);
    void keepReserve();
    void planHealthCheck(std::chrono::milliseconds delay);

    DataDisk *m_disk;
    Clock &m_clock;
    News m_news;
    DiskView m_view;
    bool m_damaged = false; ///< seen since the start
    bool m_notedDamaged = false; ///< by an earlier start, and not read through since
    bool m_ranOut = false; ///< a save found the disk full since the last look
    bool m_unwritten = false; ///< a save failed since then; SQLite calls a user's quota so: it may be room that lacks
    Clock::TimerId m_lookTimer = Clock::noTimer;
    Clock::TimerId m_reserveTimer = Clock::noTimer;
    Clock::TimerId m_healthTimer = Clock::noTimer;
};

} // namespace taabia
