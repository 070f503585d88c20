// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/paperlayout.h"

#include "receipts/tablelayout.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace taabia {

using namespace paper;

namespace {

constexpr double pairGap = 14; ///< at least this much between a name and what it is
constexpr int mostFramedLines = 8; ///< a frame that is taller would not fit on a page
constexpr double frame = 4;
constexpr double framePadding = 8;
constexpr double frameMargin = 8;
constexpr double leaderStep = 10;

class RowMaker {
public:
    explicit RowMaker(const PaperFormat &format)
        : m_format(format)
    { }

    void add(const Part &part);
    std::vector<PaperRow> take() { return std::move(m_rows); }

    void operator()(const Text &text);
    void operator()(const Pair &pair);
    void operator()(const Mark &mark);
    void operator()(const Rule &);
    void operator()(const Gap &);
    void operator()(const Table &table);
    void operator()(const Scale &);

private:
    TextBlock::Style style(Size size, bool bold, Align align) const
    {
        return {m_format.pixels(size), bold, m_rightToLeft, align};
    }
    void addLines(const std::shared_ptr<const TextBlock> &text, bool together);
    void addFramed(const std::shared_ptr<const TextBlock> &text);
    void addLeader(PaperRow &row, double from, double to) const;
    void addAsPairs(const Table &table);

    const PaperFormat &m_format;
    bool m_rightToLeft = false;
    std::vector<PaperRow> m_rows;
};

void RowMaker::add(const Part &part)
{
    m_rightToLeft = part.rightToLeft;
    for (const Block &block : part.blocks)
        std::visit(*this, block);
}

void RowMaker::addLines(const std::shared_ptr<const TextBlock> &text, bool together)
{
    for (int line = 0; line < text->lineCount(); ++line) {
        PaperRow row;
        row.height = text->lineHeight();
        row.pieces.emplace_back(PlacedLine{text, line, {0, 0}});
        row.withNext = together;
        m_rows.push_back(std::move(row));
    }
}

void RowMaker::operator()(const Text &text)
{
    // Bold words at the start of a line, and large ones anywhere, head what follows them.
    const bool together = text.bold && (text.align == Align::Start || text.size >= Size::Large);
    addLines(std::make_shared<TextBlock>(text.text, style(text.size, text.bold, text.align), m_format.width), together);
}

void RowMaker::operator()(const Pair &pair)
{
    const TextBlock::Style label = style(pair.size, pair.bold && !m_format.roll, Align::Start);
    const TextBlock::Style value = style(pair.size, pair.bold, Align::End);
    const double labelWidth = TextBlock::naturalWidth(pair.label, label);
    const double valueWidth = TextBlock::naturalWidth(pair.value, value);
    const auto labelText = std::make_shared<TextBlock>(pair.label, label, m_format.width);
    const auto valueText = std::make_shared<TextBlock>(pair.value, value, m_format.width);
    if (labelWidth + pairGap + valueWidth > m_format.width || labelText->lineCount() != 1
        || valueText->lineCount() != 1) {
        addLines(labelText, true);
        addLines(valueText, false);
        return;
    }
    PaperRow row;
    row.height = labelText->lineHeight();
    row.pieces.emplace_back(PlacedLine{labelText, 0, {0, 0}});
    row.pieces.emplace_back(PlacedLine{valueText, 0, {0, 0}});
    if (!m_format.roll)
        addLeader(row, labelWidth, m_format.width - valueWidth);
    m_rows.push_back(std::move(row));
}

/// On a wide page dots lead the eye from the name to what it is.
void RowMaker::addLeader(PaperRow &row, double from, double to) const
{
    const double base = std::round(row.height * 0.72);
    const double first = std::ceil((from + pairGap) / leaderStep) * leaderStep; // below each other's dots
    for (double x = first; x + 2 <= to - pairGap; x += leaderStep) {
        const double left = m_rightToLeft ? m_format.width - x - 2 : x;
        row.pieces.emplace_back(PlacedArea{{left, base, 2, 2}});
    }
}

void RowMaker::operator()(const Mark &mark)
{
    const auto text = std::make_shared<TextBlock>(
        mark.text, style(Size::Large, true, Align::Center), m_format.width - 2 * (frame + framePadding));
    if (text->lineCount() <= mostFramedLines)
        addFramed(text);
    else
        addLines(text, false);
}

void RowMaker::addFramed(const std::shared_ptr<const TextBlock> &text)
{
    const double width = m_format.width;
    const double inner = text->lineHeight() * text->lineCount() + framePadding;
    const double height = inner + 2 * frame;
    PaperRow row;
    row.height = height + 2 * frameMargin;
    for (const QRectF &side : {QRectF(0, 0, width, frame), QRectF(0, height - frame, width, frame),
             QRectF(0, 0, frame, height), QRectF(width - frame, 0, frame, height)})
        row.pieces.emplace_back(PlacedArea{side.translated(0, frameMargin)});
    for (int line = 0; line < text->lineCount(); ++line) {
        const double y = frameMargin + frame + framePadding / 2 + line * text->lineHeight();
        row.pieces.emplace_back(PlacedLine{text, line, {frame + framePadding, y}});
    }
    m_rows.push_back(std::move(row));
}

void RowMaker::operator()(const Rule &)
{
    PaperRow row;
    row.height = 20;
    row.withNext = true; // it opens what comes
    row.pieces.emplace_back(PlacedArea{{0, 9, double(m_format.width), 2}});
    m_rows.push_back(std::move(row));
}

void RowMaker::operator()(const Gap &)
{
    m_rows.push_back({.height = 16});
}

void RowMaker::operator()(const Table &table)
{
    auto rows = layOutTable(table, m_format, m_rightToLeft);
    if (!rows)
        return addAsPairs(table);
    std::move(rows->begin(), rows->end(), std::back_inserter(m_rows));
}

void RowMaker::addAsPairs(const Table &table)
{
    const auto addRow = [&](const QStringList &cells, bool bold) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const QString cell = cells.value(static_cast<qsizetype>(column));
            if (!cell.isEmpty())
                (*this)(Pair{table.columns[column].title, cell, Size::Small, bold});
        }
    };
    bool first = true;
    for (const QStringList &cells : table.rows) {
        if (!std::exchange(first, false))
            (*this)(Rule{});
        addRow(cells, false);
    }
    if (table.total) {
        (*this)(Rule{});
        addRow(*table.total, true);
    }
    for (const QStringList &cells : table.below)
        addRow(cells, false);
}

