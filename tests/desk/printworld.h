// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/printqueue.h"
#include "support/fakeclock.h"
#include "support/fakeprinting.h"
#include "support/memorypaper.h"

namespace taabia {

inline PrinterSetup printerAt(const char *address, PrinterSetup::Kind kind = PrinterSetup::Kind::EscPosNetwork)
{
    PrinterSetup printer;
    printer.kind = kind;
    printer.address = QString::fromLatin1(address);
    return printer;
}

inline const PrinterSetup front = printerAt("front");
inline const PrinterSetup back = printerAt("back");
inline const PrinterSetup folder = printerAt("folder", PrinterSetup::Kind::PdfFolder);

/// The disk and the printers outlive the queue, as they do.
struct PrintWorld {
    FakeClock clock;
    MemoryPaper paper;
    FakeOutput output;
    std::vector<PrintState> seen; ///< what the window was told, in order
    std::unique_ptr<PrintQueue> queue = start();

    std::unique_ptr<PrintQueue> start()
    {
        return std::make_unique<PrintQueue>(
            paper, output, clock, [this](const PrintJob &job) { seen.push_back(job.state); });
    }

    void useFrontAndBack() { queue->setPrinters({{front, back}, folder}); }

    PrintJobId add(const char *title = "a receipt", const std::optional<PrinterSetup> &alone = {})
    {
        const auto kind = alone ? PrintKind::TestPage : PrintKind::XReport;
        const auto job = paper.enqueue(kind, {QString::fromLatin1(title), {}, false}, clock.wallClockUtc());
        queue->added(*job, alone);
        clock.turn(std::chrono::milliseconds(1));
        return job->id;
    }

    void crashAndRestart()
    {
        queue.reset();
        output.sheets.clear();
        queue = start();
    }

    PrintState stateOf(PrintJobId job) { return paper.jobs.at(job).state; }

    /// Lets time pass, the printer refusing whatever comes.
    void failFor(std::chrono::seconds duration)
    {
        for (auto second = std::chrono::seconds(0); second < duration; second += std::chrono::seconds(1)) {
            while (!output.sheets.empty()) {
                output.fail();
                clock.turn(std::chrono::milliseconds(1));
            }
            clock.turn(std::chrono::seconds(1));
        }
    }
};

} // namespace taabia
