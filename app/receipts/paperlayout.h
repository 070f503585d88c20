// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receipts/paperformat.h"
#include "receipts/textblock.h"

#include <QRectF>

#include <variant>

namespace taabia {

/// One line of a text, with its place in the row.
struct PlacedLine {
    std::shared_ptr<const TextBlock> text;
    int line = 0;
    QPointF place;
};

/// A black area, or one of dots as dense as \a pattern says.
struct PlacedArea {
    QRectF area;
    Qt::BrushStyle pattern = Qt::SolidPattern;
};

/// What must stay together: a page ends between rows, never in one.
struct PaperRow {
    double height = 0;
    std::vector<std::variant<PlacedLine, PlacedArea>> pieces{};
    bool withNext = false; ///< better not the last one on its page
    bool heading = false; ///< of a table: stands again on top of each page that the table goes on on
    bool inTable = false;
};

/// A document laid out for a paper: rows from the top down.
std::vector<PaperRow> layOut(const PaperDocument &document, const PaperFormat &format);

/// Which rows stand on which page, in order. A roll has one page. Headings that are repeated stand there again.
std::vector<std::vector<const PaperRow *>> pagesOf(const std::vector<PaperRow> &rows, const PaperFormat &format);

} // namespace taabia
