// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receipts/receiptwriter.h"

#include <QString>

#include <vector>

namespace taabia::known {

/// A sale's end, as a receipt can meet it.
enum class Case { Delivered, Pending, Duplicate, Specimen, Failed, Refunded, GivenBack, WhatsApp, Credit, Unresolved };
const std::vector<Case> &allCases();
QString nameOf(Case known);

const std::vector<ReceiptLanguage> &allLanguages();
QString nameOf(ReceiptLanguage language);

const std::vector<PaperWidth> &allWidths();
QString nameOf(PaperWidth width);

ShopDetails shop();
PaperSetup setup(ReceiptLanguage language);
ReceiptFacts facts(Case known = Case::Delivered);
ShiftReport xReport();
ShiftReport zReport();

/// A list of \a rows sales, as the window would print it.
PaperDocument list(int rows, bool rightToLeft = false);

/// A list with more columns than an A4 page has room for, references among them.
PaperDocument wideList();

} // namespace taabia::known
