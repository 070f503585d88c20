// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textbytes.h"

#include <QStringEncoder>
#include <QTest>

using namespace taabia;

namespace {

const QString sample = QStringLiteral(u"T\u00E9l\u00E9phone;\u0627\u0644\u0645\u0628\u0644\u063A\r\n0612345678;10\r\n");

QByteArray encoded(QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(sample);
}

} // namespace

class TestTextBytes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyEncodingOfUnicodeIsTold_data();
    void everyEncodingOfUnicodeIsTold();
    void whatIsNotUtf8IsWindows1252();
    void theWholeOfWindows1252IsKnown();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
    void whatIsHalfACharacterHarmsNothingElse();
};

void TestTextBytes::everyEncodingOfUnicodeIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << encoded(QStringConverter::Utf8, false);
    QTest::newRow("UTF-8 with a mark") << encoded(QStringConverter::Utf8, true);
    QTest::newRow("UTF-16 little endian") << encoded(QStringConverter::Utf16LE, false);
    QTest::newRow("UTF-16 little endian with a mark") << encoded(QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16 big endian") << encoded(QStringConverter::Utf16BE, false);
    QTest::newRow("UTF-16 big endian with a mark") << encoded(QStringConverter::Utf16BE, true);
}

void TestTextBytes::everyEncodingOfUnicodeIsTold()
{
    QFETCH(QByteArray, bytes);
    const auto text = textOfBytes(bytes);
    QVERIFY(text);
    QCOMPARE(*text, sample);
}

void TestTextBytes::whatIsNotUtf8IsWindows1252()
{
    const auto text = textOfBytes("T\xE9l\xE9phone;Prix \x80;\x93Oujda\x94");
    QVERIFY(text);
    QCOMPARE(*text, QStringLiteral(u"T\u00E9l\u00E9phone;Prix \u20AC;\u201COujda\u201D"));
}

void TestTextBytes::theWholeOfWindows1252IsKnown()
{
    // As the Encoding Standard lists it; the five bytes that are no character there are none here.
    const QString middle = QStringLiteral(u"\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039"
                                          u"\u0152\uFFFD\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014"
                                          u"\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178");
    for (int byte = 1; byte < 256; ++byte) {
        const QByteArray bytes = QByteArray(1, static_cast<char>(byte)) + "\xE9,"; // invalid as UTF-8
        const auto text = textOfBytes(bytes);
        QVERIFY(text);
        const QChar expected = byte >= 0x80 && byte < 0xA0 ? middle[byte - 0x80] : QChar(static_cast<char16_t>(byte));
        QCOMPARE(text->front(), expected);
    }
}

void TestTextBytes::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("trouble");
    const auto row = [](const char *name, const QByteArray &bytes, TextTrouble trouble) {
        QTest::newRow(name) << bytes << static_cast<int>(trouble);
    };
    row("xlsx", QByteArray("PK\x03\x04\x14\0\x06\0", 8), TextTrouble::Workbook);
    row("xls", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), TextTrouble::Workbook);
    row("zeros on both sides", QByteArray("\x7F\x45\0\0\0\x01\0", 7), TextTrouble::Binary);
    row("zeros on both sides, none of them a character", QByteArray("a\0\0b", 4), TextTrouble::Binary);
    row("a zero in UTF-8", QByteArray("\xEF\xBB\xBF\x30\0\x31", 6), TextTrouble::Binary);
    row("a zero character in UTF-16", QByteArray("\xFF\xFE\x30\0\0\0", 6), TextTrouble::Binary);
    row("UTF-32", QByteArray("\xFF\xFE\0\0\x30\0\0\0", 8), TextTrouble::Binary);
}

void TestTextBytes::whatIsNoTextIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, trouble);
    const auto text = textOfBytes(bytes);
    QVERIFY(!text);
    QCOMPARE(static_cast<int>(text.error()), trouble);
}

void TestTextBytes::whatIsHalfACharacterHarmsNothingElse()
{
    const auto utf8 = textOfBytes("\xEF\xBB\xBF\x30\x36;\xC3;10");
    QVERIFY(utf8);
    QCOMPARE(*utf8, QStringLiteral(u"06;\uFFFD;10"));
    const auto oddBytes = textOfBytes(QByteArray("\xFF\xFE\x30\0\x31\0\x3B", 7));
    QVERIFY(oddBytes);
    QVERIFY(oddBytes->startsWith(QStringLiteral("01")));
    const auto halfPair = textOfBytes(QByteArray("\xFF\xFE\x30\0\x00\xD8\x31\0", 8));
    QVERIFY(halfPair);
    QVERIFY(halfPair->isValidUtf16());
    QVERIFY(halfPair->startsWith(u'0') && halfPair->endsWith(u'1'));
}

QTEST_APPLESS_MAIN(TestTextBytes)
#include "tst_textbytes.moc"
