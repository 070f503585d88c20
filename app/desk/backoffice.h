// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cashsession.h"
#include "desk/papersession.h"
#include "desk/reconciler.h"

namespace taabia {

struct TillParts;
class Till;

/// What stands around the sale: paper, cash and the balance, each its own part, told here what happens to sales. A
/// till that only sells has none. Till thread.
class BackOffice {
public:
    struct Surroundings {
        Till &till;
        TillParts &parts; ///< with all the shop's ledgers
        Cashier &cashier;
        ServerClock &serverClock;
        LinkMonitor &link;
        std::function<void()> askBalance;
    };

    /// Whether \a parts has all that it takes.
    static bool canWorkWith(const TillParts &parts);

    explicit BackOffice(const Surroundings &around);

    CashSession &cash() { return m_cash; }
    PaperSession &paper() { return m_paper; }
    Reconciler &reconciler() { return m_reconciler; }

    void saleRecorded(const Sale &sale, const Payment &payment, const std::optional<Sale> &past);
    void saleChanged(const Sale &sale);

private:
    PaperSession m_paper;
    CashSession m_cash;
    Reconciler m_reconciler;
};

} // namespace taabia
