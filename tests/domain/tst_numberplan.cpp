// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numberplan.h"

#include <QFile>
#include <QTest>

using namespace taabia;

class TestNumberPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShippedPlanSuggestsByTheFirstFourDigits();
    void anUnknownBlockSuggestsNothing();
    void aBrokenLineIsNamedByItsNumber();
};

void TestNumberPlan::theShippedPlanSuggestsByTheFirstFourDigits()
{
    QFile file(QStringLiteral(TAABIA_SOURCE_DIR "/resources/ma-number-plan.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto plan = NumberPlan::parse(file.readAll());
    QVERIFY(plan);
    QCOMPARE(plan->suggest(u"0600123456"), std::optional(Operator::Inwi));
    QCOMPARE(plan->suggest(u"0612"), std::optional(Operator::Orange));
    QCOMPARE(plan->suggest(u"0661002233"), std::optional(Operator::MarocTelecom));
    QCOMPARE(plan->suggest(u"061"), std::nullopt);
    QCOMPARE(plan->suggest(u""), std::nullopt);
}

void TestNumberPlan::anUnknownBlockSuggestsNothing()
{
    const auto plan = NumberPlan::parse("prefix,operator\n0600,Inwi\n");
    QVERIFY(plan);
    QCOMPARE(plan->suggest(u"0799123456"), std::nullopt);
}

void TestNumberPlan::aBrokenLineIsNamedByItsNumber()
{
    QCOMPARE(NumberPlan::parse("# c\nprefix,operator\n0600,Inwi\n0601\n").error(), 4);
    QCOMPARE(NumberPlan::parse("prefix,operator\n0600,Nobody\n").error(), 2);
    QCOMPARE(NumberPlan::parse("0600,Inwi\n").error(), 1);
}

QTEST_APPLESS_MAIN(TestNumberPlan)
#include "tst_numberplan.moc"
