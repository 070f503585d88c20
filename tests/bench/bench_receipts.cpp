// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_receipts taabia|document: from a sale's facts to the bytes for a receipt printer, in milliseconds.
//
// The peer is what a Qt program does that has no painter of its own: the same lines, in the same font, laid out by
// QTextDocument, painted by QPainter on a picture of the same width, turned to black and white, and packed into the
// same command. (Debian has no library for such printers; those of other sources print Arabic letters one by one.)
#include "bench/figures.h"
#include "receipts/escposraster.h"
#include "receipts/knownpapers.h"
#include "receipts/paperfont.h"
#include "receipts/paperpainter.h"
#include "receipts/receiptwriter.h"
#include "receipts/writtenwords.h"

#include <QApplication>
#include <QPainter>
#include <QTextDocument>

using namespace taabia;
using namespace taabia::bench;

namespace {

constexpr int times = 101;

QByteArray product(ReceiptWriter &writer, PaperWidth width)
{
    const PaperDocument receipt = writer.receipt(known::facts(), known::setup(ReceiptLanguage::Both));
    return EscPosRaster::encode(drawPaper(receipt, width), {});
}

/// One GS v 0 for the whole, then a feed and the knife.
QByteArray packed(const QImage &picture)
{
    const int bytes = (picture.width() + 7) / 8;
    QByteArray job("\x1b@\x1dv0\0", 6);
    job += char(0);
    for (const int number : {bytes, picture.height()})
        job += QByteArray(1, char(number & 0xFF)) + QByteArray(1, char(number >> 8 & 0xFF));
    for (int row = 0; row < picture.height(); ++row) {
        for (int byte = 0; byte < bytes; ++byte) {
            char dots = 0;
            for (int bit = 0; bit < 8; ++bit) {
                const int x = byte * 8 + bit;
                dots = char(dots << 1 | (x < picture.width() && picture.pixelIndex(x, row) == 1 ? 1 : 0));
            }
            job += dots;
        }
    }
    return job
        + QByteArray("\x1b"
                     "d\x04\x1dV\x01",
            6);
}

QByteArray document(const QString &html, int dots)
{
    QTextDocument text;
    text.setDefaultFont(PaperFont::font(26, false));
    text.setHtml(html);
    text.setTextWidth(dots);
    QImage picture(dots, int(text.size().height()), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    text.drawContents(&painter);
    painter.end();
    return packed(picture.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither | Qt::MonoOnly));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const bool taabia = QCoreApplication::arguments().value(1) == QLatin1String("taabia");
    ReceiptWriter writer;
    const QString html = stringsOf(writer.receipt(known::facts(), known::setup(ReceiptLanguage::Both)))
                             .replaceInStrings(QStringLiteral("<"), QStringLiteral("&lt;"))
                             .join(QStringLiteral("<br>"));
    Figures figures;
    for (const auto &[name, width, dots] :
        {std::tuple{"roll58_ms", PaperWidth::Roll58, 384}, {"roll80_ms", PaperWidth::Roll80, 576}}) {
        const auto once = [&, &width = width, &dots = dots] {
            const QByteArray job = taabia ? product(writer, width) : document(html, dots);
            if (job.size() < dots / 8 * 300)
                qFatal("that is no receipt: %lld bytes", qlonglong(job.size()));
        };
        once(); // fonts are loaded
        figures.add(name, medianMs(times, once));
    }
    figures.print();
    return 0;
}
