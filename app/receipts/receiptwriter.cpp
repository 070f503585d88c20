// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/receiptwriter.h"

#include "receipts/receiptpaper.h"
#include "receipts/shiftpaper.h"
#include "receipts/testpaper.h"

namespace taabia {

ReceiptWriter::ReceiptWriter()
    : m_french(QStringLiteral("fr"))
    , m_arabic(QStringLiteral("ar"))
    , m_english(QStringLiteral("en"))
    , m_spanish(QStringLiteral("es"))
{ }

PaperSpeech::Languages ReceiptWriter::languagesOf(ReceiptLanguage language) const
{
    switch (language) {
    case ReceiptLanguage::French:
        return {&m_french};
    case ReceiptLanguage::Arabic:
        return {&m_arabic};
    case ReceiptLanguage::Both:
        return {&m_french, &m_arabic};
    }
    return {&m_french};
}

PaperDocument ReceiptWriter::receipt(const ReceiptFacts &facts, const PaperSetup &setup)
{
    return receiptPaper(languagesOf(setup.language), facts, setup.shop);
}

PaperDocument ReceiptWriter::shiftReport(const ShiftReport &report, const PaperSetup &setup)
{
    return shiftPaper(languagesOf(setup.language), report, setup.shop);
}

PaperDocument ReceiptWriter::testPage(const PaperSetup &setup)
{
    return testPaper({&m_french, &m_arabic, &m_english, &m_spanish}, setup.shop);
}

} // namespace taabia
