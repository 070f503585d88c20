// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receipts/paperlayout.h"

#include <QImage>
#include <QString>

class QPagedPaintDevice;

namespace taabia {

/// Draws a document on a paper. Reentrant: one thread an object, as many objects as you like. Needs a QGuiApplication.
class PaperPainter {
public:
    PaperPainter(const PaperDocument &document, PaperWidth width);

    const PaperFormat &format() const { return m_format; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }

    /// The paper in dots, with its margins; of a roll as long as what stands on it.
    QSizeF paperSize() const;

    /// Draws what can be printed of a page; one unit of the painter is one dot, the origin the left upper corner of
    /// what can be printed on.
    void paint(QPainter &painter, int page, Ink ink) const;

    /// A roll as its printer makes it: black (1) or white (0), one pixel a dot, as wide as the print head.
    QImage rollPicture() const;

    /// A page on white, greys included, with its margins, \a scale pixels a dot.
    QImage pagePicture(int page, double scale) const;

    /// All pages, one after the other. \a device is set up by its owner; its pages become those of the document.
    /// An English sentence if it refuses.
    std::optional<QString> paintOn(QPagedPaintDevice &device, double unitsPerDot, QPointF origin) const;

private:
    /// Of what can be printed on a page, in dots from its top.
    struct Stretch {
        double from = 0;
        double to = 0;
    };

    double contentHeight() const;
    void paintRows(QPainter &painter, int page, Ink ink, Stretch stretch) const;
    void paintEdges(QPainter &painter, int page, Ink ink) const;

    PaperFormat m_format;
    std::optional<paper::PageEdges> m_edges;
    std::vector<PaperRow> m_rows;
    std::vector<std::vector<const PaperRow *>> m_pages; // into m_rows
    Q_DISABLE_COPY_MOVE(PaperPainter)
};

/// The picture for a preview. Of a roll exactly what its printer gets; of a list at most the first dozen pages, below
/// each other, the last one saying how many there are. Any thread.
QImage drawPaper(const PaperDocument &document, PaperWidth width);

/// Writes a PDF, whole or not at all. An English sentence if that failed. Any thread.
std::optional<QString> writePdf(const PaperDocument &document, PaperWidth width, const QString &path);

} // namespace taabia
