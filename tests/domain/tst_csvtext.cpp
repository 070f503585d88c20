// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvtext.h"

#include <QTest>

using namespace taabia;

namespace {

/// The rows as "line:cell|cell", so that a table of cases can be read.
QString shown(const CsvTable &table)
{
    QStringList rows;
    for (const CsvRow &row : table.rows) {
        QString text = QStringLiteral("%1:%2").arg(row.line).arg(row.cells.join(u'|'));
        switch (row.trouble) {
        case CsvTrouble::None:
            break;
        case CsvTrouble::OpenQuote:
            text += QStringLiteral(" (open)");
            break;
        case CsvTrouble::TextAfterQuote:
            text += QStringLiteral(" (after)");
            break;
        case CsvTrouble::TooManyCells:
            text += QStringLiteral(" (many)");
            break;
        }
        rows.append(text);
    }
    return rows.join(u'\n');
}

} // namespace

class TestCsvText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAndCellsAreTakenApart_data();
    void rowsAndCellsAreTakenApart();
    void theSeparatorIsTold_data();
    void theSeparatorIsTold();
    void aStrayQuoteSwallowsNoRowBelowIt();
    void noMoreRowsAreReadThanAskedFor();
    void aRowOfTooManyCellsIsKeptAsOneThatCannotBeRead();
    void emptyCellsBeyondThemAreWhatSpreadsheetsWrite();
    void aFileOfNothingButQuotesIsReadInTime();
};

void TestCsvText::rowsAndCellsAreTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const char *text, const char *rows) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(rows);
    };
    row("nothing", "", "");
    row("only line ends", "\n\r\n\r", "");
    row("only separators", ",,\n,,\n", "");
    row("the last line has no end", "a,b\nc,d", "1:a|b\n2:c|d");
    row("line feeds", "a,b\nc,d\n", "1:a|b\n2:c|d");
    row("carriage returns", "a,b\rc,d\r", "1:a|b\n2:c|d");
    row("both", "a,b\r\nc,d\r\n", "1:a|b\n2:c|d");
    row("mixed", "a,b\r\nc,d\re,f\n\ng,h", "1:a|b\n2:c|d\n3:e|f\n5:g|h");
    row("empty cells", ",a,,b,", "1:|a||b|");
    row("empty lines keep their number", "\n\na,b", "3:a|b");
    row("quotes", "\"a\",\"b\"", "1:a|b");
    row("a separator in quotes", "\"a,b\",c", "1:a,b|c");
    row("doubled quotes", "\"a \"\"b\"\"\",c", "1:a \"b\"|c");
    row("an empty quoted cell", "\"\",a", "1:|a");
    row("a line end in quotes counts as a line", "\"a\r\nb\",c\nd,e", "1:a\r\nb|c\n3:d|e");
    row("spaces around quotes", " \"a\" , \"b\" \nc,d", "1:a|b\n2:c|d");
    row("spaces in bare cells stay", " a , b ", "1: a | b ");
    row("a quote in a bare cell", "5\" wide,b", "1:5\" wide|b");
    row("text behind a quote", "\"a\"b,c\nd,e", "1:\"a\"b,c (after)\n2:d|e");
    row("text behind a quote in the second cell", "a,\"b\"c\nd,e", "1:a|\"b\"c (after)\n2:d|e");
    row("an open quote at the end", "a,b\nc,\"d", "1:a|b\n2:c|\"d (open)");
    row("a lone quote", "\"", "1:\" (open)");
    row("a row that spans lines and is given up is read on below its first line", "\"a\nb\",\"c\"d\ne,f",
        "1:a\nb|\"c\"d (after)\n2:b\"|\"c\"d (after)\n3:e|f");
}

void TestCsvText::rowsAndCellsAreTakenApart()
{
    QFETCH(QString, text);
    QFETCH(QString, rows);
    QCOMPARE(shown(CsvTable::read(text, 100)), rows);
}

