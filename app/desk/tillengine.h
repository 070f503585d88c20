// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/balancewatch.h"
#include "desk/cashier.h"
#include "desk/linkmonitor.h"
#include "desk/serverclock.h"
#include "desk/till.h"

namespace taabia {

/// What stands behind the Till on its thread: the parts, and the desk at work on them. Tells by the Till's signals.
class TillEngine {
public:
    TillEngine(Till &till, TillParts parts);

    LedgerResult<std::monostate> start();

    void sell(Ticket ticket, const SaleOrder &order, Till::Hold hold);
    void checkNow(Ticket ticket, SaleId sale);
    void resend(Ticket ticket, SaleId sale);
    void acknowledge(Ticket ticket, SaleId sale);
    void tellOperatorOf(const Msisdn &phone);
    void refreshBalance();
    void readAccount();

private:
    Cashier::Events cashierEvents();
    Cashier::Checked checked(Ticket ticket);
    Cashier::Refused refused(Ticket ticket);

    Till &m_till;
    TillParts m_parts;
    ServerClock m_serverClock;
    LinkMonitor m_link;
    BalanceWatch m_balance;
    Cashier m_cashier;
    AccountView m_account;
};

} // namespace taabia
