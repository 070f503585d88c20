// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/searchterms.h"

#include <QTest>

using namespace taabia;

class TestSearchTerms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextIsReadAsNumberAndReferences_data();
    void aTextIsReadAsNumberAndReferences();
    void blankTextIsNoSearch_data();
    void blankTextIsNoSearch();
};

void TestSearchTerms::aTextIsReadAsNumberAndReferences_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("provider");
    const auto row = [](const char *typed, const char *phone, const char *ours, const char *provider) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(phone) << QString::fromUtf8(ours)
                             << QString::fromUtf8(provider);
    };
    row("345", "345", "345", "345");
    row("06 12 34", "061234", "061234", "061234");
    row("06\u202F12\u00A034", "061234", "061234", "061234");
    row("٠٦١٢", "0612", "0612", "0612");
    row("\u2066\u06F0\u06F6\u06F1\u06F2\u2069", "0612", "0612", "0612");
    row("06.12-34", "061234", "06.12-34", "06.12-34");
    row("+212 6 12", "0612", "", "+212612");
    row("+212 (0)6 12", "0612", "", "+212(0)612");
    row("00212612", "0612", "00212612", "00212612");
    row("+212612345678", "0612345678", "", "+212612345678");
    row("212612345678", "0612345678", "212612345678", "212612345678");
    row("212", "212", "212", "212"); // three digits of a number, not the country
    row("+2126123456789", "", "", "+2126123456789"); // too long for a number
    row("+33612", "", "", "+33612");
    row("189957125550360", "", "189957125550360", "189957125550360");
    row("t1-8h", "", "t1-8h", "t1-8h");
    row("T1-8H2K 93", "", "T1-8H2K93", "T1-8H2K93");
    row("SBX-1", "", "SBX-1", "SBX-1");
    row("061\" OR 1", "", "", "061\"OR1");
    row("'; DROP TABLE sale", "", "", "';DROPTABLEsale");
    row("06%", "", "", "06%");
    row("06*", "", "", "06*");
    row("أمينة", "", "", "أمينة");
}

void TestSearchTerms::aTextIsReadAsNumberAndReferences()
{
    QFETCH(QString, typed);
    QFETCH(QString, phone);
    QFETCH(QString, ours);
    QFETCH(QString, provider);
    const SearchTerms terms = SearchTerms::parse(typed);
    QCOMPARE(terms.phoneDigits, phone);
    QCOMPARE(terms.ourPrefix, ours);
    QCOMPARE(terms.providerPrefix, provider);
    QVERIFY(!terms.isEmpty());
}

void TestSearchTerms::blankTextIsNoSearch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << QStringLiteral("  \u00A0\u202F\t");
    QTest::newRow("direction marks") << QStringLiteral("\u2066\u200F\u2069");
}

void TestSearchTerms::blankTextIsNoSearch()
{
    QFETCH(QString, typed);
    QVERIFY(SearchTerms::parse(typed).isEmpty());
}

QTEST_APPLESS_MAIN(TestSearchTerms)
#include "tst_searchterms.moc"
