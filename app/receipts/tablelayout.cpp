// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/tablelayout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace taabia {

namespace {

constexpr double cellGap = 22;
constexpr double narrowest = 90; ///< a column of a page that gives way keeps this much
constexpr double widestNeeds = 170; ///< on a roll names may wrap while they keep this much; else pairs read better

using Cells = std::vector<std::shared_ptr<const TextBlock>>;

class TableMaker {
public:
    TableMaker(const paper::Table &table, const PaperFormat &format, bool rightToLeft)
        : m_table(table)
        , m_format(format)
        , m_rightToLeft(rightToLeft)
        , m_pixels(format.small)
    { }

    bool findWidths();
    std::vector<PaperRow> rows() const;

private:
    TextBlock::Style style(std::size_t column, bool bold) const
    {
        return {m_pixels, bold, m_rightToLeft, m_table.columns[column].align};
    }
    template <typename Measure> double widest(std::size_t column, Measure measure) const;
    double naturalWidth(std::size_t column) const;
    double neededWidth(std::size_t column, double width) const;
    double limitFor(double room) const;
    void share(double spare);
    void squeeze(double room);
    void addRow(std::vector<PaperRow> &rows, const QStringList &cells, bool bold, bool heading) const;
    static PaperRow line(double width, double thickness, double gap);

