// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cashdesk.h"
#include "desk/permit.h"
#include "desk/snapshots.h"
#include "ports/cashledger.h"
#include "ports/clock.h"

#include <deque>
#include <functional>

namespace taabia {

class Cashier;
class PaperSession;

/// The drawer at work: shifts, cash and the credit book, and what a sale has to do with them. Answers at once; what
/// changes by the way is told a moment later, once for many changes. Till thread.
class CashSession {
public:
    struct Identity {
        std::shared_ptr<const Permit> permit; ///< who does it, and what he may be shown
        QString till;
        std::function<std::optional<LedgerError>()> objection{}; ///< to anything new now: the disk's; null: never
    };

    /// What has changed, as committed.
    struct News {
        std::function<void(const std::optional<ShiftView> &)> shift;
        std::function<void(const std::vector<GiveBack> &)> giveBacks;
        std::function<void(const std::vector<CreditLine> &)> creditBook;
    };

    CashSession(Identity identity, CashLedger &ledger, SaleLedger &sales, Cashier &cashier, PaperSession &paper,
        Clock &clock, News news);
    ~CashSession();
    CashSession(const CashSession &) = delete;
    CashSession &operator=(const CashSession &) = delete;

    CashResult<std::optional<ShiftView>> shift();
    CashResult<std::optional<ShiftView>> openShift(Money openingFloat);
    CashResult<CashMovement> moveCash(CashMove kind, Money amount, const QString &reason);
    CashResult<Money> count(const CashCount &count);
    CashResult<ShiftReport> closeShift(const QString &reason); ///< queues the Z report
    CashResult<ShiftReport> printX();
    CashResult<ShiftReport> printZ(qint64 number);

    CashResult<std::vector<GiveBack>> giveBacks();

    /// The cash goes out on disk first, then the sale is dealt with: should the program die between the two, doing it
    /// again mends the second (and says that nothing is owed any more).
    CashResult<CashMovement> giveBack(SaleId sale);

    CashResult<std::vector<CreditLine>> creditBook();
    CashResult<Customer> saveCustomer(const Customer &customer);
    CashResult<CashMovement> repay(CustomerId customer, Money amount, PaymentMethod method);

    /// Somebody else stands here: tells all of it anew, as he may see it.
    void whoChanged() { tellSoon({true, true, true}); }

    // --- What a sale has to do with it

    /// Whether \a payment can pay \a due at all: enough cash, a customer if it is lent.
    static bool isSound(const Payment &payment, Money due);

    /// Why a sale of \a due on credit must not be made; empty if it may.
    std::optional<SellRefusal> objection(const Payment &payment, Money due);

    /// A sale is on disk. \a past: the unresolved one that the clerk sold it past, knowingly.
    void saleRecorded(const Sale &sale, const Payment &payment, const std::optional<Sale> &past);
    void saleChanged(const Sale &sale);

    /// Before a person's acknowledgement is taken: puts on disk what it means, cash out or an override.
    LedgerResult<std::monostate> beforeAcknowledging(SaleId id);

private:
    /// What a change makes worth telling.
    struct Stale {
        bool shift = false;
        bool giveBacks = false;
        bool creditBook = false;
    };

    Doing doing() const;
    ShiftReport seen(ShiftReport report) const;
    CashResult<CashMovement> cashMoved(const CashResult<CashMovement> &movement, const Stale &stale);
    CashResult<ShiftReport> printed(const CashResult<ShiftReport> &report);
    bool acknowledge(SaleId id);
    void recordOverride(const OverrideRecord &record);
    void owe(std::function<bool()> deed);
    void payDeeds();
    void tellSoon(const Stale &stale);
    void tell();

    Identity m_identity;
    CashLedger &m_ledger;
    SaleLedger &m_sales;
    Cashier &m_cashier;
    PaperSession &m_paper;
    Clock &m_clock;
    News m_news;
    Stale m_stale;
    std::deque<std::function<bool()>> m_deeds; ///< to be put on disk as soon as it lets us; true: it is there
    Clock::TimerId m_newsTimer = Clock::noTimer;
    Clock::TimerId m_deedTimer = Clock::noTimer;
};

} // namespace taabia
