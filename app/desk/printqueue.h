// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shopdetails.h"
#include "ports/clock.h"
#include "ports/paperledger.h"
#include "ports/receiptoutput.h"

#include <deque>
#include <map>
#include <optional>

namespace taabia {

/// Carries print jobs from the ledger to paper: one at a time, three tries on each printer with growing pauses, then
/// the next printer, then a PDF. Every step is on disk before the next one, and a step that cannot be put there stops
/// the queue instead of printing on: a sick disk must not empty the roll. What was under way when the program died is
/// tried again, so paper may come out twice but never endlessly. Till thread.
class PrintQueue {
public:
    /// Where paper may come out, best first.
    struct Printers {
        std::vector<PrinterSetup> inTurn; ///< none of Kind::None
        PrinterSetup lastResort; ///< a PDF folder
    };

    PrintQueue(PaperLedger &ledger, ReceiptOutput &output, Clock &clock, std::function<void(const PrintJob &)> changed);
    ~PrintQueue();
    PrintQueue(const PrintQueue &) = delete;
    PrintQueue &operator=(const PrintQueue &) = delete;

    /// Until this is told for the first time nothing is printed: jobs wait on disk.
    void setPrinters(Printers printers);

    /// A job has been put into the ledger. \a alone: on this printer only, and only once.
    void added(const PrintJob &job, const std::optional<PrinterSetup> &alone = std::nullopt);

    /// A person wants it now, from the first printer. What has been printed stays printed: a receipt that comes out
    /// again is a duplicate and needs a job of its own.
    void retry(PrintJobId job);

    /// A page that is on its way to the printer cannot be called back; it is then not tried again. One that was given
    /// up is put aside.
    void cancel(PrintJobId job);

private:
    /// Which printer a job is at. Kept in memory; after a restart it is worked out from the tries on disk.
    struct Place {
        std::size_t printer = 0;
        int tries = 0; ///< on this printer
        std::chrono::milliseconds notBefore{0};
    };

    struct Running {
        PrintJob job;
        PrinterSetup printer;
        quint64 run = 0;
        Clock::TimerId patience = Clock::noTimer;
        bool cancelled = false;
        std::optional<PrintStep> late; ///< an earlier try that was given up has come out meanwhile
    };

    struct Unrecorded {
        PrintJobId job = 0;
        PrintStep step;
    };

    void pump();
    void sleep(std::chrono::milliseconds delay);
    bool recordLeftovers();
    void begin(const PrintJob &job);
    void answered(quint64 run, PrintJobId job, const PrinterSetup &printer, const PrintResult &result);
    PrintStep stepAfter(const Running &ended, const PrintResult &result);
    PrintStep stepAfterFailure(const Running &ended, const QString &error);
    void cameLate(PrintJobId job, const PrinterSetup &printer, const PrintResult &result);
    void record(PrintJobId job, const PrintStep &step);
    Place &placeOf(const PrintJob &job);
    std::optional<PrinterSetup> printerFor(PrintJobId job, std::size_t index) const;
    bool isDead(const PrinterSetup &printer) const;
    bool isUnrecorded(PrintJobId job) const;
    void dropOldTestPages();

    PaperLedger &m_ledger;
    ReceiptOutput &m_output;
    Clock &m_clock;
    std::function<void(const PrintJob &)> m_changed;
    std::optional<Printers> m_printers;
    std::optional<Running> m_running;
    std::map<PrintJobId, Place> m_places; ///< of open jobs that have been tried
    std::map<PrintJobId, PrinterSetup> m_alone;
    std::vector<PrinterSetup> m_dead; ///< those that a job has given up, until they print again
    std::deque<Unrecorded> m_unrecorded; ///< what happened and is not on disk yet
    Clock::TimerId m_pumpTimer = Clock::noTimer;
    quint64 m_lastRun = 0;
};

} // namespace taabia