void RowMaker::operator()(const Scale &)
{
    const double width = m_format.width;
    PaperRow ruler;
    ruler.height = 40;
    ruler.pieces.emplace_back(PlacedArea{{0, 0, width, 2}});
    for (int millimetre = 0; millimetre * PaperFormat::dotsPerMillimetre <= width; ++millimetre) {
        const double length = millimetre % 10 == 0 ? 36 : millimetre % 5 == 0 ? 24 : 12;
        const double x = qMin(millimetre * PaperFormat::dotsPerMillimetre, width - 2);
        ruler.pieces.emplace_back(PlacedArea{{x, 0, 2, length}});
    }
    m_rows.push_back(std::move(ruler));

    // Black, then ever lighter: what is blotched or striped here is a dirty or worn head.
    constexpr std::array patterns{Qt::SolidPattern, Qt::Dense2Pattern, Qt::Dense3Pattern, Qt::Dense4Pattern,
        Qt::Dense5Pattern, Qt::Dense6Pattern};
    PaperRow bars;
    bars.height = 72;
    const double each = std::floor(width / patterns.size());
    for (std::size_t i = 0; i < patterns.size(); ++i)
        bars.pieces.emplace_back(PlacedArea{{static_cast<double>(i) * each, 8, each, 56}, patterns[i]});
    m_rows.push_back(std::move(bars));
}

/// A page being filled.
class Pager {
public:
    Pager(const std::vector<PaperRow> &rows, const PaperFormat &format)
        : m_rows(rows)
        , m_room(format.paperHeight - format.top - format.bottom)
    { }

    std::vector<std::vector<const PaperRow *>> fill();

private:
    double heightOfGroup(std::size_t first) const;
    void turnPage(std::size_t next);

    const std::vector<PaperRow> &m_rows;
    double m_room;
    double m_used = 0;
    std::vector<std::vector<const PaperRow *>> m_pages{1};
    std::vector<const PaperRow *> m_heading;
};

/// A row and those that it would rather not part from.
double Pager::heightOfGroup(std::size_t first) const
{
    double height = m_rows[first].height;
    for (std::size_t i = first; m_rows[i].withNext && i + 1 < m_rows.size(); ++i)
        height += m_rows[i + 1].height;
    return height;
}

void Pager::turnPage(std::size_t next)
{
    m_pages.emplace_back();
    m_used = 0;
    if (!m_rows[next].inTable || m_rows[next].heading)
        return;
    for (const PaperRow *row : m_heading) {
        m_pages.back().push_back(row);
        m_used += row->height;
    }
}

std::vector<std::vector<const PaperRow *>> Pager::fill()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const PaperRow &row = m_rows[i];
        if (row.heading && (i == 0 || !m_rows[i - 1].heading))
            m_heading.clear();
        if (!row.inTable)
            m_heading.clear();
        const double group = heightOfGroup(i);
        const bool starts = i == 0 || !m_rows[i - 1].withNext;
        const bool groupDoesNotFit = starts && group <= m_room && m_used + group > m_room;
        if (!m_pages.back().empty() && (groupDoesNotFit || m_used + row.height > m_room))
            turnPage(i);
        if (row.heading)
            m_heading.push_back(&row);
        m_pages.back().push_back(&row);
        m_used += row.height;
    }
    return std::move(m_pages);
}

} // namespace

std::vector<PaperRow> layOut(const PaperDocument &document, const PaperFormat &format)
{
    RowMaker maker(format);
    for (const Part &part : document.parts)
        maker.add(part);
    return maker.take();
}

std::vector<std::vector<const PaperRow *>> pagesOf(const std::vector<PaperRow> &rows, const PaperFormat &format)
{
    if (!format.roll)
        return Pager(rows, format).fill();
    std::vector<const PaperRow *> all;
    for (const PaperRow &row : rows)
        all.push_back(&row);
    return {all};
}

} // namespace taabia
