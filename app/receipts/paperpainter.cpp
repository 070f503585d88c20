// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/paperpainter.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <cmath>

namespace taabia {

namespace {

/// How dark a pixel must be to become a dot, of 255. Below one half, because a thermal head eats thin strokes.
constexpr int darkEnough = 110;

constexpr int rollPiece = 4'096; ///< rows of a roll that are drawn at once

constexpr double previewScale = 0.5; ///< pixels a dot of a page: 4 a millimetre
constexpr int mostPreviewedPages = 12;
constexpr int previewGap = 12;

/// The whole numbers of a millimetre's eighths: 1016 dpi is 5 units a dot.
constexpr int pdfResolution = 1016;
constexpr double pdfUnitsPerDot = 5;

/// Makes the dark pixels of \a grey black in \a bits, from row \a at on.
void copyDark(const QImage &grey, QImage &bits, int at)
{
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *from = grey.constScanLine(y);
        uchar *to = bits.scanLine(at + y);
        for (int x = 0; x < grey.width(); ++x) {
            if (255 - from[x] >= darkEnough)
                to[x / 8] = static_cast<uchar>(to[x / 8] | (0x80 >> (x % 8)));
        }
    }
}

QImage whiteSheet(QSize size)
{
    QImage sheet(size, QImage::Format_Grayscale8);
    sheet.fill(Qt::white);
    return sheet;
}

void paintPiece(QPainter &painter, const PlacedLine &piece, QPointF origin, Ink ink)
{
    piece.text->draw(painter, piece.line, origin + piece.place, ink);
}

void paintPiece(QPainter &painter, const PlacedArea &piece, QPointF origin, Ink)
{
    painter.fillRect(piece.area.translated(origin), QBrush(Qt::black, piece.pattern));
}

} // namespace

PaperPainter::PaperPainter(const PaperDocument &document, PaperWidth width)
    : m_format(PaperFormat::of(width))
    , m_edges(document.edges)
    , m_rows(layOut(document, m_format))
    , m_pages(pagesOf(m_rows, m_format))
{ }

double PaperPainter::contentHeight() const
{
    double height = 0;
    for (const PaperRow &row : m_rows)
        height += row.height;
    return height;
}

QSizeF PaperPainter::paperSize() const
{
    if (!m_format.roll)
        return QSizeF(m_format.paperWidth, m_format.paperHeight);
    return QSizeF(m_format.paperWidth, std::ceil(contentHeight()) + m_format.top + m_format.bottom);
}

void PaperPainter::paint(QPainter &painter, int page, Ink ink) const
{
    paintRows(painter, page, ink, {0, paperSize().height()});
    if (!m_format.roll)
        paintEdges(painter, page, ink);
}

void PaperPainter::paintRows(QPainter &painter, int page, Ink ink, Stretch stretch) const
{
    painter.setPen(Qt::black);
    double y = 0;
    for (const PaperRow *row : m_pages.at(static_cast<std::size_t>(page))) {
        // Letters may reach a little beyond their row.
        if (y + 2 * row->height >= stretch.from && y - row->height <= stretch.to) {
            for (const auto &piece : row->pieces)
                std::visit([&](const auto &one) { paintPiece(painter, one, {0, y}, ink); }, piece);
        }
        y += row->height;
    }
}

