// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgerfile.h"
#include "ports/paperledger.h"

namespace taabia {

/// Receipts' numbers and the print queue in the ledger's file.
///
/// Where the port leaves room: a sale that is Unresolved or in Conflict prints provisionally too, since nobody knows
/// how it ended. A finished job may wait again (a retry), and is forgotten once a thousand newer ones have come. Wrong
/// use (a receipt by enqueue(), a negative number of tries, no \a compose) is Unwritable; no such sale or job is
/// NotFound.
class SqlitePaperLedger final : public PaperLedger {
public:
    explicit SqlitePaperLedger(std::shared_ptr<LedgerFile> file);
    ~SqlitePaperLedger() override;

    /// Once, at the start: what was being printed when the program ended waits again.
    [[nodiscard]] LedgerTrouble takeUpJobs();

    LedgerResult<PrintJob> issueReceipt(SaleId sale, const Issuer &issuer, const Compose &compose) override;
    LedgerResult<ReceiptFacts> receiptFacts(SaleId sale, const Issuer &issuer) override;
    LedgerResult<PrintJob> enqueue(PrintKind kind, const PaperDocument &document, QDateTime nowUtc) override;
    LedgerResult<PrintJob> recordStep(PrintJobId job, const PrintStep &step, QDateTime nowUtc) override;
    LedgerResult<std::vector<PrintJob>> openJobs() override;
    LedgerResult<std::vector<PrintJob>> recentJobs(int limit) override;
    LedgerResult<PrintJob> job(PrintJobId id) override;

private:
    template <typename Step> LedgerResult<PrintJob> write(Step step);
    LedgerTrouble lookForRun(ReceiptFacts &facts);
    LedgerTrouble readPayment(ReceiptFacts &facts);
    LedgerTrouble readGiveBack(ReceiptFacts &facts);
    LedgerTrouble readNumbers(ReceiptFacts &facts);
    LedgerTrouble giveNumber(ReceiptFacts &facts);
    LedgerTrouble logPrint(const ReceiptFacts &facts);
    LedgerResult<PrintJobId> insertJob(
        PrintKind kind, const PaperDocument &document, std::optional<SaleId> sale, const QDateTime &nowUtc);

    std::shared_ptr<LedgerFile> m_file;
    Database &m_database;
};

} // namespace taabia
