// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/permit.h"
#include "ports/salehistory.h"

#include <functional>
#include <memory>

namespace taabia {

/// A history that shows whoever is signed in what he may see (see SalePrivacy), asked anew with every question: to
/// somebody without SeeEverySale it is as if there were only his own sales of today, and to nobody as if there were
/// none. Looking at one sale that is not his takes an owner's approval of SeeEverySale. Used as the one it wraps: from
/// one thread.
class PermittedHistory final : public SaleHistory {
public:
    PermittedHistory(std::unique_ptr<SaleHistory> all, std::shared_ptr<Permit> permit,
        std::function<QDateTime()> nowUtc = QDateTime::currentDateTimeUtc);

    LedgerResult<std::vector<SaleId>> ids(
        const HistoryFilter &filter, std::optional<SaleId> before, int limit) override;
    LedgerResult<std::vector<Sale>> sales(const std::vector<SaleId> &ids) override;
    LedgerResult<std::map<SaleId, PaymentMethod>> methods(const std::vector<SaleId> &ids) override;
    LedgerResult<SaleDetails> details(SaleId id) override;
    LedgerResult<DayTotal> dayTotal(QDateTime fromUtc, QDateTime untilUtc) override;
    LedgerResult<std::vector<Regular>> regulars(const QString &digits, int limit) override; ///< to whoever may Sell

private:
    LedgerResult<std::vector<Sale>> visible(const std::vector<SaleId> &ids);
    LedgerResult<std::vector<Sale>> ownToday(
        HistoryFilter filter, std::optional<SaleId> before, std::optional<int> limit);

    std::unique_ptr<SaleHistory> m_all;
    std::shared_ptr<Permit> m_permit;
    std::function<QDateTime()> m_nowUtc;
};

} // namespace taabia
