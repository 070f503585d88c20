// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/backoffice.h"
#include "desk/balancewatch.h"
#include "desk/cashier.h"
#include "desk/diskwatch.h"
#include "desk/linkmonitor.h"
#include "desk/repeatwatch.h"
#include "desk/serverclock.h"
#include "desk/till.h"

#include <set>

namespace taabia {

/// What stands behind the Till on its thread: the parts, and the desk at work on them. Tells by the Till's signals.
class TillEngine {
public:
    TillEngine(Till &till, TillParts parts);

    LedgerResult<std::monostate> start();

    void sell(Ticket ticket, const SaleOrder &order, Till::Hold hold, const Payment &payment);
    void checkNow(Ticket ticket, SaleId sale);
    void resend(Ticket ticket, SaleId sale, Till::Hold hold = Till::Hold::AskFirst);
    void acknowledge(Ticket ticket, SaleId sale);
    void tellOperatorOf(const Msisdn &phone);
    void refreshBalance();
    void readAccount();
    void heardAccount(const AccountView &told);

    /// Somebody else stands here, or nobody: tells anew what depends on it.
    void whoChanged();

    /// What the doors answer where there is no back office, or no till yet.
    static LedgerError notThere();
    Permit &permit() { return *m_parts.permit; }
    DiskWatch &disk() { return m_disk; }
    BackOffice *office() { return m_office.get(); } ///< null: a till that only sells

private:
    Expected<Sale, SellRefusal> record(const SaleOrder &order, Till::Hold hold, const Payment &payment);
    std::optional<SellRefusal> askAboutRepeat(const SaleOrder &order);
    std::optional<SellRefusal> askAboutForeign(const SaleOrder &order);
    LedgerResult<std::optional<SellRefusal>> askAboutSendingAgain(SaleId id);
    Cashier::Events cashierEvents();
    std::optional<SellRefusal> notAllowed(Till::Hold hold);
    bool mayAcknowledge(SaleId id);
    void askAccount();
    void tellAccount();
    void tellChange(const Sale &sale);
    void saleChanged(const Sale &sale);
    void balanceRead(const Balance &balance, std::chrono::milliseconds askedAt);
    Cashier::Checked checked(Ticket ticket);
    Cashier::Refused refused(Ticket ticket);

    Till &m_till;
    TillParts m_parts;
    ServerClock m_serverClock;
    LinkMonitor m_link;
    DiskWatch m_disk;
    BalanceWatch m_balance;
    Cashier m_cashier;
    RepeatWatch m_repeats;
    std::unique_ptr<BackOffice> m_office;
    AccountView m_account;
    std::set<SaleId> m_untold; ///< changed while nobody was here who may see them
};

} // namespace taabia
