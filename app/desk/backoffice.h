// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/accountsession.h"
#include "desk/bulkseller.h"
#include "desk/cashsession.h"
#include "desk/catchup.h"
#include "desk/papersession.h"
#include "desk/peoplesession.h"
#include "desk/reconciler.h"

namespace taabia {

class DiskWatch;
struct TillParts;
class Till;

/// What stands around the sale: people, paper, cash and the balance, each its own part, told here what happens to
/// sales. A till that only sells has none. Till thread.
class BackOffice {
public:
    struct Surroundings {
        Till &till;
        TillParts &parts; ///< with all the shop's ledgers
        Cashier &cashier;
        ServerClock &serverClock;
        LinkMonitor &link;
        const DiskWatch &disk;
        std::function<void()> askBalance;
        std::function<void()> whoChanged; ///< somebody has signed in or out
    };

    /// Whether \a parts has all that it takes.
    static bool canWorkWith(const TillParts &parts);

    explicit BackOffice(const Surroundings &around);

    AccountSession &account() { return m_account; }
    BulkSeller &bulk() { return m_bulk; }
    CashSession &cash() { return m_cash; }
    PaperSession &paper() { return m_paper; }
    Reconciler &reconciler() { return m_reconciler; }
    CatchUp &catchUp() { return m_catchUp; }
    PeopleSession &people() { return m_people; }

    void saleRecorded(const Sale &sale, const Payment &payment, const std::optional<Sale> &past);
    void saleChanged(const Sale &sale);

private:
    AccountSession m_account;
    PeopleSession m_people;
    PaperSession m_paper;
    CashSession m_cash;
    Reconciler m_reconciler;
    CatchUp m_catchUp;
    BulkSeller m_bulk;
};

} // namespace taabia
