// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/receiptoutput.h"

#include <deque>

namespace taabia {

/// Printers that a test answers for by hand. Nothing is answered from inside a call.
class FakeOutput : public ReceiptOutput {
public:
    struct Sheet {
        PaperDocument document;
        PrinterSetup printer;
        Done done;
    };

    std::deque<Sheet> sheets; ///< under way
    std::vector<PrinterSetup> tried; ///< every printer that was ever given something, in order
    QStringList printers;

    void print(const PaperDocument &document, const PrinterSetup &printer, const Done &done) override
    {
        tried.push_back(printer);
        sheets.push_back({document, printer, done});
    }
    void listPrinters(const Listed &done) override { done(printers); }

    void answer(const PrintResult &result)
    {
        Q_ASSERT(!sheets.empty());
        const Done done = sheets.front().done;
        sheets.pop_front();
        done(result);
    }
    void succeed(const QString &on = QStringLiteral("front")) { answer({true, on, {}}); }
    void fail(const QString &error = QStringLiteral("no paper")) { answer({false, {}, error}); }
};

/// Words that a test can tell apart.
class FakeWriter : public PaperWriter {
public:
    std::function<void()> whileWriting = [] {};
    int receipts = 0;
    std::vector<paper::Part> parts; ///< of every paper

    PaperDocument receipt(const ReceiptFacts &facts, const PaperSetup &) override
    {
        ++receipts;
        whileWriting();
        return {QStringLiteral("receipt %1%2%3")
                    .arg(facts.number)
                    .arg(facts.provisional ? QStringLiteral(" pending") : QString())
                    .arg(facts.duplicate > 0 ? QStringLiteral(" copy %1").arg(facts.duplicate) : QString()),
            parts, false};
    }
    PaperDocument shiftReport(const ShiftReport &report, const PaperSetup &) override
    {
        whileWriting();
        return {report.number ? QStringLiteral("Z %1").arg(*report.number) : QStringLiteral("X"), parts, false};
    }
    PaperDocument testPage(const PaperSetup &setup) override
    {
        return {QStringLiteral("test of ") + setup.printer.address, parts, false};
    }
};

} // namespace taabia
