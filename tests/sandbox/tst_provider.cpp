// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallworld.h"

#include <QTest>

using namespace taabia;
using J = QLatin1String;

/// The money and the time of the sandbox's world, seen through its answers.
class ProviderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRechargeIsDebitedWhenItIsAcceptedAndDoneFiveSecondsLater()
    {
        SmallWorld world;
        QCOMPARE(world.recharge("0612345678", "A").status, 200);
        QCOMPARE(world.balance(), 90.65);
        QCOMPARE(world.statusOf("A"), 1);
        world.clock.turn(1999);
        QCOMPARE(world.statusOf("A"), 1);
        world.clock.turn(1);
        QCOMPARE(world.statusOf("A"), 2);
        world.clock.turn(3000);
        QCOMPARE(world.statusOf("A"), 3);
        QCOMPARE(world.balance(), 90.65);
    }

    void speedLetsTheSameThingsHappenSooner()
    {
        ProviderRules rules = SmallWorld::defaultRules();
        rules.speed = 10;
        SmallWorld world(Money::fromDirhams(100), rules);
        world.recharge("0612345678", "A");
        world.clock.turn(500);
        QCOMPARE(world.statusOf("A"), 3);
    }

    void executedAtIsWhenItLeftTheQueue()
    {
        SmallWorld world;
        world.recharge("0612345678", "A");
        QVERIFY(world.found("A")[J("executed_at")].isNull());
        world.clock.turn(3600 * secondMs); // nobody looked for an hour
        QCOMPARE(world.found("A")[J("created_at")].toString(), QStringLiteral("2026-01-09 19:21:57"));
        QCOMPARE(world.found("A")[J("executed_at")].toString(), QStringLiteral("2026-01-09 19:21:59"));
    }

    void timesFollowMoroccosClockAroundRamadan()
    {
        SmallWorld world;
        world.clock.turn(50 * dayMs); // 2026-02-28, in Ramadan: UTC+0
        world.recharge("0612345678", "A");
        QCOMPARE(world.found("A")[J("created_at")].toString(), QStringLiteral("2026-02-28 18:21:57"));
    }

    void aFailedRechargeGivesTheMoneyBackOnce_data()
    {
        QTest::addColumn<QByteArray>("phone");
        QTest::addColumn<int>("status");
        for (const int status : {4, 5, 6, 7, 10, 12}) {
            QTest::addRow("status %d", status)
                << QByteArray("06000000") + QByteArray::number(status).rightJustified(2, '0') << status;
        }
        QTest::addRow("refunded without being done") << QByteArray("0600000013") << 11;
    }
    void aFailedRechargeGivesTheMoneyBackOnce()
    {
        QFETCH(QByteArray, phone);
        QFETCH(int, status);
        SmallWorld world;
        world.recharge(phone, "A");
        QCOMPARE(world.balance(), 90.65);
        world.clock.turn(5 * secondMs);
        QCOMPARE(world.statusOf("A"), status);
        QCOMPARE(world.balance(), 100.0);
        world.clock.turn(dayMs);
        QCOMPARE(world.statusOf("A"), status);
        QCOMPARE(world.balance(), 100.0);
    }

    void aRefundAfterSuccessComesFifteenSecondsLaterAndOnce()
    {
        SmallWorld world;
        world.recharge("0600000011", "A");
        world.clock.turn(5 * secondMs);
        QCOMPARE(world.statusOf("A"), 3);
        QCOMPARE(world.balance(), 90.65);
        world.clock.turn(15 * secondMs);
        QCOMPARE(world.statusOf("A"), 11);
        QCOMPARE(world.balance(), 100.0);
        world.clock.turn(dayMs);
        QCOMPARE(world.balance(), 100.0);
    }

    void aFailureThatWasDoneAfterAllIsChargedAgain()
    {
        SmallWorld world;
        world.recharge("0600000043", "A");
        world.clock.turn(5 * secondMs);
        QCOMPARE(world.statusOf("A"), 4);
        QCOMPARE(world.balance(), 100.0);
        world.clock.turn(15 * secondMs);
        QCOMPARE(world.statusOf("A"), 3);
        QCOMPARE(world.balance(), 90.65);
    }

    void statusesThatAreNotFinalKeepTheMoneyAndThenAreDone_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {0, 8, 9, 16, 17, 21, 22, 99})
            QTest::addRow("%d", status) << status;
    }
    void statusesThatAreNotFinalKeepTheMoneyAndThenAreDone()
    {
        QFETCH(int, status);
        SmallWorld world;
        world.recharge("06000000" + QByteArray::number(status).rightJustified(2, '0'), "A");
        world.clock.turn(24 * secondMs);
        QCOMPARE(world.statusOf("A"), status);
        QCOMPARE(world.balance(), 90.65);
        world.clock.turn(secondMs);
        QCOMPARE(world.statusOf("A"), 3);
        QCOMPARE(world.balance(), 90.65);
    }

    void whatsAppCreditIsPaidFor()
    {
        SmallWorld world;
        world.recharge("0600000019", "A");
        world.recharge("0600000020", "B");
        world.clock.turn(dayMs);
        QCOMPARE(world.statusOf("A"), 19);
        QCOMPARE(world.statusOf("B"), 20);
        QCOMPARE(world.balance(), 81.3);
    }

    void aNegativeMarginCostsMoreThanTheFaceValue()
    {
        SmallWorld world;
        const ApiReply reply = world.post("/recharge", "{\"phone\":\"0612345678\",\"operator\":\"Inwi\",\"value\":10}");
        QCOMPARE(SmallWorld::json(reply)[J("billing_amount")].toDouble(), 10.3);
        QCOMPARE(world.balance(), 89.7);
    }

    void theBilledAmountIsRoundedToTheCentime()
    {
        SmallWorld world;
        const ApiReply reply =
            world.post("/recharge", "{\"phone\":\"0612345678\",\"operator\":\"Orange\",\"value\":0.1}");
        QVERIFY2(reply.body.contains("\"billing_amount\":0.09,"), reply.body.constData());
        QVERIFY2(reply.body.contains("\"balance_after\":99.91}"), reply.body.constData());
    }

    void theBalanceMayBeSpentToTheLastCentimeAndNoFurther()
    {
        SmallWorld world(Money::fromCentimes(935));
        QCOMPARE(world.recharge("0612345678", "A").status, 200);
        QCOMPARE(world.balance(), 0.0);
        const ApiReply refused = world.recharge("0612345678", "B");
        QCOMPARE(refused.status, 400);
        QCOMPARE(SmallWorld::codeOf(refused), QStringLiteral("INSUFFICIENT_FUNDS"));
        QCOMPARE(world.balance(), 0.0);
    }

    void theCreditLimitIsHowFarBelowZeroItGoes()
    {
        ProviderRules rules = SmallWorld::defaultRules();
        rules.creditLimit = Money::fromCentimes(935);
        SmallWorld world(Money(), rules);
        QCOMPARE(world.recharge("0612345678", "A").status, 200);
        QCOMPARE(world.balance(), -9.35);
        QCOMPARE(SmallWorld::codeOf(world.recharge("0612345678", "B")), QStringLiteral("INSUFFICIENT_FUNDS"));
    }

    void theDailyLimitCountsWhatWasBilledOnAMoroccanDay()
    {
        ProviderRules rules = SmallWorld::defaultRules();
        rules.dailyLimit = Money::fromCentimes(2 * 935);
        SmallWorld world(Money::fromDirhams(100), rules);
        QCOMPARE(world.recharge("0612345678", "A").status, 200);
        QCOMPARE(world.recharge("0612345678", "B").status, 200);
        QCOMPARE(SmallWorld::codeOf(world.recharge("0612345678", "C")), QStringLiteral("DAILY_LIMIT_EXCEEDED"));
        world.clock.turn((4 * 60 + 38) * 60 * secondMs); // 23:59:57 in Morocco, 22:59:57 UTC
        QCOMPARE(SmallWorld::codeOf(world.recharge("0612345678", "C")), QStringLiteral("DAILY_LIMIT_EXCEEDED"));
        world.clock.turn(3 * secondMs);
        QCOMPARE(world.recharge("0612345678", "C").status, 200);
    }

    void whatFailedDoesNotCountAgainstTheDailyLimit()
    {
        ProviderRules rules = SmallWorld::defaultRules();
        rules.dailyLimit = Money::fromCentimes(935);
        SmallWorld world(Money::fromDirhams(100), rules);
        world.recharge("0600000004", "A");
        QCOMPARE(world.recharge("0612345678", "B").status, 400);
        world.clock.turn(5 * secondMs);
        QCOMPARE(world.recharge("0612345678", "B").status, 200);
    }

    void aUsedReferenceIsRefusedEvenWhenTheMoneyIsGoneToo()
    {
        SmallWorld world(Money::fromCentimes(935));
        world.recharge("0612345678", "A");
        const ApiReply again = world.recharge("0612345678", "A");
        QCOMPARE(again.status, 409);
        QCOMPARE(SmallWorld::codeOf(again), QStringLiteral("DUPLICATE_REFERENCE"));
    }

    void aRefusedRechargeLeavesItsReferenceFree()
    {
        SmallWorld world(Money::fromCentimes(935));
        world.recharge("0600000004", "A"); // takes the money for five seconds
        QCOMPARE(SmallWorld::codeOf(world.recharge("0612345678", "B")), QStringLiteral("INSUFFICIENT_FUNDS"));
        QCOMPARE(SmallWorld::codeOf(world.get("/recharge/by-ref/B")), QStringLiteral("NOT_FOUND"));
        world.clock.turn(5 * secondMs);
        QCOMPARE(world.recharge("0612345678", "B").status, 200);
    }

    void afterThirtyDaysARechargeIsForgottenAndItsReferenceIsFree()
    {
        SmallWorld world;
        world.recharge("0612345678", "A");
        const QString id = world.found("A")[J("ref_interne")].toString();
        world.clock.turn(30 * dayMs);
        QCOMPARE(world.statusOf("A"), 3);
        world.clock.turn(1);
        QCOMPARE(SmallWorld::codeOf(world.get("/recharge/by-ref/A")), QStringLiteral("NOT_FOUND"));
        QCOMPARE(
            SmallWorld::codeOf(world.get(("/recharge/by-id/" + id.toUtf8()).constData())), QStringLiteral("NOT_FOUND"));
        QCOMPARE(SmallWorld::json(world.get("/history"))[J("pagination")][J("total")].toInt(), 0);
        QCOMPARE(world.balance(), 90.65);
        QCOMPARE(world.recharge("0612345678", "A").status, 200);
        QVERIFY(world.found("A")[J("ref_interne")].toString() != id);
    }

    void aRechargeThatNobodyEndsStaysInExecution()
    {
        SmallWorld world;
        world.recharge("0600000098", "A");
        world.clock.turn(29 * dayMs);
        QCOMPARE(world.statusOf("A"), 2);
        QVERIFY(!world.provider.nextDueMs());
    }

    void theWorldKnowsWhenItHasSomethingToDoNext()
    {
        SmallWorld world;
        QVERIFY(!world.provider.nextDueMs());
        world.recharge("0612345678", "A");
        QCOMPARE(*world.provider.nextDueMs(), TurnableClock::beginMs + 2000);
        world.clock.turn(2000);
        world.balance();
        QCOMPARE(*world.provider.nextDueMs(), TurnableClock::beginMs + 5000);
        world.clock.turn(3000);
        world.balance();
        QVERIFY(!world.provider.nextDueMs());
    }
};

QTEST_GUILESS_MAIN(ProviderTest)
#include "tst_provider.moc"
