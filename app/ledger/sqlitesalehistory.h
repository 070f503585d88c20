// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"
#include "ports/salehistory.h"

#include <memory>

namespace taabia {

class Database;

/// The history over a read-only connection to the ledger's file. Each call sees what was committed when it began; none
/// keeps a snapshot open, so the writer's log can always be folded back.
///
/// What the filters mean here: Pending is Intent, Open or Pending; Failed is Void, Failed or Rejected (the customer got
/// nothing and nothing was charged); NeedsAttention is whatever wants a person, whichever its state. For what a search
/// text matches see searchterms.h.
class SqliteSaleHistory final : public SaleHistory {
public:
    /// The ledger must have been opened by its writer before. For the refusals see openLedgerForReading().
    static LedgerResult<std::unique_ptr<SqliteSaleHistory>> open(const QString &path);

    explicit SqliteSaleHistory(std::unique_ptr<Database> database);
    ~SqliteSaleHistory() override;

    LedgerResult<std::vector<SaleId>> ids(const HistoryFilter &filter, std::optional<SaleId> after, int limit) override;
    LedgerResult<std::vector<Sale>> sales(const std::vector<SaleId> &ids) override;
    LedgerResult<std::map<SaleId, PaymentMethod>> methods(const std::vector<SaleId> &ids) override;
    LedgerResult<SaleDetails> details(SaleId id) override;
    LedgerResult<DayTotal> dayTotal(QDateTime fromUtc, QDateTime untilUtc) override;
    LedgerResult<std::vector<Regular>> regulars(const QString &digits, int limit) override;

private:
    LedgerResult<std::vector<SaleId>> allIds(HistoryOrder order, std::optional<SaleId> after, int limit);

    std::unique_ptr<Database> m_database;
};

} // namespace taabia