/// Head and foot stand in the margins, half a line away from the text and inside of what every printer reaches.
void PaperPainter::paintEdges(QPainter &painter, int page, Ink ink) const
{
    const double pageHeight = m_format.paperHeight - m_format.top - m_format.bottom;
    const auto draw = [&](const QString &text, bool bold, bool rightToLeft, paper::Align align, bool head) {
        if (text.isEmpty())
            return;
        const TextBlock::Style style{m_format.small, bold, rightToLeft, align};
        const TextBlock block(text, style, m_format.width);
        block.draw(painter, 0, {0, head ? -1.5 * block.lineHeight() : pageHeight + block.lineHeight() / 2}, ink);
    };
    if (!m_edges) {
        if (m_pages.size() > 1)
            draw(
                QStringLiteral("%1 / %2").arg(page + 1).arg(m_pages.size()), false, false, paper::Align::Center, false);
        return;
    }
    const bool mirrored = m_edges->rightToLeft;
    const QString foot = QString(m_edges->footEnd)
                             .replace(QLatin1String("%1"), QString::number(page + 1))
                             .replace(QLatin1String("%2"), QString::number(m_pages.size()));
    draw(m_edges->headStart, false, mirrored, paper::Align::Start, true);
    draw(m_edges->headEnd, true, mirrored, paper::Align::End, true);
    draw(m_edges->footStart, false, mirrored, paper::Align::Start, false);
    draw(foot, false, mirrored, paper::Align::End, false);
}

QImage PaperPainter::rollPicture() const
{
    const int height = static_cast<int>(paperSize().height());
    QImage picture(m_format.width, height, QImage::Format_Mono);
    picture.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    picture.fill(0);
    // Piece by piece: the greys of a long list, all at once, would take eight times the memory of what is printed.
    for (int from = 0; from < height; from += rollPiece) {
        QImage grey = whiteSheet({m_format.width, qMin(rollPiece, height - from)});
        QPainter painter(&grey);
        painter.setRenderHint(QPainter::Antialiasing);
        const double top = m_format.top - from;
        painter.translate(0, top);
        paintRows(painter, 0, Ink::Outlines, {-top, grey.height() - top});
        painter.end();
        copyDark(grey, picture, from);
    }
    return picture;
}

QImage PaperPainter::pagePicture(int page, double scale) const
{
    QImage sheet = whiteSheet((paperSize() * scale).toSize());
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(m_format.left(), m_format.top);
    paint(painter, page, Ink::Outlines);
    return sheet;
}

std::optional<QString> PaperPainter::paintOn(QPagedPaintDevice &device, double unitsPerDot, QPointF origin) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return QStringLiteral("the printer did not take the document");
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return QStringLiteral("the printer did not take page %1").arg(page + 1);
        painter.save();
        painter.scale(unitsPerDot, unitsPerDot);
        painter.translate(origin);
        paint(painter, page, Ink::Letters);
        painter.restore();
    }
    if (!painter.end())
        return QStringLiteral("the printer did not take the whole document");
    return std::nullopt;
}

QImage drawPaper(const PaperDocument &document, PaperWidth width)
{
    const PaperPainter paper(document, width);
    if (paper.format().roll)
        return paper.rollPicture();
    const int shown = qMin(paper.pageCount(), mostPreviewedPages);
    if (shown == 1)
        return paper.pagePicture(0, previewScale);
    const QSize page = (paper.paperSize() * previewScale).toSize();
    QImage all(page.width(), shown * (page.height() + previewGap) - previewGap, QImage::Format_Grayscale8);
    all.fill(Qt::lightGray);
    QPainter painter(&all);
    for (int i = 0; i < shown; ++i)
        painter.drawImage(0, i * (page.height() + previewGap), paper.pagePicture(i, previewScale));
    return all;
}

std::optional<QString> writePdf(const PaperDocument &document, PaperWidth width, const QString &path)
{
    const PaperPainter paper(document, width);
    QSaveFile file(path); // beside it, and renamed when it is whole
    if (!file.open(QIODevice::WriteOnly))
        return QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString());
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(pdfResolution);
        pdf.setTitle(document.title);
        pdf.setCreator(QStringLiteral("Taabia"));
        pdf.setPageSize(QPageSize(paper.paperSize() / PaperFormat::dotsPerMillimetre, QPageSize::Millimeter, QString(),
            QPageSize::ExactMatch));
        pdf.setPageMargins({});
        const PaperFormat &format = paper.format();
        if (const auto trouble = paper.paintOn(pdf, pdfUnitsPerDot, QPointF(format.left(), format.top)))
            return trouble;
    }
    if (!file.commit())
        return QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString());
    return std::nullopt;
}

} // namespace taabia
