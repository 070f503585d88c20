// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc stumbles over <array>'s concepts where nothing of Qt has come before

#include "domain/statuscode.h"

#include <map>

using namespace taabia;

class TestStatusCode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachDocumentedCodeHasItsVerdict();
    void anUndocumentedCodeIsNeverFinal();
};

void TestStatusCode::eachDocumentedCodeHasItsVerdict()
{
    const std::map<int, Verdict> table{
        {0, Verdict::Pending},
        {1, Verdict::Pending},
        {2, Verdict::Pending},
        {3, Verdict::Done},
        {4, Verdict::Failed},
        {5, Verdict::Failed},
        {6, Verdict::Failed},
        {7, Verdict::Failed},
        {8, Verdict::Pending},
        {9, Verdict::Pending},
        {10, Verdict::Failed},
        {11, Verdict::Refunded},
        {12, Verdict::Failed},
        {16, Verdict::Pending},
        {17, Verdict::Pending},
        {19, Verdict::Done},
        {20, Verdict::Done},
        {21, Verdict::Pending},
        {22, Verdict::Pending},
    };
    QCOMPARE(table.size(), StatusCode::documented.size());
    for (const int code : StatusCode::documented) {
        QVERIFY2(table.contains(code), qPrintable(QString::number(code)));
        QVERIFY2(StatusCode(code).verdict() == table.at(code), qPrintable(QString::number(code)));
    }
}

void TestStatusCode::anUndocumentedCodeIsNeverFinal()
{
    for (const int code : {-1, 13, 14, 15, 18, 23, 99, 1000000})
        QVERIFY(StatusCode(code).verdict() == Verdict::Pending);
}

QTEST_APPLESS_MAIN(TestStatusCode)
#include "tst_statuscode.moc"
