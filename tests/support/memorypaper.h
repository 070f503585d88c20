// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/paperledger.h"

#include <map>

namespace taabia {

/// A print queue's disk in memory, which fails when a test says so.
class MemoryPaper : public PaperLedger {
public:
    bool broken = false; ///< every write fails and leaves nothing behind
    int failuresAhead = 0; ///< so many writes fail
    int writes = 0; ///< that were kept
    std::map<PrintJobId, PrintJob> jobs;
    std::map<PrintJobId, std::vector<PrintStep>> steps;
    std::map<SaleId, Sale> sales; ///< of which receipts can be issued
    std::map<SaleId, qint64> numbers;
    std::map<SaleId, int> copies;

    LedgerResult<PrintJob> issueReceipt(SaleId sale, const Issuer &issuer, const Compose &compose) override;
    LedgerResult<ReceiptFacts> receiptFacts(SaleId sale, const Issuer &issuer) override;
    LedgerResult<PrintJob> enqueue(PrintKind kind, const PaperDocument &document, QDateTime nowUtc) override;
    LedgerResult<PrintJob> recordStep(PrintJobId job, const PrintStep &step, QDateTime nowUtc) override;
    LedgerResult<std::vector<PrintJob>> openJobs() override;
    LedgerResult<std::vector<PrintJob>> recentJobs(int limit) override;
    LedgerResult<PrintJob> job(PrintJobId id) override;

private:
    bool mayWrite();
    PrintJob &insert(PrintKind kind, const PaperDocument &document, std::optional<SaleId> sale, const QDateTime &now);
};

} // namespace taabia