void TestCsvText::theSeparatorIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<int>("cells");
    const auto row = [](const char *name, const char *text, char16_t separator, int cells) {
        QTest::newRow(name) << QString::fromUtf8(text) << QChar(separator) << cells;
    };
    row("comma", "0612345678,10\n", u',', 2);
    row("semicolon", "0612345678;10\n", u';', 2);
    row("tab", "0612345678\t10\n", u'\t', 2);
    row("semicolon with decimal commas", "0612345678;10,50\n0612345679;20,00\n", u';', 2);
    row("tab with decimal commas and a note", "0612345678\t10,50\ta; b\n", u'\t', 3);
    row("comma with a semicolon in one note", "0612345678,10,hello; world\n0612345679,20,bye\n", u',', 3);
    row("a separator in quotes does not count", "\"a;b\",c\n\"d;e\",f\n", u',', 2);
    row("only the header has it", "tel;montant\n0612345678\n", u';', 2);
    row("one column", "0612345678\n0612345679\n", u',', 1);
    row("told in the first line", "sep=;\n0612345678;10,50\n", u';', 2);
    row("told, and otherwise than it looks", "SEP=,\r\na;b,c\r\n", u',', 2);
    row("a cell that only begins like it", "sep=;x,b\n", u';', 2);
}

void TestCsvText::theSeparatorIsTold()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QFETCH(int, cells);
    const CsvTable table = CsvTable::read(text, 100);
    QCOMPARE(table.separator, separator);
    QVERIFY(!table.rows.empty());
    QCOMPARE(table.rows.front().cells.size(), qsizetype(cells));
    const bool hinted = text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) && text.at(5).isSpace();
    QCOMPARE(table.rows.front().line, hinted ? 2 : 1);
}

void TestCsvText::aStrayQuoteSwallowsNoRowBelowIt()
{
    QString text = QStringLiteral("a,\"b\n");
    for (int i = 0; i < 50; ++i)
        text += QStringLiteral("c,d\n");
    text += QStringLiteral("e\",f\n"); // another one, which would close it
    const CsvTable table = CsvTable::read(text, 100);
    QCOMPARE(table.rows.size(), std::size_t(52));
    QCOMPARE(table.rows.front().trouble, CsvTrouble::OpenQuote);
    QCOMPARE(table.rows[1].line, 2);
    QCOMPARE(table.rows[1].cells, QStringList({QStringLiteral("c"), QStringLiteral("d")}));
    QCOMPARE(table.rows.back().line, 52);
}

void TestCsvText::noMoreRowsAreReadThanAskedFor()
{
    const QString three = QStringLiteral("a,b\nc,d\ne,f\n");
    QVERIFY(!CsvTable::read(three, 3).isCut);
    const CsvTable cut = CsvTable::read(three, 2);
    QVERIFY(cut.isCut);
    QCOMPARE(cut.rows.size(), std::size_t(2));
}

void TestCsvText::aRowOfTooManyCellsIsKeptAsOneThatCannotBeRead()
{
    const QString text = QStringLiteral("a;b\ny") + QString(100'000, u';') + QStringLiteral("x\nc;d\n");
    const CsvTable table = CsvTable::read(text, 100);
    QCOMPARE(table.rows.size(), std::size_t(3));
    QCOMPARE(table.rows[1].trouble, CsvTrouble::TooManyCells);
    QCOMPARE(table.rows[1].cells.size(), CsvTable::mostCells);
    QCOMPARE(table.rows[2].line, 3);
}

void TestCsvText::emptyCellsBeyondThemAreWhatSpreadsheetsWrite()
{
    const CsvTable table = CsvTable::read(QStringLiteral("a;b") + QString(16'384, u';') + QStringLiteral("\nc;d\n"), 9);
    QCOMPARE(table.rows.size(), std::size_t(2));
    QCOMPARE(table.rows.front().trouble, CsvTrouble::None);
}

void TestCsvText::aFileOfNothingButQuotesIsReadInTime()
{
    // Each line opens a quote that nothing closes: read ahead without a bound, this would take hours.
    const QString text = QStringLiteral("\"x\n").repeated(200'000);
    const CsvTable table = CsvTable::read(text, 200'000);
    QVERIFY(table.rows.size() > 1000);
}

QTEST_APPLESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
