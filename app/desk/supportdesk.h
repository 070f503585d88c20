// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/snapshots.h"
#include "ports/supportreport.h"

#include <QObject>

#include <atomic>
#include <functional>

namespace taabia {

/// Puts the report for support together on a thread of its own: it reads files and asks the ledger, which takes what it
/// takes. There is nothing in it that anybody may not see, and a till that does not start has nobody to ask; so nobody
/// is asked. Commands may be called from any thread and return at once.
class SupportDesk : public QObject {
    Q_OBJECT
public:
    using Collect = std::function<SupportReport()>; ///< runs on the desk's thread

    explicit SupportDesk(Collect collect);

    Ticket compose(); ///< ends in composed()

Q_SIGNALS:
    void composed(taabia::Ticket ticket, const taabia::SupportReport &report);

private:
    Collect m_collect;
    std::atomic<Ticket> m_lastTicket = 0;
};

} // namespace taabia
