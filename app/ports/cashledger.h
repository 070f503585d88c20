// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/creditbook.h"
#include "domain/shift.h"
#include "ports/doing.h"
#include "ports/saleledger.h"

namespace taabia {

/// Why something about cash was not done. Nothing was written.
enum class CashTrouble {
    ShiftIsOpen, ///< beginShift(): one is open already
    NoShift, ///< there is no open shift
    NotCounted, ///< closeShift(): the drawer has not been counted since the last cash moved
    ReasonNeeded, ///< closeShift(): the count differs and nobody says why; a movement needs a reason too
    NotPositive, ///< an amount that is zero, negative or beyond reason
    NothingOwed, ///< recordGiveBack(): not owed, or given back already
    UnknownCustomer,
    NotAllowed, ///< not the ledger but the door refused: see action
    LedgerTrouble, ///< see the LedgerError
};

struct CashError {
    CashTrouble why = CashTrouble::LedgerTrouble;
    std::optional<LedgerError> trouble{};
    std::optional<Action> action{}; ///< with NotAllowed: what whoever is signed in may not do

    static CashError notAllowed(Action action) { return {CashTrouble::NotAllowed, std::nullopt, action}; }
};

template <typename T> using CashResult = Expected<T, CashError>;

/// Something that was done past a rule, knowingly. The names are written in the ledger.
struct OverrideRecord {
    QString kind; ///< "sold-knowing" (past a held-back sale), "dealt-with", "limit-changed"
    std::optional<SaleId> sale;
    std::optional<CustomerId> customer;
    QString reason;
};

/// Shifts, cash and the credit book. Every writing call is one transaction on the disk, chained (see AuditChain in
/// app/ledger). The same file and thread as the SaleLedger: the till thread.
class CashLedger {
public:
    virtual ~CashLedger() = default;

    virtual LedgerResult<std::optional<Shift>> currentShift() = 0;
    virtual CashResult<Shift> beginShift(Money openingFloat, const Doing &doing) = 0;

    /// CashMove::In or Out, with a reason.
    virtual CashResult<CashMovement> recordMovement(
        CashMove kind, Money amount, const QString &reason, const Doing &doing) = 0;

    /// What an X report says now.
    virtual CashResult<ShiftReport> report(const Doing &doing) = 0;

    /// Keeps a count of the drawer (each one for ever, also one that is counted anew) and tells the difference.
    virtual CashResult<Money> recordCount(const CashCount &count, const Doing &doing) = 0;

    /// Closes with the last count. The Z report is kept as it stands, and never worked out anew.
    virtual CashResult<ShiftReport> closeShift(const QString &reason, const Doing &doing) = 0;
    virtual CashResult<ShiftReport> closedReport(qint64 number) = 0;

    /// What is owed to customers of refunded sales (Attention::GiveBack) and of sales that failed after their cash
    /// was counted: when their shift was closed or, if they were sold in none, when the next one began. Oldest first.
    virtual LedgerResult<std::vector<GiveBack>> giveBacks() = 0;
    virtual CashResult<CashMovement> recordGiveBack(SaleId sale, const Doing &doing) = 0;

    virtual LedgerResult<std::vector<CreditLine>> creditBook() = 0; ///< by name
    virtual CashResult<CreditLine> creditLine(CustomerId customer) = 0;
    virtual CashResult<Customer> saveCustomer(const Customer &customer, const Doing &doing) = 0; ///< id 0: a new one
    virtual CashResult<CashMovement> recordRepayment(
        CustomerId customer, Money amount, PaymentMethod method, const Doing &doing) = 0;

    virtual LedgerResult<std::monostate> recordOverride(const OverrideRecord &record, const Doing &doing) = 0;
};

} // namespace taabia
