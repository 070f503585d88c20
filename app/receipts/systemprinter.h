// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paperdocument.h"
#include "domain/shopdetails.h"
#include "ports/receiptoutput.h"

#include <atomic>
#include <functional>

namespace taabia::SystemPrinter {

/// By name; empty: the system's default. Without a dialog; blocks while the system's print service answers. What it
/// has not begun to draw when \a stop is set is not drawn.
PrintResult print(const PaperDocument &document, PaperWidth width, const QString &name, const std::atomic_bool &stop);

/// May take seconds.
QStringList names();

/// The system's print service: the two above, or what a test has instead.
struct Service {
    using Print = std::function<PrintResult(
        const PaperDocument &document, PaperWidth width, const QString &name, const std::atomic_bool &stop)>;
    using Names = std::function<QStringList()>;

    Print print = SystemPrinter::print;
    Names names = SystemPrinter::names;
};

} // namespace taabia::SystemPrinter
