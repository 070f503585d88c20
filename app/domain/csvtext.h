// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace taabia {

/// Why the cells of a row are not to be trusted. Such a row is kept, so that it can be shown; the reading goes on with
/// the line after the one on which it began, so that one stray quote does not swallow the rows below it.
enum class CsvTrouble {
    None,
    OpenQuote, ///< a quote that nothing closes within CsvTable::longestCell characters and CsvTable::mostLines
    TextAfterQuote, ///< "10"0: something between a closing quote and the separator
    TooManyCells, ///< beyond CsvTable::mostCells, and not only empty ones
};

struct CsvRow {
    int line = 1; ///< the line of the file on which it begins, counted from 1 as an editor does
    QStringList cells; ///< as they stand, without the quotes and without trimming
    CsvTrouble trouble = CsvTrouble::None;
};

/// Rows of cells between separators, RFC 4180: a cell in quotes may hold separators, line ends and doubled quotes. More
/// forgiving than that: lines end with CR, LF or CRLF, mixed if need be; the separator is a comma, a semicolon or a
/// tab; spaces around a quoted cell are no part of it; a quote in the middle of a bare cell is a character like any
/// other.
struct CsvTable {
    static constexpr qsizetype longestCell = 1'000; ///< characters in quotes; a bare cell ends with its line anyway
    static constexpr int mostLines = 20; ///< that the quotes of one row may span: an address does, a lost quote more
    static constexpr qsizetype mostCells = 64; ///< in a row

    QChar separator = u',';
    std::vector<CsvRow> rows; ///< those with anything in them: lines of nothing but spaces and separators are skipped
    bool isCut = false; ///< there were more rows than were asked for

    /// The separator is told by a first line "sep=;" (which Excel writes), or else by the first rows: tab before
    /// semicolon before comma, because a comma is also a decimal mark. At most \a mostRows rows are read.
    static CsvTable read(QStringView text, std::size_t mostRows);
};

} // namespace taabia