    const paper::Table &m_table;
    const PaperFormat &m_format;
    bool m_rightToLeft;
    int m_pixels;
    std::vector<double> m_widths;
};

/// What \a measure makes of the column's widest cell. Cells of as many letters are about as wide: only those that could
/// be the widest are measured.
template <typename Measure> double TableMaker::widest(std::size_t column, Measure measure) const
{
    const auto at = static_cast<qsizetype>(column);
    double width = measure(m_table.columns[column].title, true);
    qsizetype longest = 0;
    for (const QStringList &row : m_table.rows)
        longest = qMax(longest, row.value(at).size());
    for (const QStringList &row : m_table.rows) {
        if (row.value(at).size() * 2 >= longest)
            width = qMax(width, measure(row.value(at), false));
    }
    for (const QStringList &row : m_table.below)
        width = qMax(width, measure(row.value(at), false));
    if (m_table.total)
        width = qMax(width, measure(m_table.total->value(at), true));
    return width;
}

double TableMaker::naturalWidth(std::size_t column) const
{
    return widest(
        column, [&](const QString &text, bool bold) { return TextBlock::naturalWidth(text, style(column, bold)); });
}

/// What the column needs where \a width is all that it can have: less, when its words leave room at the ends of their
/// lines; all that it ever wanted, when one of its words would be cut.
double TableMaker::neededWidth(std::size_t column, double width) const
{
    const double needed = widest(column, [&](const QString &text, bool bold) {
        for (const QString &word : text.split(QLatin1Char(' '))) {
            if (TextBlock::naturalWidth(word, style(column, bold)) > width)
                return TextBlock::naturalWidth(text, style(column, bold));
        }
        return TextBlock(text, style(column, bold), width).widestLine();
    });
    return qMin(needed, m_widths[column]);
}

bool TableMaker::findWidths()
{
    if (m_table.columns.empty())
        return false;
    for (std::size_t column = 0; column < m_table.columns.size(); ++column)
        m_widths.push_back(naturalWidth(column));
    const double gaps = cellGap * static_cast<double>(m_widths.size() - 1);
    const double room = m_format.width - gaps;
    const double wanted = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    if (wanted <= room)
        share(room - wanted);
    else
        squeeze(room);
    return !m_format.roll || wanted <= room || *std::max_element(m_widths.begin(), m_widths.end()) >= widestNeeds;
}

/// Spare room goes between the columns, so that the outer ones touch the edges.
void TableMaker::share(double spare)
{
    const double each = std::floor(spare / static_cast<double>(m_widths.size()));
    for (double &width : m_widths)
        width += each;
}

/// No column is wider than a limit, and the limit is the largest that fits.
double TableMaker::limitFor(double room) const
{
    double low = qMin(narrowest, room / static_cast<double>(m_widths.size()));
    double high = *std::max_element(m_widths.begin(), m_widths.end());
    const auto sum = [this](double limit) {
        return std::accumulate(m_widths.begin(), m_widths.end(), 0.0,
            [limit](double total, double width) { return total + qMin(width, limit); });
    };
    while (high - low > 1) {
        const double middle = (low + high) / 2;
        (sum(middle) <= room ? low : high) = middle;
    }
    return low;
}

/// Columns of words wrap first; what they leave then goes to those whose words, long references, would be cut.
void TableMaker::squeeze(double room)
{
    const double first = limitFor(room);
    for (std::size_t column = 0; !m_format.roll && column < m_widths.size(); ++column) {
        if (m_widths[column] > first)
            m_widths[column] = neededWidth(column, first);
    }
    const double limit = limitFor(room);
    for (double &width : m_widths)
        width = std::floor(qMin(width, limit));
    share(qMax(0.0, room - std::accumulate(m_widths.begin(), m_widths.end(), 0.0)));
}

PaperRow TableMaker::line(double width, double thickness, double gap)
{
    PaperRow row;
    row.height = thickness + 2 * gap;
    row.pieces.emplace_back(PlacedArea{{0, gap, width, thickness}});
    row.inTable = true;
    return row;
}

void TableMaker::addRow(std::vector<PaperRow> &rows, const QStringList &cells, bool bold, bool heading) const
{
    Cells texts;
    int lines = 1;
    for (std::size_t column = 0; column < m_widths.size(); ++column) {
        texts.push_back(std::make_shared<TextBlock>(
            cells.value(static_cast<qsizetype>(column)), style(column, bold), m_widths[column]));
        lines = qMax(lines, texts.back()->lineCount());
    }
    const double lineHeight = texts.front()->lineHeight();
    for (int line = 0; line < lines; ++line) {
        PaperRow row;
        row.height = lineHeight;
        row.heading = heading;
        row.inTable = true;
        row.withNext = heading || line + 1 < lines;
        double x = 0;
        for (std::size_t column = 0; column < texts.size(); ++column) {
            const double left = m_rightToLeft ? m_format.width - x - m_widths[column] : x;
            if (line < texts[column]->lineCount())
                row.pieces.emplace_back(PlacedLine{texts[column], line, {left, 0}});
            x += m_widths[column] + cellGap;
        }
        rows.push_back(std::move(row));
    }
}

std::vector<PaperRow> TableMaker::rows() const
{
    std::vector<PaperRow> rows;
    QStringList titles;
    for (const paper::Column &column : m_table.columns)
        titles += column.title;
    if (std::any_of(titles.begin(), titles.end(), [](const QString &title) { return !title.isEmpty(); })) {
        addRow(rows, titles, true, true);
        rows.push_back(line(m_format.width, 2, 2));
        rows.back().heading = true;
        rows.back().withNext = true;
    }
    for (const QStringList &cells : m_table.rows)
        addRow(rows, cells, false, false);
    if (m_table.total) {
        if (!rows.empty())
            rows.back().withNext = true;
        rows.push_back(line(m_format.width, 2, 2));
        rows.back().withNext = true;
        addRow(rows, *m_table.total, true, false);
    }
    for (const QStringList &cells : m_table.below) {
        if (!rows.empty())
            rows.back().withNext = true;
        addRow(rows, cells, false, false);
    }
    return rows;
}

} // namespace

std::optional<std::vector<PaperRow>> layOutTable(const paper::Table &table, const PaperFormat &format, bool rightToLeft)
{
    TableMaker maker(table, format, rightToLeft);
    if (!maker.findWidths())
        return std::nullopt;
    return maker.rows();
}

} // namespace taabia
