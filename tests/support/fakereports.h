// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/shopreports.h"

namespace taabia {

/// What a FakeReports answers. A test holds it and changes it at will; whatever is not set answers with nothing.
struct ReportsPlan {
    std::function<SalesReport(const DayRange &)> sales;
    std::function<std::vector<Sale>(NamedSales, const DayRange &)> named;
    std::vector<CashMovement> movements;
    std::vector<ShiftReport> closings;
    std::vector<BalanceLine> balance;
    std::vector<BalanceMisfit> misfits;
    std::vector<ForeignRecharge> foreign;
    ChainVerdict verdict;
    QByteArray onPaper; ///< what verifyChain() was asked for last
    std::optional<LedgerError> trouble; ///< set: every question ends in it
    int salesAsked = 0; ///< counts sales()
};

/// The shop's figures out of a plan, without a ledger.
class FakeReports : public ShopReports {
public:
    explicit FakeReports(std::shared_ptr<ReportsPlan> plan);

    LedgerResult<SalesReport> sales(const DayRange &range) override;
    LedgerResult<std::vector<Sale>> named(NamedSales kind, const DayRange &range, int limit) override;
    LedgerResult<std::vector<CashMovement>> movements(const DayRange &range) override;
    LedgerResult<std::vector<ShiftReport>> closings(int limit) override;
    LedgerResult<std::vector<CashMovement>> customerMovements(CustomerId customer, int limit) override;
    LedgerResult<std::vector<Sale>> customerSales(CustomerId customer, int limit) override;
    LedgerResult<std::vector<BalanceLine>> balance(const DayRange &range) override;
    LedgerResult<std::vector<BalanceMisfit>> misfits(const DayRange &range) override;
    LedgerResult<std::vector<ForeignRecharge>> foreign(int limit) override;
    LedgerResult<ChainVerdict> verifyChain(const std::function<bool()> &goOn, const QByteArray &onPaper) override;

private:
    template <typename T> LedgerResult<T> answer(T value) const
    {
        if (m_plan->trouble)
            return Unexpected{*m_plan->trouble};
        return value;
    }

    std::shared_ptr<ReportsPlan> m_plan;
};

} // namespace taabia
