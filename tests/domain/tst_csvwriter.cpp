// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvtext.h"
#include "domain/csvwriter.h"
#include "domain/textbytes.h"

#include <QRandomGenerator>
#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

QByteArray lineOf(const std::vector<ListCell> &row)
{
    CsvWriter writer;
    (void)writer.take();
    writer.add(row);
    return writer.take();
}

/// The pieces that trouble a CSV, and some that do not.
const QStringList &pieces()
{
    static const QStringList list{u"a"_s, u"=1+1"_s, u"-5"_s, u"+"_s, u"@SUM(A1)"_s, u";"_s, u","_s, u"\""_s, u"\"\""_s,
        u" "_s, u"\t"_s, u"\r"_s, u"\n"_s, u"\r\n"_s, u"'"_s, u"0612345678"_s, u"1 234,50"_s,
        u"\u062A\u0639\u0628\u0626\u0629"_s, u"\uFF1D2"_s, u"\u202F"_s, u"\u00E9"_s, u"\U0001F600"_s,
        QString(QChar(0xD800)), QString(QChar(u'\0')), u"\u2066x\u2069"_s, u"\uFEFF"_s};
    return list;
}

QString anyText(QRandomGenerator &random)
{
    QString text;
    for (int i = random.bounded(6); i > 0; --i)
        text += pieces().at(random.bounded(static_cast<int>(pieces().size())));
    return text;
}

} // namespace

/// What leaves the till for a spreadsheet.
class TestCsvWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aListBeginsWithTheByteOrderMarkOnce()
    {
        CsvWriter writer;
        writer.add({u"Total"_s, qint64(3)});
        writer.addEmptyRow();
        QCOMPARE(writer.take(), QByteArray("\xEF\xBB\xBFTotal;3\r\n\r\n"));
        writer.add({u"more"_s});
        QCOMPARE(writer.take(), QByteArray("more\r\n"));
        QCOMPARE(writer.take(), QByteArray());
    }

    void amountsAreSummedByASpreadsheetInFrench()
    {
        QCOMPARE(lineOf({Money::fromCentimes(123450), Money::fromDirhams(10), Money::fromCentimes(-5)}),
            QByteArray("1234,50;10,00;-0,05\r\n"));
    }

    void aNumberKeepsItsZero()
    {
        const QByteArray line = lineOf({*Msisdn::parse(u"0612345678"_s)});
        QCOMPARE(line, QByteArray("06 12 34 56 78\r\n"));
    }

    void timesAreMoroccan()
    {
        const QDateTime utc(QDate(2026, 1, 9), QTime(23, 21, 57), Qt::UTC);
        QCOMPARE(
            lineOf({utc, QDate(2026, 11, 2), std::monostate()}), QByteArray("10/01/2026 00:21:57;02/11/2026;\r\n"));
    }

    void whatASpreadsheetWouldRunIsMadeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s << u"'=HYPERLINK(\"x\")"_s;
        QTest::newRow("plus") << u"+1+1"_s << u"'+1+1"_s;
        QTest::newRow("minus") << u"-1-1"_s << u"'-1-1"_s;
        QTest::newRow("minus alone") << u"-"_s << u"'-"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("tab before a word") << u"\tword"_s << u"'\tword"_s;
        QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("line feed") << u"\n=1"_s << u"'\n=1"_s;
        QTest::newRow("full width equals") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
        QTest::newRow("full width plus") << u"\uFF0B1"_s << u"'\uFF0B1"_s;
        QTest::newRow("full width minus") << u"\uFF0D1"_s << u"'\uFF0D1"_s;
        QTest::newRow("full width at") << u"\uFF20A"_s << u"'\uFF20A"_s;
        QTest::newRow("after blanks") << u"  =1+1"_s << u"'  =1+1"_s;
        QTest::newRow("after a no-break space") << u"\u00A0=1"_s << u"'\u00A0=1"_s;
        QTest::newRow("after an invisible mark") << u"\u200B=1"_s << u"'\u200B=1"_s;
        QTest::newRow("after a byte order mark") << u"\uFEFF=1"_s << u"'\uFEFF=1"_s;
        QTest::newRow("after an isolate") << u"\u2066=1\u2069"_s << u"'=1"_s;
        QTest::newRow("a number") << u"-12,50"_s << u"-12,50"_s;
        QTest::newRow("a number with a sign") << u"+5"_s << u"+5"_s;
        QTest::newRow("a number with a dot") << u"-0.5"_s << u"-0.5"_s;
        QTest::newRow("no number: a comma at its end") << u"-5,"_s << u"'-5,"_s;
        QTest::newRow("no number: a power") << u"-5e3"_s << u"'-5e3"_s;
        QTest::newRow("plain words") << u"caisse = fond"_s << u"caisse = fond"_s;
        QTest::newRow("a reference") << u"T1-7ZK=2"_s << u"T1-7ZK=2"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("half a character") << QString(QChar(0xD83D)) << u"\uFFFD"_s;
    }
    void whatASpreadsheetWouldRunIsMadeText()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, cell);
        QCOMPARE(CsvWriter::textCell(text), cell);
    }

    void whatIsWrittenIsReadBackToTheLetter()
    {
        // 20 000 rows of the worst cells, through the reader of files that people bring. The seed makes it repeatable.
        QRandomGenerator random(20261122);
        for (int round = 0; round < 20'000; ++round) {
            std::vector<ListCell> row{u"row"_s}; // so that no row is empty: such ones are skipped on reading
            QStringList expected{u"row"_s};
            for (int cells = random.bounded(8); cells > 0; --cells) {
                const QString text = anyText(random);
                row.emplace_back(text);
                expected << CsvWriter::textCell(text);
            }
            CsvWriter writer;
            writer.add(row);
            writer.add({u"next"_s});
            const auto text = textOfBytes(writer.take());
            QVERIFY(text);
            const CsvTable table = CsvTable::read(u"sep=;\r\n"_s + *text, 10);
            QCOMPARE(table.rows.size(), std::size_t(2));
            QCOMPARE(table.rows[0].trouble, CsvTrouble::None);
            QCOMPARE(table.rows[0].cells, expected);
            QCOMPARE(table.rows[1].cells, QStringList{u"next"_s});
        }
    }

    void noCellEverBeginsAFormula()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20'000; ++round) {
            const QString cell = CsvWriter::textCell(anyText(random));
            const QString visible = cell.trimmed();
            if (visible.isEmpty() || !u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(visible.front()))
                continue;
            bool isNumber = false;
            (void)QString(visible).replace(u',', u'.').toDouble(&isNumber);
            QVERIFY2(isNumber, qPrintable(cell));
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
