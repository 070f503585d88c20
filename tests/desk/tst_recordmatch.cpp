// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recordmatch.h"
#include "support/samples.h"

#include <QTest>

using namespace taabia;

class TestRecordMatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ourOwnRechargeMatches();
    void aThinRecordContradictsNothing();
    void otherWaysOfWritingTheSameAreTheSame();
    void eachDifferenceMakesItAnother_data();
    void eachDifferenceMakesItAnother();
    void aRecordOfAnotherReferenceIsNoAnswer();
};

namespace {
const Sale ours = samples::sale(1);
}

void TestRecordMatch::ourOwnRechargeMatches()
{
    QCOMPARE(matchRecord(ours, samples::record(ours, 3)), RecordMatch::Same);
}

void TestRecordMatch::aThinRecordContradictsNothing()
{
    RechargeRecord thin;
    thin.providerReference = QStringLiteral("189957125550360");
    QCOMPARE(matchRecord(ours, thin), RecordMatch::Same);
}

void TestRecordMatch::otherWaysOfWritingTheSameAreTheSame()
{
    RechargeRecord record = samples::record(ours, 3);
    record.op = QStringLiteral("inwi");
    record.phone = QStringLiteral("+212612345678");
    QCOMPARE(matchRecord(ours, record), RecordMatch::Same);
}

void TestRecordMatch::eachDifferenceMakesItAnother_data()
{
    QTest::addColumn<int>("field");
    QTest::newRow("phone") << 0;
    QTest::newRow("a phone that is none") << 1;
    QTest::newRow("operator") << 2;
    QTest::newRow("an operator nobody knows") << 3;
    QTest::newRow("value") << 4;
    QTest::newRow("type") << 5;
}

void TestRecordMatch::eachDifferenceMakesItAnother()
{
    QFETCH(int, field);
    RechargeRecord record = samples::record(ours, 3);
    switch (field) {
    case 0:
        record.phone = QStringLiteral("0612345679");
        break;
    case 1:
        record.phone = QStringLiteral("unknown");
        break;
    case 2:
        record.op = QStringLiteral("Orange");
        break;
    case 3:
        record.op = QStringLiteral("Wana");
        break;
    case 4:
        record.faceValue = Money::fromDirhams(20);
        break;
    case 5:
        record.type = QStringLiteral("0");
        break;
    default:
        QFAIL("no such field");
    }
    QCOMPARE(matchRecord(ours, record), RecordMatch::Different);
}

void TestRecordMatch::aRecordOfAnotherReferenceIsNoAnswer()
{
    RechargeRecord record = samples::record(ours, 3);
    record.externalReference = QStringLiteral("T1-ANOTHER");
    QCOMPARE(matchRecord(ours, record), RecordMatch::Misdirected);
}

QTEST_APPLESS_MAIN(TestRecordMatch)
#include "tst_recordmatch.moc"
