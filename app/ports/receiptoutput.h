// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paperdocument.h"
#include "domain/receiptfacts.h"
#include "domain/shift.h"
#include "domain/shopdetails.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace taabia {

/// Words facts for paper, in the language(s) that the owner chose, whatever the screen speaks. Till thread.
class PaperWriter {
public:
    virtual ~PaperWriter() = default;
    virtual PaperDocument receipt(const ReceiptFacts &facts, const PaperSetup &setup) = 0;
    virtual PaperDocument shiftReport(const ShiftReport &report, const PaperSetup &setup) = 0; ///< X, or Z if numbered
    virtual PaperDocument testPage(const PaperSetup &setup) = 0; ///< all four languages, all widths of letters, a scale
};

/// How printing one document ended.
struct PrintResult {
    bool printed = false;
    QString printedOn; ///< the printer's name, its address or the file
    QString error; ///< in English; empty when printed
};

/// Puts documents on paper. Returns at once; the work happens on a thread of its own, one document after the other,
/// and gives up a printer that does not answer within 20 s. Till thread.
class ReceiptOutput {
public:
    using Done = std::function<void(const PrintResult &)>;
    using Listed = std::function<void(const std::optional<QStringList> &names)>;

    virtual ~ReceiptOutput() = default;

    /// \a done comes exactly once, later, on the till thread; never once this object has gone.
    virtual void print(const PaperDocument &document, const PrinterSetup &printer, const Done &done) = 0;

    /// The system's printers, by name; nothing, if the system does not say within 20 s. \a done comes as print()'s.
    virtual void listPrinters(const Listed &done) = 0;
};

} // namespace taabia
