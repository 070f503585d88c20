// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulkfile.h"

#include "domain/csvtext.h"
#include "domain/textbytes.h"

namespace taabia {

namespace {

constexpr qsizetype longestShown = 200;

Unexpected<BulkLineFault> faulty(BulkFault fault, std::optional<BulkColumn> column, const QString &text)
{
    return {BulkLineFault{fault, column, text.left(longestShown)}};
}

Unexpected<BulkFileError> refused(BulkFileError::Kind kind, std::optional<BulkColumn> column = std::nullopt)
{
    return {BulkFileError{kind, column}};
}

std::optional<BulkFault> faultOf(CsvTrouble trouble)
{
    switch (trouble) {
    case CsvTrouble::None:
        return std::nullopt;
    case CsvTrouble::OpenQuote:
        return BulkFault::OpenQuote;
    case CsvTrouble::TextAfterQuote:
        return BulkFault::TextAfterQuote;
    case CsvTrouble::TooManyCells:
        return BulkFault::TooManyCells;
    }
    Q_UNREACHABLE();
}

Expected<BulkFileOrder, BulkLineFault> readRow(const CsvRow &row, const BulkColumns &columns)
{
    if (const std::optional<BulkFault> fault = faultOf(row.trouble))
        return faulty(*fault, std::nullopt, row.cells.join(u' '));

    const auto cell = [&](BulkColumn column) { return columns.cell(row.cells, column); };
    const auto phone = BulkCells::phone(cell(BulkColumn::Phone));
    if (!phone)
        return faulty(phone.error(), BulkColumn::Phone, cell(BulkColumn::Phone));
    const auto op = BulkCells::op(cell(BulkColumn::Operator));
    if (!op)
        return faulty(op.error(), BulkColumn::Operator, cell(BulkColumn::Operator));
    const auto amount = BulkCells::amount(cell(BulkColumn::Amount));
    if (!amount)
        return faulty(amount.error(), BulkColumn::Amount, cell(BulkColumn::Amount));
    const auto promo = BulkCells::promo(cell(BulkColumn::Promo));
    if (!promo)
        return faulty(promo.error(), BulkColumn::Promo, cell(BulkColumn::Promo));
    return BulkFileOrder{phone->number, *op, *amount, *promo, phone->zeroRestored};
}

BulkCellTexts cellsOf(const CsvRow &row, const BulkColumns &columns)
{
    BulkCellTexts cells;
    if (row.trouble == CsvTrouble::None) {
        for (const BulkColumn column : allBulkColumns)
            cells[static_cast<std::size_t>(column)] = columns.cell(row.cells, column).left(longestShown);
    }
    return cells;
}

BulkFileError::Kind kindOf(BulkColumns::HeaderFault::Kind kind)
{
    switch (kind) {
    case BulkColumns::HeaderFault::Kind::Missing:
        return BulkFileError::Kind::ColumnMissing;
    case BulkColumns::HeaderFault::Kind::Twice:
        return BulkFileError::Kind::ColumnTwice;
    }
    Q_UNREACHABLE();
}

} // namespace

Expected<BulkFile, BulkFileError> BulkFile::read(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return refused(BulkFileError::Kind::TooLarge);
    const Expected<QString, TextTrouble> text = textOfBytes(bytes);
    if (!text)
        return refused(
            text.error() == TextTrouble::Workbook ? BulkFileError::Kind::Workbook : BulkFileError::Kind::Binary);
    return readText(*text);
}

Expected<BulkFile, BulkFileError> BulkFile::readText(const QString &text)
{
    if (text.size() > mostBytes)
        return refused(BulkFileError::Kind::TooLarge);
    const CsvTable table = CsvTable::read(text, mostLines + 1);
    if (table.rows.empty())
        return refused(BulkFileError::Kind::Empty);

    BulkFile file;
    const CsvRow &first = table.rows.front();
    file.hasHeader = first.trouble == CsvTrouble::None && BulkColumns::isHeader(first.cells);
    BulkColumns columns = BulkColumns::withoutHeader(first.cells);
    if (file.hasHeader) {
        const auto named = BulkColumns::fromHeader(first.cells);
        if (!named)
            return refused(kindOf(named.error().kind), named.error().column);
        columns = *named;
    }
    const std::size_t begin = file.hasHeader ? 1 : 0;
    if (table.isCut || table.rows.size() - begin > mostLines)
        return refused(BulkFileError::Kind::TooManyLines);
    for (std::size_t i = begin; i < table.rows.size(); ++i)
        file.lines.push_back({table.rows[i].line, readRow(table.rows[i], columns), cellsOf(table.rows[i], columns)});
    return file;
}

} // namespace taabia
