// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/salehistory.h"

#include <functional>

namespace taabia {

/// A past that is made up row by row when it is asked for, so that a test can have a million sales for nothing.
/// Filters are answered by \a matches; without one, every sale matches. In the order of numbers the ids rise.
class FakeHistory : public SaleHistory {
public:
    FakeHistory(SaleId count, std::function<SaleDetails(SaleId)> makeRow);

    std::function<bool(const HistoryFilter &, const Sale &)> matches;
    std::function<std::optional<PaymentMethod>(SaleId)> paidBy; ///< without it nobody noted a payment
    std::vector<Regular> served; ///< last served first

    LedgerResult<std::vector<SaleId>> ids(const HistoryFilter &filter, std::optional<SaleId> after, int limit) override;
    LedgerResult<std::vector<Sale>> sales(const std::vector<SaleId> &ids) override;
    LedgerResult<std::map<SaleId, PaymentMethod>> methods(const std::vector<SaleId> &ids) override;
    LedgerResult<SaleDetails> details(SaleId id) override;
    LedgerResult<DayTotal> dayTotal(QDateTime fromUtc, QDateTime untilUtc) override;
    LedgerResult<std::vector<Regular>> regulars(const QString &digits, int limit) override;

private:
    SaleId m_count;
    std::function<SaleDetails(SaleId)> m_makeRow;
};

} // namespace taabia
