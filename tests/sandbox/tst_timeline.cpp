// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/timeline.h"

#include <QTest>

using namespace taabia;

class TimelineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const std::optional<Timeline> timeline = Timeline::fromText(u"2000:2,5000:3,20000:11");
        QVERIFY(timeline);
        const std::vector<TimelineStep> expected{{2000, 2}, {5000, 3}, {20000, 11}};
        QVERIFY(timeline->steps() == expected);
        QCOMPARE(timeline->toText(), QStringLiteral("2000:2,5000:3,20000:11"));
    }

    void anEmptyTimelineIsARechargeThatWaitsForEver()
    {
        const std::optional<Timeline> timeline = Timeline::fromText(u"");
        QVERIFY(timeline);
        QVERIFY(timeline->steps().empty());
        QCOMPARE(timeline->toText(), QString());
    }

    void textThatIsNoTimelineIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"2000", "2000:", ":2", "a:2", "2000:b", "-1:2", "2000:2,", "5000:3,2000:2"})
            QTest::addRow("%s", text) << QString::fromLatin1(text);
    }
    void textThatIsNoTimelineIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!Timeline::fromText(text));
    }

    void speedShortensEveryWaitAndChangesNoStatus()
    {
        QCOMPARE(Timeline::fromText(u"2000:2,5000:3")->atSpeed(4).toText(), QStringLiteral("500:2,1250:3"));
        QCOMPARE(Timeline::fromText(u"2000:2,5000:3")->atSpeed(0.5).toText(), QStringLiteral("4000:2,10000:3"));
    }
};

QTEST_APPLESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
