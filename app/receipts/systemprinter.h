// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paperdocument.h"
#include "domain/shopdetails.h"
#include "ports/receiptoutput.h"

namespace taabia::SystemPrinter {

/// By name; empty: the system's default. Without a dialog; blocks while the system's print service answers.
PrintResult print(const PaperDocument &document, PaperWidth width, const QString &name);

/// May take seconds.
QStringList names();

} // namespace taabia::SystemPrinter
