// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list of recharges from a spreadsheet: any bytes in, lines out.
#include "support/demand.h"

#include "domain/bulkfile.h"
#include "domain/csvtext.h"
#include "domain/textbytes.h"

#include <algorithm>

using namespace taabia;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

void demandOrder(const BulkFileOrder &order)
{
    const QString phone = order.phone.national();
    DEMAND(phone.size() == 10 && std::all_of(phone.begin(), phone.end(), isDigit));
    DEMAND(phone.startsWith(u"06") || phone.startsWith(u"07"));
    DEMAND(order.faceValue > Money() && order.faceValue <= Money::largest());
    DEMAND(Promo::fromType(order.promo.type()) == order.promo);

    // Written down as the till would write it, the line says the same again.
    const QString line = phone + u';' + order.faceValue.toDecimal() + u';'
        + (order.op ? wireName(*order.op) : QString()) + u';' + order.promo.star();
    const auto again = BulkFile::readText(line);
    DEMAND(again && again->lines.size() == 1 && again->lines.front().content);
    BulkFileOrder expected = order;
    expected.zeroRestored = false;
    DEMAND(*again->lines.front().content == expected);
}

void demandFault(const BulkLineFault &fault)
{
    DEMAND(fault.text.size() <= 200);
    const bool ofTheRow = fault.fault == BulkFault::OpenQuote || fault.fault == BulkFault::TextAfterQuote
        || fault.fault == BulkFault::TooManyCells;
    DEMAND(ofTheRow == !fault.column.has_value());
    if (fault.column == BulkColumn::Phone) // what is called wrong is wrong
        DEMAND(!BulkCells::phone(fault.text) || fault.text.size() == 200);
    if (fault.column == BulkColumn::Amount)
        DEMAND(!BulkCells::amount(fault.text) || fault.text.size() == 200);
}

/// How many lines of an editor a text has, with nothing of the decoder in it.
int linesOf(const QString &text)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return static_cast<int>(plain.count(u'\n')) + 1;
}

void demandFile(const BulkFile &file, int lines)
{
    DEMAND(file.lines.size() <= BulkFile::mostLines);
    int before = 0;
    for (const BulkFileLine &line : file.lines) {
        DEMAND(line.number > before && line.number <= lines);
        before = line.number;
        if (line.content)
            demandOrder(*line.content);
        else
            demandFault(line.content.error());
    }
}

/// A sound line is never swallowed by what stands above it, not even where a stray quote further down would close one
/// that was left open: the quotes of one row reach over CsvTable::mostLines lines at most.
void demandNothingIsSwallowed(const QString &text)
{
    // (The space keeps a carriage return at the end from joining the first line feed of the gap.)
    const int gap = CsvTable::mostLines + 2;
    const CsvTable table = CsvTable::read(text, 100);
    const QString hint = QStringLiteral("sep=") + table.separator + u'\n';
    const QString sound = QStringLiteral("0612345678") + table.separator + QStringLiteral("10\n");
    const CsvTable longer =
        CsvTable::read(hint + text + u' ' + QString(gap, u'\n') + sound + QStringLiteral("\"\n"), 100);
    const int expectedLine = 1 + linesOf(text + u' ') + gap;
    const bool found = std::any_of(longer.rows.begin(), longer.rows.end(), [&](const CsvRow &row) {
        return row.line == expectedLine && row.cells.first() == u"0612345678" && row.trouble == CsvTrouble::None;
    });
    DEMAND(longer.isCut || found);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto text = textOfBytes(bytes);
    const auto file = BulkFile::read(bytes);
    if (!text) {
        DEMAND(!file);
        return 0;
    }
    DEMAND(text->isValidUtf16() && !text->contains(QChar(u'\0')));
    if (file)
        demandFile(*file, linesOf(*text));
    else
        DEMAND(file.error().kind != BulkFileError::Kind::Workbook && file.error().kind != BulkFileError::Kind::Binary);
    demandNothingIsSwallowed(*text);
    return 0;
}
