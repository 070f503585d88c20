// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/rawtext.h"

#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

/// Raw replies are evidence: they are shown as they came.
class TestRawText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonGetsLineBreaksAndKeepsItsLetters();
    void stringsAreLeftAlone();
    void numbersAreNotRounded();
    void whatIsNoJsonIsShownAsItCame();
    void brokenJsonIsShownToItsLastLetter();
    void bytesThatAreNoTextAreMarked();
    void marksThatTurnTextAroundAreMarked();
    void longRepliesAreCut();
    void deepNestingDoesNotGrowWithoutBound();
};

void TestRawText::jsonGetsLineBreaksAndKeepsItsLetters()
{
    QCOMPARE(rawText("{\"a\":1,\"b\":[true, null]}"), u"{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ]\n}"_s);
}

void TestRawText::stringsAreLeftAlone()
{
    QCOMPARE(rawText("{\"a\":\"x,{ [\\\" : }\"}"), u"{\n  \"a\": \"x,{ [\\\" : }\"\n}"_s);
    QCOMPARE(rawText("{\"a\":\"\\\\\",\"b\":2}"), u"{\n  \"a\": \"\\\\\",\n  \"b\": 2\n}"_s);
}

void TestRawText::numbersAreNotRounded()
{
    QVERIFY(
        rawText("{\"ref\":189957125550360189957125550360,\"v\":9.350}").contains(u"189957125550360189957125550360,"_s));
    QVERIFY(rawText("{\"v\":9.350}").contains(u"9.350"_s));
}

void TestRawText::whatIsNoJsonIsShownAsItCame()
{
    const QByteArray html("<html>\n  <b>Bad, gateway</b> {x}\n</html>");
    QCOMPARE(rawText(html), QString::fromLatin1(html));
    QCOMPARE(rawText(""), QString());
    QCOMPARE(rawText("null"), u"null"_s);
}

void TestRawText::brokenJsonIsShownToItsLastLetter()
{
    QCOMPARE(rawText("{\"a\":1,\"b"), u"{\"a\":1,\"b"_s);
    QCOMPARE(rawText("{\"a\":\"b}"), u"{\n  \"a\": \"b}"_s);
    QCOMPARE(rawText("{}}]]}"), u"{\n  \n}\n}\n]\n]\n}"_s);
}

void TestRawText::bytesThatAreNoTextAreMarked()
{
    QCOMPARE(rawText(QByteArray("a\xff\0b", 4)), u"a\ufffd\ufffdb"_s);
}

void TestRawText::marksThatTurnTextAroundAreMarked()
{
    QCOMPARE(rawText("a\u202eb\u2067c"), u"a\ufffdb\ufffdc"_s);
}

void TestRawText::longRepliesAreCut()
{
    const QString cut = rawText(QByteArray(1'000'000, 'x'), 100);
    QCOMPARE(cut.size(), 101);
    QVERIFY(cut.endsWith(u'\u2026'));
    QCOMPARE(rawText(QByteArray(100, 'x'), 100).size(), 100);
    QVERIFY(rawText("{\"a\":" + QByteArray(1'000, '1'), 100).startsWith(u"{\n"_s));
}

void TestRawText::deepNestingDoesNotGrowWithoutBound()
{
    QVERIFY(rawText(QByteArray(20'000, '[')).size() < 20'000 * 45);
}

QTEST_GUILESS_MAIN(TestRawText)
#include "tst_rawtext.moc"
