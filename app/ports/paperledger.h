// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paperdocument.h"
#include "domain/receiptfacts.h"
#include "ports/saleledger.h"

#include <functional>

namespace taabia {

using PrintJobId = qint64;

/// Where a print job stands. The numbers are written in the ledger: never renumber.
enum class PrintState {
    Waiting = 0, ///< not printed yet; after a restart also those that were being printed
    Printing = 1,
    Printed = 2,
    SavedAsPdf = 3, ///< no printer took it: see printedOn for the file
    GivenUp = 4, ///< not even a PDF could be written
    Cancelled = 5, ///< by a person
};

/// There is still something to be done.
constexpr bool isOpen(PrintState state)
{
    return state == PrintState::Waiting || state == PrintState::Printing;
}

enum class PrintKind {
    Unreadable = 0, ///< of a job that is damaged in the ledger; none is made
    Receipt = 1,
    XReport = 2,
    ZReport = 3,
    TestPage = 4,
};

struct PrintJob {
    PrintJobId id = 0;
    PrintKind kind = PrintKind::Receipt;
    PrintState state = PrintState::Waiting;
    PaperDocument document;
    std::optional<SaleId> sale; ///< of a receipt
    QDateTime createdUtc;
    int tries = 0;
    QString lastError; ///< in English, for people who mend printers; empty: none
    QString printedOn; ///< the printer or the file
};

/// A job's way so far.
struct PrintStep {
    PrintState state = PrintState::Waiting;
    int tries = 0;
    QString lastError;
    QString printedOn;
};

/// Receipts' numbers and the print queue. Every writing call is one transaction on the disk. Till thread.
class PaperLedger {
public:
    virtual ~PaperLedger() = default;

    struct Issuer {
        QString clerk;
        QString till;
        bool training = false;
        QDateTime nowUtc;
    };
    using Compose = std::function<PaperDocument(const ReceiptFacts &)>;

    /// Gives the sale its receipt number (or finds the one it has), counts the copy, logs it in the chain, lets
    /// \a compose word it and queues the job: all or nothing, so the series has no gap. \a compose must not use the
    /// ledger.
    virtual LedgerResult<PrintJob> issueReceipt(SaleId sale, const Issuer &issuer, const Compose &compose) = 0;

    /// What a receipt would say, for a preview: number 0 if it has none yet. Writes nothing.
    virtual LedgerResult<ReceiptFacts> receiptFacts(SaleId sale, const Issuer &issuer) = 0;

    virtual LedgerResult<PrintJob> enqueue(PrintKind kind, const PaperDocument &document, QDateTime nowUtc) = 0;
    virtual LedgerResult<PrintJob> recordStep(PrintJobId job, const PrintStep &step, QDateTime nowUtc) = 0;

    /// Waiting or Printing, oldest first. Whoever asks for a job that cannot be read any more hears that it is GivenUp,
    /// without a document and with the reason in lastError.
    virtual LedgerResult<std::vector<PrintJob>> openJobs() = 0;
    virtual LedgerResult<std::vector<PrintJob>> recentJobs(int limit) = 0; ///< newest first
    virtual LedgerResult<PrintJob> job(PrintJobId id) = 0;
};

} // namespace taabia
