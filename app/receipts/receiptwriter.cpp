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

PaperSpeech::Languages ReceiptWriter::languagesOf(const PaperSetup &setup) const
{
    switch (setup.language) {
    case ReceiptLanguage::AsScreen:
        for (const PaperLanguage *language : {&m_arabic, &m_english, &m_spanish}) {
            if (language->code() == setup.screen)
                return {language};
        }
        break;
    case ReceiptLanguage::French:
        break;
    case ReceiptLanguage::Arabic:
        return {&m_arabic};
    case ReceiptLanguage::Both:
        return {&m_french, &m_arabic};
    case ReceiptLanguage::English:
        return {&m_english};
    case ReceiptLanguage::Spanish:
        return {&m_spanish};
    }
    return {&m_french};
}

PaperDocument ReceiptWriter::receipt(const ReceiptFacts &facts, const PaperSetup &setup)
{
    return receiptPaper(languagesOf(setup), facts, setup.shop);
}

PaperDocument ReceiptWriter::shiftReport(const ShiftReport &report, const PaperSetup &setup)
{
    return shiftPaper(languagesOf(setup), report, setup.shop);
}

PaperDocument ReceiptWriter::testPage(const PaperSetup &setup)
{
    return testPaper({&m_french, &m_arabic, &m_english, &m_spanish}, setup.shop);
}

} // namespace taabia
