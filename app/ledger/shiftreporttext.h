// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"
#include "ledger/ledgertrouble.h"

namespace taabia::ShiftReportText {

/// How a Z report stands in its closing's row: JSON, always with the same bytes for the same report, whole numbers for
/// centimes and milliseconds.
QByteArray write(const ShiftReport &report);

/// read(write(report)) is report. Damaged, if it is not what write() writes.
LedgerResult<ShiftReport> read(const QByteArray &text);

/// A count of the drawer on one line: "20000x3 1000x12", centimes and pieces, largest first.
QString ofCount(const CashCount &count);
std::optional<CashCount> toCount(const QString &text);

} // namespace taabia::ShiftReportText
