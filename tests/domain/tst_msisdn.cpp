// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/msisdn.h"

#include <QTest>

using namespace taabia;

class TestMsisdn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWayOfWritingANumberIsUnderstood_data();
    void everyWayOfWritingANumberIsUnderstood();
    void whatIsNoMobileNumberIsRefusedWithItsReason_data();
    void whatIsNoMobileNumberIsRefusedWithItsReason();
    void itIsShownInPairsThatStayInOrder();
};

void TestMsisdn::everyWayOfWritingANumberIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
        {QStringLiteral("0612345678"), QStringLiteral("06 12 34 56 78"), QStringLiteral("06.12.34.56.78"),
            QStringLiteral("06-12-34-56-78"), QStringLiteral("06/12/34/56/78"), QStringLiteral("+212612345678"),
            QStringLiteral("+212 6 12 34 56 78"), QStringLiteral("+212 (0)6 12 34 56 78"),
            QStringLiteral("00212612345678"), QStringLiteral("002120612345678"), QStringLiteral("212612345678"),
            QStringLiteral("2120612345678"), QStringLiteral("tel:+212612345678"),
            QStringLiteral(u"\u0660\u0666\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668"),
            QStringLiteral(u"\u06F0\u06F6\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8"),
            QStringLiteral(u"\u2066"
                           "06\u202F12\u202F34\u202F56\u202F78\u2069"),
            QStringLiteral("  0612345678\n"), QStringLiteral(u"\u200E+212\u00A0612\u2011345678")})
        QTest::newRow(qPrintable(text)) << text;
}

void TestMsisdn::everyWayOfWritingANumberIsUnderstood()
{
    QFETCH(QString, text);
    const auto read = Msisdn::parse(text);
    QVERIFY(read);
    QCOMPARE(read->national(), QStringLiteral("0612345678"));
}

void TestMsisdn::whatIsNoMobileNumberIsRefusedWithItsReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *text, MsisdnError reason) {
        QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(reason);
    };
    row("", MsisdnError::Empty);
    row("  ", MsisdnError::Empty);
    row("abc", MsisdnError::NotDigits);
    row("06123456a8", MsisdnError::NotDigits);
    row("0612345678;", MsisdnError::NotDigits);
    row("+", MsisdnError::NotDigits);
    row("061234567", MsisdnError::TooShort);
    row("612345678", MsisdnError::TooShort);
    row("0", MsisdnError::TooShort);
    row("+2126123", MsisdnError::TooShort);
    row("06123456789", MsisdnError::TooLong);
    row("+2126123456789", MsisdnError::TooLong);
    row("0522123456", MsisdnError::NotMobile);
    row("0812345678", MsisdnError::NotMobile);
    row("1612345678", MsisdnError::NotMobile);
    row("+33612345678", MsisdnError::Foreign);
    row("0033612345678", MsisdnError::Foreign);
    row("06+12345678", MsisdnError::NotDigits);
}

void TestMsisdn::whatIsNoMobileNumberIsRefusedWithItsReason()
{
    QFETCH(QString, text);
    QFETCH(int, reason);
    const auto read = Msisdn::parse(text);
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error()), reason);
}

void TestMsisdn::itIsShownInPairsThatStayInOrder()
{
    QCOMPARE(Msisdn::parse(u"0712345678")->toDisplay(), QStringLiteral(u"07\u202F12\u202F34\u202F56\u202F78"));
}

QTEST_APPLESS_MAIN(TestMsisdn)
#include "tst_msisdn.moc"
