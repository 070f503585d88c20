// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkcells.h"
#include "domain/bulkcolumns.h"
#include "domain/sale.h"

#include <QByteArray>

#include <vector>

namespace taabia {

/// What a line of a bulk file asks for. Whether the shop offers that amount and promo is the catalogue's business.
struct BulkFileOrder {
    Msisdn phone;
    std::optional<Operator> op; ///< empty if the line names none: then the number plan suggests it
    Money faceValue;
    Promo promo;
    bool zeroRestored = false; ///< the phone came without its zero, as spreadsheets leave it

    SaleOrder through(Operator chosen) const { return {phone, chosen, faceValue, promo}; }
    friend bool operator==(const BulkFileOrder &, const BulkFileOrder &) = default;
};

/// Why a line is no order.
struct BulkLineFault {
    BulkFault fault;
    std::optional<BulkColumn> column; ///< empty if the line as a whole cannot be read
    QString text; ///< the cell as it stands in the file, or what could be read of the line; at most 200 characters
};

using BulkCellTexts = std::array<QString, allBulkColumns.size()>; ///< in the order of BulkColumn

struct BulkFileLine {
    int number; ///< counted from 1, as an editor does
    Expected<BulkFileOrder, BulkLineFault> content;
    BulkCellTexts cells{}; ///< as they stand in the file, at most 200 characters each; empty where no row was read
};

/// Why a file is not read at all.
struct BulkFileError {
    enum class Kind {
        Empty, ///< no line with anything in it
        TooLarge, ///< beyond BulkFile::mostBytes
        TooManyLines, ///< beyond BulkFile::mostLines: nothing is read rather than a part that looks like all of it
        Workbook, ///< an Excel or OpenDocument file: it must be saved as CSV first
        Binary, ///< no text
        ColumnMissing, ///< the header names no column for it
        ColumnTwice, ///< the header names two columns that could be it
    };
    Kind kind;
    std::optional<BulkColumn> column; ///< with the last two
};

/// A list of recharges that a shop has written in a spreadsheet: CSV in any of the encodings, separators and languages
/// that spreadsheets save (see textOfBytes(), CsvTable, BulkColumns, BulkCells). Bytes in, lines out, in the order of
/// the file; a line that is wrong says what is wrong with it and harms no other. Pure.
struct BulkFile {
    /// The API's document names no limit for a bulk call; these bound what one PC reads and one person oversees.
    static constexpr qsizetype mostBytes = qsizetype(4) * 1024 * 1024;
    static constexpr std::size_t mostLines = 10'000; ///< not counting the header and empty lines

    bool hasHeader = false;
    std::vector<BulkFileLine> lines;

    static Expected<BulkFile, BulkFileError> read(const QByteArray &bytes);

    /// What was pasted; from a spreadsheet it comes with tabs.
    static Expected<BulkFile, BulkFileError> readText(const QString &text);
};

} // namespace taabia
