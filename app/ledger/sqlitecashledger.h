// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgerfile.h"
#include "ledger/shiftsums.h"
#include "ports/cashledger.h"

namespace taabia {

/// Shifts, cash and the credit book in the ledger's file.
///
/// Where the port leaves room: In and Out, repayments and give-backs are allowed without an open shift, counts, reports
/// and closings are not. An amount beyond a million dirhams is NotPositive (beyond reason). A customer without a name
/// is an UnknownCustomer; saving one as he stands already writes nothing. A give-back goes back the way the money came:
/// only one of a cash sale moves the drawer. What a call can never mean (recordMovement() with Repayment, a repayment
/// by credit book, an override of an unknown kind) is a LedgerTrouble of the kind Unwritable, a Z report that there is
/// not one of NotFound.
///
/// A sale that failed, or was refunded after it had failed, has its cash in the drawer's sum only while the give-back
/// list has it or a give-back took it out; otherwise the customer had it back on the spot.
class SqliteCashLedger final : public CashLedger {
public:
    explicit SqliteCashLedger(std::shared_ptr<LedgerFile> file);
    ~SqliteCashLedger() override;

    LedgerResult<std::optional<Shift>> currentShift() override;
    CashResult<Shift> beginShift(Money openingFloat, const Doing &doing) override;
    CashResult<CashMovement> recordMovement(
        CashMove kind, Money amount, const QString &reason, const Doing &doing) override;
    CashResult<ShiftReport> report(const Doing &doing) override;
    CashResult<Money> recordCount(const CashCount &count, const Doing &doing) override;
    CashResult<ShiftReport> closeShift(const QString &reason, const Doing &doing) override;
    CashResult<ShiftReport> closedReport(qint64 number) override;
    LedgerResult<std::vector<GiveBack>> giveBacks() override;
    CashResult<CashMovement> recordGiveBack(SaleId sale, const Doing &doing) override;
    LedgerResult<std::vector<CreditLine>> creditBook() override;
    CashResult<CreditLine> creditLine(CustomerId customer) override;
    CashResult<Customer> saveCustomer(const Customer &customer, const Doing &doing) override;
    CashResult<CashMovement> recordRepayment(
        CustomerId customer, Money amount, PaymentMethod method, const Doing &doing) override;
    LedgerResult<std::monostate> recordOverride(const OverrideRecord &record, const Doing &doing) override;

private:
    struct LastCount {
        qint64 id = 0;
        CashCount count;
        Money expected;
        ShiftSums::Position position;
    };

    template <typename T, typename Step> CashResult<T> write(Step step);
    template <typename Bind> CashResult<qint64> append(const QString &table, const QString &columns, Bind bind);
    CashResult<Shift> openShift();
    CashResult<ShiftReport> openReport(const Doing &doing);
    CashResult<LastCount> lastCount(ShiftId shift);
    CashResult<CashMovement> insertMovement(CashMovement movement, const QString &till);
    CashResult<CustomerId> insertCustomer();
    LedgerTrouble carryOutsideSales();
    CashResult<qint64> insertClosing(const ShiftReport &report, qint64 count);

    std::shared_ptr<LedgerFile> m_file;
    Database &m_database;
};

} // namespace taabia
