// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/bulkseller.h"
#include "desk/officedoor.h"

#include <QObject>

namespace taabia {

/// The door to the seller of long lists. Belongs to a Till and lives on its thread; commands may be called from any
/// thread and return at once. Every command ends in the signal named with it or in refused(), with the ticket returned.
class BulkDesk : public QObject {
    Q_OBJECT
public:
    explicit BulkDesk(Till &till);
    ~BulkDesk() override;

    /// Puts the whole list on disk as a run, then sends it call by call: begun(), then progressed() until it is
    /// through. Action::SellBulk.
    Ticket begin(const QString &title, const std::vector<BulkWish> &wishes);

    /// No further call is made; stopped() comes when the one on the wire has ended. What it left open is asked about.
    Ticket stop(BulkRunId run);

    /// Sends what was never sent: after stop(), after any other BulkPause, or after a crash. resumed().
    /// Action::SellBulk.
    Ticket goOn(BulkRunId run);

    /// What was never sent never will be: the run is through. abandoned(). Action::SellBulk.
    Ticket abandon(BulkRunId run);

    Ticket askRuns(); ///< runsRead(): the newest 50, with those that are not through first

    /// linesRead(): every line, with its sale as it stands. For whoever may SeeEverySale; and what a person let go, or
    /// sent a part of, is that day his to see.
    Ticket askLines(BulkRunId run);

Q_SIGNALS:
    void begun(taabia::Ticket ticket, const taabia::BulkProgress &progress);
    void progressed(const taabia::BulkProgress &progress); ///< at most ten a second, and the last one always
    void stopped(taabia::Ticket ticket, const taabia::BulkProgress &progress);
    void resumed(taabia::Ticket ticket, const taabia::BulkProgress &progress);
    void abandoned(taabia::Ticket ticket, const taabia::BulkProgress &progress);
    void runsRead(taabia::Ticket ticket, const std::vector<taabia::BulkProgress> &runs);
    void linesRead(taabia::Ticket ticket, taabia::BulkRunId run, const std::vector<taabia::BulkRunLine> &lines);
    void refused(taabia::Ticket ticket, const taabia::BulkRefusal &why);

private:
    OfficeDoor<BulkSeller, BulkRefusal> m_door;
};

} // namespace taabia
