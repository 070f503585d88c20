// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/printedlink.h"

#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

class TestPrintedLink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsCopiedFromAZReportIsRead_data();
    void whatIsCopiedFromAZReportIsRead();
    void whatIsNoLinkOrTooLittleOfItIsNotTaken_data();
    void whatIsNoLinkOrTooLittleOfItIsNotTaken();
};

void TestPrintedLink::whatIsCopiedFromAZReportIsRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("spaces alone") << u"  \u00a0"_s << QByteArray();
    QTest::newRow("as little as counts") << u"3f9a01b2"_s << QByteArray::fromHex("3f9a01b2");
    QTest::newRow("in groups, as printed") << u"3f9a 01b2 c3d4"_s << QByteArray::fromHex("3f9a01b2c3d4");
    QTest::newRow("with the spaces of a paste") << u" 3f9a\u202f01b2\t"_s << QByteArray::fromHex("3f9a01b2");
    QTest::newRow("in capitals") << u"3F9A01B2"_s << QByteArray::fromHex("3f9a01b2");
    QTest::newRow("on an Arabic keyboard") << u"\u0663f\u0669a\u0660\u0661b\u0662"_s << QByteArray::fromHex("3f9a01b2");
    QTest::newRow("half of a byte at the end") << u"3f9a01b2c"_s << QByteArray::fromHex("3f9a01b2");
    QTest::newRow("all of it") << QString(64, u'e') << QByteArray(32, '\xee');
}

void TestPrintedLink::whatIsCopiedFromAZReportIsRead()
{
    QFETCH(const QString, typed);
    QFETCH(const QByteArray, bytes);
    const std::optional<QByteArray> read = PrintedLink::read(typed);
    QVERIFY(read);
    QCOMPARE(*read, bytes);
}

void TestPrintedLink::whatIsNoLinkOrTooLittleOfItIsNotTaken_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("three bytes") << u"3f9a01"_s;
    QTest::newRow("three and a half") << u"3f9a01b"_s;
    QTest::newRow("a letter past f") << u"3f9a01b2g"_s;
    QTest::newRow("a sign") << u"3f9a-01b2"_s;
    QTest::newRow("other letters") << u"\u0430\u0430\u0430\u0430\u0430\u0430\u0430\u0430"_s;
    QTest::newRow("more than a link") << QString(65, u'a');
}

void TestPrintedLink::whatIsNoLinkOrTooLittleOfItIsNotTaken()
{
    QFETCH(const QString, typed);
    QVERIFY(!PrintedLink::read(typed));
}

QTEST_APPLESS_MAIN(TestPrintedLink)
#include "tst_printedlink.moc"
