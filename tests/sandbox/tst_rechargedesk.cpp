// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallworld.h"

#include <QTest>

using namespace taabia;
using J = QLatin1String;

namespace {

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray items(std::initializer_list<QByteArray> orders)
{
    return "{\"items\":[" + QByteArrayList(orders).join(',') + "]}";
}

} // namespace

/// Training numbers, and recharges by the dozen.
class RechargeDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void faultsAfterAcceptanceDisturbTheAnswerAlone_data()
    {
        QTest::addColumn<QByteArray>("phone");
        for (const char *phone : {"0600000101", "0600000102", "0600000103", "0600000106", "0600000107", "0600000108",
                 "0600000111", "0600000112", "0600000117"})
            QTest::addRow("%s", phone) << QByteArray(phone);
    }
    void faultsAfterAcceptanceDisturbTheAnswerAlone()
    {
        QFETCH(QByteArray, phone);
        SmallWorld world;
        world.recharge(phone, "A");
        QCOMPARE(world.balance(), 90.65);
        const ApiReply again = world.recharge(phone, "A"); // and this answer is not disturbed
        QCOMPARE(again.status, 409);
        QCOMPARE(again.manner, Manner::Plain);
        QCOMPARE(again.delayMs, 0);
        world.clock.turn(5 * secondMs);
        QCOMPARE(world.statusOf("A"), 3);
        QCOMPARE(world.balance(), 90.65);
    }

    void faultsBeforeAcceptanceLeaveNothingBehind_data()
    {
        QTest::addColumn<QByteArray>("phone");
        for (const char *phone : {"0600000104", "0600000105", "0600000109", "0600000110", "0600000113", "0600000118"})
            QTest::addRow("%s", phone) << QByteArray(phone);
    }
    void faultsBeforeAcceptanceLeaveNothingBehind()
    {
        QFETCH(QByteArray, phone);
        SmallWorld world;
        for (int i = 0; i < 2; ++i) {
            const ApiReply reply = world.recharge(phone, "A");
            QVERIFY(reply.manner != Manner::Plain || reply.status != 200 || reply.contentType.startsWith("text/html"));
        }
        QCOMPARE(SmallWorld::codeOf(world.get("/recharge/by-ref/A")), u8("NOT_FOUND"));
        QCOMPARE(world.balance(), 100.0);
    }

    void eachFaultLooksAsTheTableSays()
    {
        SmallWorld world(Money::fromDirhams(1000));
        QCOMPARE(world.recharge("0600000101", "1").delayMs, 8000);
        QCOMPARE(world.recharge("0600000102", "2").manner, Manner::Never);
        QCOMPARE(world.recharge("0600000103", "3").manner, Manner::HangUp);
        QCOMPARE(world.recharge("0600000104", "4").manner, Manner::HangUp);
        QCOMPARE(world.recharge("0600000105", "5").status, 500);
        const ApiReply page = world.recharge("0600000106", "6");
        QCOMPARE(page.status, 500);
        QVERIFY(page.contentType.startsWith("text/html"));
        const ApiReply broken = world.recharge("0600000107", "7");
        QCOMPARE(broken.status, 200);
        QVERIFY(QJsonDocument::fromJson(broken.body).isNull());
        QCOMPARE(world.recharge("0600000108", "8").body, QByteArray("null"));
        const ApiReply redirect = world.recharge("0600000109", "9");
        QCOMPARE(redirect.status, 307);
        QCOMPARE(redirect.headers.at(0).first, QByteArray("Location"));
        QVERIFY(redirect.headers.at(0).second.startsWith("https://elsewhere.invalid/"));
        const ApiReply busy = world.recharge("0600000110", "10");
        QCOMPARE(busy.status, 429);
        QVERIFY(SmallWorld::codeOf(busy).isEmpty());
        const ApiReply huge = world.recharge("0600000111", "11");
        QVERIFY(huge.body.size() > 30 * 1024 * 1024);
        QVERIFY(SmallWorld::json(huge)[J("success")].toBool());
        QCOMPARE(world.recharge("0600000112", "12").manner, Manner::CutShort);
        QCOMPARE(world.recharge("0600000113", "13").manner, Manner::Never);
        QVERIFY(world.recharge("0600000117", "17").body.isEmpty());
        QCOMPARE(world.recharge("0600000118", "18").status, 200);
    }

    void aLostFirstCopyLetsTheSecondOneThrough()
    {
        SmallWorld world;
        QCOMPARE(world.recharge("0600000114", "A").manner, Manner::HangUp);
        QCOMPARE(SmallWorld::codeOf(world.get("/recharge/by-ref/A")), u8("NOT_FOUND"));
        QCOMPARE(world.recharge("0600000114", "A").status, 200);
        QCOMPARE(world.recharge("0600000114", "A").status, 409);
        QCOMPARE(world.recharge("0600000114", "B").manner, Manner::HangUp); // another reference is lost anew
        QCOMPARE(world.balance(), 90.65);
    }

    void aLateCopyArrivesAlthoughItWasNotFoundBefore()
    {
        SmallWorld world;
        QCOMPARE(world.recharge("0600000115", "A").manner, Manner::HangUp);
        world.clock.turn(19 * secondMs);
        QCOMPARE(SmallWorld::codeOf(world.get("/recharge/by-ref/A")), u8("NOT_FOUND"));
        QCOMPARE(world.balance(), 100.0);
        world.clock.turn(secondMs);
        QCOMPARE(world.statusOf("A"), 1);
        QCOMPARE(world.balance(), 90.65);
        QCOMPARE(world.found("A")[J("created_at")].toString(), u8("2026-01-09 19:22:17"));
        world.clock.turn(5 * secondMs);
        QCOMPARE(world.statusOf("A"), 3);
    }

    void ofALateCopyAndASecondOneOnlyOneIsCharged()
    {
        SmallWorld world;
        world.recharge("0600000115", "A");
        QCOMPARE(world.recharge("0600000115", "A").status, 200);
        world.clock.turn(dayMs);
        QCOMPARE(world.statusOf("A"), 3);
        QCOMPARE(world.balance(), 90.65);
        QCOMPARE(SmallWorld::json(world.get("/history"))[J("pagination")][J("total")].toInt(), 1);
    }

    void aReferenceCanTurnOutToBelongToAnotherRecharge()
    {
        SmallWorld world;
        const ApiReply reply = world.recharge("0600000116", "A");
        QCOMPARE(reply.status, 409);
        QCOMPARE(SmallWorld::codeOf(reply), u8("DUPLICATE_REFERENCE"));
        QCOMPARE(world.found("A")[J("phone")].toString(), u8("0612345678"));
    }

    void accountTroublesHaveTheirNumbersAndChargeNothing_data()
    {
        QTest::addColumn<QByteArray>("phone");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("suspended") << QByteArray("0600000201") << 403 << u8("CLIENT_SUSPENDED");
        QTest::newRow("address") << QByteArray("0600000202") << 403 << u8("IP_NOT_ALLOWED");
        QTest::newRow("empty") << QByteArray("0600000203") << 400 << u8("INSUFFICIENT_FUNDS");
        QTest::newRow("daily limit") << QByteArray("0600000204") << 400 << u8("DAILY_LIMIT_EXCEEDED");
        QTest::newRow("wrong key") << QByteArray("0600000205") << 401 << u8("AUTH_INVALID");
        QTest::newRow("no key") << QByteArray("0600000206") << 401 << u8("AUTH_MISSING");
        QTest::newRow("unlisted") << QByteArray("0600000207") << 400 << u8("OPERATOR_MAINTENANCE");
        QTest::newRow("bare payload") << QByteArray("0600000208") << 400 << QString();
        QTest::newRow("bare operator") << QByteArray("0600000209") << 400 << QString();
    }
    void accountTroublesHaveTheirNumbersAndChargeNothing()
    {
        QFETCH(QByteArray, phone);
        SmallWorld world;
        const ApiReply reply = world.recharge(phone, "A");
        QTEST(reply.status, "status");
        QTEST(SmallWorld::codeOf(reply), "code");
        QCOMPARE(world.balance(), 100.0);
        QCOMPARE(world.recharge("0612345678", "A").status, 200); // the reference is still free
    }

    void bulkAnswersLineByLineInTheDocumentedShape()
    {
        SmallWorld world(Money::fromDirhams(10));
        const ApiReply reply = world.post("/recharge/bulk",
            items({SmallWorld::order("0612345678", "BULK-001"), SmallWorld::order("0612345679", "BULK-002")}));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body,
            QByteArray("{\"items\":[{\"success\":true,\"status_code\":1,\"ref_interne\":\"SBX-189957100000001\"},"
                       "{\"success\":false,\"error\":\"INSUFFICIENT_FUNDS\"}],\"balance\":0.65}"));
    }

    void eachBulkLineStandsForItself()
    {
        SmallWorld world;
        world.recharge("0612345678", "USED");
        const ApiReply reply = world.post("/recharge/bulk",
            items({SmallWorld::order("0612345678", "USED"), SmallWorld::order("0612345678", "NEW"),
                SmallWorld::order("0612345678", "NEW"), SmallWorld::order("061234", "SHORT"), "7",
                SmallWorld::order("0600000201", "SUSPENDED"), SmallWorld::order("0600000116", "FOREIGN")}));
        QCOMPARE(reply.status, 200);
        const QJsonArray lines = SmallWorld::json(reply)[J("items")].toArray();
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines[0][J("error")].toString(), u8("DUPLICATE_REFERENCE"));
        QVERIFY(lines[1][J("success")].toBool());
        QCOMPARE(lines[2][J("error")].toString(), u8("DUPLICATE_REFERENCE"));
        QCOMPARE(lines[3][J("error")].toString(), u8("Missing or invalid payload (phone, operator, value)."));
        QVERIFY(!lines[4][J("success")].toBool(true));
        QCOMPARE(lines[5][J("error")].toString(), u8("CLIENT_SUSPENDED"));
        QCOMPARE(lines[6][J("error")].toString(), u8("DUPLICATE_REFERENCE"));
    }

    void aFaultInABulkStrikesTheWholeAnswer()
    {
        SmallWorld world;
        const ApiReply lost = world.post(
            "/recharge/bulk", items({SmallWorld::order("0612345678", "A"), SmallWorld::order("0600000103", "B")}));
        QCOMPARE(lost.manner, Manner::HangUp);
        QCOMPARE(world.statusOf("A"), 1);
        QCOMPARE(world.statusOf("B"), 1);
        const ApiReply undone = world.post(
            "/recharge/bulk", items({SmallWorld::order("0612345678", "C"), SmallWorld::order("0600000105", "D")}));
        QCOMPARE(undone.status, 500);
        QCOMPARE(SmallWorld::codeOf(world.get("/recharge/by-ref/C")), u8("NOT_FOUND"));
    }

    void aBulkWithoutItemsIsRefused()
    {
        SmallWorld world;
        for (const char *body : {"", "{}", "{\"items\":[]}", "{\"items\":7}", "[]"}) {
            const ApiReply reply = world.post("/recharge/bulk", body);
            QCOMPARE(reply.status, 400);
            QVERIFY(SmallWorld::codeOf(reply).isEmpty());
        }
        QByteArrayList many(501, SmallWorld::order("0612345678", "A"));
        QCOMPARE(world.post("/recharge/bulk", "{\"items\":[" + many.join(',') + "]}").status, 400);
        QCOMPARE(world.balance(), 100.0);
    }
};

QTEST_GUILESS_MAIN(RechargeDeskTest)
#include "tst_rechargedesk.moc"
