// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/permit.h"
#include "desk/printqueue.h"

namespace taabia {

/// Everything that the shop puts on paper: has it worded, numbered and queued, and prints each sale's receipt by
/// itself if the owner wants that. A sale never waits for any of it: what happens by itself happens behind the sale's
/// own steps, and what fails is tried again or left to a person. Till thread.
class PaperSession {
public:
    struct Identity {
        std::shared_ptr<Permit> permit; ///< who prints, and what he may
        QString till;
        bool training = false;
    };

    PaperSession(Identity identity, PaperLedger &ledger, SaleLedger &sales, PaperWriter &writer, ReceiptOutput &output,
        Clock &clock, std::function<void(const PrintJob &)> changed);
    ~PaperSession();

    /// The owner's choices. The first call also lets those jobs go on that an earlier run left.
    void setSetup(const PaperSetup &setup);

    /// Action::PrintReceipt, and the sale must be one that may be seen (SalePrivacy) or take SeeEverySale.
    LedgerResult<PrintJob> printReceipt(SaleId sale);
    LedgerResult<PaperDocument> previewReceipt(SaleId sale);

    LedgerResult<PrintJob> printReport(const ShiftReport &report); ///< X, or Z if it has a number
    LedgerResult<PrintJob> printTestPage(const PrinterSetup &printer);

    /// A shift was closed: its Z report. What the disk does not take is offered to it again.
    void shiftClosed(const ShiftReport &report);

    /// What whoever is signed in may not read comes with what its paper is called, and without what stands on it.
    LedgerResult<std::vector<PrintJob>> recentJobs(int limit);
    PrintJob seen(PrintJob job);

    /// See PrintQueue::cancel(). A receipt takes Action::PrintReceipt; a report that somebody waits for, SeeReports.
    LedgerResult<std::monostate> cancel(PrintJobId job);

    void listPrinters(const ReceiptOutput::Listed &done) { m_output.listPrinters(done); }
    PrintQueue &queue() { return m_queue; }

    void saleRecorded(const Sale &sale);
    void saleChanged(const Sale &sale);

private:
    /// A sale whose receipt is to come by itself.
    struct Awaited {
        SaleState state = SaleState::Intent;
        QString clerk{}; ///< who sold it: whose paper it is, whoever stands there when it comes
        int tries = 0;
        Clock::TimerId timer = Clock::noTimer;
    };

    PaperLedger::Issuer issuer(const QString &clerk) const;
    LedgerResult<PrintJob> issue(SaleId sale, const QString &clerk);
    std::optional<LedgerError> refusalOf(SaleId sale);
    PaperDocument worded(const ReceiptFacts &facts);
    LedgerResult<PrintJob> queued(const LedgerResult<PrintJob> &job, const std::optional<PrinterSetup> &alone = {});
    void printLater(SaleId sale, std::chrono::milliseconds delay);
    void printByItself(SaleId sale);
    void queueClosed();
    PrinterSetup pdfFolder(PaperWidth width) const;

    Identity m_identity;
    PaperLedger &m_ledger;
    SaleLedger &m_sales;
    PaperWriter &m_writer;
    ReceiptOutput &m_output;
    Clock &m_clock;
    PaperSetup m_setup;
    PrintQueue m_queue;
    std::map<SaleId, Awaited> m_awaited;
    std::deque<ShiftReport> m_closed; ///< whose Z report is not on disk as a job yet
    Clock::TimerId m_closedTimer = Clock::noTimer;
};

} // namespace taabia
