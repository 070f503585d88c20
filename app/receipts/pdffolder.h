// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/receiptoutput.h"

namespace taabia::PdfFolder {

/// Writes the document beside those that are there, under its title; never over one of them.
PrintResult save(const PaperDocument &document, PaperWidth width, const QString &folder);

} // namespace taabia::PdfFolder
