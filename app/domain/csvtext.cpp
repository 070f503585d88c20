// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvtext.h"

#include <algorithm>
#include <array>

namespace taabia {

namespace {

constexpr std::array<char16_t, 3> separators{u'\t', u';', u','};

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Walks through the text row by row. Never looks at a character outside of it, whatever stands there.
class RowReader {
public:
    RowReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    { }

    bool atEnd() const { return m_at >= m_text.size(); }

    CsvRow next()
    {
        const qsizetype begin = m_at;
        CsvRow row;
        row.line = m_line;
        m_endsInQuotes = 0;
        while (takeCell(&row)) { }
        if (row.trouble != CsvTrouble::None) {
            m_at = begin;
            while (!atEnd() && !endsLine(m_text[m_at]))
                ++m_at;
        }
        m_line = row.line + skipLineEnd(begin);
        return row;
    }

private:
    /// True while the row goes on behind the cell.
    bool takeCell(CsvRow *row)
    {
        const QString cell = opensQuote() ? quotedCell(row) : bareCell();
        if (row->cells.size() < CsvTable::mostCells)
            row->cells.append(cell);
        else if (row->trouble == CsvTrouble::None && !cell.trimmed().isEmpty())
            row->trouble = CsvTrouble::TooManyCells;
        if (row->trouble != CsvTrouble::None || atEnd() || endsLine(m_text[m_at]))
            return false;
        ++m_at; // the separator
        return true;
    }

    bool isBlank(QChar c) const { return c != m_separator && (c == u' ' || c == u'\t' || c == u'\u00A0'); }

    void skipBlanks()
    {
        while (!atEnd() && isBlank(m_text[m_at]))
            ++m_at;
    }

    bool opensQuote()
    {
        const qsizetype begin = m_at;
        skipBlanks();
        if (!atEnd() && m_text[m_at] == u'"')
            return true;
        m_at = begin;
        return false;
    }

    QString bareCell()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && !endsLine(m_text[m_at]))
            ++m_at;
        return m_text.mid(begin, m_at - begin).toString();
    }

    QString quotedCell(CsvRow *row)
    {
        const qsizetype begin = m_at++;
        QString cell;
        while (!atEnd() && cell.size() < CsvTable::longestCell && m_endsInQuotes < CsvTable::mostLines) {
            const QChar c = m_text[m_at++];
            if (c == u'"' && (atEnd() || m_text[m_at] != u'"')) {
                skipBlanks();
                const bool closed = atEnd() || m_text[m_at] == m_separator || endsLine(m_text[m_at]);
                return closed ? cell : spoilt(row, CsvTrouble::TextAfterQuote, begin);
            }
            m_at += c == u'"' ? 1 : 0; // two quotes are one
            m_endsInQuotes += endsLine(c) ? 1 : 0;
            cell += c;
        }
        return spoilt(row, CsvTrouble::OpenQuote, begin);
    }

    /// What stands from \a begin to the end of the line, for people to see.
    QString spoilt(CsvRow *row, CsvTrouble trouble, qsizetype begin) const
    {
        row->trouble = trouble;
        const QStringView rest = m_text.mid(begin);
        return rest.left(std::find_if(rest.begin(), rest.end(), endsLine) - rest.begin()).toString();
    }

    /// Steps over the line end behind a row that began at \a begin; the number of line ends in and behind the row.
    int skipLineEnd(qsizetype begin)
    {
        if (!atEnd())
            m_at += m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n' ? 2 : 1;
        int ends = 0;
        for (qsizetype i = begin; i < m_at; ++i)
            ends += m_text[i] == u'\n' || (m_text[i] == u'\r' && (i + 1 == m_at || m_text[i + 1] != u'\n')) ? 1 : 0;
        return ends;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_endsInQuotes = 0; ///< of this row: bounds how far ahead a row is read that is then given up
};

bool holdsAnything(const CsvRow &row)
{
    return row.trouble != CsvTrouble::None || std::any_of(row.cells.begin(), row.cells.end(), [](const QString &cell) {
        return !cell.trimmed().isEmpty();
    });
}

CsvTable readWith(QChar separator, QStringView text, std::size_t mostRows)
{
    CsvTable table;
    table.separator = separator;
    RowReader reader(text, separator);
    while (!reader.atEnd()) {
        CsvRow row = reader.next();
        if (!holdsAnything(row))
            continue;
        if (table.rows.size() == mostRows) {
            table.isCut = true;
            break;
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// The separator that every one of the first rows has, or else the one that the first row has.
QChar separatorOf(QStringView text)
{
    constexpr std::size_t looked = 5;
    for (const std::size_t rows : {looked, std::size_t(1)}) {
        for (const char16_t separator : separators) {
            const CsvTable table = readWith(separator, text, rows);
            const bool divides = std::all_of(
                table.rows.begin(), table.rows.end(), [](const CsvRow &row) { return row.cells.size() > 1; });
            if (divides && !table.rows.empty())
                return separator;
        }
    }
    return separators.back();
}

/// "sep=;" and its line end at the beginning; 0 if it is not there.
qsizetype hintLength(QStringView text)
{
    constexpr qsizetype length = 5;
    const bool named = text.size() >= length && text.startsWith(u"sep=", Qt::CaseInsensitive)
        && std::find(separators.begin(), separators.end(), text[length - 1]) != separators.end();
    return named && (text.size() == length || endsLine(text[length])) ? length : 0;
}

} // namespace

CsvTable CsvTable::read(QStringView text, std::size_t mostRows)
{
    const qsizetype hint = hintLength(text);
    if (hint == 0)
        return readWith(separatorOf(text), text, mostRows);
    // What remains begins with the end of the hint's line, so that the lines are counted from the hint on.
    return readWith(text[hint - 1], text.mid(hint), mostRows);
}

} // namespace taabia
