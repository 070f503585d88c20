// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logline.h"
#include "log/logmask.h"

#include <QTest>
#include <QUrl>

using namespace taabia;
using namespace Qt::StringLiterals;

/// What no log may hold, whoever writes it.
class TestLogMask : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNumberIsStruckOutInEachOfItsSpellings_data();
    void aNumberIsStruckOutInEachOfItsSpellings();
    void aKnownSecretIsStruckOutInEachOfItsForms_data();
    void aKnownSecretIsStruckOutInEachOfItsForms();
    void whatOthersSayHoldsNoPinAndNoKey_data();
    void whatOthersSayHoldsNoPinAndNoKey();
    void theShopsOwnFactsStay();
    void aLineIsOneLine();

private:
    static QString plain(const QString &text)
    {
        QString digits;
        for (const QChar c : text) {
            if (c.isDigit())
                digits += QChar(u'0' + c.digitValue());
        }
        return digits;
    }
    LogMask m_mask;
};

void TestLogMask::aNumberIsStruckOutInEachOfItsSpellings_data()
{
    QTest::addColumn<QString>("spelled");
    const QString arabic = u"\u0660\u0666\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668"_s;
    const QString persian = u"\u06f0\u06f6\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8"_s;
    for (const QString &spelled : {u"0612345678"_s, u"+212612345678"_s, u"00212612345678"_s, u"212612345678"_s,
             u"612345678"_s, u"06 12 34 56 78"_s, u"06.12.34.56.78"_s, u"06-12-34-56-78"_s, u"06/12/34/56/78"_s,
             u"+212 (0)6 12 34 56 78"_s, u"(06) 12-345-678"_s, u"06\u202f12\u202f34\u202f56\u202f78"_s,
             u"06\u00a012\u00a034\u00a056\u00a078"_s, u"\u206606 12 34 56 78\u2069"_s,
             u"06\u201112\u201134\u201156\u201178"_s, arabic, persian, u"06\t12\t34\t56\t78"_s, u"06\n12\n34\n56\n78"_s,
             u"06%2012%2034%2056%2078"_s, u"%2B212612345678"_s, u"0 6 1 2 3 4 5 6 7 8"_s, u"tel:0612345678"_s,
             u"ref0612345678x"_s, u"\\u0660\\u0666\\u0661\\u0662\\u0663\\u0664\\u0665\\u0666\\u0667\\u0668"_s,
             u"06,12,34,56,78"_s, u"06_12_34_56_78"_s})
        QTest::newRow(qPrintable(spelled)) << spelled;
}

void TestLogMask::aNumberIsStruckOutInEachOfItsSpellings()
{
    QFETCH(QString, spelled);
    for (const QString &masked : {m_mask.everywhere(spelled), m_mask.everywhere(u"sold to \"%1\" now"_s.arg(spelled)),
             m_mask.foreign(u"{\"phone\":\"%1\"}"_s.arg(spelled))}) {
        QVERIFY2(!plain(masked).contains(u"12345678"_s), qPrintable(masked));
        QVERIFY2(plain(masked).size() <= 6, qPrintable(masked)); // "..78", and "%20" or "2B" that stood there
    }
    // As a field of the log, whichever way it got there.
    for (LogLine line : {LogLine("event").with("word", spelled), LogLine("event").told("text", spelled)}) {
        const QString rendered = QString::fromUtf8(line.rendered(m_mask)).mid(24); // behind the time
        QVERIFY2(!plain(rendered).contains(u"12345678"_s), qPrintable(rendered));
    }
}

void TestLogMask::aKnownSecretIsStruckOutInEachOfItsForms_data()
{
    QTest::addColumn<QByteArray>("form");
    const QByteArray key = "canary/old+7Qv%92?xKz=LmW4";
    QTest::newRow("as it is") << key;
    QTest::newRow("hexadecimal") << key.toHex();
    QTest::newRow("HEXADECIMAL") << key.toHex().toUpper();
    QTest::newRow("percent-encoded") << key.toPercentEncoding();
    QTest::newRow("percent-encoded, as a path") << QUrl::toPercentEncoding(QString::fromLatin1(key), "/");
    QTest::newRow("base64") << key.toBase64();
    QTest::newRow("base64, one byte on") << ("x" + key).toBase64();
    QTest::newRow("base64, two bytes on") << ("xy" + key).toBase64();
    QTest::newRow("base64 of an address") << key.toBase64(QByteArray::Base64UrlEncoding);
}

void TestLogMask::aKnownSecretIsStruckOutInEachOfItsForms()
{
    QFETCH(QByteArray, form);
    const QString said = u"The server said: "_s + QString::fromLatin1(form) + u" is no key"_s;
    QCOMPARE(m_mask.everywhere(u"nothing"_s), u"nothing"_s);
    LogMask knowing;
    knowing.conceal(Secret("canary/old+7Qv%92?xKz=LmW4"));
    const QString masked = knowing.everywhere(said);
    QVERIFY2(masked.contains(u"[struck out]"_s), qPrintable(masked));
    QVERIFY2(!masked.contains(QString::fromLatin1(form.mid(4, 16))), qPrintable(masked));
    QVERIFY(masked.startsWith(u"The server said: "_s) && masked.endsWith(u" is no key"_s));
}

void TestLogMask::whatOthersSayHoldsNoPinAndNoKey_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *said, const char *secret) {
        QTest::newRow(said) << QString::fromLatin1(said) << QString::fromLatin1(secret);
    };
    row("QLineEdit: text is 4826", "4826");
    row("typed 48265971 twice", "48265971");
    row("pin=4826", "4826");
    row("PIN: 48 26", "48");
    row("X-Api-Key: abc", "abc");
    row("api_key=short;next", "short");
    row("{\"api-key\":\"abcdef\"}", "abcdef");
    row("password is letmein", "letmein");
    row("Authorization: Basic", "Basic");
    row("passphrase \"seven\"", "seven");
    row("header sk_live_51H8aBcDeFgHiJkLmNoP was sent", "51H8aBcDeFgHiJkLmNoP");
}

void TestLogMask::whatOthersSayHoldsNoPinAndNoKey()
{
    QFETCH(QString, said);
    QFETCH(QString, secret);
    const QString masked = m_mask.foreign(said);
    QVERIFY2(!masked.contains(secret), qPrintable(masked));
}

void TestLogMask::theShopsOwnFactsStay()
{
    const LogLine line =
        LogLine("api.answered").with("sale", 123456).with("http", 200).with("ms", 1234).with("amount", u"100.50"_s);
    QVERIFY(line.rendered(m_mask).endsWith(" api.answered sale=123456 http=200 ms=1234 amount=100.50\n"));
    QCOMPARE(m_mask.foreign(u"disk I/O error 10: unable to write"_s), u"disk I/O error 10: unable to write"_s);
}

void TestLogMask::aLineIsOneLine()
{
    const QByteArray line =
        LogLine("qt.message").told("text", u"one\ntwo\r\n2026 forged=1 \u2028 three"_s).rendered(m_mask);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
}

QTEST_APPLESS_MAIN(TestLogMask)
#include "tst_logmask.moc"
