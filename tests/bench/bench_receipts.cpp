// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/escposraster.h"
#include "receipts/knownpapers.h"
#include "receipts/paperpainter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace taabia;

/// From a sale's facts to what its paper is made of.
class BenchReceipts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factsToWords();
    void factsToEscPos_data();
    void factsToEscPos();
    void factsToPdf();
    void listOfSalesToPdf_data();
    void listOfSalesToPdf();
    void listOfSalesToRoll();

private:
    PaperDocument receipt() { return m_writer.receipt(known::facts(), known::setup(ReceiptLanguage::Both)); }

    ReceiptWriter m_writer;
    QTemporaryDir m_folder;
};

void BenchReceipts::factsToWords()
{
    QBENCHMARK
    {
        (void)receipt();
    }
}

void BenchReceipts::factsToEscPos_data()
{
    QTest::addColumn<PaperWidth>("width");
    QTest::newRow("58 mm") << PaperWidth::Roll58;
    QTest::newRow("80 mm") << PaperWidth::Roll80;
}

void BenchReceipts::factsToEscPos()
{
    QFETCH(const PaperWidth, width);
    QBENCHMARK
    {
        (void)EscPosRaster::encode(drawPaper(receipt(), width), {});
    }
}

void BenchReceipts::factsToPdf()
{
    const QString path = m_folder.filePath(QStringLiteral("receipt.pdf"));
    QBENCHMARK
    {
        (void)writePdf(receipt(), PaperWidth::A5, path);
    }
}

void BenchReceipts::listOfSalesToPdf_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("100") << 100;
    QTest::newRow("10000") << 10'000;
}

void BenchReceipts::listOfSalesToPdf()
{
    QFETCH(const int, rows);
    const PaperDocument list = known::list(rows);
    const QString path = m_folder.filePath(QStringLiteral("list.pdf"));
    QBENCHMARK_ONCE
    {
        (void)writePdf(list, PaperWidth::A4, path);
    }
}

void BenchReceipts::listOfSalesToRoll()
{
    const PaperDocument list = known::list(200);
    QBENCHMARK_ONCE
    {
        (void)drawPaper(list, PaperWidth::Roll58);
    }
}

QTEST_MAIN(BenchReceipts)
#include "bench_receipts.moc"
