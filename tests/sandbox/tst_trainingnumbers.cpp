// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/scenarios.h"

#include "domain/statuscode.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace taabia;

namespace {

Scenario of(const QString &number)
{
    return scenarioOf(*Msisdn::parse(number));
}

} // namespace

class TrainingNumbersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNumberIsAMobileNumberAndStandsOnce()
    {
        QSet<QString> seen;
        for (const Scenario &scenario : trainingNumbers()) {
            const QString number(scenario.number);
            const auto phone = Msisdn::parse(number);
            QVERIFY2(phone && phone->national() == number, qPrintable(number));
            QVERIFY2(!seen.contains(number), qPrintable(number));
            seen.insert(number);
        }
    }

    void everyTimelineCanBeRead()
    {
        for (const Scenario &scenario : trainingNumbers())
            QVERIFY2(Timeline::fromText(QString(scenario.timeline)), scenario.number.data());
    }

    void eachDocumentedStatusHasTheNumberThatEndsWithIt()
    {
        for (const int status : StatusCode::documented) {
            const Scenario scenario = of(QStringLiteral("06000000%1").arg(status, 2, 10, QLatin1Char('0')));
            QVERIFY2(!scenario.number.isEmpty(), qPrintable(QString::number(status)));
            const Timeline timeline = *Timeline::fromText(QString(scenario.timeline));
            bool seen = status == 1;
            for (const TimelineStep &step : timeline.steps())
                seen = seen || step.status == status;
            QVERIFY2(seen, scenario.number.data());
        }
    }

    void aStatusThatIsNotFinalIsLeftAgain()
    {
        for (const int status : StatusCode::documented) {
            const Scenario scenario = of(QStringLiteral("06000000%1").arg(status, 2, 10, QLatin1Char('0')));
            const int last = Timeline::fromText(QString(scenario.timeline))->steps().back().status;
            QVERIFY2(StatusCode(last).verdict() != Verdict::Pending, scenario.number.data());
        }
    }

    void anOrdinaryNumberIsDoneAfterFiveSeconds()
    {
        const Scenario scenario = of(QStringLiteral("0612345678"));
        QCOMPARE(scenario.timeline, QLatin1String("2000:2,5000:3"));
        QVERIFY(scenario.fault == Fault::None);
        QVERIFY(!scenario.refusal);
    }

    void theTableNamesEveryNumberWithWhatHappens()
    {
        const QString text = trainingNumbersText();
        QVERIFY(text.contains(QStringLiteral("06 00 00 00 04  fails with 4")));
        QVERIFY(text.contains(QStringLiteral("update-failed.invalid")));
        const auto lines = text.count(QRegularExpression(QStringLiteral("(?m)^  06 ")));
        QCOMPARE(lines, qsizetype(trainingNumbers().size()));
    }
};

QTEST_APPLESS_MAIN(TrainingNumbersTest)
#include "tst_trainingnumbers.moc"
