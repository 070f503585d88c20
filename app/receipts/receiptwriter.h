// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/receiptoutput.h"
#include "receipts/paperspeech.h"

#include <memory>

namespace taabia {

/// Words facts for paper in the owner's language(s), from the translations that travel in the program. The languages
/// are read once; any thread, one at a time.
class ReceiptWriter : public PaperWriter {
public:
    ReceiptWriter();

    PaperDocument receipt(const ReceiptFacts &facts, const PaperSetup &setup) override;
    PaperDocument shiftReport(const ShiftReport &report, const PaperSetup &setup) override;
    PaperDocument testPage(const PaperSetup &setup) override;

private:
    PaperSpeech::Languages languagesOf(const PaperSetup &setup) const;

    PaperLanguage m_french;
    PaperLanguage m_arabic;
    PaperLanguage m_english;
    PaperLanguage m_spanish;
};

} // namespace taabia
