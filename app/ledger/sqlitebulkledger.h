// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgerfile.h"
#include "ports/bulkledger.h"

namespace taabia {

/// Long lists, in the file of the sales. What was let go, and that no more of it will be sent, are in the chain.
class SqliteBulkLedger final : public BulkLedger {
public:
    explicit SqliteBulkLedger(std::shared_ptr<LedgerFile> file);
    ~SqliteBulkLedger() override;

    LedgerResult<BulkRun> beginRun(
        const QString &title, const std::vector<BulkRunLine> &lines, const Doing &doing) override;
    LedgerResult<BulkRun> endRun(BulkRunId run, const Doing &doing) override;
    LedgerResult<BulkProgress> progress(BulkRunId run) override;
    LedgerResult<std::vector<BulkProgress>> runs(int limit) override;
    LedgerResult<std::vector<BulkRunLine>> lines(BulkRunId run) override;
    LedgerResult<std::optional<BulkRunId>> runOf(SaleId sale) override;
    LedgerResult<bool> resemblesUnresolved(const SaleOrder &order, BulkRunId run) override;

private:
    template <typename Step> LedgerResult<BulkRun> write(Step step);
    LedgerResult<qint64> insertRun(const QString &title, const std::vector<BulkRunLine> &lines, const Doing &doing);
    LedgerTrouble insertLine(BulkRunId run, int position, const BulkRunLine &line);
    LedgerTrouble insertEnd(BulkRunId run, int unsent, const Doing &doing);
    LedgerTrouble count(BulkProgress &progress);

    std::shared_ptr<LedgerFile> m_file;
    Database &m_database;
};

} // namespace taabia
