// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/bulkseller.h"
#include "desk/linkmonitor.h"
#include "desk/serverclock.h"
#include "sim/simdisk.h"
#include "sim/simnetwork.h"

#include <memory>

namespace taabia::sim {

/// The shop: the real desk, started and killed again and again, and a clerk who sells, asks, sends again and
/// acknowledges as seed and mood have it. Each call that goes into the desk may throw ProgramDied.
class SimShop {
public:
    SimShop(FaultPlan &plan, SimTime &time, Trace &trace, Auditor &auditor, SimDisk &disk, SimNetwork &network);
    ~SimShop();

    /// Starts the program; if the disk does not let it, somebody tries again every 10 seconds.
    void open();

    /// The program is gone: quit, crash or power cut are all the same to the disk.
    void close();

    /// The clerk comes and works for \a duration milliseconds.
    void work(std::int64_t duration);

private:
    struct Desk;

    void begin();
    void tellTheDate();
    void sell();
    void sellNow(const SaleOrder &order, bool knowing);
    void letAListGo();
    void handleAList();
    void wish();
    void wishToResend(SaleId sale);
    SaleOrder anyOrder();
    std::optional<SaleId> anySale();

    FaultPlan &m_plan;
    SimTime &m_time;
    Trace &m_trace;
    Auditor &m_auditor;
    SimDisk &m_disk;
    SimNetwork &m_network;
    SimTime::Life m_life = SimTime::outside;
    bool m_rush = false;
    int m_listed = 0; ///< numbers that only lists use, so far
    std::unique_ptr<Desk> m_desk;
};

} // namespace taabia::sim
